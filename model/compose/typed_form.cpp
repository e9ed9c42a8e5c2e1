#include "model/compose/typed_form.h"

#include "model/compose/conversions.h"
#include "model/compose/project_parts.h"
#include "model/compose/tree.h"

namespace portolan::compose {

using text::YamlNode;

namespace {

using Convert = bool (*)(YamlNode &value, const TreePath &path, Diagnostics &diagnostics);
using Table = PathTable<Convert>;

/// The type of every key that has one other than what its long form gives it.
const Table &types()
{
    static const Table table = {
        {"services.*.annotations", convert::toMapping},
        {"services.*.attach", convert::toSwitch},
        {"services.*.blkio_config.*.*.rate", convert::toBytes},
        {"services.*.blkio_config.*.*.weight", convert::toUnsigned},
        {"services.*.blkio_config.weight", convert::toUnsigned},
        {"services.*.build.additional_contexts", convert::toMapping},
        {"services.*.build.args", convert::toVariables},
        {"services.*.build.cache_from", convert::toTexts},
        {"services.*.build.cache_to", convert::toTexts},
        {"services.*.build.context", convert::toText},
        {"services.*.build.dockerfile", convert::toText},
        {"services.*.build.dockerfile_inline", convert::toText},
        {"services.*.build.entitlements", convert::toTexts},
        {"services.*.build.extra_hosts", convert::toHosts},
        {"services.*.build.isolation", convert::toText},
        {"services.*.build.labels", convert::toMapping},
        {"services.*.build.network", convert::toText},
        {"services.*.build.no_cache", convert::toFlag},
        {"services.*.build.no_cache_filter", convert::toTexts},
        {"services.*.build.platforms", convert::toTexts},
        {"services.*.build.privileged", convert::toFlag},
        {"services.*.build.provenance", convert::toText},
        {"services.*.build.pull", convert::toFlag},
        {"services.*.build.sbom", convert::toText},
        {"services.*.build.secrets.*.gid", convert::toText},
        {"services.*.build.secrets.*.mode", convert::toFileMode},
        {"services.*.build.secrets.*.target", convert::toText},
        {"services.*.build.secrets.*.uid", convert::toText},
        {"services.*.build.shm_size", convert::toBytes},
        {"services.*.build.ssh", convert::toSshKeys},
        {"services.*.build.tags", convert::toTexts},
        {"services.*.build.target", convert::toText},
        {"services.*.build.ulimits.*", convert::toUlimit},
        {"services.*.cap_add", convert::toTexts},
        {"services.*.cap_drop", convert::toTexts},
        {"services.*.cgroup", convert::toText},
        {"services.*.cgroup_parent", convert::toText},
        {"services.*.command", convert::toCommand},
        {"services.*.configs", convert::keepFilled},
        {"services.*.configs.*.gid", convert::toText},
        {"services.*.configs.*.mode", convert::toFileMode},
        {"services.*.configs.*.target", convert::toText},
        {"services.*.configs.*.uid", convert::toText},
        {"services.*.container_name", convert::toText},
        {"services.*.cpu_count", convert::toInteger},
        {"services.*.cpu_percent", convert::toNumber},
        {"services.*.cpu_period", convert::toInteger},
        {"services.*.cpu_quota", convert::toInteger},
        {"services.*.cpu_rt_period", convert::toInteger},
        {"services.*.cpu_rt_runtime", convert::toInteger},
        {"services.*.cpu_shares", convert::toInteger},
        {"services.*.cpus", convert::toNumber},
        {"services.*.cpuset", convert::toText},
        {"services.*.credential_spec.config", convert::toText},
        {"services.*.credential_spec.file", convert::toText},
        {"services.*.credential_spec.registry", convert::toText},
        {"services.*.depends_on", convert::keepFilled},
        {"services.*.depends_on.*.restart", convert::toFlag},
        {"services.*.deploy.endpoint_mode", convert::toText},
        {"services.*.deploy.labels", convert::toMapping},
        {"services.*.deploy.mode", convert::toText},
        {"services.*.deploy.placement", convert::keepFilled},
        {"services.*.deploy.placement.constraints", convert::toTexts},
        {"services.*.deploy.placement.max_replicas_per_node", convert::toUnsigned},
        {"services.*.deploy.placement.preferences.*.spread", convert::toText},
        {"services.*.deploy.replicas", convert::toCount},
        {"services.*.deploy.resources", convert::keepFilled},
        {"services.*.deploy.resources.*.cpus", convert::toNumber},
        {"services.*.deploy.resources.*.devices.*.count", convert::toDeviceCount},
        {"services.*.deploy.resources.*.devices.*.driver", convert::toText},
        {"services.*.deploy.resources.*.devices.*.options", convert::toMapping},
        {"services.*.deploy.resources.*.memory", convert::toBytes},
        {"services.*.deploy.resources.*.pids", convert::toInteger},
        {"services.*.deploy.restart_policy.condition", convert::toText},
        {"services.*.deploy.restart_policy.delay", convert::toDuration},
        {"services.*.deploy.restart_policy.max_attempts", convert::toUnsignedCount},
        {"services.*.deploy.restart_policy.window", convert::toDuration},
        {"services.*.deploy.rollback_config.delay", convert::toSetDuration},
        {"services.*.deploy.rollback_config.failure_action", convert::toText},
        {"services.*.deploy.rollback_config.max_failure_ratio", convert::toNumber},
        {"services.*.deploy.rollback_config.monitor", convert::toSetDuration},
        {"services.*.deploy.rollback_config.parallelism", convert::toUnsignedCount},
        {"services.*.deploy.update_config.delay", convert::toSetDuration},
        {"services.*.deploy.update_config.failure_action", convert::toText},
        {"services.*.deploy.update_config.max_failure_ratio", convert::toNumber},
        {"services.*.deploy.update_config.monitor", convert::toSetDuration},
        {"services.*.deploy.update_config.parallelism", convert::toUnsignedCount},
        {"services.*.develop.watch.*.exec.command", convert::toCommand},
        {"services.*.develop.watch.*.exec.environment", convert::toVariables},
        {"services.*.develop.watch.*.exec.privileged", convert::toFlag},
        {"services.*.develop.watch.*.exec.user", convert::toText},
        {"services.*.develop.watch.*.exec.working_dir", convert::toText},
        {"services.*.develop.watch.*.initial_sync", convert::toFlag},
        {"services.*.develop.watch.*.target", convert::toText},
        {"services.*.devices.*.permissions", convert::toText},
        {"services.*.devices.*.source", convert::toText},
        {"services.*.devices.*.target", convert::toText},
        {"services.*.dns", convert::toTexts},
        {"services.*.dns_opt", convert::toTexts},
        {"services.*.dns_search", convert::toTexts},
        {"services.*.domainname", convert::toText},
        {"services.*.entrypoint", convert::toCommand},
        {"services.*.env_file", convert::keepFilled},
        {"services.*.env_file.*.required", convert::toSwitch},
        {"services.*.environment", convert::toVariables},
        {"services.*.expose", convert::toTexts},
        {"services.*.external_links", convert::toTexts},
        {"services.*.extra_hosts", convert::toHosts},
        {"services.*.gpus.*", convert::toDeviceRequest},
        {"services.*.gpus.*.count", convert::toDeviceCount},
        {"services.*.gpus.*.driver", convert::toText},
        {"services.*.gpus.*.options", convert::toMapping},
        {"services.*.group_add", convert::toTexts},
        {"services.*.healthcheck.disable", convert::toFlag},
        {"services.*.healthcheck.interval", convert::toDuration},
        {"services.*.healthcheck.retries", convert::toUnsignedCount},
        {"services.*.healthcheck.start_interval", convert::toDuration},
        {"services.*.healthcheck.start_period", convert::toDuration},
        {"services.*.healthcheck.test", convert::toTest},
        {"services.*.healthcheck.timeout", convert::toDuration},
        {"services.*.hostname", convert::toText},
        {"services.*.image", convert::toText},
        {"services.*.init", convert::toSwitch},
        {"services.*.ipc", convert::toText},
        {"services.*.isolation", convert::toText},
        {"services.*.label_file", convert::toTexts},
        {"services.*.labels", convert::toMapping},
        {"services.*.links", convert::toTexts},
        {"services.*.logging.driver", convert::toText},
        {"services.*.logging.options", convert::toMapping},
        {"services.*.mac_address", convert::toText},
        {"services.*.mem_limit", convert::toBytes},
        {"services.*.mem_reservation", convert::toBytes},
        {"services.*.mem_swappiness", convert::toBytes},
        {"services.*.memswap_limit", convert::toBytes},
        {"services.*.models.*.endpoint_var", convert::toText},
        {"services.*.models.*.model_var", convert::toText},
        {"services.*.network_mode", convert::toText},
        {"services.*.networks.*.driver_opts", convert::toMapping},
        {"services.*.networks.*.gw_priority", convert::toInteger},
        {"services.*.networks.*.interface_name", convert::toText},
        {"services.*.networks.*.ipv4_address", convert::toText},
        {"services.*.networks.*.ipv6_address", convert::toText},
        {"services.*.networks.*.mac_address", convert::toText},
        {"services.*.networks.*.priority", convert::toInteger},
        {"services.*.oom_kill_disable", convert::toFlag},
        {"services.*.oom_score_adj", convert::toInteger},
        {"services.*.pid", convert::toText},
        {"services.*.pids_limit", convert::toInteger},
        {"services.*.platform", convert::toText},
        {"services.*.ports", convert::keepFilled},
        {"services.*.ports.*.app_protocol", convert::toText},
        {"services.*.ports.*.host_ip", convert::toText},
        {"services.*.ports.*.mode", convert::toText},
        {"services.*.ports.*.name", convert::toText},
        {"services.*.ports.*.protocol", convert::toText},
        {"services.*.ports.*.published", convert::toText},
        {"services.*.ports.*.target", convert::toUnsigned},
        {"services.*.post_start.*.command", convert::toCommand},
        {"services.*.post_start.*.environment", convert::toVariables},
        {"services.*.post_start.*.privileged", convert::toFlag},
        {"services.*.post_start.*.user", convert::toText},
        {"services.*.post_start.*.working_dir", convert::toText},
        {"services.*.pre_stop.*.command", convert::toCommand},
        {"services.*.pre_stop.*.environment", convert::toVariables},
        {"services.*.pre_stop.*.privileged", convert::toFlag},
        {"services.*.pre_stop.*.user", convert::toText},
        {"services.*.pre_stop.*.working_dir", convert::toText},
        {"services.*.privileged", convert::toFlag},
        {"services.*.profiles", convert::toTexts},
        {"services.*.provider.options", convert::toMultiOptions},
        {"services.*.pull_policy", convert::toText},
        {"services.*.pull_refresh_after", convert::leaveOut},
        {"services.*.read_only", convert::toFlag},
        {"services.*.restart", convert::toText},
        {"services.*.runtime", convert::toText},
        {"services.*.scale", convert::toCount},
        {"services.*.secrets", convert::keepFilled},
        {"services.*.secrets.*.gid", convert::toText},
        {"services.*.secrets.*.mode", convert::toFileMode},
        {"services.*.secrets.*.target", convert::toText},
        {"services.*.secrets.*.uid", convert::toText},
        {"services.*.security_opt", convert::toTexts},
        {"services.*.shm_size", convert::toBytes},
        {"services.*.stdin_open", convert::toFlag},
        {"services.*.stop_grace_period", convert::toDuration},
        {"services.*.stop_signal", convert::toText},
        {"services.*.storage_opt", convert::toMapping},
        {"services.*.sysctls", convert::toMapping},
        {"services.*.tmpfs", convert::toTexts},
        {"services.*.tty", convert::toFlag},
        {"services.*.ulimits.*", convert::toUlimit},
        {"services.*.use_api_socket", convert::toFlag},
        {"services.*.user", convert::toText},
        {"services.*.userns_mode", convert::toText},
        {"services.*.uts", convert::toText},
        {"services.*.volumes", convert::keepFilled},
        {"services.*.volumes.*.bind.create_host_path", convert::toFlag},
        {"services.*.volumes.*.bind.propagation", convert::toText},
        {"services.*.volumes.*.consistency", convert::toText},
        {"services.*.volumes.*.image.subpath", convert::toText},
        {"services.*.volumes.*.read_only", convert::toFlag},
        {"services.*.volumes.*.source", convert::toText},
        {"services.*.volumes.*.target", convert::toText},
        {"services.*.volumes.*.tmpfs.mode", convert::toUnsigned},
        {"services.*.volumes.*.tmpfs.size", convert::toBytes},
        {"services.*.volumes.*.volume.labels", convert::toMapping},
        {"services.*.volumes.*.volume.nocopy", convert::toFlag},
        {"services.*.volumes.*.volume.subpath", convert::toText},
        {"services.*.volumes_from", convert::toTexts},
        {"services.*.working_dir", convert::toText},
        {"networks.*.attachable", convert::toFlag},
        {"networks.*.driver", convert::toText},
        {"networks.*.driver_opts", convert::toMapping},
        {"networks.*.enable_ipv4", convert::toSwitch},
        {"networks.*.enable_ipv6", convert::toSwitch},
        {"networks.*.external", convert::toFlag},
        {"networks.*.internal", convert::toFlag},
        {"networks.*.ipam.config.*.aux_addresses", convert::toMapping},
        {"networks.*.ipam.config.*.gateway", convert::toText},
        {"networks.*.ipam.config.*.ip_range", convert::toText},
        {"networks.*.ipam.config.*.subnet", convert::toText},
        {"networks.*.ipam.driver", convert::toText},
        {"networks.*.ipam.options", convert::leaveOut},
        {"networks.*.labels", convert::toMapping},
        {"networks.*.name", convert::toText},
        {"volumes.*.driver", convert::toText},
        {"volumes.*.driver_opts", convert::toMapping},
        {"volumes.*.external", convert::toFlag},
        {"volumes.*.labels", convert::toMapping},
        {"volumes.*.name", convert::toText},
        {"secrets.*.driver", convert::toText},
        {"secrets.*.driver_opts", convert::toMapping},
        {"secrets.*.environment", convert::toText},
        {"secrets.*.external", convert::toFlag},
        {"secrets.*.file", convert::toText},
        {"secrets.*.labels", convert::toMapping},
        {"secrets.*.name", convert::toText},
        {"secrets.*.template_driver", convert::toText},
        {"configs.*", convert::toConfig},
        {"configs.*.content", convert::toText},
        {"configs.*.environment", convert::toText},
        {"configs.*.external", convert::toFlag},
        {"configs.*.file", convert::toText},
        {"configs.*.labels", convert::toMapping},
        {"configs.*.name", convert::toText},
        {"configs.*.template_driver", convert::toText},
        {"models.*.context_size", convert::toInteger},
        {"models.*.model", convert::toText},
        {"models.*.name", convert::toText},
        {"models.*.runtime_flags", convert::toTexts},
        {"include", convert::leaveOut},
        {"version", convert::leaveOut},
    };
    return table;
}

bool settle(YamlNode &node, const TreePath &path, Table::Cursor cursor, Diagnostics &diagnostics)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; cursor && i < node.items.size(); ++i) {
        const bool stays = node.isMap() ? settle(node.items[i], path.at(node.keys[i].text),
                                                 cursor.at(node.keys[i].text), diagnostics)
                                        : settle(node.items[i], path.at(i), cursor.item(), diagnostics);
        if (!stays)
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
    ProjectParts(project).each(
        [](YamlNode &part, Diagnostics &own) {
            settle(part, TreePath(), types().root(), own);
            for (YamlNode &section : part.items)
                sortAllKeys(section);
        },
        diagnostics);
    sortKeys(project);
    if (YamlNode *services = mapIn(project, "services"))
        sortKeys(*services);
}

} // namespace portolan::compose
