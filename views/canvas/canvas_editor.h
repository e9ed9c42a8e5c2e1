#pragma once

#include <QObject>

#include "model/edit/connection.h"
#include "model/edit/fragment.h"
#include "model/layout/arranging.h"
#include "views/canvas/canvas_scene.h"
#include "views/canvas/insert_tool.h"

class QMimeData;

namespace portolan::views {

/// What can be done to the things on a canvas, each as one transaction: copied, put in, joined, arranged,
/// deleted. Knows no mouse and no widget.
class CanvasEditor : public QObject
{
    Q_OBJECT

public:
    explicit CanvasEditor(CanvasScene &scene, QObject *parent = nullptr);

    // The clipboard
    bool canCopy() const;
    void copy();
    void cut();
    /// Puts in what the clipboard holds: on the selected node, or else beside where it was.
    void paste();
    void duplicate();

    /// Deletes what is selected and what makes no sense without it, and tells what went.
    void removeSelected();

    void add(NewThing thing, layout::Point at);
    void addNode();
    void connectEnds(const edit::Meaning &meaning);
    void resize(plan::EntityRef entity, layout::Size size);
    /// Leads a route or link by hand. Tidying it up leads it by itself again.
    void bend(plan::EntityRef line, layout::Point bend);

    /// The selected things that can be brought into line: nodes and places, or else services.
    std::vector<plan::EntityRef> arrangeable() const;
    void align(layout::Alignment alignment);
    void distribute(layout::Axis axis);
    void tidySelected();

    /// Whether it holds something that can be let go of on a canvas.
    static bool canDrop(const QMimeData &data);
    /// Puts dragged things where they are let go of: those of this plan move, others come in.
    void drop(const QMimeData &data, layout::Point at);

signals:
    /// Something happened that should be seen, and can be undone.
    void done(const QString &message);
    /// Something could not be done.
    void refused(const QString &reason);
    /// A service of the catalogue was let go of on a node, at a spot relative to its frame.
    void catalogueEntryDropped(const QString &entry, portolan::plan::NodeId node, portolan::edit::Spot at);

private:
    std::vector<plan::EntityRef> copied() const;
    std::vector<plan::Placement> placesOf(const std::vector<plan::EntityRef> &entities) const;
    bool insert(const std::string &fragment, const edit::PasteTarget &target, const QString &label);
    void placeOwn(const std::vector<plan::EntityRef> &entities, layout::Point at);
    void arrange(const layout::Moves &moves, const QString &label);
    plan::NodeId selectedNode() const;

    CanvasScene &m_scene;
    Workspace &m_workspace;
    std::string m_lastPasted;
    int m_pastes = 0; ///< of the same text, each a step further
};

} // namespace portolan::views
