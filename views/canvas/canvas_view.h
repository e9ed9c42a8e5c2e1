#pragma once

#include <QWidget>

#include "views/canvas/canvas_scene.h"
#include "views/canvas/frame_buffer.h"
#include "views/canvas/pan_tool.h"
#include "views/canvas/select_tool.h"
#include "views/theme/theme_source.h"

#include <QVariantAnimation>

namespace portolan::views {

class EmptyCanvas;
class ExposureKey;
class Minimap;
enum class Direction;

/// The canvas: the plan's chart in a window that pans and zooms, with tools for the mouse, and everything by
/// keyboard.
///
/// Mouse: click, Ctrl+click, drag, rubber band (with Shift anywhere); middle button or Space to pan; wheel to
/// scroll, Ctrl+wheel or pinch to zoom at the cursor. Keys: arrows go from thing to thing, Enter selects,
/// Ctrl+arrows move what is selected, Home shows everything, + and - zoom, Escape leaves the gesture or the
/// selection.
class CanvasView : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Select, Pan };

    CanvasView(Workspace &workspace, const ThemeSource &theme, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &scene() { return m_scene; }
    const Viewport &viewport() const { return m_viewport; }
    double zoom() const { return m_viewport.scale(); }
    Tool tool() const { return m_chosenTool == &m_pan ? Tool::Pan : Tool::Select; }

    /// What was found about the plan: badges on nodes and cards, rings round the numbers that are to blame.
    void setMarks(const FieldMarks &marks) { m_scene.setMarks(marks); }

    /// The entity below a point of this widget; none where the canvas is empty.
    plan::EntityRef entityAt(QPointF position);
    /// What the arrow keys have reached; none before they were used.
    plan::EntityRef focusedEntity() const { return m_focus; }

    /// The whole plan on paper or in a picture, whatever this window shows of it.
    void paintPlan(QPainter &painter, const QRectF &target);

    QSize minimumSizeHint() const override;

public slots:
    void setTool(portolan::views::CanvasView::Tool tool);
    /// Shows everything, at most at 100 %.
    void fitAll();
    /// Shows one thing as large as fits.
    void zoomToEntity(portolan::plan::EntityRef entity);
    void zoomIn();
    void zoomOut();
    void zoomToActualSize();
    void zoomTo(double scale);
    /// Moves the canvas by that many logical pixels.
    void panBy(QPointF delta);
    /// Brings a thing into the window when it is outside.
    void reveal(portolan::plan::EntityRef entity);
    void selectAll();
    void addNode();
    void setMinimapShown(bool shown);
    void setKeyShown(bool shown);
    /// Without motion, what would glide jumps.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

signals:
    void zoomChanged(double scale);
    void toolChanged(portolan::views::CanvasView::Tool tool);
    /// The user wants to get to the bottom of a thing: double click, or Enter on what is selected.
    void activated(portolan::plan::EntityRef entity);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PointerEvent pointerEvent(const QMouseEvent &event) const;
    Hit hitAt(QPointF position);
    void setHover(const Hit &hit);
    void endGesture();
    void updateCursor();

    void setViewport(const Viewport &viewport);
    void glideTo(const Viewport &target);
    bool isStill() const;
    void beginFade();
    void zoomBy(double factor, QPointF fixed);
    QRectF fitArea() const;
    Viewport fitted();
    bool showToolTip(const QPoint &position, const QPoint &globalPosition);
    bool zoomByGesture(QEvent *event);

    bool moveByKey(const QKeyEvent &event, Direction direction);
    bool actOnKey(const QKeyEvent &event);
    void moveFocus(Direction direction);
    void selectFocused(Qt::KeyboardModifiers modifiers);
    void cancelOrClear();

    void onSceneChanged();
    void onReset();
    void onSelectionChanged();
    void onThemeChanged();
    void placeOverlays();
    void syncOverlays();

    void refreshFrame();
    void paintOverlay(QPainter &painter);
    void paintRing(QPainter &painter, plan::EntityRef entity, Qt::PenStyle style, double outset);
    void paintHover(QPainter &painter);
    void paintAboveRings(QPainter &painter);
    QRectF ringBox(plan::EntityRef entity, double outset, double &radius);

    const ThemeSource &m_theme;
    CanvasScene m_scene;
    CanvasPainter m_painter;
    FrameBuffer m_frame;
    Viewport m_viewport;

    SelectTool m_select;
    PanTool m_pan;
    CanvasTool *m_chosenTool = &m_select;
    CanvasTool *m_gesture = nullptr; ///< the tool that has the mouse
    bool m_spaceHeld = false;

    Hit m_hover;
    plan::EntityRef m_focus;
    bool m_selectingHere = false; ///< a change of selection comes from this canvas, and needs no revealing
    bool m_keepsFit = true;       ///< until the user pans or zooms, everything stays in the window
    bool m_fitPending = true;
    bool m_overlaysStale = true;
    bool m_reducedMotion = false;

    QVariantAnimation m_fade; ///< from the picture before a change of selection
    QImage m_before;
    QVariantAnimation m_glide;
    Viewport m_glideFrom;
    Viewport m_glideTo;

    Minimap *m_minimap;
    ExposureKey *m_key;
    EmptyCanvas *m_empty;
    bool m_minimapShown = true;
    bool m_keyShown = true;
};

} // namespace portolan::views
