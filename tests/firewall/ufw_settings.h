#pragma once

#include "tests/programs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace portolan::test {

/// Settings of ufw apart from the machine's own, as its package lays them out.
inline void copyUfwSettings(const QTemporaryDir &folder)
{
    const QDir data(folder.path());
    for (const char *path : {"etc/default", "lib/ufw", "etc/ufw/applications.d"})
        data.mkpath(path);
    for (const char *file : {"etc/ufw/sysctl.conf", "etc/ufw/ufw.conf"})
        QFile::copy(QStringLiteral("/") + file, data.filePath(file));
    const QDir rules("/usr/share/ufw/iptables");
    for (const QString &file : rules.entryList({"*.rules"}, QDir::Files))
        QFile::copy(rules.filePath(file), data.filePath("etc/ufw/" + file));
    QFile settings("/etc/default/ufw");
    if (!settings.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(settings.readAll())
                             .replace("/etc/ufw/sysctl.conf", data.filePath("etc/ufw/sysctl.conf"));
    writeFile(folder, "etc/default/ufw", text.toStdString());
}

} // namespace portolan::test
