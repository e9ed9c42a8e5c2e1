#include "model/firewall/nft_match.h"

#include "model/firewall/policy.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

using plan::PortRange;
using plan::Subnet;
using plan::Transport;
using text::YamlNode;

constexpr const char *twoConditions = "it asks for two different things at once";

/// The single values of the right side: of a set in place, of one with a name, or the value itself.
std::vector<const YamlNode *> valuesOf(const YamlNode &right, const NftRuleset &ruleset,
                                       const NftChain &chain)
{
    const YamlNode *list = right.find("set");
    if (right.isScalar() && right.scalar.starts_with('@'))
        list = ruleset.elementsOf(chain, std::string_view(right.scalar).substr(1));
    else if (right.isSequence())
        list = &right;
    std::vector<const YamlNode *> values;
    if (!list)
        return right.isScalar() && right.scalar.starts_with('@') ? values : std::vector{&right};
    for (const YamlNode &item : list->items) {
        const YamlNode *element = item.find("elem"); // one with a timeout or a counter
        const YamlNode *value = element ? element->find("val") : nullptr;
        values.push_back(value ? value : &item);
    }
    return values;
}

std::optional<Subnet> subnetFrom(const YamlNode &value)
{
    if (value.isScalar())
        return Subnet::parse(value.scalar);
    const YamlNode *prefix = value.find("prefix");
    const YamlNode *address = prefix ? prefix->find("addr") : nullptr;
    const YamlNode *length = prefix ? prefix->find("len") : nullptr;
    return address && length ? Subnet::parse(address->scalar + '/' + length->scalar) : std::nullopt;
}

std::optional<PortRange> portsFrom(const YamlNode &value)
{
    if (value.isScalar())
        return PortRange::parse(value.scalar);
    const YamlNode *range = value.find("range");
    if (!range || range->items.size() != 2)
        return std::nullopt;
    return PortRange::parse(range->items[0].scalar + '-' + range->items[1].scalar);
}

/// Narrows a list: what two conditions in a row ask for must be the same.
template <class Value>
std::string narrow(std::vector<Value> &known, std::vector<Value> wanted)
{
    if (!known.empty() && known != wanted)
        return twoConditions;
    known = std::move(wanted);
    return {};
}

template <class Value, class Parse>
std::string narrow(std::vector<Value> &known, const std::vector<const YamlNode *> &values, Parse parse,
                   const char *why)
{
    std::vector<Value> wanted;
    for (const YamlNode *value : values) {
        const auto parsed = parse(*value);
        if (!parsed)
            return why;
        wanted.push_back(*parsed);
    }
    if (wanted.empty())
        return "its set is empty";
    return narrow(known, std::move(wanted));
}

std::string addInterfaces(std::vector<std::string> &known, const std::vector<const YamlNode *> &values,
                          NftMatch &match)
{
    if (values.size() == 1 && values.front()->scalar == "lo") {
        match.loopback = true;
        return {};
    }
    std::vector<std::string> names;
    for (const YamlNode *value : values)
        names.push_back(value->scalar);
    return narrow(known, std::move(names));
}

/// A protocol above IP: a transport, or ICMP.
std::string addProtocols(NftMatch &match, const std::vector<const YamlNode *> &values)
{
    std::vector<Transport> transports;
    for (const YamlNode *value : values) {
        const std::string &name = value->scalar;
        if (name == "icmp" || name == "ipv6-icmp" || name == "icmpv6" || name == "1" || name == "58") {
            match.icmp = true;
            match.neighbourDiscovery = match.neighbourDiscovery || (name != "icmp" && name != "1");
            continue;
        }
        const auto transport = name == "6"    ? Transport::Tcp
                               : name == "17" ? Transport::Udp
                                              : plan::transportFromText(name);
        if (!transport)
            return fmt::format("a plan knows TCP, UDP and SCTP, not {}", name);
        transports.push_back(*transport);
    }
    if (transports.empty())
        return {};
    return match.icmp ? "it mixes ICMP with others" : narrow(match.transports, std::move(transports));
}

std::string addIcmp(NftMatch &match, const std::vector<const YamlNode *> &values, bool isV6)
{
    match.icmp = true;
    for (const YamlNode *value : values)
        match.neighbourDiscovery =
            match.neighbourDiscovery || (isV6 && value->scalar.starts_with("nd-neighbor"));
    return {};
}

std::string addIpField(NftMatch &match, std::string_view field, bool isV6,
                       const std::vector<const YamlNode *> &values)
{
    (isV6 ? match.onlyV6 : match.onlyV4) = true;
    constexpr const char *noBlock = "it names addresses that are no block";
    if (field == "saddr")
        return narrow(match.from, values, subnetFrom, noBlock);
    if (field == "daddr")
        return narrow(match.to, values, subnetFrom, noBlock);
    if (field == "protocol" || field == "nexthdr")
        return addProtocols(match, values);
    if (field == "hoplimit" && match.icmp)
        return {};
    return fmt::format("a plan does not look at {}", field);
}

