#include "model/compose/merge.h"

#include "model/compose/tree.h"

#include <algorithm>
#include <unordered_set>

namespace portolan::compose {

using text::YamlNode;

namespace {

enum class Rule {
    Replace,      ///< the later value as a whole
    Sequence,     ///< `key=value` lists, one after the other
    Hosts,        ///< as Sequence, without what is there already
    Build,        ///< a context alone counts as a map of it
    Dependencies, ///< names alone count as a map of them with Compose's defaults
    Names,        ///< names alone count as a map of them
    Logging,      ///< options belong to their driver
    AddressPools  ///< pools of the same subnet are one
};

const PathTable<Rule> &rules()
{
    static const PathTable<Rule> table = {
        {"networks.*.ipam.config", Rule::AddressPools},
        {"networks.*.labels", Rule::Sequence},
        {"volumes.*.labels", Rule::Sequence},
        {"services.*.annotations", Rule::Sequence},
        {"services.*.build", Rule::Build},
        {"services.*.build.args", Rule::Sequence},
        {"services.*.build.additional_contexts", Rule::Sequence},
        {"services.*.build.extra_hosts", Rule::Hosts},
        {"services.*.build.labels", Rule::Sequence},
        {"services.*.command", Rule::Replace},
        {"services.*.depends_on", Rule::Dependencies},
        {"services.*.deploy.labels", Rule::Sequence},
        {"services.*.dns", Rule::Sequence},
        {"services.*.dns_opt", Rule::Sequence},
        {"services.*.dns_search", Rule::Sequence},
        {"services.*.entrypoint", Rule::Replace},
        {"services.*.env_file", Rule::Sequence},
        {"services.*.label_file", Rule::Sequence},
        {"services.*.environment", Rule::Sequence},
        {"services.*.extra_hosts", Rule::Hosts},
        {"services.*.healthcheck.test", Rule::Replace},
        {"services.*.labels", Rule::Sequence},
        {"services.*.volumes.*.volume.labels", Rule::Sequence},
        {"services.*.logging", Rule::Logging},
        {"services.*.models", Rule::Names},
        {"services.*.networks", Rule::Names},
        {"services.*.sysctls", Rule::Sequence},
        {"services.*.tmpfs", Rule::Sequence},
        {"services.*.ulimits.*", Rule::Replace},
    };
    return table;
}

using Cursor = PathTable<Rule>::Cursor;

/// A map as a sorted list of `key=value`, a single text as a list of it, a list as it is.
YamlNode asSequence(YamlNode value)
{
    if (value.isSequence())
        return value;
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    if (value.isScalar())
        list.append(std::move(value));
    if (!value.isMap())
        return list;
    for (std::size_t i = 0; i < value.keys.size(); ++i) {
        const YamlNode &item = value.items[i];
        const text::Mark mark = item.mark ? item.mark : value.keys[i].mark;
        const std::string &key = value.keys[i].text;
        if (item.isNull())
            list.append(textAt(mark, key));
        else if (item.isScalar())
            list.append(textAt(mark, key + '=' + item.scalar));
        for (const YamlNode &single : item.items)
            list.append(textAt(mark, key + '=' + single.scalar));
    }
    std::stable_sort(list.items.begin(), list.items.end(),
                     [](const YamlNode &a, const YamlNode &b) { return a.scalar < b.scalar; });
    return list;
}

/// A list of names as a map of them, each with \a value; a map as it is.
YamlNode asMap(YamlNode names, const YamlNode &value)
{
    if (names.isMap())
        return names;
    YamlNode map = YamlNode::map();
    map.mark = names.mark;
    KeyIndex index(map);
    for (const YamlNode &name : names.items) {
        YamlNode copy = value;
        copy.mark = name.mark;
        index.set({name.scalar, name.mark, {}}, std::move(copy));
    }
    return map;
}

YamlNode startedDependency()
{
    YamlNode dependency = YamlNode::map();
    dependency.set("condition", YamlNode::quoted("service_started"));
    dependency.set("required", YamlNode::boolean(true));
    return dependency;
}

YamlNode asBuild(YamlNode build)
{
    if (!build.isScalar())
        return build.isMap() ? std::move(build) : YamlNode::map();
    YamlNode map = YamlNode::map();
    map.mark = build.mark;
    map.set("context", std::move(build));
    return map;
}

class Merger
{
public:
    explicit Merger(Diagnostics &diagnostics)
        : m_diagnostics(diagnostics)
    {
    }

