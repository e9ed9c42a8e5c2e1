#pragma once

#include "model/check/rule.h"

/// The rules of the section Ports. Each is described on its page in resources/rules.
namespace portolan::check {

// Ports that two listeners want, and ranges that cannot be.
void checkPortDup(const Situation &here, const plan::Node &node, Observations &found);
void checkPortDupInactive(const Situation &here, const plan::Node &node, Observations &found);
void checkPortRange(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixPortDup(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPortRange(const Overview &overview, const Finding &finding);

// The address that a port is published on.
void checkBindAll(const Situation &here, const plan::Service &service, Observations &found);
void checkBindVarDrift(const Situation &here, const plan::Service &service, Observations &found);
void checkBindUnowned(const Situation &here, const plan::Service &service, Observations &found);
void checkV6Leak(const Situation &here, const plan::Service &service, Observations &found);
std::vector<Fix> fixBindAll(const Overview &overview, const Finding &finding);
std::vector<Fix> fixBindVarDrift(const Overview &overview, const Finding &finding);
std::vector<Fix> fixBindUnowned(const Overview &overview, const Finding &finding);
std::vector<Fix> fixV6Leak(const Overview &overview, const Finding &finding);

// What an address keeps out on a node, and what not.
void checkBindBootRace(const Situation &here, const plan::Node &node, Observations &found);
void checkBindNotBoundary(const Situation &here, const plan::Node &node, Observations &found);
void checkLoopbackL2(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixBindBootRace(const Overview &overview, const Finding &finding);
std::vector<Fix> fixBindNotBoundary(const Overview &overview, const Finding &finding);
std::vector<Fix> fixLoopbackL2(const Overview &overview, const Finding &finding);

// What a service publishes, and where it does.
void checkInternalPublished(const Situation &here, const plan::Service &service, Observations &found);
void checkVarEmpty(const Situation &here, const plan::Service &service, Observations &found);
void checkNetnsPorts(const Overview &overview, const plan::Service &service, Observations &found);
void checkHostNet(const Overview &overview, const plan::Service &service, Observations &found);
void checkEnvDiverge(const Overview &overview, const plan::Service &service, Observations &found);
std::vector<Fix> fixInternalPublished(const Overview &overview, const Finding &finding);
std::vector<Fix> fixVarEmpty(const Overview &overview, const Finding &finding);
std::vector<Fix> fixNetnsPorts(const Overview &overview, const Finding &finding);
std::vector<Fix> fixHostNet(const Overview &overview, const Finding &finding);

} // namespace portolan::check
