#include "model/compose/update.h"

#include "model/compose/compose_writer.h"
#include "model/compose/import_service.h"
#include "model/compose/layers.h"
#include "model/compose/secret_values.h"
#include "model/compose/tree.h"
#include "model/compose/tree_update.h"
#include "model/compose/update_service.h"
#include "model/plan/compose_name.h"
#include "model/text/yaml_equality.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::Plan;
using text::YamlNode;

/// Sections whose entries the plan models one by one.
constexpr std::string_view services = "services";
constexpr std::string_view networks = "networks";

bool isMark(const plan::SourcePlace &source, text::Mark mark)
{
    return mark && source.line == static_cast<int>(mark.line) &&
           source.column == static_cast<int>(mark.column);
}

/// Brings `services` or `networks` in line with the plan's entities of a file.
class SectionUpdate
{
public:
    using UpdateEntry =
        std::function<YamlNode(const YamlNode &before, const YamlNode &wanted, const std::string &key)>;

    /// \a carried are entries that no entity models: what another file defines first.
    SectionUpdate(const YamlNode *original, const YamlNode *carried)
    {
        if (original)
            m_original = *original;
        for (std::size_t i = 0; carried && i < carried->keys.size(); ++i)
            m_carried.emplace(carried->keys[i].text, &carried->items[i]);
    }

    /// \a wanted is how the plan writes the entity; it outlives this object.
    void add(const std::string &key, const YamlNode &wanted, plan::SourcePlace source)
    {
        m_positions.emplace(key, m_wanted.size());
        m_wanted.push_back({key, &wanted, source});
    }

    YamlNode run(const UpdateEntry &updateEntry)
    {
        YamlNode section = YamlNode::map(m_original.style);
        m_isDone.resize(m_wanted.size());
        nameKnownKeys();
        for (std::size_t i = 0; i < m_original.keys.size(); ++i) {
            YamlNode::Key key = m_original.keys[i];
            const YamlNode &before = m_original.items[i];
            if (const auto at = entryFor(key)) {
                key.text = m_wanted[*at].key;
                m_isDone[*at] = true;
                const YamlNode &wanted = *m_wanted[*at].value;
                const bool isEntry = before.isMap() || before.isNull();
                append(section, key, isEntry ? updateEntry(before, wanted, key.text) : wanted);
            } else if (const auto carried = m_carried.find(key.text); carried != m_carried.end()) {
                const YamlNode &overlay = *carried->second;
                append(section, key,
                       text::saySame(before, overlay) ? before : updateEntry(before, overlay, {}));
            }
        }
        for (std::size_t i = 0; i < m_wanted.size(); ++i)
            if (!m_isDone[i])
                append(section, {m_wanted[i].key, {}, text::YamlStyle::Plain}, *m_wanted[i].value);
        addCarried(section);
        return section;
    }

private:
    struct Wanted {
        std::string key;
        const YamlNode *value;
        plan::SourcePlace source;
    };

    static void append(YamlNode &section, YamlNode::Key key, YamlNode value)
    {
        section.keys.push_back(std::move(key));
        section.items.push_back(std::move(value));
    }

    void nameKnownKeys()
    {
        for (const YamlNode::Key &key : m_original.keys)
            m_known.insert(key.text);
    }

    /// By its key; else the one that was imported from this place, if its own key is not there any more: a
    /// new name.
    std::optional<std::size_t> entryFor(const YamlNode::Key &key) const
    {
        if (const auto found = m_positions.find(key.text); found != m_positions.end())
            return found->second;
        if (m_carried.contains(key.text))
            return std::nullopt;
        for (std::size_t i = 0; i < m_wanted.size(); ++i)
            if (!m_isDone[i] && !m_known.contains(m_wanted[i].key) && isMark(m_wanted[i].source, key.mark))
                return i;
        return std::nullopt;
    }

    void addCarried(YamlNode &section) const
    {
        std::vector<std::string> missing;
        for (const auto &[key, value] : m_carried)
            if (!m_known.contains(key) && !m_positions.contains(key))
                missing.push_back(key);
        std::sort(missing.begin(), missing.end());
        for (const std::string &key : missing)
            append(section, {key, {}, text::YamlStyle::Plain}, *m_carried.at(key));
    }

    YamlNode m_original;
    std::unordered_map<std::string, const YamlNode *> m_carried;
    std::unordered_map<std::string, std::size_t> m_positions; ///< in m_wanted, by key
    std::unordered_set<std::string> m_known;
    std::vector<Wanted> m_wanted;
    std::vector<bool> m_isDone;
};

/// The network that every project has without a word about it.
bool isImplied(const std::string &key, const YamlNode &definition)
{
    return key == "default" && definition.isEmpty();
}

class FileUpdate
{
public:
    FileUpdate(const YamlNode &original, const Plan &plan, const ComposeFile &file)
        : m_original(original)
        , m_plan(plan)
        , m_file(file)
        , m_wanted(plannedTree(plan, file))
        , m_tree(original)
    {
        nameHeirs();
    }

