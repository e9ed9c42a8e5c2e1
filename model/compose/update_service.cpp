#include "model/compose/update_service.h"

#include "model/compose/import_service.h"
#include "model/compose/layers.h"
#include "model/compose/tree.h"
#include "model/compose/tree_update.h"
#include "model/plan/port_syntax.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <array>

namespace portolan::compose {

namespace {

using plan::PortBinding;
using text::YamlNode;
using text::YamlTag;

bool isTagged(const YamlNode *node)
{
    return node && node->tag != YamlTag::None;
}

PendingService imported(const YamlNode &service)
{
    text::Problems remarks;
    return serviceFrom({}, service, {}, remarks);
}

/// What `depends_on` means by a name alone. Source: Compose specification, depends_on.
bool isDefaultCondition(const YamlNode &body)
{
    return body.items.size() == 1 && textOf(body.find("condition")) == "service_started";
}

/// Brings a list of names, or a map by name, in line with another one.
class NameUpdate
{
public:
    explicit NameUpdate(const YamlNode &original)
        : m_original(original)
    {
    }

    bool isNeeded(const YamlNode &wanted) const
    {
        const std::size_t count = m_original.items.size();
        if (count != wanted.items.size())
            return true;
        for (std::size_t i = 0; i < count; ++i)
            if (const auto place = find(nameIn(wanted, i)); !place || !isSameBody(*place, wanted, i))
                return true;
        return false;
    }

    /// The original's entries that stay, in their order and form, then the new ones.
    YamlNode to(const YamlNode &wanted) const
    {
        if (m_original.isSequence() && !wanted.isSequence())
            return wanted;
        YamlNode result =
            m_original.isMap() ? YamlNode::map(m_original.style) : YamlNode::sequence(m_original.style);
        std::vector<bool> taken(wanted.items.size());
        for (std::size_t i = 0; i < m_original.items.size(); ++i)
            for (std::size_t k = 0; k < taken.size(); ++k)
                if (!taken[k] && nameIn(wanted, k) == nameIn(m_original, i)) {
                    add(result, wanted, k, isSameBody(i, wanted, k) ? &m_original.items[i] : nullptr);
                    taken[k] = true;
                    break;
                }
        for (std::size_t k = 0; k < taken.size(); ++k)
            if (!taken[k])
                add(result, wanted, k, nullptr);
        return result;
    }

private:
    static const std::string &nameIn(const YamlNode &node, std::size_t at)
    {
        return node.isMap() ? node.keys[at].text : node.items[at].scalar;
    }

    std::optional<std::size_t> find(const std::string &name) const
    {
        for (std::size_t i = 0; i < m_original.items.size(); ++i)
            if (nameIn(m_original, i) == name)
                return i;
        return std::nullopt;
    }

    bool isSameBody(std::size_t at, const YamlNode &wanted, std::size_t wantedAt) const
    {
        const YamlNode none;
        const YamlNode &one = m_original.isMap() ? m_original.items[at] : none;
        const YamlNode &other = wanted.isMap() ? wanted.items[wantedAt] : none;
        const auto saysNothing = [](const YamlNode &body) {
            return body.isEmpty() || isDefaultCondition(body);
        };
        return text::saySame(one, other) || (saysNothing(one) && saysNothing(other));
    }

    static void add(YamlNode &result, const YamlNode &wanted, std::size_t at, const YamlNode *kept)
    {
        if (result.isSequence())
            result.append(kept ? *kept : YamlNode::text(nameIn(wanted, at)));
        else
            result.set(nameIn(wanted, at), kept ? *kept : wanted.isMap() ? wanted.items[at] : YamlNode());
    }

