#include "views/tour/route_tour.h"

#include "views/canvas/canvas_notice.h"
#include "views/theme/tokens.h"
#include "views/tour/stop_anchor.h"
#include "views/tour/stop_words.h"
#include "views/workspace/background.h"
#include "views/workspace/look_of.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>

#include <algorithm>

namespace portolan::views {

RouteTour::RouteTour(CanvasView &canvas, const ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_workspace(canvas.scene().workspace())
    , m_card(new TourCard(theme, canvas.parentWidget() ? canvas.parentWidget() : &canvas))
    , m_spotlight(new Spotlight(theme, &canvas))
{
    m_card->hide();
    m_spotlight->hide();
    canvas.installEventFilter(this);
    connect(m_card, &TourCard::nextWanted, this, [this] { goTo(m_step + 1); });
    connect(m_card, &TourCard::backWanted, this, [this] { goTo(m_step - 1); });
    connect(m_card, &TourCard::endWanted, this, &RouteTour::end);
    connect(m_card, &TourCard::choiceMade, this,
            [this](int index) { start(m_choices[static_cast<std::size_t>(index)]); });
    connect(m_card, &TourCard::proofWanted, this, [this](int index) {
        const tour::Stop &stop = m_tour.stops[static_cast<std::size_t>(m_step)];
        const tour::Source &source = stop.sources[static_cast<std::size_t>(index)];
        emit fileWanted(fromText(source.file), source.line);
    });
    connect(m_card, &TourCard::showWanted, this, [this] {
        const tour::Stop &stop = m_tour.stops[static_cast<std::size_t>(m_step)];
        emit placeWanted(tableOf(stop), subjectOf(m_tour, stop));
    });
    const document::PlanDocument &document = m_workspace.document();
    connect(&document, &document::PlanDocument::settled, this, &RouteTour::follow);
    connect(&document, &document::PlanDocument::reset, this, &RouteTour::end);
    connect(&m_workspace, &Workspace::environmentChanged, this, &RouteTour::follow);
    connect(&canvas.scene(), &CanvasScene::changed, this, &RouteTour::place, Qt::QueuedConnection);
    connect(&canvas, &CanvasView::viewportChanged, this, &RouteTour::place);
}

RouteTour::~RouteTour()
{
    delete m_card;
    delete m_spotlight;
}

bool RouteTour::canStart() const
{
    return !m_workspace.plan().routes().isEmpty();
}

void RouteTour::start(plan::RouteId route, int step)
{
    if (!canStart())
        return;
    const bool wasRunning = isRunning();
    m_choices = tour::tellingRoutes(m_workspace.resolved());
    m_route = m_workspace.plan().find(route) ? route : m_choices.front();
    m_step = step;
    m_isNew = true;
    ask();
    if (!wasRunning)
        emit runningChanged(true);
}

void RouteTour::end()
{
    if (!isRunning())
        return;
    const bool hadFocus = m_card->isAncestorOf(m_card->window()->focusWidget()) || m_card->hasFocus();
    m_route = {};
    m_isAsking = false;
    ++m_asked;
    m_card->hide();
    m_spotlight->hide();
    if (hadFocus)
        m_canvas.setFocus();
    emit runningChanged(false);
}

/// After an edit, or in another environment: the same route, told anew.
void RouteTour::follow()
{
    if (!isRunning())
        return;
    if (!m_workspace.plan().find(m_route)) {
        end();
        m_canvas.notice().showRefused(tr("The tour has ended: its route is not in the plan any more."));
        return;
    }
    m_choices = tour::tellingRoutes(m_workspace.resolved());
    ask();
}

/// Traces and exports the plan, which may take its time.
void RouteTour::ask()
{
    m_isAsking = true;
    const auto work = [resolved = m_workspace.resolved(), route = m_route] {
        return tour::tourOf(resolved, route);
    };
    inBackground(this, work, [this, asked = ++m_asked](tour::Tour tour) {
        if (asked == m_asked)
            take(std::move(tour));
    });
}

void RouteTour::take(tour::Tour tour)
{
    m_isAsking = false;
    if (tour.stops.empty())
        return end();
    const bool isNew = std::exchange(m_isNew, false);
    if (!isNew && tour == m_tour)
        return place();
    const int last = static_cast<int>(tour.stops.size()) - 1;
    const tour::Stop before = isNew ? tour.stops.front() : m_tour.stops[static_cast<std::size_t>(m_step)];
    m_tour = std::move(tour);
    m_step = isNew ? std::clamp(m_step, 0, last) : stepLike(before);
    showChoices();
    showStep();
    if (isNew)
        m_card->setFocus();
}

/// Where a tour that was told anew goes on: at the same place if it is still on the way.
int RouteTour::stepLike(const tour::Stop &stop) const
{
    const auto isSame = [&stop](const tour::Stop &other) {
        return other.kind == stop.kind && other.hops.front().place == stop.hops.front().place;
    };
    const auto found = std::find_if(m_tour.stops.begin(), m_tour.stops.end(), isSame);
    if (found != m_tour.stops.end())
        return static_cast<int>(found - m_tour.stops.begin());
    return std::min(m_step, static_cast<int>(m_tour.stops.size()) - 1);
}

void RouteTour::goTo(int step)
{
    if (!isRunning() || m_isAsking || step < 0 || step >= static_cast<int>(m_tour.stops.size()))
        return;
    m_step = step;
    showStep();
}

void RouteTour::showChoices()
{
    QStringList names;
    for (const plan::RouteId id : m_choices)
        names << fromText(m_workspace.plan().routes().at(id).name);
    const auto current = std::find(m_choices.begin(), m_choices.end(), m_route);
    m_card->setChoices(names, static_cast<int>(current - m_choices.begin()));
}

void RouteTour::showStep()
{
    const tour::Stop &stop = m_tour.stops[static_cast<std::size_t>(m_step)];
    m_card->showStep(wordsOf(m_workspace.resolved(), m_tour, stop), marksOf(m_tour), m_step);
    m_workspace.select(Selection::of(m_route)); // lights the way
    const bool leadsOn = stop.kind == tour::StopKind::Name || stop.kind == tour::StopKind::Cdn;
    const QRect room = (leadsOn ? roomAbove : roomBeside)(m_card->size(), area(), m_card->layoutDirection());
    m_canvas.showIn(surroundingsOf(m_canvas.scene().chart(), anchor()), room);
    m_spotlight->show();
    m_spotlight->raise();
    m_card->show();
    m_card->raise();
    place();
    m_card->announce();
}

layout::Rect RouteTour::anchor() const
{
    return anchorOf(m_canvas.scene().chart(), m_tour, m_tour.stops[static_cast<std::size_t>(m_step)]);
}

QRect RouteTour::area() const
{
    constexpr int margin = tokens::space::normal;
    return m_canvas.rect().adjusted(margin, margin, -margin, -margin);
}

/// What the card does not cover: the lit way, and the node that the step is about.
CardSight RouteTour::sight(const layout::Rect &thing) const
{
    const layout::Chart &chart = m_canvas.scene().chart();
    CardSight sight;
    for (const layout::Rect &stretch : pathOf(chart, m_route))
        sight.path.push_back(m_canvas.rectOfPart(stretch));
    if (const layout::Rect frame = frameOf(chart, thing); !thing.isEmpty() && !frame.isEmpty())
        sight.frame = m_canvas.rectOfPart(frame);
    return sight;
}

void RouteTour::place()
{
    // While a tour is made anew, its old stops may speak of what is gone.
    if (!isRunning() || m_card->isHidden() || m_isAsking)
        return;
    const layout::Rect thing = anchor();
    const QRect seen = thing.isEmpty() ? QRect() : m_canvas.rectOfPart(thing);
    const layout::Rect around = surroundingsOf(m_canvas.scene().chart(), thing);
    const QRect apart = around.isEmpty() ? QRect() : m_canvas.rectOfPart(around);
    const QRect there = placeBeside(apart, m_card->size(), area(), m_card->layoutDirection(), sight(thing));
    const QPoint corner = m_canvas.mapTo(m_card->parentWidget(), there.topLeft());
    m_card->move(m_card->parentWidget() == &m_canvas ? there.topLeft() : corner);
    const bool isStopped = m_tour.stops[static_cast<std::size_t>(m_step)].stopping() != nullptr;
    m_spotlight->pointAt(seen, apart, there, isStopped);
}

bool RouteTour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_canvas && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        QMetaObject::invokeMethod(this, &RouteTour::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace portolan::views
