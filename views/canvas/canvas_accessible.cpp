#include "views/canvas/canvas_accessible.h"

#include "views/canvas/canvas_view.h"

#include <QAccessibleWidget>

#include <map>

namespace portolan::views {

namespace {

using layout::Index;

/// The items of a canvas as a tree.
class ItemTree
{
public:
    explicit ItemTree(const layout::Chart &chart)
        : m_chart(chart)
    {
    }

    std::vector<CanvasItem> roots() const
    {
        std::vector<CanvasItem> items;
        for (const layout::Place &place : m_chart.places)
            if (place.entity)
                items.push_back({place.entity});
        for (const layout::NodeFrame &node : m_chart.nodes)
            items.push_back({node.entity});
        for (const layout::Rail &rail : m_chart.rails)
            if (rail.node == layout::none && std::ranges::find(items, CanvasItem{rail.entity}) == items.end())
                items.push_back({rail.entity});
        addRoutes(items);
        for (const layout::LinkEdge &link : m_chart.links)
            items.push_back({link.link});
        for (const layout::NoteCard &note : m_chart.notes)
            items.push_back({note.entity});
        for (const layout::GroupFrame &group : m_chart.groups)
            items.push_back({group.entity});
        return items;
    }

    std::vector<CanvasItem> childrenOf(const CanvasItem &item) const
    {
        std::vector<CanvasItem> items;
        if (item.port != CanvasItem::whole)
            return items;
        if (const Index node = m_chart.nodeOf(item.entity.as<plan::Node>()); node != layout::none) {
            const layout::Range cards = m_chart.nodes[node].cards;
            for (Index card = cards.first; card < cards.end(); ++card)
                items.push_back({m_chart.cards[card].entity});
        } else if (const Index card = m_chart.cardOf(item.entity.as<plan::Service>()); card != layout::none) {
            const layout::Range chips = m_chart.cards[card].chips;
            for (Index chip = chips.first; chip < chips.end(); ++chip)
                items.push_back(itemOf(m_chart, chip));
        }
        return items;
    }

private:
    void addRoutes(std::vector<CanvasItem> &items) const
    {
        std::set<plan::RouteId> routes(m_chart.edgeRoutes.begin(), m_chart.edgeRoutes.end());
        for (const plan::RouteId route : routes)
            items.push_back({route});
    }

    const layout::Chart &m_chart;
};

class CanvasAccessible;

/// One item. Lives as long as its canvas; not valid while the chart has no such thing.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccessible(CanvasAccessible &canvas, CanvasItem item)
        : m_canvas(canvas)
        , m_item(item)
    {
    }

