#include "views/inspector/following_files.h"

#include "views/workspace/background.h"
#include "views/workspace/look_of.h"

#include <algorithm>

namespace portolan::views {

FollowingFiles::FollowingFiles(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

std::optional<std::vector<FollowingFiles::File>>
FollowingFiles::filesOf(const std::vector<plan::EntityRef> &entities)
{
    const bool isCurrent = m_isKnown && m_known == m_workspace.document().revision() &&
                           m_environment == m_workspace.environment();
    if (!isCurrent) {
        request();
        return std::nullopt;
    }
    std::vector<File> files;
    for (const Source &source : m_sources)
        if (std::ranges::any_of(entities, [&source](plan::EntityRef entity) {
                return std::ranges::binary_search(source.entities, entity);
            }))
            files.push_back(source.file);
    return files;
}

void FollowingFiles::request()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    const auto revision = m_workspace.document().revision();
    const plan::EnvironmentId environment = m_workspace.environment();
    const auto work = [plan = m_workspace.plan(), environment] {
        exports::ExportOptions options;
        options.environment = environment;
        std::vector<Source> sources;
        for (const exports::Artefact &artefact : exports::artefactsOf(plan, options).artefacts) {
            Source source{{fromText(artefact.path), artefact.kind}, artefact.sources};
            std::ranges::sort(source.entities);
            sources.push_back(std::move(source));
        }
        return sources;
    };
    inBackground(this, work, [this, revision, environment](std::vector<Source> sources) {
        m_isAsking = false;
        m_isKnown = true;
        m_sources = std::move(sources);
        m_known = revision;
        m_environment = environment;
        emit found();
    });
}

} // namespace portolan::views
