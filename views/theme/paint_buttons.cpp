#include "views/theme/marks.h"
#include "views/theme/paint.h"
#include "views/theme/segmented_control.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views::paint {

namespace {

using tokens::radius::control;

bool isFilled(const QStyleOptionButton &option, const QWidget *widget)
{
    if (qobject_cast<const Segment *>(widget))
        return has(option, QStyle::State_On);
    return isPrimary(widget) || option.features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor accentGround(const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.header;
    if (has(option, QStyle::State_Sunken))
        return mixed(theme.accent.ink, theme.text, 0.2);
    if (has(option, QStyle::State_MouseOver))
        return mixed(theme.accent.ink, theme.text, 0.1);
    return theme.accent.ink;
}

QColor plainGround(const QStyleOption &option, const Theme &theme)
{
    if (!has(option, QStyle::State_Enabled))
        return theme.panel;
    if (has(option, QStyle::State_Sunken))
        return pressedGround(theme);
    return has(option, QStyle::State_MouseOver) ? theme.header : theme.panel;
}

bool opensMenu(const QStyleOptionToolButton &option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) ||
           option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

QColor outline(const QStyleOption &option, const Theme &theme)
{
    return has(option, QStyle::State_Enabled) ? theme.border : theme.line;
}

/// On an accent ground the ring is drawn inside, in the ink of that ground: the accent would not show on
/// itself.
void buttonFocus(QPainter &painter, const QRectF &box, bool filled, const Theme &theme)
{
    if (filled)
        panel(painter, box.adjusted(2, 2, -2, -2), control - 2, {}, theme.onAccent, tokens::line::frame);
    else
        focusRing(painter, box, control, theme);
}

/// The whole control's frame, of which the clip shows this segment's share.
void segmentFrame(QPainter &painter, const QStyleOptionButton &option, const Segment &segment,
                  const Theme &theme)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool opensLeft = mirrored ? !segment.isLast() : !segment.isFirst();
    const bool opensRight = mirrored ? !segment.isFirst() : !segment.isLast();
    const QRectF box = option.rect;
    const Scope scope(painter);
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const double beyond = 2 * control;
    panel(painter, box.adjusted(opensLeft ? -beyond : 0, 0, opensRight ? beyond : 0, 0), control,
          plainGround(option, theme), outline(option, theme));
    if (has(option, QStyle::State_On))
        panel(painter, box, control, accentGround(option, theme), {});
}

/// Buttons that only point somewhere, such as those that scroll a row of tabs.
Icon chevronOf(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::LeftArrow: return Icon::ChevronLeft;
    case Qt::RightArrow: return Icon::ChevronRight;
    case Qt::UpArrow: return Icon::ChevronUp;
    default: return Icon::ChevronDown;
    }
}

} // namespace

void buttonFrame(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                 const Theme &theme)
{
    const QRectF box = option.rect;
    const bool filled = isFilled(option, widget);
    const bool touched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    if (const auto *segment = qobject_cast<const Segment *>(widget))
        segmentFrame(painter, option, *segment, theme);
    else if (filled)
        panel(painter, box, control, accentGround(option, theme), {});
    else if (has(option, QStyle::State_On))
        panel(painter, box, control, theme.accent.soft, theme.accent.ink);
    else if (!option.features.testFlag(QStyleOptionButton::Flat))
        panel(painter, box, control, plainGround(option, theme), outline(option, theme));
    else if (touched && has(option, QStyle::State_Enabled))
        panel(painter, box, control, hoverGround(theme), {});
    if (showsFocus(option))
        buttonFocus(painter, box, filled, theme);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                 const Theme &theme)
{
    const Scope scope(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool filled = isFilled(option, widget) && enabled;
    const QColor ink = filled ? theme.onAccent : enabled ? theme.text : theme.disabledText;
    painter.setFont(withWeight(widget ? widget->font() : painter.font(), TextWeight::Medium));

    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect text = option.rect.adjusted(tokens::space::snug, 0, -tokens::space::snug, 0);
    if (hasMenu) {
        const QRect chevron(text.right() - tokens::iconSize::badge, text.top(), tokens::iconSize::badge,
                            text.height());
        iconInside(painter, Icon::ChevronDown, QStyle::visualRect(option.direction, option.rect, chevron),
                   tokens::iconSize::badge, ink);
        text.setRight(chevron.left() - tokens::space::hair);
    }
    constexpr int flags = Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine;
    if (!option.icon.isNull()) {
        const int side = tokens::iconSize::small;
        const int gap = option.text.isEmpty() ? 0 : tokens::space::tight + tokens::space::hair;
        const int textWidth = painter.fontMetrics().size(flags, option.text).width();
        const int left = text.left() + qMax(0, (text.width() - side - gap - textWidth) / 2);
        const QRect picture(left, text.top() + (text.height() - side) / 2, side, side);
        const bool accented = filled || has(option, QStyle::State_On);
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : accented ? QIcon::Active : QIcon::Normal;
        const QIcon::State state = filled ? QIcon::On : QIcon::Off;
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, picture),
                          Qt::AlignCenter, mode, state);
        text = QRect(left + side + gap, text.top(), textWidth + 1, text.height());
    }
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, text), flags, option.text);
}

