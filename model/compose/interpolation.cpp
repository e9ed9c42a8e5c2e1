#include "model/compose/interpolation.h"

#include "model/compose/numbers.h"
#include "model/compose/path_table.h"
#include "model/compose/scalars.h"

namespace portolan::compose {

using text::YamlNode;
using text::YamlStyle;

namespace {

enum class Cast { Boolean, Integer, Number, ShortNumber };

/// Where a text becomes a number or boolean. Elsewhere the reader of a key converts it, if it does.
const PathTable<Cast> &casts()
{
    static const PathTable<Cast> table = {
        {"services.*.cpu_count", Cast::Integer},
        {"services.*.cpu_percent", Cast::Number},
        {"services.*.cpu_period", Cast::Integer},
        {"services.*.cpu_quota", Cast::Integer},
        {"services.*.cpu_rt_period", Cast::Integer},
        {"services.*.cpu_rt_runtime", Cast::Integer},
        {"services.*.cpus", Cast::ShortNumber},
        {"services.*.cpu_shares", Cast::Integer},
        {"services.*.init", Cast::Boolean},
        {"services.*.deploy.replicas", Cast::Integer},
        {"services.*.deploy.update_config.parallelism", Cast::Integer},
        {"services.*.deploy.update_config.max_failure_ratio", Cast::Number},
        {"services.*.deploy.rollback_config.parallelism", Cast::Integer},
        {"services.*.deploy.rollback_config.max_failure_ratio", Cast::Number},
        {"services.*.deploy.restart_policy.max_attempts", Cast::Integer},
        {"services.*.deploy.placement.max_replicas_per_node", Cast::Integer},
        {"services.*.healthcheck.retries", Cast::Integer},
        {"services.*.healthcheck.disable", Cast::Boolean},
        {"services.*.oom_kill_disable", Cast::Boolean},
        {"services.*.oom_score_adj", Cast::Integer},
        {"services.*.pids_limit", Cast::Integer},
        {"services.*.ports.*.target", Cast::Integer},
        {"services.*.privileged", Cast::Boolean},
        {"services.*.read_only", Cast::Boolean},
        {"services.*.scale", Cast::Integer},
        {"services.*.stdin_open", Cast::Boolean},
        {"services.*.tty", Cast::Boolean},
        {"services.*.ulimits.*", Cast::Integer},
        {"services.*.ulimits.*.hard", Cast::Integer},
        {"services.*.ulimits.*.soft", Cast::Integer},
        {"services.*.volumes.*.read_only", Cast::Boolean},
        {"services.*.volumes.*.volume.nocopy", Cast::Boolean},
        {"networks.*.external", Cast::Boolean},
        {"networks.*.internal", Cast::Boolean},
        {"networks.*.attachable", Cast::Boolean},
        {"networks.*.enable_ipv4", Cast::Boolean},
        {"networks.*.enable_ipv6", Cast::Boolean},
        {"volumes.*.external", Cast::Boolean},
        {"secrets.*.external", Cast::Boolean},
        {"configs.*.external", Cast::Boolean},
    };
    return table;
}

std::optional<std::string> castTo(Cast cast, const std::string &value)
{
    if (cast == Cast::Boolean) {
        const auto boolean = parseBoolean(value);
        return boolean ? std::optional<std::string>(*boolean ? "true" : "false") : std::nullopt;
    }
    if (cast == Cast::Integer) {
        const auto integer = parseInteger(value);
        return integer ? std::optional(std::to_string(*integer)) : std::nullopt;
    }
    const auto number = parseNumber(value);
    if (!number)
        return std::nullopt;
    return cast == Cast::Number ? shortestNumber(*number) : shortestNumber(static_cast<float>(*number));
}

class Interpolation
{
public:
    Interpolation(const text::VariableLookup &lookup, std::uint32_t document, Diagnostics &diagnostics)
        : m_lookup(lookup)
        , m_document(document)
        , m_diagnostics(diagnostics)
    {
    }

    void apply(YamlNode &node, const TreePath &path, PathTable<Cast>::Cursor cast)
    {
        if (node.isScalar() && node.isText())
            applyToText(node, path, cast.value());
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (node.isMap())
                apply(node.items[i], path.at(node.keys[i].text), cast.at(node.keys[i].text));
            else
                apply(node.items[i], path.at(i), cast.item());
        }
    }

private:
    void applyToText(YamlNode &node, const TreePath &path, const Cast *cast)
    {
        if (text::isExpression(node.scalar) && !evaluate(node, path))
            return;
        if (!cast)
            return;
        auto value = castTo(*cast, node.scalar);
        if (!value) {
            m_diagnostics.error(node.mark,
                                fmt::format("{} is no {}: \"{}\"", path.text(),
                                            *cast == Cast::Boolean ? "boolean" : "number", node.scalar));
            return;
        }
        node.scalar = std::move(*value);
        node.style = YamlStyle::Plain;
    }

    bool evaluate(YamlNode &node, const TreePath &path)
    {
        std::vector<std::string> unset;
        auto value = text::evaluate(node.scalar, m_lookup, &unset);
        for (const std::string &name : unset)
            m_diagnostics.warnOnce(fmt::format("{} in {}", name, m_document), node.mark,
                                   fmt::format("the variable {} is not set and counts as empty", name));
        if (!value) {
            m_diagnostics.error(node.mark, fmt::format("{}: {}", path.text(), value.error().message));
            return false;
        }
        node.scalar = std::move(*value);
        node.style = YamlStyle::Quoted;
        return true;
    }

    const text::VariableLookup &m_lookup;
    std::uint32_t m_document; ///< where it begins: a variable is warned of once for each
    Diagnostics &m_diagnostics;
};

} // namespace

void interpolate(YamlNode &document, const text::VariableLookup &lookup, Diagnostics &diagnostics)
{
    Interpolation(lookup, document.mark.offset, diagnostics).apply(document, TreePath(), casts().root());
}

} // namespace portolan::compose
