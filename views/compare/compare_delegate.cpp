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

/// The ground of what differs, and a line below for who sees no ground.
void paintMark(QPainter &painter, const QRectF &words, const QColor &ground, const QColor &ink)
{
    const QRectF box = words.adjusted(-space::hair, 0, space::hair, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, space::hair, space::hair);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), ink);
}

/// Pieces of text one behind the other, cut off where the box ends.
void paintParts(QPainter &painter, const QRect &box, const QList<ComparePart> &parts, const QColor &ink,
                const QColor &markGround, const QColor &markInk)
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
        const QRect words(left, box.top() + (box.height() - height) / 2, width, height);
        if (part.differs)
            paintMark(painter, words, markGround, markInk);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        left += width;
        if (text != part.text)
            return;
    }
}

/// The widest name of an exposure, so that all of them stand below each other.
int exposureWidth()
{
    int widest = 0;
    for (const Exposure exposure : allExposures)
        widest = std::max(widest, QFontMetrics(textFont()).horizontalAdvance(nameOf(exposure)));
    return tokens::canvas::exposureGlyph + space::snug + widest + space::hair;
}

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
    painter.setBrush(difference == Difference::LeftOnly ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawRect(QRectF(sign.left(), sign.top(), half, sign.height()));
    painter.setBrush(difference == Difference::RightOnly ? QBrush(ink) : QBrush(Qt::NoBrush));
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
    const QRect box = option.rect.adjusted(space::tight, 0, -space::snug, 0);
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
    const QRect box = option.rect.adjusted(space::tight, 0, -space::snug, 0);
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
    QRect box = option.rect.adjusted(space::normal, 0, -space::snug, 0);
    const bool isChanged = row.difference() == Difference::Changed;
    const QColor ground = isSelected ? theme.panel : theme.accent.soft;
    if (value.exposure && value.isOn()) {
        const Exposure exposure = lookOf(*value.exposure);
        const int left = std::min(box.left() + widestAddress, box.right() + 1 - exposureWidth());
        const QRect right(std::max(box.left(), left), box.top(), exposureWidth(), box.height());
        constexpr int glyph = tokens::canvas::exposureGlyph;
        const bool differs = isChanged && row.left.exposure != row.right.exposure;
        paintExposureGlyph(painter, exposure,
                           QRectF(right.left(), right.center().y() - glyph / 2.0 + 0.5, glyph, glyph),
                           theme.tint(exposure).ink);
        paintParts(painter, right.adjusted(glyph + space::snug, 0, 0, 0),
                   {{nameOf(exposure), false, differs}}, theme.text, ground, theme.accent.ink);
        box.setRight(right.left() - space::snug);
    }
    if (value.finding && value.isOn()) {
        const Severity severity = lookOf(value.finding->severity);
        constexpr int sign = tokens::iconSize::cell;
        paintIcon(painter, severitySign(severity),
                  QRect(box.left(), box.top() + (box.height() - sign) / 2, sign, sign),
                  theme.tint(severity).ink);
        box.setLeft(box.left() + sign + space::snug);
    }
    paintParts(painter, box, partsOf(row, side), value.isOn() ? theme.text : theme.secondaryText, ground,
               theme.accent.ink);
}

} // namespace portolan::views
