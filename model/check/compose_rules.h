#pragma once

#include "model/check/rule.h"

/// The rules of the section Compose. Each is described on its page in resources/rules.
namespace portolan::check {

// Names that are given twice, or to nothing.
void checkNameDup(const Situation &here, const plan::Node &node, Observations &found);
void checkRefUndefined(const Situation &here, const plan::Service &service, Observations &found);
std::vector<Fix> fixNameDup(const Overview &overview, const Finding &finding);
std::vector<Fix> fixRefUndefined(const Overview &overview, const Finding &finding);

// How compose files are written and put together.
void checkIncludeOverlap(const Situation &here, Observations &found);
void checkPortUnquoted(const Overview &overview, const plan::Service &service, Observations &found);
void checkVersionKey(const Overview &overview, Observations &found);
std::vector<Fix> fixIncludeOverlap(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPortUnquoted(const Overview &overview, const Finding &finding);
std::vector<Fix> fixVersionKey(const Overview &overview, const Finding &finding);

// What a container may do, and what it gives away.
void checkImageFloat(const Overview &overview, const plan::Service &service, Observations &found);
void checkSocketMount(const Overview &overview, const plan::Service &service, Observations &found);
void checkPrivileged(const Overview &overview, const plan::Service &service, Observations &found);
void checkSecretLiteral(const Overview &overview, const plan::Service &service, Observations &found);
void checkSecretVariables(const Overview &overview, Observations &found);
std::vector<Fix> fixSocketMount(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPrivileged(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSecretLiteral(const Overview &overview, const Finding &finding);

// Networks of containers.
void checkSubnetOverlap(const Situation &here, const plan::Node &node, Observations &found);
void checkFlatNetwork(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixSubnetOverlap(const Overview &overview, const Finding &finding);
std::vector<Fix> fixFlatNetwork(const Overview &overview, const Finding &finding);

} // namespace portolan::check
