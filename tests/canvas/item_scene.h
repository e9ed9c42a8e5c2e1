#pragma once

#include "model/layout/chart.h"

#include <QGraphicsScene>
#include <QGraphicsView>

namespace portolan::samples {

/// The canvas as Qt's own graphics view would have it, for comparison: an item for each service with its name
/// and its ports, and one for each route, drawn from far away as a plain rectangle.
class ItemView : public QGraphicsView
{
public:
    explicit ItemView(const layout::Chart &chart);

    /// Moves some services, and with them the lines that end there.
    void moveItems(std::size_t first, std::size_t count, QPointF by);

private:
    QGraphicsScene m_scene;
    QList<QGraphicsItem *> m_cards;
};

} // namespace portolan::samples
