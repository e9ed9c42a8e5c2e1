#include "views/tables/cell_reading.h"

#include "views/workspace/look_of.h"

#include <QCoreApplication>
#include <QStringList>

#include <charconv>

namespace portolan::views::cell {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(portolan::views::Cell)
};

template <class Number>
bool readWhole(const std::string &text, Number &number)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return false;
    number = value;
    return true;
}

} // namespace

QString noSuchThing(const std::string &name)
{
    return name.empty() ? Words::tr("Something must be named here")
                        : Words::tr("There is no \"%1\" here").arg(fromText(name));
}

QString readPorts(const std::string &text, plan::PortRange &ports)
{
    const auto read = text.empty() ? std::optional(plan::PortRange{}) : plan::PortRange::parse(text);
    if (!read)
        return Words::tr("\"%1\" is neither a port nor a range such as 8000-8010").arg(fromText(text));
    ports = *read;
    return {};
}

QString readTtl(const std::string &text, std::uint32_t &seconds)
{
    if (text.empty())
        seconds = 0;
    else if (!readWhole(text, seconds))
        return Words::tr("\"%1\" is no number of seconds").arg(fromText(text));
    return {};
}

QString readTransport(const std::string &text, plan::Transport &transport)
{
    const auto read = plan::transportFromText(text);
    if (!read)
        return Words::tr("\"%1\" is no protocol; tcp, udp and sctp are").arg(fromText(text));
    transport = *read;
    return {};
}

QString readTransport(const std::string &text, std::optional<plan::Transport> &transport)
{
    if (text.empty()) {
        transport.reset();
        return {};
    }
    plan::Transport read{};
    const QString problem = readTransport(text, read);
    if (problem.isEmpty())
        transport = read;
    return problem;
}

QString readSubnet(const std::string &text, std::optional<plan::Subnet> &subnet)
{
    const auto read = plan::Subnet::parse(text);
    if (!read && !text.empty())
        return Words::tr("\"%1\" is neither an address nor a block such as 10.0.0.0/8").arg(fromText(text));
    subnet = read;
    return {};
}

QString readYesNo(const std::string &text, bool &value)
{
    const auto at = yesOrNo().indexOf(fromText(text));
    if (at < 0 && !text.empty())
        return noSuchThing(text);
    value = at > 0;
    return {};
}

QStringList yesOrNo()
{
    return {Words::tr("no"), Words::tr("yes")};
}

std::string yesNoText(bool value)
{
    return value ? yesOrNo().last().toStdString() : std::string();
}

QStringList transports(bool orAny)
{
    QStringList texts;
    if (orAny)
        texts << QString();
    return texts << QStringLiteral("tcp") << QStringLiteral("udp") << QStringLiteral("sctp");
}

std::vector<std::string> wordsIn(const std::string &text)
{
    constexpr const char *separators = ", \t\n";
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(separators, end);
    }
    return words;
}

std::string joined(std::span<const std::string> words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

} // namespace portolan::views::cell
