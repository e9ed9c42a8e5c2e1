#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

Action declareExport(CLI::App &command);
Action declareFmt(CLI::App &command);
Action declareImport(CLI::App &command);
Action declarePlot(CLI::App &command);
Action declareResolve(CLI::App &command);

} // namespace portolan::cli
