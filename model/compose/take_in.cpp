#include "model/compose/take_in.h"

#include "model/compose/counterparts.h"
#include "model/plan/transaction.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::EnvFile;
using plan::EnvVariable;
using plan::Network;
using plan::Plan;
using plan::PortBinding;
using plan::Service;

using Positions = std::vector<std::optional<std::size_t>>;

/// Which of \a others each of \a some is: first what says the same, then what leads to the same port, then
/// what is published at the same. None where nobody is left.
Positions counterpartsOf(const std::vector<PortBinding> &some, const std::vector<PortBinding> &others)
{
    Positions positions(some.size());
    std::vector<bool> isTaken(others.size(), false);
    const auto pair = [&](auto areAlike) {
        for (std::size_t i = 0; i < some.size(); ++i)
            for (std::size_t j = 0; j < others.size() && !positions[i]; ++j)
                if (!isTaken[j] && some[i].file == others[j].file && areAlike(some[i], others[j])) {
                    isTaken[j] = true;
                    positions[i] = j;
                }
    };
    pair([](const PortBinding &a, const PortBinding &b) { return saysSame(a, b); });
    // Of several ports that lead to the same one, and of which the plan knows more than the file.
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.hostIp == b.hostIp && a.published == b.published && a.target == b.target &&
               a.unsplit == b.unsplit && a.transport == b.transport;
    });
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.target == b.target && a.transport == b.transport && !a.target.empty();
    });
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.published == b.published && a.transport == b.transport && !a.published.empty();
    });
    return positions;
}

/// What only the plan knows of a port stays with the port, wherever file and plan list it.
void keepKnowledge(std::vector<PortBinding> &said, const std::vector<PortBinding> &before,
                   const std::vector<PortBinding> &current)
{
    const Positions inFile = counterpartsOf(said, before);
    const Positions inPlan = counterpartsOf(before, current);
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!inFile[i] || !inPlan[*inFile[i]])
            continue;
        const PortBinding &known = current[*inPlan[*inFile[i]]];
        said[i].application = known.application;
        said[i].extra = known.extra;
        if (said[i].name == before[*inFile[i]].name)
            said[i].name = known.name;
    }
}

class Taking
{
public:
    Taking(const Plan &plan, const Plan &before, const Plan &now)
        : m_edit(plan)
        , m_before(before)
        , m_now(now)
        , m_keepsPlaces(std::any_of(plan.services().begin(), plan.services().end(),
                                    [](const Service &service) { return service.source.line != 0; }))
    {
    }

    Plan run(const std::set<std::string> &gone)
    {
        for (const EnvFile &file : m_now.envFiles())
            readVariables(file);
        for (const ComposeFile &file : m_now.composeFiles())
            readFile(file);
        readNetworks();
        readServices();
        for (const std::string &path : gone)
            removeFile(path);
        return m_edit.plan();
    }

    text::Problems takeRemarks() { return std::move(m_remarks); }

private:
    const Plan &plan() const { return m_edit.plan(); }

    void remark(const std::string &file, std::string message)
    {
        m_remarks.push_back({std::move(message), {file, {}, {}}, text::Severity::Warning});
    }

    // Variables

    void readVariables(const EnvFile &now)
    {
        const EnvFile *known = plan::findByName(plan().envFiles(), now.path);
        const EnvFile *before = plan::findByName(m_before.envFiles(), now.path);
        if (!known || !before)
            return;
        EnvFile file = *known;
        if (now.note != before->note)
            file.note = now.note;
        std::erase_if(file.variables, [&](const EnvVariable &variable) {
            // A secret that one copy of a file lacks may well be in another.
            return !variable.secret && variableIn(*before, variable.name) && !variableIn(now, variable.name);
        });
        auto place = file.variables.begin(); // behind the one that stands before it in the file
        for (const EnvVariable &variable : now.variables) {
            const auto same = find(file.variables, variable.name);
            if (same == file.variables.end()) {
                if (!variableIn(*before, variable.name))
                    place = std::next(file.variables.insert(place, variable));
                continue;
            }
            if (const EnvVariable *said = variableIn(*before, variable.name); !said || *said != variable)
                takeValue(*same, variable);
            place = std::next(same);
        }
        m_edit.put(std::move(file));
    }

