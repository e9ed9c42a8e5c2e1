#pragma once

#include "model/check/finding.h"
#include "model/export/difference.h"

#include <stop_token>

namespace portolan::views {

/// What writing files leads to, in the first environment of the plan.
struct AfterWriting {
    std::string environment;         ///< its name; empty where the plan has none
    check::Counts gone;              ///< findings that hold now and would not
    check::Counts come;              ///< the other way round
    std::size_t routes = 0;          ///< that lead somewhere then
    std::size_t answering = 0;       ///< of those, the ones that answer from the Internet
    std::size_t answeringNow = 0;    ///< how many do so as the folder is
    std::vector<std::string> opened; ///< ports that can then be reached from the Internet: `web 8080/tcp`
    std::vector<std::string> closed;
    std::vector<std::string> restarted; ///< services whose containers Compose makes anew
    std::vector<std::string> started;
    std::vector<std::string> stopped;

    bool operator==(const AfterWriting &) const = default;
};

/// What is known of the files of an export beyond their lines.
struct Foresight {
    std::optional<AfterWriting> after; ///< nothing where the folder's files cannot be read
    plan::Plan placed; ///< the plan with the lines that its things stand on once all is written
    std::optional<plan::Plan> folder; ///< the plan as the folder has it
};

/// Looks ahead at what becomes of a folder when the files of \a written are written. Without `after`
/// when \a stop is asked for meanwhile. Reads included files of the folder; made for a worker thread.
Foresight lookAhead(const exports::Difference &difference, const plan::Plan &plan,
                    const std::set<std::string> &written, const std::stop_token &stop);

} // namespace portolan::views
