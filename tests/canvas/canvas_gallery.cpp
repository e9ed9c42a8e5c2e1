#include "sample_plans.h"

#include "model/plan/plan_reader.h"
#include "views/canvas/canvas_view.h"
#include "views/theme/style.h"

#include <QApplication>
#include <QCommandLineParser>

#include <iostream>

using namespace portolan;

namespace {

/// Marks of the kind that a check finds, so that badges and rings can be looked at: `service/NAME[#FIELD]`.
views::FieldMarks marksOf(const plan::Plan &plan, const QStringList &places)
{
    views::FieldMarks marks;
    for (const QString &place : places) {
        const std::string entity = place.section(QChar(u'#'), 0, 0).toStdString();
        marks[{plan::entityFromText(plan, entity), place.section(QChar(u'#'), 1).toStdString()}] =
            views::Severity::Error;
    }
    return marks;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("plan"), QStringLiteral("a *.portolan.yaml file"));
    const auto add = [&options](const char *name, const char *help, const char *value,
                                const char *usual = "") {
        options.addOption({QString::fromLatin1(name), QString::fromLatin1(help), QString::fromLatin1(value),
                           QString::fromLatin1(usual)});
    };
    add("scheme", "light, dark or high-contrast", "name", "light");
    add("font", "interface face, instead of the system's", "family");
    add("screenshot", "write a picture and leave", "file");
    add("size", "of the canvas", "WIDTHxHEIGHT", "924x584");
    add("zoom", "instead of fitting everything", "scale");
    add("select", "entities, as service/NAME", "entity");
    add("error", "a place to mark, as service/NAME#FIELD", "place");
    add("environment", "its name", "name");
    add("services", "opens a fleet of so many services instead of a file", "number");
    add("move", "what is selected, and hold it there", "DX,DY");
    add("drop", "what is selected, there", "DX,DY");
    add("ratio", "device pixels to a logical one", "number", "1");
    options.process(application);

    views::ThemeSource theme;
    views::dress(application, theme);
    theme.setPreference(views::colorSchemeNamed(options.value(QStringLiteral("scheme")).toStdString()));
    if (options.isSet(QStringLiteral("font"))) {
        QFont font = application.font();
        font.setFamilies({options.value(QStringLiteral("font"))});
        application.setFont(font);
    }

    document::PlanDocument document;
    views::Workspace workspace(document);
    views::CanvasView canvas(workspace, theme);
    canvas.setReducedMotion(true);
    const QStringList size = options.value(QStringLiteral("size")).split(QChar(u'x'));
    canvas.resize(size.value(0).toInt(), size.value(1).toInt());
    canvas.show();
    if (!options.positionalArguments().isEmpty()) {
        plan::PlanReading reading =
            plan::readPlanFile(options.positionalArguments().constFirst().toStdString());
        if (!reading.plan) {
            std::cerr << "cannot read the plan\n";
            return 3;
        }
        document.open(std::move(*reading.plan), {});
    }
    if (options.isSet(QStringLiteral("services")))
        document.open(samples::largePlan(options.value(QStringLiteral("services")).toInt()), {});
    const plan::Plan &plan = document.plan();
    if (const auto *environment =
            plan::findByName(plan.environments(), options.value(QStringLiteral("environment")).toStdString()))
        workspace.setEnvironment(environment->id);
    canvas.setMarks(marksOf(plan, options.values(QStringLiteral("error"))));
    QCoreApplication::processEvents();
    views::Selection selection;
    for (const QString &entity : options.values(QStringLiteral("select")))
        selection.entities.insert(plan::entityFromText(plan, entity.toStdString()));
    workspace.select(selection);
    if (options.isSet(QStringLiteral("zoom")))
        canvas.zoomTo(options.value(QStringLiteral("zoom")).toDouble());
    for (const char *how : {"move", "drop"}) {
        const QStringList by = options.value(QString::fromLatin1(how)).split(QChar(u','));
        if (by.size() < 2)
            continue;
        canvas.scene().beginMove(canvas.scene().movable());
        canvas.scene().moveTo({by[0].toDouble(), by[1].toDouble()});
        canvas.scene().settleMove();
        if (how == std::string_view("drop"))
            canvas.scene().finishMove();
    }
    if (!options.isSet(QStringLiteral("screenshot")))
        return application.exec();

    const double ratio = options.value(QStringLiteral("ratio")).toDouble();
    QPixmap picture(canvas.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    QCoreApplication::processEvents();
    canvas.render(&picture);
    return picture.save(options.value(QStringLiteral("screenshot"))) ? 0 : 1;
}
