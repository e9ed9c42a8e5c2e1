#include "model/tour/sources.h"

#include <algorithm>
#include <cctype>

namespace portolan::tour {

namespace {

bool isWordPart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

bool hasWord(std::string_view line, std::string_view word)
{
    for (auto at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !isWordPart(word.front()) || !isWordPart(line[at - 1]);
        const bool ends = end == line.size() || !isWordPart(word.back()) || !isWordPart(line[end]);
        if (begins && ends)
            return true;
    }
    return false;
}

bool isComment(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return true;
    line.remove_prefix(first);
    return line.starts_with('#') || line.starts_with(';') || line.starts_with("//");
}

} // namespace

int lineWith(std::string_view text, const std::vector<std::string> &words, int after)
{
    int number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (++number <= after || isComment(line))
            continue;
        if (std::all_of(words.begin(), words.end(),
                        [line](const std::string &word) { return word.empty() || hasWord(line, word); }))
            return number;
    }
    return 0;
}

} // namespace portolan::tour
