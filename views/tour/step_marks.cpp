#include "views/tour/step_marks.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"

#include <QPainter>

namespace portolan::views {

namespace {

constexpr int stroke = 3;
constexpr int high = 8;

} // namespace

StepMarks::StepMarks(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepMarks::setSteps(std::vector<StepMark> steps, int current)
{
    m_steps = std::move(steps);
    m_current = current;
    update();
}

QSize StepMarks::sizeHint() const
{
    return {tokens::space::page, high};
}

void StepMarks::paintEvent(QPaintEvent *)
{
    const auto count = static_cast<int>(m_steps.size());
    if (count == 0)
        return;
    QPainter painter(this);
    const paint::Scope scope(painter);
    const Theme &theme = m_theme.theme();
    const double pitch = (width() + tokens::space::tight * 1.0) / count;
    for (int at = 0; at < count; ++at) {
        const StepMark mark = m_steps[static_cast<std::size_t>(at)];
        const bool isStop = mark == StepMark::Stops;
        const int place = layoutDirection() == Qt::RightToLeft ? count - 1 - at : at;
        const double thickness = isStop ? high : stroke;
        const QRectF box(place * pitch, (height() - thickness) / 2, pitch - tokens::space::tight, thickness);
        const QColor ink = isStop ? theme.error.ink : at <= m_current ? theme.accent.ink : theme.line;
        if (mark == StepMark::Beyond) {
            QPen pen(ink, stroke, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({1, 1});
            painter.setPen(pen);
            painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(box, thickness / 2, thickness / 2);
        }
        if (at == m_current && !isStop && mark == StepMark::Passes) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent.ink);
            painter.drawEllipse(QRectF(box.center().x() - high / 2.0, (height() - high) / 2.0, high, high));
        }
    }
}

} // namespace portolan::views
