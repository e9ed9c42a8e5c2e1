#include "model/export/port_document.h"

#include "model/export/document_sections.h"
#include "model/export/markdown.h"
#include "model/plan/origin.h"

#include <fmt/format.h>

namespace portolan::exports {

DocumentFacts::DocumentFacts(const plan::ResolvedPlan &from)
    : resolved(from)
    , zones(dns::zonesOf(from).zones)
    , tailnetPolicies(tailnet::policiesOf(from).policies)
{
    for (const plan::Environment &environment : from.plan().environments())
        environments.emplace_back(from.plan(), environment.id);
    for (const plan::Node &node : from.plan().nodes())
        if (auto policy = firewall::policyOf(from, node.id))
            firewalls.push_back(std::move(*policy));
}

std::string portDocument(const plan::ResolvedPlan &resolved)
{
    const plan::Settings &settings = resolved.plan().settings();
    std::string text = heading(1, "Ports of " + settings.name);
    if (!settings.description.empty())
        text += paragraph(plan::commentText(settings.description) + '.');
    if (const plan::Environment *environment = resolved.plan().find(resolved.environment()))
        text += paragraph(
            fmt::format("Values are those of the environment {}.", plan::commentText(environment->name)));
    const DocumentFacts facts(resolved);
    for (const auto section : {nodeSection, externalSection, internalSection, nativeSection, bindSection,
                               routeSection, dnsSection, firewallSection, tailnetSection, statedSection})
        text += section(facts);
    text.pop_back();
    return text;
}

} // namespace portolan::exports
