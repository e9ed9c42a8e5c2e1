#pragma once

#include "model/check/rule.h"

/// The rules of the section Suggestions: what compose files give away and the plan does not say yet. Each is
/// described on its page in resources/rules.
namespace portolan::check {

void checkEndpointSuggested(const Situation &here, const plan::Service &service, Observations &found);
void checkLinkSuggested(const Situation &here, const plan::Service &service, Observations &found);
std::vector<Fix> fixEndpointSuggested(const Overview &overview, const Finding &finding);
std::vector<Fix> fixLinkSuggested(const Overview &overview, const Finding &finding);

} // namespace portolan::check
