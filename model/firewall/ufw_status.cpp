#include "model/firewall/ufw_lines.h"

#include <algorithm>
#include <array>

/// The tables of `ufw status`: what it goes to, the action, where it comes from, remarks in brackets, a
/// comment.
namespace portolan::firewall {

namespace {

using plan::Direction;

/// Where the action stands in a row, and what it is.
struct ActionWord {
    std::string_view text;
    plan::FirewallAction action;
    Direction direction;
};

constexpr std::array actionWords = {
    ActionWord{"ALLOW IN", plan::FirewallAction::Allow, Direction::In},
    ActionWord{"ALLOW OUT", plan::FirewallAction::Allow, Direction::Out},
    ActionWord{"ALLOW FWD", plan::FirewallAction::Allow, Direction::Routed},
    ActionWord{"DENY IN", plan::FirewallAction::Deny, Direction::In},
    ActionWord{"DENY OUT", plan::FirewallAction::Deny, Direction::Out},
    ActionWord{"DENY FWD", plan::FirewallAction::Deny, Direction::Routed},
    ActionWord{"REJECT IN", plan::FirewallAction::Reject, Direction::In},
    ActionWord{"REJECT OUT", plan::FirewallAction::Reject, Direction::Out},
    ActionWord{"REJECT FWD", plan::FirewallAction::Reject, Direction::Routed},
    ActionWord{"LIMIT IN", plan::FirewallAction::Limit, Direction::In},
    ActionWord{"LIMIT OUT", plan::FirewallAction::Limit, Direction::Out},
    ActionWord{"LIMIT FWD", plan::FirewallAction::Limit, Direction::Routed},
    // Without `verbose` or `numbered`, what comes in is not said to do so.
    ActionWord{"ALLOW", plan::FirewallAction::Allow, Direction::In},
    ActionWord{"DENY", plan::FirewallAction::Deny, Direction::In},
    ActionWord{"REJECT", plan::FirewallAction::Reject, Direction::In},
    ActionWord{"LIMIT", plan::FirewallAction::Limit, Direction::In},
};

/// A row taken apart: `22/tcp on eth0`, `ALLOW IN`, `Anywhere`.
struct Row {
    std::string_view to;
    const ActionWord *action = nullptr;
    std::string_view from;
};

std::optional<Row> rowIn(std::string_view text)
{
    for (const ActionWord &word : actionWords) {
        const std::size_t at = text.find(word.text);
        const bool isWord = at != std::string_view::npos && at > 0 && text[at - 1] == ' ' &&
                            at + word.text.size() < text.size() && text[at + word.text.size()] == ' ';
        if (isWord)
            return Row{trimmed(text.substr(0, at)), &word, trimmed(text.substr(at + word.text.size()))};
    }
    return std::nullopt;
}

/// Takes \a part away from the end of \a text; false when it does not stand there.
bool takeEnd(std::string_view &text, std::string_view part)
{
    if (!text.ends_with(part))
        return false;
    text = trimmed(text.substr(0, text.size() - part.size()));
    return true;
}

/// `on eth0` at the end of a side.
std::string takeInterface(std::string_view &text)
{
    const std::size_t at = text.rfind(" on ");
    if (at == std::string_view::npos)
        return {};
    const std::string name(trimmed(text.substr(at + 4)));
    text = trimmed(text.substr(0, at));
    return name;
}

class RowReader
{
public:
    explicit RowReader(UfwLine &line)
        : m_line(line)
    {
    }

    /// Empty when the row could be read, else why not.
    std::string read(Row row)
    {
        m_line.action = row.action->action;
        m_line.direction = row.action->direction;
        takeRemarks(row.from);
        const std::string toInterface = takeInterface(row.to);
        const std::string fromInterface = takeInterface(row.from);
        setInterfaces(toInterface, fromInterface);
        // `(v6)` stands on the sides that name no address.
        const bool isV6 = takeEnd(row.to, "(v6)") | takeEnd(row.from, "(v6)");
        m_line.family = isV6 ? UfwLine::Family::V6 : UfwLine::Family::V4;
        for (const auto &[text, side] : {std::pair(row.to, &m_line.to), std::pair(row.from, &m_line.from)})
            if (const std::string why = readSide(text, *side); !why.empty())
                return why;
        if (isV6Block(m_line.to) || isV6Block(m_line.from))
            m_line.family = UfwLine::Family::V6;
        return {};
    }

private:
    static bool isV6Block(const UfwSide &side) { return side.block && side.block->address.isV6; }

