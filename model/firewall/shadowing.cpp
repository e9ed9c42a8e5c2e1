#include "model/firewall/shadowing.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <unordered_map>

namespace portolan::firewall {

namespace {

using plan::PortRange;
using plan::Subnet;
using plan::Transport;

constexpr PortRange allPorts{0, 65535};

constexpr PortRange orAll(PortRange ports)
{
    return ports.isNone() ? allPorts : ports;
}

bool holds(const std::optional<Subnet> &wide, const std::optional<Subnet> &narrow)
{
    return !wide || (narrow && wide->prefixLength <= narrow->prefixLength && wide->contains(narrow->address));
}

bool holds(PortRange wide, PortRange narrow)
{
    return wide.first <= narrow.first && narrow.last <= wide.last;
}

/// Where a rule speaks of ports without a transport, it means TCP and UDP; without either, everything.
bool holdsTransport(const Rule &wide, const Rule &narrow)
{
    if (wide.transport)
        return wide.transport == narrow.transport;
    const bool wideIsTcpAndUdp = !wide.ports.isNone() || !wide.fromPorts.isNone();
    const bool narrowIsTcpAndUdp = !narrow.ports.isNone() || !narrow.fromPorts.isNone();
    return !wideIsTcpAndUdp || (narrow.transport ? narrow.transport != Transport::Sctp : narrowIsTcpAndUdp);
}

/// Everything about a rule but its destination ports, its action and what it is for.
struct Shape {
    plan::Direction direction = plan::Direction::In;
    std::uint32_t interface = 0; ///< a number for each name; 0 = any
    std::uint32_t outInterface = 0;
    std::optional<Subnet> from;
    std::optional<Subnet> to;
    std::uint8_t transport = 0; ///< see transportOf()
    PortRange fromPorts;

    bool operator==(const Shape &) const = default;
};

struct ShapeHash {
    std::size_t operator()(const Shape &shape) const noexcept
    {
        std::size_t hash = static_cast<std::size_t>(shape.direction) * 31 + shape.interface;
        const auto mix = [&hash](std::size_t value) {
            hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6U) + (hash >> 2U);
        };
        mix(shape.outInterface);
        mix(shape.transport);
        mix((static_cast<std::size_t>(shape.fromPorts.first) << 16U) | shape.fromPorts.last);
        for (const auto *block : {&shape.from, &shape.to}) {
            mix(*block ? static_cast<std::size_t>((*block)->prefixLength) + 1 : 0);
            if (*block)
                for (std::size_t i = 0; i < (*block)->address.bytes.size(); i += 4)
                    mix(static_cast<std::size_t>((*block)->address.bytes[i]) << 24U |
                        static_cast<std::size_t>((*block)->address.bytes[i + 1]) << 16U |
                        static_cast<std::size_t>((*block)->address.bytes[i + 2]) << 8U |
                        (*block)->address.bytes[i + 3]);
        }
        return hash;
    }
};

/// 0 = everything, 1 = TCP and UDP, then the transports.
std::uint8_t transportOf(const Rule &rule)
{
    if (rule.transport)
        return static_cast<std::uint8_t>(2 + static_cast<unsigned>(*rule.transport));
    return rule.ports.isNone() && rule.fromPorts.isNone() ? 0 : 1;
}

/// Calls \a visit with the transports of rules that cover one with \a transport: itself, then wider ones.
template <class Visit>
void visitTransportsOver(std::uint8_t transport, Visit visit)
{
    constexpr std::uint8_t sctp = 2 + static_cast<unsigned>(Transport::Sctp);
    visit(transport);
    if (transport > 1 && transport != sctp)
        visit(std::uint8_t{1});
    if (transport > 0)
        visit(std::uint8_t{0});
}

/// The block of that length round an address.
Subnet truncated(const Subnet &block, int length)
{
    Subnet wider{block.address, length};
    const std::size_t size = block.address.isV6 ? 16 : 4;
    for (std::size_t i = 0; i < size; ++i) {
        const int bits = std::clamp(length - static_cast<int>(8 * i), 0, 8);
        wider.address.bytes[i] &= static_cast<std::uint8_t>(0xFF00U >> static_cast<unsigned>(bits));
    }
    return wider;
}

/// Which prefix lengths rules use, so that only those blocks are looked up that there can be.
class PrefixLengths
{
public:
    void add(const std::optional<Subnet> &block)
    {
        if (block)
            m_used[block->address.isV6].set(static_cast<std::size_t>(block->prefixLength));
    }

