#pragma once

#include <QObject>

#include "views/canvas/canvas_view.h"
#include "views/tour/card_place.h"
#include "views/tour/spotlight.h"
#include "views/tour/tour_card.h"

#include <QPointer>

#include "model/tour/tour.h"

namespace portolan::views {

/// A tour through the open plan along one of its routes: a card at each stop, beside the thing on the canvas.
/// What it says is made anew after every edit, on a worker thread, and in every environment.
class RouteTour : public QObject
{
    Q_OBJECT

public:
    RouteTour(CanvasView &canvas, const ThemeSource &theme, QObject *parent = nullptr);
    ~RouteTour() override;

    /// Begins along the most telling route, or along that one, at a step from 0. Nothing happens in a plan
    /// without routes.
    void start(plan::RouteId route = {}, int step = 0);
    void end();
    void goTo(int step);

    bool canStart() const;
    bool isRunning() const { return static_cast<bool>(m_route); }
    /// While the stops are being worked out.
    bool isBusy() const { return m_isAsking; }
    plan::RouteId route() const { return m_route; }
    const tour::Tour &tour() const { return m_tour; }
    int step() const { return m_step; }
    TourCard &card() const { return *m_card; }

signals:
    /// A file of the repository is to be shown, at a line from 1; 0 = anywhere.
    void fileWanted(const QString &path, int line);
    /// A table is to be shown, by its name, at a thing; without a name, the inspector.
    void placeWanted(const QString &table, portolan::plan::EntityRef entity);
    void runningChanged(bool running);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void ask();
    void take(tour::Tour tour);
    int stepLike(const tour::Stop &stop) const;
    void showStep();
    void showChoices();
    void place();
    layout::Rect anchor() const;
    QRect area() const;
    CardSight sight(const layout::Rect &thing) const;

    CanvasView &m_canvas;
    Workspace &m_workspace;
    QPointer<TourCard> m_card;
    QPointer<Spotlight> m_spotlight;
    std::vector<plan::RouteId> m_choices;
    plan::RouteId m_route; ///< none while no tour is under way
    tour::Tour m_tour;
    int m_step = 0;
    quint64 m_asked = 0; ///< counts the tours that were asked for: stale ones are dropped
    bool m_isAsking = false;
    bool m_isNew = false; ///< nothing of the tour was shown yet
};

} // namespace portolan::views