    const CanvasItem &item() const { return m_item; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *focusChild() const override { return nullptr; }
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    CanvasAccessible &m_canvas;
    CanvasItem m_item;
};

class CanvasAccessible : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(CanvasView *view)
        : QAccessibleWidget(view, QAccessible::Canvas)
    {
    }
    ~CanvasAccessible() override
    {
        for (const auto &[item, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(CanvasAccessible)

    CanvasView &view() const { return *static_cast<CanvasView *>(widget()); }
    const layout::Chart &chart() const { return view().scene().chart(); }

    /// The one interface of an item, made when it is first asked for.
    QAccessibleInterface *of(const CanvasItem &item)
    {
        const auto known = m_ids.find(item);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *fresh = new ItemAccessible(*this, item);
        m_ids.emplace(item, QAccessible::registerAccessibleInterface(fresh));
        return fresh;
    }

    int childCount() const override { return static_cast<int>(ItemTree(chart()).roots().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const auto items = ItemTree(chart()).roots();
        const auto at = static_cast<std::size_t>(index);
        return index >= 0 && at < items.size() ? const_cast<CanvasAccessible *>(this)->of(items[at])
                                               : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const ItemAccessible *>(child);
        if (!item)
            return -1;
        const auto items = ItemTree(chart()).roots();
        const auto at = std::ranges::find(items, item->item());
        return at == items.end() ? -1 : static_cast<int>(at - items.begin());
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        const layout::Point point = view().viewport().toCanvas(at);
        const Hit hit = view().scene().hitTest(point, 0, detailAt(view().zoom()));
        if (!hit)
            return nullptr;
        const CanvasItem item =
            hit.kind == Hit::Kind::Chip ? itemOf(chart(), hit.index) : CanvasItem{entityOf(chart(), hit)};
        return item ? const_cast<CanvasAccessible *>(this)->of(item) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const CanvasItem &item = view().focusedItem();
        return item && view().hasFocus() ? const_cast<CanvasAccessible *>(this)->of(item) : nullptr;
    }

private:
    std::map<CanvasItem, QAccessible::Id> m_ids;
};

bool ItemAccessible::isValid() const
{
    return m_canvas.isValid() && !rectOf(m_canvas.chart(), m_item).isEmpty();
}

QWindow *ItemAccessible::window() const
{
    return m_canvas.window();
}

QAccessibleInterface *ItemAccessible::parent() const
{
    if (m_item.port != CanvasItem::whole)
        return m_canvas.of({m_item.entity});
    const layout::Chart &chart = m_canvas.chart();
    const Index card = chart.cardOf(m_item.entity.as<plan::Service>());
    if (card == layout::none)
        return &m_canvas;
    return m_canvas.of({chart.nodes[chart.cards[card].node].entity});
}

QAccessibleInterface *ItemAccessible::child(int index) const
{
    const auto items = ItemTree(m_canvas.chart()).childrenOf(m_item);
    const auto at = static_cast<std::size_t>(index);
    return index >= 0 && at < items.size() ? m_canvas.of(items[at]) : nullptr;
}

int ItemAccessible::childCount() const
{
    return static_cast<int>(ItemTree(m_canvas.chart()).childrenOf(m_item).size());
}

int ItemAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const ItemAccessible *>(child);
    if (!item)
        return -1;
    const auto items = ItemTree(m_canvas.chart()).childrenOf(m_item);
    const auto at = std::ranges::find(items, item->item());
    return at == items.end() ? -1 : static_cast<int>(at - items.begin());
}

QString ItemAccessible::text(QAccessible::Text what) const
{
    if (what != QAccessible::Name || !isValid())
        return {};
    return m_canvas.view().scene().spokenNameOf(m_item);
}

QRect ItemAccessible::rect() const
{
    const QRect box = m_canvas.view().rectOfItem(m_item);
    return {m_canvas.view().mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::Role ItemAccessible::role() const
{
    if (m_item.port != CanvasItem::whole)
        return QAccessible::Button;
    switch (m_item.entity.kind) {
    case plan::EntityKind::Node:
    case plan::EntityKind::Group: return QAccessible::Grouping;
    case plan::EntityKind::Note: return QAccessible::Note;
    case plan::EntityKind::Service: return QAccessible::ListItem;
    default: return QAccessible::Graphic;
    }
}

QAccessible::State ItemAccessible::state() const
{
    CanvasView &view = m_canvas.view();
    QAccessible::State state;
    state.invalid = !isValid();
    state.focusable = true;
    state.selectable = true;
    state.focused = view.hasFocus() && view.focusedItem() == m_item;
    state.selected = m_item.port == CanvasItem::whole && view.scene().selection().contains(m_item.entity);
    state.offscreen = !view.rect().intersects(view.rectOfItem(m_item));
    const Index card = m_canvas.chart().cardOf(m_item.entity.as<plan::Service>());
    state.disabled = card != layout::none && !m_canvas.chart().cards[card].active;
    return state;
}

void ItemAccessible::doAction(const QString &name)
{
    if (name == pressAction())
        m_canvas.view().selectItem(m_item);
    else if (name == setFocusAction())
        m_canvas.view().focusItem(m_item);
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(makeInterface); // one that is installed already stays alone
}

void announceFocus(CanvasView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    if (QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view))
        if (const QAccessibleInterface *focused = canvas->focusChild())
            event.setChild(canvas->indexOfChild(focused));
    QAccessible::updateAccessibility(&event);
}

} // namespace portolan::views
