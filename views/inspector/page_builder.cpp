#include "views/inspector/page_builder.h"

#include "model/text/expression.h"
#include "views/inspector/field_words.h"
#include "views/inspector/inspector_text.h"
#include "views/workspace/look_of.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace portolan::views {

namespace {

constexpr std::size_t mostCards = 2; ///< of findings, on a page

/// The field of a finding that means a field of a subject.
std::string fieldPath(const edit::Subject &subject, std::string_view key)
{
    switch (subject.part) {
    case edit::Part::Port: return check::itemField("ports", subject.index, key);
    case edit::Part::Endpoint: return check::itemField("endpoints", subject.index, key);
    case edit::Part::Firewall: return "firewall." + std::string(key);
    default: return std::string(key);
    }
}

QString originOf(const plan::ResolvedPlan &resolved, const std::string &variable)
{
    const auto &variables = resolved.variables();
    const auto found = variables.find(variable);
    if (found == variables.end())
        return Inspector::tr("%1 is not set").arg(fromText(variable));
    const plan::EnvFile *file = resolved.plan().find(found->second.file);
    const plan::Environment *environment = resolved.plan().find(resolved.environment());
    const QString from = file ? fromText(file->path) : environment ? fromText(environment->name) : QString();
    if (found->second.secret)
        return Inspector::tr("%1 is a secret, named in %2").arg(fromText(variable), from);
    return Inspector::tr("%1 = %2, from %3").arg(fromText(variable), fromText(found->second.value), from);
}

} // namespace

PageBuilder::PageBuilder(const Workspace &workspace, const CheckService &checks)
    : m_workspace(workspace)
    , m_checks(checks)
{
}

std::vector<FieldLine> PageBuilder::fieldsOf(const std::vector<edit::Subject> &subjects) const
{
    if (subjects.empty())
        return {};
    std::vector<edit::Field> common = edit::fieldsOf(plan(), subjects.front());
    for (std::size_t i = 1; i < subjects.size(); ++i) {
        const std::vector<edit::Field> others = edit::fieldsOf(plan(), subjects[i]);
        std::erase_if(common, [&](const edit::Field &field) {
            return field.unique || std::ranges::find(others, field) == others.end();
        });
    }
    std::vector<FieldLine> lines;
    for (const edit::Field &field : common)
        lines.push_back(lineOf(field, subjects));
    return lines;
}

FieldLine PageBuilder::lineOf(const edit::Field &field, const std::vector<edit::Subject> &subjects) const
{
    const edit::Subject &first = subjects.front();
    FieldLine line{field, subjects, labelOf(field, first.part), {}};
    const std::string value = edit::valueOf(plan(), first, field.key);
    line.isMixed = std::ranges::any_of(subjects, [&](const edit::Subject &subject) {
        return edit::valueOf(plan(), subject, field.key) != value;
    });
    line.effect = effectOfNothing(field, first.part);
    if (line.isMixed)
        return line;
    line.value = fromText(value);
    for (const edit::Subject &subject : subjects)
        if (const auto mark = markOf(subject, field.key))
            line.mark = line.mark ? std::min(*line.mark, *mark) : *mark;
    resolve(line);
    return line;
}

void PageBuilder::resolve(FieldLine &line) const
{
    if (line.field.shape != edit::FieldShape::Expression)
        return;
    const std::string written = line.value.toStdString();
    std::string inForce = written;
    const plan::Service *service = plan().find(line.subjects.front().entity.as<plan::Service>());
    if (service && line.field.key == "image")
        inForce = resolved().imageOf(*service);
    else if (service && line.field.key == "container-name")
        inForce = resolved().containerNameOf(*service);
    if (inForce != written)
        line.origin = Inspector::tr("A file of this environment says %1").arg(fromText(inForce));
    for (const std::string &name : text::variableNames(inForce)) {
        if (!line.origin.isEmpty())
            line.origin += QLatin1Char('\n');
        line.origin += originOf(resolved(), name);
    }
    if (!text::isExpression(inForce) && inForce == written)
        return;
    if (const auto value = resolved().value(inForce); value && *value != written)
        line.resolved = value->empty() ? Inspector::tr("nothing") : fromText(*value);
}

