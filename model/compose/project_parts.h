#pragma once

#include "model/compose/diagnostics.h"

#include <functional>
#include <vector>

namespace portolan::compose {

/// A project cut between its services, for the steps that look at one service at a time. Each part is a
/// project of its own: the first with the sections that stand before the services, the last with those behind
/// them. While it is cut, the project itself is empty.
class ProjectParts
{
public:
    /// Cuts a project of many services into as many parts as there are processors.
    explicit ProjectParts(text::YamlNode &project);
    ProjectParts(text::YamlNode &project, std::size_t parts);
    /// Puts the parts together again.
    ~ProjectParts();
    ProjectParts(const ProjectParts &) = delete;
    ProjectParts &operator=(const ProjectParts &) = delete;

    std::size_t count() const { return m_parts.empty() ? 1 : m_parts.size(); }
    text::YamlNode &part(std::size_t index) { return m_parts.empty() ? m_project : m_parts[index]; }

    /// Does a step on all parts at once. Problems come in the order in which they would from the whole.
    void each(const std::function<void(text::YamlNode &part, Diagnostics &diagnostics)> &step,
              Diagnostics &diagnostics);
    /// The same for a step that has nothing to say.
    void each(const std::function<void(text::YamlNode &part)> &step);

private:
    void cut(std::size_t services, std::size_t parts);

    text::YamlNode &m_project;
    std::vector<text::YamlNode> m_parts; ///< none: the project is whole
};

/// The same for a look at the services in place: \a look is given the positions [begin, end) of some.
void forServicesAtOnce(std::size_t services, Diagnostics &diagnostics,
                       const std::function<void(std::size_t begin, std::size_t end, Diagnostics &)> &look);

} // namespace portolan::compose
