#include "tests/lab/capsule.h"

#include "tests/programs.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace portolan::lab {

namespace {

constexpr const char *insideVariable = "PORTOLAN_LAB_INSIDE";
constexpr const char *groupVariable = "PORTOLAN_LAB_CGROUP";

const QStringList &unsharedKinds()
{
    static const QStringList kinds = {"--mount", "--propagation", "private", "--net", "--pid",
                                      "--fork",  "--kill-child",  "--uts",   "--ipc", "--mount-proc"};
    return kinds;
}

/// What the command line of the capsule begins with; empty where the kernel allows none.
QStringList capsuleCommand()
{
    if (test::programPath("unshare").isEmpty())
        return {};
    for (const QStringList &user : {QStringList{}, QStringList{"--user", "--map-root-user"}})
        if (test::runProgram("unshare", user + unsharedKinds() + QStringList{"true"}).status == 0)
            return QStringList{test::programPath("unshare")} + user + unsharedKinds();
    return {};
}

/// Everything that programs keep in /run is the capsule's own: names of namespaces, locks, sockets.
bool furnish()
{
    if (mount("tmpfs", "/run", "tmpfs", 0, "mode=755") != 0)
        return false;
    for (const char *folder : {"/run/netns", "/run/lock", "/run/lab"})
        std::filesystem::create_directories(folder);
    return test::runProgram("ip", {"link", "set", "lo", "up"}).status == 0;
}

[[noreturn]] void execute(const QStringList &command, int argc, char **argv)
{
    std::vector<std::string> words;
    for (const QString &word : command)
        words.push_back(word.toStdString());
    words.emplace_back("/proc/self/exe");
    std::error_code error;
    words.back() = std::filesystem::read_symlink("/proc/self/exe", error).string();
    for (int i = 1; i < argc; ++i)
        words.emplace_back(argv[i]);
    std::vector<char *> pointers;
    for (std::string &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    execv(pointers.front(), pointers.data());
    _exit(127);
}

/// Groups of processes are the only thing that outlives a capsule, since the hierarchy is the machine's.
void removeControlGroups(const std::string &name)
{
    namespace fs = std::filesystem;
    constexpr int attempts = 50; // the kernel needs a moment to empty them
    for (int attempt = 0; attempt < attempts; ++attempt) {
        std::vector<fs::path> groups;
        std::error_code error;
        for (const fs::path &root : {fs::path("/sys/fs/cgroup")})
            for (auto at = fs::recursive_directory_iterator(root, error); at != fs::end(at);
                 at.increment(error))
                if (at->is_directory(error) && at->path().string().find('/' + name) != std::string::npos)
                    groups.push_back(at->path());
        if (groups.empty())
            return;
        for (auto group = groups.rbegin(); group != groups.rend(); ++group)
            rmdir(group->c_str());
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

int runOutside(const QStringList &command, int argc, char **argv)
{
    const std::string group = "portolan-lab-" + std::to_string(getpid());
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        setenv(insideVariable, "1", 1);
        setenv(groupVariable, group.c_str(), 1);
        execute(command, argc, argv);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (geteuid() == 0)
        removeControlGroups(group);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace

int runInCapsule(int argc, char **argv, int (*tests)(int, char **))
{
    if (isInside()) {
        if (furnish())
            return tests(argc, argv);
        unsetenv(insideVariable);
        return tests(argc, argv);
    }
    const QStringList command = capsuleCommand();
    return command.isEmpty() ? tests(argc, argv) : runOutside(command, argc, argv);
}

bool isInside()
{
    return qEnvironmentVariableIsSet(insideVariable);
}

bool isRealRoot()
{
    std::ifstream map("/proc/self/uid_map");
    unsigned long inside = 0;
    unsigned long outside = 0;
    unsigned long count = 0;
    map >> inside >> outside >> count;
    constexpr unsigned long all = 4294967295;
    return geteuid() == 0 && outside == 0 && count == all;
}

QString reasonAgainst(const QStringList &programs)
{
    if (!isInside())
        return QStringLiteral("this machine allows no network namespaces");
    for (const QString &program : programs)
        if (test::programPath(program).isEmpty())
            return QStringLiteral("the program %1 is not installed").arg(program);
    return {};
}

bool isRequired()
{
    return qEnvironmentVariable("PORTOLAN_LAB") == QLatin1String("required");
}

QString controlGroup()
{
    return '/' + qEnvironmentVariable(groupVariable);
}

} // namespace portolan::lab
