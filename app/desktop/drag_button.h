#pragma once

#include <QToolButton>

#include "views/canvas/insert_tool.h"

#include <QPoint>

namespace portolan::desktop {

/// A tool that can be pressed, or dragged to where its thing should be.
class DragButton : public QToolButton
{
    Q_OBJECT

public:
    DragButton(QAction *action, views::NewThing thing, QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    views::NewThing m_thing;
    QPoint m_pressed;
};

} // namespace portolan::desktop
