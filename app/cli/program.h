#pragma once

#include "app/cli/command.h"

namespace portolan::cli {

/// Gives a program all subcommands of portolanctl. Once a line is parsed, \a chosen is what its subcommand
/// does.
void declareProgram(CLI::App &program, Action &chosen);

} // namespace portolan::cli
