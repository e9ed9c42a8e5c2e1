#include "app/cli/program.h"

#include "app/cli/subcommands.h"

#include <array>

namespace portolan::cli {

namespace {

constexpr std::array subcommands = {
    Subcommand{"import", "Read a repository of compose files into a plan", declareImport},
    Subcommand{"import-firewall", "Take the firewall of an existing node into a plan", declareImportFirewall},
    Subcommand{"check", "Find what conflicts in a plan or repository", declareCheck},
    Subcommand{"export", "Write a plan's files into a folder, or show how the folder differs", declareExport},
    Subcommand{"trace", "Follow a connection through the plan, hop by hop", declareTrace},
    Subcommand{"matrix", "Say who reaches which port of which service", declareMatrix},
    Subcommand{"diff", "Say how two plans differ: entities, findings, and who reaches what", declareDiff},
    Subcommand{"plot", "Draw a plan as SVG, or as a graph for Graphviz or Mermaid", declarePlot},
    Subcommand{"fmt", "Bring a plan's file into its canonical form", declareFmt},
    Subcommand{"resolve", "Print the resolved Compose model of a project", declareResolve},
    Subcommand{"policy-test", "Run the tests of a Tailscale policy file", declarePolicyTest},
    Subcommand{"policy-eval", "Print the packet filter that a Tailscale policy file gives each node",
               declarePolicyEval},
    Subcommand{"zone-check", "Say whether a name server would load a master file", declareZoneCheck},
    Subcommand{"catalogue", "List the services that a plan can be given, or show one", declareCatalogue},
    Subcommand{"rules", "List the rules that check knows", declareRules},
    Subcommand{"explain", "Print the handbook page of a rule", declareExplain},
};

} // namespace

void declareProgram(CLI::App &program, Action &chosen)
{
    program.description("Plans, checks and writes self-hosted Docker Compose deployments.");
    program.name("portolanctl");
    program.set_version_flag("-v,--version", "portolanctl " PORTOLAN_VERSION);
    program.require_subcommand(1);
    for (const Subcommand &subcommand : subcommands) {
        CLI::App *command = program.add_subcommand(subcommand.name, subcommand.description);
        command->callback([action = subcommand.declare(*command), &chosen] { chosen = action; });
        // What stands without a name says by its own what it is.
        for (CLI::Option *positional : command->get_options())
            if (positional->get_positional())
                positional->type_name("");
    }
}

} // namespace portolan::cli
