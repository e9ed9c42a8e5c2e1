#include "model/edit/fragment.h"

#include "model/edit/habits.h"
#include "model/edit/names.h"
#include "model/plan/plan_reader.h"
#include "model/plan/plan_writer.h"
#include "model/plan/references.h"
#include "model/text/say.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace portolan::edit {

using plan::EntityKind;
using plan::EntityRef;

namespace {

constexpr std::string_view copiedKey = "copied";

/// Calls `visit(id)` with the typed id, for the kinds that can be copied.
template <class Visit>
void withTypedId(EntityRef entity, Visit visit)
{
    const auto offer = [&](auto id) {
        if (id)
            visit(id);
    };
    offer(entity.as<plan::ComposeFile>());
    offer(entity.as<plan::Network>());
    offer(entity.as<plan::Cdn>());
    offer(entity.as<plan::Node>());
    offer(entity.as<plan::Service>());
    offer(entity.as<plan::Link>());
    offer(entity.as<plan::Route>());
    offer(entity.as<plan::Note>());
    offer(entity.as<plan::Group>());
}

/// Collects a fragment: entities under their own ids.
class Collector
{
public:
    explicit Collector(const plan::Plan &source)
        : m_source(source)
        , m_edit(plan::Plan())
    {
    }

    void copy(EntityRef entity)
    {
        if (!plan::exists(m_source, entity) || !m_copied.insert(entity).second)
            return;
        if (const plan::NodeId node = entity.as<plan::Node>())
            for (const plan::Service &service : m_source.services())
                if (service.node == node)
                    copy(service.id);
        if (const plan::Group *group = m_source.find(entity.as<plan::Group>()))
            for (const EntityRef member : group->members)
                copy(member);
    }

    void addPlace(const plan::Placement &place)
    {
        if (m_copied.contains(place.id))
            m_edit.put(place);
    }

    std::string text()
    {
        for (const plan::Note &note : m_source.notes())
            if (m_copied.contains(note.anchor))
                m_copied.insert(note.id);
        for (const plan::Link &link : m_source.links())
            if (m_copied.contains(link.from) && m_copied.contains(link.to))
                m_copied.insert(link.id);
        for (const EntityRef entity : m_copied)
            withTypedId(entity, [this](auto id) { bring(m_source.table<EntityOf<decltype(id)>>().at(id)); });
        for (const plan::Placement &place : m_source.placements())
            if (m_copied.contains(place.id) && !m_edit.plan().placements().find(place.id))
                m_edit.put(place);
        noteCopied();
        return plan::writePlan(m_edit.plan());
    }

private:
    template <class T>
    struct Entity;
    template <class T>
    struct Entity<plan::Id<T>> {
        using Type = T;
    };
    template <class TypedId>
    using EntityOf = typename Entity<TypedId>::Type;

    /// An entity, and before it what it refers to. Of a service that is not copied only its name matters, and
    /// a note without what it is about stands free.
    template <class T>
    void bring(const T &entity)
    {
        if (!m_brought.insert(entity.id).second)
            return;
        if constexpr (std::is_same_v<T, plan::Service>) {
            if (!m_copied.contains(entity.id)) {
                plan::Service named;
                named.id = entity.id;
                named.name = entity.name;
                named.node = entity.node;
                bringReferences(named);
                m_edit.put(std::move(named));
                return;
            }
        }
        if constexpr (std::is_same_v<T, plan::Note>) {
            if (!m_copied.contains(entity.anchor)) {
                plan::Note loose = entity;
                loose.anchor = {};
                m_edit.put(std::move(loose));
                return;
            }
        }
        bringReferences(entity);
        m_edit.put(entity);
    }

    template <class T>
    void bringReferences(const T &entity)
    {
        plan::visitReferences(entity, [this](auto id, plan::Need, std::string_view) {
            withTypedId(EntityRef(id),
                        [this](auto typed) { bring(m_source.table<EntityOf<decltype(typed)>>().at(typed)); });
        });
    }

