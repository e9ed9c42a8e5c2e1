#include "model/compose/consistency.h"
#include "model/compose/ip_address.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <initializer_list>

namespace portolan::compose {

using text::YamlNode;

namespace {

using Check = void (*)(const YamlNode &value, const TreePath &path, Diagnostics &diagnostics);

void checkExternalVolume(const YamlNode &volume, const TreePath &path, Diagnostics &diagnostics)
{
    if (textOf(volume.find("external")) != "true")
        return;
    for (const YamlNode::Key &key : volume.keys)
        if (key.text != "name" && key.text != "external" && !key.text.starts_with("x-"))
            diagnostics.error(key.mark, fmt::format("{} is external, so that \"{}\" cannot be set here",
                                                    path.text(), key.text));
}

void checkSource(const YamlNode &object, const TreePath &path, std::initializer_list<std::string_view> keys,
                 Diagnostics &diagnostics)
{
    const auto count =
        std::count_if(keys.begin(), keys.end(), [&](std::string_view key) { return object.find(key); });
    const std::string choice = fmt::format("{}", fmt::join(keys, ", "));
    if (count > 1)
        diagnostics.error(object.mark, fmt::format("{} takes only one of {}", path.text(), choice));
    if (count == 0 && !object.find("driver") && !object.find("external"))
        diagnostics.error(object.mark, fmt::format("{} needs one of {}", path.text(), choice));
}

void checkConfig(const YamlNode &config, const TreePath &path, Diagnostics &diagnostics)
{
    checkSource(config, path, {"file", "environment", "content"}, diagnostics);
}

void checkSecret(const YamlNode &secret, const TreePath &path, Diagnostics &diagnostics)
{
    checkSource(secret, path, {"file", "environment"}, diagnostics);
}

void checkPort(const YamlNode &port, const TreePath &path, Diagnostics &diagnostics)
{
    const YamlNode *hostIp = port.find("host_ip");
    if (hostIp && !isIpAddress(textOf(hostIp)))
        diagnostics.error(hostIp->mark,
                          fmt::format("{}: \"{}\" is no IP address", path.text(), textOf(hostIp)));
}

void checkWatchedPath(const YamlNode &watched, const TreePath &path, Diagnostics &diagnostics)
{
    if (watched.isScalar() && watched.scalar.empty())
        diagnostics.error(watched.mark, fmt::format("{} is empty", path.text()));
}

void checkDeviceRequest(const YamlNode &request, const TreePath &path, Diagnostics &diagnostics)
{
    if (request.find("count") && request.find("device_ids"))
        diagnostics.error(request.mark, fmt::format("{} takes count or device_ids, not both", path.text()));
}

const PathTable<Check> &checks()
{
    static const PathTable<Check> table = {
        {"volumes.*", checkExternalVolume},
        {"configs.*", checkConfig},
        {"secrets.*", checkSecret},
        {"services.*.ports.*", checkPort},
        {"services.*.develop.watch.*.path", checkWatchedPath},
        {"services.*.deploy.resources.reservations.devices.*", checkDeviceRequest},
        {"services.*.gpus.*", checkDeviceRequest},
    };
    return table;
}

void walk(const YamlNode &node, const TreePath &path, PathTable<Check>::Cursor cursor,
          Diagnostics &diagnostics)
{
    if (const Check *check = cursor.value()) {
        (*check)(node, path, diagnostics);
        return;
    }
    forEachChild(node, path, [&](const YamlNode &child, const TreePath &childPath, std::string_view step) {
        if (const auto next = cursor.at(step))
            walk(child, childPath, next, diagnostics);
    });
}

} // namespace

void checkValues(const YamlNode &project, Diagnostics &diagnostics)
{
    walk(project, TreePath(), checks().root(), diagnostics);
}

} // namespace portolan::compose
