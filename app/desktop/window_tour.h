#pragma once

#include <QObject>
#include <QPointer>

#include "views/tour/spotlight.h"
#include "views/tour/tour_card.h"

#include <vector>

class QMainWindow;

namespace portolan::desktop {

/// A first look at the window: a card beside each of its parts, which says what the part is for.
class WindowTour : public QObject
{
    Q_OBJECT

public:
    /// A part of the window. One that is hidden when its turn comes is left out.
    struct Part {
        QPointer<QWidget> widget;
        views::Icon icon = views::Icon::Info;
        QString title;
        QString text;
    };

    WindowTour(QMainWindow &window, const views::ThemeSource &theme, QObject *parent = nullptr);
    ~WindowTour() override;

    void start(std::vector<Part> parts);
    void end();
    bool isRunning() const { return !m_parts.empty(); }
    int step() const { return m_step; }
    void goTo(int step);
    views::TourCard &card() const { return *m_card; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QMainWindow &m_window;
    QPointer<views::TourCard> m_card;
    QPointer<views::Spotlight> m_spotlight;
    QPointer<QWidget> m_before; ///< what had the focus, and gets it back
    std::vector<Part> m_parts;
    int m_step = 0;
};

} // namespace portolan::desktop
