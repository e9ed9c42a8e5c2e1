#include "model/check/port_clashes.h"

#include "model/check/compose_body.h"

#include <algorithm>
#include <array>

namespace portolan::check {

namespace {

bool shareProfile(const plan::Service &a, const plan::Service &b)
{
    return std::find_first_of(a.profiles.begin(), a.profiles.end(), b.profiles.begin(), b.profiles.end()) !=
           a.profiles.end();
}

/// True when a person picks one of the two by its profile: the same program for this or that hardware, say.
bool areAlternatives(const plan::Service &a, const plan::Service &b)
{
    return !a.profiles.empty() && !b.profiles.empty() && !shareProfile(a, b) && !a.image.empty() &&
           repositoryOf(a.image) == repositoryOf(b.image);
}

/// Whether the two can meet at all, at least one of them not starting here.
bool canMeet(const Situation &here, const PortUse &a, const PortUse &b)
{
    const plan::Service &first = here.plan().services().at(a.service);
    const plan::Service &second = here.plan().services().at(b.service);
    if (first.id == second.id || areAlternatives(first, second))
        return false;
    if (!a.active && !b.active)
        return shareProfile(first, second) && here.couldStart(first) && here.couldStart(second);
    return here.couldStart(a.active ? second : first);
}

/// The clashes of one use with those that are still open when it begins.
class Collision
{
public:
    Collision(const Situation &here, const PortUse &use)
        : m_here(here)
        , m_use(use)
    {
    }

    /// False once one kind is full: what follows is more of the same.
    bool add(const PortUse &other)
    {
        if (!m_here.ports.overlap(m_use.address, other.address))
            return true;
        const bool both = m_use.active && other.active;
        if (!both && !canMeet(m_here, m_use, other))
            return ++m_passedOver < mostPassedOver;
        const ClashKind kind = !both                        ? ClashKind::Later
                               : m_use.ports == other.ports ? ClashKind::Same
                                                            : ClashKind::Overlap;
        std::vector<PortUse> &others = m_others[static_cast<std::size_t>(kind)];
        others.push_back(other);
        return others.size() < mostOthers;
    }

    void appendTo(std::vector<Clash> &clashes)
    {
        for (const ClashKind kind : {ClashKind::Same, ClashKind::Overlap, ClashKind::Later})
            if (auto &others = m_others[static_cast<std::size_t>(kind)]; !others.empty())
                clashes.push_back({m_use, kind, std::move(others)});
    }

private:
    static constexpr std::size_t mostPassedOver = 256;

    const Situation &m_here;
    const PortUse &m_use;
    std::array<std::vector<PortUse>, 3> m_others;
    std::size_t m_passedOver = 0;
};

} // namespace

std::vector<Clash> findClashes(const Situation &here, plan::NodeId node)
{
    std::vector<Clash> clashes;
    std::vector<const PortUse *> open; // begun before the current use, of its transport, and not yet ended
    for (const PortUse &use : here.ports.usesOn(node)) {
        const bool isPile = !open.empty() && open.back()->transport == use.transport &&
                            open.back()->ports.first == use.ports.first;
        if (!isPile)
            std::erase_if(open, [&use](const PortUse *earlier) {
                return earlier->transport != use.transport || earlier->ports.last < use.ports.first;
            });
        if (!open.empty()) {
            Collision collision(here, use);
            for (const PortUse *earlier : open)
                if (!collision.add(*earlier))
                    break;
            collision.appendTo(clashes);
        }
        open.push_back(&use);
    }
    return clashes;
}

} // namespace portolan::check