std::optional<Severity> PageBuilder::markOf(const edit::Subject &subject, std::string_view key) const
{
    std::optional<Severity> worst;
    const std::string path = fieldPath(subject, key);
    for (const check::Finding *finding : m_checks.findingsOn(subject.entity)) {
        if (finding->field != path || !holdsIn(*finding, m_workspace.environment()))
            continue;
        const Severity severity = lookOf(finding->severity);
        worst = worst ? std::min(*worst, severity) : severity;
    }
    return worst;
}

void PageBuilder::addFindings(const Selection &selection, InspectorPage &page) const
{
    // Findings on many things are many, and long: they are only copied once it is known which are shown.
    struct Seen {
        const check::Finding *finding;
        plan::BindingRef from; ///< the binding that it is seen from where that is not its own place
    };
    std::vector<Seen> all;
    std::set<std::tuple<const check::Finding *, plan::ServiceId, std::size_t>> taken;
    const auto add = [&](const check::Finding *finding, plan::BindingRef from) {
        if (holdsIn(*finding, m_workspace.environment()) &&
            taken.emplace(finding, from.service, from.index).second)
            all.push_back({finding, from});
    };
    // Both sides of a clash of ports are to blame for it, whichever of them the rule names first.
    const auto addOn = [&](plan::BindingRef binding) {
        for (const check::Finding *finding : m_checks.findingsOn(binding)) {
            const auto own = bindingAt(finding->entity, finding->field);
            add(finding, own && own != binding ? binding : plan::BindingRef());
        }
    };
    if (selection.binding) {
        addOn(*selection.binding);
    } else {
        for (const plan::EntityRef entity : selection.entities) {
            for (const check::Finding *finding : m_checks.findingsOn(entity))
                add(finding, {});
            if (const plan::Service *service = plan().find(entity.as<plan::Service>()))
                for (std::size_t port = 0; port < service->ports.size(); ++port)
                    addOn({service->id, port});
        }
    }
    std::ranges::stable_sort(all, std::greater(), [](const Seen &seen) { return seen.finding->severity; });
    page.findingCount = static_cast<int>(all.size());
    for (const Seen &seen : all) {
        const bool isNew = std::ranges::find(page.findings, seen.finding->rule, &check::Finding::rule) ==
                           page.findings.end();
        if (isNew && page.findings.size() < mostCards)
            page.findings.push_back(seen.from == plan::BindingRef()
                                        ? *seen.finding
                                        : asSeenFrom(*seen.finding, seen.from, plan()));
    }
}

QString PageBuilder::nameOf(plan::EntityRef entity) const
{
    return fromText(plan::toText(plan(), entity)).section(QLatin1Char('/'), 1);
}

ChipText PageBuilder::chipOf(const plan::ResolvedBinding &binding) const
{
    const plan::PortRange shown =
        binding.port.published.isNone() ? binding.port.target : binding.port.published;
    return {lookOf(plan::exposureOf(resolved(), binding)),
            binding.error.empty() ? fromText(plan::toText(shown)) : QStringLiteral("?")};
}

ChipText PageBuilder::chipOf(plan::ServiceId service, std::uint16_t port, plan::Transport transport) const
{
    for (const plan::ResolvedBinding &binding : resolved().bindingsOf(service))
        if (binding.error.empty() && binding.port.target.contains(port) &&
            binding.port.transport == transport)
            return {lookOf(plan::exposureOf(resolved(), binding)), QString::number(port)};
    return {Exposure::ContainerOnly, QString::number(port)};
}

ThingLine PageBuilder::lineOf(const plan::Route &route) const
{
    ThingLine line{.target = Selection::of(route.id), .icon = Icon::Route, .title = fromText(route.name)};
    const plan::RoutePath path = plan::pathOf(resolved(), route);
    line.chip = path.binding ? chipOf(resolved().bindingAt(path.binding->service, path.binding->index))
                             : ChipText{Exposure::Internet, QString::number(route.port)};
    QStringList detail{fromText(route.hostname)};
    const plan::Service *proxy = plan().find(route.proxy);
    const plan::Cdn *cdn = plan().find(route.cdn);
    if (cdn && proxy)
        detail << Inspector::tr("via %1, %2").arg(fromText(cdn->name), fromText(proxy->name));
    else if (proxy)
        detail << (route.kind == plan::RouteKind::Stream ? Inspector::tr("stream on %1")
                                                         : Inspector::tr("via %1"))
                      .arg(fromText(proxy->name));
    else
        detail << Inspector::tr("directly");
    line.detail = detail.join(QStringLiteral(" · "));
    if (!path.active)
        line.aside = Inspector::tr("not started");
    else if (!path.problem.empty())
        line.sign = Severity::Error;
    line.toolTip = fromText(path.problem);
    return line;
}

