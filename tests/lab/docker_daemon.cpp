#include "tests/lab/capsule.h"
#include "tests/lab/docker.h"

#include <QDir>

namespace portolan::lab {

namespace {

/// An image of two megabytes that needs no registry: busybox alone.
constexpr const char *image = "portolan/busybox";

class DockerDaemon : public Docker
{
public:
    explicit DockerDaemon(QString host)
        : m_host(std::move(host))
    {
    }

    ~DockerDaemon() override
    {
        const QString all = client({"ps", "-aq"}).output;
        const QStringList ids = all.split('\n', Qt::SkipEmptyParts);
        if (!ids.isEmpty())
            client(QStringList{"rm", "-f"} + ids);
    }

    /// Why it does not run; empty when it does.
    QString begin()
    {
        if (!m_directory.isValid())
            return "no folder for dockerd";
        QFile settings(m_folder + "/daemon.json");
        if (!settings.open(QIODevice::WriteOnly) || settings.write("{}") < 0)
            return QStringLiteral("cannot write %1").arg(settings.fileName());
        settings.close();
        m_daemon = start(m_host, "dockerd",
                         {"--data-root", m_folder + "/data", "--exec-root", m_folder + "/exec", "--pidfile",
                          m_folder + "/pid", "-H", socket(), "--config-file", settings.fileName(),
                          "--cgroup-parent", controlGroup(), "--bridge", "none"},
                         m_folder + "/log");
        const bool answers =
            waitFor([this] { return !m_daemon.isRunning() || client({"version"}).status == 0; });
        if (!answers || client({"version"}).status != 0)
            return lastWords();
        return makeImage();
    }

    /// Why the containers do not run; empty when they do.
    QString run(const std::vector<Container> &containers)
    {
        const test::Outcome network =
            client({"network", "create", "-o", "com.docker.network.bridge.name=" + containerBridge,
                    "--subnet", QString::fromStdString(plan::toText(containerSubnet)), "lab"});
        if (network.status != 0)
            return network.output;
        for (const Container &container : containers) {
            const test::Outcome outcome = client(commandFor(container));
            if (outcome.status != 0)
                return outcome.output;
        }
        return {};
    }

    QString containerNamespace(const Container &container) const override
    {
        // Docker keeps namespaces where ip(8) does not look: a name leads there.
        const QString name = m_host + '-' + QString::fromStdString(container.name);
        const QString key = client({"inspect", "-f", "{{.NetworkSettings.SandboxKey}}",
                                    QString::fromStdString(container.name)})
                                .output.trimmed();
        QFile::remove("/run/netns/" + name); // that of an earlier daemon
        QFile::link(key, "/run/netns/" + name);
        return name;
    }

private:
    QString socket() const { return QStringLiteral("unix://%1/socket").arg(m_folder); }

    test::Outcome client(const QStringList &arguments) const
    {
        return test::runProgram("docker", QStringList{"-H", socket()} + arguments);
    }

    QString lastWords() const
    {
        QFile log(m_folder + "/log");
        if (!log.open(QIODevice::ReadOnly))
            return QStringLiteral("dockerd does not run");
        const QStringList lines = QString::fromUtf8(log.readAll()).split('\n', Qt::SkipEmptyParts);
        return "dockerd does not run: " + (lines.isEmpty() ? QString() : lines.last());
    }

    QString makeImage() const
    {
        const QString script =
            QStringLiteral("set -e; root=%1/image; mkdir -p $root/bin $root/tmp; cp %2 $root/bin/busybox; "
                           "for name in sh echo nc; do ln -sf busybox $root/bin/$name; done; "
                           "tar -C $root -c . | docker -H %3 import - %4");
        const test::Outcome made = test::runProgram(
            "sh", {"-c", script.arg(m_folder, test::programPath("busybox"), socket(), image)});
        return made.status == 0 ? QString() : made.output;
    }

    /// One busybox server for each port, which greets whoever comes.
    static QStringList commandFor(const Container &container)
    {
        QStringList arguments = {"run",
                                 "-d",
                                 "--init=false",
                                 "--network",
                                 "lab",
                                 "--ip",
                                 QString::fromStdString(plan::toText(container.address)),
                                 "--name",
                                 QString::fromStdString(container.name)};
        QString servers;
        std::set<std::pair<int, bool>> targets;
        for (const plan::ResolvedPort &port : container.ports) {
            const bool isUdp = port.transport == plan::Transport::Udp;
            const QString address =
                port.hostIp ? QString::fromStdString(plan::toText(*port.hostIp)) + ':' : QString();
            const auto range = [](plan::PortRange ports) {
                return QString::fromStdString(plan::toText(ports));
            };
            arguments << "-p"
                      << QStringLiteral("%1%2:%3/%4")
                             .arg(address, range(port.published), range(port.target), isUdp ? "udp" : "tcp");
            for (int target = port.target.first; target <= port.target.last; ++target)
                if (targets.emplace(target, isUdp).second)
                    servers += QStringLiteral("nc %1 -ll -p %2 -e echo %3 & ")
                                   .arg(isUdp ? "-u" : "")
                                   .arg(target)
                                   .arg(QString::fromStdString(bannerOf(container)));
        }
        return arguments + QStringList{image, "sh", "-c", servers + "wait"};
    }

    QString m_host;
    QTemporaryDir m_directory{"/run/lab/docker-XXXXXX"};
    QString m_folder = m_directory.path();
    mutable Child m_daemon;
};

} // namespace

std::unique_ptr<Docker> startDocker(const QString &host, const std::vector<Container> &containers,
                                    QString &reason)
{
    auto docker = std::make_unique<DockerDaemon>(host);
    reason = docker->begin();
    if (reason.isEmpty())
        reason = docker->run(containers);
    if (!reason.isEmpty())
        return nullptr;
    return docker;
}

} // namespace portolan::lab
