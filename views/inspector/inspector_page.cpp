#include "views/inspector/inspector_page.h"

#include "views/inspector/field_words.h"
#include "views/inspector/inspector_text.h"
#include "views/inspector/page_builder.h"
#include "views/workspace/look_of.h"

#include <algorithm>

namespace portolan::views {

namespace {

QString subtitleOf(const PageBuilder &builder, const plan::Service &service)
{
    const plan::Node *node = builder.plan().find(builder.resolved().nodeOf(service));
    QStringList parts{node ? Inspector::tr("Service on %1").arg(fromText(node->name))
                           : Inspector::tr("Service")};
    if (!service.networks.empty())
        parts << Inspector::tr("network %1").arg(builder.nameOf(service.networks.front().network));
    if (!builder.resolved().isActive(service))
        parts << Inspector::tr("not started");
    return parts.join(QStringLiteral(" · "));
}

void addOne(const PageBuilder &builder, const Selection &selection, InspectorPage &page)
{
    const plan::Plan &plan = builder.plan();
    const plan::EntityRef entity = *selection.entities.begin();
    page.icon = iconOf(entity.kind);
    page.title = builder.nameOf(entity);
    page.subtitle = kindName(plan, entity);
    const auto add = [&](auto id) {
        if (const auto *found = plan.find(id))
            addSections(builder, *found, page);
    };
    switch (entity.kind) {
    case plan::EntityKind::Service: {
        const plan::Service *service = plan.find(entity.as<plan::Service>());
        if (!service)
            return;
        page.subtitle = subtitleOf(builder, *service);
        if (service->networkMode == plan::NetworkMode::Service)
            page.icon = Icon::SharedNamespace;
        if (selection.binding)
            addBindingSections(builder, *selection.binding, page);
        else
            addServiceSections(builder, *service, page);
        return;
    }
    case plan::EntityKind::Node: {
        const plan::Node *node = plan.find(entity.as<plan::Node>());
        if (node && !node->hostname.empty())
            page.subtitle += QStringLiteral(" · ") + fromText(node->hostname);
        return add(entity.as<plan::Node>());
    }
    case plan::EntityKind::Network:
        if (const plan::Network *network = plan.find(entity.as<plan::Network>()))
            page.icon = builder.lineOf(*network).icon;
        return add(entity.as<plan::Network>());
    case plan::EntityKind::Cdn: return add(entity.as<plan::Cdn>());
    case plan::EntityKind::Route: {
        const plan::Route *route = plan.find(entity.as<plan::Route>());
        if (route)
            page.subtitle += QStringLiteral(" · ") + fromText(route->hostname);
        return add(entity.as<plan::Route>());
    }
    case plan::EntityKind::Link: {
        const plan::Link *link = plan.find(entity.as<plan::Link>());
        if (link)
            page.title = Inspector::tr("%1 to %2")
                             .arg(link->from ? builder.nameOf(link->from) : fromText(link->external),
                                  builder.nameOf(link->to));
        return add(entity.as<plan::Link>());
    }
    case plan::EntityKind::Zone: return add(entity.as<plan::Zone>());
    case plan::EntityKind::Note: return add(entity.as<plan::Note>());
    case plan::EntityKind::Group: return add(entity.as<plan::Group>());
    default: return;
    }
}

void addSeveral(const PageBuilder &builder, const Selection &selection, InspectorPage &page)
{
    const plan::EntityKind kind = selection.entities.begin()->kind;
    const bool isOneKind = std::ranges::all_of(
        selection.entities, [kind](plan::EntityRef entity) { return entity.kind == kind; });
    const int count = static_cast<int>(selection.entities.size());
    page.icon = isOneKind ? iconOf(kind) : Icon::More;
    page.title = isOneKind ? countOfKind(kind, count) : Inspector::tr("%n thing(s)", nullptr, count);
    QStringList names;
    std::vector<edit::Subject> subjects;
    for (const plan::EntityRef entity : selection.entities) {
        names << builder.nameOf(entity);
        subjects.push_back({entity});
    }
    page.subtitle = names.join(QStringLiteral(", "));
    PageSection section{.name = QStringLiteral("common"), .title = Inspector::tr("In common")};
    section.fields = builder.fieldsOf(subjects);
    if (section.fields.empty())
        section.sentence = Inspector::tr("These things have no field in common.");
    page.sections.push_back(std::move(section));
    page.sections.push_back(builder.follows());
}

void addPart(const PageBuilder &builder, const edit::Subject &part, InspectorPage &page)
{
    const bool isEndpoint = part.part == edit::Part::Endpoint;
    page.icon = isEndpoint ? Icon::Service : Icon::Network;
    page.title = fromText(edit::valueOf(builder.plan(), part, isEndpoint ? "port" : "name"));
    page.subtitle = (isEndpoint ? Inspector::tr("Endpoint of %1") : Inspector::tr("Interface of %1"))
                        .arg(builder.nameOf(part.entity));
    PageSection section{.name = QStringLiteral("part"),
                        .title = isEndpoint ? Inspector::tr("Endpoint") : Inspector::tr("Interface")};
    section.fields = builder.fieldsOf(part);
    page.sections.push_back(std::move(section));
}

} // namespace

InspectorPage pageOf(const Workspace &workspace, const CheckService &checks,
                     const std::optional<edit::Subject> &part)
{
    const Selection &selection = workspace.selection();
    const PageBuilder builder(workspace, checks);
    InspectorPage page;
    page.entities.assign(selection.entities.begin(), selection.entities.end());
    if (page.entities.empty())
        return page;
    if (part && edit::exists(workspace.plan(), *part)) {
        addPart(builder, *part, page);
        return page;
    }
    builder.addFindings(selection, page);
    if (page.entities.size() == 1)
        addOne(builder, selection, page);
    else
        addSeveral(builder, selection, page);
    return page;
}

} // namespace portolan::views
