#include "model/reach/matrix.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace portolan::reach {

namespace {

std::string applicationOf(const plan::Service &service, const ServicePort &port,
                          const plan::ResolvedPlan &resolved)
{
    for (const plan::Endpoint &endpoint : service.endpoints)
        if (endpoint.port == port.port && endpoint.transport == port.transport &&
            !endpoint.application.empty())
            return endpoint.application;
    for (const plan::ResolvedBinding &binding : resolved.bindingsOf(service.id))
        if (binding.error.empty() && binding.port.target.contains(port.port) &&
            binding.port.transport == port.transport)
            return service.ports[binding.index].application;
    return {};
}

std::vector<Matrix::Row> rowsOf(const Reachability &reach, const std::vector<Outlook> &outlooks,
                                const plan::Service &service)
{
    const Landscape &landscape = reach.landscape();
    std::vector<Matrix::Row> rows;
    if (!landscape.machineOf(service.id))
        return rows;
    for (const ServicePort &port : landscape.portsOf(service)) {
        Matrix::Row row;
        row.port = port;
        row.node = landscape.resolved().nodeOf(service);
        row.application = applicationOf(service, port, landscape.resolved());
        row.cells.reserve(outlooks.size());
        for (const Outlook &outlook : outlooks)
            row.cells.push_back({reach.judge(outlook, port, false), reach.judge(outlook, port, true)});
        rows.push_back(std::move(row));
    }
    return rows;
}

bool isKnown(const plan::Plan &plan, const Vantage &vantage)
{
    return !vantage.entity || !toText(plan, vantage.entity).empty();
}

std::vector<Outlook> outlooksOf(const Reachability &reach, const std::vector<Vantage> &vantages)
{
    std::vector<Outlook> outlooks;
    for (const Vantage &vantage : vantages)
        if (isKnown(reach.plan(), vantage))
            outlooks.push_back(reach.outlookOf(vantage));
    return outlooks;
}

} // namespace

std::vector<Vantage> usualVantages(const plan::Plan &plan)
{
    using Kind = Vantage::Kind;
    std::vector<Vantage> vantages = {
        {Kind::Internet}, {Kind::Neighbour}, {Kind::Host}, {Kind::Container}, {Kind::OtherContainer}};
    bool hasTailnet = false;
    for (const plan::Network &network : plan.networks()) {
        if (network.kind == plan::NetworkKind::Lan)
            vantages.push_back({Kind::Network, network.id, {}});
        hasTailnet = hasTailnet || network.kind == plan::NetworkKind::Tailnet;
    }
    if (!hasTailnet)
        return vantages;
    std::set<std::string> tags;
    for (const plan::TailnetPolicy &policy : plan.tailnetPolicies())
        for (const plan::TagOwner &owner : policy.tagOwners)
            tags.insert(owner.tag);
    for (const std::string &tag : tags)
        vantages.push_back({Kind::Tag, {}, tag});
    vantages.push_back({Kind::User, {}, "anybody"});
    return vantages;
}

Matrix matrixOf(const Reachability &reach, std::vector<Vantage> vantages)
{
    Matrix matrix;
    matrix.environment = reach.landscape().resolved().environment();
    const std::vector<Outlook> outlooks = outlooksOf(reach, vantages);
    for (const Outlook &outlook : outlooks)
        matrix.vantages.push_back(outlook.vantage());
    for (const plan::Service &service : reach.plan().services()) {
        auto rows = rowsOf(reach, outlooks, service);
        std::move(rows.begin(), rows.end(), std::back_inserter(matrix.rows));
    }
    return matrix;
}

LiveMatrix::LiveMatrix(plan::ResolvedPlan resolved, std::vector<Vantage> vantages)
    : m_reach(std::move(resolved))
    , m_vantages(std::move(vantages))
{
    rebuild();
}

void LiveMatrix::rebuild()
{
    m_outlooks = outlooksOf(m_reach, m_vantages);
    m_matrix = matrixOf(m_reach, m_vantages);
}

void LiveMatrix::update(const plan::Plan &next, const plan::Transaction &transaction)
{
    const auto nodes = m_reach.update(next, transaction);
    if (!nodes)
        return rebuild();
    if (nodes->empty())
        return;
    const auto isTouched = [&](const Matrix::Row &row) {
        return std::find(nodes->begin(), nodes->end(), row.node) != nodes->end();
    };
    std::erase_if(m_matrix.rows, isTouched);
    std::vector<Matrix::Row> made;
    for (const plan::NodeId node : *nodes)
        for (const plan::ServiceId service : m_reach.landscape().servicesOn(node)) {
            auto rows = rowsOf(m_reach, m_outlooks, m_reach.plan().services().at(service));
            std::move(rows.begin(), rows.end(), std::back_inserter(made));
        }
    const auto byService = [](const Matrix::Row &a, const Matrix::Row &b) {
        return a.port.service < b.port.service;
    };
    std::stable_sort(made.begin(), made.end(), byService);
    std::vector<Matrix::Row> merged;
    merged.reserve(m_matrix.rows.size() + made.size());
    std::merge(std::make_move_iterator(m_matrix.rows.begin()), std::make_move_iterator(m_matrix.rows.end()),
               std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()),
               std::back_inserter(merged), byService);
    m_matrix.rows = std::move(merged);
}

} // namespace portolan::reach
