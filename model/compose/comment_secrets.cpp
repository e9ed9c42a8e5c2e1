#include "model/compose/comment_secrets.h"

#include "model/compose/head_comment.h"
#include "model/compose/host_ports.h"
#include "model/compose/secret_names.h"
#include "model/compose/secret_tokens.h"
#include "model/plan/resolved_plan.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace portolan::compose {

namespace {

using Parts = std::vector<std::string_view>;

bool isNameCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-';
}

/// The name that ends at \a end, as in `the old DB_PASSWORD`.
std::string_view nameBefore(std::string_view line, std::size_t end)
{
    while (end > 0 && line[end - 1] == ' ')
        --end;
    std::size_t begin = end;
    while (begin > 0 && isNameCharacter(line[begin - 1]))
        --begin;
    while (begin < end && line[begin] == '-') // --token=...
        ++begin;
    return line.substr(begin, end - begin);
}

/// What is assigned: between its quotes; else to the end of the line where the line is nothing but an
/// assignment, and one word within a sentence.
std::string_view valueBehind(std::string_view line, std::size_t sign, bool isWholeLine)
{
    std::string_view value = line.substr(sign + 1);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    if (value.starts_with('"') || value.starts_with('\''))
        return value.substr(1, value.find(value.front(), 1) - 1);
    return trimmed(value.substr(0, isWholeLine ? value.find(" #") : value.find_first_of(" \t")));
}

/// `NAME: value` is one with a name in capitals only: sentences have colons, too.
bool canAssign(char sign, std::string_view name)
{
    return !name.empty() && (sign == '=' || (sign == ':' && inCapitals(name) == name));
}

void addAssigned(std::string_view line, Parts &found)
{
    constexpr std::string_view exported = "export ";
    const std::string_view statement = line.substr(line.starts_with(exported) ? exported.size() : 0);
    for (std::size_t sign = line.find_first_of("=:"); sign != std::string_view::npos;
         sign = line.find_first_of("=:", sign + 1)) {
        const std::string_view name = nameBefore(line, sign);
        if (!canAssign(line[sign], name))
            continue;
        const std::string_view value = valueBehind(line, sign, name.data() == statement.data());
        if (value.empty() || !looksSecret(name, value))
            continue;
        const Parts parts = secretPartsOf(name, value);
        found.insert(found.end(), parts.begin(), parts.end());
        if (parts.empty())
            found.push_back(value);
        sign = static_cast<std::size_t>(value.data() + value.size() - line.data()) - 1;
    }
}

/// The parts from left to right, none within another.
Parts inOrder(Parts parts)
{
    std::sort(parts.begin(), parts.end(), [](auto a, auto b) {
        return a.data() != b.data() ? a.data() < b.data() : a.size() > b.size();
    });
    const char *end = nullptr;
    std::erase_if(parts, [&end](std::string_view part) {
        const bool isWithin = end && part.data() < end;
        end = isWithin ? end : part.data() + part.size();
        return isWithin;
    });
    return parts;
}

} // namespace

std::string withoutSecrets(std::string_view comment)
{
    Parts parts = urlPasswordsIn(comment);
    const Parts tokens = secretTokensIn(comment);
    parts.insert(parts.end(), tokens.begin(), tokens.end());
    for (std::size_t begin = 0; begin < comment.size();) {
        const std::size_t end = std::min(comment.find('\n', begin), comment.size());
        addAssigned(trimmed(comment.substr(begin, end - begin)), parts);
        begin = end + 1;
    }
    std::string masked;
    const char *done = comment.data();
    for (const std::string_view part : inOrder(std::move(parts))) {
        masked.append(done, part.data()).append(plan::secretValue);
        done = part.data() + part.size();
    }
    return masked.append(done, comment.data() + comment.size());
}

} // namespace portolan::compose
