#pragma once

#include "app/cli/command.h"
#include "model/export/difference.h"
#include "model/export/pull.h"

namespace portolan::cli {

/// What an export did, or would do: a line for each file that is not as the plan wants it, and the sum.
std::string overview(const exports::Difference &difference);

/// A line for each file of which something came into the plan.
std::string overview(const exports::Pull &pull);

/// Names everything that folder and plan both changed and nobody has chosen for, and files that cannot be
/// read. True when there is something: then nothing may be written.
bool reportConflicts(const exports::Difference &difference);

/// Names the files that would lose too much. True when there is one: then nothing may be written.
bool reportMassDeletions(const exports::Difference &difference);

/// Names the secrets of the plan that env files of the folder lack.
void reportSecrets(const exports::Difference &difference);

/// Why it is not known of some files what folder and plan said last.
void reportHistoryGap(const exports::Difference &difference);

/// Parts of files that someone keeps by hand, and that lose their comments and their form.
void reportRewritten(const exports::Difference &difference);

/// Files that are left as they are, and which options change that.
void reportLeft(const exports::Difference &difference, const plan::Plan &plan);

} // namespace portolan::cli
