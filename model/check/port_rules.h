#pragma once

#include "model/check/rule.h"

/// The rules of the section Ports. Each is described on its page in resources/rules.
namespace portolan::check {

void checkPortDup(const Situation &here, const plan::Node &node, Observations &found);
void checkPortDupInactive(const Situation &here, const plan::Node &node, Observations &found);
void checkPortRange(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixPortDup(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPortRange(const Overview &overview, const Finding &finding);

void checkBindAll(const Situation &here, const plan::Service &service, Observations &found);
std::vector<Fix> fixBindAll(const Overview &overview, const Finding &finding);

} // namespace portolan::check
