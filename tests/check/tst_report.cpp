#include "model/check/handbook.h"
#include "model/check/report.h"
#include "tests/check/plan_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace portolan;
using namespace portolan::check;

namespace {

constexpr std::string_view somePlan = R"(
environments:
  production: {}
nodes: {host: {docker-version: "26.1"}}
compose-files: {"infra/my compose.yaml": }
services:
  a:
    node: host
    file: infra/my compose.yaml
    image: "a:1"
    ports: [{port: "127.0.0.1:8080:80", at: "7:9"}]
    at: "3:3"
  b:
    node: host
    file: infra/my compose.yaml
    image: b
    ports: [{port: "127.0.0.1:8080:80", at: "12:9"}]
    at: "9:3"
suppressions:
  - {rule: image-float, entity: service/b, reason: It is built here}
)";

QString report(ReportFormat format, const std::string &path = "test.portolan.yaml")
{
    const plan::Plan plan = planFrom(somePlan);
    const Checker checker(plan);
    return QString::fromStdString(writeReport({checker, checker.result(), path}, format));
}

QJsonObject reportJson(ReportFormat format)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(report(format).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return document.object();
}

/// The keys of an object, sorted, as one text.
QString keys(const QJsonValue &object)
{
    return object.toObject().keys().join(' ');
}

