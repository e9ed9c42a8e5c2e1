#include "model/compose/diagnostics.h"

namespace portolan::compose {

namespace {

/// Enough to see what is wrong with a file; a file with more faults has one cause.
constexpr std::size_t mostProblems = 1000;

} // namespace

void Diagnostics::add(text::Problem problem)
{
    // A value that a merge key copies into ten services has one fault, not ten.
    std::string identity = fmt::format("{}:{}:{}:{}", problem.place.file, problem.place.mark.line,
                                       problem.place.mark.column, problem.message);
    add(std::move(problem), std::move(identity));
}

void Diagnostics::add(text::Problem problem, std::string identity)
{
    m_failed = m_failed || problem.severity == text::Severity::Error;
    if (m_problems.size() >= mostProblems || !m_said.insert(identity).second)
        return;
    m_problems.push_back(std::move(problem));
    m_identities.push_back(std::move(identity));
}

void Diagnostics::warnOnce(const std::string &subject, text::Mark mark, std::string message)
{
    if (!m_said.contains(subject))
        add({std::move(message), m_sources.place(mark), text::Severity::Warning}, subject);
}

void Diagnostics::join(Diagnostics &&part)
{
    for (std::size_t i = 0; i < part.m_problems.size(); ++i)
        add(std::move(part.m_problems[i]), std::move(part.m_identities[i]));
    m_failed = m_failed || part.m_failed;
}

} // namespace portolan::compose
