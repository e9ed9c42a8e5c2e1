#include "model/export/zone_text.h"

#include "model/dns/zone_pull.h"
#include "model/dns/zone_reader.h"
#include "model/dns/zone_update.h"

#include <algorithm>
#include <chrono>

namespace portolan::exports {

namespace {

/// As serials have it: 20261122. In UTC, so that two machines agree.
std::uint32_t today()
{
    const std::chrono::year_month_day date{
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return static_cast<std::uint32_t>(static_cast<int>(date.year())) * 10'000 +
           static_cast<unsigned>(date.month()) * 100 + static_cast<unsigned>(date.day());
}

/// The serial in a file of our own layout, where it has a comment; empty where there is none.
std::string_view serialIn(std::string_view text)
{
    const std::string_view before = text.substr(0, std::min(text.find("; serial"), text.size()));
    const std::size_t last = before.find_last_not_of(' ');
    if (before.size() == text.size() || last == std::string_view::npos)
        return {};
    const std::size_t first = before.find_last_not_of("0123456789", last) + 1;
    return before.substr(first, last + 1 - first);
}

/// Our own layout with the serial that the file is to have.
std::string laidOut(const std::string &wanted, const std::string &updated)
{
    const std::string_view serial = serialIn(updated);
    const std::string_view old = serialIn(wanted);
    if (serial.empty() || old.empty())
        return updated;
    std::size_t width = old.size();
    const auto begin = static_cast<std::size_t>(old.data() - wanted.data());
    while (width < serial.size() && wanted[begin + width] == ' ' && wanted[begin + width + 1] == ' ')
        ++width; // the column of comments stays
    std::string text = wanted;
    std::string padded(serial);
    padded.resize(std::max(width, padded.size()), ' ');
    return text.replace(begin, width, padded);
}

} // namespace

text::Result<UpdatedText> updatedZone(const Artefact &artefact, const std::string &existing,
                                      const std::string &zone)
{
    const dns::ZoneReading reading = dns::readZone({artefact.path, existing}, zone);
    if (!reading.isAccepted())
        return tl::make_unexpected(
            *std::find_if(reading.problems.begin(), reading.problems.end(), [](const text::Problem &problem) {
                return problem.severity == text::Severity::Error;
            }));
    dns::ZoneUpdate update = dns::updateZone({artefact.path, existing}, artefact.bytes, zone, today());
    if (carriesMarker(existing))
        return UpdatedText{laidOut(artefact.bytes, update.text), {}};
    UpdatedText text{std::move(update.text), {}};
    if (!update.rewritten.empty())
        text.rewrittenBlocks.push_back({});
    return text;
}

bool areSameZone(std::string_view one, std::string_view other)
{
    const auto read = [](std::string_view text) {
        dns::ZoneFile file{{}, std::string(text)};
        const std::string zone = dns::zoneNameOf(file);
        return dns::readZone(std::move(file), zone);
    };
    const dns::ZoneReading first = read(one);
    const dns::ZoneReading second = read(other);
    return first.isAccepted() && second.isAccepted() && dns::sameApartFromSerial(first.zone, second.zone);
}

} // namespace portolan::exports
