#include "model/registry/port_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace portolan::registry {

namespace {

using plan::PortRange;
using plan::Transport;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// A cell with each variable replaced by its default, or by nothing.
std::string withDefaults(std::string_view cell)
{
    std::string text;
    while (!cell.empty()) {
        const std::size_t close = cell.starts_with("${") ? cell.find('}') : std::string_view::npos;
        if (close == std::string_view::npos) {
            text += cell.front();
            cell.remove_prefix(1);
            continue;
        }
        const std::string_view inside = cell.substr(2, close - 2);
        const std::size_t dash = inside.find('-');
        if (dash != std::string_view::npos)
            text += inside.substr(dash + 1);
        cell.remove_prefix(close + 1);
    }
    return text;
}

class PortCellReader
{
public:
    explicit PortCellReader(std::string_view text)
        : m_rest(text)
    {
    }

    std::vector<WrittenPort> read()
    {
        while (!m_rest.empty()) {
            if (isDigit(m_rest.front()))
                readNumber();
            else if (isLetter(m_rest.front()))
                skipWord();
            else
                m_rest.remove_prefix(1);
        }
        return std::move(m_found);
    }

private:
    void skipBlanks() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size())); }

    void skipWord()
    {
        while (!m_rest.empty() && (isLetter(m_rest.front()) || isDigit(m_rest.front())))
            m_rest.remove_prefix(1);
    }

    bool skip(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }

    /// An address such as 127.0.0.1, which is no port.
    bool skipAddress()
    {
        std::size_t end = 0;
        std::size_t dots = 0;
        const auto isSingleDot = [&](std::size_t at) {
            return m_rest[at] == '.' && at + 1 < m_rest.size() && isDigit(m_rest[at + 1]);
        };
        while (end < m_rest.size() && (isDigit(m_rest[end]) || isSingleDot(end)))
            dots += m_rest[end++] == '.' ? 1 : 0;
        if (dots == 0)
            return false;
        m_rest.remove_prefix(end);
        return true;
    }

    std::optional<std::uint16_t> number()
    {
        std::uint32_t value = 0;
        const std::size_t digits = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        std::from_chars(m_rest.data(), m_rest.data() + std::min(digits, std::size_t{6}), value);
        m_rest.remove_prefix(digits);
        return value >= 1 && value <= 65535 ? std::optional(static_cast<std::uint16_t>(value)) : std::nullopt;
    }

    /// `8000`, `8000-8010`, `8000 – 8010`, `8000..8010`, `8000 to 8010`; none when an end is no port.
    PortRange range()
    {
        const auto first = number();
        const std::string_view rest = m_rest;
        skipBlanks();
        bool isRange = false;
        for (const std::string_view dash : {"-", "\u2013", "\u2014", "..", "to "})
            isRange = isRange || (!m_rest.starts_with("->") && skip(dash));
        skipBlanks();
        if (!isRange || m_rest.empty() || !isDigit(m_rest.front())) {
            m_rest = rest;
            return first ? PortRange::single(*first) : PortRange{};
        }
        const auto last = number();
        return first && last && *first <= *last ? PortRange{*first, *last} : PortRange{};
    }

    /// What leads from a published port to the one inside the container.
    bool skipArrow()
    {
        const std::string_view rest = m_rest;
        skipBlanks();
        for (const std::string_view arrow : {":", "->", "=>", "\u2192"})
            if (skip(arrow)) {
                skipBlanks();
                if (!m_rest.empty() && isDigit(m_rest.front()))
                    return true;
            }
        m_rest = rest;
        return false;
    }

    void readNumber()
    {
        if (skipAddress())
            return;
        WrittenPort port{range(), {}, {}};
        if (skipArrow())
            port.target = range();
        // What stands between this port and the next number may name its protocol.
        const std::size_t next = std::min(m_rest.find_first_of("0123456789,;"), m_rest.size());
        port.transports = transportsIn(m_rest.substr(0, next));
        if (!port.ports.isNone())
            m_found.push_back(std::move(port));
    }

    std::string_view m_rest;
    std::vector<WrittenPort> m_found;
};

} // namespace

std::vector<Transport> transportsIn(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, Transport>, 3> names = {
        {{"tcp", Transport::Tcp}, {"udp", Transport::Udp}, {"sctp", Transport::Sctp}}};
    std::vector<Transport> found;
    std::string word;
    const auto endWord = [&] {
        for (const auto &[name, transport] : names)
            if (word == name && std::find(found.begin(), found.end(), transport) == found.end())
                found.push_back(transport);
        word.clear();
    };
    for (const char c : text) {
        if (!isLetter(c))
            endWord();
        else
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    endWord();
    return found;
}

std::vector<WrittenPort> portsIn(std::string_view cell)
{
    const std::string text = withDefaults(cell);
    std::vector<WrittenPort> ports = PortCellReader(text).read();
    // `udp/53`, `TCP 80`: the protocol of the cell holds for all that name none.
    const std::vector<Transport> common = transportsIn(text);
    const bool isNamedLater = std::any_of(ports.begin(), ports.end(),
                                          [](const WrittenPort &port) { return !port.transports.empty(); });
    for (WrittenPort &port : ports)
        if (!isNamedLater)
            port.transports = common;
    return ports;
}

} // namespace portolan::registry
