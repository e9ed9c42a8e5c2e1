#include "views/canvas/canvas_view.h"

#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_notice.h"
#include "views/canvas/empty_canvas.h"
#include "views/canvas/exposure_key.h"
#include "views/canvas/find_bar.h"
#include "views/canvas/minimap.h"
#include "views/canvas/text_overlay.h"
#include "views/theme/tokens.h"
#include "views/workspace/vantage_choice.h"

#include <QElapsedTimer>
#include <QStyle>

#include <cmath>

namespace portolan::views {

namespace {

constexpr double zoomStep = 1.25;      ///< of the zoom actions
constexpr double leastReadable = 0.85; ///< the scale at which all of a card can be read without effort

} // namespace

CanvasView::CanvasView(Workspace &workspace, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(workspace)
    , m_editor(m_scene)
    , m_painter(theme.theme())
    , m_select(m_scene)
    , m_pan([this](QPointF delta) { panBy(delta); })
    , m_connect(m_scene, [this](const edit::Meaning &meaning) { m_editor.connectEnds(meaning); })
    , m_resize(m_scene, [this](plan::EntityRef entity, layout::Size size) { m_editor.resize(entity, size); })
    , m_insert(m_scene,
               [this](NewThing thing, layout::Point at) {
                   setTool(Tool::Select);
                   m_editor.add(thing, at);
               })
    , m_bend(m_scene, [this](plan::EntityRef line, layout::Point bend) { m_editor.bend(line, bend); })
    , m_keyEdits(m_editor)
    , m_minimap(new Minimap(theme, this))
    , m_key(new ExposureKey(theme, this))
    , m_empty(new EmptyCanvas(theme, this))
    , m_find(new FindBar(workspace, theme, this))
    , m_notice(new CanvasNotice(theme, this))
    , m_text(new TextOverlay(theme, this))
{
    installCanvasAccessibility();
    setAccessibleName(tr("Canvas"));
    // A chart reads the same in every language.
    for (QWidget *part :
         {static_cast<QWidget *>(this), static_cast<QWidget *>(m_minimap), static_cast<QWidget *>(m_key)})
        part->setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    connectParts(workspace);
    for (QVariantAnimation *animation : {&m_fade, &m_glide, &m_things}) {
        animation->setStartValue(0.0);
        animation->setEndValue(1.0);
        animation->setEasingCurve(QEasingCurve::OutCubic);
    }
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { glide(value.toDouble()); });
    connect(&m_things, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (!m_scene.showBetween(m_thingsFrom, value.toDouble()))
            m_things.stop();
    });
    onSceneChanged();
}

