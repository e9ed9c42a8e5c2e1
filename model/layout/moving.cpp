#include "model/layout/annotations.h"
#include "model/layout/chart.h"
#include "model/layout/metrics.h"

namespace portolan::layout {

namespace {

using namespace plan;

class Mover
{
public:
    explicit Mover(Chart &chart)
        : m_chart(chart)
    {
    }

    void move(EntityRef entity, Point delta)
    {
        if (const Index node = m_chart.nodeOf(entity.as<Node>());
            entity.kind == EntityKind::Node && node != none)
            moveNode(node, delta);
        else if (const Index card = m_chart.cardOf(entity.as<Service>());
                 entity.kind == EntityKind::Service && card != none)
            moveService(card, delta);
        else if (const Index note = m_chart.noteOf(entity.as<Note>()); note != none)
            moveNote(m_chart, note, delta);
        else
            for (Place &place : m_chart.places)
                if (place.entity == entity) {
                    place.rect = place.rect.movedBy(delta);
                    m_chart.bounds = m_chart.bounds.united(place.rect);
                }
    }

private:
    void moveNode(Index index, Point delta)
    {
        NodeFrame &node = m_chart.nodes[index];
        node.rect = node.rect.movedBy(delta);
        node.hostnameX += delta.x;
        for (Index i = node.interfaces.first; i < node.interfaces.end(); ++i) {
            m_chart.interfaces[i].y += delta.y;
            m_chart.interfaces[i].addressX += delta.x;
        }
        for (Index i = node.cards.first; i < node.cards.end(); ++i)
            moveCard(i, delta);
        for (Index i = node.rails.first; i < node.rails.end(); ++i)
            moveInnerRail(m_chart.rails[i], delta);
        forOuterAttachments(node.entity, [delta](Attachment &attachment) {
            attachment.end = attachment.end + delta;
            attachment.ring.y += delta.y;
        });
        m_chart.bounds = m_chart.bounds.united(node.rect);
    }

    void moveCard(Index index, Point delta)
    {
        ServiceCard &card = m_chart.cards[index];
        card.rect = card.rect.movedBy(delta);
        if (!card.isMember())
            card.outline = card.outline.movedBy(delta);
        for (Index i = card.chips.first; i < card.chips.end(); ++i) {
            m_chart.chips[i].rect = m_chart.chips[i].rect.movedBy(delta);
            m_chart.chips[i].out = m_chart.chips[i].out + delta;
        }
    }

    void moveInnerRail(Rail &rail, Point delta)
    {
        const auto moveSegment = [delta](Segment &segment) {
            segment = {segment.from + delta, segment.to + delta};
        };
        for (Index i = rail.strokes.first; i < rail.strokes.end(); ++i)
            moveSegment(m_chart.railStrokes[i]);
        for (Index i = rail.attachments.first; i < rail.attachments.end(); ++i) {
            m_chart.attachments[i].ring = m_chart.attachments[i].ring + delta;
            m_chart.attachments[i].end = m_chart.attachments[i].end + delta;
        }
        rail.pill = rail.pill.movedBy(delta);
        moveSegment(rail.pillStub);
    }

    /// A service keeps inside its frame to the left and above; to the right and below the frame grows with
    /// it.
    void moveService(Index index, Point delta)
    {
        const Range dock = m_chart.dockOf(index);
        const Index nodeIndex = m_chart.cards[index].node;
        NodeFrame &node = m_chart.nodes[nodeIndex];
        const Rect outline = m_chart.cards[dock.first].outline;
        const double left = node.rect.x + metrics::chipStraddle + 4;
        const double top = node.rect.y + node.headerHeight + 4;
        delta = {std::max(delta.x, left - outline.x), std::max(delta.y, top - outline.y)};
        for (Index i = dock.first; i < dock.end(); ++i)
            moveCard(i, delta);
        const Rect moved = outline.movedBy(delta);
        node.rect.width = std::max(node.rect.width, moved.right() + metrics::nodeRightInset - node.rect.x);
        node.rect.height =
            std::max(node.rect.height, moved.bottom() + metrics::nodeBottomInset - node.rect.y);
        for (Index r = node.rails.first; r < node.rails.end(); ++r)
            moveStub(m_chart.rails[r], m_chart.cards[dock.first]);
        m_chart.bounds = m_chart.bounds.united(node.rect);
    }

    /// The stub stays on its rail, and goes to the side of the card that faces it.
    void moveStub(const Rail &rail, const ServiceCard &card)
    {
        for (Index i = rail.attachments.first; i < rail.attachments.end(); ++i) {
            Attachment &attachment = m_chart.attachments[i];
            if (attachment.entity != card.entity)
                continue;
            const double y = card.rect.y + metrics::cardAttachment;
            attachment.ring.y = y;
            attachment.end = {attachment.ring.x < card.rect.center().x ? card.rect.x : card.rect.right(), y};
        }
    }

    template <class Visit>
    void forOuterAttachments(EntityRef entity, Visit visit)
    {
        for (const Rail &rail : m_chart.rails) {
            if (rail.node != none)
                break;
            for (Index i = rail.attachments.first; i < rail.attachments.end(); ++i)
                if (m_chart.attachments[i].entity == entity)
                    visit(m_chart.attachments[i]);
        }
    }

    Chart &m_chart;
};

} // namespace

void moveBy(Chart &chart, std::span<const EntityRef> moved, Point delta)
{
    Mover mover(chart);
    for (const EntityRef entity : moved)
        mover.move(entity, delta);
    followMoved(chart, moved);
    rerouteAround(chart, moved);
}

} // namespace portolan::layout
