#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "views/keys/keys_model.h"
#include "views/theme/theme_source.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace portolan::views {

/// The list of all keys, in which those of actions are changed: choose an action, press the keys. A clash is
/// said while they are pressed, with what has them.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    KeysPage(KeyBindings &bindings, const ThemeSource &theme, QWidget *parent = nullptr);

    QLineEdit &filterField() { return *m_filter; }
    QTreeView &list() { return *m_list; }
    QKeySequenceEdit &recorder() { return *m_recorder; }
    QPushButton &takeButton() { return *m_take; }
    QPushButton &resetButton() { return *m_reset; }
    QPushButton &resetAllButton() { return *m_resetAll; }
    /// What is said about the pressed keys.
    QString verdict() const;

    /// Makes a row of the bindings the one to be changed.
    void setCurrentRow(int row);

private:
    QWidget *makeEditor();
    QWidget *makeFoot();
    int currentRow() const;
    void showCurrent();
    void judge();
    void take();
    void saveList();

    KeyBindings &m_bindings;
    const ThemeSource &m_theme;
    KeysModel m_model;
    QSortFilterProxyModel m_found;
    QLineEdit *m_filter;
    QTreeView *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_recorder;
    QLabel *m_sign;
    QLabel *m_verdict;
    QPushButton *m_take;
    QPushButton *m_none;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
};

} // namespace portolan::views
