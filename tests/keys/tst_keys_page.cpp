#include <QtTest>

#include "views/keys/keys_page.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeView>

using namespace portolan;
using views::KeyBindings;

namespace {

/// A window with a canvas and a table whose keys hold only there.
struct Fixture {
    QMainWindow window;
    QWidget canvas{&window};
    QWidget table{&window};
    QMenu *file = window.menuBar()->addMenu("&File");
    QMenu *layers = nullptr;
    KeyBindings bindings;
    views::ThemeSource theme;

    Fixture()
    {
        add("save", "&Save", QKeySequence("Ctrl+S"));
        add("export", "&Export…", QKeySequence("Ctrl+E"));
        layers = file->addMenu("&Layers");
        auto *redo = layers->addAction("Redo");
        redo->setObjectName("redo");
        redo->setShortcuts({QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")});
        addIn(canvas, "copy-things", "Copy things", QKeySequence("Ctrl+C"));
        addIn(table, "copy-rows", "Copy rows", QKeySequence("Ctrl+C"));
        bindings.addMenu(*file);
        bindings.addFixed("Canvas", "Go from thing to thing", {QKeySequence("Left")});
    }
    QAction *add(const char *name, const char *text, const QKeySequence &key)
    {
        QAction *action = file->addAction(text);
        action->setObjectName(name);
        action->setShortcut(key);
        return action;
    }
    void addIn(QWidget &part, const char *name, const char *text, const QKeySequence &key)
    {
        QAction *action = add(name, text, key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        part.addAction(action);
    }
    int row(const QString &text) const
    {
        for (int row = 0; row < bindings.count(); ++row)
            if (bindings.at(row).text == text)
                return row;
        return -1;
    }
    QStringList clashesOf(const QString &text, const char *key) const
    {
        QStringList names;
        for (const int other : bindings.clashes(row(text), QKeySequence(key)))
            names << bindings.at(other).text;
        return names;
    }
};

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }
    void actionsOfMenusAreListedWithTheirKeys();
    void clashesAreThoseThatCanMeet_data();
    void clashesAreThoseThatCanMeet();
    void changedKeysSurviveARestart();
    void defaultsComeBack();
    void modelTellsOfChanges();
    void clashIsSaidWhileKeysArePressed();
    void keysAreTakenFromWhatHasThem();
    void filterFindsByCommandAndByKey();
    void fixedKeysCannotBeChanged();
    void textListsEveryKeyOnce();

private:
    std::unique_ptr<Fixture> m;
};

void TestKeysPage::actionsOfMenusAreListedWithTheirKeys()
{
    views::KeysModel model(m->bindings);
    const int redo = m->row("Redo");
    QCOMPARE(model.index(redo, views::KeysModel::Place).data().toString(), "Layers");
    QCOMPARE(model.index(redo, views::KeysModel::Keys).data().toString(), "Ctrl+Shift+Z, Ctrl+Y");
    QCOMPARE(m->row("Export…") >= 0, true);
}

void TestKeysPage::clashesAreThoseThatCanMeet_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("clashes");
    QTest::newRow("everywhere") << "Save"
                                << "Ctrl+E" << QStringList{"Export…"};
    QTest::newRow("its own key") << "Save"
                                 << "Ctrl+S" << QStringList();
    QTest::newRow("a free key") << "Save"
                                << "Ctrl+Alt+S" << QStringList();
    QTest::newRow("second key of another") << "Save"
                                           << "Ctrl+Y" << QStringList{"Redo"};
    QTest::newRow("two keys begin with one") << "Save"
                                             << "Ctrl+E, Ctrl+S" << QStringList{"Export…"};
    QTest::newRow("everywhere and in a part") << "Save"
                                              << "Ctrl+C" << QStringList{"Copy things", "Copy rows"};
    QTest::newRow("in different parts") << "Copy things"
                                        << "Ctrl+C" << QStringList();
    QTest::newRow("in a part and everywhere") << "Copy rows"
                                              << "Ctrl+S" << QStringList{"Save"};
}

void TestKeysPage::clashesAreThoseThatCanMeet()
{
    QFETCH(QString, action);
    QFETCH(QString, key);
    QFETCH(QStringList, clashes);
    QCOMPARE(m->clashesOf(action, qPrintable(key)), clashes);
}

void TestKeysPage::changedKeysSurviveARestart()
{
    QSignalSpy kept(&m->bindings, &KeyBindings::ownChanged);
    m->bindings.setKey(m->row("Save"), QKeySequence("F2"));
    m->bindings.setKey(m->row("Export…"), {});
    QCOMPARE(kept.size(), 2);
    const QVariantMap own = m->bindings.own();
    QCOMPARE(own, (QVariantMap{{"save", "F2"}, {"export", ""}}));

    m = std::make_unique<Fixture>();
    m->bindings.setOwn(own);
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Save"))), "F2");
    QCOMPARE(m->bindings.keys(m->row("Export…")).size(), 0);
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Redo"))), "Ctrl+Shift+Z, Ctrl+Y");
    m->bindings.setOwn({});
    QVERIFY(m->bindings.own().isEmpty());
}

void TestKeysPage::defaultsComeBack()
{
    m->bindings.setKey(m->row("Redo"), QKeySequence("F3"));
    m->bindings.setKey(m->row("Save"), QKeySequence("F2"));
    QVERIFY(m->bindings.isChanged(m->row("Redo")));
    m->bindings.reset(m->row("Redo"));
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Redo"))), "Ctrl+Shift+Z, Ctrl+Y");
    QVERIFY(m->bindings.isChanged(m->row("Save")));
    m->bindings.resetAll();
    QVERIFY(m->bindings.own().isEmpty());
}

void TestKeysPage::modelTellsOfChanges()
{
    views::KeysModel model(m->bindings);
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m->bindings.setKey(m->row("Save"), QKeySequence("F2"));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), m->row("Save"));
    m->bindings.setKey(m->row("Save"), QKeySequence("F2"));
    QCOMPARE(changed.size(), 1);
}

