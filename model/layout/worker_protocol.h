#pragma once

#include "model/layout/layout_engine.h"

#include <chrono>
#include <string>
#include <string_view>

/// What the desktop and the layout worker say to each other: one JSON document to the worker's standard
/// input, one from its standard output. Neither trusts the other.
namespace portolan::layout {

/// How the worker ends.
enum class WorkerExit : int {
    Answered = 0,
    Usage = 2,
    BadRequest = 3, ///< the request could not be read or used; standard error says why, in one line
    Unwritable = 4, ///< the answer could not be written
    DeadlinePassed = 5,
};

/// Graphviz's ways of placing. Source: Graphviz documentation, Layout engines.
enum class GraphvizEngine : std::uint8_t {
    Automatic, ///< Dot while it is quick, otherwise Sfdp
    Dot,       ///< ranks from left to right, with clusters
    Sfdp,      ///< springs between clusters; their insides are placed by our own layout
    Osage,     ///< clusters packed, connections ignored
};

struct WorkerRequest {
    LayoutGraph graph;
    GraphvizEngine engine = GraphvizEngine::Automatic;
    std::chrono::milliseconds deadline{
        10'000}; ///< after which the worker ends itself; from 1 ms to 10 minutes
    bool operator==(const WorkerRequest &) const = default;
};

/// No request or answer is larger, in bytes.
inline constexpr std::size_t largestWorkerMessage = std::size_t{64} << 20U;

std::string encodeRequest(const WorkerRequest &request);

/// Errors: not JSON, another version, a number out of its range, a position that does not exist.
text::Result<WorkerRequest> decodeRequest(std::string_view message);

std::string encodeAnswer(const Arrangement &arrangement);

/// Reads the answer to a request for \a graph.
/// Errors: as for a request; other counts than the graph's; a box smaller than asked for, or outside its
/// cluster.
text::Result<Arrangement> decodeAnswer(std::string_view message, const LayoutGraph &graph);

} // namespace portolan::layout
