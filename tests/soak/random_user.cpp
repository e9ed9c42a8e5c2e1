#include "random_user.h"

#include <QtTest>
#include <QtWidgets>

#include <array>
#include <chrono>

namespace {

constexpr std::array modifierChoices{Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                     Qt::AltModifier};

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), name);
}

void collectActions(const QList<QAction *> &from, QList<QAction *> &into)
{
    for (QAction *action : from) {
        if (action->menu())
            collectActions(action->menu()->actions(), into);
        else if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            into << action;
    }
}

} // namespace

RandomUser::RandomUser(QMainWindow &window, unsigned seed, QStringList avoided)
    : m_window(window)
    , m_random(seed)
    , m_avoided(std::move(avoided))
{
    keepAnswering();
}

void RandomUser::note(const QString &what)
{
    constexpr qsizetype kept = 30;
    m_history << what;
    if (m_history.size() > kept)
        m_history.removeFirst();
    if (qEnvironmentVariableIsSet("PORTOLAN_SOAK_VERBOSE"))
        qInfo().noquote() << what;
}

void RandomUser::act()
{
    using Deed = void (RandomUser::*)();
    static constexpr std::array<Deed, 14> deeds{
        &RandomUser::click,           &RandomUser::click,        &RandomUser::click,
        &RandomUser::doubleClick,     &RandomUser::drag,         &RandomUser::drag,
        &RandomUser::turnWheel,       &RandomUser::type,         &RandomUser::press,
        &RandomUser::press,           &RandomUser::chooseAction, &RandomUser::chooseAction,
        &RandomUser::openContextMenu, &RandomUser::fillField};
    m_acting.restart();
    takeFocus();
    (this->*oneOf(deeds))();
    QCoreApplication::processEvents();
    while (QApplication::activePopupWidget() || QApplication::activeModalWidget()) {
        answer();
        QCoreApplication::processEvents();
    }
    closeOtherWindows();
    m_acting.invalidate();
}

/// Mostly something that can be named: a thing on the canvas, a cell, a button.
QPoint RandomUser::anywhere()
{
    const QPoint nowhere(upTo(m_window.width() - 1), upTo(m_window.height() - 1));
    if (upTo(3) == 0)
        return nowhere;
    QAccessibleInterface *thing = QAccessible::queryAccessibleInterface(&m_window);
    while (thing && thing->childCount() > 0 && upTo(9) > 0)
        thing = thing->child(upTo(thing->childCount() - 1));
    const QRect rect = thing ? thing->rect() : QRect();
    const QPoint point = m_window.mapFromGlobal(rect.center());
    return rect.isEmpty() || !m_window.rect().contains(point) ? nowhere : point;
}

QWidget &RandomUser::widgetAt(QPoint point)
{
    QWidget *found = m_window.childAt(point);
    return found ? *found : m_window;
}

/// Keys go somewhere, as they do for a person who looks at the window.
void RandomUser::takeFocus()
{
    m_window.activateWindow();
    QWidget *focused = QApplication::focusWidget();
    if (focused && focused->window() == &m_window && upTo(19) > 0)
        return;
    QList<QWidget *> able;
    for (QWidget *widget : m_window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus)
            able << widget;
    if (!able.isEmpty())
        oneOf(able)->setFocus();
}

QWidget &RandomUser::receiverOfKeys()
{
    QWidget *focused = QApplication::focusWidget();
    return focused && focused->window() == &m_window ? *focused : m_window;
}

void RandomUser::click()
{
    const QPoint point = anywhere();
    QWidget &widget = widgetAt(point);
    note(QStringLiteral("click ") + nameOf(widget));
    QTest::mouseClick(&widget, Qt::LeftButton, oneOf(modifierChoices), widget.mapFrom(&m_window, point));
}

void RandomUser::doubleClick()
{
    const QPoint point = anywhere();
    QWidget &widget = widgetAt(point);
    note(QStringLiteral("double click ") + nameOf(widget));
    QTest::mouseDClick(&widget, Qt::LeftButton, Qt::NoModifier, widget.mapFrom(&m_window, point));
}

void RandomUser::drag()
{
    const QPoint from = anywhere();
    const QPointer<QWidget> widget = &widgetAt(from);
    const Qt::KeyboardModifiers held = oneOf(modifierChoices);
    const Qt::MouseButton button = upTo(5) == 0 ? Qt::MiddleButton : Qt::LeftButton;
    note(QStringLiteral("drag in ") + nameOf(*widget));
    const auto send = [&](QEvent::Type type, QPoint point, Qt::MouseButton changed, Qt::MouseButtons down) {
        if (!widget)
            return;
        QMouseEvent event(type, widget->mapFrom(&m_window, point), m_window.mapToGlobal(point), changed, down,
                          held);
        QCoreApplication::sendEvent(widget, &event);
    };
    send(QEvent::MouseButtonPress, from, button, button);
    QPoint to;
    for (int step = 0; step < 4; ++step) {
        to = anywhere();
        send(QEvent::MouseMove, to, Qt::NoButton, button);
        QCoreApplication::processEvents();
    }
    if (upTo(7) == 0)
        QTest::keyClick(&receiverOfKeys(), Qt::Key_Escape);
    send(QEvent::MouseButtonRelease, to, button, Qt::NoButton);
}

