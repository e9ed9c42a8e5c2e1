#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QAbstractItemView>
#include <QPainter>

namespace portolan::views::paint {

namespace {

constexpr int headerText = Qt::AlignVCenter | Qt::TextSingleLine;

/// Selected rows carry a bar at the leading edge of the view, once: not at each of their cells.
bool startsRow(const QRect &cell, Qt::LayoutDirection direction, const QWidget *view)
{
    if (direction == Qt::LeftToRight)
        return cell.left() <= 0;
    const auto *area = qobject_cast<const QAbstractItemView *>(view);
    return area && cell.right() >= area->viewport()->width() - 1;
}

} // namespace

QFont headerFont(const QFont &base)
{
    return withWeight(withRole(base, TextRole::Secondary), TextWeight::Semibold);
}

int headerWidth(const QStyleOptionHeader &option, const QFont &base)
{
    const int text = QFontMetrics(headerFont(base)).size(headerText, option.text).width();
    return text + 2 * tokens::space::snug + tokens::space::tight + tokens::iconSize::cell;
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const QRect box = option.rect;
    const bool touched = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter.fillRect(box, touched ? mixed(theme.text, theme.header, 0.95) : theme.header);
    const bool first = option.position == QStyleOptionHeader::Beginning ||
                       option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !first)
        verticalRule(painter, option.direction == Qt::RightToLeft ? box.right() : box.left(),
                     box.top() + tokens::space::tight, box.bottom() + 1 - tokens::space::tight, theme.line);
    if (option.orientation == Qt::Vertical)
        horizontalRule(painter, box.left(), box.right() + 1, box.bottom(), theme.line);
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme)
{
    const Scope scope(painter);
    painter.setFont(headerFont(painter.font()));
    painter.setPen(has(option, QStyle::State_Enabled) ? theme.secondaryText : theme.disabledText);

    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int mark = sorted ? tokens::iconSize::cell + tokens::space::tight : 0;
    const QRect box = option.rect.adjusted(tokens::space::snug, 0, -tokens::space::snug, 0);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, box.width() - mark);
    const QSize size(qMin(box.width() - mark, metrics.size(headerText, text).width()), box.height());
    const Qt::Alignment alignment = (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    QRect place = QStyle::alignedRect(option.direction, alignment, size + QSize(mark, 0), box);
    if (!option.icon.isNull()) {
        option.icon.paint(&painter, QRect(box.left(), box.top(), tokens::iconSize::cell, box.height()));
        place.translate(tokens::iconSize::cell + tokens::space::tight, 0);
    }
    const QRect words(place.topLeft(), size);
    painter.drawText(QStyle::visualRect(option.direction, place, words), headerText, text);
    if (!sorted)
        return;
    const QRect chevron(words.right() + 1 + tokens::space::tight, box.top(), tokens::iconSize::cell,
                        box.height());
    // Qt's SortDown is the ascending order, drawn as an arrow that points down.
    const Icon arrow =
        option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronDown : Icon::ChevronUp;
    iconInside(painter, arrow, QStyle::visualRect(option.direction, place, chevron), tokens::iconSize::cell,
               theme.secondaryText);
}

void rowGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *view, const Theme &theme)
{
    const QRect box = option.rect;
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(box, option.backgroundBrush);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(box, enabled ? theme.accent.soft : theme.header);
        if (startsRow(box, option.direction, view)) {
            const QRect bar(box.left(), box.top(), tokens::width::selectionBar, box.height());
            painter.fillRect(QStyle::visualRect(option.direction, box, bar), theme.accent.ink);
        }
    } else if (enabled && has(option, QStyle::State_MouseOver)) {
        painter.fillRect(box, theme.scheme == ColorScheme::HighContrast ? theme.header : theme.raised);
    }
}

void branch(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    iconInside(painter, has(option, QStyle::State_Open) ? Icon::ChevronDown : closed, option.rect,
               tokens::iconSize::small, theme.secondaryText);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (option.maximum <= option.minimum || !slider.isValid())
        return;
    const bool held =
        has(option, QStyle::State_Sunken) && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool touched = has(option, QStyle::State_MouseOver);
    const QColor ink = held || touched ? theme.border : mixed(theme.border, theme.panel, 0.5);
    const QRectF thumb = QRectF(slider).adjusted(2, 2, -2, -2);
    panel(painter, thumb, qMin(thumb.width(), thumb.height()) / 2, ink, {});
}

void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    constexpr int thickness = 4;
    QRect groove = option.rect;
    groove.setTop(groove.top() + (groove.height() - thickness) / 2);
    groove.setHeight(thickness);
    panel(painter, groove, thickness / 2.0,
          theme.scheme == ColorScheme::HighContrast ? theme.grid : theme.line, {});
    const int span = option.maximum - option.minimum;
    QRect done = groove;
    if (span > 0) {
        const double share = double(option.progress - option.minimum) / span;
        done.setWidth(qRound(groove.width() * qBound(0.0, share, 1.0)));
    } else {
        // Of unknown length: half the line stands for "at it", without motion.
        done.setWidth(groove.width() / 2);
    }
    panel(painter, QStyle::visualRect(option.direction, option.rect, done), thickness / 2.0, theme.accent.ink,
          {});
}

} // namespace portolan::views::paint
