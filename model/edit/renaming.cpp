#include "model/edit/renaming.h"

#include <algorithm>
#include <cctype>

namespace portolan::edit {

namespace {

bool isNamePart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == ':';
}

/// True when a name or address goes on at \a end: `example.org` is not all of `example.org.uk`.
bool goesOn(std::string_view text, std::size_t end)
{
    if (end >= text.size())
        return false;
    if (text[end] == ':')
        return end + 1 < text.size() && text[end + 1] == ':';
    const bool isLabelNext = text[end] == '.' && end + 1 < text.size() && isNamePart(text[end + 1]);
    return isNamePart(text[end]) || isLabelNext;
}

/// Calls `visit(text)` for each text of an entity in which a name or address may stand.
class TextVisitor
{
public:
    TextVisitor(std::string_view from, std::string_view to)
        : m_from(from)
        , m_to(to)
    {
    }

    void visit(plan::Settings &settings) const
    {
        replace(settings.description);
        for (std::string &sentence : settings.expectations)
            replace(sentence);
    }
    void visit(plan::Environment &environment) const
    {
        replace(environment.note);
        replaceValues(environment.variables);
    }
    void visit(plan::EnvFile &file) const
    {
        replace(file.note);
        replaceValues(file.variables);
    }
    void visit(plan::ComposeFile &file) const
    {
        replace(file.note);
        replaceIn(file.body);
    }
    void visit(plan::Network &network) const
    {
        replace(network.magicDnsName);
        replace(network.note);
        replaceIn(network.body);
    }
    void visit(plan::Node &node) const
    {
        for (std::string *text : {&node.hostname, &node.role, &node.note})
            replace(*text);
    }
    void visit(plan::Service &service) const
    {
        replace(service.note);
        replaceIn(service.body);
        for (plan::PortBinding &binding : service.ports)
            for (std::string *text : {&binding.hostIp, &binding.unsplit})
                replace(*text);
    }
    void visit(plan::Link &link) const
    {
        for (std::string *text : {&link.via, &link.external, &link.note})
            replace(*text);
    }
    void visit(plan::Route &route) const
    {
        replace(route.hostname);
        replace(route.note);
        if (route.srv)
            replace(route.srv->domain);
    }
    void visit(plan::Zone &zone) const
    {
        for (std::string *text : {&zone.name, &zone.soa.primary, &zone.soa.mailbox, &zone.note})
            replace(*text);
        for (std::string &server : zone.nameServers)
            replace(server);
        for (plan::Record &record : zone.records)
            for (std::string *text : {&record.owner, &record.data, &record.note})
                replace(*text);
        for (plan::ComponentName &component : zone.components)
            for (std::string *text : {&component.name, &component.note})
                replace(*text);
    }
    void visit(plan::TailnetPolicy &policy) const { replaceIn(policy.body); }

private:
    void replace(std::string &text) const { text = withReplaced(text, m_from, m_to); }

    void replaceValues(std::vector<plan::EnvVariable> &variables) const
    {
        for (plan::EnvVariable &variable : variables)
            for (std::string *text : {&variable.value, &variable.note, &variable.address})
                replace(*text);
    }

    void replaceIn(text::YamlNode &node) const
    {
        replace(node.scalar);
        for (text::YamlNode &item : node.items)
            replaceIn(item);
    }

    std::string_view m_from;
    std::string_view m_to;
};

template <class Entity>
void visitAll(plan::Edit &edit, const TextVisitor &visitor)
{
    const plan::Table<Entity> before = edit.plan().table<Entity>();
    for (const Entity &entity : before) {
        Entity changed = entity;
        visitor.visit(changed);
        edit.put(std::move(changed));
    }
}

void replaceTexts(plan::Edit &edit, std::string_view from, std::string_view to)
{
    const TextVisitor visitor(from, to);
    visitAll<plan::Settings>(edit, visitor);
    visitAll<plan::Environment>(edit, visitor);
    visitAll<plan::EnvFile>(edit, visitor);
    visitAll<plan::ComposeFile>(edit, visitor);
    visitAll<plan::Network>(edit, visitor);
    visitAll<plan::Node>(edit, visitor);
    visitAll<plan::Service>(edit, visitor);
    visitAll<plan::Link>(edit, visitor);
    visitAll<plan::Route>(edit, visitor);
    visitAll<plan::Zone>(edit, visitor);
    visitAll<plan::TailnetPolicy>(edit, visitor);
}

/// The address alone, as firewall rules name it.
void replaceHost(std::optional<plan::Subnet> &subnet, const plan::IpAddress &from, const plan::IpAddress &to)
{
    const int whole = from.isV6 ? 128 : 32;
    if (subnet && subnet->address == from && subnet->prefixLength == whole)
        subnet = plan::Subnet{to, to.isV6 ? 128 : 32};
}

} // namespace

std::string withReplaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string replaced;
    std::size_t done = 0;
    for (auto at = text.find(from); !from.empty() && at != std::string_view::npos;
         at = text.find(from, at + 1)) {
        if (at < done || (at > 0 && isNamePart(text[at - 1]) && text[at - 1] != ':') ||
            goesOn(text, at + from.size()))
            continue;
        replaced.append(text.substr(done, at - done)).append(to);
        done = at + from.size();
    }
    return replaced.append(text.substr(done));
}

void renameDomain(plan::Edit &edit, std::string_view from, std::string_view to)
{
    replaceTexts(edit, from, to);
}

void replaceAddress(plan::Edit &edit, const plan::IpAddress &from, const plan::IpAddress &to)
{
    replaceTexts(edit, toText(from), toText(to));
    const plan::Table<plan::Node> before = edit.plan().nodes();
    for (const plan::Node &node : before) {
        plan::Node changed = node;
        for (plan::Interface &interface : changed.interfaces)
            std::replace(interface.addresses.begin(), interface.addresses.end(), from, to);
        if (changed.firewall)
            for (plan::FirewallRule &rule : changed.firewall->rules) {
                replaceHost(rule.from, from, to);
                replaceHost(rule.to, from, to);
            }
        edit.put(std::move(changed));
    }
}

} // namespace portolan::edit
