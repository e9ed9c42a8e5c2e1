#pragma once

#include "model/export/difference.h"
#include "model/export/target_folder.h"

namespace portolan::exports {

/// Writes every file of \a difference that is added, changed or merged: all of them, or none. With them goes
/// the note of what folder and plan agree on now, for the next comparison.
///
/// Each file is written beside its target first; then all are put in place, one rename after the other, and
/// taken back should one fail. A journal in the folder lets the next export take back what a crash left half
/// done. Files in every other state are not touched. Errors: a file is no longer what it was when the
/// difference was made; no permission, no space, a folder that vanished, a symbolic link on the way. The
/// folder is then as it was before.
text::Result<void> writeDifference(const Difference &difference);

/// The same through a folder that is open already, whose operations tests make fail.
text::Result<void> writeDifference(const Difference &difference, TargetFolder &folder);

/// The files on which a plan and the folder that it has just been read from agree: for `differenceFrom`, and
/// to be noted. Reads, never writes.
Difference agreementWith(const plan::Plan &plan, const std::string &folder);

/// Notes an agreement in its folder, and touches none of its files. A folder that cannot be written to is
/// left as it is; a change of it is then not told from one of the plan.
void noteAgreement(const Difference &agreement);

/// Takes back what an export that was killed left half done in the folder. Does nothing where there is no
/// journal. Errors: the journal cannot be read, or a step cannot be taken back.
text::Result<void> recover(const std::string &folder);
text::Result<void> recover(TargetFolder &folder);

} // namespace portolan::exports
