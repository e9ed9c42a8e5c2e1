#include "model/tailnet/policy_sections.h"
#include "model/tailnet/posture.h"
#include "model/tailnet/selector_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

/// Calls \a read with each key and value of an object entry.
template <class Read>
void forEachEntry(const FieldReader &fields, const YamlNode &object, std::string_view name, const Read &read)
{
    const YamlNode *entries = fields.object(object, name);
    for (std::size_t i = 0; entries && i < entries->items.size(); ++i)
        read(entries->keys[i], entries->items[i]);
}

/// The texts of an entry that is a list.
std::vector<Located> textsOf(const FieldReader &fields, const YamlNode::Key &key, const YamlNode &value)
{
    if (value.isSequence())
        return fields.texts(&value);
    if (!value.isNull())
        fields.refuse(value.mark, fmt::format("\"{}\" takes a list", key.text));
    return {};
}

void refusePrefix(const FieldReader &fields, const YamlNode::Key &key, std::string_view prefix)
{
    if (!key.text.starts_with(prefix) || key.text.size() == prefix.size())
        fields.refuse(key.mark, fmt::format("\"{}\" is named {}NAME", key.text, prefix));
}

void readGroup(const FieldReader &fields, const YamlNode::Key &key, const YamlNode &value, PolicyFile &policy)
{
    refusePrefix(fields, key, "group:");
    std::vector<std::string> &members = policy.groups[key.text];
    for (const Located &member : textsOf(fields, key, value)) {
        if (member.text.starts_with("group:"))
            fields.refuse(member.mark, fmt::format("\"{}\" is a group; groups have users only", member.text));
        else if (member.text.find('@') == std::string::npos)
            fields.refuse(member.mark,
                          fmt::format("\"{0}\" is no user; a user's name has an @", member.text));
        members.push_back(member.text);
    }
}

void readHost(const FieldReader &fields, const YamlNode::Key &key, const YamlNode &value, PolicyFile &policy)
{
    const auto name = parseSelector(key.text, key.mark);
    if (!name || name->kind != SelectorKind::Host)
        fields.refuse(key.mark, fmt::format("\"{}\" cannot be the name of a host", key.text));
    const auto range = isJsonText(value) ? AddressRange::parse(value.scalar) : std::nullopt;
    if (!range)
        fields.refuse(value.mark,
                      fmt::format("the host \"{}\" takes an address or a block of addresses", key.text));
    policy.hosts[key.text] = range.value_or(AddressRange{});
}

/// `add 192.0.2.0/24`, `remove host:db`, or a bare target, which is added.
IpSetStep ipSetStep(const FieldReader &fields, const Located &written)
{
    std::string_view target = written.text;
    IpSetStep step;
    for (const std::string_view verb : {"add ", "remove "}) {
        if (target.starts_with(verb)) {
            step.removes = verb == "remove ";
            target.remove_prefix(verb.size());
        }
    }
    if (target.starts_with("host:"))
        target.remove_prefix(5);
    const auto selector = parseSelector(target, written.mark);
    if (!selector) {
        fields.refuse(written.mark, selector.error());
        return step;
    }
    step.what = *selector;
    const bool isFit = selector->kind == SelectorKind::Addresses || selector->kind == SelectorKind::Host ||
                       selector->kind == SelectorKind::IpSet || isAutogroup(*selector, "autogroup:internet");
    if (!isFit)
        fields.refuse(written.mark,
                      fmt::format("\"{}\" cannot be in an IP set; addresses, hosts, IP sets and "
                                  "autogroup:internet can",
                                  selector->text));
    return step;
}

void readIpSet(const FieldReader &fields, const YamlNode::Key &key, const YamlNode &value, PolicyFile &policy)
{
    refusePrefix(fields, key, "ipset:");
    std::vector<IpSetStep> &steps = policy.ipSets[key.text];
    for (const Located &written : textsOf(fields, key, value))
        steps.push_back(ipSetStep(fields, written));
}

bool reachesItself(const PolicyFile &policy, const std::string &name, std::set<std::string> &passed)
{
    if (!passed.insert(name).second)
        return true;
    const auto set = policy.ipSets.find(name);
    const bool isCircular =
        set != policy.ipSets.end() &&
        std::any_of(set->second.begin(), set->second.end(), [&](const IpSetStep &step) {
            return step.what.kind == SelectorKind::IpSet && reachesItself(policy, step.what.text, passed);
        });
    passed.erase(name);
    return isCircular;
}

