#pragma once

#include "model/edit/fields.h"
#include "model/plan/plan_fields.h"
#include "model/text/expression.h"
#include "model/text/say.h"

#include <fmt/format.h>

#include <charconv>
#include <limits>
#include <span>

/// How the fields of an entity are read and written as text: what the tables of field_tables.cpp are made of.
namespace portolan::edit::access {

using text::phrase;
using text::say;

/// Why a value is not taken; empty when it is.
using Objection = std::string;
using Choices = std::vector<std::string>;

/// One field of a T.
template <class T>
struct Access {
    Field field;
    std::string (*read)(const plan::Plan &, const T &);
    Objection (*write)(const plan::Plan &, T &, const std::string &);
    Choices (*choices)(const plan::Plan &) = nullptr;
    bool (*applies)(const plan::Plan &, const T &) = nullptr; ///< none = always

    Access when(bool (*condition)(const plan::Plan &, const T &)) const
    {
        Access copy = *this;
        copy.applies = condition;
        return copy;
    }
};

/// The words between commas, without the spaces round them.
std::vector<std::string> wordsIn(std::string_view text);
std::string joined(const std::vector<std::string> &words);

Objection expressionObjection(const std::string &value);
Objection hostIpObjection(const std::string &value);
Objection portsObjection(const std::string &value);

template <class T, std::string T::*member>
constexpr Access<T> text(std::string_view key, FieldShape shape = FieldShape::Text)
{
    return {{key, shape},
            [](const plan::Plan &, const T &entity) { return entity.*member; },
            [](const plan::Plan &, T &entity, const std::string &value) {
                entity.*member = value;
                return Objection();
            }};
}

/// Text that \a objection is asked about first.
template <class T, std::string T::*member, Objection (*objection)(const std::string &)>
constexpr Access<T> checkedText(std::string_view key)
{
    return {{key, FieldShape::Expression},
            [](const plan::Plan &, const T &entity) { return entity.*member; },
            [](const plan::Plan &, T &entity, const std::string &value) {
                Objection why = objection(value);
                if (why.empty())
                    entity.*member = value;
                return why;
            }};
}

template <class T, std::string T::*member>
constexpr Access<T> expression(std::string_view key)
{
    return checkedText<T, member, expressionObjection>(key);
}

template <class T>
constexpr Access<T> name()
{
    return {{"name", FieldShape::Text, true},
            [](const plan::Plan &, const T &entity) { return entity.name; },
            [](const plan::Plan &plan, T &entity, const std::string &value) {
                if (value.empty())
                    return say(phrase("edit", "A name is needed"));
                const T *other = plan::findByName(plan.table<T>(), value);
                if (other && other->id != entity.id)
                    return say(phrase("edit", "\"{}\" is taken"), value);
                entity.name = value;
                return Objection();
            }};
}

template <class T, bool T::*member>
constexpr Access<T> flag(std::string_view key)
{
    return {
        {key, FieldShape::Flag},
        [](const plan::Plan &, const T &entity) { return std::string(entity.*member ? "true" : "false"); },
        [](const plan::Plan &, T &entity, const std::string &value) {
            entity.*member = value == "true";
            return Objection();
        }};
}

/// A number from 1; nothing stands for 0.
template <class T, class Value, Value T::*member>
constexpr Access<T> number(std::string_view key)
{
    return {{key, FieldShape::Number},
            [](const plan::Plan &, const T &entity) {
                return entity.*member == 0 ? std::string() : std::to_string(entity.*member);
            },
            [](const plan::Plan &, T &entity, const std::string &value) {
                Value read = 0;
                const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), read);
                if (!value.empty() && (error != std::errc() || end != value.data() + value.size()))
                    return say(phrase("edit", "\"{}\" is no number from 1 to {}"), value,
                               std::numeric_limits<Value>::max());
                entity.*member = read;
                return Objection();
            }};
}

template <class T, std::uint16_t T::*member>
constexpr Access<T> port(std::string_view key)
{
    return number<T, std::uint16_t, member>(key);
}

template <class T, std::vector<std::string> T::*member>
constexpr Access<T> words(std::string_view key)
{
    return {{key, FieldShape::Words},
            [](const plan::Plan &, const T &entity) { return joined(entity.*member); },
            [](const plan::Plan &, T &entity, const std::string &value) {
                entity.*member = wordsIn(value);
                return Objection();
            }};
}

