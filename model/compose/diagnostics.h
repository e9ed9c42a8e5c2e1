#pragma once

#include "model/compose/sources.h"

#include <fmt/format.h>
#include <set>

namespace portolan::compose {

/// Collects what is wrong with a project while it is read. A step that finds a fault says so here and goes
/// on, so that one run names all faults of a step; the next step is not begun.
class Diagnostics
{
public:
    explicit Diagnostics(const Sources &sources)
        : m_sources(sources)
    {
    }

    void error(text::Mark mark, std::string message) { say(text::Severity::Error, mark, std::move(message)); }
    void warning(text::Mark mark, std::string message)
    {
        say(text::Severity::Warning, mark, std::move(message));
    }
    /// A warning that is said once for a subject, at the first place that it is about.
    void warnOnce(const std::string &subject, text::Mark mark, std::string message);
    void add(text::Problem problem);

    /// Diagnostics for a part of the work of a step; nothing is said in them yet.
    Diagnostics fresh() const { return Diagnostics(m_sources); }
    /// Takes over what was said about a part, as if it had been said here.
    void join(Diagnostics &&part);

    bool failed() const { return m_failed; }
    const text::Problems &problems() const { return m_problems; }
    text::Problems take() { return std::move(m_problems); }

private:
    void say(text::Severity severity, text::Mark mark, std::string message)
    {
        add({std::move(message), m_sources.place(mark), severity});
    }

    void add(text::Problem problem, std::string identity);

    const Sources &m_sources;
    text::Problems m_problems;
    std::vector<std::string> m_identities; ///< of the problems
    std::set<std::string, std::less<>> m_said;
    bool m_failed = false;
};

} // namespace portolan::compose
