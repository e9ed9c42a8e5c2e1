#pragma once

#include "model/firewall/policy.h"
#include "tests/lab/namespaces.h"

#include <QTemporaryDir>

namespace portolan::lab {

/// The firewall files of one node, on a machine of the lab.
class FirewallFiles
{
public:
    FirewallFiles(const QString &host, const firewall::Policy &policy);

    /// Writes the files anew, for another policy.
    void write(const firewall::Policy &policy);

    test::Outcome runUfw(const QStringList &options = {}) const;
    test::Outcome runNft(const QStringList &options = {}) const;
    test::Outcome runDockerUser(const QStringList &options = {}) const;

    /// A call of ufw itself, with this machine's settings.
    test::Outcome ufw(const QStringList &arguments) const;

    /// What ufw keeps in its user.rules and user6.rules.
    QString ufwRules() const;

    /// Every rule of the kernel there, as the tools list it.
    QString rules() const;

private:
    test::Outcome run(const QString &file, const QStringList &options) const;
    QStringList environment() const;

    QString m_host;
    QTemporaryDir m_folder;
};

} // namespace portolan::lab
