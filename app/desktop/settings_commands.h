#pragma once

#include <QMainWindow>

#include "views/keys/key_bindings.h"
#include "views/theme/theme_source.h"

class QMenu;

namespace portolan::desktop {

class SettingsWindow;

/// The settings of a window, and the keys of its actions as the user wants them.
class SettingsCommands : public QObject
{
    Q_OBJECT

public:
    /// \a remembers: what is chosen is kept in the settings, and taken from there.
    SettingsCommands(QMainWindow &window, views::ThemeSource &theme, bool remembers);

    void addToMenu(QMenu &menu);
    /// Takes in all actions of the window. To be called when it has them all.
    void takeKeys();

    views::KeyBindings &keys() { return m_keys; }
    SettingsWindow &settingsWindow();

signals:
    void themeChosen(portolan::views::SchemePreference preference);
    void reducedMotionChosen(bool reduced);

private:
    void addFixedKeys();

    QMainWindow &m_window;
    views::ThemeSource &m_theme;
    bool m_remembers;
    views::KeyBindings m_keys;
    SettingsWindow *m_settings = nullptr; ///< made when it is first asked for
};

} // namespace portolan::desktop
