#pragma once

#include <QtTest>

namespace portolan::test {

/// What came of running the program.
struct Run {
    int status = -1;
    QString output;
    QString errors;
};

inline Run portolanctl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl", arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace portolan::test
