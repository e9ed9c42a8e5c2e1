#include "model/dns/naptr_expression.h"

#include "model/dns/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace portolan::dns {

namespace {

/// The number of groups of a POSIX extended regular expression, or -1 when it is none.
int groupsOf(std::string_view pattern)
{
    int groups = 0;
    int depth = 0;
    bool mayRepeat = false; ///< something stands before that can be repeated
    bool isBranchEmpty = true;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char c = pattern[at];
        const bool couldRepeat = std::exchange(mayRepeat, true);
        const bool wasBranchEmpty = std::exchange(isBranchEmpty, false);
        if (c == '\\' && ++at == pattern.size())
            return -1;
        if (c == '(') {
            ++groups;
            ++depth;
            mayRepeat = false;
            isBranchEmpty = true;
        } else if (c == ')') {
            if (--depth < 0)
                return -1;
        } else if (c == '|') {
            if (wasBranchEmpty)
                return -1;
            mayRepeat = false;
            isBranchEmpty = true;
        } else if (c == '*' || c == '+' || c == '?') {
            if (!couldRepeat)
                return -1;
            mayRepeat = false;
        } else if (c == '^') {
            mayRepeat = false;
        } else if (c == '[') {
            std::size_t end = at + 1;
            end += pattern.substr(end, 1) == "^" ? 1 : 0;
            end += pattern.substr(end, 1) == "]" ? 1 : 0;
            at = pattern.find(']', end);
            if (at == std::string_view::npos)
                return -1;
        }
    }
    return depth == 0 && !isBranchEmpty ? groups : -1;
}

} // namespace

std::string_view naptrExpressionOf(std::string_view data)
{
    std::size_t at = 4;
    for (int text = 0; text < 2; ++text)
        at += 1 + byteAt(data, at);
    return data.substr(at + 1, byteAt(data, at));
}

bool isNaptrExpression(std::string_view expression)
{
    if (expression.empty())
        return true;
    const char delimiter = expression[0];
    if (isDigit(delimiter) || delimiter == '\\' || delimiter == 'i' || delimiter == '\0')
        return false;
    std::array<std::string_view, 3> parts;
    std::size_t part = 0;
    std::size_t begin = 1;
    int largestGroup = 0;
    for (std::size_t at = 1; at < expression.size(); ++at) {
        const char c = expression[at];
        if (c == '\0')
            return false;
        if (c == delimiter) {
            parts[part] = expression.substr(begin, at - begin);
            begin = at + 1;
            if (++part > 2)
                return false;
        } else if (part == 2) {
            if (c != 'i')
                return false;
        } else if (c == '\\') {
            if (++at == expression.size() || expression[at] == '\0' || (part == 1 && expression[at] == '0'))
                return false;
            if (part == 1 && isDigit(expression[at]))
                largestGroup = std::max(largestGroup, expression[at] - '0');
        }
    }
    return part == 2 && groupsOf(parts[0]) >= largestGroup;
}

} // namespace portolan::dns
