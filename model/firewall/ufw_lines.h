#pragma once

#include "model/firewall/reading.h"

#include <string>
#include <string_view>

/// What the three ways in which ufw writes its rules have in common.
namespace portolan::firewall {

/// One end of a rule: an address and the ports there. Empty = any.
struct UfwSide {
    std::optional<plan::Subnet> block;
    std::vector<plan::PortRange> ports;

    bool operator==(const UfwSide &) const = default;
};

/// One rule of ufw, for one address family or for both.
struct UfwLine {
    enum class Family : std::uint8_t { Both, V4, V6 };

    plan::FirewallAction action = plan::FirewallAction::Allow;
    plan::Direction direction = plan::Direction::In;
    std::string interface;
    std::string outInterface;
    std::optional<plan::Transport> transport;
    UfwSide from;
    UfwSide to;
    std::string comment;
    Family family = Family::Both;
    bool isLogged = false;
    text::Mark mark; ///< no part of what the rule says

    bool operator==(const UfwLine &) const = default;
};

/// Gathers what one text says.
class UfwGathering
{
public:
    UfwGathering(std::string_view file, std::string_view content);

    void add(UfwLine line);
    /// The \a position counts from 1.
    void insert(std::size_t position, UfwLine line);

    /// Says that a rule for both families stands there once for each of them.
    void setListsFamilies() { m_listsFamilies = true; }

    /// A rule that a plan cannot hold.
    void leaveOut(text::Mark mark, std::string_view rule, std::string_view why);
    void report(text::Mark mark, std::string message, text::Severity severity);

    Reading &reading() { return m_reading; }

    /// The rules of the plan: families joined, lists of ports taken apart.
    Reading take() &&;

private:
    std::string_view m_file;
    std::string_view m_content;
    static constexpr std::size_t mostLines = 20'000;

    std::vector<UfwLine> m_lines;
    std::vector<std::size_t> m_order; ///< of m_lines, so that insertions move numbers only
    bool m_listsFamilies = false;
    bool m_isFull = false;
    Reading m_reading;
};

std::optional<plan::FirewallAction> ufwAction(std::string_view word);

/// `80`, `80,443,8080:8090`, `ssh`. Empty when it is none of them.
std::vector<plan::PortRange> ufwPorts(std::string_view text);

/// Splits `80,443/tcp`: the ports and, where named, the protocol.
struct UfwPortText {
    std::string_view ports;
    std::string_view protocol;
};
UfwPortText splitProtocol(std::string_view text);

/// The ports of an application profile that everybody has, as `ufw app info` gives them; empty for others.
std::string_view ufwProfile(std::string_view name);

/// False where a plan knows no such protocol; `any` is none.
bool setProtocol(UfwLine &line, std::string_view word);

/// One line of a text after the other, with its place.
template <class Visit>
void forEachLine(std::string_view content, Visit visit)
{
    std::uint32_t number = 1;
    std::size_t offset = 0;
    while (offset < content.size()) {
        const std::size_t end = std::min(content.find('\n', offset), content.size());
        std::string_view line = content.substr(offset, end - offset);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        visit(line, text::Mark{number, 1, static_cast<std::uint32_t>(offset)});
        offset = end + 1;
        ++number;
    }
}

std::string_view trimmed(std::string_view text);

void readUfwCommands(std::string_view content, UfwGathering &gathering);
void readUfwStatus(std::string_view content, UfwGathering &gathering);
void readUfwTuples(std::string_view content, UfwGathering &gathering);

} // namespace portolan::firewall
