#include "model/check/finding.h"

#include <algorithm>

namespace portolan::check {

namespace {

std::string filled(std::string_view pattern, const Message &message)
{
    std::string text;
    std::string_view rest = pattern;
    for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const std::size_t close = rest.find('}', open);
        if (close == std::string_view::npos)
            break;
        const std::string_view name = rest.substr(open + 1, close - open - 1);
        const auto argument = std::find_if(message.arguments.begin(), message.arguments.end(),
                                           [name](const auto &pair) { return pair.first == name; });
        text += rest.substr(0, open);
        text += argument == message.arguments.end() ? rest.substr(open, close - open + 1) : argument->second;
        rest.remove_prefix(close + 1);
    }
    text += rest;
    return text;
}

} // namespace

std::string toText(const Message &message)
{
    return filled(message.pattern, message);
}

std::string inLanguage(const Message &message)
{
    const std::string pattern(message.pattern);
    return filled(text::inLanguage(text::Phrase{"check", pattern.c_str()}), message);
}

Counts countBySeverity(const Findings &findings)
{
    Counts counts;
    for (const Finding &finding : findings) {
        switch (finding.severity) {
        case Severity::Error: ++counts.errors; break;
        case Severity::Warning: ++counts.warnings; break;
        case Severity::Info: ++counts.infos; break;
        }
    }
    return counts;
}

} // namespace portolan::check
