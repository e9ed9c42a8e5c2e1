#pragma once

#include "tests/programs.h"

#include <functional>
#include <string>
#include <sys/types.h>

namespace portolan::lab {

/// Changes to interfaces, addresses and routes, in the words of ip(8), one a line; fails the program where
/// one is refused.
void ip(const QString &batch);

/// The same within a namespace.
void ipIn(const QString &name, const QString &batch);

/// Makes a network namespace with its loopback interface up and without limits on ICMP answers.
void addNamespace(const QString &name);

/// Takes its name away; it goes with its last process.
void removeNamespace(const QString &name);

/// A program in a namespace, to its end.
test::Outcome runIn(const QString &name, const QString &program, const QStringList &arguments,
                    const QStringList &environment = {});

/// A process that runs in a namespace until this goes.
class Child
{
public:
    Child() = default;
    explicit Child(pid_t pid)
        : m_pid(pid)
    {
    }
    Child(Child &&other) noexcept
        : m_pid(std::exchange(other.m_pid, 0))
    {
    }
    Child &operator=(Child &&other) noexcept
    {
        std::swap(m_pid, other.m_pid);
        return *this;
    }
    ~Child() { end(); }

    pid_t pid() const { return m_pid; }
    bool isRunning() const;
    /// Asks it to end, and waits for that.
    void end();

private:
    pid_t m_pid = 0;
};

/// Runs \a work in a process of its own in the namespace. It must not use Qt, which does not survive a fork.
Child forkInto(const QString &name, const std::function<void()> &work);

/// Starts a program in a namespace; what it says goes to the file \a log.
Child start(const QString &name, const QString &program, const QStringList &arguments, const QString &log);

/// Waits until \a isReady, at most ten seconds; false when it does not come to that.
bool waitFor(const std::function<bool()> &isReady);

} // namespace portolan::lab
