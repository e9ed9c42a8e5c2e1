#include "model/check/bind_conventions.h"

#include "model/check/port_table.h"
#include "model/text/expression.h"

#include <algorithm>

namespace portolan::check {

namespace {

template <class Visit>
void visitBindExpressions(const plan::Service &service, Visit visit)
{
    if (publishesPorts(service))
        for (const plan::PortBinding &binding : service.ports)
            if (text::isExpression(binding.hostIp))
                visit(binding.hostIp);
}

BindConvention mostUsed(const std::map<std::string, std::size_t> &uses)
{
    const auto most = std::max_element(uses.begin(), uses.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == uses.end())
        return {};
    const auto names = text::variableNames(most->first);
    return names.empty() ? BindConvention{} : BindConvention{most->first, names.front(), most->second};
}

} // namespace

void BindConventions::add(const plan::Service &service)
{
    visitBindExpressions(service, [&](const std::string &expression) {
        ++m_uses[service.node][expression];
        m_unsettled.insert(service.node);
    });
}

void BindConventions::drop(const plan::Service &service)
{
    visitBindExpressions(service, [&](const std::string &expression) {
        auto &uses = m_uses[service.node];
        if (--uses[expression] == 0)
            uses.erase(expression);
        m_unsettled.insert(service.node);
    });
}

void BindConventions::settle()
{
    for (const plan::NodeId node : m_unsettled)
        m_conventions[node] = mostUsed(m_uses[node]);
    m_unsettled.clear();
}

const BindConvention &BindConventions::of(const plan::Service &service) const
{
    static const BindConvention none;
    const auto found = m_conventions.find(service.node);
    return found == m_conventions.end() ? none : found->second;
}

} // namespace portolan::check
