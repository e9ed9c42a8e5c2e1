#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

Action declareImport(CLI::App &command);
Action declareResolve(CLI::App &command);

} // namespace portolan::cli
