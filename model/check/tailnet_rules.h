#pragma once

#include "model/check/rule.h"

/// The rules of the section ACL. Each is described on its page in resources/rules.
namespace portolan::check {

// Who carries which tag and address.
void checkTagUnassigned(const Situation &here, Observations &found);
void checkTagUndefined(const Overview &overview, Observations &found);
void checkReservedIp(const Overview &overview, Observations &found);
std::vector<Fix> fixTagUnassigned(const Overview &overview, const Finding &finding);
std::vector<Fix> fixTagUndefined(const Overview &overview, const Finding &finding);
std::vector<Fix> fixReservedIp(const Overview &overview, const Finding &finding);

// How a policy is written.
void checkDstNoPort(const Overview &overview, Observations &found);
void checkPortInverted(const Overview &overview, Observations &found);
void checkUnknownField(const Overview &overview, Observations &found);
void checkTestShape(const Overview &overview, Observations &found);
std::vector<Fix> fixDstNoPort(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPortInverted(const Overview &overview, const Finding &finding);
std::vector<Fix> fixUnknownField(const Overview &overview, const Finding &finding);
std::vector<Fix> fixTestShape(const Overview &overview, const Finding &finding);

// What it lets pass.
void checkAclGap(const Situation &here, Observations &found);
void checkAclExcess(const Overview &overview, Observations &found);
void checkDstWildcard(const Overview &overview, Observations &found);
void checkAdminLockout(const Situation &here, Observations &found);
std::vector<Fix> fixAclGap(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAclExcess(const Overview &overview, const Finding &finding);
std::vector<Fix> fixDstWildcard(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAdminLockout(const Overview &overview, const Finding &finding);

// What it asserts of itself.
void checkTestsAbsent(const Overview &overview, Observations &found);
void checkRetagBreaks(const Situation &here, Observations &found);
std::vector<Fix> fixTestsAbsent(const Overview &overview, const Finding &finding);
std::vector<Fix> fixRetagBreaks(const Overview &overview, const Finding &finding);

} // namespace portolan::check
