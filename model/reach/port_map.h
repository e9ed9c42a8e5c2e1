#pragma once

#include "model/plan/address.h"

#include <unordered_map>
#include <vector>

namespace portolan::reach {

/// Values by the ports they are for: looking one up costs the same however many there are.
template <class Value>
class PortMap
{
public:
    void add(plan::PortRange ports, plan::Transport transport, Value value)
    {
        const auto index = static_cast<std::uint32_t>(m_values.size());
        m_values.push_back(std::move(value));
        if (ports.size() > widest) {
            m_wide.push_back({ports, transport, index});
            return;
        }
        for (int port = ports.first; port <= ports.last; ++port)
            m_narrow[keyOf(static_cast<std::uint16_t>(port), transport)].push_back(index);
    }

    /// The first value for the port, in the order in which they were added, that \a fits; nullptr when there
    /// is none.
    template <class Fits>
    const Value *find(std::uint16_t port, plan::Transport transport, Fits fits) const
    {
        std::uint32_t best = none;
        if (const auto found = m_narrow.find(keyOf(port, transport)); found != m_narrow.end())
            for (const std::uint32_t index : found->second)
                if (fits(m_values[index])) {
                    best = index;
                    break;
                }
        for (const Wide &wide : m_wide)
            if (wide.index < best && wide.transport == transport && wide.ports.contains(port) &&
                fits(m_values[wide.index]))
                best = wide.index;
        return best == none ? nullptr : &m_values[best];
    }

    const Value *find(std::uint16_t port, plan::Transport transport) const
    {
        return find(port, transport, [](const Value &) { return true; });
    }

    const std::vector<Value> &values() const { return m_values; }

private:
    struct Wide {
        plan::PortRange ports;
        plan::Transport transport;
        std::uint32_t index;
    };
    static constexpr int widest = 32;
    static constexpr std::uint32_t none = 0xffffffff;

    static std::uint32_t keyOf(std::uint16_t port, plan::Transport transport)
    {
        return static_cast<std::uint32_t>(transport) << 16U | port;
    }

    std::vector<Value> m_values;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_narrow;
    std::vector<Wide> m_wide;
};

} // namespace portolan::reach