bool isOutlined(const QStyleOptionToolButton &option)
{
    return option.toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

void toolButtonFrame(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme)
{
    const QRectF box = option.rect;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_On))
        panel(painter, box, control, enabled ? theme.accent.soft : theme.header,
              enabled ? theme.accent.ink : theme.line);
    else if (isOutlined(option))
        panel(painter, box, control, plainGround(option, theme), outline(option, theme));
    else if (enabled && has(option, QStyle::State_Sunken))
        panel(painter, box, control, pressedGround(theme), {});
    else if (enabled && has(option, QStyle::State_MouseOver))
        panel(painter, box, control, hoverGround(theme), {});
    if (showsFocus(option))
        focusRing(painter, box, control, theme);
}

void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme)
{
    const Scope scope(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (option.icon.isNull() && option.arrowType != Qt::NoArrow) {
        iconInside(painter, chevronOf(option.arrowType), option.rect, tokens::iconSize::cell,
                   enabled ? theme.text : theme.disabledText);
        return;
    }
    const bool on = has(option, QStyle::State_On);
    const bool outlined = isOutlined(option);
    painter.setFont(outlined ? withWeight(option.font, TextWeight::Medium) : option.font);
    painter.setPen(!enabled ? theme.disabledText : on ? theme.accent.ink : theme.text);

    QRect body = option.rect;
    if (opensMenu(option)) {
        QRect chevron = body;
        chevron.setLeft(body.right() + 1 - tokens::iconSize::cell - tokens::space::hair);
        iconInside(painter, Icon::ChevronDown, QStyle::visualRect(option.direction, option.rect, chevron),
                   tokens::iconSize::badge, enabled ? theme.secondaryText : theme.disabledText);
        body.setRight(chevron.left());
    }
    const QIcon::Mode mode = !enabled ? QIcon::Disabled : on ? QIcon::Active : QIcon::Normal;
    constexpr int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const bool pictured = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    if (!pictured) {
        painter.drawText(QStyle::visualRect(option.direction, option.rect, body), flags | Qt::AlignCenter,
                         option.text);
        return;
    }
    const bool alone = option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty();
    const int side = alone ? qMin(option.iconSize.height(), body.height()) : tokens::iconSize::small;
    QRect picture(0, 0, side, side);
    picture.moveCenter(body.center());
    if (alone) {
        // moveCenter favours the left and top on even sizes; the middle of the pixels is what the eye wants.
        picture.moveTopLeft(body.topLeft() + QPoint((body.width() - side) / 2, (body.height() - side) / 2));
    } else if (option.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        picture.moveTop(body.top() + tokens::space::tight);
        painter.drawText(body.adjusted(0, side + tokens::space::tight, 0, 0), flags | Qt::AlignCenter,
                         option.text);
    } else {
        picture.moveLeft(body.left() + tokens::space::normal - tokens::space::hair);
        picture.moveTop(body.top() + (body.height() - side) / 2);
        const QRect words(
            QPoint(picture.right() + 1 + tokens::space::tight + tokens::space::hair, body.top()),
            body.bottomRight());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
                         flags | QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                         option.text);
    }
    option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, picture), Qt::AlignCenter,
                      mode);
}

void tickBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = option.rect;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const QColor ink = enabled ? theme.onAccent : theme.panel;
    if (!partly && !has(option, QStyle::State_On)) {
        panel(painter, box, tokens::radius::chip, plainGround(option, theme), outline(option, theme));
        return;
    }
    panel(painter, box, tokens::radius::chip, enabled ? accentGround(option, theme) : theme.disabledText, {});
    if (partly)
        painter.fillRect(QRectF(box.center() - QPointF(4, 1), QSizeF(8, 2)), ink);
    else
        iconInside(painter, Icon::Check, option.rect, tokens::iconSize::cell, ink);
}

void radioCircle(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRectF box = option.rect;
    const double round = box.height() / 2;
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!has(option, QStyle::State_On)) {
        panel(painter, box, round, plainGround(option, theme), outline(option, theme));
        return;
    }
    const QColor fill = enabled ? accentGround(option, theme) : theme.disabledText;
    panel(painter, box, round, fill, {});
    panel(painter, box.adjusted(5, 5, -5, -5), round - 5, enabled ? theme.onAccent : theme.panel, {});
}

} // namespace portolan::views::paint
