#include "app/desktop/language_menu.h"
#include "app/desktop/main_window.h"
#include "app/desktop/screenshot.h"
#include "views/language/language.h"
#include "views/theme/style.h"
#include "views/workspace/look_of.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using namespace portolan;

/// What the program says about its options.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

struct Options {
    QString path;
    QString screenshot;
    QSize size;
    QString theme;
    QString selected;
    QString environment;
    QString exportFolder;
    QString panel;
    QString compared;
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Help::tr("Topology designer for self-hosted Docker Compose deployments"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("plan", Help::tr("A plan to open, or a folder of compose files to import."),
                                 "[FILE|DIR]");
    parser.addOption({"environment", Help::tr("Show this environment."), Help::tr("NAME")});
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
    parser.addOption({"size", Help::tr("The window's size, for example 1440x900."), Help::tr("WxH")});
    parser.process(application);
    return {parser.positionalArguments().value(0),
            parser.value("screenshot"),
            sizeFrom(parser.value("size")),
            parser.value("theme"),
            parser.value("select"),
            parser.value("environment"),
            parser.value("export"),
            parser.value("panel"),
            parser.value("compare")};
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
    for (views::Panel *panel : window.workbench().panels())
        if (panel->objectName() == options.panel)
            window.workbench().raisePanel(panel);
    if (!options.exportFolder.isEmpty())
        window.showExport(options.exportFolder);
    if (!options.compared.isEmpty())
        window.showCompare(options.compared);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName("Portolan");
    QApplication::setApplicationName("portolan");
    QApplication::setApplicationDisplayName("Portolan");
    QApplication::setApplicationVersion(PORTOLAN_VERSION);
    const views::Language language(desktop::startLocale(QApplication::arguments()));
    const Options options = readOptions(application);

    views::ThemeSource theme;
    views::dress(application, theme);
    const bool pictured = !options.screenshot.isEmpty();
    desktop::MainWindow window(theme, pictured ? desktop::MainWindow::Memory::None
                                               : desktop::MainWindow::Memory::Settings);
    if (const auto scheme = views::colorSchemeNamed(options.theme.toStdString()))
        theme.setPreference(scheme);
    if (options.size.isValid())
        window.resize(options.size);
    QObject::connect(&window.session(), &desktop::PlanSession::loaded, &window,
                     [&window, &options] { show(window, options); });
    window.show();
    if (!options.path.isEmpty())
        window.session().open(options.path);
    if (pictured) {
        window.canvas().setReducedMotion(true);
        desktop::takeScreenshot(window, options.screenshot);
    }
    return QApplication::exec();
}
