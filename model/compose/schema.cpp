#include "model/compose/schema.h"

#include "model/compose/shape.h"

namespace portolan::compose {

namespace {

const Shape text = Shape::scalar(Shape::Text);
const Shape flag = Shape::scalar(Shape::Boolean | Shape::Text);
const Shape integer = Shape::scalar(Shape::Integer | Shape::Text);
const Shape number = Shape::scalar(Shape::Number | Shape::Text);
const Shape null = Shape::scalar(Shape::Null);
const Shape texts = Shape::list(text);
const Shape distinctTexts = Shape::set(text);
const Shape textOrTexts = text | distinctTexts;

bool isPullPolicy(std::string_view policy)
{
    for (const std::string_view known :
         {"always", "never", "build", "if_not_present", "missing", "refresh", "daily", "weekly"})
        if (policy.find(known) != std::string_view::npos)
            return true;
    const std::size_t every = policy.find("every_");
    return every != std::string_view::npos && every + 6 < policy.size() && policy[every + 6] >= '0' &&
           policy[every + 6] <= '9' && policy.find_first_of("wdhms", every + 6) != std::string_view::npos;
}

/// A letter or digit, then at least one more character of a name: somewhere in the text, as the schema has
/// it.
bool isContainerName(std::string_view name)
{
    const auto alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    for (std::size_t i = 0; i + 1 < name.size(); ++i)
        if (alphanumeric(name[i]) && (alphanumeric(name[i + 1]) ||
                                      std::string_view("_.-").find(name[i + 1]) != std::string_view::npos))
            return true;
    return false;
}

/// A map of any keys whose values have one shape.
Shape valuesOf(const Shape &value)
{
    return Shape::named(value).open();
}

Shape mappingOf(unsigned scalars)
{
    return valuesOf(Shape::scalar(scalars)) | distinctTexts;
}

const Shape listOrMap = mappingOf(Shape::Text | Shape::Number | Shape::Boolean | Shape::Null);
const Shape options = valuesOf(number);
const Shape extraHosts = valuesOf(text | texts) | distinctTexts;
const Shape command = null | text | texts;

Shape ulimits()
{
    const Shape limits = Shape::map({{"hard", integer}, {"soft", integer}}).required({"soft", "hard"});
    return valuesOf(integer | limits).extensible();
}

Shape fileMounts()
{
    return Shape::list(
        text |
        Shape::map({{"source", text}, {"target", text}, {"uid", text}, {"gid", text}, {"mode", number}}));
}

Shape hook()
{
    return Shape::map({{"command", command},
                       {"user", text},
                       {"privileged", flag},
                       {"working_dir", text},
                       {"environment", listOrMap}})
        .required({"command"});
}

Shape build()
{
    return text | Shape::map({
                      {"context", text},
                      {"dockerfile", text},
                      {"dockerfile_inline", text},
                      {"entitlements", texts},
                      {"args", listOrMap},
                      {"ssh", listOrMap},
                      {"labels", listOrMap},
                      {"cache_from", texts},
                      {"cache_to", texts},
                      {"no_cache", flag},
                      {"no_cache_filter", textOrTexts},
                      {"additional_contexts", listOrMap},
                      {"network", text},
                      {"provenance", flag},
                      {"sbom", flag},
                      {"pull", flag},
                      {"target", text},
                      {"shm_size", integer},
                      {"extra_hosts", extraHosts},
                      {"isolation", text},
                      {"privileged", flag},
                      {"secrets", fileMounts()},
                      {"tags", texts},
                      {"ulimits", ulimits()},
                      {"platforms", texts},
                  });
}

Shape blockInput()
{
    const Shape limits = Shape::list(Shape::map({{"path", text}, {"rate", integer}}).plain());
    const Shape weights = Shape::list(Shape::map({{"path", text}, {"weight", integer}}).plain());
    return Shape::map({{"device_read_bps", limits},
                       {"device_read_iops", limits},
                       {"device_write_bps", limits},
                       {"device_write_iops", limits},
                       {"weight", integer},
                       {"weight_device", weights}})
        .plain();
}

Shape dependencies()
{
    const Shape dependency =
        Shape::map({{"restart", flag},
                    {"required", Shape::scalar(Shape::Boolean)},
                    {"condition",
                     Shape::oneOf({"service_started", "service_healthy", "service_completed_successfully"})}})
            .required({"condition"});
    return distinctTexts | Shape::named(dependency);
}

Shape envFile()
{
    const Shape file =
        Shape::map({{"path", text}, {"format", text}, {"required", flag}}).plain().required({"path"});
    return text | Shape::list(text | file);
}

Shape deviceRequests()
{
    return Shape::list(Shape::map({{"capabilities", distinctTexts},
                                   {"count", integer},
                                   {"device_ids", distinctTexts},
                                   {"driver", text},
                                   {"options", listOrMap}})
                           .open());
}

Shape devices()
{
    return Shape::list(
        text | Shape::map({{"source", text}, {"target", text}, {"permissions", text}}).required({"source"}));
}

Shape deployment()
{
    const Shape update = Shape::map({{"parallelism", integer},
                                     {"delay", text},
                                     {"failure_action", text},
                                     {"monitor", text},
                                     {"max_failure_ratio", number},
                                     {"order", Shape::oneOf({"start-first", "stop-first"})}});
    const Shape generic = Shape::list(
        Shape::map({{"discrete_resource_spec", Shape::map({{"kind", text}, {"value", number}})}}));
    const Shape requests = Shape::list(Shape::map({{"capabilities", distinctTexts},
                                                   {"count", integer},
                                                   {"device_ids", distinctTexts},
                                                   {"driver", text},
                                                   {"options", listOrMap}})
                                           .required({"capabilities"}));
    const Shape limits = Shape::map({{"cpus", number}, {"memory", text}, {"pids", integer}});
    const Shape reservations = Shape::map(
        {{"cpus", number}, {"memory", text}, {"generic_resources", generic}, {"devices", requests}});
    return null |
           Shape::map({
               {"mode", text},
               {"endpoint_mode", text},
               {"replicas", integer},
               {"labels", listOrMap},
               {"rollback_config", update},
               {"update_config", update},
               {"resources", Shape::map({{"limits", limits}, {"reservations", reservations}})},
               {"restart_policy",
                Shape::map(
                    {{"condition", text}, {"delay", text}, {"max_attempts", integer}, {"window", text}})},
               {"placement", Shape::map({{"constraints", texts},
                                         {"preferences", Shape::list(Shape::map({{"spread", text}}))},
                                         {"max_replicas_per_node", integer}})},
           });
}

Shape development()
{
    const Shape trigger =
        Shape::map({{"ignore", textOrTexts},
                    {"include", textOrTexts},
                    {"path", text | texts},
                    {"action", Shape::oneOf({"rebuild", "sync", "restart", "sync+restart", "sync+exec"})},
                    {"target", text},
                    {"exec", hook()},
                    {"initial_sync", Shape::scalar(Shape::Boolean)}})
            .required({"path", "action"});
    return null | Shape::map({{"watch", Shape::list(trigger)}});
}

Shape healthcheck()
{
    return Shape::map({{"disable", flag},
                       {"interval", text},
                       {"retries", number},
                       {"test", text | texts},
                       {"timeout", text},
                       {"start_period", text},
                       {"start_interval", text}});
}

Shape serviceNetworks()
{
    const Shape membership = Shape::map({{"aliases", distinctTexts},
                                         {"interface_name", text},
                                         {"ipv4_address", text},
                                         {"ipv6_address", text},
                                         {"link_local_ips", distinctTexts},
                                         {"mac_address", text},
                                         {"driver_opts", options},
                                         {"priority", Shape::scalar(Shape::Number)},
                                         {"gw_priority", Shape::scalar(Shape::Number)}});
    return distinctTexts | Shape::named(null | membership);
}

Shape ports()
{
    return Shape::set(number | Shape::map({{"name", text},
                                           {"mode", text},
                                           {"host_ip", text},
                                           {"target", integer},
                                           {"published", integer},
                                           {"protocol", text},
                                           {"app_protocol", text}}));
}

Shape volumes()
{
    const Shape bind =
        Shape::map({{"propagation", text},
                    {"create_host_path", flag},
                    {"recursive", Shape::oneOf({"enabled", "disabled", "writable", "readonly"})},
                    {"selinux", Shape::oneOf({"z", "Z"})}});
    const Shape mount =
        Shape::map({{"type", Shape::oneOf({"bind", "volume", "tmpfs", "cluster", "npipe", "image"})},
                    {"source", text},
                    {"target", text},
                    {"read_only", flag},
                    {"consistency", text},
                    {"bind", bind},
                    {"volume", Shape::map({{"labels", listOrMap}, {"nocopy", flag}, {"subpath", text}})},
                    {"tmpfs", Shape::map({{"size", integer.between(0, 1e19)}, {"mode", number}})},
                    {"image", Shape::map({{"subpath", text}})}})
            .required({"type"});
    return Shape::set(text | mount);
}

Shape provider()
{
    const unsigned scalars = Shape::Text | Shape::Number | Shape::Boolean;
    const Shape value = Shape::scalar(scalars) | Shape::list(Shape::scalar(scalars));
    return Shape::map({{"type", text}, {"options", valuesOf(value)}}).required({"type"});
}

Shape service()
{
    const Shape extends =
        text | Shape::map({{"service", text}, {"file", text}}).plain().required({"service"});
    const Shape model = null | Shape::map({{"endpoint_var", text}, {"model_var", text}});
    return Shape::map({
        {"annotations", listOrMap},
        {"attach", flag},
        {"blkio_config", blockInput()},
        {"build", build()},
        {"cap_add", distinctTexts},
        {"cap_drop", distinctTexts},
        {"cgroup", Shape::oneOf({"host", "private"})},
        {"cgroup_parent", text},
        {"command", command},
        {"configs", fileMounts()},
        {"container_name", text.matching(isContainerName, "two or more letters, digits or _.-")},
        {"cpu_count", integer.between(0, 1e18)},
        {"cpu_percent", integer.between(0, 100)},
        {"cpu_period", number},
        {"cpu_quota", number},
        {"cpu_rt_period", number},
        {"cpu_rt_runtime", number},
        {"cpu_shares", number},
        {"cpus", number},
        {"cpuset", text},
        {"credential_spec", Shape::map({{"config", text}, {"file", text}, {"registry", text}})},
        {"depends_on", dependencies()},
        {"deploy", deployment()},
        {"develop", development()},
        {"device_cgroup_rules", distinctTexts},
        {"devices", devices()},
        {"dns", textOrTexts},
        {"dns_opt", distinctTexts},
        {"dns_search", textOrTexts},
        {"domainname", text},
        {"entrypoint", command},
        {"env_file", envFile()},
        {"environment", listOrMap},
        {"expose", Shape::set(number)},
        {"extends", extends},
        {"external_links", distinctTexts},
        {"extra_hosts", extraHosts},
        {"gpus", Shape::oneOf({"all"}) | deviceRequests()},
        {"group_add", Shape::set(number)},
        {"healthcheck", healthcheck()},
        {"hostname", text},
        {"image", text},
        {"init", flag},
        {"ipc", text},
        {"isolation", text},
        {"label_file", text | texts},
        {"labels", listOrMap},
        {"links", distinctTexts},
        {"logging", Shape::map({{"driver", text}, {"options", valuesOf(number | null)}})},
        {"mac_address", text},
        {"mem_limit", number},
        {"mem_reservation", integer},
        {"mem_swappiness", integer},
        {"memswap_limit", number},
        {"models", distinctTexts | Shape::named(model).open()},
        {"network_mode", text},
        {"networks", serviceNetworks()},
        {"oom_kill_disable", flag},
        {"oom_score_adj", integer.between(-1000, 1000)},
        {"pid", text | null},
        {"pids_limit", number},
        {"platform", text},
        {"ports", ports()},
        {"post_start", Shape::list(hook())},
        {"pre_stop", Shape::list(hook())},
        {"privileged", flag},
        {"profiles", distinctTexts},
        {"provider", provider()},
        {"pull_policy",
         text.matching(isPullPolicy, "always, never, missing, build, daily, weekly or every_N with a unit")},
        {"pull_refresh_after", text},
        {"read_only", flag},
        {"restart", text},
        {"runtime", text},
        {"scale", integer},
        {"secrets", fileMounts()},
        {"security_opt", distinctTexts},
        {"shm_size", number},
        {"stdin_open", flag},
        {"stop_grace_period", text},
        {"stop_signal", text},
        {"storage_opt", valuesOf(integer | null)},
        {"sysctls", listOrMap},
        {"tmpfs", textOrTexts},
        {"tty", flag},
        {"ulimits", ulimits()},
        {"use_api_socket", Shape::scalar(Shape::Boolean)},
        {"user", text},
        {"userns_mode", text},
        {"uts", text},
        {"volumes", volumes()},
        {"volumes_from", distinctTexts},
        {"working_dir", text},
    });
}

const Shape external = flag | Shape::map({{"name", text}});

Shape network()
{
    const Shape pool = Shape::map(
        {{"subnet", text}, {"ip_range", text}, {"gateway", text}, {"aux_addresses", valuesOf(text)}});
    return null |
           Shape::map({
               {"name", text},
               {"driver", text},
               {"driver_opts", options},
               {"ipam",
                Shape::map({{"driver", text}, {"config", Shape::list(pool)}, {"options", valuesOf(text)}})},
               {"external", external},
               {"internal", flag},
               {"enable_ipv4", flag},
               {"enable_ipv6", flag},
               {"attachable", flag},
               {"labels", listOrMap},
           });
}

Shape volume()
{
    return null | Shape::map({{"name", text},
                              {"driver", text},
                              {"driver_opts", options},
                              {"external", external},
                              {"labels", listOrMap}});
}

Shape secret()
{
    return Shape::map({{"name", text},
                       {"environment", text},
                       {"file", text},
                       {"external", flag | Shape::map({{"name", text}}).open()},
                       {"labels", listOrMap},
                       {"driver", text},
                       {"driver_opts", options},
                       {"template_driver", text}});
}

Shape config()
{
    return Shape::map({{"name", text},
                       {"content", text},
                       {"environment", text},
                       {"file", text},
                       {"external", flag | Shape::map({{"name", text}}).open()},
                       {"labels", listOrMap},
                       {"template_driver", text}});
}

Shape project()
{
    const Shape include =
        text |
        Shape::map({{"path", textOrTexts}, {"env_file", textOrTexts}, {"project_directory", text}}).plain();
    const Shape model = Shape::map({{"name", text},
                                    {"model", text},
                                    {"context_size", Shape::scalar(Shape::Integer)},
                                    {"runtime_flags", texts}})
                            .required({"model"});
    return Shape::map({
        {"version", text},
        {"name", text},
        {"include", Shape::list(include)},
        {"services", Shape::named(service())},
        {"models", Shape::named(model).open()},
        {"networks", Shape::named(network()).open()},
        {"volumes", Shape::named(volume())},
        {"secrets", Shape::named(secret())},
        {"configs", Shape::named(config())},
    });
}

} // namespace

void checkForm(const text::YamlNode &document, Diagnostics &diagnostics)
{
    static const Shape shape = project();
    shape.check(document, TreePath(), diagnostics);
}

} // namespace portolan::compose