    /// `(log, out)` and `# comment` behind where it comes from.
    void takeRemarks(std::string_view &from)
    {
        if (const std::size_t at = from.find("# "); at != std::string_view::npos) {
            m_line.comment = std::string(trimmed(from.substr(at + 2)));
            from = trimmed(from.substr(0, at));
        }
        for (const std::string_view remark : {"(out)", "(log, out)", "(log-all, out)", "(log)", "(log-all)"})
            if (takeEnd(from, remark))
                m_line.isLogged = m_line.isLogged || remark.starts_with("(log");
    }

    /// Where the packet arrives stands with the address that it is for; when it is passed on, with the other.
    void setInterfaces(const std::string &to, const std::string &from)
    {
        if (m_line.direction == Direction::Routed) {
            m_line.interface = from;
            m_line.outInterface = to;
        } else {
            m_line.interface = m_line.direction == Direction::In ? to : from;
        }
    }

    /// `Anywhere`, `22/tcp`, `10.0.0.1 25/tcp`, `10.0.0.0/8`, `80,443/tcp (Nginx Full)`, `Nginx Full`
    std::string readSide(std::string_view text, UfwSide &side)
    {
        constexpr std::string_view anywhere = "Anywhere";
        if (text.starts_with(anywhere)) {
            text = trimmed(text.substr(anywhere.size()));
            return text.empty() || text.starts_with('/') ? readProtocol(text) : "its address cannot be read";
        }
        if (const std::size_t at = text.find(" ("); at != std::string_view::npos && text.ends_with(')'))
            text = trimmed(text.substr(0, at)); // the name of the profile that has these ports
        if (const std::string_view known = ufwProfile(text); !known.empty())
            text = known;
        const std::size_t space = text.find(' ');
        if (side.block = plan::Subnet::parse(text.substr(0, space)); side.block) {
            text = space == std::string_view::npos ? std::string_view() : trimmed(text.substr(space));
            return text.empty() ? std::string() : readPorts(text, side);
        }
        return readPortsOrHost(text, side);
    }

    /// An address may carry a protocol instead of ports: `10.0.0.1/esp`.
    std::string readPortsOrHost(std::string_view text, UfwSide &side)
    {
        const UfwPortText parts = splitProtocol(text);
        if (side.block = plan::Subnet::parse(parts.ports); side.block)
            return readProtocol(text.substr(parts.ports.size()));
        return readPorts(text, side);
    }

    std::string readPorts(std::string_view text, UfwSide &side)
    {
        const UfwPortText parts = splitProtocol(text);
        side.ports = ufwPorts(parts.ports);
        if (side.ports.empty())
            return "it names an application profile, whose ports are not known here";
        return readProtocol(text.substr(parts.ports.size()));
    }

    /// `/tcp`, or nothing
    std::string readProtocol(std::string_view text)
    {
        const bool isKnown = text.empty() || setProtocol(m_line, text.substr(1));
        return isKnown ? std::string() : "a plan knows TCP, UDP and SCTP only";
    }

    UfwLine &m_line;
};

/// `Default: deny (incoming), allow (outgoing), disabled (routed)`
void readDefaults(std::string_view text, Reading &reading)
{
    const auto actionBefore = [&](std::string_view which) -> std::optional<plan::FirewallAction> {
        const std::size_t at = text.find(which);
        if (at == std::string_view::npos)
            return std::nullopt;
        std::string_view before = trimmed(text.substr(0, at));
        const std::size_t start = before.find_last_of(" ,");
        const std::string_view word = start == std::string_view::npos ? before : before.substr(start + 1);
        // Disabled: the kernel does not pass anything on.
        return word == "disabled" ? plan::FirewallAction::Deny : ufwAction(word);
    };
    reading.incoming = actionBefore("(incoming)");
    reading.outgoing = actionBefore("(outgoing)");
    reading.routed = actionBefore("(routed)");
}

/// Without `[ 1]` at its beginning.
std::string_view withoutNumber(std::string_view text)
{
    const std::size_t end = text.find(']');
    return text.starts_with('[') && end != std::string_view::npos ? trimmed(text.substr(end + 1)) : text;
}

} // namespace

void readUfwStatus(std::string_view content, UfwGathering &gathering)
{
    gathering.setListsFamilies();
    forEachLine(content, [&](std::string_view text, text::Mark mark) {
        text = withoutNumber(trimmed(text));
        if (text.starts_with("Default:"))
            return readDefaults(text.substr(std::string_view("Default:").size()), gathering.reading());
        const auto row = rowIn(text);
        if (!row)
            return;
        UfwLine line;
        line.mark = mark;
        if (const std::string why = RowReader(line).read(*row); why.empty())
            gathering.add(std::move(line));
        else
            gathering.leaveOut(mark, text, why);
    });
}

} // namespace portolan::firewall
