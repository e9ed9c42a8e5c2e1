#include "app/desktop/window_tour.h"

#include "views/theme/tokens.h"
#include "views/tour/card_place.h"

#include <QEvent>
#include <QMainWindow>

#include <algorithm>

namespace portolan::desktop {

WindowTour::WindowTour(QMainWindow &window, const views::ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_card(new views::TourCard(theme, &window))
    , m_spotlight(new views::Spotlight(theme, &window))
{
    m_card->hide();
    m_spotlight->hide();
    window.installEventFilter(this);
    connect(m_card, &views::TourCard::nextWanted, this, [this] { goTo(m_step + 1); });
    connect(m_card, &views::TourCard::backWanted, this, [this] { goTo(m_step - 1); });
    connect(m_card, &views::TourCard::endWanted, this, &WindowTour::end);
}

WindowTour::~WindowTour()
{
    delete m_card;
    delete m_spotlight;
}

void WindowTour::start(std::vector<Part> parts)
{
    std::erase_if(parts, [](const Part &part) { return !part.widget || !part.widget->isVisible(); });
    m_parts = std::move(parts);
    if (m_parts.empty())
        return;
    m_before = m_window.focusWidget();
    goTo(0);
    m_card->setFocus();
}

void WindowTour::end()
{
    m_parts.clear();
    m_card->hide();
    m_spotlight->hide();
    if (m_before)
        m_before->setFocus();
}

void WindowTour::goTo(int step)
{
    if (step < 0 || step >= static_cast<int>(m_parts.size()))
        return;
    m_step = step;
    const Part &part = m_parts[static_cast<std::size_t>(step)];
    views::CardText text;
    text.icon = part.icon;
    text.title = part.title;
    text.text = part.text;
    m_card->showStep(text, std::vector(m_parts.size(), views::StepMark::Passes), step);
    m_spotlight->show();
    m_spotlight->raise();
    m_card->show();
    m_card->raise();
    place();
    m_card->announce();
}

void WindowTour::place()
{
    if (!isRunning())
        return;
    const Part &part = m_parts[static_cast<std::size_t>(m_step)];
    constexpr int margin = views::tokens::space::snug;
    constexpr int inset = views::tokens::space::tight; // the ring stands at the part's edge
    const QRect area = m_window.rect().adjusted(margin, margin, -margin, -margin);
    QRect seen;
    if (part.widget && part.widget->isVisible())
        seen = QRect(part.widget->mapTo(&m_window, QPoint()), part.widget->size())
                   .adjusted(inset, inset, -inset, -inset)
                   .intersected(m_window.rect());
    const QRect there = views::placeBeside(seen, m_card->size(), area, m_card->layoutDirection());
    m_card->move(there.topLeft());
    m_spotlight->pointAt(seen, seen, there, false);
}

bool WindowTour::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &WindowTour::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace portolan::desktop