ThingLine PageBuilder::lineOf(const plan::ResolvedBinding &binding) const
{
    const plan::Service &service = plan().services().at(binding.service);
    const plan::PortBinding &written = service.ports[binding.index];
    ThingLine line{.target = Selection::of(plan::BindingRef{binding.service, binding.index}),
                   .chip = chipOf(binding)};
    line.title = fromText(!written.application.empty() ? written.application
                          : !written.name.empty()      ? written.name
                                                       : std::string(plan::toText(binding.port.transport)));
    if (!binding.error.empty())
        line.detail = fromText(binding.error);
    line.aside =
        binding.port.hostIp ? fromText(plan::toText(*binding.port.hostIp)) : Inspector::tr("all addresses");
    for (const check::Finding *finding :
         m_checks.findingsOn(plan::BindingRef{binding.service, binding.index}))
        if (holdsIn(*finding, m_workspace.environment()) && finding->severity == check::Severity::Error)
            line.sign = Severity::Error;
    return line;
}

ThingLine PageBuilder::lineOf(const plan::Service &service) const
{
    ThingLine line{
        .target = Selection::of(service.id), .icon = Icon::Service, .title = fromText(service.name)};
    if (service.networkMode == plan::NetworkMode::Service)
        line.icon = Icon::SharedNamespace;
    line.aside = resolved().isActive(service) ? fromText(service.title) : Inspector::tr("not started");
    return line;
}

ThingLine PageBuilder::lineOf(const plan::Node &node) const
{
    return {.target = Selection::of(node.id),
            .icon = Icon::Node,
            .title = fromText(node.name),
            .aside = fromText(node.hostname)};
}

ThingLine PageBuilder::lineOf(const plan::Network &network) const
{
    QStringList subnets;
    for (const plan::Subnet &subnet : network.subnets)
        subnets << fromText(plan::toText(subnet));
    return {.target = Selection::of(network.id),
            .icon = network.kind == plan::NetworkKind::Tailnet    ? Icon::Tailnet
                    : network.kind == plan::NetworkKind::Internet ? Icon::Internet
                                                                  : Icon::Network,
            .title = fromText(network.name),
            .aside = subnets.isEmpty() ? kindName(plan(), network.id) : subnets.join(QStringLiteral(", "))};
}

ThingLine PageBuilder::userOf(const plan::Link &link) const
{
    ThingLine line{.target = Selection::of(link.id), .chip = chipOf(link.to, link.port, link.transport)};
    line.title = link.from ? nameOf(link.from) : fromText(link.external);
    if (const plan::Service *target = plan().find(link.to))
        for (const plan::Endpoint &endpoint : target->endpoints)
            if (endpoint.port == link.port && endpoint.transport == link.transport)
                line.aside = fromText(endpoint.application);
    return line;
}

ThingLine PageBuilder::usedBy(const plan::Link &link) const
{
    ThingLine line = userOf(link);
    line.title = nameOf(link.to);
    if (!link.via.empty() && fromText(link.via) != line.title)
        line.detail = Inspector::tr("as %1").arg(fromText(link.via));
    return line;
}

PageSection PageBuilder::waysIn(std::vector<ThingLine> routes, const QString &sentence,
                                const QString &offer) const
{
    PageSection section{.name = QStringLiteral("ways-in"), .title = Inspector::tr("Ways in")};
    section.aside = Inspector::tr("%n route(s)", nullptr, static_cast<int>(routes.size()));
    section.things = std::move(routes);
    if (section.things.empty()) {
        section.sentence = sentence;
        section.offer = offer;
    }
    return section;
}

PageSection PageBuilder::follows() const
{
    return {.name = QStringLiteral("files"),
            .title = Inspector::tr("What follows from it"),
            .kind = PageSection::Kind::Files,
            .startsFolded = true};
}

} // namespace portolan::views