std::string addPayload(NftMatch &match, const YamlNode &payload, const std::vector<const YamlNode *> &values)
{
    const YamlNode *protocolNode = payload.find("protocol");
    const YamlNode *fieldNode = payload.find("field");
    if (!protocolNode || !fieldNode)
        return "it looks at bytes by their position";
    const std::string &protocol = protocolNode->scalar;
    const std::string &field = fieldNode->scalar;
    if (protocol == "ip" || protocol == "ip6")
        return addIpField(match, field, protocol == "ip6", values);
    if (protocol == "icmp" || protocol == "icmpv6")
        return addIcmp(match, values, protocol == "icmpv6");
    constexpr const char *noPort = "it names ports that cannot be read";
    if (protocol != "th") {
        const auto transport = plan::transportFromText(protocol);
        if (!transport)
            return fmt::format("a plan does not look at {}", protocol);
        if (const std::string why = narrow(match.transports, std::vector{*transport}); !why.empty())
            return why;
    }
    if (field == "dport")
        return narrow(match.ports, values, portsFrom, noPort);
    if (field == "sport")
        return narrow(match.fromPorts, values, portsFrom, noPort);
    return fmt::format("a plan does not look at {} {}", protocol, field);
}

std::string addMeta(NftMatch &match, const std::string &key, const std::vector<const YamlNode *> &values)
{
    if (key == "iif" || key == "iifname")
        return addInterfaces(match.interfaces, values, match);
    if (key == "oif" || key == "oifname")
        return addInterfaces(match.outInterfaces, values, match);
    if (key == "l4proto")
        return addProtocols(match, values);
    if (key == "nfproto" && values.size() == 1) {
        (values.front()->scalar == "ipv6" ? match.onlyV6 : match.onlyV4) = true;
        return {};
    }
    return fmt::format("a plan does not look at meta {}", key);
}

std::string addConnectionState(NftMatch &match, const std::vector<const YamlNode *> &values)
{
    for (const YamlNode *value : values) {
        match.replies = match.replies || value->scalar == "established";
        match.invalid = match.invalid || value->scalar == "invalid";
    }
    return {}; // `new` is what a plan's rules are about anyway
}

/// Connection tracking: states, and what the sender wrote before Docker translated it.
std::string addConnection(NftMatch &match, const YamlNode &ct, const std::vector<const YamlNode *> &values)
{
    const YamlNode *key = ct.find("key");
    const std::string name = key ? key->scalar : std::string();
    if (name == "state")
        return addConnectionState(match, values);
    if (name == "status") {
        match.translated = !values.empty() && values.front()->scalar == "dnat";
        return match.translated ? std::string() : "a plan does not look at the state of connections";
    }
    if (name == "proto-dst")
        return narrow(match.ports, values, portsFrom, "it names ports that cannot be read");
    if (name == "ip daddr" || name == "ip6 daddr")
        return addIpField(match, "daddr", name.starts_with("ip6"), values);
    return fmt::format("a plan does not look at ct {}", name);
}

/// `fib daddr type local` says what the hook input says; everything else is for broadcasts.
std::string addRouteType(NftMatch &match, const std::vector<const YamlNode *> &values, bool isEqual)
{
    const bool isLocal = values.size() == 1 && values.front()->scalar == "local";
    match.otherDestinations = isLocal != isEqual;
    return {};
}

} // namespace

std::string addMatch(NftMatch &match, const YamlNode &statement, const NftRuleset &ruleset,
                     const NftChain &chain)
{
    const YamlNode *left = statement.find("left");
    const YamlNode *right = statement.find("right");
    const YamlNode *operation = statement.find("op");
    if (!left || !right || !left->isMap() || left->keys.empty())
        return "its condition cannot be read";
    const auto values = valuesOf(*right, ruleset, chain);
    const std::string &kind = left->keys.front().text;
    const YamlNode &what = left->items.front();
    const bool isEqual = !operation || operation->scalar == "==" || operation->scalar == "in";
    if (kind == "fib")
        return addRouteType(match, values, isEqual);
    if (!isEqual)
        return "it says what a packet is not";
    if (kind == "payload")
        return addPayload(match, what, values);
    if (kind == "meta") {
        const YamlNode *key = what.find("key");
        return addMeta(match, key ? key->scalar : std::string(), values);
    }
    if (kind == "ct")
        return addConnection(match, what, values);
    return fmt::format("a plan does not look at {}", kind);
}

} // namespace portolan::firewall