    static std::vector<EnvVariable>::iterator find(std::vector<EnvVariable> &variables,
                                                   const std::string &name)
    {
        return std::find_if(variables.begin(), variables.end(),
                            [&name](const EnvVariable &variable) { return variable.name == name; });
    }

    static const EnvVariable *variableIn(const EnvFile &file, const std::string &name)
    {
        const auto found =
            std::find_if(file.variables.begin(), file.variables.end(),
                         [&name](const EnvVariable &variable) { return variable.name == name; });
        return found == file.variables.end() ? nullptr : &*found;
    }

    /// Once secret, always secret: whatever a value looks like, it does not get into the plan.
    static void takeValue(EnvVariable &variable, const EnvVariable &said)
    {
        variable.secret = variable.secret || said.secret;
        variable.value = variable.secret ? std::string() : said.value;
        variable.address = said.address;
        variable.note = said.note;
    }

    // Files

    void readFile(const ComposeFile &now)
    {
        const ComposeFile *known = plan::findByName(plan().composeFiles(), now.path);
        const ComposeFile *before = plan::findByName(m_before.composeFiles(), now.path);
        if (!known) {
            m_files[now.id] = m_edit.insert(now);
            return;
        }
        m_files[now.id] = known->id;
        if (!before)
            return;
        ComposeFile file = *known;
        if (now.note != before->note)
            file.note = now.note;
        if (now.projectName != before->projectName)
            file.projectName = now.projectName;
        if (now.includes != before->includes)
            file.includes = now.includes;
        takeSections(file.body, before->body, now.body);
        m_edit.put(std::move(file));
    }

    /// Section by section, as the plan's own may have more than was written.
    static void takeSections(text::YamlNode &body, const text::YamlNode &before, const text::YamlNode &now)
    {
        for (const text::YamlNode::Key &key : before.keys)
            if (!now.find(key.text))
                body.take(key.text);
        for (std::size_t i = 0; i < now.keys.size(); ++i) {
            const text::YamlNode *said = before.find(now.keys[i].text);
            if (!said || !text::saySame(*said, now.items[i]))
                body.set(now.keys[i].text, now.items[i]);
        }
        if (body.isMap() && body.keys.empty())
            body = {};
    }

    plan::ComposeFileId fileIn(plan::ComposeFileId now) const
    {
        const auto found = m_files.find(now);
        return found == m_files.end() ? plan::ComposeFileId() : found->second;
    }

    void removeFile(const std::string &path)
    {
        if (const ComposeFile *file = plan::findByName(plan().composeFiles(), path))
            m_edit.remove(file->id);
        if (const EnvFile *file = plan::findByName(plan().envFiles(), path))
            m_edit.remove(file->id);
    }

    // Networks

    void readNetworks()
    {
        const Counterparts<Network> pairs(m_before, m_now);
        const ComposeIndex<Network> index(plan());
        for (const Network &before : m_before.networks())
            if (const plan::NetworkId known = index.find(m_before, before))
                m_networksBefore[before.id] = known;
        for (const Network &now : m_now.networks()) {
            const Network *before = pairs.before(now.id);
            const auto known = before ? m_networksBefore.find(before->id) : m_networksBefore.end();
            if (known != m_networksBefore.end())
                change(m_networksNow[now.id] = known->second, *before, now);
            else if (const plan::NetworkId other = index.find(m_now, now))
                m_networksNow[now.id] = other;
            else
                m_networksNow[now.id] = m_edit.insert(named(now));
        }
        for (const Network &before : m_before.networks())
            if (const auto known = m_networksBefore.find(before.id);
                known != m_networksBefore.end() && !pairs.now(before.id))
                m_gone.emplace_back(known->second);
    }

