#pragma once

#include "tests/programs.h"
#include "tests/sample_plans.h"

#include <QtCore>
#include <string>

/// Folders on the disk, made from and compared with lists of paths and contents.
namespace portolan::test {

using Tree = QMap<QString, QString>;

inline void writeTree(const QString &folder, const Tree &tree)
{
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        const QString path = folder + '/' + file.key();
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value().toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(path));
    }
}

/// Every file below the folder, hidden ones too, and every empty folder as a path that ends in a slash.
inline Tree readWholeTree(const QString &folder)
{
    Tree tree;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        const QString path = QDir(folder).relativeFilePath(entry.filePath());
        QFile file(entry.filePath());
        if (entry.isDir() && !entry.isSymLink()) {
            if (QDir(entry.filePath()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
                tree[path + '/'] = {};
        } else if (file.open(QIODevice::ReadOnly)) {
            tree[path] = QString::fromUtf8(file.readAll());
        } else {
            tree[path] = "(cannot be read)";
        }
    }
    return tree;
}

/// The same without what Portolan notes for itself.
inline Tree readTree(const QString &folder)
{
    Tree tree = readWholeTree(folder);
    for (const QString &path : tree.keys())
        if (path.startsWith(".portolan/"))
            tree.remove(path);
    return tree;
}

/// What Portolan has noted of the files in a folder.
inline Tree readNotes(const QString &folder)
{
    return readWholeTree(folder + "/.portolan/base");
}

/// The real Compose, or nothing: PORTOLAN_COMPOSE, docker-compose, or Docker's plugin.
inline QStringList realCompose()
{
    const QString named = qEnvironmentVariable("PORTOLAN_COMPOSE");
    if (!named.isEmpty())
        return {named};
    if (!programPath("docker-compose").isEmpty())
        return {"docker-compose"};
    if (!programPath("docker").isEmpty() && runProgram("docker", {"compose", "version"}).status == 0)
        return {"docker", "compose"};
    return {};
}

} // namespace portolan::test
