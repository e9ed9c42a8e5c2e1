#include "model/compose/host_ports.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace portolan::compose {

namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view beforeAddress = " \t\r\n,;(){}[\"'`=|&<>@";
constexpr std::string_view behindAddress = " \t\r\n,;(){}]\"'`|&<>/?#\\";

/// Below it, NAME:NUMBER is rather the version of an image.
constexpr std::uint16_t lowestBarePort = 21;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isOfHost(char c)
{
    return isAlphanumeric(c) || c == '.' || c == '-' || c == '_';
}

bool isOfScheme(char c)
{
    return isOfHost(c) || c == '+';
}

bool isOneOf(char c, std::string_view characters)
{
    return characters.find(c) != std::string_view::npos;
}

/// The first of the run of characters that ends before \a end.
template <class Belongs>
std::size_t runBefore(std::string_view text, std::size_t end, Belongs belongs)
{
    while (end > 0 && belongs(text[end - 1]))
        --end;
    return end;
}

/// A whole text that is a port.
std::optional<std::uint16_t> portFrom(std::string_view digits)
{
    std::uint16_t port = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    if (digits.empty() || error != std::errc() || stop != digits.data() + digits.size() || port == 0)
        return std::nullopt;
    return port;
}

/// The digits that begin at \a begin.
std::string_view digitsAt(std::string_view text, std::size_t begin)
{
    const std::size_t end = text.find_first_not_of("0123456789", begin);
    return text.substr(begin, std::min(end, text.size()) - begin);
}

/// True for what can be the name or the address of a host. A number alone is the half of a pair of numbers.
bool canBeHost(std::string_view host)
{
    return !host.empty() && host.front() != '-' && host.front() != '.' &&
           !std::all_of(host.begin(), host.end(), isDigit);
}

/// True when what begins at \a begin is the argument of curl's `-u`, a name and a password.
bool isLogin(std::string_view text, std::size_t begin)
{
    const std::string_view before = text.substr(0, begin);
    const std::size_t word = before.find_last_not_of(" \t\r\n\"'=");
    return word != std::string_view::npos &&
           (before.substr(0, word + 1).ends_with(" -u") || before.substr(0, word + 1).ends_with("--user"));
}

/// Where the host that ends at \a end begins, its bracket included.
std::size_t beginOfHost(std::string_view text, std::size_t end)
{
    if (end > 0 && text[end - 1] == ']') {
        const std::size_t bracket = text.rfind('[', end - 1);
        return bracket == std::string_view::npos ? end : bracket;
    }
    return runBefore(text, end, isOfHost);
}

/// The scheme whose `://` ends at \a end; empty where there is none.
std::string_view schemeBefore(std::string_view text, std::size_t end)
{
    constexpr std::string_view sign = "://";
    if (!text.substr(0, end).ends_with(sign))
        return {};
    const std::size_t last = end - sign.size();
    const std::size_t first = runBefore(text, last, isOfScheme);
    return text.substr(first, last - first);
}

/// The address around a colon.
std::optional<HostPort> hostPortAround(std::string_view text, std::size_t colon)
{
    const std::string_view digits = digitsAt(text, colon + 1);
    const auto port = portFrom(digits);
    const std::size_t end = colon + 1 + digits.size();
    if (!port || (end < text.size() && !isOneOf(text[end], behindAddress)))
        return std::nullopt;
    const std::size_t begin = beginOfHost(text, colon);
    std::string_view host = text.substr(begin, colon - begin);
    if (host.starts_with('['))
        host = host.substr(1, host.size() - 2);
    const std::string_view scheme = schemeBefore(text, begin);
    const bool isUrl = !scheme.empty();
    const bool standsAlone = begin == 0 || isOneOf(text[begin - 1], beforeAddress);
    if (!canBeHost(host) || (!isUrl && (!standsAlone || *port < lowestBarePort || isLogin(text, begin))))
        return std::nullopt;
    const std::size_t first = isUrl ? static_cast<std::size_t>(scheme.data() - text.data()) : begin;
    const bool isUdp = scheme == "udp" || text.substr(end).starts_with("/udp");
    return HostPort{std::string(host), *port, isUdp ? plan::Transport::Udp : plan::Transport::Tcp,
                    std::string(text.substr(first, end - first)), isUrl};
}

/// What bash opens at \a begin of a text as `/dev/tcp/HOST/PORT`.
std::optional<HostPort> deviceAt(std::string_view text, std::size_t begin)
{
    std::string_view rest = text.substr(begin);
    const bool isUdp = rest.starts_with("/dev/udp/");
    if (!isUdp && !rest.starts_with("/dev/tcp/"))
        return std::nullopt;
    rest.remove_prefix(std::string_view("/dev/tcp/").size());
    const std::size_t slash = rest.find('/');
    const std::string_view host = rest.substr(0, slash);
    if (slash == std::string_view::npos || !canBeHost(host) ||
        !std::all_of(host.begin(), host.end(), isOfHost))
        return std::nullopt;
    const auto port = portFrom(digitsAt(rest, slash + 1));
    if (!port)
        return std::nullopt;
    return HostPort{std::string(host), *port, isUdp ? plan::Transport::Udp : plan::Transport::Tcp,
                    fmt::format("{}:{}", host, *port), false};
}

