#pragma once

#include "model/reach/matrix.h"

#include <string>
#include <vector>

namespace portolan::reach {

/// A port that is reached from somewhere in one of two plans only.
struct ExposureChange {
    enum class Kind : std::uint8_t { Opened, Closed };

    Kind kind = Kind::Opened;
    Vantage from;        ///< of the plan that has it open
    std::string vantage; ///< in words: `the Internet`
    std::string service;
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    bool byRoute = false; ///< by its public name; otherwise directly
    bool v4 = false;      ///< the families that changed
    bool v6 = false;
    std::string because;    ///< a clause; empty where the other plan has no such service
    plan::EntityRef entity; ///< of the newer plan: what decides; none where nothing of it does
    std::string field;

    bool operator==(const ExposureChange &) const = default;
};

/// `newly reachable from the Internet: atl-xmpp-server 5280/tcp, because ports[4] has no host IP`
std::string toText(const ExposureChange &change);

/// What the newer of two plans opens and closes, service by service and vantage by vantage: from the
/// Internet, neighbours, LANs, devices of the tailnet and containers. The two are compared by names.
std::vector<ExposureChange> exposureChanges(const Reachability &older, const Reachability &newer);

} // namespace portolan::reach
