#pragma once

#include "model/reach/vantage.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QString>

#include <optional>
#include <vector>

namespace portolan::views {

struct PortReach;

/// A vantage that a user can choose.
struct VantageChoice {
    reach::Vantage vantage;
    QString name; ///< gateway
    QString kind; ///< node
    Icon icon = Icon::Node;
};

/// The vantages of a plan besides the Internet: its nodes, who shares a public link with one, its services,
/// its networks, the tags of its tailnets, and what stands beside a target.
std::vector<VantageChoice> vantagesOf(const plan::Plan &plan);

/// `From the Internet`, `From gateway`, `From a device with tag:web`; `Everything` without a vantage.
QString titleOf(const plan::Plan &plan, const std::optional<reach::Vantage> &vantage);

/// `From the Internet: reached over IPv4, without a route`.
QString describe(const plan::Plan &plan, const reach::Vantage &vantage, const PortReach &reach);

/// The vantage that stands where an entity is, if there is one.
std::optional<reach::Vantage> vantageAt(plan::EntityRef entity);

/// How a port looks that a vantage reaches: as one that is open to as many.
Exposure inkOf(const plan::Plan &plan, const reach::Vantage &vantage);

} // namespace portolan::views
