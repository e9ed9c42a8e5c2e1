#include "item_scene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace portolan::samples {

namespace {

constexpr double plainBelow = 0.25; ///< the zooms at which the canvas changes its detail too
constexpr double brieflyBelow = 0.6;

class LineItem : public QGraphicsLineItem
{
public:
    LineItem(QGraphicsItem *from, QGraphicsItem *to)
        : m_from(from)
        , m_to(to)
    {
        setPen(QPen(Qt::darkGray, 0));
        setZValue(-1);
        adjust();
    }
    void adjust() { setLine(QLineF(m_from->pos(), m_to->pos())); }

private:
    QGraphicsItem *m_from;
    QGraphicsItem *m_to;
};

class CardItem : public QGraphicsItem
{
public:
    CardItem(const layout::Chart &chart, const layout::ServiceCard &card)
        : m_title(QString::fromStdString(card.title))
        , m_size(card.rect.width, card.rect.height)
    {
        for (layout::Index chip = card.chips.first; chip < card.chips.end(); ++chip)
            m_ports << QString::fromStdString(chart.chips[chip].number);
        setPos(card.rect.x, card.rect.y);
        setFlag(ItemSendsScenePositionChanges, false);
    }

    QRectF boundingRect() const override { return {QPointF(), m_size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
        if (scale < plainBelow) {
            painter->fillRect(boundingRect(), Qt::lightGray);
            return;
        }
        painter->setPen(Qt::darkGray);
        painter->setBrush(Qt::white);
        painter->drawRoundedRect(boundingRect(), 8, 8);
        painter->setPen(Qt::black);
        painter->drawText(QPointF(12, 18), m_title);
        if (scale < brieflyBelow)
            return;
        for (int row = 0; row < m_ports.size(); ++row)
            painter->drawText(QPointF(12, 50 + 20 * row), m_ports[row]);
    }

    QList<LineItem *> lines;

private:
    QString m_title;
    QStringList m_ports;
    QSizeF m_size;
};

} // namespace

ItemView::ItemView(const layout::Chart &chart)
{
    setScene(&m_scene);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    std::vector<CardItem *> cards;
    for (const layout::ServiceCard &card : chart.cards) {
        cards.push_back(new CardItem(chart, card));
        m_scene.addItem(cards.back());
        m_cards.append(cards.back());
    }
    for (const layout::RouteEdge &edge : chart.edges) {
        if (edge.fromCard == layout::none || edge.toCard == layout::none)
            continue;
        auto *line = new LineItem(cards[edge.fromCard], cards[edge.toCard]);
        m_scene.addItem(line);
        cards[edge.fromCard]->lines.append(line);
        cards[edge.toCard]->lines.append(line);
    }
}

void ItemView::moveItems(std::size_t first, std::size_t count, QPointF by)
{
    for (std::size_t at = first; at < first + count; ++at) {
        QGraphicsItem *item = m_cards[static_cast<qsizetype>(at)];
        item->moveBy(by.x(), by.y());
        for (LineItem *line : static_cast<CardItem *>(item)->lines)
            line->adjust();
    }
}

} // namespace portolan::samples
