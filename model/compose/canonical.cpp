#include "model/compose/canonical.h"

#include "model/compose/file_path.h"
#include "model/compose/tree.h"
#include "model/compose/volumes.h"
#include "model/plan/port_syntax.h"

#include <algorithm>

namespace portolan::compose {

using text::YamlNode;

namespace {

/// A value in its long form; its mark is that of the short form it was made from.
using Transform = void (*)(YamlNode &value, const TreePath &path, Diagnostics &diagnostics);

/// A map with room for so many entries: there may be a hundred thousand of it.
YamlNode mapAt(text::Mark mark, std::size_t entries = 0)
{
    YamlNode map = YamlNode::map();
    map.mark = mark;
    map.keys.reserve(entries);
    map.items.reserve(entries);
    return map;
}

void setMissing(YamlNode &map, std::string_view key, YamlNode value)
{
    if (!map.find(key))
        map.set(key, std::move(value));
}

/// Marks everything in a value that was made from a short form as standing where that stands.
void markAll(YamlNode &node, text::Mark mark)
{
    node.mark = mark;
    for (YamlNode::Key &key : node.keys)
        key.mark = mark;
    for (YamlNode &item : node.items)
        markAll(item, mark);
}

/// `value` as the map {key: value}.
void wrap(YamlNode &value, std::string_view key)
{
    YamlNode map = mapAt(value.mark);
    map.set(key, std::move(value));
    value = std::move(map);
}

void buildForm(YamlNode &build, const TreePath &, Diagnostics &)
{
    if (build.isScalar())
        wrap(build, "context");
}

void sourceForm(YamlNode &mount, const TreePath &, Diagnostics &)
{
    if (mount.isScalar())
        wrap(mount, "source");
}

void serviceForm(YamlNode &extends, const TreePath &, Diagnostics &)
{
    if (extends.isScalar())
        wrap(extends, "service");
}

void textForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (value.isScalar())
        value.style = text::YamlStyle::Quoted;
}

void listForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (!value.isScalar())
        return;
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    list.append(std::move(value));
    value = std::move(list);
}

void keyValueForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isSequence())
        return;
    YamlNode map = mapAt(value.mark);
    KeyIndex index(map);
    for (const YamlNode &entry : value.items) {
        const Cut parts = cut(entry.scalar, '=');
        if (!parts.found)
            diagnostics.error(entry.mark, fmt::format("{}: \"{}\" is not of the form key=value", path.text(),
                                                      entry.scalar));
        index.set({std::string(parts.before), entry.mark, {}}, textAt(entry.mark, std::string(parts.after)));
    }
    value = std::move(map);
}

void dependencyForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (value.isSequence()) {
        YamlNode map = mapAt(value.mark);
        KeyIndex index(map);
        for (const YamlNode &name : value.items)
            index.set({name.scalar, name.mark, {}}, mapAt(name.mark));
        value = std::move(map);
    }
    for (YamlNode &dependency : value.items) {
        if (!dependency.isMap())
            continue;
        setMissing(dependency, "condition", textAt(dependency.mark, "service_started"));
        setMissing(dependency, "required", YamlNode::boolean(true));
    }
}

void envFileForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    listForm(value, path, diagnostics);
    for (YamlNode &file : value.items) {
        if (file.isScalar())
            wrap(file, "path");
        if (file.isMap())
            setMissing(file, "required", YamlNode::boolean(true));
    }
}

void namesForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (!value.isSequence())
        return;
    YamlNode map = mapAt(value.mark);
    KeyIndex index(map);
    for (const YamlNode &name : value.items) {
        YamlNode nothing;
        nothing.mark = name.mark;
        index.set({name.scalar, name.mark, {}}, std::move(nothing));
    }
    value = std::move(map);
}

void gpusForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (!value.isScalar())
        return;
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    YamlNode request = mapAt(value.mark);
    request.set("count", textAt(value.mark, "all"));
    list.append(std::move(request));
    value = std::move(list);
}

void deviceForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isScalar())
        return;
    const Cut source = cut(value.scalar, ':');
    const Cut target = cut(source.after, ':');
    if (target.after.find(':') != std::string_view::npos) {
        diagnostics.error(value.mark, fmt::format("{}: \"{}\" has too many colons; use the long syntax",
                                                  path.text(), value.scalar));
        return;
    }
    YamlNode device = mapAt(value.mark);
    device.set("source", textAt(value.mark, std::string(source.before)));
    device.set("target",
               textAt(value.mark, std::string(target.before.empty() ? source.before : target.before)));
    device.set("permissions", textAt(value.mark, target.found ? std::string(target.after) : "rwm"));
    value = std::move(device);
}

void volumeForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isScalar())
        return;
    auto volume = parseShortVolume(value.scalar);
    if (!volume) {
        diagnostics.error(value.mark, fmt::format("{}: {}", path.text(), volume.error().message));
        return;
    }
    markAll(*volume, value.mark);
    if (YamlNode *target = volume->find("target"))
        target->scalar = cleanPath(target->scalar);
    value = std::move(*volume);
}

/// What one port of a target range is published as: a port, a range to pick one from, or nothing.
std::string publishedText(const plan::ShortPort &port, int index)
{
    if (!port.published)
        return {};
    const int first = port.published->first + index;
    if (port.target.size() == 1 && port.published->size() > 1)
        return fmt::format("{}-{}", first, port.published->last);
    return std::to_string(first);
}

YamlNode longPort(const plan::ShortPort &range, int index, text::Mark mark)
{
    YamlNode port = mapAt(mark, 5);
    port.set("mode", YamlNode::quoted("ingress"));
    if (!range.hostIp.empty())
        port.set("host_ip", YamlNode::quoted(range.hostIp));
    port.set("target", YamlNode::integer(range.target.first + index));
    if (std::string published = publishedText(range, index); !published.empty())
        port.set("published", YamlNode::quoted(std::move(published)));
    port.set("protocol", YamlNode::quoted(std::string(toText(range.transport))));
    markAll(port, mark);
    return port;
}

/// One long port for each target port, in the order in which Compose lists them: by the text of the target.
void appendLongPorts(std::vector<YamlNode> &ports, const plan::ShortPort &range, text::Mark mark)
{
    const auto begin = static_cast<std::ptrdiff_t>(ports.size());
    for (int i = 0; i < range.target.size(); ++i)
        ports.push_back(longPort(range, i, mark));
    std::sort(ports.begin() + begin, ports.end(), [](const YamlNode &a, const YamlNode &b) {
        return textOf(a.find("target")) < textOf(b.find("target"));
    });
}

void portsForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    std::vector<YamlNode> ports;
    ports.reserve(value.items.size());
    for (YamlNode &entry : value.items) {
        if (!entry.isScalar()) {
            ports.push_back(std::move(entry));
            continue;
        }
        const auto port = plan::parseShortPort(entry.scalar);
        if (!port) {
            diagnostics.error(entry.mark, fmt::format("{}: {}", path.text(), port.error().message));
            continue;
        }
        appendLongPorts(ports, *port, entry.mark);
    }
    value.items = std::move(ports);
}

void sshForm(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isSequence())
        return;
    YamlNode map = mapAt(value.mark);
    KeyIndex index(map);
    for (const YamlNode &entry : value.items) {
        const Cut parts = cut(entry.scalar, '=');
        if (!parts.found && parts.before != "default")
            diagnostics.error(entry.mark, fmt::format("{}: \"{}\" is no ssh key; write ID=PATH", path.text(),
                                                      entry.scalar));
        index.set({std::string(parts.before), entry.mark, {}},
                  parts.found ? textAt(entry.mark, std::string(parts.after)) : YamlNode());
    }
    value = std::move(map);
}

/// `external: {name: X}`, the form of old files, becomes `external: true` and `name: X`.
void externalForm(YamlNode &resource, const TreePath &path, Diagnostics &diagnostics)
{
    YamlNode *external = resource.find("external");
    if (!external || !external->isMap())
        return;
    const YamlNode given = external->take("name");
    const text::Mark mark = external->mark;
    *external = YamlNode::boolean(true);
    external->mark = mark;
    if (given.isNull())
        return;
    const YamlNode *name = resource.find("name");
    if (name && name->scalar != given.scalar)
        diagnostics.error(mark,
                          fmt::format("{}: name and external.name differ; keep name only", path.text()));
    if (!name)
        resource.set("name", given);
}