    /// Calls \a visit with the block itself and every one round it of a length in use; then with none, which
    /// is everything.
    template <class Visit>
    void visitOver(const std::optional<Subnet> &block, Visit visit) const
    {
        if (block)
            for (int length = block->prefixLength; length >= 0; --length)
                if (m_used[block->address.isV6].test(static_cast<std::size_t>(length)))
                    visit(std::optional(truncated(*block, length)));
        visit(std::optional<Subnet>());
    }

private:
    std::array<std::bitset<129>, 2> m_used;
};

/// The ports of the rules of one shape, and for each stretch of them the first rule that took it.
class PortOwners
{
public:
    /// Calls \a visit with the part of \a ports that is taken, piece by piece, and the rule that took it.
    template <class Visit>
    void visitTaken(PortRange ports, Visit visit) const
    {
        auto at = m_pieces.upper_bound(ports.first);
        if (at != m_pieces.begin())
            --at;
        for (; at != m_pieces.end() && at->first <= ports.last; ++at)
            if (at->second.last >= ports.first)
                visit(PortRange{std::max(ports.first, at->first), std::min(ports.last, at->second.last)},
                      at->second.rule);
    }

    /// Takes what of \a ports is still free.
    void take(PortRange ports, std::size_t rule)
    {
        std::vector<PortRange> taken;
        visitTaken(ports, [&](PortRange piece, std::size_t) { taken.push_back(piece); });
        int next = ports.first;
        for (const PortRange &piece : taken) {
            if (next < piece.first)
                put(next, piece.first - 1, rule);
            next = piece.last + 1;
        }
        if (next <= ports.last)
            put(next, ports.last, rule);
    }

private:
    struct Piece {
        std::uint16_t last = 0;
        std::size_t rule = 0;
    };

    void put(int first, int last, std::size_t rule)
    {
        m_pieces.emplace(static_cast<std::uint16_t>(first), Piece{static_cast<std::uint16_t>(last), rule});
    }

