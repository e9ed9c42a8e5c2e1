#pragma once

#include <QWidget>

#include "views/keys/key_bindings.h"
#include "views/theme/theme_source.h"

class QFormLayout;
class QTabWidget;

namespace portolan::views {
class KeysPage;
}

namespace portolan::desktop {

/// What is set once and for all plans: the look of the window, and the keys of its commands.
class SettingsWindow : public QWidget
{
    Q_OBJECT

public:
    SettingsWindow(views::KeyBindings &bindings, views::ThemeSource &theme, QWidget *parent = nullptr);

    void showGeneral();
    void showKeys();
    views::KeysPage &keys() { return *m_keys; }

    /// Adds a setting to the first page, below those that are there.
    void addSetting(const QString &name, QWidget *field);

signals:
    void themeChosen(portolan::views::SchemePreference preference);
    void reducedMotionChosen(bool reduced);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeGeneral();
    QWidget *makeThemeChoice();
    QWidget *makeScaleChoice();
    QWidget *makeLanguageChoice();
    QWidget *noted(QWidget *field, const QString &note);
    void open(QWidget *page);

    views::ThemeSource &m_theme;
    QTabWidget *m_pages;
    QWidget *m_general;
    QFormLayout *m_form = nullptr;
    views::KeysPage *m_keys;
};

} // namespace portolan::desktop
