#include "model/check/report_places.h"
#include "model/plan/compose_name.h"
#include "model/plan/origin.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::check {

namespace {

constexpr std::array<std::pair<ReportFormat, std::string_view>, 4> formatNames = {
    {{ReportFormat::Text, "text"},
     {ReportFormat::Json, "json"},
     {ReportFormat::Sarif, "sarif"},
     {ReportFormat::Github, "github"}}};

std::string positionText(const Location &location)
{
    // A name from a plan may hold anything, and a terminal does what it is told.
    std::string text = plan::commentText(location.file);
    if (location.line > 0)
        text += fmt::format(":{}", location.line);
    if (location.line > 0 && location.column > 0)
        text += fmt::format(":{}", location.column);
    return text;
}

std::string counted(std::size_t count, std::string_view singular, std::string_view plural)
{
    return fmt::format("{} {}", count, count == 1 ? singular : plural);
}

std::string summaryText(const CheckResult &result)
{
    const Counts counts = countBySeverity(result.findings);
    std::string text =
        fmt::format("{}, {}, {}", counted(counts.errors, "error", "errors"),
                    counted(counts.warnings, "warning", "warnings"), counted(counts.infos, "info", "infos"));
    if (!result.suppressed.empty())
        text += fmt::format("; {} accepted by the plan", result.suppressed.size());
    return text + '\n';
}

std::string writeTextReport(const ReportSubject &subject)
{
    std::string text;
    for (const PlacedFinding &entry : placed(subject, subject.result.findings)) {
        const Finding &finding = *entry.finding;
        text += fmt::format("{}: {}: {} [{}]", positionText(entry.location), text::toText(finding.severity),
                            plan::commentText(toText(finding.message)), finding.rule);
        if (!finding.environments.empty())
            text += fmt::format(" ({})", plan::commentText(fmt::format(
                                             "{}", fmt::join(environmentNames(subject, finding), ", "))));
        text += '\n';
    }
    return text + summaryText(subject.result);
}

/// Source: GitHub Actions, Workflow commands: what the data and the properties of a command must not hold.
std::string escaped(std::string_view text, bool isProperty)
{
    std::string result;
    for (const char c : text) {
        if (c == '%' || c == '\r' || c == '\n' || (isProperty && (c == ':' || c == ',')))
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        else
            result += c;
    }
    return result;
}

std::string_view githubLevel(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Info: break;
    }
    return "notice";
}

std::string writeGithubReport(const ReportSubject &subject)
{
    std::string text;
    for (const PlacedFinding &entry : placed(subject, subject.result.findings)) {
        const Finding &finding = *entry.finding;
        std::string properties = fmt::format("file={}", escaped(entry.location.file, true));
        if (entry.location.line > 0)
            properties += fmt::format(",line={}", entry.location.line);
        if (entry.location.line > 0 && entry.location.column > 0)
            properties += fmt::format(",col={}", entry.location.column);
        const std::string title(finding.rule);
        text += fmt::format("::{} {},title={}::{}\n", githubLevel(finding.severity), properties,
                            escaped(title, true), escaped(toText(finding.message), false));
    }
    return text;
}

} // namespace

std::optional<ReportFormat> reportFormatFromText(std::string_view name)
{
    for (const auto &[format, candidate] : formatNames)
        if (candidate == name)
            return format;
    return std::nullopt;
}

std::string writeReport(const ReportSubject &subject, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text: return writeTextReport(subject);
    case ReportFormat::Json: return writeJsonReport(subject);
    case ReportFormat::Sarif: return writeSarifReport(subject);
    case ReportFormat::Github: break;
    }
    return writeGithubReport(subject);
}

Location locationIn(const ReportSubject &subject, plan::EntityRef entity, std::string_view field)
{
    const plan::Plan &plan = subject.checker.plan();
    Location location = locationOf(plan, entity, field);
    const plan::Service *service = plan.find(entity.as<plan::Service>());
    constexpr std::string_view body = "compose.";
    if (service && field.starts_with(body)) {
        const plan::SourcePlace value =
            subject.values.find(location.file, composeNameOf(*service), field.substr(body.size()));
        if (value.line > 0)
            location = {location.file, value.line, value.column};
    }
    if (location.file.empty())
        location.file = subject.planFile;
    return location;
}

Location locationIn(const ReportSubject &subject, const Finding &finding)
{
    return finding.place.file.empty() ? locationIn(subject, finding.entity, finding.field) : finding.place;
}

std::vector<PlacedFinding> placed(const ReportSubject &subject, const Findings &findings)
{
    std::vector<PlacedFinding> entries;
    for (const Finding &finding : findings)
        entries.push_back({&finding, locationIn(subject, finding)});
    std::stable_sort(entries.begin(), entries.end(),
                     [](const PlacedFinding &a, const PlacedFinding &b) { return a.location < b.location; });
    return entries;
}

std::vector<std::string> environmentNames(const ReportSubject &subject, const Finding &finding)
{
    std::vector<std::string> names;
    for (const plan::EnvironmentId id : finding.environments)
        names.push_back(subject.checker.plan().environments().at(id).name);
    return names;
}

} // namespace portolan::check
