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

    CanvasScene &scene() const { return m_scene; }

    // The clipboard
    bool canCopy() const;
    void copy();
    void cut();
    /// Puts in what the clipboard holds: on the selected node, or else beside where it was.
    void paste();
    void duplicate();

    /// Deletes what is selected and what makes no sense without it, and tells what went.
    void removeSelected();

    // Notes and groups
    bool canGroup() const;
    bool canUngroup() const;
    /// Keeps the selected things together; with one group among them, the others join it.
    void group();
    /// Dissolves the selected groups; selected members leave theirs.
    void ungroup();
    /// A note about the selected thing, or a free one.
    void addNote();
    /// Whether a note and what it could be about are selected, or a note that is about something.
    bool canTieNote() const { return selectedTie().has_value(); }
    bool canFreeNote() const { return static_cast<bool>(selectedTiedNote()); }
    void tieNote();
    void freeNote();
    /// What is written on the canvas itself: notes, and the names of groups.
    static bool canWrite(plan::EntityRef entity);
    QString textOf(plan::EntityRef entity) const;
    void write(plan::EntityRef entity, const QString &text);

    void add(NewThing thing, layout::Point at);
    void addNode();
    void connectEnds(const edit::Meaning &meaning);
    /// Whether a service or one of its ports is selected.
    bool canDrawPublicRoute() const;
    /// Draws a route from the Internet to it, as a line between the two would.
    void drawPublicRoute();
    void resize(plan::EntityRef entity, layout::Size size,
                document::Gesture gesture = document::Gesture::None);
    /// Leads a route or link by hand. Tidying it up leads it by itself again.
    void bend(plan::EntityRef line, layout::Point bend, document::Gesture gesture = document::Gesture::None);

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
    /// A new thing waits for its words.
    void textWanted(portolan::plan::EntityRef entity);
    /// Something could not be done.
    void refused(const QString &reason);
    /// A service of the catalogue was let go of on a node, at a spot relative to its frame.
    void catalogueEntryDropped(const QString &entry, portolan::plan::NodeId node, portolan::edit::Spot at);

private:
    struct Tie {
        plan::NoteId note;
        plan::EntityRef about;
    };
    edit::End selectedEnd() const;
    std::optional<Tie> selectedTie() const;
    plan::NoteId selectedTiedNote() const;
    void addNoteAt(layout::Point at);
    void insertNote(plan::EntityRef about, std::optional<edit::Spot> at);
    void tieTo(plan::NoteId note, plan::EntityRef about, const QString &label);
    std::vector<plan::EntityRef> copied() const;
    plan::Placement freePlaceOf(const plan::Note &note) const;
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
