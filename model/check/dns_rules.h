#pragma once

#include "model/check/rule.h"
#include "model/check/zone_rules.h"

/// The rules of the section DNS, over a plan. Each is described on its page in resources/rules.
namespace portolan::check {

// Those over records alone, see zone_rules.h.
void checkCnameApex(const Situation &here, Observations &found);
void checkCnameCoexist(const Situation &here, Observations &found);
void checkCnameLoop(const Situation &here, Observations &found);
void checkSrvName(const Situation &here, Observations &found);
void checkSrvRange(const Situation &here, Observations &found);
void checkSrvTargetAlias(const Situation &here, Observations &found);
void checkSrvTargetMissing(const Situation &here, Observations &found);
void checkSrvTargetIp(const Situation &here, Observations &found);
void checkSrvNull(const Situation &here, Observations &found);
void checkSrvTlsSwap(const Situation &here, Observations &found);
void checkPrivateInPublic(const Situation &here, Observations &found);
void checkDotMissing(const Situation &here, Observations &found);
void checkNameRepeat(const Situation &here, Observations &found);
void checkLabelUnderscore(const Situation &here, Observations &found);
void checkTtlMixed(const Situation &here, Observations &found);
void checkRecordDup(const Situation &here, Observations &found);
void checkMxAlias(const Situation &here, Observations &found);

// Those that hold records against the rest of the plan.
void checkSrvPortDead(const Situation &here, Observations &found);
void checkSrvPair(const Situation &here, Observations &found);
void checkProxiedNonHttp(const Situation &here, Observations &found);
void checkComponentUnresolvable(const Situation &here, Observations &found);
void checkAaaaNoPath(const Situation &here, Observations &found);
void checkCaaBlocks(const Situation &here, Observations &found);

std::vector<Fix> fixCnameApex(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvName(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvRange(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAliasTarget(const Overview &overview, const Finding &finding); ///< of SRV and MX records
std::vector<Fix> fixSrvTargetMissing(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvTargetIp(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvNull(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvTlsSwap(const Overview &overview, const Finding &finding);
std::vector<Fix> fixPrivateInPublic(const Overview &overview, const Finding &finding);
std::vector<Fix> fixDotMissing(const Overview &overview, const Finding &finding);
std::vector<Fix> fixNameRepeat(const Overview &overview, const Finding &finding);
std::vector<Fix> fixLabelUnderscore(const Overview &overview, const Finding &finding);
std::vector<Fix> fixTtlMixed(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvPortDead(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSrvPair(const Overview &overview, const Finding &finding);
std::vector<Fix> fixProxiedNonHttp(const Overview &overview, const Finding &finding);
std::vector<Fix> fixComponentUnresolvable(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAaaaNoPath(const Overview &overview, const Finding &finding);
std::vector<Fix> fixCaaBlocks(const Overview &overview, const Finding &finding);
/// Deletes the record: of two that cannot stand together, of a circle, of what leads nowhere.
std::vector<Fix> fixByRemoval(const Overview &overview, const Finding &finding);

} // namespace portolan::check
