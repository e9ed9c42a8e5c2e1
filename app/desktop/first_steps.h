#pragma once

#include <QObject>

#include "app/desktop/window_tour.h"
#include "views/tour/route_tour.h"

namespace portolan::desktop {

class MainWindow;

/// What leads a user into the program: the tour through the open plan, and the first look at the window.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    /// After the window has made its views and actions.
    FirstSteps(MainWindow &window, const views::ThemeSource &theme);

    views::RouteTour &tour() { return m_tour; }
    WindowTour &windowTour() { return m_windowTour; }

    /// Through the open plan; where none is open, through the example. \a step counts from 0.
    void startTour(int step = 0);
    /// Along the route that is selected, or the most telling one to the selected service.
    void followSelected();
    void startWindowTour();

private:
    plan::RouteId selectedRoute() const;
    void showPlace(const QString &table, plan::EntityRef entity);
    void updateActions();

    MainWindow &m_window;
    views::RouteTour m_tour;
    WindowTour m_windowTour;
    std::optional<int> m_afterLoading; ///< the step at which a tour begins once the example is open
};

} // namespace portolan::desktop
