#include "app/desktop/file_watch.h"

#include "views/workspace/background.h"

#include <QFileInfo>
#include <QSet>

#include <chrono>
#include <utility>

namespace portolan::desktop {

namespace {

/// A checkout writes file after file, and an editor deletes before it renames.
constexpr std::chrono::milliseconds rest{300};
/// Each costs one of the system's watches, of which a user has some thousands for all programs.
constexpr int mostWatched = 500;

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::check);
}

void FileWatch::watch(const QStringList &paths)
{
    if (paths == m_paths)
        return;
    m_paths = paths;
    m_known.removeIf([this](auto file) { return !m_paths.contains(file.key()); });
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_isNew = true;
    follow();
    look();
}

void FileWatch::check()
{
    if (!m_paths.isEmpty())
        m_rest.start();
}

void FileWatch::renew()
{
    const quint64 looking = ++m_looking;
    views::inBackground(
        this, [paths = m_paths] { return stampsOf(paths); },
        [this, looking](const Stamps &now) {
            if (looking == m_looking)
                m_known = now;
        });
}

void FileWatch::look()
{
    const quint64 looking = ++m_looking;
    views::inBackground(
        this, [paths = m_paths] { return stampsOf(paths); },
        [this, looking](const Stamps &now) {
            if (looking == m_looking)
                compare(now);
        });
}

/// Made for a worker thread: a network folder may take its time.
FileWatch::Stamps FileWatch::stampsOf(const QStringList &paths)
{
    Stamps stamps;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        stamps[path] = file.exists() ? Stamp{file.size(), file.lastModified()} : Stamp();
    }
    return stamps;
}

void FileWatch::compare(const Stamps &now)
{
    QStringList paths;
    for (auto file = m_known.constBegin(); file != m_known.constEnd(); ++file)
        if (now.value(file.key()) != file.value())
            paths << file.key();
    m_known = now;
    follow(); // a file that was replaced is another one to the system
    if (std::exchange(m_isNew, false))
        emit watching();
    if (!paths.isEmpty())
        emit changed(paths);
}

/// Has the system report what happens to the files, and to the folders in which they are replaced.
void FileWatch::follow()
{
    QSet<QString> wanted;
    for (const QString &path : m_paths.mid(0, mostWatched)) {
        const QFileInfo file(path);
        wanted << file.absolutePath();
        if (!file.exists())
            continue;
        wanted << path;
        if (const QString target = file.canonicalFilePath(); target != path)
            wanted << target << QFileInfo(target).absolutePath();
    }
    for (const QString &path : m_watcher.files() + m_watcher.directories())
        wanted.remove(path);
    QStringList missing;
    for (const QString &path : wanted)
        if (QFileInfo::exists(path))
            missing << path;
    if (!missing.isEmpty())
        m_watcher.addPaths(missing);
}

} // namespace portolan::desktop
