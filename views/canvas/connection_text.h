#pragma once

#include "model/edit/connection.h"

#include <QString>

namespace portolan::views {

/// What a line would make: "chat.example.org:5222 by way of npm", "bridge uses server:5347".
QString describe(const edit::Meaning &meaning, const plan::Plan &plan);

/// Why it makes nothing, and what to do about it.
QString describe(const edit::Refusal &refusal);

/// The step of undo.
QString labelOf(const edit::Meaning &meaning, const plan::Plan &plan);

} // namespace portolan::views
