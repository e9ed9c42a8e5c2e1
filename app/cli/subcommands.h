#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

Action declareCatalogue(CLI::App &command);
Action declareCheck(CLI::App &command);
Action declareDiff(CLI::App &command);
Action declareExplain(CLI::App &command);
Action declareExport(CLI::App &command);
Action declareFmt(CLI::App &command);
Action declareImport(CLI::App &command);
Action declareImportFirewall(CLI::App &command);
Action declareMatrix(CLI::App &command);
Action declarePlot(CLI::App &command);
Action declarePolicyEval(CLI::App &command);
Action declarePolicyTest(CLI::App &command);
Action declareResolve(CLI::App &command);
Action declareRules(CLI::App &command);
Action declareTrace(CLI::App &command);
Action declareZoneCheck(CLI::App &command);

} // namespace portolan::cli
