#pragma once

#include "model/check/finding.h"
#include "model/check/overview.h"
#include "model/registry/port_registry.h"

#include <string>
#include <vector>

namespace portolan::check {

/// A document that is held against a plan.
struct PortDocument {
    std::string file;
    std::vector<registry::DocumentedPort> ports;
};

/// What a document says of ports that the plan does not, and the reverse: by the rules registry-omits,
/// registry-unknown, registry-differs and registry-both. With an environment, what the plan says there.
Findings findingsOf(const PortDocument &document, const Overview &overview,
                    plan::EnvironmentId environment = {});

} // namespace portolan::check
