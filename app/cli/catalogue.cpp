#include "model/catalogue/catalogue.h"

#include "app/cli/named.h"
#include "app/cli/plan_file.h"
#include "app/cli/subcommands.h"
#include "model/catalogue/addition.h"

#include <cstdlib>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct CatalogueOptions {
    std::string name;
    std::string plan; ///< that gets the service; empty = it is shown
    std::string node;
};

/// Where a user keeps services of their own. Source: XDG Base Directory Specification.
std::string userFolder()
{
    const char *base = std::getenv("XDG_CONFIG_HOME");
    if (base && *base == '/')
        return fmt::format("{}/portolan/catalogue", base);
    const char *home = std::getenv("HOME");
    return home ? fmt::format("{}/.config/portolan/catalogue", home) : std::string();
}

catalogue::Catalogue wholeCatalogue()
{
    catalogue::Catalogue all = catalogue::Catalogue::builtIn();
    catalogue::CatalogueReading own = catalogue::readCatalogueFolder(userFolder());
    report(own.problems);
    all.add(std::move(own.entries));
    return all;
}

std::string listing(const catalogue::Catalogue &all)
{
    std::string text;
    for (const catalogue::Entry &entry : all.entries())
        text += fmt::format("{:<20} {:<24} {}\n", entry.id, entry.category, entry.summary);
    return text;
}

std::string portLine(const catalogue::EntryPort &port)
{
    std::string line =
        fmt::format("  {:<16} {:<9} {}", fmt::format("{}/{}", toText(port.ports), toText(port.transport)),
                    toText(port.audience), port.application);
    if (!port.srv.empty())
        line += fmt::format("; SRV {}", port.srv);
    if (port.webSocket)
        line += "; WebSocket";
    if (!port.note.empty())
        line += fmt::format(" ({})", port.note);
    return line + '\n';
}

std::string description(const catalogue::Entry &entry)
{
    std::string text = fmt::format("{}: {}\n", entry.title, entry.summary);
    const std::string health =
        entry.health.port == 0 ? std::string() : fmt::format(":{}{}", entry.health.port, entry.health.path);
    for (const auto &[name, value] :
         {std::pair<std::string_view, std::string_view>{"Category", entry.category},
          {"Image", entry.image},
          {"Network", entry.hostNetwork ? "that of its node" : ""},
          {"Health", health},
          {"Note", entry.note}})
        if (!value.empty())
            text += fmt::format("{:<9} {}\n", name, value);
    text += "Ports\n";
    for (const catalogue::EntryPort &port : entry.ports)
        text += portLine(port);
    text += "Sources\n";
    for (const std::string &source : entry.sources)
        text += fmt::format("  {}\n", source);
    return text;
}

/// Gives a plan a service, and says what of it turned out otherwise.
ExitCode addTo(const CatalogueOptions &options, const catalogue::Entry &entry)
{
    const auto file = readPlanFile(options.plan);
    if (!file)
        return ExitCode::Unreadable;
    const auto node = named(file->plan.nodes(), "node", options.node);
    if (!node || !*node) {
        if (node)
            fmt::print(stderr, "error: name the node that {} is to run on, by --node\n", entry.title);
        return ExitCode::Usage;
    }
    const catalogue::Addition addition = catalogue::additionOf(file->plan, entry, *node, catalogue::Opening::Routes);
    if (const auto written = updatePlanFile(*file, plan::apply(file->plan, addition.transaction)); !written) {
        report(written.error());
        return ExitCode::Unwritable;
    }
    for (const std::string &note : addition.notes)
        fmt::print(stderr, "note: {}\n", note);
    return ExitCode::Well;
}

ExitCode useCatalogue(const CatalogueOptions &options)
{
    const catalogue::Catalogue all = wholeCatalogue();
    if (options.name.empty())
        return print(listing(all));
    const catalogue::Entry *entry = all.find(options.name);
    if (!entry) {
        fmt::print(stderr, "error: the catalogue has no service \"{}\"; portolanctl catalogue lists them\n",
                   options.name);
        return ExitCode::Usage;
    }
    return options.plan.empty() ? print(description(*entry)) : addTo(options, *entry);
}

} // namespace

Action declareCatalogue(CLI::App &command)
{
    auto options = std::make_shared<CatalogueOptions>();
    auto *name = command.add_option("SERVICE", options->name,
                                    "A service, to show its ports and where they are documented");
    auto *plan = command
                     .add_option("--add-to", options->plan,
                                 "Give this plan the service, with its ports and the routes that lead to it")
                     ->type_name("PLAN");
    command.add_option("--node", options->node, "The node that it runs on")->type_name("NODE")->needs(plan);
    plan->needs(name);
    return [options] {
        return useCatalogue(*options);
    };
}

} // namespace portolan::cli
