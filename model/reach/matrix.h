#pragma once

#include "model/reach/reachability.h"

#include <string>
#include <vector>

namespace portolan::reach {

/// How one port of a service is reached from one vantage.
struct Cell {
    Judgement v4;
    Judgement v6;

    bool isReached() const { return v4.accepted.any() || v6.accepted.any(); }
    bool operator==(const Cell &) const = default;
};

/// The exposure of every port: who reaches it.
struct Matrix {
    struct Row {
        ServicePort port;
        plan::NodeId node;
        std::string application;
        std::vector<Cell> cells; ///< one for each vantage

        bool operator==(const Row &) const = default;
    };

    plan::EnvironmentId environment;
    std::vector<Vantage> vantages;
    std::vector<Row> rows; ///< services in the order of the plan, and of each its ports

    bool operator==(const Matrix &) const = default;
};

/// The vantages that every plan is looked at from: the Internet, a neighbour, the node itself, containers of
/// the same and of another network, LANs, a device of each tag that a tailnet policy defines, and one of a
/// user.
std::vector<Vantage> usualVantages(const plan::Plan &plan);

/// Every port of every service that starts, from all of the vantages.
Matrix matrixOf(const Reachability &reach, std::vector<Vantage> vantages);

/// A matrix that follows edits: rows are worked out anew only where an edit can change them.
class LiveMatrix
{
public:
    LiveMatrix(plan::ResolvedPlan resolved, std::vector<Vantage> vantages);

    const Matrix &matrix() const { return m_matrix; }
    const Reachability &reachability() const { return m_reach; }

    /// Follows an edit. Equal to making the matrix of \a next anew.
    void update(const plan::Plan &next, const plan::Transaction &transaction);

private:
    void rebuild();

    Reachability m_reach;
    std::vector<Vantage> m_vantages; ///< as asked for; those that \a next lacks are left out of the matrix
    std::vector<Outlook> m_outlooks;
    Matrix m_matrix;
};

} // namespace portolan::reach
