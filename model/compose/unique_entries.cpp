#include "model/compose/merge.h"
#include "model/compose/tree.h"
#include "model/compose/volumes.h"
#include "model/text/yaml_key_index.h"

namespace portolan::compose {

using text::YamlNode;

namespace {

/// What makes two entries of a list speak of the same thing.
enum class Identity { KeyValue, Volume, Device, Expose, Secret, Config, Port, EnvFile };

const PathTable<Identity> &identities()
{
    static const PathTable<Identity> table = {
        {"networks.*.labels", Identity::KeyValue},
        {"networks.*.ipam.options", Identity::KeyValue},
        {"services.*.annotations", Identity::KeyValue},
        {"services.*.build.args", Identity::KeyValue},
        {"services.*.build.additional_contexts", Identity::KeyValue},
        {"services.*.build.platform", Identity::KeyValue},
        {"services.*.build.tags", Identity::KeyValue},
        {"services.*.build.labels", Identity::KeyValue},
        {"services.*.cap_add", Identity::KeyValue},
        {"services.*.cap_drop", Identity::KeyValue},
        {"services.*.configs", Identity::Config},
        {"services.*.deploy.labels", Identity::KeyValue},
        {"services.*.devices", Identity::Device},
        {"services.*.dns", Identity::KeyValue},
        {"services.*.dns_opt", Identity::KeyValue},
        {"services.*.dns_search", Identity::KeyValue},
        {"services.*.environment", Identity::KeyValue},
        {"services.*.env_file", Identity::EnvFile},
        {"services.*.expose", Identity::Expose},
        {"services.*.labels", Identity::KeyValue},
        {"services.*.links", Identity::KeyValue},
        {"services.*.networks.*.aliases", Identity::KeyValue},
        {"services.*.networks.*.link_local_ips", Identity::KeyValue},
        {"services.*.ports", Identity::Port},
        {"services.*.profiles", Identity::KeyValue},
        {"services.*.secrets", Identity::Secret},
        {"services.*.sysctls", Identity::KeyValue},
        {"services.*.tmpfs", Identity::KeyValue},
        {"services.*.volumes", Identity::Volume},
    };
    return table;
}

using Identified = text::Result<std::string>;

tl::unexpected<text::Problem> fault(std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {}});
}

Identified targetOf(const YamlNode &entry, std::string_view what)
{
    const YamlNode *target = entry.find("target");
    if (!target || !target->isScalar())
        return fault(fmt::format("this {} has no target", what));
    return target->scalar;
}

Identified volumeIdentity(const YamlNode &entry)
{
    if (entry.isMap())
        return targetOf(entry, "volume");
    auto volume = parseShortVolume(entry.scalar);
    if (!volume)
        return fault(volume.error().message);
    return std::string(textOf(volume->find("target")));
}

Identified deviceIdentity(const YamlNode &entry)
{
    if (entry.isMap())
        return targetOf(entry, "device");
    const Cut parts = cut(entry.scalar, ':');
    return std::string(parts.found ? cut(parts.after, ':').before : parts.before);
}

Identified mountIdentity(const YamlNode &entry, std::string_view folder)
{
    if (!entry.isMap())
        return fmt::format("{}/{}", folder, entry.scalar);
    if (const YamlNode *target = entry.find("target"))
        return std::string(textOf(target));
    return fmt::format("{}/{}", folder, textOf(entry.find("source")));
}

Identified portIdentity(const YamlNode &entry)
{
    if (!entry.isMap())
        return entry.scalar;
    if (!entry.find("target"))
        return fault("this port has no target");
    const YamlNode *hostIp = entry.find("host_ip");
    const YamlNode *protocol = entry.find("protocol");
    // Compose tells a published port that is written as a number from one that is text.
    const YamlNode *published = entry.find("published");
    const bool asNumber = published && published->isScalar() && !published->isText();
    return fmt::format("{}:{}{}:{}/{}", hostIp ? textOf(hostIp) : "0.0.0.0", asNumber ? "#" : "",
                       textOf(published), textOf(entry.find("target")), protocol ? textOf(protocol) : "tcp");
}

Identified envFileIdentity(const YamlNode &entry)
{
    if (!entry.isMap())
        return entry.scalar;
    const YamlNode *path = entry.find("path");
    return path ? Identified(std::string(textOf(path))) : fault("this env file has no path");
}

Identified identify(Identity identity, const YamlNode &entry)
{
    switch (identity) {
    case Identity::KeyValue:
        if (!entry.isScalar())
            return fault(fmt::format("text is wanted here, not {}", text::describe(entry)));
        return std::string(cut(entry.scalar, '=').before);
    case Identity::Volume: return volumeIdentity(entry);
    case Identity::Device: return deviceIdentity(entry);
    case Identity::Expose: return entry.scalar;
    case Identity::Secret: return mountIdentity(entry, "/run/secrets");
    case Identity::Config: return mountIdentity(entry, "");
    case Identity::Port: return portIdentity(entry);
    case Identity::EnvFile: return envFileIdentity(entry);
    }
    return entry.scalar;
}

void keepLast(YamlNode &list, Identity identity, const TreePath &path, Diagnostics &diagnostics)
{
    std::vector<YamlNode::Key> known;
    text::YamlKeyIndex index;
    known.reserve(list.items.size());
    for (YamlNode &entry : list.items) {
        auto key = identify(identity, entry);
        if (!key) {
            diagnostics.error(entry.mark, fmt::format("{}: {}", path.text(), key.error().message));
            return;
        }
        const std::size_t position = index.find(known, *key).value_or(known.size());
        if (position == known.size())
            known.push_back({std::move(*key), {}, {}});
        if (&list.items[position] != &entry)
            list.items[position] = std::move(entry);
    }
    list.items.resize(known.size());
}

void walk(YamlNode &node, const TreePath &path, PathTable<Identity>::Cursor cursor, Diagnostics &diagnostics)
{
    if (node.isSequence() && cursor.value())
        keepLast(node, *cursor.value(), path, diagnostics);
    if (!node.isMap() || !cursor)
        return;
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        if (const auto next = cursor.at(node.keys[i].text))
            walk(node.items[i], path.at(node.keys[i].text), next, diagnostics);
}

} // namespace

void keepLastOfEach(YamlNode &project, Diagnostics &diagnostics)
{
    walk(project, TreePath(), identities().root(), diagnostics);
}

} // namespace portolan::compose