/// A trigger that watches several paths becomes one for each.
void watchForm(YamlNode &value, const TreePath &, Diagnostics &)
{
    std::vector<YamlNode> triggers;
    for (YamlNode &trigger : value.items) {
        const YamlNode *paths = trigger.find("path");
        if (!paths || !paths->isSequence()) {
            triggers.push_back(std::move(trigger));
            continue;
        }
        for (const YamlNode &path : paths->items) {
            triggers.push_back(trigger);
            triggers.back().set("path", path);
        }
    }
    value.items = std::move(triggers);
}

const PathTable<Transform> &transforms()
{
    static const PathTable<Transform> table = {
        {"services.*.build", buildForm},
        {"services.*.build.secrets.*", sourceForm},
        {"services.*.build.provenance", textForm},
        {"services.*.build.sbom", textForm},
        {"services.*.build.additional_contexts", keyValueForm},
        {"services.*.build.ssh", sshForm},
        {"services.*.configs.*", sourceForm},
        {"services.*.depends_on", dependencyForm},
        {"services.*.develop.watch", watchForm},
        {"services.*.develop.watch.*.ignore", listForm},
        {"services.*.develop.watch.*.include", listForm},
        {"services.*.devices.*", deviceForm},
        {"services.*.dns", listForm},
        {"services.*.env_file", envFileForm},
        {"services.*.extends", serviceForm},
        {"services.*.gpus", gpusForm},
        {"services.*.label_file", listForm},
        {"services.*.models", namesForm},
        {"services.*.networks", namesForm},
        {"services.*.ports", portsForm},
        {"services.*.secrets.*", sourceForm},
        {"services.*.volumes.*", volumeForm},
        {"volumes.*", externalForm},
        {"networks.*", externalForm},
        {"secrets.*", externalForm},
        {"configs.*", externalForm},
    };
    return table;
}

void walk(YamlNode &node, const TreePath &path, PathTable<Transform>::Cursor cursor, Diagnostics &diagnostics)
{
    if (const Transform *transform = cursor.value(); transform && !node.isNull())
        (*transform)(node, path, diagnostics);
    forEachChild(node, path, [&](YamlNode &child, const TreePath &childPath, std::string_view step) {
        if (const auto next = cursor.at(step))
            walk(child, childPath, next, diagnostics);
    });
}

using Default = void (*)(YamlNode &value);

void buildDefault(YamlNode &build)
{
    setMissing(build, "context", textAt(build.mark, "."));
}

void secretDefault(YamlNode &secret)
{
    setMissing(secret, "target",
               textAt(secret.mark, fmt::format("/run/secrets/{}", textOf(secret.find("source")))));
}

void portDefault(YamlNode &port)
{
    setMissing(port, "protocol", textAt(port.mark, "tcp"));
    setMissing(port, "mode", textAt(port.mark, "ingress"));
}

void deviceRequestDefault(YamlNode &request)
{
    if (!request.find("device_ids"))
        setMissing(request, "count", textAt(request.mark, "all"));
}

const PathTable<Default> &defaults()
{
    static const PathTable<Default> table = {
        {"services.*.build", buildDefault},
        {"services.*.secrets.*", secretDefault},
        {"services.*.ports.*", portDefault},
        {"services.*.deploy.resources.reservations.devices.*", deviceRequestDefault},
        {"services.*.gpus.*", deviceRequestDefault},
    };
    return table;
}

void walkDefaults(YamlNode &node, PathTable<Default>::Cursor cursor)
{
    if (const Default *write = cursor.value(); write && node.isMap())
        (*write)(node);
    for (std::size_t i = 0; i < node.items.size(); ++i)
        if (const auto next = node.isMap() ? cursor.at(node.keys[i].text) : cursor.item())
            walkDefaults(node.items[i], next);
}

} // namespace

void toLongForms(YamlNode &project, Diagnostics &diagnostics)
{
    walk(project, TreePath(), transforms().root(), diagnostics);
}

void writeDefaults(YamlNode &project)
{
    walkDefaults(project, defaults().root());
}

} // namespace portolan::compose
