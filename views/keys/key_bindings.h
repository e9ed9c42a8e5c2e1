#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

#include <vector>

class QMenu;

namespace portolan::views {

/// The keys of the program's actions: those it comes with and those that the user chose instead. Actions show
/// them in menus by themselves.
class KeyBindings : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    /// An action, or a key that means something in one place and cannot be changed.
    struct Entry {
        QString place; ///< the menu, or the part of the window
        QString text;
        QPointer<QAction> action; ///< none for what cannot be changed
        Keys defaults;
    };

    explicit KeyBindings(QObject *parent = nullptr);

    /// Takes an action with the keys it has now, which become its default. It is known by its object name.
    void add(const QString &place, QAction *action);
    /// Takes all actions with a name of a menu and the menus in it.
    void addMenu(const QMenu &menu);
    /// Lists a key that means something where `place` has the focus.
    void addFixed(const QString &place, const QString &text, const Keys &keys);

    int count() const { return static_cast<int>(m_entries.size()); }
    const Entry &at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    Keys keys(int row) const;
    bool isChanged(int row) const { return keys(row) != at(row).defaults; }
    bool canChange(int row) const { return !at(row).action.isNull(); }

    /// The rows that have \a key, or one that it begins or that begins it, and can be meant in the same
    /// place.
    std::vector<int> clashes(int row, const QKeySequence &key) const;

    /// Gives an action this one key, or none when it is empty. Others that have it keep it.
    void setKey(int row, const QKeySequence &key);
    /// Takes a key from an action.
    void removeKey(int row, const QKeySequence &key);
    void reset(int row);
    void resetAll();

    /// The keys that are not the default, by the names of their actions, for settings.
    QVariantMap own() const;
    /// Takes keys as `own` gave them. Actions that are not named get their default.
    void setOwn(const QVariantMap &own);

    /// All keys as text to print: place by place, one action in a line.
    QString toText() const;

signals:
    void changed(int row);
    /// The user's keys are others: to be kept.
    void ownChanged();

private:
    void apply(int row, const Keys &keys);
    bool canMeet(const Entry &one, const Entry &other) const;

    std::vector<Entry> m_entries;
};

/// Keys as they are written on screen, several with a comma between them.
QString keyText(const KeyBindings::Keys &keys);

} // namespace portolan::views
