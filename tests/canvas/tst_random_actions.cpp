#include "canvas_fixture.h"

#include <QClipboard>

#include <array>
#include <random>

using namespace portolan;
using samples::CanvasFixture;
using views::CanvasView;

/// A canvas in the hands of somebody who does anything: nothing crashes, the chart always is the plan's, and
/// undoing everything leads back to the start.
class TestRandomActions : public QObject
{
    Q_OBJECT

private slots:
    void undoLeadsBack_data();
    void undoLeadsBack();

private:
    QPoint anywhere();
    unsigned upTo(unsigned most) { return static_cast<unsigned>(m_random() % (most + 1)); }
    void act();
    void drag();
    void edit();
    void press();

    std::mt19937 m_random;
    std::unique_ptr<CanvasFixture> m;
};

QPoint TestRandomActions::anywhere()
{
    return {static_cast<int>(upTo(1199)), static_cast<int>(upTo(799))};
}

void TestRandomActions::drag()
{
    constexpr std::array modifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    const Qt::KeyboardModifiers held = modifiers[upTo(3)];
    const QPoint to = anywhere();
    m->press(anywhere(), held);
    for (int step = 0; step < 3; ++step) {
        m->moveTo(anywhere(), held);
        m->view.repaint();
    }
    if (upTo(9) == 0)
        m->key(Qt::Key_Escape);
    m->moveTo(to, held);
    m->release(to, held);
}

void TestRandomActions::edit()
{
    views::CanvasEditor &editor = m->view.editor();
    switch (upTo(14)) {
    case 0: editor.copy(); break;
    case 1: editor.paste(); break;
    case 2: editor.duplicate(); break;
    case 3: editor.cut(); break;
    case 4: editor.align(static_cast<layout::Alignment>(upTo(5))); break;
    case 5: editor.distribute(layout::Axis::Vertical); break;
    case 6: editor.tidySelected(); break;
    case 7: m->document.undoStack().undo(); break;
    case 8: m->document.undoStack().redo(); break;
    case 9: editor.group(); break;
    case 10: editor.ungroup(); break;
    case 11: editor.addNote(); break;
    case 12: editor.tieNote(); break;
    case 13: editor.freeNote(); break;
    default: editor.removeSelected(); break;
    }
}

void TestRandomActions::press()
{
    constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,    Qt::Key_Down, Qt::Key_Return,
                              Qt::Key_Escape, Qt::Key_Home,  Qt::Key_Minus, Qt::Key_Plus, Qt::Key_F2};
    constexpr std::array modifiers{Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier};
    m->key(keys[upTo(keys.size() - 1)], modifiers[upTo(2)]);
}

void TestRandomActions::act()
{
    switch (upTo(7)) {
    case 0: m->click(anywhere()); break;
    case 1:
    case 2:
    case 3: drag(); break;
    case 4: edit(); break;
    case 5: press(); break;
    case 6: m->hover(anywhere()); break;
    default: m->view.setTool(static_cast<CanvasView::Tool>(upTo(6))); break;
    }
}

void TestRandomActions::undoLeadsBack_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomActions::undoLeadsBack()
{
    QFETCH(unsigned, seed);
    constexpr int actions = 250;
    m_random.seed(seed);
    QGuiApplication::clipboard()->clear();
    m = std::make_unique<CanvasFixture>();
    const plan::Plan start = m->document.plan();
    for (int count = 0; count < actions; ++count) {
        act();
        // Copies of copies would grow without end.
        if (m->document.plan().services().size() > 40)
            m->document.undoStack().undo();
        m->view.repaint();
        QVERIFY(plan::integrityProblems(m->document.plan()).empty());
    }
    m->key(Qt::Key_Escape);
    while (m->document.undoStack().canUndo())
        m->document.undoStack().undo();
    QVERIFY(m->document.plan() == start);
    while (m->document.undoStack().canRedo())
        m->document.undoStack().redo();
    m.reset();
}

QTEST_MAIN(TestRandomActions)

#include "tst_random_actions.moc"