    void noteCopied()
    {
        plan::Settings settings = m_edit.plan().settings();
        text::YamlNode list = text::YamlNode::sequence();
        for (const EntityRef entity : m_copied)
            if (entity.kind != EntityKind::Link)
                list.append(text::YamlNode::quoted(plan::toText(m_source, entity)));
        settings.extra.set(copiedKey, std::move(list));
        m_edit.put(std::move(settings));
    }

    const plan::Plan &m_source;
    plan::Edit m_edit;
    std::set<EntityRef> m_copied;
    std::set<EntityRef> m_brought;
};

/// What a fragment says is copied; everything that can be when it says nothing.
std::set<EntityRef> copiedIn(const plan::Plan &fragment)
{
    std::set<EntityRef> copied;
    for (const plan::Link &link : fragment.links())
        copied.insert(link.id);
    if (const text::YamlNode *list = fragment.settings().extra.find(copiedKey)) {
        for (const text::YamlNode &item : list->items)
            if (const EntityRef entity = plan::entityFromText(fragment, item.scalar))
                copied.insert(entity);
        return copied;
    }
    const auto addAll = [&copied](const auto &table) {
        for (const auto &entity : table)
            copied.insert(entity.id);
    };
    addAll(fragment.networks());
    addAll(fragment.cdns());
    addAll(fragment.nodes());
    addAll(fragment.services());
    addAll(fragment.routes());
    addAll(fragment.notes());
    addAll(fragment.groups());
    return copied;
}

class Paster
{
public:
    Paster(const plan::Plan &into, plan::Plan fragment, const PasteTarget &target)
        : m_edit(into)
        , m_fragment(std::move(fragment))
        , m_target(target)
        , m_copied(copiedIn(m_fragment))
        , m_home(homeOf(into, target.node))
    {
    }

    text::Result<Pasting> run(std::string label)
    {
        dropStrangers();
        if (m_copied.empty())
            return tl::unexpected(
                text::Problem{text::say(text::phrase("edit", "there is nothing to paste in this text")), {}});
        mapAll(m_fragment.composeFiles());
        mapAll(m_fragment.networks());
        mapAll(m_fragment.cdns());
        mapAll(m_fragment.nodes());
        mapAll(m_fragment.services());
        mapAll(m_fragment.routes());
        mapAll(m_fragment.links());
        mapAll(m_fragment.notes());
        mapAll(m_fragment.groups());
        insertAll(m_fragment.composeFiles());
        insertAll(m_fragment.networks());
        insertAll(m_fragment.cdns());
        insertAll(m_fragment.nodes());
        insertAll(m_fragment.services());
        insertAll(m_fragment.routes());
        insertAll(m_fragment.links());
        insertAll(m_fragment.notes());
        insertAll(m_fragment.groups());
        startNewFiles();
        place();
        Pasting pasting{std::move(m_edit).finish(std::move(label)), {}};
        for (const EntityRef entity : m_copied)
            pasting.entities.push_back(m_map.at(entity));
        return pasting;
    }

private:
    struct Home {
        plan::ComposeFileId file;
        plan::NetworkId network;
    };

    static Home homeOf(const plan::Plan &plan, plan::NodeId node)
    {
        return node ? Home{usualFileOn(plan, node), usualNetworkOn(plan, node)} : Home{};
    }

    template <class T>
    const T *namesake(const T &entity) const
    {
        return plan::findByName(m_edit.plan().table<T>(), plan::nameOf(entity));
    }

    /// What stands in for an entity that is not copied itself; none when it has to come along.
    EntityRef standIn(const plan::ComposeFile &file) const
    {
        const plan::ComposeFile *known = namesake(file);
        return known ? EntityRef(known->id) : EntityRef(m_home.file);
    }
    EntityRef standIn(const plan::Network &network) const
    {
        if (const plan::Network *known = namesake(network))
            return known->id;
        return network.kind == plan::NetworkKind::Compose ? EntityRef(m_home.network) : EntityRef();
    }
    EntityRef standIn(const plan::Node &node) const
    {
        if (m_target.node)
            return m_target.node;
        const plan::Node *known = namesake(node);
        return known ? EntityRef(known->id) : EntityRef();
    }
    template <class T>
    EntityRef standIn(const T &entity) const
    {
        const T *known = namesake(entity);
        return known ? EntityRef(known->id) : EntityRef();
    }

