#include "app/cli/subcommands.h"
#include "model/check/handbook.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

ExitCode explain(const std::string &rule)
{
    const std::string_view page = check::handbookPage(rule);
    if (!page.empty())
        return print(page);
    fmt::print(stderr, "error: there is no rule \"{}\"; portolanctl rules lists them\n", rule);
    return ExitCode::Usage;
}

} // namespace

Action declareExplain(CLI::App &command)
{
    auto rule = std::make_shared<std::string>();
    command.add_option("RULE", *rule, "A rule's id, as findings name it")->required();
    return [rule] {
        return explain(*rule);
    };
}

} // namespace portolan::cli
