#include "model/compose/diagnostics.h"

namespace portolan::compose {

namespace {

/// Enough to see what is wrong with a file; a file with more faults has one cause.
constexpr std::size_t mostProblems = 1000;

} // namespace

void Diagnostics::add(text::Problem problem)
{
    m_failed = m_failed || problem.severity == text::Severity::Error;
    // A value that a merge key copies into ten services has one fault, not ten.
    const std::string identity = fmt::format("{}:{}:{}:{}", problem.place.file, problem.place.mark.line,
                                             problem.place.mark.column, problem.message);
    if (m_problems.size() < mostProblems && m_said.insert(identity).second)
        m_problems.push_back(std::move(problem));
}

} // namespace portolan::compose
