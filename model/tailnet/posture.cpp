#include "model/tailnet/posture.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace portolan::tailnet {

namespace {

enum class Operator : std::uint8_t { Is, IsNot, AtLeast, AtMost, Above, Below, In, NotIn, Set, NotSet };

struct Word {
    std::string_view text;
    Operator meaning;
};

/// Longer words first, since the first that fits counts.
constexpr std::array words = {
    Word{"==", Operator::Is},          Word{"!=", Operator::IsNot},     Word{">=", Operator::AtLeast},
    Word{"<=", Operator::AtMost},      Word{">", Operator::Above},      Word{"<", Operator::Below},
    Word{"IN", Operator::In},          Word{"NOT IN", Operator::NotIn}, Word{"IS SET", Operator::Set},
    Word{"NOT SET", Operator::NotSet},
};

struct Assertion {
    std::string attribute;
    Operator comparison = Operator::Is;
    std::vector<std::string> values;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    const std::size_t end = text.find_last_not_of(" \t");
    return text.substr(begin, end == std::string_view::npos ? 0 : end + 1 - begin);
}

/// A value: in quotes of either kind, or a number or boolean without.
std::optional<std::string> value(std::string_view text)
{
    if (text.empty())
        return std::nullopt;
    const char quote = text.front();
    if (quote != '\'' && quote != '"')
        return text.find_first_of(" '\",") == std::string_view::npos ? std::optional(std::string(text))
                                                                     : std::nullopt;
    if (text.size() < 2 || text.back() != quote)
        return std::nullopt;
    return std::string(text.substr(1, text.size() - 2));
}

/// `['macos', 'linux']`
std::optional<std::vector<std::string>> values(std::string_view text)
{
    if (!text.starts_with('[') || !text.ends_with(']'))
        return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::vector<std::string> items;
    while (!trimmed(text).empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const auto item = value(trimmed(text.substr(0, comma)));
        if (!item)
            return std::nullopt;
        items.push_back(*item);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return items;
}

std::optional<Assertion> parse(std::string_view text)
{
    text = trimmed(text);
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos || text.substr(0, space).find(':') == std::string_view::npos)
        return std::nullopt;
    Assertion assertion{std::string(text.substr(0, space)), {}, {}};
    const std::string_view rest = trimmed(text.substr(space));
    const auto word =
        std::find_if(words.begin(), words.end(), [&](const Word &w) { return rest.starts_with(w.text); });
    if (word == words.end())
        return std::nullopt;
    assertion.comparison = word->meaning;
    const std::string_view operand = trimmed(rest.substr(word->text.size()));
    if (word->meaning == Operator::Set || word->meaning == Operator::NotSet)
        return operand.empty() ? std::optional(assertion) : std::nullopt;
    if (word->meaning == Operator::In || word->meaning == Operator::NotIn) {
        const auto list = values(operand);
        assertion.values = list.value_or(std::vector<std::string>{});
        return list ? std::optional(assertion) : std::nullopt;
    }
    const auto single = value(operand);
    assertion.values.push_back(single.value_or(std::string()));
    return single ? std::optional(assertion) : std::nullopt;
}

/// The number that a part of a version begins with; 0 when it begins with none.
unsigned long numberOf(std::string_view part)
{
    unsigned long number = 0;
    std::from_chars(part.data(), part.data() + part.size(), number);
    return number;
}

/// Compares `1.10.2` and `1.9` part by part, missing parts counting as 0.
int compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() || !b.empty()) {
        const std::size_t endA = std::min(a.find('.'), a.size());
        const std::size_t endB = std::min(b.find('.'), b.size());
        const unsigned long partA = numberOf(a.substr(0, endA));
        const unsigned long partB = numberOf(b.substr(0, endB));
        if (partA != partB)
            return partA < partB ? -1 : 1;
        a.remove_prefix(std::min(endA + 1, a.size()));
        b.remove_prefix(std::min(endB + 1, b.size()));
    }
    return 0;
}

bool holds(const Assertion &assertion, const Attributes &attributes)
{
    const auto found = attributes.find(assertion.attribute);
    if (found == attributes.end())
        return assertion.comparison == Operator::NotSet;
    const std::string &actual = found->second;
    const std::vector<std::string> &wanted = assertion.values;
    const bool isListed = std::find(wanted.begin(), wanted.end(), actual) != wanted.end();
    switch (assertion.comparison) {
    case Operator::Is:
    case Operator::In: return isListed;
    case Operator::IsNot:
    case Operator::NotIn: return !isListed;
    case Operator::AtLeast: return compareVersions(actual, wanted[0]) >= 0;
    case Operator::AtMost: return compareVersions(actual, wanted[0]) <= 0;
    case Operator::Above: return compareVersions(actual, wanted[0]) > 0;
    case Operator::Below: return compareVersions(actual, wanted[0]) < 0;
    case Operator::Set: return true;
    case Operator::NotSet: return false;
    }
    return false;
}

} // namespace

std::optional<std::string> whyNoAssertion(std::string_view assertion)
{
    if (parse(assertion))
        return std::nullopt;
    return fmt::format("\"{}\" is no posture assertion; one reads: node:osVersion >= '14.0'", assertion);
}

bool isInPosture(const PolicyFile &policy, const std::vector<std::string> &postures,
                 const Attributes &attributes)
{
    const auto meets = [&](const std::string &name) {
        const auto posture = policy.postures.find(name);
        return posture != policy.postures.end() &&
               std::all_of(posture->second.begin(), posture->second.end(), [&](const std::string &text) {
                   const auto assertion = parse(text);
                   return assertion && holds(*assertion, attributes);
               });
    };
    return postures.empty() || std::any_of(postures.begin(), postures.end(), meets);
}

} // namespace portolan::tailnet
