#include "model/firewall/ufw_lines.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

/// Commands that people and `ufw show added` write: `ufw allow in on eth0 to any port 22 proto tcp comment
/// 'SSH'`.
namespace portolan::firewall {

namespace {

using Words = std::vector<std::string>;

/// Splits a line as a shell does, as far as that is needed here. A comment ends it.
Words shellWords(std::string_view text)
{
    Words words;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word += c;
        } else if (c == '\'' || c == '"') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t' || c == ';') {
            if (inWord)
                words.push_back(std::exchange(word, {}));
            inWord = false;
            if (c == ';')
                break;
        } else if (c == '#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (inWord)
        words.push_back(word);
    return words;
}

/// Goes through the words of one command.
class CommandReader
{
public:
    CommandReader(Words words, text::Mark mark, UfwGathering &gathering)
        : m_words(std::move(words))
        , m_gathering(gathering)
    {
        m_line.mark = mark;
    }

    void read()
    {
        if (accept("default"))
            return readDefault();
        const bool isRouted = accept("route");
        if (isRouted)
            m_line.direction = plan::Direction::Routed;
        std::size_t position = 0;
        if (accept("delete"))
            return leaveOut("it takes a rule away; run it, and read what ufw shows then");
        if (accept("insert"))
            position = numberNext();
        else if (accept("prepend"))
            position = 1;
        const auto action = m_at < m_words.size() ? ufwAction(m_words[m_at]) : std::nullopt;
        if (!action)
            return; // enable, logging, status ...: no rule
        ++m_at;
        m_line.action = *action;
        if (const std::string why = readRule(); !why.empty())
            return leaveOut(why);
        if (position == 0)
            m_gathering.add(std::move(m_line));
        else
            m_gathering.insert(position, std::move(m_line));
    }

private:
    bool accept(std::string_view word)
    {
        if (m_at >= m_words.size() || m_words[m_at] != word)
            return false;
        ++m_at;
        return true;
    }

    std::string next() { return m_at < m_words.size() ? m_words[m_at++] : std::string(); }

    std::size_t numberNext()
    {
        const std::string word = next();
        std::size_t number = 1;
        std::from_chars(word.data(), word.data() + word.size(), number);
        return number;
    }

    void leaveOut(std::string_view why)
    {
        m_gathering.leaveOut(m_line.mark, fmt::format("{}", fmt::join(m_words, " ")), why);
    }

    /// `default deny incoming`; without a direction, incoming.
    void readDefault()
    {
        const auto action = ufwAction(next());
        const std::string direction = next();
        if (!action)
            return;
        Reading &reading = m_gathering.reading();
        if (direction == "outgoing")
            reading.outgoing = action;
        else if (direction == "routed")
            reading.routed = action;
        else
            reading.incoming = action;
    }

    /// Empty when the rule could be read, else why not.
    std::string readRule()
    {
        while (m_at < m_words.size()) {
            const std::string word = next();
            if (const std::string why = readPart(word); !why.empty())
                return why;
        }
        return {};
    }

    std::string readPart(const std::string &word)
    {
        if (word == "in" || word == "out")
            return readWay(word == "out");
        if (word == "log" || word == "log-all") {
            m_line.isLogged = true;
            return {};
        }
        if (word == "comment") {
            m_line.comment = next();
            return {};
        }
        if (word == "proto")
            return setProtocol(m_line, next()) ? std::string() : "a plan knows TCP, UDP and SCTP only";
        if (word == "from" || word == "to")
            return readSide(word == "from" ? m_line.from : m_line.to);
        return readShort(word);
    }

    std::string readWay(bool isOut)
    {
        const std::string interface = accept("on") ? next() : std::string();
        if (m_line.direction == plan::Direction::Routed) {
            (isOut ? m_line.outInterface : m_line.interface) = interface;
            return {};
        }
        m_line.direction = isOut ? plan::Direction::Out : plan::Direction::In;
        m_line.interface = interface;
        return {};
    }

    std::string readSide(UfwSide &side)
    {
        const std::string address = next();
        if (address != "any") {
            side.block = plan::Subnet::parse(address);
            if (!side.block)
                return fmt::format("\"{}\" is no address", address);
            if (side.block->prefixLength == 0) {
                m_line.family = side.block->address.isV6 ? UfwLine::Family::V6 : UfwLine::Family::V4;
                side.block.reset();
            }
        }
        if (accept("port"))
            return readPorts(next(), side);
        if (accept("app"))
            return readProfile(next(), side);
        return {};
    }

    std::string readPorts(const std::string &text, UfwSide &side)
    {
        side.ports = ufwPorts(text);
        return side.ports.empty() ? fmt::format("\"{}\" is no port", text) : std::string();
    }

    std::string readProfile(const std::string &name, UfwSide &side)
    {
        const std::string_view known = ufwProfile(name);
        if (known.empty())
            return fmt::format("it names the application profile {}, whose ports are not known here", name);
        const UfwPortText parts = splitProtocol(known);
        side.ports = ufwPorts(parts.ports);
        return parts.protocol.empty() || setProtocol(m_line, parts.protocol) ? std::string()
                                                                             : "its protocol is not known";
    }

    /// `22`, `22/tcp`, `80,443/tcp`, `OpenSSH`
    std::string readShort(const std::string &word)
    {
        const UfwPortText parts = splitProtocol(word);
        m_line.to.ports = ufwPorts(parts.ports);
        if (m_line.to.ports.empty())
            return readProfile(word, m_line.to);
        return parts.protocol.empty() || setProtocol(m_line, parts.protocol)
                   ? std::string()
                   : "a plan knows TCP, UDP and SCTP only";
    }

    Words m_words;
    std::size_t m_at = 0;
    UfwLine m_line;
    UfwGathering &m_gathering;
};

/// What follows `ufw` and its own options; none where the line calls something else.
std::optional<Words> ufwArguments(Words words)
{
    std::size_t at = 0;
    if (at < words.size() && words[at] == "sudo")
        ++at;
    if (at >= words.size() || (words[at] != "ufw" && !words[at].ends_with("/ufw")))
        return std::nullopt;
    ++at;
    while (at < words.size() && words[at].starts_with("--"))
        ++at;
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
    // The program of a script, not one of its rules.
    const auto isVariable = [](const std::string &word) {
        return word.starts_with('$');
    };
    return std::none_of(words.begin(), words.end(), isVariable) ? std::optional(std::move(words))
                                                                : std::nullopt;
}

/// A rule of ufw.sh that is for one address family: what makes it so stands behind it.
std::string_view callIn(std::string_view text)
{
    constexpr std::string_view separator = "' # ufw ";
    const std::size_t at = text.find(separator);
    return at == std::string_view::npos ? std::string_view() : text.substr(at + separator.size());
}

} // namespace

void readUfwCommands(std::string_view content, UfwGathering &gathering)
{
    forEachLine(content, [&](std::string_view text, text::Mark mark) {
        auto words = ufwArguments(shellWords(trimmed(text)));
        if (!words)
            return;
        if (const std::string_view call = callIn(text); !call.empty()) {
            const auto comment = std::find(words->begin(), words->end(), "comment");
            Words rest(comment, words->end());
            words = shellWords(call);
            words->insert(words->end(), rest.begin(), rest.end());
        }
        CommandReader(std::move(*words), mark, gathering).read();
    });
}

} // namespace portolan::firewall