    const YamlNode &m_original;
};

void updateNames(YamlNode &service, std::string_view key, const YamlNode &wanted)
{
    const YamlNode *before = service.find(key);
    const YamlNode *after = wanted.find(key);
    if (isTagged(before) || isTagged(after) || !before || !after || before->isEmpty()) {
        if (!text::saySame(before, after))
            takeOver(service, key, wanted);
        return;
    }
    const NameUpdate update(*before);
    if (update.isNeeded(*after))
        *service.find(key) = update.to(*after);
}

bool isLong(const PortBinding &port)
{
    return port.syntax == plan::PortSyntax::Long;
}

bool isSamePort(PortBinding one, PortBinding other)
{
    if (!isLong(one) && !isLong(other))
        return one.syntax == other.syntax && plan::shortForm(one) == plan::shortForm(other);
    const bool sameBody = text::saySame(one.body, other.body);
    one.source = other.source = {};
    one.body = other.body = {};
    return sameBody && one == other;
}

/// A short port with the words that the file has for what goes without saying: `/tcp`, an IPv6 address
/// without brackets.
std::string inWordsOf(const std::string &original, std::string port)
{
    constexpr std::string_view tcp = "/tcp";
    if (original.ends_with(tcp) && port.find('/', port.rfind('}') + 1) == std::string::npos)
        port += tcp;
    const std::size_t bracket = port.starts_with('[') ? port.find(']') : std::string::npos;
    if (bracket != std::string::npos && original.starts_with(port.substr(1, bracket - 1) + ':'))
        port = port.substr(1, bracket - 1) + port.substr(bracket + 1);
    return port;
}

/// A long port with those of its keys changed that say something else.
YamlNode updatedLongPort(YamlNode port, const PortBinding &before, const PortBinding &after,
                         const YamlNode &wanted)
{
    struct Field {
        const char *key;
        std::string PortBinding::*value;
    };
    static constexpr std::array<Field, 4> fields = {{{"host_ip", &PortBinding::hostIp},
                                                     {"published", &PortBinding::published},
                                                     {"target", &PortBinding::target},
                                                     {"name", &PortBinding::name}}};
    for (const Field &field : fields) {
        const std::string &value = after.*field.value;
        if (before.*field.value == value)
            continue;
        const YamlNode *known = port.find(field.key);
        if (known && known->isScalar() && !value.empty())
            setInOrder(port, field.key, YamlNode::text(value, known->style), wanted);
        else
            takeOver(port, field.key, wanted);
    }
    if (before.transport != after.transport)
        takeOver(port, "protocol", wanted);
    updateKeys(port, before.body, after.body, wanted);
    return port;
}

/// The ports of a service as the plan has them, each in the words of the file where the file has it, too.
class PortUpdate
{
public:
    PortUpdate(const YamlNode &original, const std::vector<PortBinding> &before)
        : m_original(original)
        , m_before(before)
        , m_taken(original.items.size())
    {
        for (std::size_t i = 0; i < original.items.size(); ++i)
            if (original.items[i].isMap() || original.items[i].isScalar())
                m_places.push_back(i);
    }

    YamlNode to(const YamlNode &wanted, const std::vector<PortBinding> &after)
    {
        std::vector<const YamlNode *> kept(after.size());
        for (std::size_t k = 0; k < after.size(); ++k)
            if (const auto at = findFree([&](const PortBinding &port) { return isSamePort(port, after[k]); }))
                kept[k] = &m_original.items[m_places[*at]];
        YamlNode result = YamlNode::sequence(m_original.style);
        for (std::size_t k = 0; k < after.size(); ++k)
            result.append(kept[k] ? *kept[k] : changed(wanted.items[k], after[k]));
        for (std::size_t i = 0; i < m_original.items.size(); ++i)
            if (std::find(m_places.begin(), m_places.end(), i) == m_places.end())
                result.items.insert(result.items.begin() +
                                        static_cast<std::ptrdiff_t>(std::min(i, result.items.size())),
                                    m_original.items[i]); // what no port can be is left alone
        return result;
    }

private:
    template <class Matches>
    std::optional<std::size_t> findFree(Matches matches)
    {
        for (std::size_t i = 0; i < m_before.size(); ++i) {
            if (m_taken[i] || !matches(m_before[i]))
                continue;
            m_taken[i] = true;
            return i;
        }
        return std::nullopt;
    }

