#include "views/findings/finding_text.h"

#include "model/plan/plan_writer.h"
#include "model/plan/port_syntax.h"
#include "model/plan/references.h"
#include "views/workspace/look_of.h"

#include <QCoreApplication>

#include <algorithm>

namespace portolan::views {

namespace {

QString nameOfEntity(const plan::Plan &plan, plan::EntityRef entity)
{
    return fromText(plan::toText(plan, entity)).section(QLatin1Char('/'), 1);
}

QString placeText(const std::string &file, int line)
{
    const QString name = fromText(file).section(QLatin1Char('/'), -1);
    return line > 0 && !name.isEmpty() ? QStringLiteral("%1:%2").arg(name).arg(line) : name;
}

/// The first port binding of a service that a change makes or alters.
std::optional<ChangedLine> changedPort(const plan::Change<plan::Service> &change, const plan::Plan &plan)
{
    if (!change.after)
        return std::nullopt;
    static const std::vector<plan::PortBinding> none;
    const auto &before = change.before ? change.before->ports : none;
    const auto &after = change.after->ports;
    const auto differs = std::mismatch(after.begin(), after.end(), before.begin(), before.end()).first;
    if (differs == after.end())
        return std::nullopt;
    const plan::ComposeFile *file = plan.find(change.after->file);
    return ChangedLine{QStringLiteral("- \"%1\"").arg(fromText(plan::shortForm(*differs))),
                       placeText(file ? file->path : std::string(), differs->source.line)};
}

std::optional<ChangedLine> changedVariable(const plan::Change<plan::EnvFile> &change)
{
    if (!change.after)
        return std::nullopt;
    for (const plan::EnvVariable &variable : change.after->variables)
        if (!change.before || std::find(change.before->variables.begin(), change.before->variables.end(),
                                        variable) == change.before->variables.end())
            return ChangedLine{fromText(variable.name + "=" + variable.value), fromText(change.after->path)};
    return std::nullopt;
}

QStringList linesOf(const plan::Plan &plan, plan::EntityRef entity)
{
    return fromText(plan::writeEntity(plan, entity)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// The first line of an entity, as the plan's file has it, that was not there before.
std::optional<ChangedLine> changedLine(plan::EntityRef entity, const plan::Plan &before,
                                       const plan::Plan &after)
{
    if (!plan::exists(after, entity))
        return std::nullopt;
    const QStringList old = plan::exists(before, entity) ? linesOf(before, entity) : QStringList();
    for (const QString &line : linesOf(after, entity))
        if (!old.contains(line))
            return ChangedLine{line.trimmed(), nameOfEntity(after, entity)};
    return std::nullopt;
}

} // namespace

QString sentenceOf(const check::Finding &finding)
{
    return fromText(check::inLanguage(finding.message));
}

QString headingOf(const check::Finding &finding)
{
    QString sentence = sentenceOf(finding);
    if (sentence.endsWith(QLatin1Char('.')))
        sentence.chop(1);
    return sentence;
}

QString detailOf(const check::Finding &finding, const plan::Plan &plan)
{
    QStringList things{nameOfEntity(plan, finding.entity)};
    for (const check::RelatedPlace &related : finding.related)
        if (const QString name = nameOfEntity(plan, related.entity);
            !name.isEmpty() && !things.contains(name))
            things << name;
    QStringList environments;
    for (const plan::EnvironmentId id : finding.environments)
        if (const plan::Environment *environment = plan.find(id))
            environments << fromText(environment->name);
    QString where;
    if (environments.isEmpty())
        where = QCoreApplication::translate("Finding", "no environment starts it");
    else if (static_cast<std::size_t>(environments.size()) < plan.environments().size())
        where =
            QCoreApplication::translate("Finding", "only %1").arg(environments.join(QStringLiteral(", ")));
    else
        where = QCoreApplication::translate("Finding", "all environments");
    return QStringList{fromText(finding.rule), things.join(QStringLiteral(", ")), where}.join(
        QStringLiteral(" · "));
}

QString placeOf(const check::Finding &finding, const plan::Plan &plan)
{
    const check::Location location = check::locationOf(plan, finding.entity, finding.field);
    return placeText(location.file, location.line);
}

ChangedLine changedLineOf(const plan::Transaction &transaction, const plan::Plan &plan)
{
    const plan::Plan after = plan::apply(plan, transaction);
    for (const plan::AnyChange &change : transaction.changes) {
        std::optional<ChangedLine> line;
        if (const auto *service = std::get_if<plan::Change<plan::Service>>(&change))
            line = changedPort(*service, after);
        else if (const auto *file = std::get_if<plan::Change<plan::EnvFile>>(&change))
            line = changedVariable(*file);
        if (!line)
            line = std::visit([&](const auto &typed) { return changedLine(typed.id, plan, after); }, change);
        if (line)
            return *line;
    }
    return {};
}

} // namespace portolan::views
