#include "app/desktop/drag_button.h"

#include "views/theme/tokens.h"

#include <QAction>
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace portolan::desktop {

DragButton::DragButton(QAction *action, views::NewThing thing, QWidget *parent)
    : QToolButton(parent)
    , m_thing(thing)
{
    setDefaultAction(action);
    setAutoRaise(true);
}

void DragButton::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    QToolButton::mousePressEvent(event);
}

void DragButton::mouseMoveEvent(QMouseEvent *event)
{
    const bool drags = event->buttons().testFlag(Qt::LeftButton) &&
                       (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!drags) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    setDown(false);
    auto *drag = new QDrag(this);
    drag->setMimeData(views::mimeDataOf(m_thing).release());
    const int side = views::tokens::iconSize::large;
    drag->setPixmap(icon().pixmap(side, side));
    drag->exec(Qt::CopyAction);
}

} // namespace portolan::desktop