    std::map<std::uint16_t, Piece> m_pieces; ///< by their first port; they do not overlap
};

/// A stretch of ports that an earlier rule matches.
struct Cover {
    PortRange ports;
    std::size_t rule = 0;
};

/// The rules behind which \a ports are hidden, or none where one port is not.
std::vector<std::size_t> hiddenBehind(std::vector<Cover> covers, PortRange ports)
{
    // The earliest rule first: of several that match, it decides.
    std::sort(covers.begin(), covers.end(), [](const Cover &a, const Cover &b) {
        return std::pair(a.ports.first, a.rule) < std::pair(b.ports.first, b.rule);
    });
    std::vector<std::size_t> rules;
    int next = ports.first;
    std::size_t at = 0;
    while (next <= ports.last) {
        const Cover *best = nullptr;
        for (; at < covers.size() && covers[at].ports.first <= next; ++at)
            if (covers[at].ports.last >= next && (!best || covers[at].ports.last > best->ports.last))
                best = &covers[at];
        if (!best)
            return {};
        rules.push_back(best->rule);
        next = best->ports.last + 1;
    }
    std::sort(rules.begin(), rules.end());
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

/// Goes through the rules of a policy in order, and knows what those before took.
class Walk
{
public:
    explicit Walk(const Policy &policy)
        : m_policy(policy)
    {
        for (const Rule &rule : policy.rules) {
            m_lengths[0].add(rule.from);
            m_lengths[1].add(rule.to);
            m_hasFromPorts = m_hasFromPorts || !rule.fromPorts.isNone();
        }
    }

    std::vector<Shadow> take()
    {
        std::vector<Shadow> shadows;
        for (std::size_t i = 0; i < m_policy.rules.size(); ++i) {
            const Rule &rule = m_policy.rules[i];
            const Shape shape = shapeOf(rule);
            const PortRange ports = orAll(rule.ports);
            std::vector<std::size_t> behind = hiddenBehind(coversOf(shape, ports), ports);
            if (behind.empty()) {
                m_owners[shape].take(ports, i);
                continue;
            }
            const bool contradicts = std::any_of(behind.begin(), behind.end(), [&](std::size_t other) {
                return m_policy.rules[other].action != rule.action;
            });
            shadows.push_back({i, std::move(behind), contradicts});
        }
        return shadows;
    }

private:
    Shape shapeOf(const Rule &rule)
    {
        Shape shape{rule.direction, numberOf(rule.interface), numberOf(rule.outInterface), rule.from,
                    rule.to,        transportOf(rule),        orAll(rule.fromPorts)};
        for (auto *block : {&shape.from, &shape.to})
            if (*block)
                *block = truncated(**block, (*block)->prefixLength);
        return shape;
    }

    std::uint32_t numberOf(const std::string &interface)
    {
        if (interface.empty())
            return 0;
        return m_interfaces.emplace(interface, static_cast<std::uint32_t>(m_interfaces.size() + 1))
            .first->second;
    }

    /// What earlier rules took of the ports, for every shape that covers this one.
    std::vector<Cover> coversOf(const Shape &shape, PortRange ports) const
    {
        std::vector<Cover> covers;
        Shape wide = shape;
        m_lengths[0].visitOver(shape.from, [&](const std::optional<Subnet> &from) {
            wide.from = from;
            m_lengths[1].visitOver(shape.to, [&](const std::optional<Subnet> &to) {
                wide.to = to;
                visitTransportsOver(shape.transport, [&](std::uint8_t transport) {
                    wide.transport = transport;
                    addCovers(wide, shape, ports, covers);
                });
            });
        });
        return covers;
    }

    /// Source ports are rare: those of the rule and all are looked up, not every range between.
    void addCovers(Shape wide, const Shape &shape, PortRange ports, std::vector<Cover> &covers) const
    {
        for (const bool anyInterface : {false, true})
            for (const bool anyOut : {false, true})
                for (const bool allFrom : {false, true}) {
                    if ((anyInterface && shape.interface == 0) || (anyOut && shape.outInterface == 0) ||
                        (allFrom && (!m_hasFromPorts || shape.fromPorts == allPorts)))
                        continue; // looked up already
                    wide.interface = anyInterface ? 0 : shape.interface;
                    wide.outInterface = anyOut ? 0 : shape.outInterface;
                    wide.fromPorts = allFrom ? allPorts : shape.fromPorts;
                    const auto found = m_owners.find(wide);
                    if (found != m_owners.end())
                        found->second.visitTaken(ports, [&](PortRange piece, std::size_t rule) {
                            covers.push_back({piece, rule});
                        });
                }
    }

    const Policy &m_policy;
    std::array<PrefixLengths, 2> m_lengths;
    bool m_hasFromPorts = false;
    std::unordered_map<std::string, std::uint32_t> m_interfaces;
    std::unordered_map<Shape, PortOwners, ShapeHash> m_owners;
};

} // namespace

bool covers(const Rule &wide, const Rule &narrow)
{
    return wide.direction == narrow.direction &&
           (wide.interface.empty() || wide.interface == narrow.interface) &&
           (wide.outInterface.empty() || wide.outInterface == narrow.outInterface) &&
           holds(wide.from, narrow.from) && holds(wide.to, narrow.to) && holdsTransport(wide, narrow) &&
           holds(orAll(wide.fromPorts), orAll(narrow.fromPorts)) &&
           holds(orAll(wide.ports), orAll(narrow.ports));
}

std::vector<Shadow> shadowedRules(const Policy &policy)
{
    return Walk(policy).take();
}

} // namespace portolan::firewall
