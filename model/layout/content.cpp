#include "model/layout/content.h"

#include "model/layout/edges.h"
#include "model/layout/metrics.h"
#include "model/text/say.h"

#include <fmt/format.h>
#include <unordered_map>

namespace portolan::layout {

namespace {

using namespace plan;

constexpr double mostHostIpWidth = 100;

/// A service's namespace as others see it: who owns it.
class Docks
{
public:
    explicit Docks(const ResolvedPlan &resolved)
        : m_resolved(resolved)
    {
    }

    /// The service whose network namespace this one uses; itself when it has its own, or when the two cannot
    /// be drawn together: not on one node, not both started, or going round in a circle.
    const Service &ownerOf(const Service &service) const
    {
        const Service *owner = &service;
        for (int steps = 0; owner->networkMode == NetworkMode::Service; ++steps) {
            const Service *next = m_resolved.plan().find(owner->sharesNetworkOf);
            if (!next || steps == mostSteps)
                break;
            owner = next;
        }
        const bool together = owner->networkMode != NetworkMode::Service &&
                              m_resolved.nodeOf(*owner) == m_resolved.nodeOf(service) &&
                              m_resolved.isActive(*owner) == m_resolved.isActive(service);
        return together ? *owner : service;
    }

private:
    static constexpr int mostSteps = 16;
    const ResolvedPlan &m_resolved;
};

bool listensAsDeclared(const Service &service)
{
    return !service.file || service.networkMode == NetworkMode::Host;
}

using text::phrase;

std::string said(const text::Phrase &phrase, Wording wording)
{
    return wording == Wording::Users ? text::inLanguage(phrase) : phrase.source;
}

std::string whyInactive(const ResolvedPlan &resolved, const Service &service, Wording wording)
{
    const bool fileIsMissing =
        service.file && !resolved.composeFiles().empty() && !resolved.composeFiles().contains(service.file);
    if (fileIsMissing || service.profiles.empty())
        return said(phrase("layout", "not in this environment"), wording);
    const text::Phrase notStarted = phrase("layout", "profile {}, not started");
    const std::string profiles = fmt::format("{}", fmt::join(service.profiles, ", "));
    return text::filled(said(notStarted, wording), notStarted.source, fmt::make_format_args(profiles));
}

std::string numberOf(const ResolvedBinding &binding, Wording wording)
{
    if (!binding.error.empty())
        return "?";
    return binding.port.published.isNone() ? said(phrase("layout", "auto"), wording)
                                           : plan::toText(binding.port.published);
}

class ContentBuilder
{
public:
    ContentBuilder(const ResolvedPlan &resolved, const TextMeasure &measure, Wording wording)
        : m_resolved(resolved)
        , m_plan(resolved.plan())
        , m_measure(measure)
        , m_wording(wording)
        , m_docks(resolved)
        , m_arrivals(arrivalsOf(resolved.plan()))
    {
    }

    Chart build()
    {
        addNodes();
        addCards();
        addPlaces();
        addEdges(m_chart, m_resolved);
        addLabels();
        for (ServiceCard &card : m_chart.cards)
            sizeCard(card);
        for (ServiceCard &card : m_chart.cards)
            if (!card.isMember())
                sizeDock(card);
        return std::move(m_chart);
    }

private:
    void addNodes()
    {
        for (const Node &node : m_plan.nodes()) {
            if (!takesPart(m_resolved, node))
                continue;
            NodeFrame frame;
            frame.entity = node.id;
            frame.interfaces = {static_cast<Index>(m_chart.interfaces.size()),
                                static_cast<Index>(node.interfaces.size())};
            for (const Interface &interface : node.interfaces)
                addInterface(static_cast<Index>(m_chart.nodes.size()), interface);
            const auto rows = std::max<std::size_t>(node.interfaces.size(), 2);
            frame.headerHeight =
                metrics::nodeHeader + static_cast<double>(rows - 2) * metrics::interfacePitch;
            m_chart.nodes.push_back(std::move(frame));
        }
    }

