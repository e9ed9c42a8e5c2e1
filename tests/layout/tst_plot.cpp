#include <QtTest>

/// `portolanctl plot` as scripts meet it.
class TestPlot : public QObject
{
    Q_OBJECT

private slots:
    void writesByExtension_data();
    void writesByExtension();
    void drawsTheChosenEnvironment();
    void refuses_data();
    void refuses();

private:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray errors;
    };
    Answer plot(const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

namespace {

const QString example = QStringLiteral(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");

} // namespace

TestPlot::Answer TestPlot::plot(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl",
                  QStringList("plot") + arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

void TestPlot::writesByExtension_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("svg") << "plan.svg" << QByteArray("<?xml");
    QTest::addRow("dot") << "plan.dot" << QByteArray("digraph \"atl.chat\" {");
    QTest::addRow("mermaid") << "plan.mmd" << QByteArray("flowchart LR");
}

void TestPlot::writesByExtension()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const Answer answer = plot({example, "-o", file});
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
    QFile written(m_folder.filePath(file));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith(beginning));
}

void TestPlot::drawsTheChosenEnvironment()
{
    const QByteArray production = plot({example, "-o", "-"}).output;
    const QByteArray development = plot({example, "-o", "-", "--environment", "development"}).output;
    QVERIFY(production.contains(">services</text>") && !production.contains(">workstation</text>"));
    QVERIFY(development.contains(">workstation</text>") && !development.contains(">services</text>"));
}

void TestPlot::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addRow("no output") << QStringList{example} << 2 << QByteArray("--output is required");
    QTest::addRow("png") << QStringList{example, "-o", "a.png"} << 2
                         << QByteArray("a.png: error: PNG and PDF are written by the desktop");
    QTest::addRow("unknown format") << QStringList{example, "-o", "a.txt"} << 2
                                    << QByteArray("a.txt: error: the name must end in .svg, .dot or .mmd");
    QTest::addRow("unknown environment") << QStringList{example, "-o", "a.svg", "--environment", "test"} << 2
                                         << QByteArray("error: the plan has no environment \"test\"");
    QTest::addRow("missing plan") << QStringList{"none.portolan.yaml", "-o", "a.svg"} << 3
                                  << QByteArray("none.portolan.yaml");
    QTest::addRow("missing folder") << QStringList{example, "-o", "none/a.svg"} << 4
                                    << QByteArray("none/a.svg");
}

void TestPlot::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, message);
    const Answer answer = plot(arguments);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.errors.contains(message), answer.errors.constData());
    QVERIFY(QDir(m_folder.path()).entryList({"a.*"}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPlot)
#include "tst_plot.moc"
