#include "model/text/expression.h"

#include "model/text/say.h"

#include <algorithm>

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

/// A message shows the expression it is about, but not megabytes of it.
std::string_view shown(std::string_view expression)
{
    return expression.substr(0, 200);
}

tl::unexpected<Problem> malformed(std::string_view expression, std::size_t at, std::string_view why)
{
    return tl::make_unexpected(Problem{
        say(phrase("text", "\"{}\" is no valid expression: {} (at character {}); write $$ for a dollar sign"),
            shown(expression), why, at + 1),
        {}});
}

/// Splits an expression into literal text and references, in order.
class Scanner
{
public:
    explicit Scanner(std::string_view expression)
        : m_expression(expression)
    {
    }

    template <class OnText, class OnReference>
    Result<void> walk(OnText onText, OnReference onReference)
    {
        std::size_t at = 0;
        while (at < m_expression.size()) {
            const std::size_t dollar = std::min(m_expression.find('$', at), m_expression.size());
            onText(m_expression.substr(at, dollar - at));
            if (dollar == m_expression.size())
                break;
            const char next = dollar + 1 < m_expression.size() ? m_expression[dollar + 1] : '\0';
            if (next != '{' && !beginsName(next)) {
                onText("$");
                at = dollar + (next == '$' ? 2 : 1);
                continue;
            }
            auto reference = next == '{' ? braced(dollar) : plain(dollar);
            if (!reference)
                return tl::make_unexpected(reference.error());
            at = reference->end;
            if (auto done = onReference(*reference); !done)
                return done;
        }
        return {};
    }

private:
    Result<VariableReference> plain(std::size_t begin)
    {
        VariableReference reference;
        reference.begin = begin;
        reference.end = nameEnd(m_expression, begin + 1);
        reference.name = m_expression.substr(begin + 1, reference.end - begin - 1);
        return reference;
    }

    Result<VariableReference> braced(std::size_t begin)
    {
        VariableReference reference;
        std::size_t at = nameEnd(m_expression, begin + 2);
        reference.name = m_expression.substr(begin + 2, at - begin - 2);
        reference.begin = begin;
        reference.end = at + 1;
        if (reference.name.empty())
            return malformed(m_expression, begin, say(phrase("text", "a ${{ is not followed by a name")));
        if (charAt(at) == '}')
            return reference;
        reference.emptyCounts = charAt(at) == ':';
        at += reference.emptyCounts ? 1 : 0;
        switch (charAt(at)) {
        case '-': reference.form = VariableReference::Form::Default; break;
        case '?': reference.form = VariableReference::Form::Required; break;
        case '+': reference.form = VariableReference::Form::Replacement; break;
        case '\0': return malformed(m_expression, begin, say(phrase("text", "a ${{ is not closed")));
        default:
            return malformed(m_expression, at,
                             say(phrase("text", "after a name come }}, :-, -, :?, ?, :+ or +")));
        }
        const std::size_t close = closingBrace(begin);
        if (close == std::string_view::npos || close <= at)
            return malformed(m_expression, begin, say(phrase("text", "a ${{ is not closed on its line")));
        reference.end = close + 1;
        reference.argument = m_expression.substr(at + 1, close - at - 1);
        return reference;
    }

    char charAt(std::size_t at) const { return at < m_expression.size() ? m_expression[at] : '\0'; }

    /// The brace that closes the reference at \a begin; npos when its line has none. Inner braces count in
    /// pairs, except for one that follows its opening brace at once; where they do not add up, the last one
    /// of the line closes.
    std::size_t closingBrace(std::size_t begin)
    {
        const std::size_t last = lastBraceOfLine(begin);
        if (last == std::string_view::npos)
            return last;
        int open = 0;
        for (std::size_t i = begin; i <= last; ++i) {
            if (m_expression[i] == '}' && --open == 0)
                return i;
            if (m_expression[i] == '{') {
                ++open;
                ++i;
            }
        }
        return last;
    }

