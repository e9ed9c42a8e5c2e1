#pragma once

#include <QStringList>

#include "model/document/file_version.h"
#include "model/document/unsaved_work.h"
#include "model/export/difference.h"
#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <memory>
#include <optional>

namespace portolan::desktop {

/// What came of reading a plan's file or a repository.
struct Loading {
    QString path; ///< what was read, absolute
    bool isRepository = false;
    std::shared_ptr<document::LeftWork> leftWork; ///< of a dead session, when the plan is that
    std::optional<plan::Plan> plan;               ///< none when a problem is an error
    document::FileVersion version;    ///< of the plan's file, when the plan was read or is based on
    std::optional<plan::Plan> onDisk; ///< what that version says
    text::Problems problems;
    QString summary;               ///< of a repository: what was read of it, in one line
    exports::Difference agreement; ///< of a repository: what plan and folder agree on
    QStringList foldersBelow; ///< without a compose file at the root: those deeper that have one, relative
};

/// Reads a plan's file, or imports the repository in a folder with the environments that it shows. Reads the
/// disk and may take its time; made for a worker thread.
Loading load(const QString &path);

/// Reads what a dead session left. Where its file is still what it was then, `onDisk` says that.
Loading loadLeftWork(const std::shared_ptr<document::LeftWork> &left);

/// The bundled example.
Loading loadExample();

} // namespace portolan::desktop
