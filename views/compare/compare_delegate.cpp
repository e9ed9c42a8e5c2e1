#include "views/compare/compare_delegate.h"

#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;
using compare::Difference;

constexpr int signWidth = 14;
constexpr int signHeight = 10;
/// Behind this the exposure of a port stands, unless there is less room.
constexpr int widestAddress = 220;

void drawElided(QPainter &painter, const QRect &box, const QFont &font, const QColor &ink,
                const QString &text, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, elide, box.width()));
}

QFont fontOf(const ComparePart &part)
{
    return part.isCode ? fixedFont() : textFont();
}

/// The widest name of an exposure, so that all of them stand below each other.
int exposureWidth()
{
    int widest = 0;
    for (const Exposure exposure : allExposures)
        widest = std::max(widest, QFontMetrics(textFont()).horizontalAdvance(nameOf(exposure)));
    return tokens::canvas::exposureGlyph + space::snug + widest + space::hair;
}

/// Draws in one cell, from its leading side on.
class ValuePainter
{
public:
    ValuePainter(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_theme(theme)
        , m_cell(option.rect)
        , m_direction(option.direction)
        , m_isSelected(option.state.testFlag(QStyle::State_Selected))
    {
    }

    /// Pieces of text one behind the other, cut off where the box ends.
    void drawParts(const QRect &box, const QList<ComparePart> &parts, const QColor &ink)
    {
        int left = box.left();
        for (const ComparePart &part : parts) {
            const QFont font = fontOf(part);
            const QFontMetrics metrics(font);
            const int room = box.right() + 1 - left;
            if (room <= 0)
                return;
            const QString text = metrics.elidedText(part.text, Qt::ElideRight, room);
            const int width = metrics.horizontalAdvance(text);
            const int height = metrics.height() + space::hair;
            const QRect words = place({left, box.top() + (box.height() - height) / 2, width, height});
            if (part.differs)
                drawMark(words);
            m_painter.setFont(font);
            m_painter.setPen(ink);
            m_painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text);
            left += width;
            if (text != part.text)
                return;
        }
    }

    /// The exposure of a port behind its address; gives what is left of the box.
    QRect drawExposure(QRect box, Exposure exposure, bool differs)
    {
        constexpr int side = tokens::canvas::exposureGlyph;
        const int left = std::min(box.left() + widestAddress, box.right() + 1 - exposureWidth());
        const QRect behind(std::max(box.left(), left), box.top(), exposureWidth(), box.height());
        const QRectF glyph = place({behind.left(), behind.top(), side, behind.height()});
        paintExposureGlyph(m_painter, exposure,
                           QRectF(glyph.left(), glyph.center().y() - side / 2.0, side, side),
                           m_theme.tint(exposure).ink);
        drawParts(behind.adjusted(side + space::snug, 0, 0, 0), {{nameOf(exposure), false, differs}},
                  m_theme.text);
        box.setRight(behind.left() - space::snug);
        return box;
    }

    /// The sign of a severity; gives what is left of the box.
    QRect drawSeverity(QRect box, Severity severity)
    {
        constexpr int side = tokens::iconSize::cell;
        paintIcon(m_painter, severitySign(severity),
                  place({box.left(), box.top() + (box.height() - side) / 2, side, side}),
                  m_theme.tint(severity).ink);
        box.setLeft(box.left() + side + space::snug);
        return box;
    }

private:
    QRect place(const QRect &box) const { return QStyle::visualRect(m_direction, m_cell, box); }

    /// The ground of what differs, and a line below for who sees no ground.
    void drawMark(const QRect &words)
    {
        const QRectF box = QRectF(words).adjusted(-space::hair, 0, space::hair, 0);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_isSelected ? m_theme.panel : m_theme.accent.soft);
        m_painter.drawRoundedRect(box, space::hair, space::hair);
        m_painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.accent.ink);
    }

    QPainter &m_painter;
    const Theme &m_theme;
    QRect m_cell;
    Qt::LayoutDirection m_direction;
    bool m_isSelected;
};

} // namespace

