#pragma once

#include <QObject>

#include "views/canvas/canvas_painter.h"
#include "views/workspace/workspace.h"

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

    /// As the plan is now: drawn up anew when it changed since it was last asked for.
    const layout::Chart &chart();
    const ChartIndex &index();
    ChartPicture picture();
    /// What may show in `area`, without what is being moved.
    ChartSlice restingSlice(const layout::Rect &area, Detail detail);

    void setMarks(const FieldMarks &marks);

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
    void cancelMove();
    bool isMoving() const { return !m_moved.empty(); }
    /// What of the moving things, and of what is led anew with them, may show in `area`.
    ChartSlice movingSlice(const layout::Rect &area) const;

    /// Moves things at once, as the arrow keys do. Steps that follow each other are one step of undo.
    void nudge(layout::Point delta);

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
    void drawUp();
    void moveTogether();
    plan::Transaction placements(const std::vector<plan::EntityRef> &moved) const;

    Workspace &m_workspace;
    layout::TextMeasure m_measure;
    layout::Chart m_chart;
    ChartIndex m_index;
    ChartEmphasis m_emphasis;
    FieldMarks m_fieldMarks;
    ChartMarks m_marks;
    bool m_stale = true;

    std::vector<plan::EntityRef> m_moved;
    std::vector<layout::Point> m_began; ///< where the moved things were
    ChartSlice m_moving;
    layout::Point m_wanted;  ///< how far the moved things should be from where they began
    layout::Point m_reached; ///< what `settleMove` last saw
    document::Gesture m_nudges = document::Gesture::None;
    std::vector<plan::EntityRef> m_nudged;
};

/// What of a chart changes place when these things do: they themselves, what is in them, and the lines that
/// end there.
ChartSlice sliceMovedWith(const layout::Chart &chart, const std::vector<plan::EntityRef> &moved);

} // namespace portolan::views