    void change(plan::NetworkId id, const Network &before, const Network &now)
    {
        const Network current = plan().networks().at(id);
        Network said = now;
        said.file = fileIn(now.file);
        Network planned = before;
        planned.file = now.file;
        const bool isSame = saysSame(planned, now) && said.file == current.file;
        said.id = id;
        said.kind = current.kind;
        said.magicDnsName = current.magicDnsName;
        said.note = current.note;
        said.extra = current.extra;
        rename(said, current, before, now);
        if (!isSame)
            m_edit.put(placed(std::move(said)));
    }

    // Services

    void readServices()
    {
        const Counterparts<Service> pairs(m_before, m_now);
        const ComposeIndex<Service> index(plan());
        for (const Service &before : m_before.services())
            if (const plan::ServiceId known = index.find(m_before, before))
                m_servicesBefore[before.id] = known;
        for (const Service &now : m_now.services()) {
            const Service *before = pairs.before(now.id);
            const auto known = before ? m_servicesBefore.find(before->id) : m_servicesBefore.end();
            m_servicesNow[now.id] = known != m_servicesBefore.end() ? known->second : insert(now);
        }
        for (const Service &now : m_now.services()) {
            const Service *before = pairs.before(now.id);
            if (before && m_servicesBefore.contains(before->id))
                change(*before, now);
            else
                fill(now);
        }
        for (const Service &before : m_before.services())
            if (const auto known = m_servicesBefore.find(before.id);
                known != m_servicesBefore.end() && !pairs.now(before.id))
                remove(known->second, before);
        for (const plan::EntityRef network : m_gone)
            m_edit.remove(network);
    }

    /// A service whose references are not known yet.
    plan::ServiceId insert(const Service &now)
    {
        Service service;
        service.name = now.name;
        service.composeName = now.composeName;
        service = named(service);
        service.file = fileIn(now.file);
        service.node = nodeFor(service.file);
        return m_edit.insert(std::move(service));
    }

    void fill(const Service &now)
    {
        const Service made = plan().services().at(m_servicesNow.at(now.id));
        Service service = referring(now, m_servicesNow, m_networksNow);
        service.id = made.id;
        service.name = made.name;
        service.composeName = made.composeName;
        service.file = made.file;
        service.node = made.node;
        m_edit.put(placed(std::move(service)));
    }

    void change(const Service &before, const Service &now)
    {
        const Service current = plan().services().at(m_servicesBefore.at(before.id));
        Service said = referring(now, m_servicesNow, m_networksNow);
        Service planned = referring(before, m_servicesBefore, m_networksBefore);
        said.file = fileIn(now.file);
        planned.file = current.file;
        if (saysSame(planned, said)) {
            m_edit.modify(current.id, [&](Service &service) { moveTo(service, said); });
            return;
        }
        said.id = current.id;
        said.title = current.title;
        said.node = current.node;
        said.endpoints = current.endpoints;
        said.note = current.note;
        said.extra = current.extra;
        keepKnowledge(said.ports, before.ports, current.ports);
        rename(said, current, before, now);
        m_edit.put(placed(std::move(said)));
    }

    /// What says the same may stand on another line by now.
    void moveTo(Service &service, const Service &said) const
    {
        if (!m_keepsPlaces)
            return;
        service.source = said.source;
        if (service.ports.size() == said.ports.size())
            for (std::size_t i = 0; i < service.ports.size(); ++i)
                service.ports[i].source = said.ports[i].source;
    }

    void remove(plan::ServiceId id, const Service &before)
    {
        const std::size_t links = plan().links().size();
        const std::size_t routes = plan().routes().size();
        const std::string name = plan().services().at(id).name;
        m_edit.remove(id);
        const std::size_t lostLinks = links - plan().links().size();
        const std::size_t lostRoutes = routes - plan().routes().size();
        if (lostLinks + lostRoutes > 0)
            remark(m_before.composeFiles().at(before.file).path,
                   fmt::format("{} is gone, and with it {} {} and {} {} of the plan", name, lostLinks,
                               lostLinks == 1 ? "link" : "links", lostRoutes,
                               lostRoutes == 1 ? "route" : "routes"));
    }

