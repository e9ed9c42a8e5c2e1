#pragma once

#include <QString>

#include "model/export/difference.h"
#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <optional>

namespace portolan::desktop {

/// What came of reading a plan's file or a repository.
struct Loading {
    QString path; ///< what was read, absolute
    bool isRepository = false;
    std::optional<plan::Plan> plan; ///< none when a problem is an error
    text::Problems problems;
    QString summary;               ///< of a repository: what was read of it, in one line
    exports::Difference agreement; ///< of a repository: what plan and folder agree on
};

/// Reads a plan's file, or imports the repository in a folder with the environments that it shows. Reads the
/// disk and may take its time; made for a worker thread.
Loading load(const QString &path);

/// The bundled example.
Loading loadExample();

} // namespace portolan::desktop
