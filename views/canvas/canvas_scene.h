#pragma once

#include <QObject>

#include "model/layout/arranging.h"
#include "views/canvas/canvas_item.h"
#include "views/canvas/canvas_layers.h"
#include "views/canvas/canvas_painter.h"
#include "views/canvas/chart_drawer.h"
#include "views/canvas/moved_slice.h"
#include "views/workspace/viewpoint.h"
#include "views/workspace/workspace.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace portolan::views {

/// What the canvas shows of a workspace: the chart of its plan in its environment, and everything that
/// decides its look. Follows the document, and stores no fact of it; a move of things becomes one transaction
/// when it ends.
class CanvasScene : public QObject
{
    Q_OBJECT

public:
    explicit CanvasScene(Workspace &workspace, QObject *parent = nullptr);

    Workspace &workspace() const { return m_workspace; }
    const Selection &selection() const { return m_workspace.selection(); }

    /// A plan with more services is drawn up on another thread after an edit.
    static constexpr std::size_t mostAtOnce = 1500;

    /// As the plan is now: drawn up anew when it changed since it was last asked for. After an edit of a
    /// large plan as it was before, until `changed` tells of the new one.
    const layout::Chart &chart();
    /// As it was last drawn.
    const layout::Chart &shown() const { return m_chart; }
    /// False while an edit of a large plan is not drawn yet.
    bool isCurrent() const { return !m_drawer.isBusy(); }
    const ChartIndex &index();
    ChartPicture picture();
    /// What may show in `area`, without what is being moved.
    ChartSlice restingSlice(const layout::Rect &area, Detail detail);

    void setMarks(const FieldMarks &marks);

    /// What the workspace's vantage reaches; off where it has none.
    const ChartReach &reach();

    /// What a thing is, for tool tips and screen readers.
    QString describe(const Hit &hit);
    QString spokenNameOf(const CanvasItem &item);

    Hit hitTest(layout::Point at, double tolerance, Detail detail);
    /// What a click there selects: a port, all routes of a line, or an entity.
    Selection selectionAt(const Hit &hit);

    /// The selected things that can be moved, a service's node in its place where the environment decides
    /// where it runs.
    std::vector<plan::EntityRef> movable();

    /// Starts to move things: they leave the resting picture.
    void beginMove(std::vector<plan::EntityRef> moved);
    /// Says how far the things are from where they began. Takes effect with the next `settleMove`.
    void moveTo(layout::Point delta);
    /// Brings the chart up to the last `moveTo`: once for each frame, however many events there were.
    void settleMove();
    /// Ends the move with one transaction; nothing happens when nothing moved.
    void finishMove();
    /// The node that moved services would go to if they were let go of there; none for the one they are on,
    /// and for what cannot change its node.
    plan::NodeId nodeToMoveTo(layout::Point at) const;
    /// Ends the move on another node, the services `delta` from where they began.
    void finishMoveTo(plan::NodeId node, layout::Point delta);
    void cancelMove();
    bool isMoving() const { return !m_moved.empty(); }
    /// Where the moved things were.
    const std::vector<layout::Rect> &movedFrom() const { return m_began; }
    /// What moved things can be brought into line with: their neighbours, or the other frames.
    std::vector<layout::Rect> alignable() const;
    /// What of the moving things, and of what is led anew with them, may show in `area`.
    ChartSlice movingSlice(const layout::Rect &area) const;

    /// Moves things at once, as the arrow keys do. Steps that follow each other are one step of undo.
    void nudge(layout::Point delta);
    /// Moves each thing its own way, as one step of undo.
    void moveEach(const std::vector<std::pair<plan::EntityRef, layout::Point>> &moves, const QString &label);

    /// Shows the chart on its way from another one of the same things to itself: `share` 0 is there, 1 is
    /// here. False, with nothing shown, where the other one has other things, or where there are so many that
    /// they would not move but flicker.
    bool showBetween(const layout::Chart &from, double share);

    /// Brings what a search found forward instead of the selection; nothing ends the search.
    void setFound(const std::set<plan::EntityRef> &found);
    const std::set<plan::EntityRef> &found() const { return m_found; }

    const CanvasLayers &layers() const { return m_layers; }
    void setLayers(const CanvasLayers &layers);

signals:
    /// The chart, its emphasis or its marks became others: the whole picture is stale.
    void changed();
    /// Another plan is open.
    void reset();
    /// A move began or ended: what rests is stale, nothing else.
    void moveChanged();
    /// Something that rests was stretched by a move.
    void stretched(const QRectF &area);

private:
    void invalidate();
    void followEdit();
    void drawUp();
    void show(DrawnChart &drawn);
    ChartEmphasis emphasis() const;
    void lookAround();
    void leadUnrouted();
    void leadUnroutedAnew();
    void moveTogether();
    plan::Transaction placements(const std::vector<plan::EntityRef> &moved, std::string label) const;
    plan::Placement noted(plan::EntityRef entity) const;
    std::vector<plan::Placement> placesOn(layout::Index node, layout::Point delta) const;
    void endMove();

    Workspace &m_workspace;
    layout::TextMeasure m_measure;
    ChartDrawer m_drawer;
    layout::Chart m_chart;
    ChartIndex m_index;
    ChartEmphasis m_emphasis;
    FieldMarks m_fieldMarks;
    ChartMarks m_marks;
    ChartReach m_reach;
    std::vector<UnroutedLine> m_unrouted;
    CanvasLayers m_layers;
    std::set<plan::EntityRef> m_found;
    std::vector<DependencyLine> m_dependencies;
    bool m_stale = true;
    std::optional<layout::Chart> m_goal; ///< while things glide to their places
    bool m_overtaken = false;            ///< a new chart came while things were moved

    std::vector<plan::EntityRef> m_moved;
    std::vector<layout::Rect> m_began;                                 ///< where the moved things were
    std::vector<std::pair<layout::Index, layout::Rect>> m_beganFrames; ///< of nodes that services move in
    ChartSlice m_moving;
    layout::Point m_wanted;  ///< how far the moved things should be from where they began
    layout::Point m_reached; ///< what `settleMove` last saw
    document::Gesture m_nudges = document::Gesture::None;
    std::vector<plan::EntityRef> m_nudged;
};

} // namespace portolan::views