    /// The machine of the others in its file, else that of most services.
    plan::NodeId nodeFor(plan::ComposeFileId file)
    {
        std::map<plan::NodeId, std::size_t> here;
        std::map<plan::NodeId, std::size_t> anywhere;
        for (const Service &service : plan().services())
            if (service.file) {
                ++anywhere[service.node];
                if (service.file == file)
                    ++here[service.node];
            }
        const auto &counts = here.empty() ? anywhere : here;
        if (!counts.empty())
            return std::max_element(counts.begin(), counts.end(),
                                    [](const auto &a, const auto &b) { return a.second < b.second; })
                ->first;
        return plan().nodes().isEmpty() ? m_edit.insert(m_now.nodes()[0]) : plan().nodes()[0].id;
    }

    /// References as the plan has them.
    static Service referring(Service service, const std::map<plan::ServiceId, plan::ServiceId> &services,
                             const std::map<plan::NetworkId, plan::NetworkId> &networks)
    {
        const auto in = [](const auto &ids, auto id) {
            const auto found = ids.find(id);
            return found == ids.end() ? decltype(id)() : found->second;
        };
        service.sharesNetworkOf = in(services, service.sharesNetworkOf);
        for (plan::NetworkAttachment &attachment : service.networks)
            attachment.network = in(networks, attachment.network);
        for (plan::Dependency &dependency : service.dependsOn)
            dependency.service = in(services, dependency.service);
        return service;
    }

    /// Under a name that no other entity of the plan has; the file's own name stays what it is.
    template <class Entity>
    Entity named(const Entity &entity) const
    {
        Entity free = entity;
        const std::string &key = composeNameOf(entity);
        free.name = key;
        for (int i = 2; plan::findByName(plan().template table<Entity>(), free.name); ++i)
            free.name = fmt::format("{}-{}", key, i);
        free.composeName = free.name == key ? std::string() : key;
        if constexpr (std::is_same_v<Entity, Network>) {
            free.file = fileIn(entity.file);
            return placed(std::move(free));
        }
        return free;
    }

    template <class Entity>
    void rename(Entity &said, const Entity &current, const Entity &before, const Entity &now) const
    {
        said.name = current.name;
        said.composeName = current.composeName;
        const std::string &key = composeNameOf(now);
        if (key == composeNameOf(before))
            return;
        const bool isFree = !plan::findByName(plan().template table<Entity>(), key);
        if (isFree && current.composeName.empty())
            said.name = key;
        said.composeName = said.name == key ? std::string() : key;
    }

    /// A plan that was drawn has no places in files, and keeps none.
    template <class Entity>
    Entity placed(Entity entity) const
    {
        if (m_keepsPlaces)
            return entity;
        entity.source = {};
        if constexpr (std::is_same_v<Entity, Service>)
            for (PortBinding &port : entity.ports)
                port.source = {};
        return entity;
    }

    plan::Edit m_edit;
    const Plan &m_before;
    const Plan &m_now;
    const bool m_keepsPlaces;
    std::map<plan::ComposeFileId, plan::ComposeFileId> m_files; ///< of m_now -> of the plan
    std::map<plan::NetworkId, plan::NetworkId> m_networksBefore;
    std::map<plan::NetworkId, plan::NetworkId> m_networksNow;
    std::map<plan::ServiceId, plan::ServiceId> m_servicesBefore;
    std::map<plan::ServiceId, plan::ServiceId> m_servicesNow;
    std::vector<plan::EntityRef> m_gone; ///< networks, which go when no service is on them any more
    text::Problems m_remarks;
};

} // namespace

Plan takeIn(const Plan &plan, const Plan &before, const Plan &now, const std::set<std::string> &gone,
            text::Problems &remarks)
{
    Taking taking(plan, before, now);
    Plan taken = taking.run(gone);
    const text::Problems said = taking.takeRemarks();
    remarks.insert(remarks.end(), said.begin(), said.end());
    return taken;
}

} // namespace portolan::compose
