#include "model/compose/typed_form.h"

#include "model/compose/numbers.h"
#include "model/compose/scalars.h"
#include "model/compose/shell_words.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace portolan::compose {

using text::YamlNode;
using text::YamlStyle;

namespace {

/// Converts a value in place. False: the value says nothing, and is left out.
using Convert = bool (*)(YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
using Table = PathTable<Convert>;

void error(Diagnostics &diagnostics, const YamlNode &value, const TreePath &path, std::string_view what)
{
    diagnostics.error(value.mark, fmt::format("{}: \"{}\" is no {}", path.text(), value.scalar, what));
}

void becomePlain(YamlNode &value, std::string spelling)
{
    value.scalar = std::move(spelling);
    value.style = YamlStyle::Plain;
}

void sortKeys(YamlNode &map)
{
    std::vector<std::size_t> order(map.keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&map](std::size_t a, std::size_t b) { return map.keys[a].text < map.keys[b].text; });
    YamlNode sorted = YamlNode::map();
    sorted.mark = map.mark;
    sorted.keys.reserve(order.size());
    sorted.items.reserve(order.size());
    for (const std::size_t i : order) {
        sorted.keys.push_back(std::move(map.keys[i]));
        sorted.items.push_back(std::move(map.items[i]));
    }
    map = std::move(sorted);
}

bool toText(YamlNode &value, const TreePath &, Diagnostics &)
{
    value.style = YamlStyle::Quoted;
    return value.isScalar() && !value.scalar.empty();
}

/// A flag that is the same left out as false.
bool toFlag(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    const auto flag = parseBoolean(value.scalar);
    if (value.isNull())
        return false;
    if (!flag)
        error(diagnostics, value, path, "boolean");
    becomePlain(value, flag.value_or(false) ? "true" : "false");
    return flag.value_or(false);
}

/// A flag that is another thing left out than false.
bool toSwitch(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    toFlag(value, path, diagnostics);
    return !value.isNull();
}

/// A count that is another thing left out than zero.
bool toCount(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto number = parseNumber(value.scalar);
    if (!number)
        error(diagnostics, value, path, "number");
    else
        becomePlain(value, std::to_string(static_cast<std::int64_t>(*number)));
    return true;
}

bool toInteger(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    return toCount(value, path, diagnostics) && value.scalar != "0";
}

bool toNumber(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto number = parseNumber(value.scalar);
    if (!number)
        error(diagnostics, value, path, "number");
    else
        becomePlain(value, shortestNumber(static_cast<float>(*number)));
    return number.value_or(1) != 0;
}

bool toBytes(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const bool negative = !value.isText() && value.scalar.starts_with('-');
    const auto bytes = negative ? parseInteger(value.scalar) : parseByteSize(value.scalar);
    if (!bytes)
        error(diagnostics, value, path, "size in bytes; write a number and b, k, m or g");
    value.scalar = std::to_string(bytes.value_or(0));
    value.style = YamlStyle::Quoted;
    return bytes.value_or(1) != 0;
}

/// A duration that is another thing left out than zero.
bool toDuration(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto duration = parseDuration(value.scalar);
    if (!duration)
        error(diagnostics, value, path, "duration; write a number and us, ms, s, m, h, d or w");
    value.scalar = formatDuration(duration.value_or(0));
    value.style = YamlStyle::Quoted;
    return true;
}

bool toSetDuration(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    return toDuration(value, path, diagnostics) && value.scalar != "0s";
}

bool toFileMode(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    std::int64_t mode = 0;
    if (value.isText()) {
        const auto [end, failed] = std::from_chars(value.scalar.data(), value.scalar.data() + value.scalar.size(), mode, 8);
        if (failed != std::errc() || end != value.scalar.data() + value.scalar.size())
            error(diagnostics, value, path, "file mode; write it in octal");
    } else {
        mode = parseInteger(value.scalar).value_or(0);
    }
    value.scalar = fmt::format("0{:o}", mode);
    value.style = YamlStyle::Quoted;
    return true;
}

bool toTexts(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (value.isScalar()) {
        YamlNode list = YamlNode::sequence();
        list.mark = value.mark;
        list.append(std::move(value));
        value = std::move(list);
    }
    for (YamlNode &item : value.items)
        item.style = YamlStyle::Quoted;
    return !value.items.empty();
}

bool toCommand(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isScalar())
        return !value.isNull();
    const auto words = shellWords(value.scalar);
    if (!words)
        error(diagnostics, value, path, "command; a quote or bracket is not closed");
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    for (const std::string &word : words.value_or(std::vector<std::string>()))
        list.append(textAt(value.mark, word));
    value = std::move(list);
    return true;
}