    void addInterface(Index node, const Interface &interface)
    {
        InterfaceRow row;
        row.node = node;
        row.network = interface.network;
        row.exposure = exposureOf(m_plan, interface);
        row.name = interface.name;
        if (!interface.addresses.empty())
            row.address = plan::toText(interface.addresses.front());
        m_chart.interfaces.push_back(std::move(row));
    }

    void addCards()
    {
        std::vector<std::vector<const Service *>> ownersOf(m_chart.nodes.size());
        std::unordered_map<ServiceId, std::vector<const Service *>> membersOf;
        for (const Service &service : m_plan.services()) {
            const Service &owner = m_docks.ownerOf(service);
            const Index node = m_chart.nodeOf(m_resolved.nodeOf(service));
            if (node == none)
                continue;
            if (&owner == &service)
                ownersOf[node].push_back(&service);
            else
                membersOf[owner.id].push_back(&service);
        }
        m_chart.cards.reserve(m_plan.services().size());
        std::size_t ports = 0;
        for (const Service &service : m_plan.services())
            ports += service.ports.size() + service.endpoints.size();
        m_chart.chips.reserve(ports);
        for (Index node = 0; node < m_chart.nodes.size(); ++node) {
            const auto first = static_cast<Index>(m_chart.cards.size());
            for (const Service *owner : ownersOf[node]) {
                const auto found = membersOf.find(owner->id);
                addDock(node, *owner, found == membersOf.end() ? noMembers : found->second);
            }
            m_chart.nodes[node].cards = {first, static_cast<Index>(m_chart.cards.size()) - first};
        }
        m_chart.indexCards();
    }

    void addDock(Index node, const Service &owner, const std::vector<const Service *> &members)
    {
        const auto ownerCard = static_cast<Index>(m_chart.cards.size());
        addCard(node, owner, none);
        for (const Service *member : members)
            addCard(node, *member, ownerCard);

        const auto &bindings = m_resolved.bindingsOf(owner.id);
        for (std::size_t i = 0; i <= members.size(); ++i) {
            const auto at = ownerCard + static_cast<Index>(i);
            const Service &part = i == 0 ? owner : *members[i - 1];
            const auto first = static_cast<Index>(m_chart.chips.size());
            if (m_chart.cards[at].active) {
                for (const ResolvedBinding &binding : bindings)
                    if (&partOf(owner, members, binding) == &part)
                        addBinding(at, owner, binding, part);
                if (i > 0)
                    for (const ResolvedBinding &binding : m_resolved.bindingsOf(part.id))
                        addBinding(at, part, binding, part);
                addEndpoints(at, part, first);
                addListeners(at, part, first);
            }
            m_chart.cards[at].chips = {first, static_cast<Index>(m_chart.chips.size()) - first};
        }
    }

    /// The owner publishes for its whole namespace: a port that only a member listens on is drawn in that
    /// member's part.
    static const Service &partOf(const Service &owner, const std::vector<const Service *> &members,
                                 const ResolvedBinding &binding)
    {
        const auto listens = [&](const Service &service) {
            return std::any_of(service.endpoints.begin(), service.endpoints.end(),
                               [&](const Endpoint &endpoint) {
                                   return binding.port.target.contains(endpoint.port) &&
                                          binding.port.transport == endpoint.transport;
                               });
        };
        if (!binding.error.empty() || listens(owner))
            return owner;
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const Service *member) { return listens(*member); });
        return found == members.end() ? owner : **found;
    }

    void addCard(Index node, const Service &service, Index dockOwner)
    {
        ServiceCard card;
        card.entity = service.id;
        card.node = node;
        card.dockOwner = dockOwner;
        card.active = m_resolved.isActive(service);
        constexpr double room = metrics::cardMostWidth - metrics::cardTextX - metrics::cardMargin;
        card.title = elided(service.name, TextStyle::BodyStrong, room, m_measure);
        card.product = elided(card.active ? service.title : whyInactive(m_resolved, service, m_wording),
                              TextStyle::Caption, room, m_measure);
        m_chart.cards.push_back(std::move(card));
    }

