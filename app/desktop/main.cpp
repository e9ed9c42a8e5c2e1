#include "app/desktop/main_window.h"
#include "app/desktop/screenshot.h"
#include "views/theme/style.h"
#include "views/workspace/english_plurals.h"
#include "views/workspace/look_of.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

using namespace portolan;

struct Options {
    QString path;
    QString screenshot;
    QSize size;
    QString theme;
    QString selected;
    QString environment;
    QString exportFolder;
    QString panel;
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

Options readOptions(const QApplication &application)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("main", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Topology designer for self-hosted Docker Compose deployments"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("plan", tr("A plan to open, or a folder of compose files to import."),
                                 "[FILE|DIR]");
    parser.addOption({"environment", tr("Show this environment."), tr("NAME")});
    parser.addOption({"select", tr("Select this thing: service/NAME, node/NAME ..."), tr("ENTITY")});
    parser.addOption({"panel", tr("Bring this panel to the front: ports, routes, records ..."), tr("NAME")});
    parser.addOption({"theme", tr("light, dark or high-contrast; otherwise as last chosen."), tr("NAME")});
    parser.addOption({"export", tr("Show what an export into this folder would write."), tr("DIR")});
    parser.addOption({"screenshot",
                      tr("Render the window into this file once the plan is open and checked, and quit."),
                      tr("FILE")});
    parser.addOption({"size", tr("The window's size, for example 1440x900."), tr("WxH")});
    parser.process(application);
    return {parser.positionalArguments().value(0),
            parser.value("screenshot"),
            sizeFrom(parser.value("size")),
            parser.value("theme"),
            parser.value("select"),
            parser.value("environment"),
            parser.value("export"),
            parser.value("panel")};
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
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName("Portolan");
    QApplication::setApplicationName("portolan");
    QApplication::setApplicationDisplayName("Portolan");
    QApplication::setApplicationVersion(PORTOLAN_VERSION);
    views::EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);
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