bool toTest(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    const bool isShell = value.isScalar();
    const bool stays = toTexts(value, path, diagnostics);
    if (isShell)
        value.items.insert(value.items.begin(), textAt(value.mark, "CMD-SHELL"));
    return stays;
}

/// `KEY=VALUE` lists and maps as a sorted map of texts. Where a key has no value it becomes empty, or stays null.
bool toMapping(YamlNode &value, bool keepNull)
{
    YamlNode map = YamlNode::map();
    map.mark = value.mark;
    KeyIndex index(map);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        YamlNode &item = value.items[i];
        if (value.isSequence()) {
            const Cut parts = cut(item.scalar, '=');
            const bool isNull = !parts.found && keepNull;
            index.set({std::string(parts.before), item.mark, {}},
                      isNull ? YamlNode() : textAt(item.mark, std::string(parts.after)));
            continue;
        }
        if (item.isNull() && !keepNull)
            item = textAt(item.mark, "");
        item.style = YamlStyle::Quoted;
        index.set(value.keys[i], std::move(item));
    }
    value = std::move(map);
    sortKeys(value);
    return !value.items.empty();
}

bool toMapping(YamlNode &value, const TreePath &, Diagnostics &)
{
    return toMapping(value, false);
}

bool toVariables(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    for (const YamlNode &item : value.items) {
        const std::string_view name = value.isSequence() ? cut(item.scalar, '=').before : std::string_view();
        if (name.ends_with(' ') || name.ends_with('\t'))
            diagnostics.error(item.mark, fmt::format("{}: the variable \"{}\" ends with a space", path.text(), name));
    }
    return toMapping(value, true);
}

void addHost(std::vector<std::string> &hosts, const YamlNode &at, std::string_view host, std::string_view address,
             const TreePath &path, Diagnostics &diagnostics)
{
    if (host.empty() || host.find_first_of(":=") != std::string_view::npos)
        diagnostics.error(at.mark, fmt::format("{}: \"{}\" is no host name", path.text(), host));
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    hosts.push_back(fmt::format("{}={}", host, address));
}

/// `HOST=ADDRESS` lists, lists with colons and maps as a sorted list of `HOST=ADDRESS`.
bool toHosts(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    std::vector<std::string> hosts;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const YamlNode &item = value.items[i];
        if (value.isMap() && item.isSequence()) {
            for (const YamlNode &address : item.items)
                addHost(hosts, address, value.keys[i].text, address.scalar, path, diagnostics);
            continue;
        }
        if (value.isMap()) {
            addHost(hosts, item, value.keys[i].text, item.scalar, path, diagnostics);
            continue;
        }
        Cut parts = cut(item.scalar, '=');
        if (!parts.found)
            parts = cut(item.scalar, ':');
        if (!parts.found)
            diagnostics.error(item.mark, fmt::format("{}: \"{}\" has no address", path.text(), item.scalar));
        std::string_view addresses = parts.after;
        while (true) {
            const std::size_t comma = addresses.find(',');
            addHost(hosts, item, parts.before, addresses.substr(0, comma), path, diagnostics);
            if (comma == std::string_view::npos)
                break;
            addresses.remove_prefix(comma + 1);
        }
    }
    std::sort(hosts.begin(), hosts.end());
    const text::Mark mark = value.mark;
    value = YamlNode::sequence();
    value.mark = mark;
    for (std::string &host : hosts)
        value.append(textAt(mark, std::move(host)));
    return !value.items.empty();
}

