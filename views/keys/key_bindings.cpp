#include "views/keys/key_bindings.h"

#include <QMenu>

#include <algorithm>

namespace portolan::views {

namespace {

/// A menu's or an action's text without the marks of its letter and of further input.
QString plainText(QString text)
{
    text.remove(QLatin1Char('&'));
    return text;
}

/// The part of the window in which an action's keys hold; none for those that hold everywhere.
const QObject *partOf(const QAction &action)
{
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut)
        return nullptr;
    for (const QObject *owner : action.associatedObjects())
        if (!qobject_cast<const QMenu *>(owner))
            return owner;
    return nullptr;
}

} // namespace

KeyBindings::KeyBindings(QObject *parent)
    : QObject(parent)
{
}

void KeyBindings::add(const QString &place, QAction *action)
{
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(),
                                     [action](const Entry &entry) { return entry.action == action; });
    if (!isKnown && !action->objectName().isEmpty() && !action->text().isEmpty())
        m_entries.push_back({place, plainText(action->text()), action, action->shortcuts()});
}

void KeyBindings::addMenu(const QMenu &menu)
{
    const QString place = plainText(menu.title());
    for (QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu());
        else
            add(place, action);
    }
}

void KeyBindings::addFixed(const QString &place, const QString &text, const Keys &keys)
{
    m_entries.push_back({place, text, nullptr, keys});
}

KeyBindings::Keys KeyBindings::keys(int row) const
{
    const Entry &entry = at(row);
    return entry.action ? entry.action->shortcuts() : entry.defaults;
}

bool KeyBindings::canMeet(const Entry &one, const Entry &other) const
{
    if (!one.action || !other.action)
        return false; // fixed keys hold in one part, which knows what to do with them
    const QObject *part = partOf(*one.action);
    const QObject *otherPart = partOf(*other.action);
    return !part || !otherPart || part == otherPart;
}

std::vector<int> KeyBindings::clashes(int row, const QKeySequence &key) const
{
    std::vector<int> found;
    if (key.isEmpty())
        return found;
    for (int other = 0; other < count(); ++other) {
        if (other == row || !canMeet(at(row), at(other)))
            continue;
        const Keys taken = keys(other);
        if (std::any_of(taken.begin(), taken.end(), [&key](const QKeySequence &theirs) {
                return theirs.matches(key) != QKeySequence::NoMatch ||
                       key.matches(theirs) != QKeySequence::NoMatch;
            }))
            found.push_back(other);
    }
    return found;
}

void KeyBindings::apply(int row, const Keys &keys)
{
    if (!canChange(row) || this->keys(row) == keys)
        return;
    at(row).action->setShortcuts(keys);
    emit changed(row);
    emit ownChanged();
}

void KeyBindings::setKey(int row, const QKeySequence &key)
{
    apply(row, key.isEmpty() ? Keys() : Keys{key});
}

void KeyBindings::removeKey(int row, const QKeySequence &key)
{
    Keys left = keys(row);
    left.removeIf([&key](const QKeySequence &theirs) {
        return theirs.matches(key) != QKeySequence::NoMatch || key.matches(theirs) != QKeySequence::NoMatch;
    });
    apply(row, left);
}

void KeyBindings::reset(int row)
{
    apply(row, at(row).defaults);
}

void KeyBindings::resetAll()
{
    for (int row = 0; row < count(); ++row)
        reset(row);
}

QVariantMap KeyBindings::own() const
{
    QVariantMap own;
    for (int row = 0; row < count(); ++row)
        if (canChange(row) && isChanged(row))
            own[at(row).action->objectName()] =
                QKeySequence::listToString(keys(row), QKeySequence::PortableText);
    return own;
}

void KeyBindings::setOwn(const QVariantMap &own)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (!canChange(row))
            continue;
        const auto found = own.find(at(row).action->objectName());
        const QString text = found == own.end() ? QString() : found->toString();
        // The list that Qt makes of an empty text has one empty key in it.
        const Keys chosen =
            text.isEmpty() ? Keys() : QKeySequence::listFromString(text, QKeySequence::PortableText);
        apply(row, found == own.end() ? at(row).defaults : chosen);
    }
}

QString KeyBindings::toText() const
{
    QStringList lines;
    QString place;
    qsizetype longest = 0;
    for (int row = 0; row < count(); ++row)
        longest = std::max(longest, keyText(keys(row)).size());
    for (int row = 0; row < count(); ++row) {
        if (keys(row).isEmpty())
            continue;
        if (at(row).place != place) {
            if (!lines.isEmpty())
                lines << QString();
            lines << at(row).place;
            place = at(row).place;
        }
        lines << QStringLiteral("  %1  %2").arg(keyText(keys(row)), -longest).arg(at(row).text);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString keyText(const KeyBindings::Keys &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

} // namespace portolan::views
