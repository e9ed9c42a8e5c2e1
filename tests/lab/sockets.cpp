#include "tests/lab/sockets.h"

#include <arpa/inet.h>
#include <chrono>
#include <cstring>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portolan::lab {

namespace {

using plan::Transport;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketAddress toSocketAddress(const Endpoint &endpoint)
{
    SocketAddress address;
    if (endpoint.address.isV6) {
        sockaddr_in6 v6{};
        v6.sin6_family = AF_INET6;
        v6.sin6_port = htons(endpoint.port);
        std::memcpy(&v6.sin6_addr, endpoint.address.bytes.data(), sizeof v6.sin6_addr);
        std::memcpy(&address.storage, &v6, sizeof v6);
        address.size = sizeof v6;
    } else {
        sockaddr_in v4{};
        v4.sin_family = AF_INET;
        v4.sin_port = htons(endpoint.port);
        std::memcpy(&v4.sin_addr, endpoint.address.bytes.data(), sizeof v4.sin_addr);
        std::memcpy(&address.storage, &v4, sizeof v4);
        address.size = sizeof v4;
    }
    return address;
}

int openSocket(const Endpoint &endpoint)
{
    const int type = endpoint.transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM;
    return socket(endpoint.address.isV6 ? AF_INET6 : AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

/// A plan may probe more at once than a process may have files open by default.
void allowManyFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int openListener(const Endpoint &endpoint)
{
    const int file = openSocket(endpoint);
    const int yes = 1;
    setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (endpoint.address.isV6)
        setsockopt(file, IPPROTO_IPV6, IPV6_V6ONLY, &yes, sizeof yes);
    const SocketAddress address = toSocketAddress(endpoint);
    constexpr int backlog = 64;
    if (bind(file, address.get(), address.size) != 0 ||
        (endpoint.transport == Transport::Tcp && listen(file, backlog) != 0))
        return -1;
    return file;
}

void greet(int file, Transport transport, const std::string &banner)
{
    if (transport == Transport::Tcp) {
        const int client = accept(file, nullptr, nullptr);
        if (client < 0)
            return;
        static_cast<void>(send(client, banner.data(), banner.size(), MSG_NOSIGNAL));
        close(client);
        return;
    }
    char question = 0;
    sockaddr_storage from{};
    socklen_t size = sizeof from;
    auto *sender = reinterpret_cast<sockaddr *>(&from);
    if (recvfrom(file, &question, 1, 0, sender, &size) >= 0)
        static_cast<void>(sendto(file, banner.data(), banner.size(), 0, sender, size));
}

[[noreturn]] void serve(const std::vector<Endpoint> &endpoints, const std::string &banner, int ready)
{
    allowManyFiles();
    std::vector<pollfd> files;
    for (const Endpoint &endpoint : endpoints) {
        files.push_back({openListener(endpoint), POLLIN, 0});
        if (files.back().fd < 0)
            _exit(1);
    }
    static_cast<void>(write(ready, "+", 1));
    close(ready);
    for (;;) {
        poll(files.data(), files.size(), -1);
        for (std::size_t i = 0; i < files.size(); ++i)
            if (files[i].revents != 0)
                greet(files[i].fd, endpoints[i].transport, banner);
    }
}

Answer answerFor(int error)
{
    switch (error) {
    case 0: return Answer::Open;
    case ECONNREFUSED: return Answer::Refused;
    case ETIMEDOUT: return Answer::Filtered;
    default: return Answer::Unreachable;
    }
}

/// What is known of one attempt, as it goes through a pipe.
struct Report {
    Answer answer = Answer::Filtered;
    char banner[64]{};
};

/// Asks all targets at once, and waits for answers until the time is over.
class Attempts
{
public:
    explicit Attempts(const std::vector<Endpoint> &targets)
        : m_targets(targets)
        , m_reports(targets.size())
    {
        allowManyFiles();
        for (std::size_t i = 0; i < targets.size(); ++i)
            begin(i);
    }

    std::vector<Report> finish()
    {
        using std::chrono::steady_clock;
        const auto end = steady_clock::now() + std::chrono::milliseconds(1500);
        while (m_open > 0) {
            const auto left =
                std::chrono::duration_cast<std::chrono::milliseconds>(end - steady_clock::now());
            if (left.count() <= 0 ||
                poll(m_files.data(), m_files.size(), static_cast<int>(left.count())) <= 0)
                break;
            for (std::size_t i = 0; i < m_files.size(); ++i)
                if (m_files[i].revents != 0)
                    proceed(i);
        }
        return m_reports;
    }

private:
    void begin(std::size_t index)
    {
        const Endpoint &target = m_targets[index];
        const SocketAddress address = toSocketAddress(target);
        m_files.push_back({openSocket(target), 0, 0});
        pollfd &file = m_files.back();
        ++m_open;
        const bool failed = connect(file.fd, address.get(), address.size) != 0 && errno != EINPROGRESS;
        if (failed)
            return settle(index, answerFor(errno));
        file.events = target.transport == Transport::Tcp ? POLLOUT : POLLIN;
        if (target.transport != Transport::Tcp)
            static_cast<void>(send(file.fd, "?", 1, 0));
    }

    void proceed(std::size_t index)
    {
        pollfd &file = m_files[index];
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(file.fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0 && m_reports[index].answer != Answer::Open)
            return settle(index, answerFor(error));
        m_reports[index].answer = Answer::Open;
        if (file.events == POLLOUT) {
            file.events = POLLIN; // connected: now the banner
            return;
        }
        Report &report = m_reports[index];
        static_cast<void>(recv(file.fd, report.banner, sizeof report.banner - 1, 0));
        settle(index, Answer::Open);
    }

    void settle(std::size_t index, Answer answer)
    {
        m_reports[index].answer = answer;
        close(m_files[index].fd);
        m_files[index].fd = -1;
        m_files[index].revents = 0;
        --m_open;
    }

    const std::vector<Endpoint> &m_targets;
    std::vector<Report> m_reports;
    std::vector<pollfd> m_files;
    std::size_t m_open = 0;
};

void writeAll(int file, const void *data, std::size_t size)
{
    const char *at = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t written = write(file, at, size);
        if (written <= 0)
            return;
        at += written;
        size -= static_cast<std::size_t>(written);
    }
}

bool readAll(int file, void *data, std::size_t size)
{
    char *at = static_cast<char *>(data);
    while (size > 0) {
        const ssize_t got = read(file, at, size);
        if (got <= 0)
            return false;
        at += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace

QString toQString(const Endpoint &endpoint)
{
    const QString address = QString::fromStdString(plan::toText(endpoint.address));
    return QStringLiteral("%1:%2/%3")
        .arg(endpoint.address.isV6 ? '[' + address + ']' : address)
        .arg(endpoint.port)
        .arg(QString::fromUtf8(plan::toText(endpoint.transport).data()));
}

Child listenOn(const QString &name, const std::vector<Endpoint> &endpoints, const std::string &banner)
{
    int ends[2] = {};
    if (pipe(ends) != 0)
        qFatal("no pipe");
    Child child = forkInto(name, [&] {
        close(ends[0]);
        serve(endpoints, banner, ends[1]);
    });
    close(ends[1]);
    char ready = 0;
    if (read(ends[0], &ready, 1) != 1)
        qFatal("%s: somebody else listens on one of the ports, or has no such address", qPrintable(name));
    close(ends[0]);
    return child;
}

const char *toText(Answer answer)
{
    switch (answer) {
    case Answer::Open: return "open";
    case Answer::Refused: return "refused";
    case Answer::Filtered: return "filtered";
    case Answer::Unreachable: break;
    }
    return "unreachable";
}

std::vector<Probe> probe(const QString &name, const std::vector<Endpoint> &targets)
{
    if (targets.empty())
        return {};
    int ends[2] = {};
    if (pipe(ends) != 0)
        qFatal("no pipe");
    Child child = forkInto(name, [&] {
        close(ends[0]);
        const std::vector<Report> reports = Attempts(targets).finish();
        writeAll(ends[1], reports.data(), reports.size() * sizeof(Report));
    });
    close(ends[1]);
    std::vector<Report> reports(targets.size());
    if (!readAll(ends[0], reports.data(), reports.size() * sizeof(Report)))
        qFatal("%s: the probes did not end", qPrintable(name));
    close(ends[0]);
    std::vector<Probe> probes;
    for (const Report &report : reports)
        probes.push_back({report.answer, report.banner});
    return probes;
}

} // namespace portolan::lab
