#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace portolan::desktop {

/// What the window shows while no plan is open: the ways to begin, and the plans that were open last.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const views::ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows the plans of these paths; those that are no longer there are marked.
    void showRecent(const QStringList &paths);
    /// The buttons of the recent plans, newest first.
    QList<QAbstractButton *> recentButtons() const;

signals:
    /// The user chose a way to begin, by the name of its action: `new`, `new-from-template`, `open`, `tour` ...
    void actionWanted(const QString &name);
    void planWanted(const QString &path);
    /// A plan that is not there is to be left out.
    void planForgotten(const QString &path);

private:
    QWidget *makeBeginnings();
    QWidget *makeRecent();
    void applyTheme();

    const views::ThemeSource &m_theme;
    QLabel *m_rose;
    QVBoxLayout *m_recent;
};

} // namespace portolan::desktop
