#include "model/edit/body.h"
#include "model/plan/mentioned_variables.h"
#include "views/inspector/inspector_text.h"
#include "views/inspector/page_builder.h"
#include "views/workspace/look_of.h"

#include <algorithm>

// Services and their port bindings.
namespace portolan::views {

namespace {

std::optional<FilePlace> placeOf(const plan::Plan &plan, plan::EntityRef entity, std::string_view field)
{
    const check::Location location = check::locationOf(plan, entity, field);
    if (location.file.empty())
        return std::nullopt;
    return FilePlace{fromText(location.file), location.line};
}

PageSection definition(const PageBuilder &builder, const plan::Service &service)
{
    return {.name = QStringLiteral("fields"),
            .title = service.file ? Inspector::tr("Defined in") : Inspector::tr("Native daemon"),
            .place = placeOf(builder.plan(), service.id, {}),
            .fields = builder.fieldsOf(edit::Subject{service.id})};
}

PageSection ports(const PageBuilder &builder, const plan::Service &service)
{
    PageSection section{.name = QStringLiteral("ports"), .title = Inspector::tr("Ports")};
    for (const plan::ResolvedBinding &binding : builder.resolved().bindingsOf(service.id))
        section.things.push_back(builder.lineOf(binding));
    section.aside = Inspector::tr("%n published", nullptr, static_cast<int>(section.things.size()));
    if (section.things.empty())
        section.sentence = Inspector::tr("It publishes no port.");
    section.offer = Inspector::tr("Add a port");
    return section;
}

PageSection endpoints(const plan::Service &service)
{
    PageSection section{.name = QStringLiteral("endpoints"), .title = Inspector::tr("Listens on")};
    for (std::size_t i = 0; i < service.endpoints.size(); ++i) {
        const plan::Endpoint &endpoint = service.endpoints[i];
        ThingLine line;
        line.chip = ChipText{Exposure::ContainerOnly, QString::number(endpoint.port)};
        line.part = edit::Subject{service.id, edit::Part::Endpoint, i};
        line.title =
            fromText(endpoint.application.empty() ? plan::toText(endpoint.transport) : endpoint.application);
        line.aside = endpoint.internal ? Inspector::tr("internal") : fromText(endpoint.name);
        section.things.push_back(std::move(line));
    }
    section.aside = Inspector::tr("%n endpoint(s)", nullptr, static_cast<int>(section.things.size()));
    return section;
}

PageSection networks(const PageBuilder &builder, const plan::Service &service)
{
    PageSection section{.name = QStringLiteral("networks"), .title = Inspector::tr("Networks")};
    for (const plan::NetworkAttachment &attachment : service.networks)
        if (const plan::Network *network = builder.plan().find(attachment.network))
            section.things.push_back(builder.lineOf(*network));
    if (const plan::Service *owner = builder.plan().find(service.sharesNetworkOf)) {
        section.things.push_back(builder.lineOf(*owner));
        section.things.back().detail = Inspector::tr("its network namespace is shared");
    }
    if (section.things.empty())
        section.sentence = service.networkMode == plan::NetworkMode::Host || !service.file
                               ? Inspector::tr("It runs in the network of its node.")
                           : service.networkMode == plan::NetworkMode::None
                               ? Inspector::tr("It has no network.")
                               : Inspector::tr("It is on the default network of its project.");
    return section;
}

PageSection variables(const PageBuilder &builder, const plan::Service &service)
{
    PageSection section{.name = QStringLiteral("variables"), .title = Inspector::tr("Variables")};
    section.startsFolded = true;
    const auto &known = builder.resolved().variables();
    for (const std::string &name : plan::variablesIn(service)) {
        ThingLine line;
        line.icon = Icon::Variable;
        line.title = fromText(name);
        line.isMono = true;
        if (const auto found = known.find(name); found == known.end()) {
            line.aside = Inspector::tr("not set");
        } else {
            const plan::EnvFile *file = builder.plan().find(found->second.file);
            line.aside = found->second.secret ? Inspector::tr("secret") : fromText(found->second.value);
            line.detail = file ? fromText(file->path) : Inspector::tr("set by the environment itself");
        }
        section.things.push_back(std::move(line));
    }
    section.aside = QString::number(section.things.size());
    return section;
}

PageSection body(const PageBuilder &builder, const plan::Service &service)
{
    return {.name = QStringLiteral("body"),
            .title = Inspector::tr("Rest of its compose file"),
            .kind = PageSection::Kind::Body,
            .startsFolded = true,
            .service = service.id,
            .text = fromText(edit::bodyText(builder.plan(), service.id))};
}

/// The entities of a table that a predicate holds for, as lines.
template <class Entity, class Holds, class LineOf>
std::vector<ThingLine> linesOf(const plan::Table<Entity> &table, Holds holds, LineOf lineOf)
{
    std::vector<ThingLine> lines;
    for (const Entity &entity : table)
        if (holds(entity))
            lines.push_back(lineOf(entity));
    return lines;
}

void addIfAny(PageSection section, InspectorPage &page)
{
    if (!section.things.empty())
        page.sections.push_back(std::move(section));
}

void addLinks(const PageBuilder &builder, const plan::Service &service, InspectorPage &page)
{
    const auto &links = builder.plan().links();
    PageSection users{.name = QStringLiteral("used-by"), .title = Inspector::tr("Used by")};
    users.things = linesOf(
        links, [&](const plan::Link &link) { return link.to == service.id; },
        [&](const plan::Link &link) { return builder.userOf(link); });
    users.aside = Inspector::tr("%n link(s)", nullptr, static_cast<int>(users.things.size()));
    addIfAny(std::move(users), page);

    PageSection uses{.name = QStringLiteral("uses"), .title = Inspector::tr("Uses")};
    uses.things = linesOf(
        links, [&](const plan::Link &link) { return link.from == service.id; },
        [&](const plan::Link &link) { return builder.usedBy(link); });
    uses.aside = Inspector::tr("%n link(s)", nullptr, static_cast<int>(uses.things.size()));
    addIfAny(std::move(uses), page);
}

/// A plan with the environments, files and nodes of another, and of its services just one: resolving that is
/// cheap however large the other is.
plan::Plan planWithOnly(const plan::Plan &plan, const plan::Service &service)
{
    plan::Transaction transaction;
    const auto take = [&transaction]<class Entity>(const Entity &entity) {
        transaction.changes.emplace_back(plan::Change<Entity>{entity.id, std::nullopt, entity});
    };
    std::ranges::for_each(plan.environments(), take);
    std::ranges::for_each(plan.envFiles(), take);
    std::ranges::for_each(plan.composeFiles(), take);
    std::ranges::for_each(plan.networks(), take);
    std::ranges::for_each(plan.nodes(), take);
    plan::Service alone = service;
    alone.dependsOn.clear();
    alone.sharesNetworkOf = {};
    if (alone.networkMode == plan::NetworkMode::Service)
        alone.networkMode = plan::NetworkMode::Networks;
    take(alone);
    return plan::apply(plan::Plan(), transaction);
}

PageSection inEachEnvironment(const PageBuilder &builder, plan::BindingRef binding,
                              const check::Findings &findings)
{
    PageSection section{.name = QStringLiteral("environments"),
                        .title = Inspector::tr("In each environment")};
    const plan::Plan small = planWithOnly(builder.plan(), builder.plan().services().at(binding.service));
    for (const plan::Environment &environment : small.environments()) {
        const plan::ResolvedPlan resolved(small, environment.id);
        const plan::ResolvedBinding &here = resolved.bindingAt(binding.service, binding.index);
        ThingLine line;
        line.title = fromText(environment.name);
        line.isMono = true;
        line.sign = Severity::Ok;
        for (const check::Finding &finding : findings)
            if (holdsIn(finding, environment.id))
                line.sign = std::min(*line.sign, lookOf(finding.severity));
        if (!here.active) {
            line.icon = Icon::Environment;
            line.sign.reset();
            line.aside = Inspector::tr("not started");
        } else if (!here.error.empty()) {
            line.detail = fromText(here.error);
        } else {
            const QString address =
                here.port.hostIp ? fromText(plan::toText(*here.port.hostIp)) : QStringLiteral("*");
            line.aside = QStringLiteral("%1:%2").arg(address, fromText(plan::toText(here.port.published)));
        }
        section.things.push_back(std::move(line));
    }
    return section;
}

} // namespace

void addServiceSections(const PageBuilder &builder, const plan::Service &service, InspectorPage &page)
{
    const auto &routes = builder.plan().routes();
    page.sections.push_back(definition(builder, service));
    page.sections.push_back(
        builder.waysIn(linesOf(
                           routes, [&](const plan::Route &route) { return route.target == service.id; },
                           [&](const plan::Route &route) { return builder.lineOf(route); }),
                       Inspector::tr("No route leads here."), Inspector::tr("Draw a route")));
    addLinks(builder, service, page);
    page.sections.push_back(ports(builder, service));
    addIfAny(endpoints(service), page);
    PageSection passedOn{.name = QStringLiteral("passes-on"), .title = Inspector::tr("Passes on")};
    passedOn.things = linesOf(
        routes, [&](const plan::Route &route) { return route.proxy == service.id; },
        [&](const plan::Route &route) { return builder.lineOf(route); });
    passedOn.aside = Inspector::tr("%n route(s)", nullptr, static_cast<int>(passedOn.things.size()));
    addIfAny(std::move(passedOn), page);
    page.sections.push_back(networks(builder, service));
    addIfAny(variables(builder, service), page);
    if (service.file)
        page.sections.push_back(body(builder, service));
    page.sections.push_back(builder.follows());
}

void addBindingSections(const PageBuilder &builder, plan::BindingRef binding, InspectorPage &page)
{
    const plan::Service &service = builder.plan().services().at(binding.service);
    PageSection section{
        .name = QStringLiteral("binding"),
        .title = Inspector::tr("Port binding"),
        .place = placeOf(builder.plan(), service.id, check::itemField("ports", binding.index)),
        .fields = builder.fieldsOf(edit::Subject{service.id, edit::Part::Port, binding.index})};
    section.aside = Inspector::tr("%1 of %2").arg(binding.index + 1).arg(service.ports.size());
    page.sections.push_back(std::move(section));
    page.sections.push_back(inEachEnvironment(builder, binding, page.findings));
    std::vector<ThingLine> routes;
    for (const plan::Route &route : builder.plan().routes()) {
        const plan::Service *target = builder.plan().find(route.target);
        if (target && plan::publisherOf(builder.plan(), *target).id == binding.service &&
            plan::pathOf(builder.resolved(), route).binding == binding)
            routes.push_back(builder.lineOf(route));
    }
    page.sections.push_back(builder.waysIn(std::move(routes), Inspector::tr("No route leads here."),
                                           Inspector::tr("Draw a route")));
    page.sections.push_back(builder.follows());
}

} // namespace portolan::views
