#include "app/desktop/settings_commands.h"

#include "app/desktop/preferences.h"
#include "app/desktop/settings_window.h"
#include "views/handbook/page_of.h"
#include "views/keys/keys_page.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

namespace portolan::desktop {

namespace {

constexpr char keysKey[] = "keys";

} // namespace

SettingsCommands::SettingsCommands(QMainWindow &window, views::ThemeSource &theme, bool remembers)
    : QObject(&window)
    , m_window(window)
    , m_theme(theme)
    , m_remembers(remembers)
{
}

void SettingsCommands::addToMenu(QMenu &menu)
{
    auto *settings = new QAction(views::icon(views::Icon::Settings, m_theme), tr("Settin&gs…"), &m_window);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, [this] { settingsWindow().showGeneral(); });
    auto *keys = new QAction(tr("&Keyboard shortcuts…"), &m_window);
    keys->setObjectName(QStringLiteral("keyboard-shortcuts"));
    connect(keys, &QAction::triggered, this, [this] { settingsWindow().showKeys(); });
    menu.addSeparator();
    menu.addAction(settings);
    menu.addAction(keys);
}

void SettingsCommands::takeKeys()
{
    for (QAction *action : m_window.menuBar()->actions())
        if (action->menu())
            m_keys.addMenu(*action->menu());
    for (QAction *action : m_window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly))
        m_keys.add(tr("Tools", "group of commands that are in no menu"), action);
    addFixedKeys();
    if (!m_remembers)
        return;
    m_keys.setOwn(QSettings().value(QLatin1String(keysKey)).toMap());
    connect(&m_keys, &views::KeyBindings::ownChanged, this,
            [this] { QSettings().setValue(QLatin1String(keysKey), m_keys.own()); });
}

/// Keys that mean something only where the focus is.
void SettingsCommands::addFixedKeys()
{
    const auto add = [this](const QString &place, const QString &text, const views::KeyBindings::Keys &keys) {
        m_keys.addFixed(place, text, keys);
    };
    const QString canvas = tr("Canvas");
    add(canvas, tr("Go from thing to thing"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down});
    add(canvas, tr("Into a thing, to its ports"), {Qt::ALT | Qt::Key_Down});
    add(canvas, tr("Out of a thing"), {Qt::ALT | Qt::Key_Up});
    add(canvas, tr("Select what has the focus; with the tool for lines, begin or end one"), {Qt::Key_Return});
    add(canvas, tr("Move what is selected"),
        {Qt::CTRL | Qt::Key_Left, Qt::CTRL | Qt::Key_Right, Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down});
    add(canvas, tr("Show everything"), {Qt::Key_Home});
    add(canvas, tr("Pan while it is held"), {Qt::Key_Space});
    add(canvas, tr("Leave the gesture or the selection"), {Qt::Key_Escape});
    const QString table = tr("Tables");
    add(table, tr("Edit the cell, or go to where it comes from"), {Qt::Key_Return});
    add(table, tr("Fixes of the finding in the cell"), {Qt::ALT | Qt::Key_Return});
    add(table, tr("Copy the cell, or the selected rows"), {QKeySequence::Copy});
    add(table, tr("Copy rows"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    add(table, tr("Paste rows or cells"), {QKeySequence::Paste});
    add(table, tr("Add a row"), {Qt::Key_Insert});
    add(table, tr("Delete rows"), {QKeySequence::Delete});
    const QString exported = tr("Export");
    add(exported, tr("Use the folder's, for this file"), {Qt::ALT | Qt::Key_Left});
    add(exported, tr("Use the plan's, for this file"), {Qt::ALT | Qt::Key_Right});
    add(exported, tr("Take the file into the plan"), {Qt::ALT | Qt::Key_T});
    add(exported, tr("Back to the workbench"), {Qt::Key_Escape});
}

SettingsWindow &SettingsCommands::settingsWindow()
{
    if (!m_settings) {
        m_settings = new SettingsWindow(m_keys, m_theme, &m_window);
        views::setHandbookPage(*m_settings, QStringLiteral("keys"));
        connect(m_settings, &SettingsWindow::themeChosen, this, &SettingsCommands::themeChosen);
        connect(m_settings, &SettingsWindow::reducedMotionChosen, this, [this](bool reduced) {
            if (m_remembers)
                reduceMotion(reduced);
            emit reducedMotionChosen(reduced);
        });
    }
    return *m_settings;
}

} // namespace portolan::desktop
