#pragma once

#include "model/plan/location.h"
#include "model/reach/matrix.h"

#include <functional>
#include <string>

namespace portolan::reach {

/// The file and line of an entity or a field of it, as far as they are known.
using Locate = std::function<plan::Location(plan::EntityRef, std::string_view)>;

/// A flow in words: a line for each hop of the way that leads furthest, then how the others end.
std::string traceText(const plan::Plan &plan, const Flow &flow, const Traces &traces, const Locate &locate);

/// Source: resources/schemas/trace.schema.json.
std::string traceJson(const plan::Plan &plan, const Flow &flow, const Traces &traces, const Locate &locate);

enum class MatrixFormat : std::uint8_t { Text, Csv, Markdown, Json };

/// The matrix as a table, or as JSON (resources/schemas/matrix.schema.json). A cell says `open`, `by route`,
/// `refused`, `denied` or `-`; where IPv4 and IPv6 differ, both with a slash.
std::string writeMatrix(const plan::Plan &plan, const Matrix &matrix, MatrixFormat format);

/// The word of a cell.
std::string cellText(const Cell &cell);

} // namespace portolan::reach
