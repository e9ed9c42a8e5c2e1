#pragma once

#include <QMainWindow>

#include "app/desktop/canvas_actions.h"
#include "app/desktop/environment_switch.h"
#include "app/desktop/file_drop.h"
#include "app/desktop/first_steps.h"
#include "app/desktop/notice_bar.h"
#include "app/desktop/notices.h"
#include "app/desktop/plan_session.h"
#include "app/desktop/safe_keeping.h"
#include "app/desktop/status_line.h"
#include "app/desktop/template_page.h"
#include "app/desktop/tidying.h"
#include "app/desktop/vantage_switch.h"
#include "app/desktop/welcome_page.h"
#include "app/desktop/workbench.h"
#include "views/canvas/canvas_view.h"
#include "views/catalogue/catalogue_panel.h"
#include "views/compare/compare_view.h"
#include "views/findings/findings_panel.h"
#include "views/inspector/inspector_panel.h"
#include "views/locator/locator.h"
#include "views/outline/outline_panel.h"
#include "views/preview/export_view.h"
#include "views/tables/table_set.h"
#include "views/theme/theme_source.h"

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace portolan::views {
class HandbookWindow;
}

namespace portolan::desktop {

class PictureCommands;
class SettingsCommands;
class WorkLine;

/// A window: outline, canvas, ports and findings, and in their stead the export preview. Owns the open plan
/// and all that looks at it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// A window that remembers keeps its layout, the recent plans and the theme in the settings.
    enum class Memory { Settings, None };

    MainWindow(views::ThemeSource &theme, Memory memory, QWidget *parent = nullptr);
    ~MainWindow() override;

    document::PlanDocument &document() { return m_document; }
    views::Workspace &workspace() { return m_workspace; }
    views::CheckService &checks() { return m_checks; }
    PlanSession &session() { return *m_session; }
    views::CanvasView &canvas() { return *m_canvas; }
    views::PortsView &ports() { return m_tables->ports(); }
    views::FindingsPanel &findings() { return *m_findings; }
    views::OutlinePanel &outline() { return *m_outline; }
    views::InspectorPanel &inspector() { return *m_inspector; }
    views::CataloguePanel &catalogue() { return *m_catalogue; }
    views::Locator &locator() { return *m_locator; }
    views::ExportView &exportView() { return *m_export; }
    views::CompareView &compareView() { return *m_compare; }
    /// What came of the last work on files, whichever page is shown.
    NoticeBar &notice() { return *m_notice; }
    /// What is said above everything, whichever page is shown.
    Notices &notices() { return *m_notices; }
    SafeKeeping &keeping() { return *m_keeping; }
    /// Ends with the list of windows, which is for those to fill in who know them.
    QMenu *windowMenu() const { return m_windowMenu; }
    /// Closes without asking about unsaved changes.
    void closeUnasked();
    StatusLine &statusLine() { return *m_status; }
    WorkLine &work() { return *m_work; }
    PictureCommands &pictures() { return *m_pictures; }
    SettingsCommands &settings() { return *m_settings; }
    Tidying &tidying() { return *m_tidying; }
    Workbench &workbench() { return *m_workbench; }
    VantageSwitch &vantages() { return *m_vantages; }
    WelcomePage &welcome() { return *m_welcome; }
    TemplatePage &templates() { return *m_templates; }
    FirstSteps &firstSteps() { return *m_firstSteps; }

    /// Shows what an export into a folder would write.
    void showExport(const QString &folder);
    void showWorkbench();
    bool isExportShown() const;
    /// Shows environments side by side: those of \a names, `production:development`, or as last chosen.
    void showCompare(const QString &names = {});
    bool isCompareShown() const;
    /// Shows the ways to begin, as a window without a plan does. What is open stays open.
    void showWelcome();
    bool isWelcomeShown() const;

    /// Shows the deployments that a plan can begin with. What is open stays open.
    void showTemplates();
    /// A file of the repository in the program that the desktop has for it; one that is not written yet, as
    /// an export would write it.
    void showFile(const QString &path);

    /// The action with that name, as tests and the palette of commands know it; nullptr when there is none.
    QAction *actionNamed(const QString &name) const { return findChild<QAction *>(name); }

signals:
    void newWindowWanted();
    /// A plan is to be picked, and opened in another window.
    void openInNewWindowWanted();
    /// A plan or folder is to be opened in another window.
    void openWanted(const QString &path);
    void quitWanted();
    void welcomeShown();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeViews();
    void makePanels();
    void connectViews();

    // In main_window_actions.cpp
    void makeActions();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeOtherMenus();
    void makeWindowMenu();
    void makeToolBar();
    void updateActions();
    /// What a command is called, in programs and on screen.
    struct Command {
        const char *name;
        QString text;
        std::optional<views::Icon> icon;
    };
    QAction *addAction(QMenu *menu, const Command &command, const QKeySequence &shortcut,
                       std::function<void()> act);
    void addPanelToggles(QMenu *menu);
    void makeThemeMenu(QMenu *menu);
    void chooseTheme(views::SchemePreference preference);
    void makeSettings();
    void showRecent();

    void forgetPlaces();
    void addPort();
    void showFindings();
    /// Into the folder that this plan was last exported to, or else one that the user chooses.
    void showExportAgain();
    void askAndExport();
    /// The page about what has the focus.
    void showHandbook();
    void nameHandbookPages();
    void showAbout();

    void showLoading(const Loading &loading);
    void showFailure(const Loading &loading);
    void showTitle();
    void remember(const QString &path);
    void restoreLayout();
    void saveLayout() const;
    QString exportFolder() const;

    views::ThemeSource &m_theme;
    Memory m_memory;
    QString m_importedFrom; ///< the folder that the plan was read from, if it was
    document::PlanDocument m_document;
    views::Workspace m_workspace;
    views::CheckService m_checks;
    PlanSession *m_session;

    views::CanvasView *m_canvas = nullptr;
    views::TableSet *m_tables = nullptr;
    views::FindingsPanel *m_findings = nullptr;
    views::OutlinePanel *m_outline = nullptr;
    views::ExportView *m_export = nullptr;
    views::CompareView *m_compare = nullptr;
    views::InspectorPanel *m_inspector = nullptr;
    views::CataloguePanel *m_catalogue = nullptr;
    views::Locator *m_locator = nullptr;
    views::Panel *m_outlinePanel = nullptr;
    QHash<views::TableView *, views::Panel *> m_tablePanels;
    views::Panel *m_findingsPanel = nullptr;
    NoticeBar *m_notice = nullptr;
    Notices *m_notices = nullptr;
    SafeKeeping *m_keeping = nullptr;
    StatusLine *m_status = nullptr;
    WorkLine *m_work = nullptr;
    PictureCommands *m_pictures = nullptr;
    SettingsCommands *m_settings = nullptr;
    Tidying *m_tidying = nullptr;
    EnvironmentSwitch *m_environments = nullptr;
    VantageSwitch *m_vantages = nullptr;
    Workbench *m_workbench = nullptr;
    WelcomePage *m_welcome = nullptr;
    TemplatePage *m_templates = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    views::HandbookWindow *m_handbook = nullptr; ///< made when it is first asked for
    QStackedWidget *m_pages = nullptr;
    QLabel *m_fileLabel = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_arrangeMenu = nullptr;
    QToolButton *m_arrangeTool = nullptr;
    QMenu *m_insertMenu = nullptr;
    QMenu *m_windowMenu = nullptr;
    CanvasActions *m_canvasActions = nullptr;
    bool m_closing = false;
};

} // namespace portolan::desktop
