#include "model/check/report_places.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace portolan::check {

namespace {

using Json = nlohmann::ordered_json;

/// Text of a plan is bytes of a file; what is not UTF-8 in it must not stop a report.
std::string dump(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json locationJson(const ReportSubject &subject, plan::EntityRef entity, const std::string &field,
                  const Location &location)
{
    Json json = {{"entity", toText(subject.checker.plan(), entity)}, {"field", field}};
    if (!location.file.empty())
        json["file"] = location.file;
    if (location.line > 0)
        json["line"] = location.line;
    if (location.line > 0 && location.column > 0)
        json["column"] = location.column;
    return json;
}

Json findingJson(const ReportSubject &subject, const Finding &finding)
{
    Json related = Json::array();
    for (const RelatedPlace &place : finding.related)
        related.push_back(
            locationJson(subject, place.entity, place.field, locationIn(subject, place.entity, place.field)));
    Json fixes = Json::array();
    for (const Fix &fix : subject.checker.fixesOf(finding))
        fixes.push_back({{"title", fix.title}});
    return {{"rule", finding.rule},
            {"severity", text::toText(finding.severity)},
            {"message", toText(finding.message)},
            {"environments", environmentNames(subject, finding)},
            {"location", locationJson(subject, finding.entity, finding.field, locationIn(subject, finding))},
            {"related", std::move(related)},
            {"fixes", std::move(fixes)}};
}

std::string catalogueJson()
{
    Json list = Json::array();
    for (const Rule &rule : rules())
        list.push_back({{"id", rule.id},
                        {"severity", text::toText(rule.severity)},
                        {"title", rule.title},
                        {"reference", rule.reference},
                        {"fixes", rule.fixes != nullptr}});
    return dump({{"version", 1}, {"rules", std::move(list)}});
}

std::string catalogueMarkdown()
{
    std::string text = "| Rule | Severity | What it finds | Reference |\n| --- | --- | --- | --- |\n";
    for (const Rule &rule : rules())
        text += fmt::format("| `{}` | {} | {} | {} |\n", rule.id, text::toText(rule.severity), rule.title,
                            rule.reference);
    return text;
}

std::string catalogueText()
{
    std::string text;
    for (const Rule &rule : rules())
        text += fmt::format("{:<20} {:<8} {}\n", rule.id, text::toText(rule.severity), rule.title);
    return text;
}

} // namespace

std::string writeJsonReport(const ReportSubject &subject)
{
    Json findings = Json::array();
    for (const PlacedFinding &entry : placed(subject, subject.result.findings))
        findings.push_back(findingJson(subject, *entry.finding));
    const Counts counts = countBySeverity(subject.result.findings);
    Json report = {
        {"version", 1},
        {"findings", std::move(findings)},
        {"summary", {{"error", counts.errors}, {"warning", counts.warnings}, {"info", counts.infos}}}};
    if (subject.result.suppressed.empty())
        return dump(report);
    const Suppressions suppressions(subject.checker.plan());
    Json suppressed = Json::array();
    for (const PlacedFinding &entry : placed(subject, subject.result.suppressed)) {
        Json json = findingJson(subject, *entry.finding);
        const plan::Suppression *suppression = suppressions.covering(*entry.finding);
        json["reason"] = suppression ? suppression->reason : std::string();
        suppressed.push_back(std::move(json));
    }
    report["suppressed"] = std::move(suppressed);
    return dump(report);
}

std::string writeCatalogue(CatalogueFormat format)
{
    switch (format) {
    case CatalogueFormat::Json: return catalogueJson();
    case CatalogueFormat::Markdown: return catalogueMarkdown();
    case CatalogueFormat::Text: break;
    }
    return catalogueText();
}

} // namespace portolan::check