    void addBinding(Index card, const Service &publisher, const ResolvedBinding &binding, const Service &part)
    {
        const PortBinding &written = publisher.ports[binding.index];
        PortChip chip;
        chip.card = card;
        chip.service = publisher.id;
        chip.binding = static_cast<std::int32_t>(binding.index);
        chip.ports = binding.port.published;
        chip.target = binding.port.target;
        chip.transport = binding.error.empty() ? binding.port.transport : written.transport;
        chip.exposure = exposureOf(m_resolved, binding);
        chip.number = numberOf(binding, m_wording);
        chip.label = written.application.empty() ? applicationOf(part, binding) : written.application;
        if (binding.error.empty())
            chip.hostIp = binding.port.hostIp ? plan::toText(*binding.port.hostIp) : "0.0.0.0";
        addChip(std::move(chip));
    }

    static std::string applicationOf(const Service &service, const ResolvedBinding &binding)
    {
        for (const Endpoint &endpoint : service.endpoints)
            if (binding.port.target.contains(endpoint.port) && binding.port.transport == endpoint.transport)
                return endpoint.application;
        return service.ports.size() > binding.index ? service.ports[binding.index].name : std::string();
    }

    /// The endpoints that no binding of this part publishes.
    void addEndpoints(Index card, const Service &service, Index firstChip)
    {
        for (std::size_t i = 0; i < service.endpoints.size(); ++i) {
            const Endpoint &endpoint = service.endpoints[i];
            const bool published = std::any_of(
                m_chart.chips.begin() + firstChip, m_chart.chips.end(), [&](const PortChip &chip) {
                    return chip.binding != PortChip::no && chip.target.contains(endpoint.port) &&
                           chip.transport == endpoint.transport;
                });
            if (published)
                continue;
            PortChip chip;
            chip.card = card;
            chip.service = service.id;
            chip.endpoint = static_cast<std::int32_t>(i);
            chip.ports = PortRange::single(endpoint.port);
            chip.target = chip.ports;
            chip.transport = endpoint.transport;
            chip.number = plan::toText(chip.ports);
            chip.label = endpoint.application.empty() ? endpoint.name : endpoint.application;
            chip.kind = ChipKind::Internal;
            if (listensAsDeclared(service)) {
                const Node *node = m_plan.find(m_resolved.nodeOf(service));
                chip.kind = ChipKind::Published;
                chip.exposure =
                    endpoint.internal || !node ? Exposure::NodeOnly : exposureOf(m_plan, *node, std::nullopt);
                chip.hostIp = endpoint.internal ? "127.0.0.1" : "0.0.0.0";
            }
            addChip(std::move(chip));
        }
    }

    /// What routes expect to listen here: those ports get their role, and a chip where the plan declares
    /// none.
    void addListeners(Index card, const Service &service, Index firstChip)
    {
        const auto found = m_arrivals.find(service.id);
        if (found == m_arrivals.end())
            return;
        for (const Arrival &arrival : found->second) {
            const auto listens = [&](const PortChip &chip) {
                return chip.kind == ChipKind::Published && chip.ports.contains(arrival.port) &&
                       chip.transport == arrival.transport;
            };
            auto chip = std::find_if(m_chart.chips.begin() + firstChip, m_chart.chips.end(), listens);
            if (chip == m_chart.chips.end()) {
                addChip(listener(card, service, arrival));
                chip = m_chart.chips.end() - 1;
            }
            chip->arrival = arrival.role;
            if (arrival.role != ArrivalRole::Direct)
                chip->label = said(phraseOf(arrival.role), m_wording);
            else if (chip->label.empty())
                chip->label = arrival.application;
            if (chip->hostIp == "0.0.0.0")
                chip->hostIp.clear();
        }
    }

