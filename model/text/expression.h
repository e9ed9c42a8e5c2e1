#pragma once

#include "model/text/problem.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Compose's interpolation: `$V ${V} ${V:-d} ${V-d} ${V:?e} ${V?e} ${V:+r} ${V+r} $$`, nested.
namespace portolan::text {

/// The value of a variable, or nullopt where it is not set. An empty value is set.
using VariableLookup = std::function<std::optional<std::string>(std::string_view name)>;

/// What a hostile expression may cost at most.
inline constexpr std::size_t deepestExpression = 64;                         ///< defaults within defaults
inline constexpr std::size_t largestExpressionValue = std::size_t{4} << 20U; ///< bytes

/// Evaluates an expression. A variable that is not set and has no default counts as empty, as Compose has it;
/// \a unset (when given) receives its name. A `$` that begins no reference stands for itself. The default,
/// message or replacement of a reference is evaluated even where it is not used, so that its faults always
/// show. Errors: a `${` that begins no valid form or is not closed on its line, `${V:?message}` or
/// `${V?message}` of a missing variable, nesting or a value beyond the limits above. Source: Compose
/// specification, 12-interpolation; where it is silent, compose-go 2.13.
Result<std::string> evaluate(std::string_view expression, const VariableLookup &lookup,
                             std::vector<std::string> *unset = nullptr);

/// One mention of a variable in an expression.
struct VariableReference {
    enum class Form { Plain, Default, Required, Replacement };
    std::string name;
    Form form = Form::Plain;
    bool emptyCounts = false; ///< the form has a colon: an empty variable counts as missing
    std::string argument;     ///< the default, message or replacement: itself an expression
    std::size_t begin = 0;    ///< the bytes [begin, end) of the expression
    std::size_t end = 0;
};

/// The references of an expression at its top level, in order; those inside a default are in its `argument`.
/// Errors: as `evaluate`, but for missing variables.
Result<std::vector<VariableReference>> references(std::string_view expression);

/// The names of all variables that an expression mentions, nested ones too, each once, in order of
/// appearance. An expression that does not parse mentions none.
std::vector<std::string> variableNames(std::string_view expression);

/// True when \a text holds a dollar sign, so that its value may differ from its text.
bool isExpression(std::string_view text);

} // namespace portolan::text