    /// Services and routes that are only referred to, and that the plan does not have, are let go of. So are
    /// notes and groups that nobody copied, and members of groups: here they are in other groups, or in none.
    void dropStrangers()
    {
        plan::Edit edit(m_fragment);
        const auto drop = [&](const auto &table) {
            for (const auto &entity : table)
                if (!m_copied.contains(entity.id) && !standIn(entity))
                    edit.remove(entity.id);
        };
        drop(m_fragment.services());
        drop(m_fragment.routes());
        const auto keepCopied = [&](const auto &table) {
            for (const auto &entity : table)
                if (!m_copied.contains(entity.id))
                    edit.remove(entity.id);
        };
        keepCopied(m_fragment.notes());
        keepCopied(m_fragment.groups());
        const plan::Plan pasted = edit.plan();
        for (const plan::Group &group : pasted.groups()) {
            plan::Group rest = group;
            std::erase_if(rest.members, [this](EntityRef member) { return !m_copied.contains(member); });
            if (rest.members.empty())
                edit.remove(group.id);
            else
                edit.put(std::move(rest));
        }
        m_fragment = edit.plan();
        std::erase_if(m_copied, [this](EntityRef entity) { return !plan::exists(m_fragment, entity); });
    }

    template <class T>
    void mapAll(const plan::Table<T> &table)
    {
        std::uint32_t next = m_edit.plan().table<T>().highest().value;
        for (const T &entity : table) {
            EntityRef mapped;
            if constexpr (!std::is_same_v<T, plan::Link>)
                if (!m_copied.contains(entity.id))
                    mapped = standIn(entity);
            if (!mapped) {
                mapped = plan::Id<T>{++next};
                m_new.insert(entity.id);
            }
            m_map.emplace(entity.id, mapped);
        }
    }

    template <class T>
    void insertAll(const plan::Table<T> &table)
    {
        for (const T &original : table) {
            if (!m_new.contains(original.id))
                continue;
            T entity = original;
            plan::visitReferences(entity, [this](auto &id, plan::Need, std::string_view) {
                using TypedId = std::decay_t<decltype(id)>;
                const auto found = m_map.find(EntityRef(id));
                if (found == m_map.end())
                    return;
                if constexpr (std::is_same_v<TypedId, EntityRef>)
                    id = found->second;
                else
                    id = TypedId{found->second.value};
            });
            adapt(entity);
            m_edit.insert(std::move(entity));
        }
    }

    template <class T>
    void adapt(T &entity)
    {
        if constexpr (requires { entity.name; })
            entity.name = freeName(m_edit.plan().table<T>(), entity.name);
        if constexpr (requires { entity.source; })
            entity.source = {};
        if constexpr (std::is_same_v<T, plan::Service>)
            adaptService(entity);
    }

    /// A copy has a place in no file yet, and a container's name can be used once.
    void adaptService(plan::Service &service)
    {
        for (plan::PortBinding &binding : service.ports)
            binding.source = {};
        service.composeName.clear();
        if (!service.containerName.empty()) {
            const auto isTaken = [this](const std::string &name) {
                const auto &services = m_edit.plan().services();
                return std::any_of(services.begin(), services.end(), [&name](const plan::Service &other) {
                    return other.containerName == name;
                });
            };
            service.containerName = freeName(service.containerName, isTaken);
        }
    }

    /// Services of a file that no environment reads would never start.
    void startNewFiles()
    {
        for (const plan::ComposeFile &file : m_fragment.composeFiles()) {
            if (!m_new.contains(file.id))
                continue;
            const auto id = m_map.at(file.id).as<plan::ComposeFile>();
            for (const plan::Environment &environment : m_edit.plan().environments())
                if (!environment.composeFiles.empty())
                    m_edit.modify(environment.id,
                                  [id](plan::Environment &changed) { changed.composeFiles.push_back(id); });
        }
    }

