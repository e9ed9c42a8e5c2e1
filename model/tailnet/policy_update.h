#pragma once

#include "model/plan/resolved_plan.h"
#include "model/text/yaml_splice.h"

/// A policy file that somebody keeps, and the plan: what one says, worked into the other.
namespace portolan::tailnet {

/// The bytes of a policy file, changed as little as makes it say what \a intended says. Sections that
/// \a intended does not have stay; names of sections keep the case in which they are written. Errors: one of
/// the two cannot be read.
text::YamlSplice updatePolicyFile(std::string_view file, std::string_view existing,
                                  std::string_view intended);

/// The transaction that makes the plan's hand-made policy of a tailnet what a policy file says beside what
/// routes derive. `acls` and `tagOwners` become the plan's rules and owners, the rest is carried along; notes
/// of rules that stay are kept. A plan without policy for the tailnet gets one. Errors: a file that Tailscale
/// would refuse; a network that the plan does not have.
text::Result<plan::Transaction> pullPolicy(const plan::ResolvedPlan &resolved, plan::NetworkId tailnet,
                                           std::string_view file, std::string_view content);

} // namespace portolan::tailnet
