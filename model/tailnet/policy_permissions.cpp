#include "model/tailnet/policy_sections.h"
#include "model/tailnet/selector_rules.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

/// The entry of that name, or else of the name it had in former years.
std::vector<Located> textsOfEither(const FieldReader &fields, const YamlNode &object, std::string_view name,
                                   std::string_view formerName)
{
    std::vector<Located> texts = fields.texts(object, name);
    return texts.empty() ? fields.texts(object, formerName) : texts;
}

std::vector<Selector> sources(const FieldReader &fields, const PolicyFile &policy,
                              const std::vector<Located> &written)
{
    return fields.selectors(written, [&](const Selector &source) { return whyNoSource(policy, source); });
}

std::vector<std::string> postures(const FieldReader &fields, const YamlNode &entry, const PolicyFile &policy)
{
    const std::vector<Located> written = fields.texts(entry, "srcPosture");
    for (const Located &posture : written)
        if (!policy.postures.contains(posture.text))
            fields.refuse(posture.mark, fmt::format("\"{}\" is not defined in postures", posture.text));
    return written.empty() ? policy.defaultPostures : plainTexts(written);
}

void checkSourcesOfSelf(const FieldReader &fields, const std::vector<Selector> &sources,
                        const std::vector<Selector> &destinations, bool allowsAny)
{
    const bool reachesSelf =
        std::any_of(destinations.begin(), destinations.end(),
                    [](const Selector &destination) { return isAutogroup(destination, "autogroup:self"); });
    if (!reachesSelf)
        return;
    for (const Selector &source : sources)
        if (const auto reason = whyNoSourceOfSelf(source, allowsAny))
            fields.refuse(source.mark, *reason);
}

/// The protocols of an entry of `acls`.
std::vector<int> protocolsOf(const FieldReader &fields, const YamlNode &acl)
{
    const YamlNode *written = fields.text(acl, "proto");
    if (!written || written->scalar.empty())
        return defaultProtocols();
    const auto protocol = parseProtocol(written->scalar);
    if (!protocol)
        fields.refuse(written->mark, protocol.error());
    return {protocol.value_or(0)};
}

void addReaches(const FieldReader &fields, const PolicyFile &policy, const Located &written,
                const std::vector<int> &protocols, std::vector<Reach> &reaches)
{
    const auto destination = parseHostPorts(written.text, written.mark);
    if (!destination)
        return fields.refuse(written.mark, destination.error());
    if (const auto reason = whyNoDestination(policy, destination->host))
        return fields.refuse(written.mark, *reason);
    for (const PortSpan &ports : destination->ports) {
        if (protocols.size() == 1 && !hasPorts(protocols.front()) && !ports.isAll())
            fields.refuse(
                written.mark,
                fmt::format("\"{}\" names ports, which only TCP, UDP and SCTP have; write *", written.text));
        reaches.push_back({destination->host, {protocols, ports}});
    }
}

std::vector<Selector> destinationsOf(const std::vector<Reach> &reaches)
{
    std::vector<Selector> destinations;
    for (const Reach &reach : reaches)
        destinations.push_back(reach.destination);
    return destinations;
}

Permission readAcl(const FieldReader &fields, const YamlNode &acl, const PolicyFile &policy)
{
    fields.refuseOthers(acl, PolicyPart::Acl);
    const Located action = textEntry(fields, acl, "action", acl.mark);
    if (action.text != "accept")
        fields.refuse(action.mark, "the action of a rule is \"accept\": what no rule accepts is denied");
    Permission permission;
    permission.mark = acl.mark;
    permission.sources = sources(fields, policy, textsOfEither(fields, acl, "src", "users"));
    const std::vector<int> protocols = protocolsOf(fields, acl);
    for (const Located &destination : textsOfEither(fields, acl, "dst", "ports"))
        addReaches(fields, policy, destination, protocols, permission.reaches);
    permission.postures = postures(fields, acl, policy);
    checkSourcesOfSelf(fields, permission.sources, destinationsOf(permission.reaches), true);
    return permission;
}

/// Capabilities of Tailscale's own programs that a policy may give; others of its domain are the service's to
/// give. Source: Tailscale, tailcfg.PeerCapability; github.com/tailscale/setec.
constexpr std::array grantableCapabilities = {
    std::string_view("tailscale.com/cap/drive"),   std::string_view("tailscale.com/cap/relay"),
    std::string_view("tailscale.com/cap/webui"),   std::string_view("tailscale.com/cap/kubernetes"),
    std::string_view("tailscale.com/cap/golink"),  std::string_view("tailscale.com/cap/tsidp"),
    std::string_view("tailscale.com/cap/secrets"),
};

