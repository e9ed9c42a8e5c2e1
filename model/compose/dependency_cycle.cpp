#include "model/compose/dependency_cycle.h"

#include <algorithm>
#include <cstdint>

namespace portolan::compose {

namespace {

/// Depth-first search with its own stack: a chain of ten thousand services must not end the program.
class Search
{
public:
    explicit Search(const Dependencies &dependencies)
        : m_dependencies(dependencies)
        , m_states(dependencies.size())
    {
        for (std::size_t i = 0; i < dependencies.size(); ++i)
            m_positions.emplace(dependencies[i].first, i);
    }

    std::vector<std::string> run()
    {
        for (std::size_t i = 0; i < m_dependencies.size(); ++i)
            if (m_states[i] == State::New)
                if (auto cycle = runFrom(i); !cycle.empty())
                    return cycle;
        return {};
    }

private:
    enum class State : std::uint8_t { New, OnPath, Done };
    struct Step {
        std::size_t node;
        std::size_t next = 0;
    };

    std::vector<std::string> runFrom(std::size_t start)
    {
        enter(start);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const std::vector<std::string_view> &names = m_dependencies[step.node].second;
            if (step.next == names.size()) {
                m_states[step.node] = State::Done;
                m_path.pop_back();
                continue;
            }
            const auto found = m_positions.find(names[step.next++]);
            if (found == m_positions.end())
                continue;
            if (m_states[found->second] == State::OnPath)
                return cycleAt(found->second);
            if (m_states[found->second] == State::New)
                enter(found->second);
        }
        return {};
    }

    void enter(std::size_t node)
    {
        m_states[node] = State::OnPath;
        m_path.push_back({node});
    }

    std::vector<std::string> cycleAt(std::size_t node) const
    {
        auto step =
            std::find_if(m_path.begin(), m_path.end(), [node](const Step &s) { return s.node == node; });
        std::vector<std::string> cycle;
        for (; step != m_path.end(); ++step)
            cycle.emplace_back(m_dependencies[step->node].first);
        cycle.push_back(cycle.front());
        return cycle;
    }

    const Dependencies &m_dependencies;
    std::unordered_map<std::string_view, std::size_t> m_positions;
    std::vector<State> m_states;
    std::vector<Step> m_path;
};

} // namespace

std::vector<std::string> findCycle(const Dependencies &dependencies)
{
    return Search(dependencies).run();
}

} // namespace portolan::compose