void checkIpSets(const FieldReader &fields, const PolicyFile &policy)
{
    for (const auto &[name, steps] : policy.ipSets) {
        for (const IpSetStep &step : steps) {
            std::set<std::string> passed{name};
            if (const auto reason = whyUndefined(policy, step.what))
                fields.refuse(step.what.mark, *reason);
            else if (step.what.kind == SelectorKind::IpSet && reachesItself(policy, step.what.text, passed))
                fields.refuse(step.what.mark,
                              fmt::format("\"{}\" contains itself, through \"{}\"", name, step.what.text));
        }
    }
}

void readPosture(const FieldReader &fields, const YamlNode::Key &key, const YamlNode &value,
                 PolicyFile &policy)
{
    refusePrefix(fields, key, "posture:");
    const std::vector<Located> assertions = textsOf(fields, key, value);
    for (const Located &assertion : assertions)
        if (const auto reason = whyNoAssertion(assertion.text))
            fields.refuse(assertion.mark, *reason);
    policy.postures[key.text] = plainTexts(assertions);
}

void readTagOwners(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    forEachEntry(fields, root, "tagOwners", [&](const YamlNode::Key &key, const YamlNode &) {
        if (const auto reason = whyNoTagName(key.text))
            fields.refuse(key.mark, *reason);
        policy.tagOwners[key.text]; // a tag may own one that stands before it
    });
    const auto whyNot = [&](const Selector &owner) {
        return whyNoOwner(policy, owner);
    };
    forEachEntry(fields, root, "tagOwners", [&](const YamlNode::Key &key, const YamlNode &value) {
        policy.tagOwners[key.text] = fields.selectors(textsOf(fields, key, value), whyNot);
    });
}

/// Source: Tailscale, IP pool: within the tailnet's addresses, without those that Tailscale itself uses.
void checkAddressPool(const FieldReader &fields, const Located &pool)
{
    const auto range = AddressRange::parse(pool.text);
    const bool isInside = range && AddressRange::parse("100.64.0.0/10")->contains(*range);
    if (!isInside)
        fields.refuse(pool.mark, fmt::format("\"{}\" is no block within 100.64.0.0/10", pool.text));
    for (const char *reserved : {"100.100.0.0/24", "100.100.100.0/24", "100.115.92.0/23"})
        if (isInside && AddressRange::parse(reserved)->overlaps(*range))
            fields.refuse(pool.mark,
                          fmt::format("\"{}\" overlaps {}, which Tailscale keeps", pool.text, reserved));
}

} // namespace

void readDefinitions(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    const auto each = [&](std::string_view name, auto read) {
        forEachEntry(fields, root, name, [&](const YamlNode::Key &key, const YamlNode &value) {
            read(fields, key, value, policy);
        });
    };
    each("groups", readGroup);
    each("hosts", readHost);
    each("ipsets", readIpSet);
    checkIpSets(fields, policy);
    each("postures", readPosture);
    readTagOwners(fields, root, policy);
    const std::vector<Located> defaults = fields.texts(root, "defaultSrcPosture");
    for (const Located &posture : defaults)
        if (!policy.postures.contains(posture.text))
            fields.refuse(posture.mark, fmt::format("\"{}\" is not defined in postures", posture.text));
    policy.defaultPostures = plainTexts(defaults);
}

void readSettings(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    const auto whyNoApprover = [&](const Selector &approver) {
        return whyNoOwner(policy, approver);
    };
    if (const YamlNode *approvers = fields.object(root, "autoApprovers")) {
        fields.refuseOthers(*approvers, PolicyPart::AutoApprovers);
        forEachEntry(fields, *approvers, "routes", [&](const YamlNode::Key &key, const YamlNode &value) {
            const auto routes = plan::Subnet::parse(key.text);
            if (!routes)
                fields.refuse(key.mark, fmt::format("\"{}\" is no block of addresses", key.text));
            policy.routeApprovals.push_back({routes ? AddressRange::of(*routes) : AddressRange{},
                                             fields.selectors(textsOf(fields, key, value), whyNoApprover)});
        });
        fields.selectors(fields.texts(*approvers, "exitNode"), whyNoApprover);
    }
    for (const YamlNode *entry : fields.objects(root, "nodeAttrs")) {
        fields.refuseOthers(*entry, PolicyPart::NodeAttributes);
        fields.selectors(fields.texts(*entry, "target"),
                         [&](const Selector &target) { return whyNoAttributeTarget(policy, target); });
        for (const Located &pool : fields.texts(*entry, "ipPool"))
            checkAddressPool(fields, pool);
    }
}

} // namespace portolan::tailnet
