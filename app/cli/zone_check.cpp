#include "app/cli/subcommands.h"
#include "model/check/zone_rules.h"
#include "model/dns/zone_dump.h"
#include "model/dns/zone_reader.h"
#include "model/text/file.h"

#include <fmt/format.h>
#include <memory>

namespace portolan::cli {

namespace {

struct ZoneCheckOptions {
    std::string file;
    std::string origin;
    bool dump = false;
};

/// What the rules say of a zone that is accepted.
text::Problems findingsOf(const check::ZoneView &zone)
{
    constexpr std::size_t most = 200;
    const std::vector<check::ZoneFinding> findings = check::checkZoneRecords(zone);
    text::Problems problems;
    for (std::size_t i = 0; i < std::min(findings.size(), most); ++i) {
        const check::ZoneFinding &finding = findings[i];
        problems.push_back({fmt::format("{} [{}]", toText(finding.observation.message), finding.rule),
                            zone.zone().placeOf(zone.record(finding.observation.record)), finding.severity});
    }
    if (findings.size() > most)
        problems.push_back({fmt::format("{} more findings are not shown", findings.size() - most),
                            {},
                            text::Severity::Info});
    return problems;
}

ExitCode checkZone(const ZoneCheckOptions &options)
{
    auto content = text::readFile(options.file);
    if (!content) {
        report(content.error());
        return ExitCode::Unreadable;
    }
    const dns::ZoneReading reading =
        dns::readZone({options.file, *std::move(content)}, options.origin,
                      [](const std::string &path) { return text::readFile(path); });
    report(reading.problems);
    if (!reading.isAccepted())
        return ExitCode::Unreadable;
    const check::ZoneView zone(reading.zone);
    const ExitCode printed = print(options.dump ? dns::dump(zone) : "ok\n");
    report(findingsOf(zone));
    return printed;
}

} // namespace

Action declareZoneCheck(CLI::App &command)
{
    auto options = std::make_shared<ZoneCheckOptions>();
    command
        .add_option(
            "FILE", options->file,
            "Master file of a zone; - is standard input. What it includes is looked for from the current "
            "folder on")
        ->required();
    command.add_option("--origin", options->origin, "The zone's name")->type_name("ZONE")->required();
    command.add_flag("--dump", options->dump,
                     "Print the records of an accepted zone, one absolute record a line");
    return [options] {
        return checkZone(*options);
    };
}

} // namespace portolan::cli