    /// Found once a line, so that a line of many references stays linear.
    std::size_t lastBraceOfLine(std::size_t begin)
    {
        if (begin >= m_lineEnd) {
            m_lineEnd = std::min(m_expression.find('\n', begin), m_expression.size());
            const std::size_t brace = m_expression.substr(0, m_lineEnd).rfind('}');
            m_lastBrace = brace == std::string_view::npos ? 0 : brace;
        }
        return m_lastBrace > begin ? m_lastBrace : std::string_view::npos;
    }

    std::string_view m_expression;
    std::size_t m_lineEnd = 0;
    std::size_t m_lastBrace = 0;
};

/// Evaluates expressions within expressions, and counts how deep it is.
class Evaluation
{
public:
    Evaluation(const VariableLookup &lookup, std::vector<std::string> *unset)
        : m_lookup(lookup)
        , m_unset(unset)
    {
    }

    Result<std::string> evaluate(std::string_view expression, std::size_t depth)
    {
        if (depth > deepestExpression)
            return malformed(expression, 0,
                             say(phrase("text", "defaults are nested deeper than {}"), deepestExpression));
        std::string value;
        const auto done =
            Scanner(expression)
                .walk([&](std::string_view literal) { value += literal; },
                      [&](const VariableReference &reference) -> Result<void> {
                          auto part = valueOf(reference, depth);
                          if (!part)
                              return tl::make_unexpected(part.error());
                          value += *part;
                          if (value.size() > largestExpressionValue)
                              return malformed(expression, reference.begin,
                                               say(phrase("text", "its value is larger than {} bytes"),
                                                   largestExpressionValue));
                          return {};
                      });
        if (!done)
            return tl::make_unexpected(done.error());
        return value;
    }

private:
    Result<std::string> valueOf(const VariableReference &reference, std::size_t depth)
    {
        using Form = VariableReference::Form;
        std::string argument;
        if (reference.form != Form::Plain) {
            auto evaluated = evaluate(reference.argument, depth + 1);
            if (!evaluated)
                return evaluated;
            argument = std::move(*evaluated);
        }
        std::optional<std::string> value = m_lookup(reference.name);
        const bool missing = !value || (reference.emptyCounts && value->empty());
        switch (reference.form) {
        case Form::Plain:
            if (!value)
                noteUnset(reference.name);
            break;
        case Form::Default:
            if (missing)
                return argument;
            break;
        case Form::Replacement:
            if (!missing)
                return argument;
            break;
        case Form::Required:
            if (missing)
                return tl::make_unexpected(Problem{
                    argument.empty()
                        ? say(phrase("text", "required variable {} is missing a value"), reference.name)
                        : say(phrase("text", "required variable {} is missing a value: {}"), reference.name,
                              argument),
                    {}});
            break;
        }
        return value.value_or("");
    }

    void noteUnset(const std::string &name)
    {
        if (m_unset && std::find(m_unset->begin(), m_unset->end(), name) == m_unset->end())
            m_unset->push_back(name);
    }

    const VariableLookup &m_lookup;
    std::vector<std::string> *m_unset;
};

void addVariableNames(std::string_view expression, std::size_t depth, std::vector<std::string> &names)
{
    const auto found = references(expression);
    if (!found || depth > deepestExpression)
        return;
    for (const VariableReference &reference : *found) {
        if (std::find(names.begin(), names.end(), reference.name) == names.end())
            names.push_back(reference.name);
        addVariableNames(reference.argument, depth + 1, names);
    }
}

} // namespace

Result<std::string> evaluate(std::string_view expression, const VariableLookup &lookup,
                             std::vector<std::string> *unset)
{
    return Evaluation(lookup, unset).evaluate(expression, 0);
}

Result<std::vector<VariableReference>> references(std::string_view expression)
{
    std::vector<VariableReference> found;
    const auto done = Scanner(expression)
                          .walk([](std::string_view) {},
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
    addVariableNames(expression, 0, names);
    return names;
}

bool isExpression(std::string_view text)
{
    return text.find('$') != std::string_view::npos;
}

} // namespace portolan::text
