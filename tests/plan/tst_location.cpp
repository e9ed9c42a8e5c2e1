#include "model/plan/location.h"
#include "model/text/yaml_reader.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::plan;
using portolan::test::toQString;

namespace {

const std::string planText = R"(portolan: 1
name: sample
expect:
  - internet cannot reach web:8080
compose-files:
  compose.yaml:
  extra.yaml:
nodes:
  server:
    firewall:
      tool: ufw
      rules:
        - {action: allow, ports: 22}
        - action: allow
          ports: 80
services:
  web:
    node: server
    file: compose.yaml
    ports:
      - {port: "8080:80", at: "7:9"}
      - {port: "8081:81", at: "3:5", in-file: extra.yaml}
    at: "3:3"
links:
  - {external: Portal, to: web, port: 80}
)";

class TestLocation : public QObject
{
    Q_OBJECT

private slots:
    void findsPlacesInTheRepository_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        QTest::newRow("a service") << "service/web"
                                   << ""
                                   << "compose.yaml:3:3";
        QTest::newRow("its port") << "service/web"
                                  << "ports[0].host-ip"
                                  << "compose.yaml:7:9";
        QTest::newRow("a port of another file") << "service/web"
                                                << "ports[1]"
                                                << "extra.yaml:3:5";
        QTest::newRow("what is not known by place") << "service/web"
                                                    << "image"
                                                    << "compose.yaml:3:3";
        QTest::newRow("no file of its own") << "node/server"
                                            << "firewall"
                                            << ":0:0";
    }

    void findsPlacesInTheRepository()
    {
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QTEST(text(locationOf(m_plan, entityFromText(m_plan, entity.toStdString()), field.toStdString())),
              "place");
    }

    void findsPlacesInThePlansOwnFile_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("place");
        QTest::newRow("an entity") << "node/server"
                                   << ""
                                   << ":9:3";
        QTest::newRow("a field") << "node/server"
                                 << "firewall.tool"
                                 << ":11:7";
        QTest::newRow("an item") << "node/server"
                                 << "firewall.rules[1]"
                                 << ":14:11";
        QTest::newRow("a field of an item") << "node/server"
                                            << "firewall.rules[1].ports"
                                            << ":15:11";
        QTest::newRow("a field that is not written out") << "node/server"
                                                         << "firewall.rules[1].from"
                                                         << ":14:11";
        QTest::newRow("a field of the plan") << "plan/sample"
                                             << "expect[0]"
                                             << ":4:5";
    }

    void findsPlacesInThePlansOwnFile()
    {
        QFETCH(QString, entity);
        QFETCH(QString, field);
        QTEST(text(placeInFile(entityFromText(m_plan, entity.toStdString()), field)), "place");
    }

    void findsLinksByTheirOrder()
    {
        QCOMPARE(text(placeInFile(m_plan.links()[0].id, "")), QStringLiteral(":25:5"));
    }

private:
    static QString text(const Location &place)
    {
        return QStringLiteral("%1:%2:%3").arg(toQString(place.file)).arg(place.line).arg(place.column);
    }

    Location placeInFile(EntityRef entity, const QString &field) const
    {
        const text::YamlReading yaml = text::readYaml("plan", planText);
        return locationInPlanFile(yaml.documents.front(), m_plan, entity, field.toStdString());
    }

    Plan m_plan = *readPlan("plan", planText).plan;
};

} // namespace

QTEST_GUILESS_MAIN(TestLocation)
#include "tst_location.moc"