    YamlNode changed(const YamlNode &wanted, const PortBinding &after)
    {
        const auto isLike = [&](const PortBinding &port) {
            return isLong(port) == isLong(after);
        };
        auto at =
            findFree([&](const PortBinding &port) { return isLike(port) && port.target == after.target; });
        if (!at)
            at = findFree(
                [&](const PortBinding &port) { return isLike(port) && port.published == after.published; });
        if (!at)
            return wanted;
        const YamlNode &original = m_original.items[m_places[*at]];
        if (isLong(after))
            return updatedLongPort(original, m_before[*at], after, wanted);
        return YamlNode::text(inWordsOf(original.scalar, wanted.scalar), wanted.style);
    }

    const YamlNode &m_original;
    const std::vector<PortBinding> &m_before;
    std::vector<bool> m_taken;
    std::vector<std::size_t> m_places; ///< of the items that are ports
};

void updatePorts(YamlNode &service, const std::vector<PortBinding> &before, const YamlNode &wanted,
                 const std::vector<PortBinding> &after)
{
    if (std::equal(before.begin(), before.end(), after.begin(), after.end(), isSamePort))
        return;
    const YamlNode *known = service.find("ports");
    const YamlNode *ports = wanted.find("ports");
    if (!known || !known->isSequence() || !ports || after.empty()) {
        takeOver(service, "ports", wanted);
    } else if (isTagged(known)) {
        YamlNode extended = *known;
        for (const YamlNode &port : ports->items)
            extended.append(port);
        *service.find("ports") = std::move(extended);
    } else {
        *service.find("ports") = PortUpdate(*known, before).to(*ports, after);
    }
}

bool isOverridden(const YamlNode *node)
{
    return node && node->tag == YamlTag::Override;
}

/// Ports behind `!override` are ports all the same.
YamlNode withPortsOverridden(YamlNode original, YamlNode wanted)
{
    original.find("ports")->tag = YamlTag::None;
    wanted.find("ports")->tag = YamlTag::None;
    YamlNode service = updatedService(original, wanted);
    if (YamlNode *ports = service.find("ports"))
        ports->tag = YamlTag::Override;
    return service;
}

} // namespace

YamlNode updatedService(const YamlNode &original, const YamlNode &wanted)
{
    if (isOverridden(original.find("ports")) && isOverridden(wanted.find("ports")))
        return withPortsOverridden(original, wanted);
    const PendingService before = imported(original);
    const PendingService after = imported(wanted);
    YamlNode service = original;
    YamlNode bodyBefore = before.service.body;
    YamlNode bodyAfter = after.service.body;
    if (before.service.ports != after.service.ports) {
        bodyBefore.take("ports"); // a tagged list is extended as ports
        bodyAfter.take("ports");
    }
    updateKeys(service, bodyBefore, bodyAfter, wanted);
    if (before.service.image != after.service.image)
        takeOver(service, "image", wanted);
    if (before.service.containerName != after.service.containerName)
        takeOver(service, "container_name", wanted);
    if (before.service.profiles != after.service.profiles)
        takeOver(service, "profiles", wanted);
    if (textOf(original.find("network_mode")) != textOf(wanted.find("network_mode")))
        takeOver(service, "network_mode", wanted);
    updateNames(service, "networks", wanted);
    updateNames(service, "depends_on", wanted);
    updatePorts(service, before.service.ports, wanted, after.service.ports);
    return service;
}

YamlNode updatedHeir(const YamlNode &original, const YamlNode &wanted, const YamlNode &inherited)
{
    return saidOver(inherited, original, updatedService(layered(inherited, original), wanted));
}

YamlNode updatedNetwork(const YamlNode &original, const YamlNode &wanted)
{
    const plan::Network before = networkFrom({}, original, {});
    const plan::Network after = networkFrom({}, wanted, {});
    YamlNode network = original;
    updateKeys(network, before.body, after.body, wanted);
    if (before.engineName != after.engineName)
        takeOver(network, "name", wanted);
    if (before.driver != after.driver)
        takeOver(network, "driver", wanted);
    if (before.external != after.external)
        takeOver(network, "external", wanted);
    return network.isMap() && network.items.empty() && !original.isEmpty() ? YamlNode() : network;
}

} // namespace portolan::compose
