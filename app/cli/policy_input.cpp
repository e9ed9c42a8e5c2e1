#include "app/cli/policy_input.h"

#include "app/cli/command.h"
#include "model/tailnet/policy_reader.h"
#include "model/text/file.h"

namespace portolan::cli {

std::optional<PolicyInput> readPolicyInput(const std::string &path)
{
    auto content = text::readFile(path);
    if (!content) {
        report(content.error());
        return std::nullopt;
    }
    tailnet::PolicyReading reading = tailnet::readPolicy(path, *content);
    report(reading.problems);
    if (!reading.policy)
        return std::nullopt;
    return PolicyInput{path, std::move(*content), std::move(*reading.policy)};
}

std::optional<tailnet::Tailnet> readTailnetInput(const std::string &path)
{
    const auto content = text::readFile(path);
    auto tailnet = content ? tailnet::readTailnet(path, *content) : tl::unexpected(content.error());
    if (!tailnet) {
        report(tailnet.error());
        return std::nullopt;
    }
    return std::move(*tailnet);
}

} // namespace portolan::cli
