#include "model/check/checker.h"
#include "model/export/artefact.h"
#include "model/plan/plan_writer.h"
#include "model/templates/templates.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::test;
using templates::Template;

namespace {

/// The first words of each error.
QStringList errorsOf(const plan::Plan &plan)
{
    QStringList errors;
    for (const check::Finding &finding : check::checkPlan(plan).findings)
        if (finding.severity == text::Severity::Error)
            errors << toQString(finding.rule) + ": " + toQString(check::toText(finding.message));
    return errors;
}

std::string fileOf(const std::string &id)
{
    return PORTOLAN_SOURCE_DIR "/resources/templates/" + id + ".portolan.yaml";
}

} // namespace

/// The deployments that a plan can begin with: whole, clean, and one's own after two answers.
class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsATemplate()
    {
        const QDir folder(PORTOLAN_SOURCE_DIR "/resources/templates");
        QCOMPARE(folder.entryList({"*.portolan.yaml"}).size(), qsizetype(m_templates.size()));
        QCOMPARE(m_templates.front().id, std::string("web-app"));
    }

    void hasNoErrors_data() { addTemplates(); }
    void hasNoErrors() { QCOMPARE(errorsOf(current().plan), QStringList()); }

    void isWrittenAsItIs_data() { addTemplates(); }
    void isWrittenAsItIs()
    {
        QFile file(QString::fromStdString(fileOf(current().id)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(toQString(plan::writePlan(current().plan)), QString::fromUtf8(file.readAll()));
    }

    void exportsEverything_data() { addTemplates(); }
    void exportsEverything()
    {
        const exports::ArtefactSet set = exports::artefactsOf(current().plan);
        QCOMPARE(messagesOf(set.problems), QStringList());
        for (const plan::ComposeFile &file : current().plan.composeFiles())
            QVERIFY2(std::any_of(set.artefacts.begin(), set.artefacts.end(),
                                 [&](const auto &artefact) { return artefact.path == file.path; }),
                     file.path.c_str());
    }

    void whatItExpectsIsSaid_data() { addTemplates(); }
    void whatItExpectsIsSaid()
    {
        QVERIFY(!current().plan.settings().expectations.empty());
        QVERIFY(!current().plan.settings().description.empty());
    }

    void answersReplaceTheExample_data() { addTemplates(); }
    void answersReplaceTheExample()
    {
        const Template &from = current();
        const plan::Plan begun = templates::begin(from, {"Mine", "Harbour.TEST.", "198.51.100.7"});
        QCOMPARE(begun.settings().name, std::string("Mine"));
        const QString text = toQString(plan::writePlan(begun));
        QVERIFY(!text.contains("example.org"));
        QVERIFY(!text.contains("example.net"));
        QVERIFY(!text.contains("203.0.113."));
        QCOMPARE(text.contains("harbour.test"), !from.domain.empty());
        QCOMPARE(text.contains("198.51.100.7"), from.address.has_value());
        QCOMPARE(errorsOf(begun), QStringList());
    }

    void withoutAnswersItIsTheTemplate()
    {
        for (const Template &from : m_templates)
            QVERIFY(templates::begin(from, {}) == from.plan);
    }

    void tellsWhatIsNoDomain_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("two labels") << "example.net" << true;
        QTest::newRow("a final dot") << "example.net." << true;
        QTest::newRow("Unicode") << "b\u00fccher.example" << true;
        QTest::newRow("one label") << "localhost" << false;
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("a space") << "my domain.org" << false;
        QTest::newRow("an address") << "198.51.100.7" << false;
        QTest::newRow("a URL") << "https://example.net" << false;
        QTest::newRow("an empty label") << "example..net" << false;
    }
    void tellsWhatIsNoDomain()
    {
        QFETCH(QString, domain);
        QTEST(templates::domainProblem(domain.toStdString()).empty(), "isOne");
    }

    void tellsWhatIsNoPublicAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("IPv4") << "198.51.100.7" << true;
        QTest::newRow("IPv6") << "2001:db8::7" << true;
        QTest::newRow("private") << "192.168.1.1" << false;
        QTest::newRow("of a tailnet") << "100.64.0.1" << false;
        QTest::newRow("loopback") << "127.0.0.1" << false;
        QTest::newRow("every address") << "0.0.0.0" << false;
        QTest::newRow("a name") << "example.net" << false;
    }
    void tellsWhatIsNoPublicAddress()
    {
        QFETCH(QString, address);
        QTEST(templates::addressProblem(address.toStdString()).empty(), "isOne");
    }

private:
    void addTemplates()
    {
        QTest::addColumn<int>("at");
        for (std::size_t i = 0; i < m_templates.size(); ++i)
            QTest::newRow(m_templates[i].id.c_str()) << int(i);
    }
    /// The template of the row.
    const Template &current() const
    {
        return *std::find_if(m_templates.begin(), m_templates.end(),
                             [](const Template &one) { return one.id == QTest::currentDataTag(); });
    }

    std::vector<Template> m_templates = templates::builtIn();
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