void RandomUser::turnWheel()
{
    const QPoint point = anywhere();
    QWidget &widget = widgetAt(point);
    note(QStringLiteral("wheel over ") + nameOf(widget));
    const QPoint delta(0, upTo(1) == 0 ? 120 : -120);
    QWheelEvent event(widget.mapFrom(&m_window, point), m_window.mapToGlobal(point), {}, delta, Qt::NoButton,
                      oneOf(modifierChoices), Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

void RandomUser::type()
{
    static const QStringList texts{
        "8080", "127.0.0.1", "${PORT:-5222}", "0.0.0.0",     "name",     "a b", "web:80", "${",
        "é☃",   "-1",        "99999",         "2001:db8::1", "internal", "tcp"};
    const QString text = oneOf(texts);
    QWidget &widget = receiverOfKeys();
    note(QStringLiteral("type %1 into %2").arg(text, nameOf(widget)));
    for (const QChar letter : text) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&receiverOfKeys(), &down);
    }
    QTest::keyClick(&receiverOfKeys(), upTo(2) == 0 ? Qt::Key_Escape : Qt::Key_Return);
}

void RandomUser::press()
{
    constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,     Qt::Key_Down,   Qt::Key_Tab,
                              Qt::Key_Tab,    Qt::Key_Return,   Qt::Key_Space,  Qt::Key_Escape, Qt::Key_Home,
                              Qt::Key_End,    Qt::Key_F2,       Qt::Key_Delete, Qt::Key_Plus,   Qt::Key_Minus,
                              Qt::Key_Insert, Qt::Key_PageDown, Qt::Key_Backtab};
    const Qt::Key key = oneOf(keys);
    QWidget &widget = receiverOfKeys();
    note(QStringLiteral("press %1 in %2").arg(QKeySequence(key).toString(), nameOf(widget)));
    QTest::keyClick(&widget, key, oneOf(modifierChoices));
}

void RandomUser::chooseAction()
{
    QList<QAction *> actions;
    collectActions(m_window.menuBar()->actions(), actions);
    actions.removeIf([this](const QAction *action) { return m_avoided.contains(action->objectName()); });
    if (actions.isEmpty())
        return;
    QAction *chosen = oneOf(actions);
    note(QStringLiteral("choose ") + chosen->text());
    chosen->trigger();
}

void RandomUser::openContextMenu()
{
    const QPoint point = anywhere();
    QWidget &widget = widgetAt(point);
    note(QStringLiteral("context menu of ") + nameOf(widget));
    QContextMenuEvent event(QContextMenuEvent::Mouse, widget.mapFrom(&m_window, point),
                            m_window.mapToGlobal(point));
    QCoreApplication::sendEvent(&widget, &event);
}

void RandomUser::fillField()
{
    QList<QWidget *> fields;
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        const bool takesText = qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QAbstractItemView *>(widget) ||
                               qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        if (takesText && widget->isVisible() && widget->isEnabled())
            fields << widget;
    }
    if (fields.isEmpty())
        return;
    QWidget *field = oneOf(fields);
    note(QStringLiteral("fill ") + nameOf(*field));
    field->setFocus();
    if (auto *view = qobject_cast<QAbstractItemView *>(field); view && view->model()) {
        const QModelIndex root = view->rootIndex();
        const int rows = view->model()->rowCount(root);
        const int columns = view->model()->columnCount(root);
        if (rows == 0 || columns == 0)
            return;
        view->setCurrentIndex(view->model()->index(upTo(rows - 1), upTo(columns - 1), root));
        QTest::keyClick(view, Qt::Key_F2);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->selectAll();
    }
    type();
}

/// An answer may open what waits for the next one, within the event loop of the first: each has a timer of
/// its own.
void RandomUser::keepAnswering()
{
    constexpr std::chrono::milliseconds pace{10};
    QTimer::singleShot(pace, this, [this] {
        keepAnswering();
        answer();
    });
}

void RandomUser::answer()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        answerMenu(*popup);
    else if (QWidget *dialog = QApplication::activeModalWidget())
        answerDialog(*dialog);
    else if (m_acting.isValid() && m_acting.hasExpired(1000) && m_window.windowHandle())
        QTest::keyClick(m_window.windowHandle(), Qt::Key_Escape); // a drag and drop waits for its end
}

void RandomUser::answerMenu(QWidget &menu)
{
    const QPointer<QWidget> open = &menu;
    const int down = upTo(6);
    for (int count = 0; open && count < down; ++count)
        QTest::keyClick(open, Qt::Key_Down);
    const auto *actions = qobject_cast<QMenu *>(open);
    const QAction *current = actions ? actions->activeAction() : nullptr;
    const bool isAvoided = current && m_avoided.contains(current->objectName());
    if (open && !isAvoided && upTo(1) == 0)
        QTest::keyClick(open, Qt::Key_Return);
    if (open && open->isVisible())
        open->close();
}

void RandomUser::answerDialog(QWidget &dialog)
{
    note(QStringLiteral("leave ") + nameOf(dialog));
    if (auto *asked = qobject_cast<QDialog *>(&dialog))
        asked->reject();
    else
        dialog.close();
    if (dialog.isVisible())
        dialog.hide();
}

void RandomUser::closeOtherWindows()
{
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other == &m_window || !other->isVisible() || other->parentWidget() == nullptr)
            continue;
        if (other->windowType() == Qt::Window || other->windowType() == Qt::Dialog)
            other->close();
    }
}
