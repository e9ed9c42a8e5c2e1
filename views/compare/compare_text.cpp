#include "views/compare/compare_text.h"

#include "views/findings/finding_text.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace portolan::views {

namespace {

using compare::Difference;
using compare::Row;
using compare::Topic;
using compare::Value;

QString word(const char *text)
{
    return QCoreApplication::translate("Compare", text);
}

/// Names of fields that are better said in words; others are read as the plan's file has them.
QString fieldWord(const QString &field)
{
    static const QHash<QString, const char *> words = {
        {"env-files", QT_TRANSLATE_NOOP("Compare", "Env files")},
        {"compose-files", QT_TRANSLATE_NOOP("Compare", "Compose files")},
        {"profiles", QT_TRANSLATE_NOOP("Compare", "Profiles")},
        {"all-services-on", QT_TRANSLATE_NOOP("Compare", "All services on")},
        {"node", QT_TRANSLATE_NOOP("Compare", "Runs on")},
        {"image", QT_TRANSLATE_NOOP("Compare", "Image")},
        {"container-name", QT_TRANSLATE_NOOP("Compare", "Container name")},
        {"entrance", QT_TRANSLATE_NOOP("Compare", "Enters at")},
        {"listener", QT_TRANSLATE_NOOP("Compare", "Taken in by")},
        {"target-node", QT_TRANSLATE_NOOP("Compare", "Ends on")},
        {"upstream", QT_TRANSLATE_NOOP("Compare", "Passed on to")},
        {"problem", QT_TRANSLATE_NOOP("Compare", "Problem")},
        {"incoming", QT_TRANSLATE_NOOP("Compare", "Otherwise, incoming")},
        {"outgoing", QT_TRANSLATE_NOOP("Compare", "Otherwise, outgoing")},
        {"routed", QT_TRANSLATE_NOOP("Compare", "Otherwise, routed")},
    };
    const char *known = words.value(field, nullptr);
    return known ? word(known) : field;
}

bool isInWords(Topic topic)
{
    return topic == Topic::Setup || topic == Topic::Services || topic == Topic::Routes ||
           topic == Topic::Firewall;
}

/// True when everybody who reaches a port, on either side, does so over the same address families: then
/// there is nothing to say of them.
bool isOneFamily(const Value &value, const Value &other)
{
    std::set<std::pair<bool, bool>> families;
    for (const Value *side : {&value, &other})
        for (const compare::Reached &reached : side->reachedFrom)
            families.emplace(reached.v4.any(), reached.v6.any());
    return families.size() <= 1;
}

/// How a port is reached, where that needs saying.
QString reachedText(const compare::Reached &reached, bool saysFamily)
{
    const QString from = vantageText(reached.vantage);
    const reach::Ways ways{reached.v4.direct || reached.v6.direct, reached.v4.byRoute || reached.v6.byRoute};
    QString text = from;
    if (ways.byRoute)
        text = ways.direct
                   ? QCoreApplication::translate("Compare", "%1 by name and directly", "who").arg(from)
                   : QCoreApplication::translate("Compare", "%1 by name", "who").arg(from);
    if (!saysFamily || reached.v4.any() == reached.v6.any())
        return text;
    return QStringLiteral("%1 (%2)").arg(text,
                                         reached.v4.any() ? QStringLiteral("IPv4") : QStringLiteral("IPv6"));
}

template <class Item>
bool isIn(const std::vector<Item> &items, const Item &item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

void separate(QList<ComparePart> &parts, const QString &separator, bool isCode)
{
    if (!parts.isEmpty())
        parts.append({separator, isCode, false});
}

QList<ComparePart> reachParts(const Value &value, const Value &other)
{
    if (value.reachedFrom.empty())
        return {{word(QT_TRANSLATE_NOOP("Compare", "nobody outside its node")), false, other.isOn()}};
    const bool saysFamily = !isOneFamily(value, other);
    const bool isPublic = value.reachedFrom.front().vantage == "internet";
    QList<ComparePart> parts;
    for (const compare::Reached &reached : value.reachedFrom) {
        if (isPublic && reached.vantage == "neighbour" && reached.v4 == value.reachedFrom.front().v4)
            continue; // whoever lives next door is on the Internet, too
        separate(parts, QStringLiteral(", "), false);
        parts.append({reachedText(reached, saysFamily), false, !isIn(other.reachedFrom, reached)});
    }
    return parts;
}

QList<ComparePart> portParts(const Value &value, const Value &other)
{
    if (value.parts.size() != 2)
        return {{fromText(value.parts.front()), false, true}};
    const bool isComparable = other.parts.size() == 2;
    const auto differs = [&](std::size_t at) {
        return !isComparable || value.parts[at] != other.parts[at];
    };
    QList<ComparePart> parts;
    if (value.parts[0].empty())
        parts.append({word(QT_TRANSLATE_NOOP("Compare", "all addresses")), false, differs(0)});
    else
        parts.append({fromText(value.parts[0]), true, differs(0)});
    parts.append({QStringLiteral(":"), true, false});
    if (value.parts[1].empty())
        parts.append({word(QT_TRANSLATE_NOOP("Compare", "any free port")), false, differs(1)});
    else
        parts.append({fromText(value.parts[1]), true, differs(1)});
    return parts;
}

QList<ComparePart> listParts(const Row &row, const Value &value, const Value &other)
{
    const bool isSentence = row.topic == Topic::Routes && value.parts.front().find(' ') != std::string::npos;
    QList<ComparePart> parts;
    for (const std::string &part : value.parts) {
        separate(parts, QStringLiteral(", "), true);
        parts.append({fromText(part), !isSentence, !isIn(other.parts, part)});
    }
    // What is listed in another order differs as a whole.
    const bool isMarked = std::any_of(parts.begin(), parts.end(), [](const auto &p) { return p.differs; });
    if (!isMarked && value.parts != other.parts && value.parts.size() == other.parts.size())
        for (ComparePart &part : parts)
            part.differs = true;
    return parts;
}

/// What stands where there is nothing.
QString absenceText(const Row &row, const Value &value)
{
    if (row.topic == Topic::Findings)
        return word(QT_TRANSLATE_NOOP("Compare", "not found"));
    if (value.state == Value::State::Absent)
        return row.topic == Topic::Variables ? word(QT_TRANSLATE_NOOP("Compare", "not set"))
                                             : word(QT_TRANSLATE_NOOP("Compare", "not there"));
    if (row.topic == Topic::Routes)
        return word(QT_TRANSLATE_NOOP("Compare", "leads nowhere"));
    return word(QT_TRANSLATE_NOOP("Compare", "does not start"));
}

QString escaped(QString text)
{
    return text.replace(QLatin1Char('|'), QStringLiteral("\\|")).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString markdownCell(const Row &row, CompareSide side)
{
    QString cell;
    for (const ComparePart &part : partsOf(row, side))
        cell += part.differs ? QStringLiteral("**%1**").arg(escaped(part.text)) : escaped(part.text);
    if (const auto exposure = valueOf(row, side).exposure)
        cell += QStringLiteral(" (%1)").arg(nameOf(lookOf(*exposure)));
    return cell;
}

} // namespace

const Value &valueOf(const Row &row, CompareSide side)
{
    return side == CompareSide::Left ? row.left : row.right;
}

QList<ComparePart> partsOf(const Row &row, CompareSide side)
{
    const bool isLeft = side == CompareSide::Left;
    const Value &value = isLeft ? row.left : row.right;
    const Value &other = isLeft ? row.right : row.left;
    if (!value.isOn())
        return {{absenceText(row, value), false, false}};
    QList<ComparePart> parts;
    if (value.finding)
        parts = {{sentenceOf(*value.finding), false, true}};
    else if (row.topic == Topic::Reach)
        parts = reachParts(value, other);
    else if (row.topic == Topic::Ports)
        parts = portParts(value, other);
    else if (row.topic == Topic::Edited && row.aspect.empty())
        parts = {{isLeft ? word(QT_TRANSLATE_NOOP("Compare", "was there"))
                         : word(QT_TRANSLATE_NOOP("Compare", "is new")),
                  false, false}};
    else if (value.parts.empty())
        parts = {
            {QCoreApplication::translate("Compare", "none", "an empty list"), false, !other.parts.empty()}};
    else
        parts = listParts(row, value, other);
    if (row.difference() != Difference::Changed)
        for (ComparePart &part : parts)
            part.differs = false;
    return parts;
}

QString textOf(const Row &row, CompareSide side)
{
    QString text;
    for (const ComparePart &part : partsOf(row, side))
        text += part.text;
    if (const auto exposure = valueOf(row, side).exposure; exposure && valueOf(row, side).isOn())
        text += QStringLiteral(" · ") + nameOf(lookOf(*exposure));
    return text;
}

QString titleOf(Topic topic)
{
    switch (topic) {
    case Topic::Edited: return word(QT_TRANSLATE_NOOP("Compare", "Edited in the plan"));
    case Topic::Setup: return word(QT_TRANSLATE_NOOP("Compare", "How it is started"));
    case Topic::Services: return word(QT_TRANSLATE_NOOP("Compare", "Services"));
    case Topic::Ports: return word(QT_TRANSLATE_NOOP("Compare", "Port bindings"));
    case Topic::Reach: return word(QT_TRANSLATE_NOOP("Compare", "Who reaches what"));
    case Topic::Findings: return word(QT_TRANSLATE_NOOP("Compare", "Findings"));
    case Topic::Routes: return word(QT_TRANSLATE_NOOP("Compare", "Routes"));
    case Topic::Variables: return word(QT_TRANSLATE_NOOP("Compare", "Variables"));
    case Topic::ComposeSettings: return word(QT_TRANSLATE_NOOP("Compare", "Compose settings"));
    case Topic::Dns: return word(QT_TRANSLATE_NOOP("Compare", "DNS records"));
    case Topic::Firewall: return word(QT_TRANSLATE_NOOP("Compare", "Firewall"));
    case Topic::Policy: break;
    }
    return word(QT_TRANSLATE_NOOP("Compare", "Tailnet policy"));
}

QString thingOf(const Row &row)
{
    return row.thing.empty() ? word(QT_TRANSLATE_NOOP("Compare", "Environment")) : fromText(row.thing);
}

QString aspectOf(const Row &row)
{
    const QString aspect = fromText(row.aspect);
    if (row.topic == Topic::Findings) // its field only tells findings of a rule apart
        return aspect.section(QLatin1Char(' '), 0, 0);
    if (row.topic == Topic::Edited && aspect.isEmpty())
        return fromText((row.left.isOn() ? row.left : row.right).parts.front());
    return isInWords(row.topic) ? fieldWord(aspect) : aspect;
}

QString differenceText(Difference difference, const QString &left, const QString &right)
{
    switch (difference) {
    case Difference::None: return word(QT_TRANSLATE_NOOP("Compare", "the same"));
    case Difference::LeftOnly: return QCoreApplication::translate("Compare", "only in %1").arg(left);
    case Difference::RightOnly: return QCoreApplication::translate("Compare", "only in %1").arg(right);
    case Difference::Changed: break;
    }
    return word(QT_TRANSLATE_NOOP("Compare", "differs"));
}

QString vantageText(const std::string &vantage)
{
    static const QHash<QString, const char *> words = {
        {"internet", QT_TRANSLATE_NOOP("Compare", "the Internet")},
        {"neighbour", QT_TRANSLATE_NOOP("Compare", "its public neighbours")},
        {"container", QT_TRANSLATE_NOOP("Compare", "containers beside it")},
        {"other-container", QT_TRANSLATE_NOOP("Compare", "other containers")},
        {"user:anybody", QT_TRANSLATE_NOOP("Compare", "users of the tailnet")},
    };
    const QString name = fromText(vantage);
    if (const char *known = words.value(name, nullptr))
        return word(known);
    return name.startsWith(QLatin1String("network/")) ? name.mid(8) : name;
}

std::string differingVantage(const Row &row)
{
    for (const auto &[side, other] : {std::pair(&row.left, &row.right), std::pair(&row.right, &row.left)})
        for (const compare::Reached &reached : side->reachedFrom)
            if (!isIn(other->reachedFrom, reached))
                return reached.vantage;
    return {};
}

QString markdownOf(const QList<const Row *> &rows, const QString &left, const QString &right)
{
    QString text;
    std::optional<Topic> topic;
    for (const Row *row : rows) {
        if (topic != row->topic) {
            topic = row->topic;
            text += QStringLiteral("%1## %2\n\n| | | %3 | %4 |\n|---|---|---|---|\n")
                        .arg(text.isEmpty() ? QString() : QStringLiteral("\n"), titleOf(*topic),
                             escaped(left), escaped(right));
        }
        text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(escaped(thingOf(*row)), escaped(aspectOf(*row)),
                         markdownCell(*row, CompareSide::Left), markdownCell(*row, CompareSide::Right));
    }
    return text;
}

QString plainTextOf(const QList<const Row *> &rows, const QString &left, const QString &right)
{
    QStringList lines{QStringList{QString(), QString(), QString(), left, right}.join(QLatin1Char('\t'))};
    for (const Row *row : rows) {
        QStringList cells{titleOf(row->topic), thingOf(*row), aspectOf(*row), textOf(*row, CompareSide::Left),
                          textOf(*row, CompareSide::Right)};
        cells.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        cells.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" "));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace portolan::views
