#pragma once

#include "model/export/difference.h"

namespace portolan::cli {

/// Who reaches more, or less, once the compose and env files of a difference are written: a line for each
/// change in each environment, from outside the node. Empty where nothing changes, and where what the folder
/// has cannot be read.
std::string exposureOf(const exports::Difference &difference, const plan::Plan &plan);

} // namespace portolan::cli
