#include "model/firewall/ufw_lines.h"

#include <algorithm>
#include <array>
#include <deque>
#include <fmt/format.h>
#include <unordered_map>

namespace portolan::firewall {

namespace {

using plan::FirewallAction;
using plan::PortRange;

struct Named {
    std::string_view name;
    std::string_view ports;
};

/// Source: IANA, Service Name and Transport Protocol Port Number Registry.
constexpr std::array services = {
    Named{"ftp", "21"},         Named{"ssh", "22"},    Named{"telnet", "23"}, Named{"smtp", "25"},
    Named{"domain", "53"},      Named{"http", "80"},   Named{"www", "80"},    Named{"kerberos", "88"},
    Named{"pop3", "110"},       Named{"ntp", "123"},   Named{"imap", "143"},  Named{"imap2", "143"},
    Named{"snmp", "161"},       Named{"ldap", "389"},  Named{"https", "443"}, Named{"submissions", "465"},
    Named{"submission", "587"}, Named{"ldaps", "636"}, Named{"imaps", "993"}, Named{"pop3s", "995"},
};

/// Source: the profiles that these packages bring, in /etc/ufw/applications.d.
constexpr std::array profiles = {
    Named{"OpenSSH", "22/tcp"},
    Named{"SSH", "22/tcp"},
    Named{"Nginx HTTP", "80/tcp"},
    Named{"Nginx HTTPS", "443/tcp"},
    Named{"Nginx Full", "80,443/tcp"},
    Named{"Apache", "80/tcp"},
    Named{"Apache Secure", "443/tcp"},
    Named{"Apache Full", "80,443/tcp"},
    Named{"WWW", "80/tcp"},
    Named{"WWW Secure", "443/tcp"},
    Named{"WWW Full", "80,443/tcp"},
    Named{"Bind9", "53"},
};

template <std::size_t size>
std::string_view portsOf(const std::array<Named, size> &table, std::string_view name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Named &entry) { return entry.name == name; });
    return found == table.end() ? std::string_view() : found->ports;
}

std::optional<PortRange> onePort(std::string_view text)
{
    if (const std::string_view known = portsOf(services, text); !known.empty())
        text = known;
    std::string range(text);
    std::replace(range.begin(), range.end(), ':', '-');
    return PortRange::parse(range);
}

/// A rule whose addresses do not tell the family.
bool isUndecided(const UfwLine &line)
{
    return !line.from.block && !line.to.block;
}

/// What a rule says but for its family, as a key to find its twin for the other one by.
std::string keyOf(const UfwLine &line)
{
    std::string key = fmt::format("{} {} {} {} {} {}", static_cast<int>(line.action),
                                  static_cast<int>(line.direction), line.interface, line.outInterface,
                                  line.transport ? toText(*line.transport) : "any", line.comment);
    for (const auto *ports : {&line.from.ports, &line.to.ports}) {
        key += '|';
        for (const PortRange range : *ports)
            key += toText(range) + ',';
    }
    return key;
}

/// Joins each rule for IPv4 with its twin for IPv6. A rule for IPv6 that has none comes behind the one before
/// it in the list for IPv6, so that each family keeps its order.
void joinFamilies(std::vector<UfwLine> &lines)
{
    std::vector<UfwLine> joined;
    std::unordered_map<std::string, std::deque<std::size_t>> twins;
    const bool knowsV6 = std::any_of(lines.begin(), lines.end(), [](const UfwLine &line) {
        return line.family == UfwLine::Family::V6 && isUndecided(line);
    });
    for (const UfwLine &line : lines) {
        if (line.family == UfwLine::Family::V6)
            continue;
        if (line.family == UfwLine::Family::V4 && isUndecided(line))
            twins[keyOf(line)].push_back(joined.size());
        joined.push_back(line);
        // A machine without IPv6 rules has switched them off, or only its IPv4 rules were read.
        if (!knowsV6 && isUndecided(line))
            joined.back().family = UfwLine::Family::Both;
    }
    std::vector<std::vector<UfwLine>> behind(joined.size() + 1);
    std::size_t place = 0;
    for (UfwLine &line : lines) {
        if (line.family != UfwLine::Family::V6)
            continue;
        const auto twin = isUndecided(line) ? twins.find(keyOf(line)) : twins.end();
        if (twin == twins.end() || twin->second.empty()) {
            behind[place].push_back(std::move(line));
            continue;
        }
        const std::size_t index = twin->second.front();
        twin->second.pop_front();
        joined[index].family = UfwLine::Family::Both;
        place = index + 1;
    }
    lines = behind.front();
    for (std::size_t i = 0; i < joined.size(); ++i) {
        lines.push_back(std::move(joined[i]));
        lines.insert(lines.end(), behind[i + 1].begin(), behind[i + 1].end());
    }
}

