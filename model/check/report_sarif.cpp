#include "model/check/handbook.h"
#include "model/check/report_places.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>

/// Source: OASIS, Static Analysis Results Interchange Format 2.1.0.
namespace portolan::check {

namespace {

using Json = nlohmann::ordered_json;

/// 3.58.6 and 3.27.10
std::string_view levelOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Info: break;
    }
    return "note";
}

/// 3.10.1: a path as a URI reference; an absolute one has its scheme. Source: RFC 3986, 2; RFC 8089, 2.
std::string uriOf(std::string_view path)
{
    constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             plain.find(c) != std::string_view::npos;
        uri += isPlain ? std::string(1, c) : fmt::format("%{:02X}", byte);
    }
    return uri;
}

/// 3.28: where it is in the files, and which entity of the plan that is.
Json locationJson(const ReportSubject &subject, plan::EntityRef entity, const std::string &field,
                  const Location &location)
{
    Json json = Json::object();
    if (!location.file.empty()) {
        Json physical = {{"artifactLocation", {{"uri", uriOf(location.file)}}}};
        if (location.line > 0)
            physical["region"] = {{"startLine", location.line}};
        if (location.line > 0 && location.column > 0)
            physical["region"]["startColumn"] = location.column;
        json["physicalLocation"] = std::move(physical);
    }
    const std::string name = toText(subject.checker.plan(), entity);
    json["logicalLocations"] = {
        {{"fullyQualifiedName", field.empty() ? name : name + '#' + field}, {"kind", toText(entity.kind)}}};
    return json;
}

/// 3.49
Json ruleJson(const Rule &rule)
{
    Json json = {{"id", rule.id},
                 {"shortDescription", {{"text", rule.title}}},
                 {"defaultConfiguration", {{"level", levelOf(rule.severity)}}}};
    if (const std::string_view page = handbookPage(rule.id); !page.empty())
        json["help"] = {{"text", page}, {"markdown", page}};
    return json;
}

/// 3.27
Json resultJson(const ReportSubject &subject, const Finding &finding, std::size_t ruleIndex)
{
    const std::string entity = toText(subject.checker.plan(), finding.entity);
    // Of a file that was held against the plan, no entity tells one finding from another.
    const std::string more = finding.place.file.empty()
                                 ? std::string()
                                 : fmt::format(":{}:{}", finding.place.file, toText(finding.message));
    Json json = {{"ruleId", finding.rule},
                 {"ruleIndex", ruleIndex},
                 {"level", levelOf(finding.severity)},
                 {"message", {{"text", toText(finding.message)}}},
                 {"locations", Json::array({locationJson(subject, finding.entity, finding.field,
                                                         locationIn(subject, finding))})},
                 {"partialFingerprints",
                  {{"portolan/v1", fmt::format("{}:{}:{}{}", finding.rule, entity, finding.field, more)}}}};
    for (const RelatedPlace &place : finding.related) {
        Json related =
            locationJson(subject, place.entity, place.field, locationIn(subject, place.entity, place.field));
        related["message"] = {{"text", toText(subject.checker.plan(), place.entity)}};
        json["relatedLocations"].push_back(std::move(related));
    }
    // 3.55: a fix of SARIF edits text, ours edit the plan; so they are told by their titles only.
    Json fixes = Json::array();
    for (const Fix &fix : subject.checker.fixesOf(finding))
        fixes.push_back(fix.title);
    json["properties"] = {{"environments", environmentNames(subject, finding)}, {"fixes", std::move(fixes)}};
    return json;
}

} // namespace

std::string writeSarifReport(const ReportSubject &subject)
{
    Json ruleList = Json::array();
    std::map<std::string_view, std::size_t> ruleIndex;
    for (const Rule &rule : rules()) {
        ruleIndex[rule.id] = ruleList.size();
        ruleList.push_back(ruleJson(rule));
    }
    Json results = Json::array();
    for (const PlacedFinding &entry : placed(subject, subject.result.findings))
        results.push_back(resultJson(subject, *entry.finding, ruleIndex[entry.finding->rule]));
    const Suppressions suppressions(subject.checker.plan());
    for (const PlacedFinding &entry : placed(subject, subject.result.suppressed)) {
        Json json = resultJson(subject, *entry.finding, ruleIndex[entry.finding->rule]);
        const plan::Suppression *suppression = suppressions.covering(*entry.finding);
        json["suppressions"] =
            Json::array({{{"kind", "external"}, {"justification", suppression ? suppression->reason : ""}}});
        results.push_back(std::move(json));
    }
    const Json run = {
        {"tool",
         {{"driver", {{"name", "Portolan"}, {"version", PORTOLAN_VERSION}, {"rules", std::move(ruleList)}}}}},
        {"columnKind", "utf16CodeUnits"},
        {"results", std::move(results)}};
    const Json log = {
        {"$schema",
         "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs", Json::array({run})}};
    return log.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace portolan::check
