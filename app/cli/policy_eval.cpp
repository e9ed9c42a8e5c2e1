#include "app/cli/policy_input.h"
#include "app/cli/subcommands.h"
#include "model/tailnet/policy_evaluator.h"

#include <memory>

namespace portolan::cli {

namespace {

struct EvaluationOptions {
    std::string policy;
    std::string nodes;
    std::string format = "text";
};

ExitCode evaluatePolicy(const EvaluationOptions &options)
{
    const auto input = readPolicyInput(options.policy);
    const auto tailnet = readTailnetInput(options.nodes);
    if (!input || !tailnet)
        return ExitCode::Unreadable;
    const auto filters = tailnet::packetFilters(tailnet::Directory(input->policy, *tailnet));
    return print(options.format == "json" ? tailnet::toJson(filters) : tailnet::toText(filters));
}

} // namespace

Action declarePolicyEval(CLI::App &command)
{
    auto options = std::make_shared<EvaluationOptions>();
    command.add_option("FILE", options->policy, "Policy file of the tailnet; - is standard input")
        ->required();
    command.add_option("--nodes", options->nodes, "JSON file of the tailnet's users and nodes")
        ->type_name("FILE")
        ->required();
    command.add_option("--format", options->format, "text or json")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    return [options] {
        return evaluatePolicy(*options);
    };
}

} // namespace portolan::cli
