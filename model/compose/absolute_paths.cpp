#include "model/compose/absolute_paths.h"

#include "model/compose/file_path.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <array>

namespace portolan::compose {

using text::YamlNode;

namespace {

enum class PathKind { File, HostFile, Context, WatchedFile, VolumeMount, VolumeOptions };

const PathTable<PathKind> &paths()
{
    static const PathTable<PathKind> table = {
        {"services.*.build.context", PathKind::Context},
        {"services.*.build.additional_contexts.*", PathKind::Context},
        {"services.*.build.ssh.*", PathKind::HostFile},
        {"services.*.env_file.*.path", PathKind::File},
        {"services.*.label_file.*", PathKind::File},
        {"services.*.extends.file", PathKind::File},
        {"services.*.develop.watch.*.path", PathKind::WatchedFile},
        {"services.*.volumes.*", PathKind::VolumeMount},
        {"configs.*.file", PathKind::HostFile},
        {"secrets.*.file", PathKind::HostFile},
        {"volumes.*", PathKind::VolumeOptions},
    };
    return table;
}

/// A git repository or archive that the builder fetches, a service, or another thing that is no folder.
bool isRemoteContext(std::string_view context)
{
    static constexpr std::array<std::string_view, 7> prefixes = {
        "https://", "http://", "git://", "ssh://", "git@", "github.com/", "service:"};
    return context.find("://") != std::string_view::npos ||
           std::any_of(prefixes.begin(), prefixes.end(),
                       [context](std::string_view p) { return context.starts_with(p); });
}

class Resolver
{
public:
    Resolver(std::string_view folder, std::string_view home, const FileSystem &files,
             Diagnostics &diagnostics)
        : m_folder(folder)
        , m_home(home)
        , m_files(files)
        , m_diagnostics(diagnostics)
    {
    }

    void walk(YamlNode &node, const TreePath &path, PathTable<PathKind>::Cursor cursor)
    {
        if (const PathKind *kind = cursor.value()) {
            resolve(node, *kind, path);
            return;
        }
        forEachChild(node, path, [&](YamlNode &child, const TreePath &childPath, std::string_view step) {
            if (const auto next = cursor.at(step))
                walk(child, childPath, next);
        });
    }

private:
    void resolve(YamlNode &node, PathKind kind, const TreePath &path)
    {
        switch (kind) {
        case PathKind::File: resolveFile(node); return;
        case PathKind::HostFile: resolveHostFile(node); return;
        case PathKind::Context:
            if (!isRemoteContext(textOf(&node)))
                resolveFile(node);
            return;
        case PathKind::WatchedFile:
            resolveFile(node);
            if (node.isScalar())
                node.scalar = m_files.followLinks(node.scalar);
            return;
        case PathKind::VolumeMount: resolveMount(node, path); return;
        case PathKind::VolumeOptions: resolveOptions(node); return;
        }
    }

    void resolveFile(YamlNode &node) const
    {
        if (node.isScalar())
            node.scalar = absolutePath(m_folder, expandHome(node.scalar, m_home));
    }

    /// A path on the host where the engine runs, which may be one of Windows.
    void resolveHostFile(YamlNode &node) const
    {
        if (!node.isScalar())
            return;
        const std::string path = expandHome(node.scalar, m_home);
        node.scalar = isAbsolutePath(path) || isWindowsPath(path) ? path : joinPath(m_folder, path);
    }

    void resolveMount(YamlNode &mount, const TreePath &path)
    {
        if (!mount.isMap() || textOf(mount.find("type")) != "bind")
            return;
        YamlNode *source = mount.find("source");
        if (source)
            resolveHostFile(*source);
        else
            m_diagnostics.error(mount.mark, fmt::format("{}: a bind mount needs a source", path.text()));
    }

    /// A volume of the local driver with `o: bind` is a bind mount.
    void resolveOptions(YamlNode &volume) const
    {
        if (textOf(volume.find("driver")) != "local")
            return;
        YamlNode *options = mapIn(volume, "driver_opts");
        YamlNode *device = options ? options->find("device") : nullptr;
        if (device && textOf(options->find("o")) == "bind")
            resolveHostFile(*device);
    }

    std::string_view m_folder;
    std::string_view m_home;
    const FileSystem &m_files;
    Diagnostics &m_diagnostics;
};

} // namespace

void makePathsAbsolute(YamlNode &project, std::string_view folder, std::string_view home,
                       const FileSystem &files, Diagnostics &diagnostics)
{
    Resolver(folder, home, files, diagnostics).walk(project, TreePath(), paths().root());
}

} // namespace portolan::compose