/// Asks python3-jsonschema, where it is installed, whether a document follows a schema; empty when it does.
QString schemaProblem(const QString &schemaFile, const QByteArray &document)
{
    const QString python = QStandardPaths::findExecutable("python3", {"/usr/bin"});
    QProcess process;
    process.start(python, {"-c",
                           "import json, sys\n"
                           "try:\n"
                           "    import jsonschema\n"
                           "except ImportError:\n"
                           "    sys.exit(77)\n"
                           "jsonschema.validate(json.load(sys.stdin), json.load(open(sys.argv[1])))\n",
                           schemaFile});
    process.write(document);
    process.closeWriteChannel();
    if (python.isEmpty() || !process.waitForFinished() || process.exitCode() == 77)
        return {};
    return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
}

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void aValueOfAServiceHasItsOwnLine()
    {
        const plan::Plan plan = planFrom("nodes: {host: {}}\ncompose-files: {compose.yaml: }\nservices:\n"
                                         "  a:\n    node: host\n    file: compose.yaml\n    compose:\n"
                                         "      build: {args: [NPM_TOKEN=word]}\n"
                                         "      environment: {DB_PASSWORD: \"********\"}\n"
                                         "      labels: {to.url: \"https://u:********@h\"}\n");
        const std::string text = "services:\n  a:\n    build:\n      args:\n        - NPM_TOKEN=word\n"
                                 "    environment:\n      MODE: fast\n      DB_PASSWORD: word-word\n"
                                 "    labels:\n      to: x\n      to.url: https://u:word@h\n";
        const Checker checker(plan);
        const compose::ValuePlaces values({{"compose.yaml", text}});
        const QString written =
            QString::fromStdString(writeReport({checker, checker.result(), "p", values}, ReportFormat::Text));
        for (const char *place : {"compose.yaml:5:11: error: NPM_TOKEN",
                                  "compose.yaml:8:7: error: DB_PASSWORD", "compose.yaml:11:7: error: to.url"})
            QVERIFY2(written.contains(place), qPrintable(written));
    }

    void sortsTextByPlace()
    {
        QCOMPARE(
            report(ReportFormat::Text),
            "infra/my compose.yaml:12:9: error: 8080/tcp on host is taken by a. [port-dup] (production)\n"
            "test.portolan.yaml: warning: Neighbours of host can reach its loopback address through Docker "
            "26.1, which "
            "publishes 2 ports there. Upgrade to 28. [loopback-l2] (production)\n"
            "1 error, 1 warning, 0 infos; 1 accepted by the plan\n");
    }

    void writesJsonAsTheContractSays()
    {
        const QJsonObject json = reportJson(ReportFormat::Json);
        QCOMPARE(keys(json), "findings summary suppressed version");
        QCOMPARE(json["version"].toInt(), 1);
        QCOMPARE(keys(json["summary"]), "error info warning");
        QCOMPARE(json["summary"].toObject()["error"].toInt(), 1);
        const QJsonObject finding = json["findings"].toArray().at(0).toObject();
        QCOMPARE(keys(finding), "environments fixes location message related rule severity");
        QCOMPARE(finding["rule"].toString(), "port-dup");
        QCOMPARE(finding["severity"].toString(), "error");
        QCOMPARE(finding["message"].toString(), "8080/tcp on host is taken by a.");
        QCOMPARE(finding["environments"].toArray(), QJsonArray{"production"});
        const QJsonObject location{{"entity", "service/b"},
                                   {"field", "ports[0].published"},
                                   {"file", "infra/my compose.yaml"},
                                   {"line", 12},
                                   {"column", 9}};
        QCOMPARE(finding["location"].toObject(), location);
        QCOMPARE(finding["related"].toArray().at(0).toObject()["entity"].toString(), "service/a");
        const QJsonObject fix{{"title", "Use 8081, the next free port"}};
        QCOMPARE(finding["fixes"].toArray(), QJsonArray{fix});
        const QJsonObject suppressed = json["suppressed"].toArray().at(0).toObject();
        QCOMPARE(suppressed["reason"].toString(), "It is built here");
    }

    void jsonFollowsItsSchema()
    {
        const QString problem = schemaProblem(PORTOLAN_SOURCE_DIR "/resources/schemas/check.schema.json",
                                              report(ReportFormat::Json).toUtf8());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void writesSarif()
    {
        const QJsonObject log = reportJson(ReportFormat::Sarif);
        QCOMPARE(keys(log), "$schema runs version");
        QCOMPARE(log["version"].toString(), "2.1.0");
        const QJsonObject run = log["runs"].toArray().at(0).toObject();
        QCOMPARE(keys(run), "columnKind results tool");
        const QJsonObject driver = run["tool"].toObject()["driver"].toObject();
        QCOMPARE(keys(driver), "name rules version");
        const QJsonArray ruleList = driver["rules"].toArray();
        QCOMPARE(ruleList.size(), qsizetype(rules().size()));
        for (const QJsonValue &rule : ruleList)
            QCOMPARE(keys(rule), "defaultConfiguration help id shortDescription");
        const QJsonArray results = run["results"].toArray();
        QCOMPARE(results.size(), 3);
        for (const QJsonValue &value : results) {
            const QJsonObject result = value.toObject();
            const QJsonObject rule = ruleList.at(result["ruleIndex"].toInt()).toObject();
            QCOMPARE(result["ruleId"], rule["id"]);
            QVERIFY(QStringList({"error", "warning", "note"}).contains(result["level"].toString()));
            QVERIFY(!result["message"].toObject()["text"].toString().isEmpty());
            QCOMPARE(result["locations"].toArray().size(), 1);
        }
        const QJsonObject clash = results.at(0).toObject();
        const QJsonObject physical =
            clash["locations"].toArray().at(0).toObject()["physicalLocation"].toObject();
        QCOMPARE(physical["artifactLocation"].toObject()["uri"].toString(), "infra/my%20compose.yaml");
        QCOMPARE(physical["region"].toObject(), (QJsonObject{{"startLine", 12}, {"startColumn", 9}}));
        QCOMPARE(keys(clash["relatedLocations"].toArray().at(0)),
                 "logicalLocations message physicalLocation");
        const QJsonObject accepted{{"kind", "external"}, {"justification", "It is built here"}};
        QCOMPARE(results.at(2).toObject()["suppressions"].toArray(), QJsonArray{accepted});
    }

    void sarifNamesAnAbsolutePathByItsScheme()
    {
        const QString log = report(ReportFormat::Sarif, "/srv/my plans/site.portolan.yaml");
        QVERIFY(log.contains("\"uri\": \"file:///srv/my%20plans/site.portolan.yaml\""));
    }

    /// Every name and word in a log is one that the specification has; see the file.
    void sarifHasTheShapeOfItsSpecification()
    {
        const QString problem = schemaProblem(PORTOLAN_SOURCE_DIR "/tests/check/sarif.schema.json",
                                              report(ReportFormat::Sarif).toUtf8());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    /// The schema of OASIS is not ours to ship; who has it can name it.
    void sarifFollowsItsSchema()
    {
        const QString schema = qEnvironmentVariable("PORTOLAN_SARIF_SCHEMA");
        if (schema.isEmpty())
            QSKIP("PORTOLAN_SARIF_SCHEMA names no schema");
        const QString problem = schemaProblem(schema, report(ReportFormat::Sarif).toUtf8());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void writesWorkflowCommands()
    {
        QCOMPARE(report(ReportFormat::Github).section('\n', 0, 0),
                 "::error file=infra/my compose.yaml,line=12,col=9,title=port-dup::8080/tcp on host is taken "
                 "by a.");
    }

    void escapesWhatCommandsAreMadeOf()
    {
        const plan::Plan plan =
            planFrom("nodes: {host: }\ncompose-files: {\"a,b:c%.yaml\": {compose: {version: \"1%\\n2\"}}}\n");
        const Checker checker(plan);
        const std::string text = writeReport({checker, checker.result(), "p"}, ReportFormat::Github);
        QCOMPARE(
            toQString(text),
            "::notice file=a%2Cb%3Ac%25.yaml,title=version-key::a,b:c%25.yaml says version 1%25%0A2, which "
            "Compose ignores. Delete it.\n");
    }

    void keepsControlCharactersOffTheTerminal()
    {
        const plan::Plan plan =
            planFrom("nodes: {host: }\ncompose-files: {c.yaml: {compose: {version: \"\\e[31m\"}}}\n");
        const Checker checker(plan);
        QVERIFY(
            !toQString(writeReport({checker, checker.result(), "p"}, ReportFormat::Text)).contains('\x1b'));
    }

    void everyRuleHasAPage_data()
    {
        QTest::addColumn<QString>("rule");
        for (const Rule &rule : rules())
            QTest::newRow(std::string(rule.id).c_str()) << toQString(rule.id);
    }

    void everyRuleHasAPage()
    {
        QFETCH(QString, rule);
        const QString page = toQString(handbookPage(rule.toStdString()));
        const std::string_view title = findRule(rule.toStdString())->title;
        QVERIFY2(page.startsWith("# " + rule + ": "), qPrintable(page.section('\n', 0, 0)));
        for (const char *section : {"## Why\n", "## Fix\n", "## Reference\n"})
            QVERIFY2(page.contains(QLatin1String(section)), section);
        QVERIFY2(page.contains(QLatin1String("## Good\n")) || page.contains(QLatin1String("## Example\n")),
                 "an example");
        // The title in the list of rules is the title of the page.
        QCOMPARE(page.section('\n', 0, 0).section(": ", 1).toLower(), toQString(title).toLower());
    }

    void noPageIsLeftOver()
    {
        for (const QString &file : QDir(PORTOLAN_SOURCE_DIR "/resources/rules").entryList(QDir::Files))
            QVERIFY2(findRule(QFileInfo(file).completeBaseName().toStdString()), qPrintable(file));
    }

    void listsEveryRule()
    {
        for (const CatalogueFormat format :
             {CatalogueFormat::Text, CatalogueFormat::Json, CatalogueFormat::Markdown})
            for (const Rule &rule : rules())
                QVERIFY(writeCatalogue(format).find(rule.id) != std::string::npos);
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
