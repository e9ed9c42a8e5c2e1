#include "views/canvas/canvas_editor.h"

#include "model/edit/changes.h"
#include "model/edit/grouping.h"
#include "views/canvas/connection_text.h"
#include "views/canvas/removal_text.h"
#include "views/workspace/entity_name.h"
#include "views/workspace/look_of.h"
#include "views/workspace/plan_mime.h"

#include <QClipboard>
#include <QGuiApplication>

namespace portolan::views {

namespace {

constexpr double pasteStep = 24; ///< canvas units

/// A service with its node, a note with what it is about, a member with its group.
bool comesWithAnother(const plan::Plan &plan, plan::EntityRef entity, const std::set<plan::EntityRef> &all)
{
    const plan::Service *service = plan.find(entity.as<plan::Service>());
    const plan::Note *note = plan.find(entity.as<plan::Note>());
    const plan::Group *group = plan::groupOf(plan, entity);
    return (service && all.contains(service->node)) || (note && all.contains(note->anchor)) ||
           (group && all.contains(group->id));
}

edit::Spot relativeTo(const layout::Rect &frame, layout::Point at)
{
    return {at.x - frame.x, at.y - frame.y};
}

} // namespace

CanvasEditor::CanvasEditor(CanvasScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_workspace(scene.workspace())
{
}

std::vector<plan::EntityRef> CanvasEditor::copied() const
{
    std::vector<plan::EntityRef> entities;
    for (const plan::EntityRef entity : m_scene.selection().entities)
        switch (entity.kind) {
        case plan::EntityKind::Node:
        case plan::EntityKind::Service:
        case plan::EntityKind::Network:
        case plan::EntityKind::Cdn:
        case plan::EntityKind::Note:
        case plan::EntityKind::Group:
        case plan::EntityKind::Route: entities.push_back(entity); break;
        default: break;
        }
    return entities;
}

bool CanvasEditor::canCopy() const
{
    return !copied().empty();
}

/// Where the chart draws nodes and services, with all that is in the nodes.
std::vector<plan::Placement> CanvasEditor::placesOf(const std::vector<plan::EntityRef> &entities) const
{
    const layout::Chart &chart = m_scene.chart();
    std::vector<plan::Placement> places;
    const auto add = [&](plan::EntityRef entity) {
        if (m_workspace.plan().placements().find(entity) || chart.rectOf(entity).isEmpty())
            return;
        plan::Placement place = layout::placementOf(chart, entity);
        place.width = 0; // as its contents ask, in its next place too
        if (place.id == entity)
            places.push_back(place);
    };
    const std::set<plan::EntityRef> all =
        edit::withMembers(m_workspace.plan(), {entities.begin(), entities.end()});
    for (const plan::EntityRef entity : all) {
        const plan::Note *note = m_workspace.plan().find(entity.as<plan::Note>());
        if (note && !all.contains(note->anchor))
            places.push_back(freePlaceOf(*note));
        else
            add(entity);
        if (const layout::Index node = chart.nodeOf(entity.as<plan::Node>()); node != layout::none)
            for (layout::Index card = chart.nodes[node].cards.first; card < chart.nodes[node].cards.end();
                 ++card)
                add(chart.cards[card].entity);
    }
    return places;
}

/// Where a note stands once it is about nothing.
plan::Placement CanvasEditor::freePlaceOf(const plan::Note &note) const
{
    const layout::Rect rect = m_scene.chart().rectOf(note.id);
    const plan::Placement *known = m_workspace.plan().placements().find(note.id);
    return {note.id, rect.x, rect.y, known ? known->width : 0, known ? known->height : 0};
}

void CanvasEditor::copy()
{
    const std::vector<plan::EntityRef> entities = copied();
    if (entities.empty())
        return;
    QGuiApplication::clipboard()->setMimeData(
        mimeDataOf(m_workspace, entities, placesOf(entities)).release());
    m_pastes = 0;
}

void CanvasEditor::cut()
{
    if (!canCopy())
        return;
    copy();
    removeSelected();
    m_pastes = -1; // what was cut goes back to where it was
}

plan::NodeId CanvasEditor::selectedNode() const
{
    const Selection &selection = m_scene.selection();
    return selection.entities.size() == 1 ? selection.entities.begin()->as<plan::Node>() : plan::NodeId{};
}

void CanvasEditor::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const std::string fragment = data ? fragmentIn(*data) : std::string();
    if (fragment.empty()) {
        emit refused(tr("The clipboard holds no part of a plan"));
        return;
    }
    if (fragment != std::exchange(m_lastPasted, fragment))
        m_pastes = std::min(m_pastes, 0);
    const double step = pasteStep * ++m_pastes;
    insert(fragment, {selectedNode(), std::nullopt, {step, step}}, tr("Paste"));
}

void CanvasEditor::duplicate()
{
    const std::vector<plan::EntityRef> entities = copied();
    if (!entities.empty())
        insert(edit::fragmentOf(m_workspace.plan(), entities, placesOf(entities)),
               {{}, std::nullopt, {pasteStep, pasteStep}}, tr("Duplicate"));
}

bool CanvasEditor::insert(const std::string &fragment, const edit::PasteTarget &target, const QString &label)
{
    auto pasting = edit::paste(m_workspace.plan(), fragment, target, label.toStdString());
    if (!pasting) {
        emit refused(fromText(pasting.error().message));
        return false;
    }
    m_workspace.document().apply(pasting->transaction);
    Selection selection;
    const std::set<plan::EntityRef> pasted(pasting->entities.begin(), pasting->entities.end());
    for (const plan::EntityRef entity : pasted)
        if (entity.kind != plan::EntityKind::Link && !comesWithAnother(m_workspace.plan(), entity, pasted))
            selection.entities.insert(entity);
    m_workspace.select(std::move(selection));
    return true;
}

void CanvasEditor::removeSelected()
{
    const Selection selection = m_scene.selection();
    const plan::Plan &plan = m_workspace.plan();
    if (selection.binding) {
        const plan::BindingRef binding = *selection.binding;
        const QString label =
            tr("Delete a port of %1").arg(fromText(plan.services().at(binding.service).name));
        m_workspace.document().apply(edit::removePort(plan, binding, label.toStdString()));
        return;
    }
    if (selection.entities.empty())
        return;
    const plan::Plan before = plan;
    const QString label =
        selection.entities.size() == 1
            ? tr("Delete %1").arg(shownName(plan, *selection.entities.begin()))
            : tr("Delete %n thing(s)", nullptr, static_cast<int>(selection.entities.size()));
    const edit::Removal removal = edit::removalOf(plan, selection.entities, label.toStdString());
    m_workspace.document().apply(removal.transaction);
    emit done(describe(removal, before));
}

void CanvasEditor::addNode()
{
    const edit::Addition added =
        edit::addNode(m_workspace.plan(), std::nullopt, tr("Add a node").toStdString());
    m_workspace.document().apply(added.transaction);
    m_workspace.select(Selection::of(added.entity));
}

void CanvasEditor::add(NewThing thing, layout::Point at)
{
    const plan::Plan &plan = m_workspace.plan();
    const layout::Chart &chart = m_scene.chart();
    const layout::Index below = nodeAt(chart, at);
    const plan::NodeId node =
        below == layout::none ? plan::NodeId{} : chart.nodes[below].entity.as<plan::Node>();
    if (thing == NewThing::Note) {
        addNoteAt(at);
        return;
    }
    edit::Addition added;
    switch (thing) {
    case NewThing::Note: return;
    case NewThing::Node:
        added = edit::addNode(plan, edit::Spot{at.x, at.y}, tr("Add a node").toStdString());
        break;
    case NewThing::Service:
        if (!node) {
            emit refused(tr("A service stands on a node; put it inside a frame"));
            return;
        }
        added = edit::addService(plan, node, relativeTo(chart.nodes[below].rect, at),
                                 tr("Add a service").toStdString());
        break;
    case NewThing::Network: {
        std::vector<plan::NodeId> plugged;
        for (const plan::EntityRef entity : m_scene.selection().entities)
            if (const plan::NodeId selected = entity.as<plan::Node>())
                plugged.push_back(selected);
        added = edit::addNetwork(plan, node, plugged, tr("Add a network").toStdString());
        break;
    }
    }
    m_workspace.document().apply(added.transaction);
    m_workspace.select(Selection::of(added.entity));
}

void CanvasEditor::connectEnds(const edit::Meaning &meaning)
{
    const plan::Plan &plan = m_workspace.plan();
    const edit::Connected connected = edit::connect(plan, meaning, labelOf(meaning, plan).toStdString());
    m_workspace.document().apply(connected.transaction);
    m_workspace.select(Selection::of(connected.entity));
}

bool CanvasEditor::canDrawPublicRoute() const
{
    const auto &selected = m_scene.selection().entities;
    return selected.size() == 1 && selected.begin()->as<plan::Service>();
}

edit::End CanvasEditor::selectedEnd() const
{
    const Selection &selection = m_scene.selection();
    if (const auto &port = selection.binding)
        for (const plan::ResolvedBinding &binding : m_workspace.resolved().bindingsOf(port->service))
            if (binding.index == port->index && binding.error.empty())
                return {port->service, binding.port.target.first, binding.port.transport};
    return {*selection.entities.begin()};
}

void CanvasEditor::drawPublicRoute()
{
    if (!canDrawPublicRoute())
        return;
    const auto meaning =
        edit::meaningOf(m_workspace.resolved(), {edit::internetOf(m_workspace.plan())}, selectedEnd());
    if (!meaning) {
        emit refused(describe(meaning.error()));
        return;
    }
    connectEnds(*meaning);
    emit done(describe(*meaning, m_workspace.plan()));
}

void CanvasEditor::resize(plan::EntityRef entity, layout::Size size, document::Gesture gesture)
{
    const plan::Plan &plan = m_workspace.plan();
    const plan::Placement *known = plan.placements().find(entity);
    plan::Placement place = known ? *known : layout::placementOf(m_scene.chart(), entity);
    place.width = size.width;
    place.height = entity.as<plan::Service>() ? 0 : size.height;
    plan::Edit edit(plan);
    edit.put(place);
    m_workspace.document().apply(
        std::move(edit).finish(tr("Resize %1").arg(shownName(plan, entity)).toStdString()), gesture);
}

void CanvasEditor::bend(plan::EntityRef line, layout::Point bend, document::Gesture gesture)
{
    plan::Edit edit(m_workspace.plan());
    edit.put(plan::Placement{line, bend.x, bend.y, 0, 0});
    const QString label = tr("Bend %1").arg(shownName(m_workspace.plan(), line));
    m_workspace.document().apply(std::move(edit).finish(label.toStdString()), gesture);
}

std::vector<plan::EntityRef> CanvasEditor::arrangeable() const
{
    std::vector<plan::EntityRef> frames;
    std::vector<plan::EntityRef> services;
    for (const plan::EntityRef entity : m_scene.movable())
        (entity.as<plan::Service>() ? services : frames).push_back(entity);
    return frames.size() > 1 ? frames : services;
}

void CanvasEditor::arrange(const layout::Moves &moves, const QString &label)
{
    if (!moves.empty())
        m_scene.moveEach(moves, label);
}

void CanvasEditor::align(layout::Alignment alignment)
{
    arrange(layout::aligned(m_scene.chart(), arrangeable(), alignment), tr("Align"));
}

void CanvasEditor::distribute(layout::Axis axis)
{
    arrange(layout::distributed(m_scene.chart(), arrangeable(), axis), tr("Distribute"));
}

void CanvasEditor::tidySelected()
{
    std::vector<plan::EntityRef> things = m_scene.movable();
    // No layout knows what a note points at: it stays where it was put.
    std::erase_if(things, [](plan::EntityRef thing) { return !!thing.as<plan::Note>(); });
    for (const plan::EntityRef entity : m_scene.selection().entities)
        if (entity.as<plan::Route>() || entity.as<plan::Link>())
            things.push_back(entity);
    m_workspace.document().apply(layout::tidied(m_scene.chart(), m_workspace.plan(), things,
                                                tr("Tidy up the selection").toStdString()));
}

bool CanvasEditor::canDrop(const QMimeData &data)
{
    return data.hasFormat(QLatin1String(newThingType)) || data.hasFormat(QLatin1String(planFragmentType)) ||
           data.hasFormat(QLatin1String(catalogueEntryType)) ||
           data.text().startsWith(QLatin1String("portolan:"));
}

void CanvasEditor::drop(const QMimeData &data, layout::Point at)
{
    if (const auto thing = newThingIn(data)) {
        add(*thing, at);
        return;
    }
    if (const auto own = ownEntitiesIn(data, m_workspace); !own.empty()) {
        placeOwn(own, at);
        return;
    }
    const layout::Chart &chart = m_scene.chart();
    const layout::Index below = nodeAt(chart, at);
    if (data.hasFormat(QLatin1String(catalogueEntryType))) {
        if (below == layout::none)
            emit refused(tr("A service stands on a node; put it inside a frame"));
        else
            emit catalogueEntryDropped(QString::fromUtf8(data.data(QLatin1String(catalogueEntryType))),
                                       chart.nodes[below].entity.as<plan::Node>(),
                                       relativeTo(chart.nodes[below].rect, at));
        return;
    }
    edit::PasteTarget target;
    target.at = edit::Spot{at.x, at.y};
    if (below != layout::none) {
        target.node = chart.nodes[below].entity.as<plan::Node>();
        target.at = relativeTo(chart.nodes[below].rect, at);
        target.origin = {chart.nodes[below].rect.x, chart.nodes[below].rect.y};
    }
    insert(fragmentIn(data), target, tr("Put in"));
}

/// Nodes go there; services too, to another node where that is below.
void CanvasEditor::placeOwn(const std::vector<plan::EntityRef> &entities, layout::Point at)
{
    const layout::Chart &chart = m_scene.chart();
    const plan::Plan &plan = m_workspace.plan();
    const layout::Index below = nodeAt(chart, at);
    std::vector<plan::Placement> moved;
    plan::Edit edit(plan);
    for (const plan::EntityRef entity : entities) {
        if (const plan::Note *note = plan.find(entity.as<plan::Note>())) {
            plan::Placement place = freePlaceOf(*note);
            const layout::Point origin = chart.originOf(entity);
            place.x = at.x - origin.x;
            place.y = at.y - origin.y;
            edit.put(place);
        } else if (entity.as<plan::Node>() || entity.as<plan::Cdn>()) {
            edit.put(plan::Placement{entity, at.x, at.y, 0, 0});
        } else if (entity.as<plan::Service>() && below != layout::none) {
            const edit::Spot spot = relativeTo(chart.nodes[below].rect, at);
            moved.push_back({entity, spot.x, spot.y, 0, 0});
        }
        at = at + layout::Point{pasteStep, pasteStep};
    }
    if (!moved.empty()) {
        const QString node = fromText(chart.nodes[below].name);
        const QString label = tr("Move %n service(s) to %1", nullptr, static_cast<int>(moved.size()));
        m_workspace.document().apply(edit::moveToNode(plan, moved, chart.nodes[below].entity.as<plan::Node>(),
                                                      label.arg(node).toStdString()));
        return;
    }
    const plan::Transaction transaction =
        std::move(edit).finish(tr("Move %1").arg(shownName(plan, entities.front())).toStdString());
    if (transaction.isEmpty())
        emit refused(tr("A service stands on a node; put it inside a frame"));
    m_workspace.document().apply(transaction);
}

} // namespace portolan::views
