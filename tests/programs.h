#pragma once

#include <QtCore>

/// The real programs that judge what Portolan writes.
namespace portolan::test {

struct Outcome {
    int status = -1; ///< -1 when the program did not end by itself
    QString output;  ///< standard output and standard error
};

/// Where a program is installed, also outside an ordinary user's path; empty when it is not.
inline QString programPath(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {"/usr/sbin", "/sbin", "/usr/local/sbin"})
                           : found;
}

inline Outcome runProgram(const QString &program, const QStringList &arguments,
                          const QStringList &environment = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(programPath(program), arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

/// What begins a command line that runs in network and mount namespaces of its own, so that it touches
/// nothing of the machine; empty where the kernel does not allow that.
inline QStringList capsule()
{
    for (const QStringList &kind : {QStringList{}, QStringList{"--user", "--map-root-user"}}) {
        const QStringList arguments = kind + QStringList{"--net", "--mount", "--propagation", "private"};
        if (!programPath("unshare").isEmpty() &&
            runProgram("unshare", arguments + QStringList{"true"}).status == 0)
            return QStringList{"unshare"} + arguments;
    }
    return {};
}

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const std::string &content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(content.data(), static_cast<qint64>(content.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace portolan::test

/// Skips the test where a program is not installed.
#define PORTOLAN_NEED_PROGRAM(name)                                                                          \
    if (portolan::test::programPath(name).isEmpty())                                                         \
    QSKIP("the program " name " is not installed")
