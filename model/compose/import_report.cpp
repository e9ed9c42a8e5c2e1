#include "model/compose/import_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace portolan::compose {

namespace {

std::string linesOf(const text::Problems &remarks, text::Severity severity)
{
    std::string lines;
    for (const text::Problem &remark : remarks)
        if (remark.severity == severity)
            lines += fmt::format("  {}{}{}\n", remark.place.file,
                                 remark.place.mark ? fmt::format(":{}: ", remark.place.mark.line) : ": ",
                                 remark.message);
    return lines;
}

} // namespace

void countEntities(const plan::Plan &plan, ImportReport &report)
{
    report.services = plan.services().size();
    report.networks = plan.networks().size();
    for (const plan::Service &service : plan.services())
        report.ports += service.ports.size();
    std::set<std::string> names;
    std::set<std::string> secrets;
    for (const plan::EnvFile &file : plan.envFiles())
        for (const plan::EnvVariable &variable : file.variables)
            (variable.secret ? secrets : names).insert(variable.name);
    names.insert(secrets.begin(), secrets.end());
    report.variables = names.size();
    report.secrets = secrets.size();
}

std::string toText(const plan::Plan &plan, const ImportReport &report)
{
    const auto counted = [](std::size_t count, std::string_view what) {
        return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
    };
    std::string text =
        fmt::format("{}: {}, {}, {}, {}", plan.settings().name, counted(report.services, "service"),
                    counted(report.ports, "port binding"), counted(report.networks, "network"),
                    counted(report.variables, "variable"));
    if (report.secrets > 0)
        text += fmt::format(" ({} of them secret: only the name was read)", report.secrets);
    text += fmt::format("\nRead {}{}\n", counted(report.filesRead.size(), "file"),
                        report.filesRead.empty() ? "" : ":");
    for (const std::string &file : report.filesRead)
        text += fmt::format("  {}\n", file);
    if (!report.filesKnown.empty())
        text += fmt::format("Known from an earlier import, not read again: {}\n",
                            fmt::join(report.filesKnown, ", "));
    text += "Environments:\n";
    for (const plan::Environment &environment : plan.environments())
        text += fmt::format("  {}{}{}\n", environment.name, environment.note.empty() ? "" : ": ",
                            environment.note);
    const std::string warnings = linesOf(report.remarks, text::Severity::Warning);
    const std::string notes = linesOf(report.remarks, text::Severity::Info);
    if (!warnings.empty())
        text += "To be looked at:\n" + warnings;
    if (!notes.empty())
        text += "Not modelled:\n" + notes;
    if (report.remarks.empty() && !report.filesRead.empty())
        text += "Everything was understood.\n";
    return text;
}

} // namespace portolan::compose
