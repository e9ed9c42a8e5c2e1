#include "model/templates/templates.h"

#include "model/dns/domain_name.h"
#include "model/edit/renaming.h"
#include "model/plan/plan_reader.h"
#include "model/plan/route_path.h"
#include "model/text/say.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace portolan::templates {

using text::phrase;
using text::say;

namespace {

struct Page {
    std::string_view name;
    std::string_view content;
};

constexpr Page pages[] = {
#include "template_pages.inc"
};

/// From the one that explains most with least to the ones for a particular purpose.
constexpr std::array<std::string_view, 5> order = {"web-app", "chat", "mail", "home", "monitoring"};

/// The first address of the plan on the Internet.
std::optional<plan::IpAddress> publicAddressIn(const plan::Plan &plan)
{
    for (const plan::Node &node : plan.nodes())
        if (const auto addresses = addressesOn(plan, node.id, plan::NetworkKind::Internet);
            !addresses.empty())
            return addresses.front();
    return std::nullopt;
}

Template readTemplate(const Page &page)
{
    plan::PlanReading reading = plan::readPlan(std::string(page.name), std::string(page.content));
    assert(reading.plan && reading.problems.empty());
    Template read;
    read.id = page.name;
    read.plan = std::move(*reading.plan);
    if (!read.plan.zones().isEmpty())
        read.domain = read.plan.zones()[0].name;
    read.address = publicAddressIn(read.plan);
    return read;
}

} // namespace

std::vector<Template> builtIn()
{
    std::vector<Template> templates;
    for (const Page &page : pages)
        templates.push_back(readTemplate(page));
    const auto rank = [](const Template &one) {
        return std::find(order.begin(), order.end(), one.id) - order.begin();
    };
    std::stable_sort(templates.begin(), templates.end(),
                     [&](const Template &a, const Template &b) { return rank(a) < rank(b); });
    return templates;
}

std::string domainProblem(std::string_view domain)
{
    const std::string name = dns::canonicalName(domain);
    if (name.find('.') == std::string::npos)
        return say(phrase("templates", "A domain has at least two labels, as example.net has"));
    if (plan::IpAddress::parse(name))
        return say(phrase("templates", "An address is no domain"));
    if (!dns::isPlainName(name) || name.find('*') != std::string::npos || name.find('_') != std::string::npos)
        return say(phrase("templates", "A domain is made of letters, digits and hyphens between dots"));
    return {};
}

std::string addressProblem(std::string_view text)
{
    const auto address = plan::IpAddress::parse(text);
    if (!address)
        return say(phrase("templates", "An address looks like 198.51.100.7 or 2001:db8::7"));
    if (address->isUnspecified() || address->isLoopback())
        return say(
            phrase("templates", "{} stands for the machine itself; name the address that others reach"),
            toText(*address));
    if (address->isPrivate() || address->isTailnet())
        return say(phrase("templates", "{} is not reached from the Internet; name the public address"),
                   toText(*address));
    return {};
}

plan::Plan begin(const Template &from, const Answers &answers)
{
    plan::Edit edit(from.plan);
    if (!answers.name.empty())
        edit.modify(plan::SettingsId{1}, [&](plan::Settings &settings) { settings.name = answers.name; });
    if (!answers.domain.empty() && !from.domain.empty())
        edit::renameDomain(edit, from.domain, dns::canonicalName(answers.domain));
    if (!answers.address.empty() && from.address)
        edit::replaceAddress(edit, *from.address, *plan::IpAddress::parse(answers.address));
    const plan::Transaction transaction = std::move(edit).finish("Answer the questions of a template");
    return plan::apply(from.plan, transaction);
}

} // namespace portolan::templates