    /// True for what moves by itself: all but the services that come with their node, and the notes that come
    /// with what they are about.
    bool isLoose(EntityRef entity) const
    {
        if (const plan::Note *note = m_fragment.find(entity.as<plan::Note>()))
            return !note->anchor;
        const plan::Service *service = m_fragment.find(entity.as<plan::Service>());
        return !service || !m_copied.contains(service->node);
    }

    /// Of loose things: a service's place is relative to its node, everything else stands on the canvas.
    bool isInNode(EntityRef entity) const { return static_cast<bool>(entity.as<plan::Service>()); }

    void place()
    {
        Spot inNode = m_target.shift;
        Spot onCanvas = m_target.shift;
        if (m_target.at) {
            const std::optional<Spot> services = cornerOf(true);
            const std::optional<Spot> others = cornerOf(false);
            if (!services && !others) {
                placeUnplaced(*m_target.at);
                return;
            }
            if (services)
                inNode = {m_target.at->x - services->x, m_target.at->y - services->y};
            if (others)
                onCanvas = {m_target.at->x + m_target.origin.x - others->x,
                            m_target.at->y + m_target.origin.y - others->y};
        }
        for (plan::Placement place : m_fragment.placements()) {
            if (!m_copied.contains(place.id))
                continue;
            if (isLoose(place.id)) {
                const Spot &shift = isInNode(place.id) ? inNode : onCanvas;
                place.x += shift.x;
                place.y += shift.y;
            }
            place.id = m_map.at(place.id);
            m_edit.put(place);
        }
    }

    /// The upper left of the loose things in nodes, or on the canvas; none when none of them has a place.
    std::optional<Spot> cornerOf(bool inNode) const
    {
        std::optional<Spot> corner;
        for (const plan::Placement &place : m_fragment.placements())
            if (m_copied.contains(place.id) && isLoose(place.id) && isInNode(place.id) == inNode)
                corner = corner ? Spot{std::min(corner->x, place.x), std::min(corner->y, place.y)}
                                : Spot{place.x, place.y};
        return corner;
    }

    /// What never had a place stands where it is let go of, each a step further.
    void placeUnplaced(Spot at)
    {
        constexpr double step = 24;
        for (const EntityRef entity : m_copied) {
            const bool hasPlace = entity.kind == EntityKind::Node || entity.kind == EntityKind::Service ||
                                  entity.kind == EntityKind::Cdn || entity.kind == EntityKind::Note;
            if (!hasPlace || !isLoose(entity))
                continue;
            const Spot &from = isInNode(entity) ? Spot() : m_target.origin;
            m_edit.put(plan::Placement{m_map.at(entity), at.x + from.x, at.y + from.y, 0, 0});
            at = {at.x + step, at.y + step};
        }
    }

    plan::Edit m_edit;
    plan::Plan m_fragment;
    const PasteTarget &m_target;
    std::set<EntityRef> m_copied; ///< ids of the fragment
    Home m_home;
    std::unordered_map<EntityRef, EntityRef> m_map; ///< from the fragment's ids to the plan's
    std::set<EntityRef> m_new;                      ///< what of the fragment is inserted
};

} // namespace

std::string fragmentOf(const plan::Plan &plan, std::span<const EntityRef> entities,
                       std::span<const plan::Placement> places)
{
    Collector collector(plan);
    for (const EntityRef entity : entities)
        collector.copy(entity);
    for (const plan::Placement &place : places)
        collector.addPlace(place);
    return collector.text();
}

text::Result<Pasting> paste(const plan::Plan &plan, std::string_view fragment, const PasteTarget &target,
                            std::string label)
{
    plan::PlanReading reading = plan::readPlan("clipboard", fragment);
    if (!reading.plan)
        return tl::unexpected(reading.problems.front());
    return Paster(plan, std::move(*reading.plan), target).run(std::move(label));
}

} // namespace portolan::edit
