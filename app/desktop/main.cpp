#include "app/desktop/language_menu.h"
#include "app/desktop/preferences.h"
#include "app/desktop/recovery.h"
#include "app/desktop/screenshot.h"
#include "app/desktop/windows.h"
#include "views/language/language.h"
#include "views/theme/icons.h"
#include "views/theme/style.h"
#include "views/workspace/look_of.h"
#include "views/workspace/viewpoint.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include <algorithm>

namespace {

using namespace portolan;

/// What the program says about its options.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Options {
    QStringList paths;
    QString screenshot;
    QSize size;
    QString theme;
    QString selected;
    QString environment;
    QString exportFolder;
    QString panel;
    int tour = 0; ///< the step to show; 0 = none
    QString fromTemplate;
    QString compared;
    QString vantage;
    QString fixesOf;
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Help::tr("Topology designer for self-hosted Docker Compose deployments"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("plan", Help::tr("A plan to open, or a folder of compose files to import."),
                                 "[FILE|DIR...]");
    parser.addOption({"environment", Help::tr("Show this environment."), Help::tr("NAME")});
    parser.addOption({"from", Help::tr("Show what is reached from there: internet, node/NAME, tag:NAME ..."),
                      Help::tr("VANTAGE")});
    parser.addOption(
        {"select", Help::tr("Select this thing: service/NAME, node/NAME ..."), Help::tr("ENTITY")});
    parser.addOption(
        {"panel", Help::tr("Bring this panel to the front: ports, routes, records ..."), Help::tr("NAME")});
    parser.addOption(
        {"theme", Help::tr("light, dark or high-contrast; otherwise as last chosen."), Help::tr("NAME")});
    parser.addOption(
        {"language", Help::tr("en, de or es; otherwise as last chosen, or the system's."), Help::tr("CODE")});
    parser.addOption(
        {"export", Help::tr("Show what an export into this folder would write."), Help::tr("DIR")});
    parser.addOption(
        {"compare", Help::tr("Show two environments side by side."), Help::tr("NAME:NAME", "environments")});
    parser.addOption(
        {"screenshot",
         Help::tr("Render the window into this file once the plan is open and checked, and quit."),
         Help::tr("FILE")});
    parser.addOption({"fixes",
                      Help::tr("In the picture, offer the fixes of this rule's first finding of a port."),
                      Help::tr("RULE")});
    parser.addOption({"tour", Help::tr("Show this step of the tour through the plan."), Help::tr("N")});
    parser.addOption(
        {"template", Help::tr("Begin a plan with this template: web-app, chat, mail ..."), Help::tr("NAME")});
    parser.addOption({"size", Help::tr("The window's size, for example 1440x900."), Help::tr("WxH")});
    parser.process(application);
    return {parser.positionalArguments(), parser.value("screenshot"), sizeFrom(parser.value("size")),
            parser.value("theme"),        parser.value("select"),     parser.value("environment"),
            parser.value("export"),       parser.value("panel"),      parser.value("tour").toInt(),
            parser.value("template"),     parser.value("compare"),    parser.value("from"),
            parser.value("fixes")};
}

/// What the options ask of a plan, once it is open.
void show(desktop::MainWindow &window, const Options &options)
{
    views::Workspace &workspace = window.workspace();
    if (const auto *environment =
            plan::findByName(workspace.plan().environments(), options.environment.toStdString()))
        workspace.setEnvironment(environment->id);
    if (const plan::EntityRef entity = plan::entityFromText(workspace.plan(), options.selected.toStdString()))
        workspace.select(views::Selection::of(entity));
    if (const auto vantage = reach::parseVantage(workspace.plan(), options.vantage.toStdString()))
        workspace.viewpoint().setVantage(*vantage);
    for (views::Panel *panel : window.workbench().panels())
        if (panel->objectName() == options.panel)
            window.workbench().raisePanel(panel);
    if (!options.exportFolder.isEmpty())
        window.showExport(options.exportFolder);
    if (!options.compared.isEmpty())
        window.showCompare(options.compared);
    if (options.tour > 0)
        window.firstSteps().startTour(options.tour - 1);
}

/// Help and version are for a terminal, which may have no display.
bool asksForTextOnly(int argc, char *argv[])
{
    const QStringList asking = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc,
                       [&](const char *argument) { return asking.contains(QLatin1String(argument)); });
}

int showWindows(QApplication &application, const Options &options)
{
    using desktop::MainWindow;
    views::ThemeSource theme;
    views::dress(application, theme);
    const bool pictured = !options.screenshot.isEmpty();
    const QString data =
        pictured ? QString() : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    desktop::Windows windows(theme, pictured ? MainWindow::Memory::None : MainWindow::Memory::Settings, data);
    MainWindow &window = windows.openNew();
    if (const auto scheme = views::colorSchemeNamed(options.theme.toStdString()))
        theme.setPreference(scheme);
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&window.session(), &desktop::PlanSession::loaded, &window,
                     [&window, &options] { show(window, options); });
    if (!options.fromTemplate.isEmpty()) {
        window.showTemplates();
        window.templates().choose(options.fromTemplate);
    }
    if (!options.paths.isEmpty())
        window.session().open(options.paths.first());
    for (const QString &path : options.paths.mid(1))
        windows.open(path);
    desktop::Recovery recovery(windows, data);
    if (pictured) {
        window.canvas().setReducedMotion(true);
        desktop::takeScreenshot(window, options.screenshot, options.fixesOf);
    } else {
        recovery.look();
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setOrganizationName("Portolan");
    QApplication::setApplicationName("portolan");
    QApplication::setApplicationDisplayName("Portolan");
    QApplication::setApplicationVersion(PORTOLAN_VERSION);
    if (asksForTextOnly(argc, argv)) {
        const QCoreApplication application(argc, argv);
        const views::Language language(desktop::startLocale(QCoreApplication::arguments()));
        readOptions(application); // says it, and ends the program
    }
    desktop::applyScale();
    QApplication application(argc, argv);
    QApplication::setDesktopFileName("portolan");
    QApplication::setWindowIcon(views::applicationIcon());
    const views::Language language(desktop::startLocale(QApplication::arguments()));
    return showWindows(application, readOptions(application));
}
