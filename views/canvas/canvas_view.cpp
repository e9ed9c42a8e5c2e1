#include "views/canvas/canvas_view.h"

#include "views/canvas/chart_text.h"
#include "views/canvas/empty_canvas.h"
#include "views/canvas/exposure_key.h"
#include "views/canvas/minimap.h"
#include "views/theme/tokens.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScopedValueRollback>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace portolan::views {

namespace {

constexpr double lineTolerance = 4;   ///< pixels
constexpr double zoomStep = 1.25;     ///< of the zoom actions
constexpr double wheelDoubling = 480; ///< eighths of a degree that double the scale: four notches
constexpr double wheelStep = 60;      ///< pixels that a notch of the wheel scrolls
constexpr double wheelNotch = 120;

} // namespace

CanvasView::CanvasView(Workspace &workspace, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(workspace)
    , m_painter(theme.theme())
    , m_select(m_scene)
    , m_pan([this](QPointF delta) { panBy(delta); })
    , m_minimap(new Minimap(theme, this))
    , m_key(new ExposureKey(theme, this))
    , m_empty(new EmptyCanvas(theme, this))
{
    setAccessibleName(tr("Canvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);

    connect(&m_scene, &CanvasScene::changed, this, &CanvasView::onSceneChanged);
    connect(&m_scene, &CanvasScene::reset, this, &CanvasView::onReset);
    connect(&m_scene, &CanvasScene::moveChanged, this, [this] {
        m_frame.invalidate();
        update();
    });
    connect(&m_scene, &CanvasScene::stretched, this, [this](const QRectF &area) {
        m_frame.invalidate(m_viewport.toView(fromQt(area)).adjusted(-4, -4, 4, 4));
    });
    connect(&workspace, &Workspace::selectionChanged, this, &CanvasView::onSelectionChanged);
    connect(&theme, &ThemeSource::changed, this, &CanvasView::onThemeChanged);
    connect(m_minimap, &Minimap::pointChosen, this, [this](QPointF at) {
        m_keepsFit = false;
        setViewport(m_viewport.centredOn(fromQt(at), rect()));
    });
    connect(m_empty, &EmptyCanvas::nodeWanted, this, &CanvasView::addNode);

    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double share = value.toDouble();
        if (share >= 1) {
            setViewport(m_glideTo);
            return;
        }
        Viewport between = m_glideTo;
        between.setScaleAndOffset(m_glideFrom.scale() *
                                      std::pow(m_glideTo.scale() / m_glideFrom.scale(), share),
                                  m_glideFrom.offset() + (m_glideTo.offset() - m_glideFrom.offset()) * share);
        setViewport(between);
    });
    onSceneChanged();
}

CanvasView::~CanvasView() = default;

QSize CanvasView::minimumSizeHint() const
{
    return {320, 240};
}

// Viewport

void CanvasView::setViewport(const Viewport &viewport)
{
    if (viewport == m_viewport)
        return;
    const bool zoomed = viewport.scale() != m_viewport.scale();
    if (zoomed)
        m_frame.invalidate();
    else
        m_frame.shift(viewport.offset() - m_viewport.offset());
    m_fade.stop();
    m_viewport = viewport;
    m_select.setScale(viewport.scale());
    m_minimap->setVisiblePart(m_viewport.toCanvas(QRectF(rect())));
    m_key->setPlain(detailAt(viewport.scale()) == Detail::Far);
    update();
    if (zoomed)
        emit zoomChanged(viewport.scale());
}

void CanvasView::glideTo(const Viewport &target)
{
    m_glide.stop();
    if (isStill()) {
        setViewport(target);
        return;
    }
    m_glideFrom = m_viewport;
    m_glideTo = target;
    m_glide.setDuration(static_cast<int>(tokens::motion::viewport.count()));
    m_glide.start();
}

/// Nothing moves by itself: the user wants it so, nobody sees it, or a gesture is under way.
bool CanvasView::isStill() const
{
    return m_reducedMotion || !isVisible() || m_gesture ||
           style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
}

void CanvasView::beginFade()
{
    m_fade.stop();
    if (isStill())
        return;
    m_before = m_frame.image();
    m_fade.setDuration(static_cast<int>(tokens::motion::fade.count()));
    m_fade.start();
}

void CanvasView::zoomBy(double factor, QPointF fixed)
{
    m_glide.stop();
    m_keepsFit = false;
    Viewport zoomed = m_viewport;
    zoomed.zoomTo(m_viewport.scale() * factor, fixed);
    setViewport(zoomed);
}

QRectF CanvasView::fitArea() const
{
    constexpr double margin = tokens::space::normal;
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

/// Everything in the window, above the overlays where there is room for both.
Viewport CanvasView::fitted()
{
    const layout::Rect &bounds = m_scene.chart().bounds;
    QRectF area = fitArea();
    const Viewport whole = m_viewport.fitting(bounds, area);
    const double free = area.height() - whole.toView(bounds).height();
    area.setBottom(area.bottom() - std::min(free, m_minimap->height() + tokens::space::normal * 1.0));
    return whole.centredOn(bounds.center(), area);
}

void CanvasView::fitAll()
{
    m_keepsFit = true;
    glideTo(fitted());
}

void CanvasView::zoomToEntity(plan::EntityRef entity)
{
    const layout::Rect rect = m_scene.chart().rectOf(entity);
    if (rect.isEmpty())
        return;
    m_keepsFit = false;
    glideTo(m_viewport.fitting(rect.grownBy(tokens::space::page), fitArea()));
}

void CanvasView::zoomIn()
{
    zoomTo(m_viewport.scale() * zoomStep);
}

void CanvasView::zoomOut()
{
    zoomTo(m_viewport.scale() / zoomStep);
}

void CanvasView::zoomToActualSize()
{
    zoomTo(1);
}

void CanvasView::zoomTo(double scale)
{
    m_keepsFit = false;
    Viewport zoomed = m_viewport;
    zoomed.zoomTo(scale, QRectF(rect()).center());
    glideTo(zoomed);
}

void CanvasView::panBy(QPointF delta)
{
    m_glide.stop();
    m_keepsFit = false;
    Viewport moved = m_viewport;
    moved.panBy(delta);
    setViewport(moved);
}

void CanvasView::reveal(plan::EntityRef entity)
{
    const layout::Rect thing = m_scene.chart().rectOf(entity);
    if (thing.isEmpty() || fitArea().contains(m_viewport.toView(thing)) || m_fitPending)
        return;
    const QRectF seen = fitArea() & m_viewport.toView(thing);
    // A thing that is larger than the window is in view when any part of it is.
    const QRectF whole = m_viewport.toView(thing);
    if (!seen.isEmpty() && (whole.width() > fitArea().width() || whole.height() > fitArea().height()))
        return;
    m_keepsFit = false;
    glideTo(m_viewport.centredOn(thing.center(), fitArea()));
}

// Following the workspace

void CanvasView::onSceneChanged()
{
    m_frame.invalidate();
    m_overlaysStale = true;
    m_hover = {};
    const plan::Plan &plan = m_scene.workspace().plan();
    const bool empty = plan.nodes().isEmpty();
    m_empty->setVisible(empty);
    m_minimap->setVisible(m_minimapShown && !empty);
    m_key->setVisible(m_keyShown && !empty);
    update();
}

void CanvasView::onReset()
{
    m_glide.stop();
    endGesture();
    m_focus = {};
    m_keepsFit = true;
    m_fitPending = true;
}

void CanvasView::onSelectionChanged()
{
    beginFade();
    update();
    const Selection &selection = m_scene.selection();
    if (m_selectingHere || m_gesture || selection.entities.size() != 1)
        return;
    reveal(*selection.entities.begin());
}

void CanvasView::onThemeChanged()
{
    m_painter.setTheme(m_theme.theme());
    onSceneChanged();
}

void CanvasView::placeOverlays()
{
    const int margin = tokens::space::normal;
    m_minimap->move(margin, height() - margin - m_minimap->height());
    const int keyLeft = m_minimapShown ? m_minimap->geometry().right() + 1 + margin : margin;
    m_key->move(keyLeft, height() - margin - m_key->height());
    const QSize size(std::min(width() - 2 * margin, 320), m_empty->sizeHint().height() + tokens::space::page);
    m_empty->resize(size);
    m_empty->move((width() - size.width()) / 2, (height() - size.height()) / 2);
}

void CanvasView::syncOverlays()
{
    if (!std::exchange(m_overlaysStale, false))
        return;
    m_minimap->setChart(m_scene.chart());
    m_minimap->setVisiblePart(m_viewport.toCanvas(QRectF(rect())));
}

void CanvasView::setMinimapShown(bool shown)
{
    m_minimapShown = shown;
    placeOverlays();
    onSceneChanged();
}

void CanvasView::setKeyShown(bool shown)
{
    m_keyShown = shown;
    onSceneChanged();
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    placeOverlays();
    m_fitPending = m_fitPending || m_keepsFit;
    m_minimap->setVisiblePart(m_viewport.toCanvas(QRectF(rect())));
}

// Mouse

PointerEvent CanvasView::pointerEvent(const QMouseEvent &event) const
{
    return {event.position(), m_viewport.toCanvas(event.position()), event.modifiers()};
}

Hit CanvasView::hitAt(QPointF position)
{
    return m_scene.hitTest(m_viewport.toCanvas(position), lineTolerance / zoom(), detailAt(zoom()));
}

plan::EntityRef CanvasView::entityAt(QPointF position)
{
    return entityOf(m_scene.chart(), hitAt(position));
}

void CanvasView::setTool(Tool tool)
{
    if (tool == this->tool())
        return;
    endGesture();
    m_chosenTool = tool == Tool::Pan ? static_cast<CanvasTool *>(&m_pan) : &m_select;
    updateCursor();
    emit toolChanged(tool);
}

void CanvasView::endGesture()
{
    if (CanvasTool *gesture = std::exchange(m_gesture, nullptr))
        gesture->cancel();
    updateCursor();
    update();
}

void CanvasView::updateCursor()
{
    const CanvasTool *tool = m_gesture ? m_gesture : m_spaceHeld ? &m_pan : m_chosenTool;
    setCursor(tool->cursor());
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const bool pans =
        event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_spaceHeld);
    if (m_gesture || (event->button() != Qt::LeftButton && !pans))
        return;
    m_glide.stop();
    m_gesture = pans ? &m_pan : m_chosenTool;
    m_gesture->press(pointerEvent(*event));
    updateCursor();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_gesture) {
        setHover(hitAt(event->position()));
        return;
    }
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    m_gesture->drag(pointerEvent(*event));
    updateCursor();
    if (m_gesture->isBusy())
        update();
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_gesture || event->buttons() != Qt::NoButton)
        return;
    const QScopedValueRollback selectingHere(m_selectingHere, true);
    CanvasTool *gesture = std::exchange(m_gesture, nullptr);
    gesture->release(pointerEvent(*event));
    updateCursor();
    update();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_chosenTool != &m_select)
        return;
    const plan::EntityRef entity = entityAt(event->position());
    if (!entity)
        return;
    if (detailAt(zoom()) == Detail::Far)
        zoomToEntity(entity);
    else
        emit activated(entity);
}

void CanvasView::leaveEvent(QEvent *)
{
    setHover({});
}

void CanvasView::setHover(const Hit &hit)
{
    if (m_hover == hit)
        return;
    m_hover = hit;
    update();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::exp2(event->angleDelta().y() / wheelDoubling), event->position());
        return;
    }
    QPointF delta = event->pixelDelta();
    if (delta.isNull())
        delta = QPointF(event->angleDelta()) * (wheelStep / wheelNotch);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0)
        delta = delta.transposed();
    panBy(delta);
}

bool CanvasView::zoomByGesture(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture->value(), gesture->position());
        return true;
    }
    if (event->type() != QEvent::Gesture)
        return false;
    const auto *pinch =
        static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
    if (!pinch)
        return false;
    zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->hotSpot().toPoint()));
    return true;
}

bool CanvasView::showToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const QString text = describe(m_scene.chart(), hitAt(position), m_scene.workspace().resolved());
    if (text.isEmpty() || m_gesture)
        QToolTip::hideText();
    else
        QToolTip::showText(globalPosition, text, this);
    return true;
}

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    // Escape belongs to a gesture in progress before it belongs to any shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && m_gesture &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return zoomByGesture(event) || QWidget::event(event);
}

} // namespace portolan::views
