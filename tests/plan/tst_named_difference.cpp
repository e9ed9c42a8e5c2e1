#include "model/plan/named_difference.h"
#include "tests/sample_plans.h"

using namespace portolan;
using namespace portolan::plan;
using portolan::test::planFrom;
using portolan::test::toQString;

namespace {

const std::string sample = R"(
name: sample
nodes:
  a:
  b: {role: web}
services:
  web: {node: a, ports: [{port: "80:80"}]}
  db: {node: b}
links:
  - {from: web, to: db, port: 5432}
)";

class TestNamedDifference : public QObject
{
    Q_OBJECT

private slots:
    void comparesByNames_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("differences");
        QTest::newRow("the same") << "sample"
                                  << "sample" << QStringList{};
        QTest::newRow("another order") << "  a:\n  b: {role: web}\n"
                                       << "  b: {role: web}\n  a:\n"
                                       << QStringList{};
        QTest::newRow("a port") << "80:80"
                                << "81:80" << QStringList{"changed service/web: ports"};
        QTest::newRow("another node") << "web: {node: a"
                                      << "web: {node: b" << QStringList{"changed service/web: node"};
        QTest::newRow("a service more")
            << "  db:"
            << "  cache: {node: a}\n  db:" << QStringList{"added service/cache: "};
        QTest::newRow("a field less") << " {role: web}"
                                      << "" << QStringList{"changed node/b: role"};
        QTest::newRow("another link")
            << "5432"
            << "5433" << QStringList{"removed link/web>db:5432: ", "added link/web>db:5433: "};
        QTest::newRow("what the plan is called") << "sample"
                                                 << "other" << QStringList{"changed plan: name"};
    }

    void comparesByNames()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString changed = QString::fromStdString(sample).replace(from, to);
        QStringList found;
        for (const EntityDifference &difference :
             namedDifference(planFrom(sample), planFrom(changed.toStdString()))) {
            QStringList fields;
            for (const std::string &field : difference.fields)
                fields << toQString(field);
            const char *words[] = {"added", "removed", "changed"};
            found << QStringLiteral("%1 %2: %3")
                         .arg(words[static_cast<int>(difference.kind)], toQString(difference.entity),
                              fields.join(", "));
        }
        QTEST(found, "differences");
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestNamedDifference)
#include "tst_named_difference.moc"
