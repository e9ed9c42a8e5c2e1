#include "model/tailnet/policy_fields.h"

#include <array>

namespace portolan::tailnet {

namespace {

using std::string_view_literals::operator""sv;

constexpr std::array policyFields = {
    "acls"sv,
    "grants"sv,
    "groups"sv,
    "hosts"sv,
    "ipsets"sv,
    "postures"sv,
    "defaultSrcPosture"sv,
    "tagOwners"sv,
    "autoApprovers"sv,
    "ssh"sv,
    "nodeAttrs"sv,
    "attrConfig"sv,
    "tests"sv,
    "sshTests"sv,
    "derpMap"sv,
    "disableIPv4"sv,
    "OneCGNATRoute"sv,
    "randomizeClientPort"sv,
};
constexpr std::array aclFields = {"action"sv, "proto"sv, "src"sv,       "dst"sv,
                                  "users"sv,  "ports"sv, "srcPosture"sv};
constexpr std::array grantFields = {"src"sv, "dst"sv, "ip"sv, "app"sv, "via"sv, "srcPosture"sv};
constexpr std::array sshFields = {"action"sv,     "src"sv,         "dst"sv,
                                  "users"sv,      "checkPeriod"sv, "acceptEnv"sv,
                                  "srcPosture"sv, "recorder"sv,    "enforceRecorder"sv};
constexpr std::array testFields = {"src"sv,   "proto"sv, "accept"sv,         "deny"sv,
                                   "allow"sv, "user"sv,  "srcPostureAttrs"sv};
constexpr std::array sshTestFields = {"src"sv, "dst"sv, "accept"sv, "check"sv, "deny"sv, "srcPostureAttrs"sv};
constexpr std::array approverFields = {"routes"sv, "exitNode"sv, "services"sv};
constexpr std::array attributeFields = {"target"sv, "attr"sv, "app"sv, "ipPool"sv};

} // namespace

std::span<const std::string_view> fieldsOf(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Policy: return policyFields;
    case PolicyPart::Acl: return aclFields;
    case PolicyPart::Grant: return grantFields;
    case PolicyPart::Ssh: return sshFields;
    case PolicyPart::Test: return testFields;
    case PolicyPart::SshTest: return sshTestFields;
    case PolicyPart::AutoApprovers: return approverFields;
    case PolicyPart::NodeAttributes: break;
    }
    return attributeFields;
}

std::string_view wordsFor(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Policy: return "a policy";
    case PolicyPart::Acl: return "an entry of \"acls\"";
    case PolicyPart::Grant: return "an entry of \"grants\"";
    case PolicyPart::Ssh: return "an entry of \"ssh\"";
    case PolicyPart::Test: return "an entry of \"tests\"";
    case PolicyPart::SshTest: return "an entry of \"sshTests\"";
    case PolicyPart::AutoApprovers: return "\"autoApprovers\"";
    case PolicyPart::NodeAttributes: break;
    }
    return "an entry of \"nodeAttrs\"";
}

} // namespace portolan::tailnet
