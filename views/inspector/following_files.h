#pragma once

#include <QObject>

#include "model/export/artefact.h"
#include "views/workspace/workspace.h"

#include <set>

namespace portolan::views {

/// Knows which files of an export come from which things of the plan. Looks again after each edit, on a
/// worker thread and only while somebody wants to know.
class FollowingFiles : public QObject
{
    Q_OBJECT

public:
    struct File {
        QString path;
        exports::ArtefactKind kind = exports::ArtefactKind::Compose;
    };

    explicit FollowingFiles(const Workspace &workspace, QObject *parent = nullptr);

    /// The files that come from one of these things, or from what is on them; nothing while that is not
    /// known. Sends `found` once it is.
    std::optional<std::vector<File>> filesOf(const std::vector<plan::EntityRef> &entities);

signals:
    void found();

private:
    struct Source {
        File file;
        std::vector<plan::EntityRef> entities; ///< sorted
    };

    void request();

    const Workspace &m_workspace;
    std::vector<Source> m_sources;
    document::PlanDocument::Revision m_known = 0;
    plan::EnvironmentId m_environment;
    bool m_isKnown = false;
    bool m_isAsking = false;
};

} // namespace portolan::views
