#include "app/cli/subcommands.h"

#include <array>
#include <fmt/format.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using portolan::cli::Action;
using portolan::cli::ExitCode;
using portolan::cli::Subcommand;

constexpr std::array subcommands = {
    Subcommand{"import", "Read a repository of compose files into a plan", portolan::cli::declareImport},
    Subcommand{"import-firewall", "Take the firewall of an existing node into a plan",
               portolan::cli::declareImportFirewall},
    Subcommand{"check", "Find what conflicts in a plan or repository", portolan::cli::declareCheck},
    Subcommand{"export", "Write a plan's files into a folder, or show how the folder differs",
               portolan::cli::declareExport},
    Subcommand{"trace", "Follow a connection through the plan, hop by hop", portolan::cli::declareTrace},
    Subcommand{"matrix", "Say who reaches which port of which service", portolan::cli::declareMatrix},
    Subcommand{"diff", "Say how two plans differ: entities, findings, and who reaches what",
               portolan::cli::declareDiff},
    Subcommand{"plot", "Draw a plan as SVG, or as a graph for Graphviz or Mermaid",
               portolan::cli::declarePlot},
    Subcommand{"fmt", "Bring a plan's file into its canonical form", portolan::cli::declareFmt},
    Subcommand{"resolve", "Print the resolved Compose model of a project", portolan::cli::declareResolve},
    Subcommand{"policy-test", "Run the tests of a Tailscale policy file", portolan::cli::declarePolicyTest},
    Subcommand{"policy-eval", "Print the packet filter that a Tailscale policy file gives each node",
               portolan::cli::declarePolicyEval},
    Subcommand{"zone-check", "Say whether a name server would load a master file",
               portolan::cli::declareZoneCheck},
    Subcommand{"catalogue", "List the services that a plan can be given, or show one",
               portolan::cli::declareCatalogue},
    Subcommand{"rules", "List the rules that check knows", portolan::cli::declareRules},
    Subcommand{"explain", "Print the handbook page of a rule", portolan::cli::declareExplain},
};

/// A command works on much for a short time: memory that it has once it keeps, and the heaps of its threads
/// begin large, as the C library would let them grow by single pages.
void takeMemoryInLargeSteps()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_TOP_PAD, 32 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 512 * mebibyte);
#endif
}

ExitCode run(int argc, char **argv)
{
    CLI::App program("Plans, checks and writes self-hosted Docker Compose deployments.", "portolanctl");
    program.set_version_flag("-v,--version", "portolanctl " PORTOLAN_VERSION);
    program.require_subcommand(1);

    Action chosen;
    for (const Subcommand &subcommand : subcommands) {
        CLI::App *command = program.add_subcommand(subcommand.name, subcommand.description);
        command->callback([action = subcommand.declare(*command), &chosen] { chosen = action; });
    }
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return program.exit(error) == 0 ? ExitCode::Well : ExitCode::Usage;
    }
    return chosen();
}

} // namespace

int main(int argc, char **argv)
{
    takeMemoryInLargeSteps();
    try {
        return static_cast<int>(run(argc, argv));
    } catch (const std::exception &error) {
        fmt::print(stderr, "error: {}\n", error.what());
        return static_cast<int>(ExitCode::Unreadable);
    }
}
