#pragma once

#include <QFile>
#include <QString>

/// Files for tests of what happens on disk.
namespace portolan::test {

inline void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// As an editor does that saves by renaming.
inline void replaceFile(const QString &path, const QByteArray &content)
{
    writeFile(path + ".new", content);
    QFile::remove(path);
    if (!QFile::rename(path + ".new", path))
        qFatal("cannot replace %s", qPrintable(path));
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace portolan::test
