#include "model/text/expression.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

bool beginsName(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool continuesName(char c)
{
    return beginsName(c) || (c >= '0' && c <= '9');
}

std::size_t nameEnd(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && (end == begin ? beginsName(text[end]) : continuesName(text[end])))
        ++end;
    return end;
}

tl::unexpected<Problem> malformed(std::string_view expression, std::size_t at, std::string_view why)
{
    return tl::make_unexpected(
        Problem{fmt::format("\"{}\" is no valid expression: {} (at character {})", expression, why, at + 1), {}});
}

/// The index of the brace that closes the one before \a from, nested references passed over; npos when none does.
std::size_t closingBrace(std::string_view text, std::size_t from)
{
    int depth = 1;
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '$' && i + 1 < text.size() && text[i + 1] == '{') {
            ++depth;
            ++i;
        } else if (text[i] == '}' && --depth == 0) {
            return i;
        }
    }
    return std::string_view::npos;
}

Result<VariableReference> bracedReference(std::string_view expression, std::size_t begin)
{
    const std::size_t close = closingBrace(expression, begin + 2);
    if (close == std::string_view::npos)
        return malformed(expression, begin, "a ${ is not closed");
    const std::size_t end = nameEnd(expression, begin + 2);
    VariableReference reference;
    reference.name = expression.substr(begin + 2, end - begin - 2);
    reference.begin = begin;
    reference.end = close + 1;
    if (reference.name.empty())
        return malformed(expression, begin, "a ${ is not followed by a name");
    if (end == close)
        return reference;
    std::size_t at = end;
    reference.emptyCounts = expression[at] == ':';
    at += reference.emptyCounts ? 1 : 0;
    switch (expression[at]) {
    case '-': reference.form = VariableReference::Form::Default; break;
    case '?': reference.form = VariableReference::Form::Required; break;
    case '+': reference.form = VariableReference::Form::Replacement; break;
    default: return malformed(expression, at, "after a name come }, :-, -, :?, ?, :+ or +");
    }
    reference.argument = expression.substr(at + 1, close - at - 1);
    return reference;
}

/// Splits an expression into literal text and references, in order.
template <class OnText, class OnReference>
Result<void> walk(std::string_view expression, OnText onText, OnReference onReference)
{
    std::size_t at = 0;
    while (at < expression.size()) {
        const std::size_t dollar = std::min(expression.find('$', at), expression.size());
        onText(expression.substr(at, dollar - at));
        if (dollar == expression.size())
            break;
        const char next = dollar + 1 < expression.size() ? expression[dollar + 1] : '\0';
        if (next == '$') {
            onText(expression.substr(dollar, 1));
            at = dollar + 2;
            continue;
        }
        VariableReference reference;
        if (next == '{') {
            auto braced = bracedReference(expression, dollar);
            if (!braced)
                return tl::make_unexpected(braced.error());
            reference = std::move(*braced);
        } else if (beginsName(next)) {
            reference.begin = dollar;
            reference.end = nameEnd(expression, dollar + 1);
            reference.name = expression.substr(dollar + 1, reference.end - dollar - 1);
        } else {
            return malformed(expression, dollar, "a single $ stands alone; write $$ for a dollar sign");
        }
        at = reference.end;
        if (auto done = onReference(reference); !done)
            return done;
    }
    return {};
}

Result<std::string> valueOf(const VariableReference &reference, const VariableLookup &lookup,
                            std::vector<std::string> *unset)
{
    using Form = VariableReference::Form;
    const std::optional<std::string> value = lookup(reference.name);
    const bool missing = !value || (reference.emptyCounts && value->empty());
    switch (reference.form) {
    case Form::Plain:
        if (!value && unset && std::find(unset->begin(), unset->end(), reference.name) == unset->end())
            unset->push_back(reference.name);
        return value.value_or("");
    case Form::Default: return missing ? evaluate(reference.argument, lookup, unset) : *value;
    case Form::Replacement:
        return missing ? Result<std::string>(std::string()) : evaluate(reference.argument, lookup, unset);
    case Form::Required: break;
    }
    if (!missing)
        return *value;
    auto message = evaluate(reference.argument, lookup, unset);
    if (!message)
        return message;
    return tl::make_unexpected(Problem{
        fmt::format("required variable {} is missing a value{}{}", reference.name, message->empty() ? "" : ": ", *message), {}});
}

} // namespace

Result<std::string> evaluate(std::string_view expression, const VariableLookup &lookup, std::vector<std::string> *unset)
{
    std::string value;
    const auto done = walk(
        expression, [&](std::string_view literal) { value += literal; },
        [&](const VariableReference &reference) -> Result<void> {
            auto part = valueOf(reference, lookup, unset);
            if (!part)
                return tl::make_unexpected(part.error());
            value += *part;
            return {};
        });
    if (!done)
        return tl::make_unexpected(done.error());
    return value;
}

Result<std::vector<VariableReference>> references(std::string_view expression)
{
    std::vector<VariableReference> found;
    const auto done = walk(
        expression, [](std::string_view) {},
        [&](const VariableReference &reference) -> Result<void> {
            found.push_back(reference);
            return {};
        });
    if (!done)
        return tl::make_unexpected(done.error());
    return found;
}

std::vector<std::string> variableNames(std::string_view expression)
{
    std::vector<std::string> names;
    const auto found = references(expression);
    if (!found)
        return names;
    const auto add = [&names](const std::string &name) {
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const VariableReference &reference : *found) {
        add(reference.name);
        for (const std::string &nested : variableNames(reference.argument))
            add(nested);
    }
    return names;
}

bool isExpression(std::string_view text)
{
    return text.find('$') != std::string_view::npos;
}

} // namespace portolan::text
