#include "model/firewall/ufw_lines.h"

#include <algorithm>
#include <charconv>

/// ufw's own files: each rule stands above what iptables reads, as
/// `### tuple ### [route:]ACTION[_log] PROTOCOL DPORT DST SPORT SRC [DAPP SAPP] DIRECTION[_IFACE]
/// [comment=HEX]`.
namespace portolan::firewall {

namespace {

constexpr std::string_view head = "### tuple ### ";

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!(text = trimmed(text)).empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return words;
}

std::string fromHex(std::string_view hex)
{
    std::string text;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
        unsigned value = 0;
        const auto result = std::from_chars(hex.data() + i, hex.data() + i + 2, value, 16);
        if (result.ec != std::errc{})
            return {};
        text += static_cast<char>(value);
    }
    return text;
}

/// Reads the words of one tuple; empty when it could, else why it could not.
class TupleReader
{
public:
    explicit TupleReader(std::vector<std::string_view> words)
        : m_words(std::move(words))
    {
    }

    std::string read(UfwLine &line)
    {
        constexpr std::size_t fewest = 7;
        if (!m_words.empty() && m_words.back().starts_with("comment=")) {
            line.comment = fromHex(m_words.back().substr(std::string_view("comment=").size()));
            m_words.pop_back();
        }
        if (m_words.size() < fewest)
            return "it is not complete";
        if (!readAction(line, m_words[0]))
            return "its action is not known";
        if (!setProtocol(line, m_words[1]))
            return "a plan knows TCP, UDP and SCTP only";
        if (!readSide(line.to, m_words[3], m_words[2], line.family) ||
            !readSide(line.from, m_words[5], m_words[4], line.family))
            return "its addresses or ports cannot be read";
        return readDirection(line, m_words.back()) ? std::string() : "its direction is not known";
    }

private:
    static bool readAction(UfwLine &line, std::string_view word)
    {
        constexpr std::string_view route = "route:";
        if (word.starts_with(route)) {
            line.direction = plan::Direction::Routed;
            word.remove_prefix(route.size());
        }
        const std::size_t mark = word.find('_');
        line.isLogged = mark != std::string_view::npos;
        const auto action = ufwAction(word.substr(0, mark));
        line.action = action.value_or(line.action);
        return action.has_value();
    }

    static bool readSide(UfwSide &side, std::string_view block, std::string_view ports,
                         UfwLine::Family &family)
    {
        const auto subnet = plan::Subnet::parse(block);
        if (!subnet)
            return false;
        family = subnet->address.isV6 ? UfwLine::Family::V6 : UfwLine::Family::V4;
        if (subnet->prefixLength != 0)
            side.block = subnet;
        if (ports != "any")
            side.ports = ufwPorts(ports);
        return ports == "any" || !side.ports.empty();
    }

    /// `in`, `out_eth1`, `in_eth0!out_eth1`
    static bool readDirection(UfwLine &line, std::string_view word)
    {
        while (!word.empty()) {
            const std::size_t end = std::min(word.find('!'), word.size());
            const std::string_view part = word.substr(0, end);
            const std::size_t mark = part.find('_');
            const std::string_view way = part.substr(0, mark);
            const std::string interface(mark == std::string_view::npos ? "" : part.substr(mark + 1));
            if (way != "in" && way != "out")
                return false;
            if (line.direction == plan::Direction::Routed)
                (way == "in" ? line.interface : line.outInterface) = interface;
            else {
                line.direction = way == "in" ? plan::Direction::In : plan::Direction::Out;
                line.interface = interface;
            }
            word.remove_prefix(std::min(end + 1, word.size()));
        }
        return true;
    }

    std::vector<std::string_view> m_words;
};

} // namespace

void readUfwTuples(std::string_view content, UfwGathering &gathering)
{
    gathering.setListsFamilies();
    forEachLine(content, [&](std::string_view text, text::Mark mark) {
        if (!text.starts_with(head))
            return;
        text.remove_prefix(head.size());
        UfwLine line;
        line.mark = mark;
        if (const std::string why = TupleReader(wordsOf(text)).read(line); why.empty())
            gathering.add(std::move(line));
        else
            gathering.leaveOut(mark, text, why);
    });
}

} // namespace portolan::firewall
