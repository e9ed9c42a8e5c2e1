#include "tests/lab/firewall_files.h"

#include "model/firewall/docker_user_writer.h"
#include "model/firewall/nft_writer.h"
#include "model/firewall/ufw_writer.h"
#include "tests/firewall/ufw_settings.h"

#include <QDir>
#include <QRegularExpression>

namespace portolan::lab {

namespace {

void writeProgram(const QTemporaryDir &folder, const QString &name, const std::string &content)
{
    QFile::setPermissions(test::writeFile(folder, name, content),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

FirewallFiles::FirewallFiles(const QString &host, const firewall::Policy &policy)
    : m_host(host)
    , m_folder("/run/lab/firewall-XXXXXX")
{
    test::copyUfwSettings(m_folder);
    write(policy);
}

void FirewallFiles::write(const firewall::Policy &policy)
{
    writeProgram(m_folder, "ufw.sh", firewall::ufwScript(policy));
    writeProgram(m_folder, "portolan.nft", firewall::nftRuleset(policy));
    writeProgram(m_folder, "docker-user.sh", firewall::dockerUserScript(policy));
}

test::Outcome FirewallFiles::runUfw(const QStringList &options) const
{
    return run("ufw.sh", options);
}

test::Outcome FirewallFiles::runNft(const QStringList &options) const
{
    return run("portolan.nft", options);
}

test::Outcome FirewallFiles::runDockerUser(const QStringList &options) const
{
    return run("docker-user.sh", options);
}

test::Outcome FirewallFiles::ufw(const QStringList &arguments) const
{
    return runIn(m_host, "ufw", QStringList{"--rootdir=/", "--datadir=" + m_folder.path()} + arguments);
}

QString FirewallFiles::ufwRules() const
{
    QString content;
    for (const char *name : {"user.rules", "user6.rules"}) {
        QFile file(m_folder.filePath(QStringLiteral("etc/ufw/") + name));
        if (file.open(QIODevice::ReadOnly))
            content += QString::fromUtf8(file.readAll());
    }
    return content;
}

QString FirewallFiles::rules() const
{
    const auto list = [&](const QString &program, const QStringList &arguments) {
        return runIn(m_host, program, arguments).output;
    };
    // Counters say how much passed, not what may.
    QString rules = list("nft", {"list", "ruleset"}) + list("iptables-save", {}) + list("ip6tables-save", {});
    return rules.remove(QRegularExpression("^#.*\n", QRegularExpression::MultilineOption))
        .remove(QRegularExpression("counter packets \\d+ bytes \\d+ ?|\\[\\d+:\\d+\\]"));
}

test::Outcome FirewallFiles::run(const QString &file, const QStringList &options) const
{
    return test::runProgram("nsenter",
                            QStringList{"--net=/run/netns/" + m_host, m_folder.filePath(file)} + options,
                            environment());
}

QStringList FirewallFiles::environment() const
{
    return {QStringLiteral("UFW=%1 --rootdir=/ --datadir=%2").arg(test::programPath("ufw"), m_folder.path()),
            "UFW_ROOT=" + m_folder.path(), "PORTOLAN_STATE=" + m_folder.filePath("state"),
            "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"};
}

} // namespace portolan::lab
