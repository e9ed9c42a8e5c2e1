#include "model/tailnet/policy_evaluator.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

namespace portolan::tailnet {

namespace {

using Json = nlohmann::ordered_json;

/// A destination in the words of a packet filter; all of IPv4 and IPv6 together are `*`.
struct WrittenDestination {
    std::string address;
    PortSpan ports;
};

std::vector<WrittenDestination> written(const std::vector<FilterDestination> &destinations)
{
    std::vector<WrittenDestination> result;
    for (std::size_t i = 0; i < destinations.size(); ++i) {
        const FilterDestination &destination = destinations[i];
        const bool isEverything =
            i + 1 < destinations.size() && destination.ports == destinations[i + 1].ports &&
            destination.addresses == everyAddress()[0] && destinations[i + 1].addresses == everyAddress()[1];
        result.push_back({isEverything ? "*" : toText(destination.addresses), destination.ports});
        if (isEverything)
            ++i;
    }
    return result;
}

std::string portsText(PortSpan ports)
{
    if (ports.isAll())
        return "*";
    return ports.first == ports.last ? fmt::format("{}", ports.first)
                                     : fmt::format("{}-{}", ports.first, ports.last);
}

} // namespace

std::string toJson(const std::vector<NodeFilter> &filters)
{
    Json nodes = Json::object();
    for (const NodeFilter &filter : filters) {
        Json rules = Json::array();
        for (const FilterRule &rule : filter.rules) {
            Json destinations = Json::array();
            for (const WrittenDestination &destination : written(rule.destinations))
                destinations.push_back({{"ip", destination.address},
                                        {"first", destination.ports.first},
                                        {"last", destination.ports.last}});
            rules.push_back(
                {{"src", toTexts(rule.sources.ranges())}, {"dst", destinations}, {"proto", rule.protocols}});
        }
        nodes[filter.node] = std::move(rules);
    }
    return Json{{"version", 1}, {"nodes", std::move(nodes)}}.dump(2, ' ', false,
                                                                  Json::error_handler_t::replace) +
           '\n';
}

std::string toText(const std::vector<NodeFilter> &filters)
{
    std::string text;
    for (const NodeFilter &filter : filters) {
        text += filter.node + '\n';
        for (const FilterRule &rule : filter.rules) {
            std::vector<std::string> destinations;
            for (const WrittenDestination &destination : written(rule.destinations))
                destinations.push_back(
                    fmt::format("{} port {}", destination.address, portsText(destination.ports)));
            text += fmt::format("    from {}\n    to   {}\n", fmt::join(toTexts(rule.sources.ranges()), ", "),
                                fmt::join(destinations, ", "));
            if (rule.protocols != defaultProtocols())
                text += fmt::format("    protocol {}\n", fmt::join(rule.protocols, ", "));
        }
        if (filter.rules.empty())
            text += "    nothing may reach it\n";
    }
    return text;
}

} // namespace portolan::tailnet