    PortChip listener(Index card, const Service &service, const Arrival &arrival) const
    {
        PortChip chip;
        chip.card = card;
        chip.service = service.id;
        chip.ports = PortRange::single(arrival.port);
        chip.transport = arrival.transport;
        chip.number = plan::toText(chip.ports);
        const Node *node = m_plan.find(m_resolved.nodeOf(service));
        chip.exposure = node ? exposureOf(m_plan, *node, std::nullopt) : Exposure::Internet;
        return chip;
    }

    void addChip(PortChip chip)
    {
        ServiceCard &card = m_chart.cards[chip.card];
        card.exposure = widest(card.exposure, chip.exposure);
        m_chart.chips.push_back(std::move(chip));
    }

    void addPlaces()
    {
        const auto isInternet = [](const Network &network) {
            return network.kind == NetworkKind::Internet;
        };
        const auto internet = std::find_if(m_plan.networks().begin(), m_plan.networks().end(), isInternet);
        if (internet == m_plan.networks().end() && m_plan.routes().isEmpty())
            return;
        Place shore = internetIn(m_wording);
        if (internet != m_plan.networks().end())
            shore.entity = internet->id;
        m_chart.places.push_back(std::move(shore));
        for (const Cdn &cdn : m_plan.cdns()) {
            constexpr double room = metrics::cdnWidth - 6;
            m_chart.places.push_back({cdn.id,
                                      PlaceKind::Cdn,
                                      {0, 0, metrics::cdnWidth, metrics::cdnHeight},
                                      elided(cdn.name, TextStyle::CaptionStrong, room, m_measure),
                                      "CDN"});
        }
    }

    /// What stands beside a chip: its width decides the card's.
    void addLabels()
    {
        for (PortChip &chip : m_chart.chips) {
            chip.rect.height = metrics::chipHeight;
            chip.rect.width =
                std::max(metrics::chipWidth, metrics::chipGlyphX * 2 + metrics::chipNumberMargin +
                                                 m_measure(chip.number, TextStyle::Mono));
            chip.hostIp = elided(chip.hostIp, TextStyle::MonoCaption, mostHostIpWidth, m_measure);
            const double room =
                metrics::cardMostWidth - labelStart(chip) - hostIpWidth(chip) - metrics::cardMargin;
            chip.label = elided(chip.label, TextStyle::Secondary, room, m_measure);
        }
    }

    /// From the card's edge at the chip's side to its label.
    static double labelStart(const PortChip &chip)
    {
        const double chipEnd = chip.kind == ChipKind::Published ? chip.rect.width - metrics::chipStraddle
                                                                : chip.rect.width + metrics::chipInset;
        return chipEnd + metrics::chipLabelGap;
    }

    double hostIpWidth(const PortChip &chip) const
    {
        return chip.hostIp.empty() ? 0 : m_measure(chip.hostIp, TextStyle::MonoCaption) + metrics::cardGap;
    }

    void sizeCard(ServiceCard &card)
    {
        double text = metrics::cardTextX + m_measure(card.title, TextStyle::BodyStrong);
        if (!card.isMember())
            text = std::max(text, metrics::cardTextX + m_measure(card.product, TextStyle::Caption));
        for (Index i = card.chips.first; i < card.chips.end(); ++i) {
            const PortChip &chip = m_chart.chips[i];
            text = std::max(text, labelStart(chip) + m_measure(chip.label, TextStyle::Secondary) +
                                      hostIpWidth(chip));
        }
        card.rect = {0, 0,
                     std::clamp(std::ceil(text + metrics::cardMargin), metrics::cardLeastWidth,
                                metrics::cardMostWidth),
                     partHeight(card.chips.count, card.isMember())};
    }

    /// Stacks the parts of a dock, and makes them as wide as the widest.
    void sizeDock(ServiceCard &owner)
    {
        const auto at = static_cast<Index>(&owner - m_chart.cards.data());
        Index end = at + 1;
        double width = owner.rect.width;
        double height = owner.rect.height;
        for (; end < m_chart.cards.size() && m_chart.cards[end].dockOwner == at; ++end) {
            m_chart.cards[end].rect.y = height;
            width = std::max(width, m_chart.cards[end].rect.width);
            height += m_chart.cards[end].rect.height;
        }
        for (Index i = at; i < end; ++i)
            m_chart.cards[i].rect.width = m_chart.cards[i].leastWidth = width;
        owner.outline = {0, 0, width, height};
    }