void paintDifferenceSign(QPainter &painter, Difference difference, const QRect &box, const Theme &theme)
{
    const paint::Scope scope(painter);
    const QRectF sign(box.left() + 0.5, box.top() + (box.height() - signHeight) / 2 + 0.5, signWidth - 1,
                      signHeight - 1);
    const bool isSame = difference == Difference::None;
    const QColor ink = isSame ? theme.secondaryText : theme.accent.ink;
    painter.setPen(QPen(ink, tokens::line::frame, Qt::SolidLine, Qt::RoundCap));
    if (isSame || difference == Difference::Changed) { // = or ≠
        constexpr double apart = 2;
        constexpr double slant = 2.5;
        const QPointF middle = sign.center();
        for (const double y : {middle.y() - apart, middle.y() + apart})
            painter.drawLine(QPointF(middle.x() - space::tight, y), QPointF(middle.x() + space::tight, y));
        if (!isSame)
            painter.drawLine(QPointF(middle.x() - slant, sign.bottom()),
                             QPointF(middle.x() + slant, sign.top()));
        return;
    }
    painter.setPen(QPen(ink, tokens::line::rule));
    const double half = sign.width() / 2 - 1;
    // The left side stands at the right where one reads from there.
    const bool isFirst =
        (difference == Difference::LeftOnly) == (painter.layoutDirection() != Qt::RightToLeft);
    painter.setBrush(isFirst ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRect(QRectF(sign.left(), sign.top(), half, sign.height()));
    painter.setBrush(isFirst ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter.drawRect(QRectF(sign.right() - half, sign.top(), half, sign.height()));
}

CompareDelegate::CompareDelegate(const CompareFilter &rows, const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_theme(theme)
{
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(tokens::height::row, QFontMetrics(fixedFont()).height() + space::snug)};
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction);
    const compare::Row *row = m_rows.rowAt(index);
    if (row) {
        QStyleOptionViewItem ground = option;
        ground.state.setFlag(QStyle::State_HasFocus, false);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    }
    if (!row)
        paintTopic(*painter, option, index);
    else if (index.column() == CompareModel::Thing)
        paintThing(*painter, option, index, *row);
    else if (index.column() == CompareModel::Aspect)
        paintAspect(*painter, option, *row);
    else
        paintValue(*painter, option, *row,
                   index.column() == CompareModel::Left ? CompareSide::Left : CompareSide::Right);
    painter->restore();
}

void CompareDelegate::paintTopic(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect box = QStyle::visualRect(option.direction, option.rect,
                                         option.rect.adjusted(space::tight, 0, -space::snug, 0));
    if (index.column() == CompareModel::Thing)
        drawElided(painter, box, textFont(TextRole::Body, TextWeight::Semibold), theme.text,
                   index.data().toString());
    else if (index.column() == CompareModel::Aspect)
        drawElided(painter, box, textFont(TextRole::Secondary), theme.secondaryText, index.data().toString());
}

void CompareDelegate::paintThing(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const compare::Row &row) const
{
    const Theme &theme = m_theme.theme();
    QRect sign(option.rect.left() + space::tight, option.rect.top(), signWidth, option.rect.height());
    sign = QStyle::visualRect(option.direction, option.rect, sign);
    paintDifferenceSign(painter, row.difference(), sign, theme);
    const int before = space::tight + signWidth + space::snug;
    const QRect box =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(before, 0, -space::snug, 0));
    // A name that stands above already is there for reading a row alone, and steps back.
    const compare::Row *above = m_rows.rowAt(index.siblingAtRow(index.row() - 1));
    const bool isRepeated = above && above->thing == row.thing;
    drawElided(painter, box, textFont(), isRepeated ? theme.disabledText : theme.text, thingOf(row),
               Qt::ElideMiddle);
}

void CompareDelegate::paintAspect(QPainter &painter, const QStyleOptionViewItem &option,
                                  const compare::Row &row) const
{
    const Theme &theme = m_theme.theme();
    const QRect box = QStyle::visualRect(option.direction, option.rect,
                                         option.rect.adjusted(space::tight, 0, -space::snug, 0));
    const QString text = aspectOf(row);
    const bool isCode = text == fromText(row.aspect) && row.topic != compare::Topic::Edited;
    drawElided(painter, box, isCode ? fixedFont() : textFont(), theme.secondaryText, text);
}

void CompareDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                                 const compare::Row &row, CompareSide side) const
{
    const Theme &theme = m_theme.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const compare::Value &value = valueOf(row, side);
    if (!value.isOn() && !isSelected)
        painter.fillRect(option.rect, theme.header);
    paint::verticalRule(painter,
                        option.direction == Qt::LeftToRight ? option.rect.left() : option.rect.right(),
                        option.rect.top(), option.rect.bottom() + 1, theme.line);
    ValuePainter cell(painter, theme, option);
    QRect box = option.rect.adjusted(space::normal, 0, -space::snug, 0);
    if (value.exposure && value.isOn())
        box = cell.drawExposure(box, lookOf(*value.exposure),
                                row.difference() == Difference::Changed &&
                                    row.left.exposure != row.right.exposure);
    if (value.finding && value.isOn())
        box = cell.drawSeverity(box, lookOf(value.finding->severity));
    cell.drawParts(box, partsOf(row, side), value.isOn() ? theme.text : theme.secondaryText);
}

} // namespace portolan::views
