#pragma once

#include "model/edit/connection.h"
#include "views/canvas/canvas_item.h"
#include "views/canvas/chart_index.h"
#include "views/canvas/viewport.h"
#include "views/theme/theme.h"

#include <QString>

class QPainter;

namespace portolan::views {

/// What lies at one end of a line that is being drawn.
struct DraftEnd {
    edit::End end;
    layout::Point anchor;
    layout::Rect rect; ///< what is marked; empty for the end of nothing
    double radius = 0; ///< of its corners

    bool operator==(const DraftEnd &) const = default;
};

/// The end that a thing of the chart is; none for what no line can begin or end at.
std::optional<DraftEnd> draftEndOf(const layout::Chart &chart, const Hit &hit);
std::optional<DraftEnd> draftEndOf(const layout::Chart &chart, const CanvasItem &item);

/// A route or link while it is drawn, by mouse or keyboard: from where, to where, and what that means.
class ConnectionDraft
{
public:
    bool isActive() const { return m_from.has_value(); }
    void begin(const DraftEnd &from);
    void cancel() { *this = {}; }

    /// Leads the line to a point; what lies there is asked for its meaning once.
    void aim(const std::optional<DraftEnd> &to, layout::Point at, const plan::ResolvedPlan &resolved);

    const std::optional<DraftEnd> &from() const { return m_from; }
    /// What the line would make; nothing when it points at nothing, or must not be.
    const std::optional<edit::Meaning> &meaning() const { return m_meaning; }
    bool isRefused() const { return m_refused; }
    /// What it would make or why it must not be; empty over nothing.
    const QString &text() const { return m_text; }

    void paint(QPainter &painter, const Theme &theme, const Viewport &viewport) const;

private:
    void paintTarget(QPainter &painter, const Theme &theme, const Viewport &viewport) const;
    void paintText(QPainter &painter, const Theme &theme, const Viewport &viewport) const;

    std::optional<DraftEnd> m_from;
    std::optional<DraftEnd> m_to;
    layout::Point m_at;
    std::optional<edit::Meaning> m_meaning;
    bool m_refused = false;
    QString m_text;
};

} // namespace portolan::views
