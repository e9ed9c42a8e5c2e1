#pragma once

#include "model/check/rule.h"

/// The rules of the section Firewall. Each is described on its page in resources/rules.
namespace portolan::check {

// The firewall and Docker, which opens ports of its own.
void checkUfwBypass(const Situation &here, const plan::Node &node, Observations &found);
void checkTailnetDropped(const Situation &here, const plan::Node &node, Observations &found);
void checkChainOrder(const Situation &here, const plan::Node &node, Observations &found);
void checkDnatPort(const Situation &here, const plan::Node &node, Observations &found);
void checkNftBackend(const Situation &here, const plan::Node &node, Observations &found);
void checkUserChainPreload(const Situation &here, const plan::Node &node, Observations &found);
void checkFlushAll(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixUfwBypass(const Overview &overview, const Finding &finding);
std::vector<Fix> fixTailnetDropped(const Overview &overview, const Finding &finding);
std::vector<Fix> fixChainOrder(const Overview &overview, const Finding &finding);
std::vector<Fix> fixDnatPort(const Overview &overview, const Finding &finding);
std::vector<Fix> fixNftBackend(const Overview &overview, const Finding &finding);
std::vector<Fix> fixUserChainPreload(const Overview &overview, const Finding &finding);
std::vector<Fix> fixFlushAll(const Overview &overview, const Finding &finding);

// What a policy forgets.
void checkEstablishedMissing(const Situation &here, const plan::Node &node, Observations &found);
void checkNdMissing(const Situation &here, const plan::Node &node, Observations &found);
void checkSshLockout(const Situation &here, const plan::Node &node, Observations &found);
void checkSshWorld(const Situation &here, const plan::Node &node, Observations &found);
void checkTurnRange(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixEstablishedMissing(const Overview &overview, const Finding &finding);
std::vector<Fix> fixNdMissing(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSshLockout(const Overview &overview, const Finding &finding);
std::vector<Fix> fixSshWorld(const Overview &overview, const Finding &finding);
std::vector<Fix> fixTurnRange(const Overview &overview, const Finding &finding);

// Rules that do not do what they seem to.
void checkShadowed(const Situation &here, const plan::Node &node, Observations &found);
void checkAllowNoListener(const Situation &here, const plan::Node &node, Observations &found);
void checkProtoMismatch(const Situation &here, const plan::Node &node, Observations &found);
std::vector<Fix> fixShadowed(const Overview &overview, const Finding &finding);
std::vector<Fix> fixAllowNoListener(const Overview &overview, const Finding &finding);
std::vector<Fix> fixProtoMismatch(const Overview &overview, const Finding &finding);

} // namespace portolan::check
