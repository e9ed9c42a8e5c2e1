#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>
#include <QWidget>

namespace portolan::views::paint {

namespace {

constexpr int line = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;

struct TwoTexts {
    QString text;
    QString aside; ///< what follows the tab character: a shortcut or a count
};

TwoTexts splitAtTab(const QString &text)
{
    const qsizetype tab = text.indexOf(QLatin1Char('\t'));
    return tab < 0 ? TwoTexts{text, {}} : TwoTexts{text.left(tab), text.mid(tab + 1)};
}

QFont tabFont(const QFont &base, bool current)
{
    return withWeight(base, current ? TextWeight::Medium : TextWeight::Regular);
}

} // namespace

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget,
                 const Theme &theme)
{
    painter.fillRect(option.rect, theme.raised);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && enabled) {
        panel(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), tokens::radius::chip,
              has(option, QStyle::State_Sunken) ? theme.accent.soft : hoverGround(theme), {});
    }
    const Scope scope(painter);
    painter.setPen(enabled ? theme.text : theme.disabledText);
    // The letters to press are shown once Alt has brought the keyboard here.
    const int letters = widget && widget->hasFocus() ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | letters, option.text);
}

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect row = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        horizontalRule(painter, row.left() + tokens::space::tight, row.right() + 1 - tokens::space::tight,
                       row.center().y(), theme.line);
        return;
    }
    const Scope scope(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool chosen = enabled && has(option, QStyle::State_Selected);
    if (chosen)
        panel(painter, QRectF(row).adjusted(0, 1, 0, -1), tokens::radius::chip, theme.accent.ink, {});
    const QColor ink = chosen ? theme.onAccent : enabled ? theme.text : theme.disabledText;
    const QColor faint = chosen ? theme.onAccent : enabled ? theme.secondaryText : theme.disabledText;
    const auto place = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, row, box);
    };

    const int side = tokens::iconSize::small;
    const QRect sign(row.left() + tokens::space::snug, row.top() + (row.height() - side) / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, Icon::Check, place(sign), chosen ? theme.onAccent : theme.accent.ink);
    } else if (!option.icon.isNull()) {
        const QIcon::Mode mode = !enabled ? QIcon::Disabled : chosen ? QIcon::Active : QIcon::Normal;
        option.icon.paint(&painter, place(sign), Qt::AlignCenter, mode, chosen ? QIcon::On : QIcon::Off);
    }

    const TwoTexts texts = splitAtTab(option.text);
    const QRect body =
        row.adjusted(tokens::space::snug + side + tokens::space::snug, 0, -tokens::space::snug, 0);
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(place(body), line | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                     texts.text);
    painter.setFont(withRole(option.font, TextRole::Secondary));
    painter.setPen(faint);
    painter.drawText(place(body), line | QStyle::visualAlignment(option.direction, Qt::AlignRight),
                     texts.aside);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(body.right() + 1 - side, sign.top(), side, side);
        paintIcon(painter, option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
                  place(arrow), faint);
    }
}

void tabShape(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const QRect box = option.rect;
    const bool current = has(option, QStyle::State_Selected);
    if (current) {
        painter.fillRect(box, theme.panel);
        painter.fillRect(QRect(box.left(), box.top(), box.width(), tokens::width::tabLine), theme.accent.ink);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(box.adjusted(0, 1, 0, 0), hoverGround(theme));
    }
    if (showsFocus(option))
        focusRing(painter, QRectF(box).adjusted(2, 4, -2, -2), tokens::radius::chip, theme);
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &box, const Theme &theme)
{
    const Scope scope(painter);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool current = has(option, QStyle::State_Selected);
    const TwoTexts texts = splitAtTab(option.text);
    const auto place = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };

    QRect rest = box;
    if (!option.icon.isNull()) {
        const int side = tokens::iconSize::small;
        const QRect picture(rest.left(), rest.top() + (rest.height() - side) / 2, side, side);
        option.icon.paint(&painter, place(picture), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(picture.right() + 1 + tokens::space::tight + tokens::space::hair);
    }
    const QFont base = painter.font();
    painter.setFont(tabFont(base, current));
    painter.setPen(!enabled ? theme.disabledText : current ? theme.text : theme.secondaryText);
    const int leading = line | QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(place(rest), leading, texts.text);
    rest.setLeft(rest.left() + painter.fontMetrics().size(line, texts.text).width() + tokens::space::tight +
                 tokens::space::hair);
    painter.setFont(withRole(base, TextRole::Secondary));
    painter.setPen(enabled ? theme.secondaryText : theme.disabledText);
    painter.drawText(place(rest), leading, texts.aside);
}

QSize tabSize(const QStyleOptionTab &option, const QFont &font)
{
    // Measured in the current tab's weight, so that no tab moves when another becomes current.
    const TwoTexts texts = splitAtTab(option.text);
    int width = QFontMetrics(tabFont(font, true)).size(line, texts.text).width() + 2 * tokens::space::normal;
    if (!texts.aside.isEmpty()) {
        width += tokens::space::tight + tokens::space::hair +
                 QFontMetrics(withRole(font, TextRole::Secondary)).size(line, texts.aside).width();
    }
    if (!option.icon.isNull())
        width += tokens::iconSize::small + tokens::space::tight + tokens::space::hair;
    width += option.leftButtonSize.width() + option.rightButtonSize.width();
    return {width, tokens::height::tab};
}

void dockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const QRect &text, const Theme &theme)
{
    painter.fillRect(option.rect, theme.header);
    horizontalRule(painter, option.rect.left(), option.rect.right() + 1, option.rect.top(), theme.line);
    const Scope scope(painter);
    painter.setFont(withWeight(painter.font(), TextWeight::Semibold));
    painter.setPen(theme.text);
    const QString title = painter.fontMetrics().elidedText(option.title, Qt::ElideRight, text.width());
    painter.drawText(text, line | QStyle::visualAlignment(option.direction, Qt::AlignLeft), title);
}

void splitter(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const QRect box = option.rect;
    painter.fillRect(box, theme.panel);
    if (box.width() < box.height())
        verticalRule(painter, box.center().x(), box.top(), box.bottom() + 1, theme.line);
    else
        horizontalRule(painter, box.left(), box.right() + 1, box.center().y(), theme.line);
}

} // namespace portolan::views::paint
