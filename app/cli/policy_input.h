#pragma once

#include "model/tailnet/policy_file.h"
#include "model/tailnet/tailnet.h"

#include <optional>
#include <string>

namespace portolan::cli {

/// A policy file, checked, with the text that places in it refer to.
struct PolicyInput {
    std::string file;
    std::string content;
    tailnet::PolicyFile policy;
};

/// Reads a policy file and reports what is wrong with it; nothing when it is refused.
std::optional<PolicyInput> readPolicyInput(const std::string &path);

/// Reads a description of a tailnet, or reports why not.
std::optional<tailnet::Tailnet> readTailnetInput(const std::string &path);

} // namespace portolan::cli
