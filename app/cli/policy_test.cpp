#include "app/cli/policy_input.h"
#include "app/cli/subcommands.h"
#include "model/tailnet/policy_tests.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct TestOptions {
    std::string policy;
    std::string nodes;
};

ExitCode testPolicy(const TestOptions &options)
{
    const auto input = readPolicyInput(options.policy);
    const auto tailnet = options.nodes.empty() ? std::optional<tailnet::Tailnet>(tailnet::Tailnet{})
                                               : readTailnetInput(options.nodes);
    if (!input || !tailnet)
        return ExitCode::Unreadable;
    const tailnet::TestReport result = tailnet::runPolicyTests(input->policy, *tailnet);
    for (const tailnet::TestFailure &failure : result.failures)
        report(text::Problem{failure.message, text::placeIn(input->file, input->content, failure.mark)});
    const std::string summary = result.tests == 0 ? std::string("the policy has no tests\n")
                                                  : fmt::format("{} of {} tests passed\n",
                                                                result.tests - result.failed, result.tests);
    const ExitCode printed = print(summary);
    return printed == ExitCode::Well && result.failed != 0 ? ExitCode::Differences : printed;
}

} // namespace

Action declarePolicyTest(CLI::App &command)
{
    auto options = std::make_shared<TestOptions>();
    command.add_option("FILE", options->policy, "Policy file of a tailnet; - is standard input")->required();
    command
        .add_option(
            "--nodes", options->nodes,
            "JSON file of the tailnet's users and nodes; without it, each user and tag that the policy "
            "names has one device")
        ->type_name("FILE");
    return [options] {
        return testPolicy(*options);
    };
}

} // namespace portolan::cli
