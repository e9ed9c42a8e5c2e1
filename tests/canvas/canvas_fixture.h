#pragma once

#include "sample_plans.h"

#include "views/canvas/canvas_view.h"

#include <QtTest>

namespace portolan::samples {

/// A canvas on the small sample, 1:1, with everything in view, and a hand that uses it.
class CanvasFixture
{
public:
    CanvasFixture()
        : workspace(document)
        , view(workspace, theme)
    {
        theme.setPreference(views::ColorScheme::Light);
        view.setReducedMotion(true);
        view.resize(1200, 800);
        document.open(smallPlan(), {});
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the canvas does not show");
        view.repaint();
    }

    plan::EntityRef named(const char *text) const { return plan::entityFromText(document.plan(), text); }
    plan::BindingRef port(const char *service, std::size_t index) const
    {
        return {named(service).as<plan::Service>(), index};
    }
    const views::Selection &selection() const { return workspace.selection(); }
    const layout::Chart &chart() { return view.scene().chart(); }
    layout::Rect rect(const char *entity) { return chart().rectOf(named(entity)); }
    int steps() { return document.undoStack().count(); }

    QPoint atCanvas(layout::Point point) const { return view.viewport().toView(point).toPoint(); }
    QPoint freeCanvas() const { return {view.width() - 4, view.height() - 4}; }
    /// A spot of a thing where nothing else lies: its upper right, inside.
    QPoint on(const char *entity)
    {
        const layout::Rect box = rect(entity);
        return atCanvas({box.right() - 20, box.y + 8});
    }
    /// A point of the leg from the proxy to its target where nothing lies above it.
    QPoint onRoute()
    {
        for (const layout::RouteEdge &edge : chart().edges)
            for (std::size_t i = 1; i < edge.way.size() && edge.leg == layout::EdgeLeg::Forward; ++i)
                for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85}) {
                    const layout::Point from = edge.way[i - 1];
                    const layout::Point way = edge.way[i] - from;
                    const layout::Point at{from.x + share * way.x, from.y + share * way.y};
                    if (view.scene().hitTest(at, 8, views::Detail::Full).kind == views::Hit::Kind::Edge)
                        return atCanvas(at);
                }
        qFatal("no route to point at");
    }
    QPoint onPort(const char *service, int row)
    {
        const views::CanvasItem item{named(service), row};
        return atCanvas(views::rectOf(chart(), item).center());
    }

    void press(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&view, Qt::LeftButton, modifiers, at);
    }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(&view, &event);
    }
    void hover(QPoint at) { moveTo(at, {}, Qt::NoButton); }
    void release(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(&view, Qt::LeftButton, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        moveTo((from + to) / 2, modifiers);
        view.repaint();
        moveTo(to, modifiers);
        release(to, modifiers);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(&view, Qt::LeftButton, modifiers, at);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QImage picture() { return view.grab().toImage(); }

    views::ThemeSource theme;
    document::PlanDocument document;
    views::Workspace workspace;
    views::CanvasView view;
};

} // namespace portolan::samples
