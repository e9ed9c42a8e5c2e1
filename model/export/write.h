#pragma once

#include "model/export/difference.h"
#include "model/export/target_folder.h"

namespace portolan::exports {

/// Writes every file of \a difference that is added or changed: all of them, or none.
///
/// Each file is written beside its target first; then all are put in place, one rename after the other, and taken back
/// should one fail. A journal in the folder lets the next export take back what a crash left half done. Files that are
/// kept, equivalent or removed are not touched.
/// Errors: a file is no longer what it was when the difference was made; no permission, no space, a folder that
/// vanished, a symbolic link on the way. The folder is then as it was before.
text::Result<void> writeDifference(const Difference &difference);

/// The same through a folder that is open already, whose operations tests make fail.
text::Result<void> writeDifference(const Difference &difference, TargetFolder &folder);

/// Takes back what an export that was killed left half done in the folder. Does nothing where there is no journal.
/// Errors: the journal cannot be read, or a step cannot be taken back.
text::Result<void> recover(const std::string &folder);
text::Result<void> recover(TargetFolder &folder);

} // namespace portolan::exports
