#include "model/compare/inline_text.h"
#include "model/compare/topics.h"

#include <algorithm>
#include <array>

namespace portolan::compare {

namespace {

/// What a service's files say together, by the path of the key.
using Settings = std::map<std::string, std::vector<std::string>>;
using Read = std::function<std::string(const std::string &)>;

/// Keys that entities of the plan stand for, which have rows of their own.
constexpr std::array<std::string_view, 3> modelled = {"ports", "image", "container_name"};

/// Lists in which a later file's takes the place of an earlier one's. Source: Compose specification,
/// 13-merge.
constexpr std::array<std::string_view, 3> replaced = {"command", "entrypoint", "healthcheck.test"};

/// Maps that may also be written as lists of KEY=VALUE. Source: Compose specification, 05-services.
constexpr std::array<std::string_view, 5> assignments = {"environment", "labels", "annotations", "sysctls",
                                                         "build.args"};

template <class Names>
bool isAmong(const Names &names, std::string_view path)
{
    return std::find(names.begin(), names.end(), path) != names.end();
}

void lay(Settings &settings, const std::string &path, const text::YamlNode &node, const Read &read);

/// `KEY=VALUE` as the map entry that it stands for; a key alone is taken from whoever starts Compose.
void layAssignment(Settings &settings, const std::string &path, const text::YamlNode &item, const Read &read)
{
    const std::size_t equals = item.scalar.find('=');
    const std::string key = path + '.' + item.scalar.substr(0, equals);
    settings[key] = equals == std::string::npos ? std::vector<std::string>()
                                                : std::vector{read(item.scalar.substr(equals + 1))};
}

void layList(Settings &settings, const std::string &path, const text::YamlNode &list, const Read &read)
{
    if (isAmong(assignments, path)) {
        for (const text::YamlNode &item : list.items)
            layAssignment(settings, path, item, read);
        return;
    }
    std::vector<std::string> &entries = settings[path];
    if (isAmong(replaced, path))
        entries.clear();
    for (std::string &entry : partsOf(list, read))
        if (std::find(entries.begin(), entries.end(), entry) == entries.end() || isAmong(replaced, path))
            entries.push_back(std::move(entry));
}

/// Lays what a file says over what is there.
void lay(Settings &settings, const std::string &path, const text::YamlNode &node, const Read &read)
{
    if (node.isMap())
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            const std::string &key = node.keys[i].text;
            if (!path.empty() || !isAmong(modelled, key))
                lay(settings, path.empty() ? key : path + '.' + key, node.items[i], read);
        }
    else if (node.isSequence())
        layList(settings, path, node, read);
    else if (!path.empty())
        settings[path] = {read(node.scalar)};
}

} // namespace

void putComposeSettings(const plan::ResolvedPlan &side, SideRows &rows)
{
    const Read read = [&side](const std::string &text) {
        return side.value(text).value_or(text);
    };
    for (const plan::Service &service : side.plan().services()) {
        Settings settings;
        lay(settings, {}, service.body, read);
        for (const text::YamlNode *overlay : side.overlaysOf(service))
            lay(settings, {}, *overlay, read);
        for (auto &[path, parts] : settings) {
            Value value{side.isActive(service) ? Value::State::On : Value::State::Off, std::move(parts)};
            value.entity = service.id;
            value.field = "compose." + path;
            rows.put(service.name, path, std::move(value));
        }
    }
}

} // namespace portolan::compare
