#include "model/text/expression.h"

#include <QtTest>

using namespace portolan::text;

namespace {

std::optional<std::string> lookup(std::string_view name)
{
    if (name == "SET")
        return "value";
    if (name == "EMPTY")
        return "";
    return std::nullopt;
}

} // namespace

class TestExpression : public QObject
{
    Q_OBJECT

private slots:
    void evaluates_data();
    void evaluates();
    void refuses_data();
    void refuses();
    void namesWhatIsNotSet();
    void findsNestedNames();
};

void TestExpression::evaluates_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *expression, const char *result) {
        QTest::addRow("%s", expression) << expression << result;
    };
    row("text", "text");
    row("$SET", "value");
    row("${SET}", "value");
    row("a${SET}b", "avalueb");
    row("$$SET", "$SET");
    row("$${SET}", "${SET}");
    row("${MISSING}", "");
    row("${SET:-d}", "value");
    row("${EMPTY:-d}", "d");
    row("${EMPTY-d}", "");
    row("${MISSING-d}", "d");
    row("${MISSING:-}", "");
    row("${SET:+r}", "r");
    row("${EMPTY:+r}", "");
    row("${EMPTY+r}", "r");
    row("${MISSING+r}", "");
    row("${SET:?e}", "value");
    row("${EMPTY?e}", "");
    row("${MISSING:-${SET}}", "value");
    row("${MISSING:-${OTHER:-deep}}", "deep");
    row("${MISSING:-a$SET}", "avalue");
    row("${MISSING:-$$}", "$");
    row("a$", "a$");
    row("costs $5", "costs $5");
    row("$(command)", "$(command)");
    row("${MISSING:-{\"a\": 1}}", "{\"a\": 1}");
    row("${MISSING-a:-b}", "a:-b");
    row("{{.Name}} ${SET}", "{{.Name}} value");
    row("${MISSING:-127.0.0.1:80}", "127.0.0.1:80");
    row("${SET_X:-_}${SET}", "_value");
}

void TestExpression::evaluates()
{
    QFETCH(QString, expression);
    QFETCH(QString, result);
    const auto value = evaluate(expression.toStdString(), lookup);
    QVERIFY2(value.has_value(), value ? "" : value.error().message.c_str());
    QCOMPARE(QString::fromStdString(*value), result);
}

void TestExpression::refuses_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    QTest::addRow("unclosed") << "${SET"
                              << "not closed";
    QTest::addRow("no name") << "${}"
                             << "not followed by a name";
    QTest::addRow("unclosed on its line") << "${SET:-a\n}"
                                          << "not closed on its line";
    QTest::addRow("a fault in an unused default") << "${SET:-${MISSING:?needed}}"
                                                  << "required variable MISSING";
    QTest::addRow("nested too deep") << QString("${A:-").repeated(100) + QString("}").repeated(100)
                                     << "nested deeper";
    QTest::addRow("unknown operator") << "${SET!x}"
                                      << "after a name";
    QTest::addRow("required and missing") << "${MISSING:?needed here}"
                                          << "required variable MISSING is missing a value: needed here";
    QTest::addRow("required and empty") << "${EMPTY:?}"
                                        << "required variable EMPTY is missing a value";
}

void TestExpression::refuses()
{
    QFETCH(QString, expression);
    QFETCH(QString, part);
    const auto value = evaluate(expression.toStdString(), lookup);
    QVERIFY(!value.has_value());
    QVERIFY2(QString::fromStdString(value.error().message).contains(part), value.error().message.c_str());
}

void TestExpression::namesWhatIsNotSet()
{
    std::vector<std::string> unset;
    QVERIFY(evaluate("$A ${B} ${B} ${C:-d} ${SET}", lookup, &unset).has_value());
    QCOMPARE(unset, (std::vector<std::string>{"A", "B"}));
}

void TestExpression::findsNestedNames()
{
    QCOMPARE(variableNames("${A:-${B:-$C}}:$A"), (std::vector<std::string>{"A", "B", "C"}));
}

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