void TestKeysPage::clashIsSaidWhileKeysArePressed()
{
    views::KeysPage page(m->bindings, m->theme);
    page.setCurrentRow(m->row("Save"));
    QVERIFY(!page.takeButton().isEnabled());
    page.recorder().setKeySequence(QKeySequence("Ctrl+E"));
    QCOMPARE(page.verdict(), "Ctrl+E is taken by Export….");
    QCOMPARE(page.takeButton().text(), "Use here instead");
    page.recorder().setKeySequence(QKeySequence("F2"));
    QCOMPARE(page.verdict(), "F2 is free.");
    page.takeButton().click();
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Save"))), "F2");
    page.resetButton().click();
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Save"))), "Ctrl+S");
}

void TestKeysPage::keysAreTakenFromWhatHasThem()
{
    views::KeysPage page(m->bindings, m->theme);
    page.setCurrentRow(m->row("Save"));
    page.recorder().setKeySequence(QKeySequence("Ctrl+Y"));
    page.takeButton().click();
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Save"))), "Ctrl+Y");
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Redo"))), "Ctrl+Shift+Z");
    page.resetAllButton().click();
    QCOMPARE(views::keyText(m->bindings.keys(m->row("Redo"))), "Ctrl+Shift+Z, Ctrl+Y");
}

void TestKeysPage::filterFindsByCommandAndByKey()
{
    views::KeysPage page(m->bindings, m->theme);
    QAbstractItemModelTester tester(page.list().model());
    page.filterField().setText("export");
    QCOMPARE(page.list().model()->rowCount(), 1);
    page.filterField().setText("ctrl+y");
    QCOMPARE(page.list().model()->rowCount(), 1);
    QCOMPARE(page.list().model()->index(0, views::KeysModel::Action).data().toString(), "Redo");
    page.filterField().clear();
    QCOMPARE(page.list().model()->rowCount(), m->bindings.count());
}

void TestKeysPage::fixedKeysCannotBeChanged()
{
    views::KeysPage page(m->bindings, m->theme);
    page.setCurrentRow(m->row("Go from thing to thing"));
    QVERIFY(!page.recorder().isEnabled());
    QCOMPARE(page.verdict(), "This key belongs to its part of the window.");
}

void TestKeysPage::textListsEveryKeyOnce()
{
    const QStringList lines = m->bindings.toText().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.filter("Save").size(), 1);
    QVERIFY(lines.contains("File"));
    QVERIFY(lines.contains("Canvas"));
    QVERIFY(lines.filter("Go from thing to thing").first().contains("Left"));
    QVERIFY(lines.filter("Redo").first().contains("Ctrl+Shift+Z, Ctrl+Y"));
}

QTEST_MAIN(TestKeysPage)
#include "tst_keys_page.moc"