/// ufw takes a range of ports only together with a transport: for both it needs two rules.
void joinRanges(std::vector<ReadRule> &rules)
{
    std::vector<ReadRule> joined;
    for (ReadRule &read : rules) {
        const bool hasRange = read.rule.ports.first != read.rule.ports.last ||
                              read.rule.fromPorts.first != read.rule.fromPorts.last;
        if (!joined.empty() && hasRange && read.rule.transport == plan::Transport::Udp &&
            joined.back().rule.transport == plan::Transport::Tcp) {
            plan::FirewallRule last = joined.back().rule;
            last.transport = plan::Transport::Udp;
            if (last == read.rule) {
                joined.back().rule.transport.reset();
                continue;
            }
        }
        joined.push_back(std::move(read));
    }
    rules = std::move(joined);
}

/// Without the mark that Portolan gives its own rules.
std::string noteFrom(std::string_view comment)
{
    constexpr std::string_view mark = "portolan";
    if (comment == mark)
        return {};
    if (comment.starts_with(mark) && comment.substr(mark.size()).starts_with(": "))
        comment.remove_prefix(mark.size() + 2);
    return std::string(comment);
}

void addRules(const UfwLine &line, std::vector<ReadRule> &rules)
{
    plan::FirewallRule rule;
    rule.action = line.action;
    rule.direction = line.direction;
    rule.interface = line.interface;
    rule.outInterface = line.outInterface;
    rule.from = line.from.block;
    rule.to = line.to.block;
    rule.transport = line.transport;
    rule.note = noteFrom(line.comment);
    if (isUndecided(line) && line.family != UfwLine::Family::Both)
        rule.from = plan::Subnet::parse(line.family == UfwLine::Family::V4 ? "0.0.0.0/0" : "::/0");
    const auto orAny = [](const std::vector<PortRange> &ports) {
        return ports.empty() ? std::vector{PortRange{}} : ports;
    };
    for (const PortRange from : orAny(line.from.ports))
        for (const PortRange to : orAny(line.to.ports)) {
            rule.fromPorts = from;
            rule.ports = to;
            rules.push_back({rule, line.mark});
        }
}

} // namespace

UfwGathering::UfwGathering(std::string_view file, std::string_view content)
    : m_file(file)
    , m_content(content)
{
}

void UfwGathering::add(UfwLine line)
{
    insert(m_lines.size() + 1, std::move(line));
}

void UfwGathering::insert(std::size_t position, UfwLine line)
{
    if (m_lines.size() >= mostLines) {
        if (!std::exchange(m_isFull, true))
            report(line.mark, fmt::format("has more than {} rules", mostLines), text::Severity::Error);
        return;
    }
    const std::size_t index = std::clamp<std::size_t>(position, 1, m_lines.size() + 1) - 1;
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(index), m_lines.size());
    m_lines.push_back(std::move(line));
}

void UfwGathering::leaveOut(text::Mark mark, std::string_view rule, std::string_view why)
{
    report(mark, fmt::format("the rule \"{}\" is left out: {}", rule, why), text::Severity::Warning);
}

void UfwGathering::report(text::Mark mark, std::string message, text::Severity severity)
{
    m_reading.problems.push_back({std::move(message), text::placeIn(m_file, m_content, mark), severity});
}

Reading UfwGathering::take() &&
{
    std::vector<UfwLine> lines;
    for (const std::size_t index : m_order)
        lines.push_back(std::move(m_lines[index]));
    for (const UfwLine &line : lines)
        if (line.isLogged)
            report(line.mark, "the rule logs what it matches, which a plan does not keep",
                   text::Severity::Info);
    if (m_listsFamilies)
        joinFamilies(lines);
    for (const UfwLine &line : lines)
        addRules(line, m_reading.rules);
    joinRanges(m_reading.rules);
    return std::move(m_reading);
}

std::optional<FirewallAction> ufwAction(std::string_view word)
{
    if (word == "allow")
        return FirewallAction::Allow;
    if (word == "deny")
        return FirewallAction::Deny;
    if (word == "reject")
        return FirewallAction::Reject;
    if (word == "limit")
        return FirewallAction::Limit;
    return std::nullopt;
}

std::vector<PortRange> ufwPorts(std::string_view text)
{
    std::vector<PortRange> ports;
    while (true) {
        const std::size_t comma = text.find(',');
        const auto port = onePort(text.substr(0, comma));
        if (!port)
            return {};
        ports.push_back(*port);
        if (comma == std::string_view::npos)
            return ports;
        text.remove_prefix(comma + 1);
    }
}

UfwPortText splitProtocol(std::string_view text)
{
    const std::size_t slash = text.find('/');
    return slash == std::string_view::npos ? UfwPortText{text, {}}
                                           : UfwPortText{text.substr(0, slash), text.substr(slash + 1)};
}

std::string_view ufwProfile(std::string_view name)
{
    return portsOf(profiles, name);
}

bool setProtocol(UfwLine &line, std::string_view word)
{
    if (word == "any")
        return true;
    line.transport = plan::transportFromText(word);
    return line.transport.has_value();
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace portolan::firewall
