#pragma once

#include "model/plan/transaction.h"
#include "model/text/problem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::edit {

/// What a field takes.
enum class FieldShape : std::uint8_t {
    Text,       ///< one line
    Expression, ///< one line, in which variables may stand
    Address,    ///< addresses or blocks, separated by commas
    Number,
    Words, ///< any number of words, separated by commas
    Note,  ///< several lines
    Flag,  ///< `true` or `false`
    Choice,
    Reference, ///< the name of another entity
};

/// A field of an entity that a person reads and changes by itself.
struct Field {
    std::string_view key; ///< as in the plan's file: `hostname`, `published`
    FieldShape shape = FieldShape::Text;
    bool unique = false; ///< no two entities of the kind may have the same

    bool operator==(const Field &) const = default;
};

/// The part of an entity that a field belongs to.
enum class Part : std::uint8_t {
    Whole,
    Port,      ///< of a service: one of its port bindings
    Endpoint,  ///< of a service
    Interface, ///< of a node
    Firewall   ///< of a node
};

/// What has fields: an entity, or one item of a list of it.
struct Subject {
    plan::EntityRef entity;
    Part part = Part::Whole;
    std::size_t index = 0; ///< in the list of Port, Endpoint or Interface

    auto operator<=>(const Subject &) const = default;
};

/// True when the plan has the entity, and the entity that part.
bool exists(const plan::Plan &plan, const Subject &subject);

/// The fields of a thing in the order to show them: those that mean something for a thing as it is. Empty for
/// kinds that are edited elsewhere.
std::vector<Field> fieldsOf(const plan::Plan &plan, const Subject &subject);

/// What a field says, as a person would enter it; empty for nothing.
std::string valueOf(const plan::Plan &plan, const Subject &subject, std::string_view key);

/// What can stand in a field of the shape Choice or Reference. Empty text among them: nothing can be chosen.
std::vector<std::string> choicesOf(const plan::Plan &plan, const Subject &subject, std::string_view key);

/// Gives a field of all these things a value, as one transaction; empty when all have it already.
/// Errors: a value that the field does not take. The message says what it does take.
text::Result<plan::Transaction> setField(const plan::Plan &plan, std::span<const Subject> subjects,
                                         std::string_view key, std::string_view value, std::string label);

} // namespace portolan::edit