/// The words of a script, an empty one between commands. Quotes only part words: their content may be a
/// script again.
std::vector<std::string_view> wordsOf(std::string_view script)
{
    constexpr std::string_view quotes = "\"'`";
    constexpr std::string_view operators = ";|&()<>\n";
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= script.size(); ++at) {
        const bool ends = at == script.size();
        const bool separates = !ends && isOneOf(script[at], operators);
        if (!ends && !separates && !isOneOf(script[at], spaces) && !isOneOf(script[at], quotes))
            continue;
        if (at > begin)
            words.push_back(script.substr(begin, at - begin));
        if (separates)
            words.emplace_back();
        begin = at + 1;
    }
    return words;
}

bool isNetcat(std::string_view word)
{
    static constexpr std::array<std::string_view, 3> names = {"nc", "ncat", "netcat"};
    const std::string_view name = word.substr(word.rfind('/') + 1);
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The target of the call whose arguments begin at \a at.
std::optional<HostPort> netcatTarget(const std::vector<std::string_view> &words, std::size_t at)
{
    constexpr std::string_view optionsWithValue = "IiMmOPpqsTVWwXxce";
    HostPort target;
    while (at < words.size() && !words[at].empty()) {
        const std::string_view word = words[at++];
        if (word.starts_with("--")) {
            continue;
        } else if (word.starts_with('-')) {
            if (isOneOf('U', word))
                return std::nullopt; // a socket in the file system
            if (isOneOf('u', word))
                target.transport = plan::Transport::Udp;
            at += isOneOf(word.back(), optionsWithValue) ? 1 : 0;
        } else if (target.host.empty()) {
            target.host = word;
        } else {
            target.port = portFrom(word).value_or(0);
            break;
        }
    }
    if (target.port == 0)
        return std::nullopt;
    target.text = fmt::format("{}:{}", target.host, target.port);
    return target;
}

/// Where the text behind the last of some signs begins.
std::size_t behindLast(std::string_view text, std::string_view signs)
{
    const std::size_t at = text.find_last_of(signs);
    return at == std::string_view::npos ? 0 : at + 1;
}

/// The first of some characters that is in no `${}`, or the text's size.
std::size_t findOutsideReferences(std::string_view text, std::string_view characters)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("${"))
            ++depth;
        else if (depth > 0 && text[i] == '}')
            --depth;
        else if (depth == 0 && characters.find(text[i]) != std::string_view::npos)
            return i;
    }
    return text.size();
}

} // namespace

std::vector<HostPort> hostPortsIn(std::string_view text)
{
    std::vector<HostPort> found;
    if (!mayHoldHostPort(text))
        return found;
    const std::string open =
        text.find('@') == std::string_view::npos ? std::string() : withoutPasswords(text);
    if (!open.empty())
        text = open;
    for (std::size_t at = text.find_first_of(":/"); at != std::string_view::npos;
         at = text.find_first_of(":/", at + 1))
        if (auto one = text[at] == ':' ? hostPortAround(text, at) : deviceAt(text, at))
            found.push_back(*std::move(one));
    return found;
}

bool mayHoldHostPort(std::string_view text)
{
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
        if (at + 1 < text.size() && isDigit(text[at + 1]))
            return true;
    return text.find("/dev/") != std::string_view::npos;
}

std::vector<HostPort> netcatTargetsIn(std::string_view script)
{
    const std::vector<std::string_view> words = wordsOf(script);
    std::vector<HostPort> found;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (isNetcat(words[i]))
            if (auto target = netcatTarget(words, i + 1))
                found.push_back(*std::move(target));
    return found;
}

std::string withoutPasswords(std::string_view text)
{
    std::string kept;
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@')) {
        const std::string_view word = text.substr(0, at);
        const std::size_t begin = behindLast(word, " \t\r\n\"'`,;");
        const std::size_t scheme = word.rfind("://");
        if (scheme != std::string_view::npos && scheme >= begin) {
            // A path may hold an @, and a password a slash: then nothing before the @ can be trusted.
            const std::string_view user = word.substr(scheme + 3);
            const bool isPlain = user.find_first_of("/?#") == std::string_view::npos;
            kept += isPlain ? word.substr(0, scheme + 3) : word.substr(0, begin);
        } else {
            const std::size_t user = behindLast(word, " \t\r\n\"'`,;/=");
            const bool hasPassword = word.find(':', user) != std::string_view::npos;
            kept += hasPassword ? word.substr(0, user) : text.substr(0, at + 1);
        }
        text.remove_prefix(at + 1);
    }
    return kept.append(text);
}

std::vector<std::string_view> urlPasswordsIn(std::string_view text)
{
    constexpr std::string_view sign = "://";
    std::vector<std::string_view> passwords;
    for (std::size_t at = text.find(sign); at != std::string_view::npos; at = text.find(sign, at + 1)) {
        std::string_view authority = text.substr(at + sign.size());
        authority = authority.substr(0, findOutsideReferences(authority, "/?# \t\r\n\"'"));
        const std::size_t host = authority.rfind('@');
        const std::size_t colon = findOutsideReferences(authority, ":");
        if (host == std::string_view::npos || colon >= host)
            continue;
        const std::string_view password = authority.substr(colon + 1, host - colon - 1);
        if (!password.empty() && !password.starts_with('$'))
            passwords.push_back(password);
    }
    return passwords;
}

bool isLoopbackHost(std::string_view host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

bool isWildcardHost(std::string_view host)
{
    return host == "0.0.0.0" || host == "::";
}

} // namespace portolan::compose