    inline static const std::vector<const Service *> noMembers;

    const ResolvedPlan &m_resolved;
    const Plan &m_plan;
    const TextMeasure &m_measure;
    Wording m_wording;
    Docks m_docks;
    ArrivalsOfService m_arrivals;
    Chart m_chart;
};

/// The least width of a header that shows the node's name and addresses.
double headerWidth(const Chart &chart, const NodeFrame &node, const TextMeasure &measure)
{
    double width = metrics::nodeNameX + measure(node.name, TextStyle::Title);
    for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i)
        width = std::max(width, chart.interfaces[i].addressX +
                                    measure(chart.interfaces[i].address, TextStyle::Mono));
    return width + metrics::nodeTextMargin;
}

} // namespace

double partHeight(Index rows, bool member)
{
    const double head = member ? metrics::memberHead : metrics::cardHead;
    if (rows == 0)
        return member ? metrics::memberHead + metrics::cardFoot / 2 : metrics::cardLeastHeight;
    return head + rows * metrics::portRow - (metrics::portRow - metrics::chipHeight) + metrics::cardFoot;
}

std::vector<const Service *> servicesOf(const Chart &chart, const Plan &plan)
{
    std::vector<const Service *> services(chart.cards.size(), nullptr);
    auto service = plan.services().begin();
    for (const Index card : chart.cardsById) {
        while (service->id.value < chart.cards[card].entity.value)
            ++service;
        services[card] = &*service;
    }
    return services;
}

Place internetIn(Wording wording)
{
    Place shore;
    shore.name = said(phrase("layout", "Internet"), wording);
    return shore;
}

Chart contentOf(const plan::ResolvedPlan &resolved, const TextMeasure &measure, Wording wording)
{
    Chart chart = ContentBuilder(resolved, measure, wording).build();
    for (NodeFrame &node : chart.nodes) {
        const Node &entity = resolved.plan().nodes().at(node.entity.as<Node>());
        constexpr double mostName = 260;
        node.name = elided(entity.name, TextStyle::Title, mostName, measure);
        double nameWidth = 0;
        for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i)
            nameWidth = std::max(nameWidth, measure(chart.interfaces[i].name, TextStyle::Secondary));
        for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i)
            chart.interfaces[i].addressX = metrics::interfaceNameX + nameWidth + metrics::nodeHostnameGap;
        node.leastWidth = std::max(metrics::nodeLeastWidth, std::ceil(headerWidth(chart, node, measure)));
    }
    return chart;
}

void fitHeader(Chart &chart, NodeFrame &node, const plan::Plan &plan, const TextMeasure &measure)
{
    const Node &entity = plan.nodes().at(node.entity.as<Node>());
    const double nameEnd =
        metrics::nodeNameX + measure(node.name, TextStyle::Title) + metrics::nodeHostnameGap;
    node.hostnameX = node.rect.x + nameEnd;
    const double room = node.rect.width - nameEnd - metrics::nodeTextMargin;
    const double hostname = measure(entity.hostname, TextStyle::Body);
    const double role = measure(entity.role, TextStyle::Secondary);
    node.hostname = hostname <= room ? entity.hostname : std::string();
    node.role = hostname + metrics::nodeHostnameGap + role <= room ? entity.role : std::string();
    double y = node.rect.y + metrics::interfaceFirst;
    double nameWidth = 0;
    for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i)
        nameWidth = std::max(nameWidth, measure(chart.interfaces[i].name, TextStyle::Secondary));
    for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i) {
        chart.interfaces[i].y = y;
        chart.interfaces[i].addressX =
            node.rect.x + metrics::interfaceNameX + nameWidth + metrics::nodeHostnameGap;
        y += metrics::interfacePitch;
    }
}

} // namespace portolan::layout
