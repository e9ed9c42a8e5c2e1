#pragma once

#include <QWidget>

#include "views/canvas/bend_tool.h"
#include "views/canvas/canvas_editor.h"
#include "views/canvas/canvas_item.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/connect_tool.h"
#include "views/canvas/frame_buffer.h"
#include "views/canvas/key_edits.h"
#include "views/canvas/pan_tool.h"
#include "views/canvas/resize_tool.h"
#include "views/canvas/select_tool.h"
#include "views/theme/theme_source.h"

#include <QVariantAnimation>

namespace portolan::views {

class CanvasNotice;
class EmptyCanvas;
class ExposureKey;
class FindBar;
class Minimap;
class TextOverlay;
enum class Direction;

/// The canvas: the plan's chart in a window that pans and zooms, with tools for the mouse, and everything by
/// keyboard.
///
/// Mouse: click, Ctrl+click, drag, rubber band (with Shift anywhere); from a port or a handle draws a line,
/// and dragging a line bends it; middle button or Space to pan; wheel to scroll, Ctrl+wheel or pinch to zoom
/// at the cursor. Keys: arrows go from thing to thing, Alt+Down into one and Alt+Up out of it, Enter selects,
/// Ctrl+arrows move what is selected or bend it, Ctrl+Shift+arrows resize it, M moves it to the node in
/// focus, F2 writes a note or the name of a group, Home shows everything, + and - zoom, Escape leaves the
/// gesture or the selection. With the tool for lines, Enter begins and ends one.
class CanvasView : public QWidget
{
    Q_OBJECT

public:
    enum class Tool { Select, Pan, Connect, Node, Service, Network, Note };

    CanvasView(Workspace &workspace, const ThemeSource &theme, QWidget *parent = nullptr);
    ~CanvasView() override;

    CanvasScene &scene() { return m_scene; }
    CanvasEditor &editor() { return m_editor; }
    FindBar &findBar() { return *m_find; }
    CanvasNotice &notice() { return *m_notice; }
    TextOverlay &textOverlay() { return *m_text; }
    const Viewport &viewport() const { return m_viewport; }
    double zoom() const { return m_viewport.scale(); }
    Tool tool() const { return m_tool; }

    /// What was found about the plan: badges on things, rings round the numbers that are to blame.
    void setMarks(const FieldMarks &marks) { m_scene.setMarks(marks); }

    /// The entity below a point of this widget; none where the canvas is empty.
    plan::EntityRef entityAt(QPointF position);
    /// What the arrow keys have reached; none before they were used.
    plan::EntityRef focusedEntity() const { return m_focus.entity; }
    const CanvasItem &focusedItem() const { return m_focus; }
    /// A line that is being drawn.
    const ConnectionDraft &draft() const { return m_connect.draft(); }

    /// Where an item is in this widget; empty for what is not drawn.
    QRect rectOfItem(const CanvasItem &item);
    /// Where a part of the chart is in this widget.
    QRect rectOfPart(const layout::Rect &part) const { return m_viewport.toView(part).toAlignedRect(); }
    /// Brings a part of the chart into the middle of a part of this widget, near enough to be read.
    void showIn(const layout::Rect &part, const QRectF &area);
    /// Gives an item the keyboard's focus, and brings it into view.
    void focusItem(const CanvasItem &item);
    void selectItem(const CanvasItem &item);

    /// Makes an edit that moves things, and lets them glide there. Escape ends the motion.
    void glideAlong(const std::function<void()> &edit);

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
    /// Writes a note, or the name of a group, in its place.
    void editText(portolan::plan::EntityRef entity);
    void openFind();
    void setMinimapShown(bool shown);
    void setKeyShown(bool shown);
    /// Without motion, what would glide jumps.
    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

signals:
    void zoomChanged(double scale);
    /// Another part of the canvas is shown, or the same one in another size.
    void viewportChanged();
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    PointerEvent pointerEvent(QPointF position, Qt::KeyboardModifiers modifiers) const;
    PointerEvent pointerEvent(const QMouseEvent &event) const;
    Hit hitAt(QPointF position);
    void connectParts(Workspace &workspace);
    CanvasTool &toolFor(const PointerEvent &event);
    void hover(const std::optional<PointerEvent> &event);
    void setHover(const Hit &hit);
    void endGesture();
    void updateCursor();

    void setViewport(const Viewport &viewport);
    void glideTo(const Viewport &target);
    void glide(double share);
    bool isStill() const;
    void beginFade();
    void zoomBy(double factor, QPointF fixed);
    QRectF fitArea() const;
    QRectF overlaidArea() const;
    Viewport fitted();
    bool showToolTip(const QPoint &position, const QPoint &globalPosition);
    bool zoomByGesture(QEvent *event);

    bool moveByKey(const QKeyEvent &event, Direction direction);
    bool actOnKey(const QKeyEvent &event);
    void moveFocus(Direction direction);
    CanvasItem selectedItem();
    void enterItem(Qt::KeyboardModifiers modifiers);
    void connectFocused();
    void selectFocused(Qt::KeyboardModifiers modifiers);
    void cancelOrClear();
    void revealRect(const layout::Rect &thing);
    bool editFocusedText();
    void placeText();

    void onSceneChanged();
    void onReset();
    void onSelectionChanged();
    void onThemeChanged();
    void startGlidingThings();
    /// Puts them into their places at once; false when nothing glides.
    bool endGlidingThings();
    void placeOverlays();
    void syncOverlays();
    void showCounts();

    void refreshFrame();
    void paintOverlay(QPainter &painter);
    void paintRing(QPainter &painter, const CanvasItem &item, Qt::PenStyle style, double outset);
    void paintHover(QPainter &painter);
    void paintLine(QPainter &painter, const Hit &line);
    void paintFocus(QPainter &painter);
    void paintHops(QPainter &painter);
    void paintAboveRings(QPainter &painter);
    void paintTools(QPainter &painter);
    QRectF ringBox(const CanvasItem &item, double outset, double &radius);

    const ThemeSource &m_theme;
    CanvasScene m_scene;
    CanvasEditor m_editor;
    CanvasPainter m_painter;
    FrameBuffer m_frame;
    Viewport m_viewport;

    SelectTool m_select;
    PanTool m_pan;
    ConnectTool m_connect;
    ResizeTool m_resize;
    InsertTool m_insert;
    BendTool m_bend;
    Tool m_tool = Tool::Select;
    CanvasTool *m_gesture = nullptr; ///< the tool that has the mouse
    bool m_spaceHeld = false;

    Hit m_hover;
    std::optional<PointerEvent> m_pointer; ///< while it is over the canvas
    CanvasItem m_focus;
    KeyEdits m_keyEdits;
    std::optional<layout::Point> m_dropAt; ///< while something is dragged over the canvas
    bool m_selectingHere = false; ///< a change of selection comes from this canvas, and needs no revealing
    bool m_keepsFit = true;       ///< until the user pans or zooms, everything stays in the window
    bool m_fitPending = true;
    bool m_overlaysStale = true;
    bool m_reducedMotion = false;

    QVariantAnimation m_fade; ///< from the picture before a change of selection
    QImage m_before;
    QVariantAnimation m_things; ///< from their places before they were tidied up
    layout::Chart m_thingsFrom;
    QVariantAnimation m_glide;
    Viewport m_glideFrom;
    Viewport m_glideTo;

    Minimap *m_minimap;
    ExposureKey *m_key;
    EmptyCanvas *m_empty;
    FindBar *m_find;
    CanvasNotice *m_notice;
    TextOverlay *m_text;
    bool m_minimapShown = true;
    bool m_keyShown = true;
};

} // namespace portolan::views