void CanvasView::connectParts(Workspace &workspace)
{
    connect(&m_scene, &CanvasScene::changed, this, &CanvasView::onSceneChanged);
    connect(&m_scene, &CanvasScene::reset, this, &CanvasView::onReset);
    // Whatever is done next begins where everything stands.
    connect(&workspace.document(), &document::PlanDocument::aboutToApply, this,
            &CanvasView::endGlidingThings);
    connect(&workspace, &Workspace::environmentChanged, this, [this] { m_things.stop(); });
    connect(&m_scene, &CanvasScene::moveChanged, this, [this] {
        m_frame.invalidate();
        update();
    });
    connect(&m_scene, &CanvasScene::stretched, this, [this](const QRectF &area) {
        m_frame.invalidate(m_viewport.toView(fromQt(area)).adjusted(-4, -4, 4, 4));
    });
    connect(&workspace, &Workspace::selectionChanged, this, &CanvasView::onSelectionChanged);
    for (const auto signal : {&Viewpoint::vantageChanged, &Viewpoint::reachedChanged})
        connect(&workspace.viewpoint(), signal, this, [this] {
            beginFade();
            showCounts();
        });
    connect(&m_theme, &ThemeSource::changed, this, &CanvasView::onThemeChanged);
    connect(m_minimap, &Minimap::pointChosen, this, [this](QPointF at) {
        m_keepsFit = false;
        setViewport(m_viewport.centredOn(fromQt(at), rect()));
    });
    connect(m_empty, &EmptyCanvas::nodeWanted, this, &CanvasView::addNode);
    connect(&m_editor, &CanvasEditor::textWanted, this, &CanvasView::editText);
    connect(m_text, &TextOverlay::written, &m_editor, &CanvasEditor::write);
    connect(&m_editor, &CanvasEditor::done, m_notice, &CanvasNotice::showDone);
    connect(&m_editor, &CanvasEditor::refused, m_notice, &CanvasNotice::showRefused);
    connect(m_notice, &CanvasNotice::undoWanted, &workspace.document().undoStack(), &QUndoStack::undo);
    // What the notice offers to take back is the last step of all.
    connect(&workspace.document().undoStack(), &QUndoStack::indexChanged, m_notice, &QWidget::hide);
    connect(m_find, &FindBar::matchesChanged, &m_scene, &CanvasScene::setFound);
    connect(m_find, &FindBar::shown, this, &CanvasView::reveal);
    connect(m_find, &FindBar::chosen, this,
            [&workspace](plan::EntityRef entity) { workspace.select(Selection::of(entity)); });
    connect(m_find, &FindBar::closed, this, [this] { setFocus(); });
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
    m_connect.setScale(viewport.scale());
    m_resize.setScale(viewport.scale());
    m_bend.setScale(viewport.scale());
    m_minimap->setVisiblePart(m_viewport.toCanvas(QRectF(rect())));
    m_key->setPlain(detailAt(viewport.scale()) == Detail::Far);
    placeText();
    update();
    if (zoomed)
        emit zoomChanged(viewport.scale());
    emit viewportChanged();
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

void CanvasView::glide(double share)
{
    Viewport between = m_glideTo;
    if (share < 1)
        between.setScaleAndOffset(m_glideFrom.scale() *
                                      std::pow(m_glideTo.scale() / m_glideFrom.scale(), share),
                                  m_glideFrom.offset() + (m_glideTo.offset() - m_glideFrom.offset()) * share);
    setViewport(between);
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

/// The map and the key, as far as they are shown.
QRectF CanvasView::overlaidArea() const
{
    QRect area;
    if (!m_minimap->isHidden())
        area |= m_minimap->geometry();
    if (!m_key->isHidden())
        area |= m_key->geometry();
    return area;
}

/// Everything in the window: beside or above the map and the key where they would lie on it.
Viewport CanvasView::fitted()
{
    // In a window so small that this much is lost, the chart matters more than what lies on it.
    constexpr double leastShare = 0.5;
    const layout::Rect &bounds = m_scene.chart().bounds;
    const QRectF area = fitArea();
    const Viewport whole = m_viewport.fitting(bounds, area);
    const QRectF overlaid = overlaidArea();
    if (!whole.toView(bounds).intersects(overlaid))
        return whole;
    QRectF above = area;
    above.setBottom(overlaid.top() - tokens::space::normal);
    QRectF beside = area;
    beside.setLeft(overlaid.right() + tokens::space::normal);
    const Viewport inAbove = m_viewport.fitting(bounds, above);
    const Viewport inBeside = m_viewport.fitting(bounds, beside);
    const Viewport &larger = beside.isValid() && inBeside.scale() > inAbove.scale() ? inBeside : inAbove;
    return above.isValid() && larger.scale() >= leastShare * whole.scale() ? larger : whole;
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

void CanvasView::showIn(const layout::Rect &part, const QRectF &area)
{
    if (part.isEmpty())
        return;
    m_keepsFit = false;
    m_fitPending = false;
    Viewport target = m_viewport;
    target.zoomTo(std::clamp(m_viewport.scale(), leastReadable, 1.0), QRectF(rect()).center());
    glideTo(target.centredOn(part.center(), area));
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
    revealRect(m_scene.chart().rectOf(entity));
}

void CanvasView::revealRect(const layout::Rect &thing)
{
    const QRectF whole = m_viewport.toView(thing);
    if (thing.isEmpty() || fitArea().contains(whole) || m_fitPending)
        return;
    // A thing that is larger than the window is in view when any part of it is.
    const bool isLarger = whole.width() > fitArea().width() || whole.height() > fitArea().height();
    if (isLarger && fitArea().intersects(whole))
        return;
    m_keepsFit = false;
    glideTo(m_viewport.centredOn(thing.center(), fitArea()));
}

void CanvasView::glideAlong(const std::function<void()> &edit)
{
    const document::PlanDocument &document = m_scene.workspace().document();
    const document::PlanDocument::Revision before = document.revision();
    const bool still = isStill();
    if (!still)
        m_thingsFrom = m_scene.chart();
    edit();
    if (!still && document.revision() != before)
        startGlidingThings();
}

/// What cannot be drawn in time for each frame jumps.
void CanvasView::startGlidingThings()
{
    constexpr qint64 mostForAStep = 8; // milliseconds: half a frame, the other half is for painting
    m_things.setDuration(static_cast<int>(tokens::motion::tidy.count()));
    QElapsedTimer timer;
    timer.start();
    if (!m_scene.showBetween(m_thingsFrom, 0))
        return;
    m_things.start();
    if (timer.elapsed() > mostForAStep)
        endGlidingThings();
}

bool CanvasView::endGlidingThings()
{
    if (m_things.state() != QAbstractAnimation::Running)
        return false;
    m_things.stop();
    m_scene.showBetween(m_thingsFrom, 1);
    return true;
}

// Following the workspace

void CanvasView::onSceneChanged()
{
    m_frame.invalidate();
    m_overlaysStale = true;
    m_hover = {};
    m_connect.hover(std::nullopt);
    const plan::Plan &plan = m_scene.workspace().plan();
    const bool empty = plan.nodes().isEmpty();
    m_empty->setVisible(empty);
    m_minimap->setVisible(m_minimapShown && !empty);
    m_key->setVisible(m_keyShown && !empty);
    placeText();
    update();
}

void CanvasView::onReset()
{
    m_glide.stop();
    m_things.stop();
    endGesture();
    m_text->drop();
    m_focus = {};
    m_connect.cancel();
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
    // Beside the map, or above it where that has no room.
    const bool fits = keyLeft + m_key->width() + margin <= width();
    m_key->move(fits ? keyLeft : margin, (fits || !m_minimapShown ? height() : m_minimap->geometry().top()) -
                                             margin - m_key->height());
    m_find->move(width() - margin - m_find->width(), margin);
    m_notice->place();
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

/// In the key, what the vantage reaches.
void CanvasView::showCounts()
{
    const Workspace &workspace = m_scene.workspace();
    const Viewpoint &from = workspace.viewpoint();
    std::optional<KeyCounts> counts;
    if (from.isKnown()) {
        const ReachedPorts &ports = from.reached();
        counts = KeyCounts{titleOf(workspace.plan(), from.vantage()),
                           inkOf(workspace.plan(), *from.vantage()),
                           wantsRoutes(*from.vantage()),
                           static_cast<int>(ports.reachedCount()),
                           static_cast<int>(ports.withoutRouteCount()),
                           static_cast<int>(ports.count() - ports.reachedCount())};
    }
    m_key->setCounts(counts);
    placeOverlays();
}

void CanvasView::setMinimapShown(bool shown)
{
    m_minimapShown = shown;
    m_fitPending = m_fitPending || m_keepsFit;
    placeOverlays();
    onSceneChanged();
}

void CanvasView::setKeyShown(bool shown)
{
    m_keyShown = shown;
    m_fitPending = m_fitPending || m_keepsFit;
    onSceneChanged();
}

void CanvasView::resizeEvent(QResizeEvent *)
{
    placeOverlays();
    m_fitPending = m_fitPending || m_keepsFit;
    m_minimap->setVisiblePart(m_viewport.toCanvas(QRectF(rect())));
}

} // namespace portolan::views
