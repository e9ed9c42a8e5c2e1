#include "model/compose/counterparts.h"
#include "model/compose/taking_names.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::compose {

namespace {

using plan::PortBinding;
using plan::Service;

std::string counted(std::size_t count, std::string_view what)
{
    return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
}

/// References as the plan has them. What the plan does not have any more is left out.
Service referring(Service service, const Known<Service> &services, const Known<plan::Network> &networks)
{
    const auto in = [](const auto &ids, auto id) {
        const auto found = ids.find(id);
        return found == ids.end() ? decltype(id)() : found->second;
    };
    service.sharesNetworkOf = in(services, service.sharesNetworkOf);
    if (service.networkMode == plan::NetworkMode::Service && !service.sharesNetworkOf)
        service.networkMode = plan::NetworkMode::Networks;
    for (plan::NetworkAttachment &attachment : service.networks)
        attachment.network = in(networks, attachment.network);
    std::erase_if(service.networks, [](const auto &attachment) { return !attachment.network; });
    for (plan::Dependency &dependency : service.dependsOn)
        dependency.service = in(services, dependency.service);
    std::erase_if(service.dependsOn, [](const auto &dependency) { return !dependency.service; });
    return service;
}

class ServiceTaking
{
public:
    explicit ServiceTaking(Taking &taking)
        : m_taking(taking)
        , m_pairs(taking.before, taking.now)
    {
    }

    void run()
    {
        const ComposeIndex<Service> index(plan());
        for (const Service &before : m_taking.before.services())
            if (const plan::ServiceId known = index.find(m_taking.before, before))
                m_known[before.id] = known;
        for (const Service &now : m_taking.now.services()) {
            const Service *before = m_pairs.before(now.id);
            if (!before)
                m_knownNow[now.id] = announce(now);
            else if (const auto known = m_known.find(before->id); known != m_known.end())
                m_knownNow[now.id] = known->second;
            // else it was deleted from the plan, and stays so
        }
        for (const Service &now : m_taking.now.services())
            if (const auto known = m_knownNow.find(now.id); known != m_knownNow.end()) {
                if (const Service *before = m_pairs.before(now.id))
                    change(known->second, *before, now);
                else
                    fill(known->second, now);
            }
        for (const Service &before : m_taking.before.services())
            if (const auto known = m_known.find(before.id); known != m_known.end() && !m_pairs.now(before.id))
                remove(known->second, before);
    }

private:
    const plan::Plan &plan() const { return m_taking.plan(); }

    /// A service whose references are not known yet.
    plan::ServiceId announce(const Service &now)
    {
        Service service;
        service.name = now.name;
        service.composeName = now.composeName;
        nameFreely(service, plan());
        service.file = m_taking.fileIn(now.file);
        service.node = nodeFor(service.file);
        return m_taking.edit.insert(std::move(service));
    }

    void fill(plan::ServiceId id, const Service &now)
    {
        const Service announced = plan().services().at(id);
        Service service = referring(now, m_knownNow, m_taking.networksNow);
        service.id = id;
        service.name = announced.name;
        service.composeName = announced.composeName;
        service.file = announced.file;
        service.node = announced.node;
        m_taking.edit.put(placed(std::move(service)));
    }

    void change(plan::ServiceId id, const Service &before, const Service &now)
    {
        const Service current = plan().services().at(id);
        Service said = referring(now, m_knownNow, m_taking.networksNow);
        Service planned = referring(before, m_known, m_taking.networksBefore);
        said.file = m_taking.fileIn(now.file);
        planned.file = current.file;
        if (saysSame(planned, said)) {
            m_taking.edit.modify(id, [&](Service &service) { moveTo(service, said); });
            return;
        }
        said.id = id;
        said.title = current.title;
        said.node = current.node;
        said.endpoints = current.endpoints;
        said.note = current.note;
        said.extra = current.extra;
        keepKnowledge(said.ports, before.ports, current.ports);
        rename(said, current, before, now, plan());
        m_taking.edit.put(placed(std::move(said)));
    }

    /// What says the same may stand on another line by now.
    void moveTo(Service &service, const Service &said) const
    {
        if (!m_taking.keepsPlaces)
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
        m_taking.edit.remove(id);
        const std::size_t lostLinks = links - plan().links().size();
        const std::size_t lostRoutes = routes - plan().routes().size();
        if (lostLinks + lostRoutes > 0)
            m_taking.warn(m_taking.before.composeFiles().at(before.file).path,
                          fmt::format("{} is gone, and with it {} and {} of the plan", name,
                                      counted(lostLinks, "link"), counted(lostRoutes, "route")));
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
        return plan().nodes().isEmpty() ? m_taking.edit.insert(m_taking.now.nodes()[0])
                                        : plan().nodes()[0].id;
    }

    /// A plan that was drawn keeps no places.
    Service placed(Service service) const
    {
        if (m_taking.keepsPlaces)
            return service;
        service.source = {};
        for (PortBinding &port : service.ports)
            port.source = {};
        return service;
    }

    Taking &m_taking;
    const Counterparts<Service> m_pairs;
    Known<Service> m_known; ///< of what the plan says itself
    Known<Service> m_knownNow;
};

} // namespace

void takeInServices(Taking &taking)
{
    ServiceTaking(taking).run();
}

} // namespace portolan::compose
