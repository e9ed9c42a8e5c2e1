#include "views/inspector/field_words.h"

#include "views/inspector/inspector_text.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <array>

namespace portolan::views {

namespace {

struct Words {
    std::string_view key;
    const char *label;
    const char *nothing = nullptr; ///< what no value means
};

/// Of the outline of a group. Other choices are words of the field's own language.
constexpr std::array colours = {
    QT_TRANSLATE_NOOP("Inspector", "none"),   QT_TRANSLATE_NOOP("Inspector", "blue"),
    QT_TRANSLATE_NOOP("Inspector", "teal"),   QT_TRANSLATE_NOOP("Inspector", "green"),
    QT_TRANSLATE_NOOP("Inspector", "amber"),  QT_TRANSLATE_NOOP("Inspector", "orange"),
    QT_TRANSLATE_NOOP("Inspector", "violet"),
};

constexpr std::array words = {
    Words{"name", QT_TRANSLATE_NOOP("Inspector", "Name"), nullptr},
    Words{"title", QT_TRANSLATE_NOOP("Inspector", "Product"), nullptr},
    Words{"text", QT_TRANSLATE_NOOP("Inspector", "Text"), nullptr},
    Words{"colour", QT_TRANSLATE_NOOP("Inspector", "Colour"), nullptr},
    Words{"node", QT_TRANSLATE_NOOP("Inspector", "Node"), nullptr},
    Words{"file", QT_TRANSLATE_NOOP("Inspector", "File"),
          QT_TRANSLATE_NOOP("Inspector", "no file: a native daemon")},
    Words{"image", QT_TRANSLATE_NOOP("Inspector", "Image"),
          QT_TRANSLATE_NOOP("Inspector", "built, not pulled")},
    Words{"container-name", QT_TRANSLATE_NOOP("Inspector", "Container"),
          QT_TRANSLATE_NOOP("Inspector", "named by Compose")},
    Words{"restart", QT_TRANSLATE_NOOP("Inspector", "Restart"), QT_TRANSLATE_NOOP("Inspector", "never")},
    Words{"profiles", QT_TRANSLATE_NOOP("Inspector", "Profiles"),
          QT_TRANSLATE_NOOP("Inspector", "always started")},
    Words{"network-mode", QT_TRANSLATE_NOOP("Inspector", "Network mode"), nullptr},
    Words{"shares-network-of", QT_TRANSLATE_NOOP("Inspector", "Network of"), nullptr},
    Words{"note", QT_TRANSLATE_NOOP("Inspector", "Note"), nullptr},
    Words{"port", QT_TRANSLATE_NOOP("Inspector", "Port"), nullptr},
    Words{"host-ip", QT_TRANSLATE_NOOP("Inspector", "Host IP"),
          QT_TRANSLATE_NOOP("Inspector", "all addresses")},
    Words{"published", QT_TRANSLATE_NOOP("Inspector", "Published"),
          QT_TRANSLATE_NOOP("Inspector", "chosen by the engine")},
    Words{"target", QT_TRANSLATE_NOOP("Inspector", "Target"), nullptr},
    Words{"protocol", QT_TRANSLATE_NOOP("Inspector", "Protocol"), nullptr},
    Words{"application", QT_TRANSLATE_NOOP("Inspector", "Application"), nullptr},
    Words{"internal", QT_TRANSLATE_NOOP("Inspector", "Internal"), nullptr},
    Words{"proxy-protocol", QT_TRANSLATE_NOOP("Inspector", "PROXY protocol"), nullptr},
    Words{"network", QT_TRANSLATE_NOOP("Inspector", "Network"), nullptr},
    Words{"addresses", QT_TRANSLATE_NOOP("Inspector", "Addresses"), nullptr},
    Words{"tool", QT_TRANSLATE_NOOP("Inspector", "Tool"), nullptr},
    Words{"incoming", QT_TRANSLATE_NOOP("Inspector", "Incoming"), nullptr},
    Words{"outgoing", QT_TRANSLATE_NOOP("Inspector", "Outgoing"), nullptr},
    Words{"routed", QT_TRANSLATE_NOOP("Inspector", "Routed"), nullptr},
    Words{"docker-guard", QT_TRANSLATE_NOOP("Inspector", "Docker guard"), nullptr},
    Words{"hostname", QT_TRANSLATE_NOOP("Inspector", "Host name"), nullptr},
    Words{"role", QT_TRANSLATE_NOOP("Inspector", "Role"), nullptr},
    Words{"tags", QT_TRANSLATE_NOOP("Inspector", "Tags"), nullptr},
    Words{"advertised-tags", QT_TRANSLATE_NOOP("Inspector", "Advertises"), nullptr},
    Words{"docker-version", QT_TRANSLATE_NOOP("Inspector", "Docker"),
          QT_TRANSLATE_NOOP("Inspector", "not known")},
    Words{"docker-firewall", QT_TRANSLATE_NOOP("Inspector", "Docker rules"), nullptr},
    Words{"kind", QT_TRANSLATE_NOOP("Inspector", "Kind"), nullptr},
    Words{"subnets", QT_TRANSLATE_NOOP("Inspector", "Subnets"),
          QT_TRANSLATE_NOOP("Inspector", "chosen by the engine")},
    Words{"magic-dns", QT_TRANSLATE_NOOP("Inspector", "MagicDNS"), nullptr},
    Words{"engine-name", QT_TRANSLATE_NOOP("Inspector", "Engine name"),
          QT_TRANSLATE_NOOP("Inspector", "named by Compose")},
    Words{"driver", QT_TRANSLATE_NOOP("Inspector", "Driver"), QT_TRANSLATE_NOOP("Inspector", "bridge")},
    Words{"external", QT_TRANSLATE_NOOP("Inspector", "External"), nullptr},
    Words{"from", QT_TRANSLATE_NOOP("Inspector", "From"), QT_TRANSLATE_NOOP("Inspector", "outside the plan")},
    Words{"to", QT_TRANSLATE_NOOP("Inspector", "To"), nullptr},
    Words{"via", QT_TRANSLATE_NOOP("Inspector", "By the name"), nullptr},
    Words{"path", QT_TRANSLATE_NOOP("Inspector", "Path"), QT_TRANSLATE_NOOP("Inspector", "/")},
    Words{"listener", QT_TRANSLATE_NOOP("Inspector", "Enters at"), nullptr},
    Words{"cdn", QT_TRANSLATE_NOOP("Inspector", "CDN"), QT_TRANSLATE_NOOP("Inspector", "none")},
    Words{"proxy", QT_TRANSLATE_NOOP("Inspector", "Proxy"), QT_TRANSLATE_NOOP("Inspector", "none")},
    Words{"over", QT_TRANSLATE_NOOP("Inspector", "Over"),
          QT_TRANSLATE_NOOP("Inspector", "none: on one node")},
    Words{"target-port", QT_TRANSLATE_NOOP("Inspector", "Target port"), nullptr},
    Words{"web-socket", QT_TRANSLATE_NOOP("Inspector", "WebSocket"), nullptr},
    Words{"redirect-http", QT_TRANSLATE_NOOP("Inspector", "Redirects HTTP"), nullptr},
    Words{"upstream-tls", QT_TRANSLATE_NOOP("Inspector", "TLS to target"), nullptr},
    Words{"by-server-name", QT_TRANSLATE_NOOP("Inspector", "By server name"), nullptr},
    Words{"ttl", QT_TRANSLATE_NOOP("Inspector", "TTL, seconds"), nullptr},
    Words{"name-servers", QT_TRANSLATE_NOOP("Inspector", "Name servers"), nullptr},
};

const Words *wordsOf(std::string_view key)
{
    const auto found = std::ranges::find(words, key, &Words::key);
    return found == words.end() ? nullptr : &*found;
}

} // namespace

QString labelOf(const edit::Field &field, edit::Part part)
{
    if (part == edit::Part::Whole && field.key == "target")
        return Inspector::tr("Leads to");
    if (part == edit::Part::Whole && field.key == "external" && field.shape == edit::FieldShape::Text)
        return Inspector::tr("Who");
    const Words *found = wordsOf(field.key);
    return found ? Inspector::tr(found->label) : fromText(field.key);
}

QString effectOfNothing(const edit::Field &field, edit::Part part)
{
    const Words *found = wordsOf(field.key);
    if (!found || !found->nothing || (part == edit::Part::Interface && field.key == "network"))
        return {};
    return Inspector::tr(found->nothing);
}

QString wordingOf(const edit::Field &field, const std::string &choice)
{
    if (choice.empty()) {
        const QString effect = effectOfNothing(field, edit::Part::Whole);
        return effect.isEmpty() ? Inspector::tr("none") : effect;
    }
    const auto colour = std::ranges::find(colours, std::string_view(choice));
    return field.key == "colour" && colour != colours.end() ? Inspector::tr(*colour) : fromText(choice);
}

QString kindName(const plan::Plan &plan, plan::EntityRef entity)
{
    switch (entity.kind) {
    case plan::EntityKind::Node: return Inspector::tr("Node");
    case plan::EntityKind::Service: return Inspector::tr("Service");
    case plan::EntityKind::Network: {
        const plan::Network *network = plan.find(entity.as<plan::Network>());
        switch (network ? network->kind : plan::NetworkKind::Compose) {
        case plan::NetworkKind::Internet: return Inspector::tr("Place");
        case plan::NetworkKind::Lan: return Inspector::tr("LAN");
        case plan::NetworkKind::Tailnet: return Inspector::tr("Tailnet");
        case plan::NetworkKind::Compose: break;
        }
        return Inspector::tr("Compose network");
    }
    case plan::EntityKind::Cdn: return Inspector::tr("CDN");
    case plan::EntityKind::Link: return Inspector::tr("Link");
    case plan::EntityKind::Route: return Inspector::tr("Route");
    case plan::EntityKind::Zone: return Inspector::tr("Zone");
    case plan::EntityKind::TailnetPolicy: return Inspector::tr("Tailnet policy");
    case plan::EntityKind::Note: return Inspector::tr("Note");
    case plan::EntityKind::Group: return Inspector::tr("Group");
    default: return {};
    }
}

QString countOfKind(plan::EntityKind kind, int count)
{
    switch (kind) {
    case plan::EntityKind::Node: return Inspector::tr("%n node(s)", nullptr, count);
    case plan::EntityKind::Service: return Inspector::tr("%n service(s)", nullptr, count);
    case plan::EntityKind::Network: return Inspector::tr("%n network(s)", nullptr, count);
    case plan::EntityKind::Link: return Inspector::tr("%n link(s)", nullptr, count);
    case plan::EntityKind::Route: return Inspector::tr("%n route(s)", nullptr, count);
    case plan::EntityKind::Zone: return Inspector::tr("%n zone(s)", nullptr, count);
    case plan::EntityKind::Note: return Inspector::tr("%n note(s)", nullptr, count);
    case plan::EntityKind::Group: return Inspector::tr("%n group(s)", nullptr, count);
    default: return Inspector::tr("%n thing(s)", nullptr, count);
    }
}

} // namespace portolan::views