    YamlNode run()
    {
        updateRest();
        if (textOf(m_original.find("name")) != m_file.projectName)
            takeOver(m_tree, "name", m_wanted);
        updateIncludes();
        const YamlNode overlays = overlaysIn(m_plan, m_file);
        updateSection<plan::Service>(
            services, m_plan.services(), &overlays,
            [this](const YamlNode &before, const YamlNode &wanted, const std::string &key) {
                const YamlNode *inherited = inheritedBy(key);
                return inherited ? updatedHeir(before, layered(*inherited, wanted), *inherited)
                                 : updatedService(before, wanted);
            });
        updateSection<plan::Network>(networks, m_plan.networks(), m_file.body.find(networks),
                                     [](const YamlNode &before, const YamlNode &wanted, const std::string &) {
                                         return updatedNetwork(before, wanted);
                                     });
        return std::move(m_tree);
    }

private:
    /// Volumes, secrets, configs, x- keys.
    void updateRest()
    {
        const auto rest = [](YamlNode tree) {
            for (const std::string_view modelled :
                 {std::string_view("name"), std::string_view("include"), services, networks})
                tree.take(modelled);
            return tree;
        };
        updateKeys(m_tree, rest(m_original), rest(m_file.body), m_wanted);
    }

    void updateIncludes()
    {
        const YamlNode *known = m_tree.find("include");
        const std::vector<plan::Include> before = known ? includesFrom(*known) : std::vector<plan::Include>();
        if (before == m_file.includes)
            return;
        const YamlNode *wanted = m_wanted.find("include");
        if (!known || !known->isSequence() || !wanted) {
            takeOver(m_tree, "include", m_wanted);
            return;
        }
        YamlNode includes = YamlNode::sequence(known->style);
        for (std::size_t i = 0; i < m_file.includes.size(); ++i) {
            const auto same = std::find(before.begin(), before.end(), m_file.includes[i]);
            includes.append(same == before.end()
                                ? wanted->items[i]
                                : known->items[static_cast<std::size_t>(same - before.begin())]);
        }
        *m_tree.find("include") = std::move(includes);
    }

    template <class Entity>
    void updateSection(std::string_view key, const plan::Table<Entity> &table, const YamlNode *carried,
                       const SectionUpdate::UpdateEntry &updateEntry)
    {
        const YamlNode *original = m_original.find(key);
        if (original && !original->isMap() && !original->isNull())
            return;
        SectionUpdate update(original, carried);
        // The writer has the entities of a file in the order of the table, and nothing else beside them.
        const YamlNode *wanted = m_wanted.find(key);
        std::size_t at = 0;
        for (const Entity &entity : table) {
            if (entity.file != m_file.id)
                continue;
            const std::string &name = wanted->keys[at].text;
            const YamlNode &value = wanted->items[at++];
            if (!isImplied(name, value) || (original && original->find(name)))
                update.add(name, value, entity.source);
        }
        YamlNode section = update.run(updateEntry);
        if (!section.items.empty()) {
            if (!original || !text::saySame(*original, section))
                setInOrder(m_tree, key, std::move(section), m_wanted);
        } else if (original && !original->isEmpty()) {
            m_tree.take(key);
        }
    }

    void nameHeirs()
    {
        for (const plan::Service &service : m_plan.services())
            if (service.file == m_file.id && !service.inherited.isNull())
                m_heirs.emplace(composeNameOf(service), &service.inherited);
    }

    /// What a service of the file has through `extends`, or nullptr.
    const YamlNode *inheritedBy(const std::string &key) const
    {
        const auto found = m_heirs.find(key);
        return found == m_heirs.end() ? nullptr : found->second;
    }

    const YamlNode &m_original;
    const Plan &m_plan;
    const ComposeFile &m_file;
    std::unordered_map<std::string, const YamlNode *> m_heirs;
    YamlNode m_wanted;
    YamlNode m_tree;
};

} // namespace

YamlNode updatedTree(const YamlNode &original, const Plan &plan, const ComposeFile &file)
{
    // The plan knows the file without its secrets; here, they are put aside until the rest is done.
    YamlNode known = original;
    const std::vector<TakenSecret> secrets = takeSecrets(known);
    YamlNode tree = FileUpdate(known, plan, file).run();
    putBack(tree, secrets);
    return tree;
}

text::YamlSplice updateComposeFile(std::string_view path, std::string_view content, const Plan &plan,
                                   const ComposeFile &file)
{
    text::YamlReading reading = text::readYaml(path, content);
    if (text::hasError(reading.problems))
        return {std::string(content), {}, std::move(reading.problems)};
    const YamlNode original = reading.documents.empty() ? YamlNode() : std::move(reading.documents.front());
    if (!original.isMap() && !original.isNull())
        return {std::string(content),
                {},
                {{"a compose file is a map of its sections", text::placeIn(path, content, original.mark)}}};
    const YamlNode intended = updatedTree(original, plan, file);
    if (text::saySame(original, intended)) // as it mostly is: the text need not be read again
        return {std::string(content), {}, {}};
    return text::spliceYaml(path, content, intended);
}

} // namespace portolan::compose