/// Values that are written as `Value::parse` reads them.
template <class T, class Value, std::vector<Value> T::*member>
constexpr Access<T> addresses(std::string_view key)
{
    return {{key, FieldShape::Address},
            [](const plan::Plan &, const T &entity) {
                std::vector<std::string> texts;
                for (const Value &value : entity.*member)
                    texts.push_back(toText(value));
                return joined(texts);
            },
            [](const plan::Plan &, T &entity, const std::string &value) {
                std::vector<Value> values;
                for (const std::string &word : wordsIn(value)) {
                    const std::optional<Value> read = Value::parse(word);
                    if (!read)
                        return std::is_same_v<Value, plan::Subnet>
                                   ? say(phrase("edit", "\"{}\" is no IP address or block of them"), word)
                                   : say(phrase("edit", "\"{}\" is no IP address"), word);
                    values.push_back(*read);
                }
                entity.*member = std::move(values);
                return Objection();
            }};
}

/// One of the words that the plan's file has for an enumeration.
template <class T, class Enum, Enum T::*member, const auto &words>
constexpr Access<T> choice(std::string_view key)
{
    return {{key, FieldShape::Choice},
            [](const plan::Plan &, const T &entity) {
                for (const auto &[value, word] : words)
                    if (value == entity.*member)
                        return std::string(word);
                return std::string();
            },
            [](const plan::Plan &, T &entity, const std::string &text) {
                for (const auto &[value, word] : words)
                    if (word == text) {
                        entity.*member = value;
                        return Objection();
                    }
                return say(phrase("edit", "\"{}\" is none of the choices"), text);
            },
            [](const plan::Plan &) {
                Choices all;
                for (const auto &[value, word] : words)
                    all.emplace_back(word);
                return all;
            }};
}

/// Whether an entity may stand in a reference.
template <class Target>
bool anyOf(const Target &)
{
    return true;
}

enum class Empty { Allowed, Refused };

template <class T, class Target, plan::Id<Target> T::*member, Empty empty,
          bool (*fits)(const Target &) = anyOf<Target>>
constexpr Access<T> reference(std::string_view key)
{
    return {{key, FieldShape::Reference},
            [](const plan::Plan &plan, const T &entity) {
                const Target *target = plan.find(entity.*member);
                return target ? plan::nameOf(*target) : std::string();
            },
            [](const plan::Plan &plan, T &entity, const std::string &value) {
                const Target *target = plan::findByName(plan.table<Target>(), value);
                const bool none = value.empty() && empty == Empty::Allowed;
                if (!none && !(target && fits(*target)))
                    return value.empty() ? say(phrase("edit", "Something must be chosen"))
                                         : say(phrase("edit", "The plan has no \"{}\" that fits"), value);
                entity.*member = none ? plan::Id<Target>{} : target->id;
                return Objection();
            },
            [](const plan::Plan &plan) {
                Choices all;
                if (empty == Empty::Allowed)
                    all.emplace_back();
                for (const Target &target : plan.table<Target>())
                    if (fits(target))
                        all.push_back(plan::nameOf(target));
                return all;
            }};
}

/// The fields of a T, in the order to show them.
template <class T>
std::span<const Access<T>> fieldTable();

// In field_tables.cpp
template <>
std::span<const Access<plan::Service>> fieldTable();
template <>
std::span<const Access<plan::PortBinding>> fieldTable();
template <>
std::span<const Access<plan::Endpoint>> fieldTable();
template <>
std::span<const Access<plan::Interface>> fieldTable();
template <>
std::span<const Access<plan::FirewallPolicy>> fieldTable();
template <>
std::span<const Access<plan::Node>> fieldTable();
template <>
std::span<const Access<plan::Network>> fieldTable();
template <>
std::span<const Access<plan::Cdn>> fieldTable();
template <>
std::span<const Access<plan::Link>> fieldTable();
template <>
std::span<const Access<plan::Route>> fieldTable();
template <>
std::span<const Access<plan::Zone>> fieldTable();
template <>
std::span<const Access<plan::TailnetPolicy>> fieldTable();
template <>
std::span<const Access<plan::Note>> fieldTable();
template <>
std::span<const Access<plan::Group>> fieldTable();

} // namespace portolan::edit::access
