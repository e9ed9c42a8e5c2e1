#include "tests/lab/tailscale.h"

#include <fmt/format.h>

namespace portolan::lab {

namespace {

/// Source: IANA, protocol numbers.
std::string_view wordOf(int protocol)
{
    return protocol == 6 ? "tcp" : protocol == 17 ? "udp" : "";
}

void change(const QString &host, const char *iptables, const std::string &arguments)
{
    const test::Outcome outcome =
        runIn(host, iptables, QString::fromStdString(arguments).split(' ', Qt::SkipEmptyParts));
    if (outcome.status != 0)
        qFatal("%s %s: %s", iptables, arguments.c_str(), qPrintable(outcome.output));
}

const char *toolFor(const tailnet::AddressRange &range)
{
    return range.first.isV6 ? "ip6tables" : "iptables";
}

std::string rangeText(const char *option, const tailnet::AddressRange &range)
{
    return fmt::format("-m iprange --{}-range {}-{}", option, toText(range.first), toText(range.last));
}

void admit(const QString &host, const std::string &interface, const tailnet::FilterRule &rule)
{
    for (const tailnet::AddressRange &source : rule.sources.ranges())
        for (const tailnet::FilterDestination &destination : rule.destinations)
            for (const int protocol : rule.protocols)
                if (const std::string_view word = wordOf(protocol);
                    !word.empty() && source.first.isV6 == destination.addresses.first.isV6)
                    change(host, toolFor(source),
                           fmt::format("-t raw -A PREROUTING -i {} {} {} -p {} --dport {}:{} -j ACCEPT",
                                       interface, rangeText("src", source),
                                       rangeText("dst", destination.addresses), word, destination.ports.first,
                                       destination.ports.last));
}

} // namespace

void emulateTailscale(const QString &host, const std::string &interface, const tailnet::NodeFilter &filter)
{
    for (const tailnet::FilterRule &rule : filter.rules)
        admit(host, interface, rule);
    for (const char *iptables : {"iptables", "ip6tables"}) {
        // Answers, which the filter knows from what it let out.
        change(host, iptables, fmt::format("-t raw -A PREROUTING -i {} -p tcp ! --syn -j ACCEPT", interface));
        for (const char *protocol : {"tcp", "udp"})
            change(host, iptables,
                   fmt::format("-t raw -A PREROUTING -i {} -p {} -j DROP", interface, protocol));
        for (const char *chain : {"INPUT", "FORWARD"})
            change(host, iptables, fmt::format("-I {} 1 -i {} -j ACCEPT", chain, interface));
    }
}

} // namespace portolan::lab
