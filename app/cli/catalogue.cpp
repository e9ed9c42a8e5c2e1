#include "model/catalogue/catalogue.h"
#include "app/cli/subcommands.h"

#include <cstdlib>
#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

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

ExitCode showCatalogue(const std::string &name)
{
    const catalogue::Catalogue all = wholeCatalogue();
    if (name.empty())
        return print(listing(all));
    if (const catalogue::Entry *entry = all.find(name))
        return print(description(*entry));
    fmt::print(stderr, "error: the catalogue has no service \"{}\"; portolanctl catalogue lists them\n",
               name);
    return ExitCode::Usage;
}

} // namespace

Action declareCatalogue(CLI::App &command)
{
    auto name = std::make_shared<std::string>();
    command.add_option("NAME", *name, "A service, to show its ports and where they are documented");
    return [name] {
        return showCatalogue(*name);
    };
}

} // namespace portolan::cli
