#pragma once

#include <QString>
#include <QStringList>

/// The lab: nodes of a plan as network namespaces of the real kernel, where exported files are loaded by the
/// real programs and real connections are made. Nothing of the machine is touched.
namespace portolan::lab {

/// Runs \a tests in namespaces of its own (network, mounts, processes), which the kernel takes away with
/// everything in them when the tests end or are killed. Works as root, and for others where user namespaces
/// are allowed. Where neither is, the tests run outside and isInside() is false. Returns their exit status.
int runInCapsule(int argc, char **argv, int (*tests)(int argc, char **argv));

/// True inside the capsule.
bool isInside();

/// True when root of the machine, not only of a user namespace: what dockerd needs.
bool isRealRoot();

/// Why a test with these programs cannot run here; empty when it can.
QString reasonAgainst(const QStringList &programs);

/// True when everything has to be there, so that nothing may be skipped: `packaging/test --lab`.
bool isRequired();

/// The control group that processes with containers have to stay below. It is removed with the capsule.
QString controlGroup();

} // namespace portolan::lab

/// Skips the test where one of the programs is missing; fails instead where the lab is required.
#define LAB_NEEDS(...)                                                                                       \
    if (const QString reason = portolan::lab::reasonAgainst(QStringList{__VA_ARGS__}); !reason.isEmpty()) {  \
        if (portolan::lab::isRequired())                                                                     \
            QFAIL(qPrintable(reason));                                                                       \
        QSKIP(qPrintable(reason));                                                                           \
    }

/// A test program that runs in the capsule.
#define LAB_MAIN(TestClass)                                                                                  \
    int main(int argc, char **argv)                                                                          \
    {                                                                                                        \
        return portolan::lab::runInCapsule(argc, argv, [](int count, char **arguments) {                     \
            QCoreApplication application(count, arguments);                                                  \
            TestClass test;                                                                                  \
            return QTest::qExec(&test, count, arguments);                                                    \
        });                                                                                                  \
    }
