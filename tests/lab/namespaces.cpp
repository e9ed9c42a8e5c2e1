#include "tests/lab/namespaces.h"

#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portolan::lab {

namespace {

QString pathOf(const QString &name)
{
    return "/run/netns/" + name;
}

/// Into the namespace with this process; ends it where that is refused.
void enter(const QByteArray &path)
{
    const int file = open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || setns(file, CLONE_NEWNET) != 0)
        _exit(126);
    close(file);
}

void runBatch(const QStringList &options, const QString &batch)
{
    QTemporaryFile file;
    if (!file.open() || file.write(batch.toUtf8()) < 0 || !file.flush())
        qFatal("cannot write a batch for ip");
    const test::Outcome outcome = test::runProgram("ip", options + QStringList{"-batch", file.fileName()});
    if (outcome.status != 0)
        qFatal("ip %s: %s%s", qPrintable(options.join(' ')), qPrintable(outcome.output), qPrintable(batch));
}

} // namespace

void ip(const QString &batch)
{
    runBatch({}, batch);
}

void ipIn(const QString &name, const QString &batch)
{
    runBatch({"-n", name}, batch);
}

void addNamespace(const QString &name)
{
    ip(QStringLiteral("netns add %1\n").arg(name));
    ipIn(name, "link set lo up\n");
    // The kernel answers one refusal a second, which a hundred probes at once would take for silence.
    const test::Outcome outcome =
        runIn(name, "sysctl", {"-q", "-w", "net.ipv4.icmp_ratelimit=0", "net.ipv6.icmp.ratelimit=0"});
    if (outcome.status != 0)
        qFatal("sysctl: %s", qPrintable(outcome.output));
}

void removeNamespace(const QString &name)
{
    ip(QStringLiteral("netns del %1\n").arg(name));
}

test::Outcome runIn(const QString &name, const QString &program, const QStringList &arguments,
                    const QStringList &environment)
{
    // Not `ip netns exec`: that mounts another /sys, without the control groups that dockerd needs.
    return test::runProgram(
        "nsenter", QStringList{"--net=" + pathOf(name), test::programPath(program)} + arguments, environment);
}

bool Child::isRunning() const
{
    return m_pid != 0 && waitpid(m_pid, nullptr, WNOHANG) == 0;
}

void Child::end()
{
    if (m_pid == 0)
        return;
    kill(m_pid, SIGTERM);
    constexpr int attempts = 500;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (waitpid(m_pid, nullptr, WNOHANG) != 0) {
            m_pid = 0;
            return;
        }
        usleep(10'000);
    }
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
    m_pid = 0;
}

Child forkInto(const QString &name, const std::function<void()> &work)
{
    const QByteArray path = pathOf(name).toUtf8();
    // Qt Test's handlers would print the stack of a process that is told to end: not even one that has just
    // begun may have them.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    const pid_t pid = fork();
    if (pid != 0)
        sigprocmask(SIG_SETMASK, &before, nullptr);
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGSEGV, SIGABRT})
            signal(number, SIG_DFL);
        sigprocmask(SIG_SETMASK, &before, nullptr);
        enter(path);
        work();
        _exit(0);
    }
    return Child(pid);
}

Child start(const QString &name, const QString &program, const QStringList &arguments, const QString &log)
{
    std::vector<std::string> words = {test::programPath(program).toStdString()};
    for (const QString &argument : arguments)
        words.push_back(argument.toStdString());
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray logPath = log.toUtf8();
    return forkInto(name, [&] {
        const int file = open(logPath.constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
        execv(pointers.front(), pointers.data());
        _exit(127);
    });
}

bool waitFor(const std::function<bool()> &isReady)
{
    constexpr int attempts = 200;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (isReady())
            return true;
        usleep(50'000);
    }
    return false;
}

} // namespace portolan::lab