std::optional<std::string> whyNoCapability(std::string_view name)
{
    if (name.find("://") != std::string_view::npos || name.find('/') == std::string_view::npos)
        return fmt::format("\"{}\" is no capability; one is named domain/path", name);
    const bool isGrantable = !name.starts_with("tailscale.com/") ||
                             std::find(grantableCapabilities.begin(), grantableCapabilities.end(), name) !=
                                 grantableCapabilities.end();
    if (!isGrantable)
        return fmt::format("\"{}\" is a capability that only Tailscale itself gives", name);
    return std::nullopt;
}

/// The applications that a grant gives capabilities in; true when there is one.
bool readCapabilities(const FieldReader &fields, const YamlNode &grant,
                      const std::vector<Selector> &destinations)
{
    const YamlNode *capabilities = fields.object(grant, "app");
    if (!capabilities || capabilities->keys.empty())
        return false;
    for (const YamlNode::Key &key : capabilities->keys)
        if (const auto reason = whyNoCapability(key.text))
            fields.refuse(key.mark, *reason);
    for (const Selector &destination : destinations)
        if (isAutogroup(destination, "autogroup:internet"))
            fields.refuse(destination.mark, "a grant with \"app\" cannot reach autogroup:internet");
    return true;
}

std::vector<std::string> via(const FieldReader &fields, const YamlNode &grant, const PolicyFile &policy)
{
    const std::vector<Located> written = fields.texts(grant, "via");
    for (const Located &tag : written) {
        if (!tag.text.starts_with("tag:"))
            fields.refuse(tag.mark, fmt::format("\"{}\" is no tag; \"via\" takes tags of routers", tag.text));
        else if (!policy.tagOwners.contains(tag.text))
            fields.refuse(tag.mark, fmt::format("\"{}\" is not defined in tagOwners", tag.text));
    }
    return plainTexts(written);
}

std::vector<Selector> grantDestinations(const FieldReader &fields, const YamlNode &grant,
                                        const PolicyFile &policy)
{
    return fields.selectors(fields.texts(grant, "dst"), [&](const Selector &destination) {
        const bool isDefaultRoute =
            destination.kind == SelectorKind::Addresses &&
            (destination.addresses == everyAddress()[0] || destination.addresses == everyAddress()[1]);
        return isDefaultRoute
                   ? std::optional<std::string>(fmt::format(
                         "\"{}\" is every address; write * or autogroup:internet", destination.text))
                   : whyNoDestination(policy, destination);
    });
}

Permission readGrant(const FieldReader &fields, const YamlNode &grant, const PolicyFile &policy)
{
    fields.refuseOthers(grant, PolicyPart::Grant);
    Permission permission;
    permission.mark = grant.mark;
    permission.sources = sources(fields, policy, fields.texts(grant, "src"));
    const std::vector<Selector> destinations = grantDestinations(fields, grant, policy);
    const std::vector<Located> openings = fields.texts(grant, "ip");
    for (const Located &written : openings) {
        const auto opening = parseProtocolPorts(written.text);
        if (!opening)
            fields.refuse(written.mark, opening.error());
        for (const Selector &destination : destinations)
            permission.reaches.push_back({destination, opening.value_or(ProtocolPorts{})});
    }
    const bool hasCapabilities = readCapabilities(fields, grant, destinations);
    if (openings.empty() && !hasCapabilities)
        fields.refuse(grant.mark, "a grant needs \"ip\", \"app\" or both");
    permission.via = via(fields, grant, policy);
    permission.postures = postures(fields, grant, policy);
    checkSourcesOfSelf(fields, permission.sources, destinations, false);
    return permission;
}

/// What the service takes for granted where a policy has no rules at all.
Permission everythingToEverything()
{
    Selector any;
    any.text = "*";
    return {{any}, {{any, {defaultProtocols(), {}}}}, {}, {}, {}};
}

} // namespace

void readPermissions(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    for (const YamlNode *grant : fields.objects(root, "grants"))
        policy.permissions.push_back(readGrant(fields, *grant, policy));
    for (const YamlNode *acl : fields.objects(root, "acls"))
        policy.permissions.push_back(readAcl(fields, *acl, policy));
    if (!fields.has(root, "grants") && !fields.has(root, "acls"))
        policy.permissions.push_back(everythingToEverything());
}

} // namespace portolan::tailnet