    void merge(YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        if (const Rule *special = rule.value()) {
            mergeBy(*special, base, std::move(over), path, rule);
            return;
        }
        if (over.isNull())
            return;
        if (base.isMap() || base.isSequence()) {
            if (base.kind != over.kind)
                cannotMerge(base, over, path);
            else if (base.isMap())
                mergeMaps(base, std::move(over), path, rule);
            else
                append(base, std::move(over));
            return;
        }
        base = std::move(over);
    }

private:
    void cannotMerge(const YamlNode &base, const YamlNode &over, const TreePath &path)
    {
        m_diagnostics.error(over.mark, fmt::format("{} is {} here and {} in what it overrides", path.text(),
                                                   text::describe(over), text::describe(base)));
    }

    void mergeMaps(YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        if (!base.isMap() || !over.isMap()) {
            if (!over.isNull())
                base = std::move(over);
            return;
        }
        KeyIndex index(base);
        for (std::size_t i = 0; i < over.keys.size(); ++i) {
            const std::string_view key = over.keys[i].text;
            if (YamlNode *existing = index.find(key))
                merge(*existing, std::move(over.items[i]), path.at(key), rule.at(key));
            else
                index.set(over.keys[i], std::move(over.items[i]));
        }
    }

    static void append(YamlNode &base, YamlNode over)
    {
        base.items.insert(base.items.end(), std::make_move_iterator(over.items.begin()),
                          std::make_move_iterator(over.items.end()));
    }

    void mergeBy(Rule special, YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        switch (special) {
        case Rule::Replace: base = std::move(over); return;
        case Rule::Sequence:
            base = asSequence(std::move(base));
            append(base, asSequence(std::move(over)));
            return;
        case Rule::Hosts: mergeHosts(base, std::move(over)); return;
        case Rule::Build:
            base = asBuild(std::move(base));
            mergeMaps(base, asBuild(std::move(over)), path, rule);
            return;
        case Rule::Dependencies: mergeNamed(startedDependency(), base, std::move(over), path, rule); return;
        case Rule::Names: mergeNamed(YamlNode(), base, std::move(over), path, rule); return;
        case Rule::Logging: mergeLogging(base, std::move(over), path, rule); return;
        case Rule::AddressPools: mergeAddressPools(base, std::move(over), path, rule); return;
        }
    }

    void mergeNamed(const YamlNode &value, YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        base = asMap(std::move(base), value);
        mergeMaps(base, asMap(std::move(over), value), path, rule);
    }

    static void mergeHosts(YamlNode &base, YamlNode over)
    {
        base = asSequence(std::move(base));
        std::unordered_set<std::string> known;
        for (const YamlNode &host : base.items)
            known.insert(host.scalar);
        over = asSequence(std::move(over));
        for (YamlNode &host : over.items)
            if (!known.contains(host.scalar))
                base.append(std::move(host));
    }

    void mergeLogging(YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        const YamlNode *before = base.find("driver");
        const YamlNode *after = over.find("driver");
        if (before && after && textOf(before) != textOf(after))
            base = std::move(over);
        else
            mergeMaps(base, std::move(over), path, rule);
    }

    void mergeAddressPools(YamlNode &base, YamlNode over, const TreePath &path, Cursor rule)
    {
        if (!base.isSequence() || !over.isSequence()) {
            cannotMerge(base, over, path);
            return;
        }
        YamlNode merged = YamlNode::sequence();
        merged.mark = base.mark;
        const auto place = [&merged](const YamlNode &pool) {
            const std::string_view subnet = textOf(pool.find("subnet"));
            return std::find_if(merged.items.begin(), merged.items.end(),
                                [subnet](const YamlNode &p) { return textOf(p.find("subnet")) == subnet; });
        };
        for (YamlNode &original : base.items) {
            for (const YamlNode &later : over.items) {
                if (textOf(later.find("subnet")) != textOf(original.find("subnet")) &&
                    place(later) == merged.items.end()) {
                    merged.append(later);
                    continue;
                }
                mergeMaps(original, later, path, rule);
                if (const auto known = place(original); known != merged.items.end())
                    *known = original;
                else
                    merged.append(original);
            }
        }
        base = std::move(merged);
    }

    Diagnostics &m_diagnostics;
};

} // namespace

void mergeProject(YamlNode &base, YamlNode over, Diagnostics &diagnostics)
{
    Merger(diagnostics).merge(base, std::move(over), TreePath(), rules().root());
}

void mergeService(YamlNode &base, YamlNode over, Diagnostics &diagnostics)
{
    const TreePath services{nullptr, "services", {}};
    Merger(diagnostics).merge(base, std::move(over), services.at("x"), rules().root().at("services").at("x"));
}

} // namespace portolan::compose
