#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// A ring round the thing that a card is about, and a line from there to the card. Lies over its parent and
/// lets the mouse through.
class Spotlight : public QWidget
{
    Q_OBJECT

public:
    Spotlight(const ThemeSource &theme, QWidget *parent);

    /// All in the parent's coordinates; an empty thing has no ring. The line begins where its surroundings
    /// end.
    void pointAt(const QRect &thing, const QRect &surroundings, const QRect &card, bool isStopped);
    QRect thing() const { return m_thing; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const ThemeSource &m_theme;
    QRect m_thing;
    QRect m_surroundings;
    QRect m_card;
    bool m_isStopped = false;
};

} // namespace portolan::views
