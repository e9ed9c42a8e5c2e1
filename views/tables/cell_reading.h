#pragma once

#include <QStringList>

#include "model/plan/plan.h"
#include "model/plan/plan_fields.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// Reads what somebody types into a cell. Each function gives the reason why it cannot be read, or nothing;
/// then the value is as it was.
namespace portolan::views::cell {

/// Empty text is any port.
QString readPorts(const std::string &text, plan::PortRange &ports);
/// Seconds; empty text is 0, which stands for the zone's own.
QString readTtl(const std::string &text, std::uint32_t &seconds);
QString readTransport(const std::string &text, plan::Transport &transport);
/// Empty text is any protocol.
QString readTransport(const std::string &text, std::optional<plan::Transport> &transport);
/// Empty text is anywhere.
QString readSubnet(const std::string &text, std::optional<plan::Subnet> &subnet);
/// Empty text is no.
QString readYesNo(const std::string &text, bool &value);

/// The words of a cell that is no or yes, in this order. In the cell, no is only hinted at.
QStringList yesOrNo();
std::string yesNoText(bool value);

/// The choices of a protocol, the empty one first where any will do.
QStringList transports(bool orAny);

/// Words separated by commas or white space.
std::vector<std::string> wordsIn(const std::string &text);
std::string joined(std::span<const std::string> words);

QString noSuchThing(const std::string &name);

template <class Entity>
std::string nameOf(const plan::Table<Entity> &table, plan::Id<Entity> id)
{
    const Entity *found = table.find(id);
    return found ? plan::nameOf(*found) : std::string();
}

/// What the plan's file calls the values of an enumeration, as it stands in a cell.
template <class Value, std::size_t count>
std::string wordOf(const plan::Words<Value, count> &words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const auto &word) { return word.first == value; });
    return found == words.end() ? std::string() : std::string(found->second);
}

template <class Value, std::size_t count>
QStringList wordsOf(const plan::Words<Value, count> &words)
{
    QStringList texts;
    for (const auto &[value, word] : words)
        texts << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
    return texts;
}

template <class Value, std::size_t count>
QString readWord(const plan::Words<Value, count> &words, const std::string &text, Value &value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&text](const auto &word) { return word.second == text; });
    if (found == words.end())
        return noSuchThing(text);
    value = found->first;
    return {};
}

} // namespace portolan::views::cell
