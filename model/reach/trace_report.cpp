#include "model/reach/report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace portolan::reach {

namespace {

using Json = nlohmann::ordered_json;

std::string placeText(const plan::Location &place)
{
    std::string text = place.file;
    if (place.line > 0)
        text += fmt::format(":{}", place.line);
    if (place.line > 0 && place.column > 0)
        text += fmt::format(":{}", place.column);
    return text;
}

std::string placeName(const plan::Plan &plan, plan::EntityRef place)
{
    const std::string name = toText(plan, place);
    return name.empty() ? "Internet" : name.substr(name.find('/') + 1);
}

std::string hopLine(const plan::Plan &plan, const Hop &hop, std::size_t number, const Locate &locate)
{
    std::string line = fmt::format("{:3}  {:<9} {:<9} {:<14} {}\n", number, toText(hop.kind),
                                   toText(hop.verdict), placeName(plan, hop.place), hop.reason);
    const std::string at = placeText(locate(hop.entity, hop.field));
    const std::string what = toText(plan, hop.entity);
    if (!what.empty())
        line += fmt::format("{:40}at: {}{}{}{}\n", "", what, hop.field.empty() ? "" : " ", hop.field,
                            at.empty() ? std::string() : fmt::format(" ({})", at));
    return line;
}

Json locationJson(const plan::Plan &plan, const Hop &hop, const Locate &locate)
{
    Json json = {{"entity", toText(plan, hop.entity)}};
    if (!hop.field.empty())
        json["field"] = hop.field;
    const plan::Location place = locate(hop.entity, hop.field);
    if (!place.file.empty())
        json["file"] = place.file;
    if (place.line > 0)
        json["line"] = place.line;
    if (place.line > 0 && place.column > 0)
        json["column"] = place.column;
    return json;
}

Json hopJson(const plan::Plan &plan, const Hop &hop, const Locate &locate)
{
    Json json = {{"kind", toText(hop.kind)}};
    if (const plan::NodeId node = hop.place.as<plan::Node>())
        json["node"] = nameOf(plan.nodes().at(node));
    else if (hop.place)
        json["place"] = toText(plan, hop.place);
    json["verdict"] = toText(hop.verdict);
    json["reason"] = hop.reason;
    if (hop.packet) {
        json["packet"] = {{"destination", toText(hop.packet->destination)},
                          {"port", hop.packet->port},
                          {"protocol", plan::toText(hop.packet->transport)}};
        if (hop.packet->source)
            json["packet"]["source"] = toText(*hop.packet->source);
    }
    if (!toText(plan, hop.entity).empty())
        json["location"] = locationJson(plan, hop, locate);
    return json;
}

void addTrace(Json &json, const plan::Plan &plan, const Trace &trace, const Locate &locate)
{
    json["disposition"] = summaryOf(trace.disposition);
    json["outcome"] = toText(trace.disposition);
    if (trace.service)
        json["service"] = nameOf(plan.services().at(trace.service));
    if (!trace.way.empty())
        json["way"] = trace.way;
    json["hops"] = Json::array();
    for (const Hop &hop : trace.hops)
        json["hops"].push_back(hopJson(plan, hop, locate));
}

} // namespace

std::string traceText(const plan::Plan &plan, const Flow &flow, const Traces &traces, const Locate &locate)
{
    const Trace &best = traces.front();
    std::string text = fmt::format("{} to {}: {}", describe(plan, flow.from), toText(plan, flow.to),
                                   toText(best.disposition));
    const bool hasChoice = flow.to.kind == Target::Kind::Service || flow.to.kind == Target::Kind::Node;
    if (hasChoice && !best.way.empty())
        text += fmt::format(", at {}", best.way);
    text += '\n';
    for (std::size_t i = 0; i < best.hops.size(); ++i)
        text += hopLine(plan, best.hops[i], i + 1, locate);
    if (traces.size() > 1)
        text += "Other ways:\n";
    for (std::size_t i = 1; i < traces.size(); ++i) {
        const Hop *decisive = traces[i].decisive();
        text += fmt::format("     {}: {}{}\n", traces[i].way, toText(traces[i].disposition),
                            decisive ? ", " + decisive->reason : std::string());
    }
    return text;
}

std::string traceJson(const plan::Plan &plan, const Flow &flow, const Traces &traces, const Locate &locate)
{
    Json json = {{"version", 1},
                 {"from", toText(plan, flow.from)},
                 {"to", toText(plan, flow.to)},
                 {"family", flow.ipv6 ? "ipv6" : "ipv4"}};
    addTrace(json, plan, traces.front(), locate);
    json["alternatives"] = Json::array();
    for (std::size_t i = 1; i < traces.size(); ++i) {
        Json other = Json::object();
        addTrace(other, plan, traces[i], locate);
        json["alternatives"].push_back(std::move(other));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace portolan::reach
