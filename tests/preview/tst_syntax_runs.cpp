#include <QtTest>

#include "views/preview/syntax_runs.h"

using namespace portolan::views;

namespace {

/// The runs as text: `key(ports) delimiter(:)`; plain runs without a name.
QString printed(const QString &line)
{
    QStringList parts;
    for (const SyntaxRun &run : syntaxRuns(line)) {
        const QString text = line.mid(run.begin, run.length);
        switch (run.role) {
        case SyntaxRole::Plain: parts << text; break;
        case SyntaxRole::Key: parts << "key(" + text + ')'; break;
        case SyntaxRole::Delimiter: parts << "delimiter(" + text + ')'; break;
        case SyntaxRole::Variable: parts << "variable(" + text + ')'; break;
        case SyntaxRole::Operator: parts << "operator(" + text + ')'; break;
        case SyntaxRole::Comment: parts << "comment(" + text + ')'; break;
        }
    }
    return parts.join('|');
}

} // namespace

class TestSyntaxRuns : public QObject
{
    Q_OBJECT

private slots:
    void runsAreColouredByTheirRole_data();
    void runsAreColouredByTheirRole();
    void runsCoverTheLine();
};

void TestSyntaxRuns::runsAreColouredByTheirRole_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("runs");
    QTest::addRow("empty") << ""
                           << "";
    QTest::addRow("comment") << "# all of it"
                             << "comment(# all of it)";
    QTest::addRow("key") << "  ports:"
                         << "  |key(ports)|delimiter(:)";
    QTest::addRow("key and comment") << "a: b # c"
                                     << "key(a)|delimiter(:)| b |comment(# c)";
    QTest::addRow("no comment without a blank") << "url: a#b"
                                                << "key(url)|delimiter(:)| a#b";
    QTest::addRow("variable of an env file") << "PORT=80"
                                             << "key(PORT)|delimiter(=)|80";
    QTest::addRow("expression") << "${PORT:-80}"
                                << "operator(${)|variable(PORT)|operator(:-)|80|operator(})";
    QTest::addRow("nested") << "${A:-${B}}"
                            << "operator(${)|variable(A)|operator(:-${)|variable(B)|operator(}})";
    QTest::addRow("quotes") << "- \"80:80\""
                            << "- |delimiter(\")|80:80|delimiter(\")";
    QTest::addRow("a time is no key") << "12:30"
                                      << "12:30";
}

void TestSyntaxRuns::runsAreColouredByTheirRole()
{
    QFETCH(QString, line);
    QFETCH(QString, runs);
    QCOMPARE(printed(line), runs);
}

void TestSyntaxRuns::runsCoverTheLine()
{
    for (const QString &line : {QStringLiteral("  - \"${ATL_CHAT_IP:-127.0.0.1}:${PORT}:5222\" # c2s"),
                                QStringLiteral("_xmpp._tcp 3600 IN SRV 5 0 5222 xmpp.atl.chat. ; client"),
                                QStringLiteral("${unclosed")}) {
        int end = 0;
        for (const SyntaxRun &run : syntaxRuns(line)) {
            QCOMPARE(run.begin, end);
            end += run.length;
        }
        QCOMPARE(end, static_cast<int>(line.size()));
    }
}

QTEST_MAIN(TestSyntaxRuns)
#include "tst_syntax_runs.moc"