bool toUlimit(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isScalar())
        toCount(value, path, diagnostics);
    for (std::size_t i = 0; i < value.keys.size(); ++i)
        if (value.keys[i].text == "soft" || value.keys[i].text == "hard")
            toCount(value.items[i], path.at(value.keys[i].text), diagnostics);
    return !value.isNull();
}

bool toDeviceCount(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    std::string low = value.scalar;
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (low == "all")
        becomePlain(value, "-1");
    return toInteger(value, path, diagnostics);
}

bool toMultiOptions(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    for (YamlNode &option : value.items)
        toTexts(option, path, diagnostics);
    sortKeys(value);
    return !value.items.empty();
}

/// A config that comes from a variable does not show its content.
bool toConfig(YamlNode &config, const TreePath &, Diagnostics &)
{
    if (config.find("environment"))
        config.take("content");
    return true;
}

bool leaveOut(YamlNode &, const TreePath &, Diagnostics &)
{
    return false;
}

/// Lists whose form is right and that say nothing when they are empty; `x-` keys never come here.
bool keepFilled(YamlNode &value, const TreePath &, Diagnostics &)
{
    return !value.isEmpty();
}


const Table &types()
{
    static const Table table = {
        {"services.*.annotations", toMapping},
        {"services.*.attach", toSwitch},
        {"services.*.blkio_config.*.*.rate", toBytes},
        {"services.*.blkio_config.*.*.weight", toInteger},
        {"services.*.blkio_config.weight", toInteger},
        {"services.*.build.additional_contexts", toMapping},
        {"services.*.build.args", toVariables},
        {"services.*.build.cache_from", toTexts},
        {"services.*.build.cache_to", toTexts},
        {"services.*.build.context", toText},
        {"services.*.build.dockerfile", toText},
        {"services.*.build.dockerfile_inline", toText},
        {"services.*.build.entitlements", toTexts},
        {"services.*.build.extra_hosts", toHosts},
        {"services.*.build.isolation", toText},
        {"services.*.build.labels", toMapping},
        {"services.*.build.network", toText},
        {"services.*.build.no_cache", toFlag},
        {"services.*.build.no_cache_filter", toTexts},
        {"services.*.build.platforms", toTexts},
        {"services.*.build.privileged", toFlag},
        {"services.*.build.provenance", toText},
        {"services.*.build.pull", toFlag},
        {"services.*.build.sbom", toText},
        {"services.*.build.secrets.*.mode", toFileMode},
        {"services.*.build.shm_size", toBytes},
        {"services.*.build.tags", toTexts},
        {"services.*.build.target", toText},
        {"services.*.build.ulimits.*", toUlimit},
        {"services.*.cap_add", toTexts},
        {"services.*.cap_drop", toTexts},
        {"services.*.cgroup", toText},
        {"services.*.cgroup_parent", toText},
        {"services.*.command", toCommand},
        {"services.*.configs", keepFilled},
        {"services.*.configs.*.mode", toFileMode},
        {"services.*.container_name", toText},
        {"services.*.cpu_count", toInteger},
        {"services.*.cpu_percent", toNumber},
        {"services.*.cpu_period", toInteger},
        {"services.*.cpu_quota", toInteger},
        {"services.*.cpu_rt_period", toInteger},
        {"services.*.cpu_rt_runtime", toInteger},
        {"services.*.cpu_shares", toInteger},
        {"services.*.cpus", toNumber},
        {"services.*.cpuset", toText},
        {"services.*.depends_on", keepFilled},
        {"services.*.depends_on.*.restart", toFlag},
        {"services.*.deploy.endpoint_mode", toText},
        {"services.*.deploy.labels", toMapping},
        {"services.*.deploy.mode", toText},
        {"services.*.deploy.placement", keepFilled},
        {"services.*.deploy.placement.constraints", toTexts},
        {"services.*.deploy.placement.max_replicas_per_node", toInteger},
        {"services.*.deploy.replicas", toCount},
        {"services.*.deploy.resources", keepFilled},
        {"services.*.deploy.resources.*.cpus", toNumber},
        {"services.*.deploy.resources.*.devices.*.count", toDeviceCount},
        {"services.*.deploy.resources.*.devices.*.options", toMapping},
        {"services.*.deploy.resources.*.memory", toBytes},
        {"services.*.deploy.resources.*.pids", toInteger},
        {"services.*.deploy.restart_policy.condition", toText},
        {"services.*.deploy.restart_policy.delay", toDuration},
        {"services.*.deploy.restart_policy.max_attempts", toCount},
        {"services.*.deploy.restart_policy.window", toDuration},
        {"services.*.deploy.rollback_config.delay", toSetDuration},
        {"services.*.deploy.rollback_config.max_failure_ratio", toNumber},
        {"services.*.deploy.rollback_config.monitor", toSetDuration},
        {"services.*.deploy.rollback_config.parallelism", toCount},
        {"services.*.deploy.update_config.delay", toSetDuration},
        {"services.*.deploy.update_config.max_failure_ratio", toNumber},
        {"services.*.deploy.update_config.monitor", toSetDuration},
        {"services.*.deploy.update_config.parallelism", toCount},
        {"services.*.develop.watch.*.exec.command", toCommand},
        {"services.*.develop.watch.*.exec.environment", toVariables},
        {"services.*.develop.watch.*.exec.privileged", toFlag},
        {"services.*.develop.watch.*.initial_sync", toFlag},
        {"services.*.develop.watch.*.target", toText},
        {"services.*.dns", toTexts},
        {"services.*.dns_opt", toTexts},
        {"services.*.dns_search", toTexts},
        {"services.*.domainname", toText},
        {"services.*.entrypoint", toCommand},
        {"services.*.env_file", keepFilled},
        {"services.*.env_file.*.required", toSwitch},
        {"services.*.environment", toVariables},
        {"services.*.expose", toTexts},
        {"services.*.external_links", toTexts},
        {"services.*.extra_hosts", toHosts},
        {"services.*.gpus.*.count", toDeviceCount},
        {"services.*.gpus.*.options", toMapping},
        {"services.*.group_add", toTexts},
        {"services.*.healthcheck.disable", toFlag},
        {"services.*.healthcheck.interval", toDuration},
        {"services.*.healthcheck.retries", toCount},
        {"services.*.healthcheck.start_interval", toDuration},
        {"services.*.healthcheck.start_period", toDuration},
        {"services.*.healthcheck.test", toTest},
        {"services.*.healthcheck.timeout", toDuration},
        {"services.*.hostname", toText},
        {"services.*.image", toText},
        {"services.*.init", toSwitch},
        {"services.*.ipc", toText},
        {"services.*.isolation", toText},
        {"services.*.label_file", toTexts},
        {"services.*.labels", toMapping},
        {"services.*.links", toTexts},
        {"services.*.logging.driver", toText},
        {"services.*.logging.options", toMapping},
        {"services.*.mac_address", toText},
        {"services.*.mem_limit", toBytes},
        {"services.*.mem_reservation", toBytes},
        {"services.*.mem_swappiness", toBytes},
        {"services.*.memswap_limit", toBytes},
        {"services.*.network_mode", toText},
        {"services.*.networks.*.driver_opts", toMapping},
        {"services.*.networks.*.gw_priority", toInteger},
        {"services.*.networks.*.priority", toInteger},
        {"services.*.oom_kill_disable", toFlag},
        {"services.*.oom_score_adj", toInteger},
        {"services.*.pid", toText},
        {"services.*.pids_limit", toInteger},
        {"services.*.platform", toText},
        {"services.*.ports", keepFilled},
        {"services.*.ports.*.app_protocol", toText},
        {"services.*.ports.*.host_ip", toText},
        {"services.*.ports.*.mode", toText},
        {"services.*.ports.*.name", toText},
        {"services.*.ports.*.protocol", toText},
        {"services.*.ports.*.published", toText},
        {"services.*.ports.*.target", toInteger},
        {"services.*.post_start.*.command", toCommand},
        {"services.*.post_start.*.environment", toVariables},
        {"services.*.post_start.*.privileged", toFlag},
        {"services.*.pre_stop.*.command", toCommand},
        {"services.*.pre_stop.*.environment", toVariables},
        {"services.*.pre_stop.*.privileged", toFlag},
        {"services.*.privileged", toFlag},
        {"services.*.profiles", toTexts},
        {"services.*.provider.options", toMultiOptions},
        {"services.*.pull_policy", toText},
        {"services.*.pull_refresh_after", leaveOut},
        {"services.*.read_only", toFlag},
        {"services.*.restart", toText},
        {"services.*.runtime", toText},
        {"services.*.scale", toCount},
        {"services.*.secrets", keepFilled},
        {"services.*.secrets.*.mode", toFileMode},
        {"services.*.security_opt", toTexts},
        {"services.*.shm_size", toBytes},
        {"services.*.stdin_open", toFlag},
        {"services.*.stop_grace_period", toDuration},
        {"services.*.stop_signal", toText},
        {"services.*.storage_opt", toMapping},
        {"services.*.sysctls", toMapping},
        {"services.*.tmpfs", toTexts},
        {"services.*.tty", toFlag},
        {"services.*.ulimits.*", toUlimit},
        {"services.*.use_api_socket", toFlag},
        {"services.*.user", toText},
        {"services.*.userns_mode", toText},
        {"services.*.uts", toText},
        {"services.*.volumes", keepFilled},
        {"services.*.volumes.*.bind.create_host_path", toFlag},
        {"services.*.volumes.*.read_only", toFlag},
        {"services.*.volumes.*.source", toText},
        {"services.*.volumes.*.target", toText},
        {"services.*.volumes.*.tmpfs.mode", toInteger},
        {"services.*.volumes.*.tmpfs.size", toBytes},
        {"services.*.volumes.*.volume.labels", toMapping},
        {"services.*.volumes.*.volume.nocopy", toFlag},
        {"services.*.volumes_from", toTexts},
        {"services.*.working_dir", toText},
        {"networks.*.attachable", toFlag},
        {"networks.*.driver", toText},
        {"networks.*.driver_opts", toMapping},
        {"networks.*.enable_ipv4", toSwitch},
        {"networks.*.enable_ipv6", toSwitch},
        {"networks.*.external", toFlag},
        {"networks.*.internal", toFlag},
        {"networks.*.ipam.config.*.aux_addresses", toMapping},
        {"networks.*.ipam.options", leaveOut},
        {"networks.*.labels", toMapping},
        {"volumes.*.driver", toText},
        {"volumes.*.driver_opts", toMapping},
        {"volumes.*.external", toFlag},
        {"volumes.*.labels", toMapping},
        {"secrets.*.driver_opts", toMapping},
        {"secrets.*.external", toFlag},
        {"secrets.*.labels", toMapping},
        {"configs.*", toConfig},
        {"configs.*.content", toText},
        {"configs.*.external", toFlag},
        {"configs.*.labels", toMapping},
        {"include", leaveOut},
        {"version", leaveOut},
    };
    return table;
}

bool convert(YamlNode &node, const TreePath &path, Table::Cursor cursor, Diagnostics &diagnostics)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; cursor && i < node.items.size(); ++i) {
        const std::string key = node.isMap() ? node.keys[i].text : '[' + std::to_string(i) + ']';
        if (!convert(node.items[i], path.at(key), node.isMap() ? cursor.at(key) : cursor.item(), diagnostics))
            continue;
        if (kept != i) {
            node.items[kept] = std::move(node.items[i]);
            if (node.isMap())
                node.keys[kept] = std::move(node.keys[i]);
        }
        ++kept;
    }
    if (cursor) {
        node.items.resize(kept);
        if (node.isMap())
            node.keys.resize(kept);
    }
    const Convert *type = cursor.value();
    return !type || (*type)(node, path, diagnostics);
}

void sortAllKeys(YamlNode &node)
{
    if (node.isMap())
        sortKeys(node);
    for (YamlNode &item : node.items)
        sortAllKeys(item);
}

} // namespace

void toTypedForm(YamlNode &project, Diagnostics &diagnostics)
{
    convert(project, TreePath(), types().root(), diagnostics);
    sortAllKeys(project);
}

} // namespace portolan::compose
