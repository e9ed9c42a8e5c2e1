#pragma once

#include "tests/export/folders.h"
#include "tests/export/portolanctl.h"

#include <QtTest>

namespace portolan::test {

inline const QString shopCompose = QStringLiteral("# The shop\n"
                                                  "services:\n"
                                                  "    web:   # in front\n"
                                                  "        image: nginx:1.27\n"
                                                  "        ports: [ '8080:80', '8443:443' ]\n"
                                                  "\n"
                                                  "    db:\n"
                                                  "        image: postgres:16\n");

/// A repository that somebody keeps by hand, with its plan beside the files.
class Shop
{
public:
    explicit Shop(const Tree &files = {{"compose.yaml", shopCompose}})
    {
        writeTree(path(), files);
        const Run imported = portolanctl({"import", path(), "-o", plan()});
        if (imported.status != 0)
            qFatal("%s", qPrintable(imported.errors));
    }

    QString path() const { return m_folder.path() + "/shop"; }
    QString plan() const { return path() + "/shop.portolan.yaml"; }
    QString file(const QString &name) const { return readTree(path())[name]; }

    void edit(const QString &name, const char *from, const char *to) const
    {
        QString text = file(name);
        if (!text.contains(from))
            qFatal("nothing to edit");
        writeTree(path(), {{name, text.replace(from, to)}});
    }
    void editPlan(const char *from, const char *to) const { edit("shop.portolan.yaml", from, to); }
    void editFile(const char *from, const char *to) const { edit("compose.yaml", from, to); }

    Run runExport(const QStringList &options = {}) const
    {
        return portolanctl(QStringList{"export", plan(), "--to", path(), "--only", "compose"} + options);
    }

    QString git(const QStringList &arguments) const
    {
        const Outcome outcome = runProgram("git", QStringList{"-C", path()} + arguments);
        if (outcome.status != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(' ')), qPrintable(outcome.output));
        return outcome.output.trimmed();
    }

    /// A repository of git with all of it in one commit.
    void becomeRepository() const
    {
        git({"init", "-q", "-b", "main"});
        git({"config", "user.name", "Ada"});
        git({"config", "user.email", "ada@example.net"});
        git({"add", "-A"});
        git({"commit", "-q", "-m", "All"});
    }

    /// A clone of it, which knows nothing of earlier exports.
    void becomeClone() const
    {
        becomeRepository();
        forgetNotes();
    }

    void forgetNotes() const { QDir(path() + "/.portolan").removeRecursively(); }

private:
    QTemporaryDir m_folder;
};

} // namespace portolan::test
