#include "views/locator/locator_delegate.h"

#include "views/locator/locator_model.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

namespace space = tokens::space;

LocatorDelegate::LocatorDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize LocatorDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, tokens::height::menuRow};
}

void LocatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const paint::Scope scope(*painter);
    const Theme &theme = m_theme.theme();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        paint::panel(*painter, option.rect, tokens::radius::chip, theme.accent.soft, {});

    // Everything is laid out from left to right; text aligned left turns by itself.
    const auto placed = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    constexpr int side = tokens::iconSize::small;
    const QRect sign =
        placed(QRect(option.rect.left() + space::snug, option.rect.top(), side, option.rect.height()));
    const int which = index.data(LocatorModel::IconOf).toInt();
    const QIcon own = index.data(LocatorModel::ActionIcon).value<QIcon>();
    if (which >= 0)
        paint::iconInside(*painter, static_cast<Icon>(which), sign, side,
                          isCurrent ? theme.accent.ink : theme.secondaryText);
    else if (!own.isNull())
        own.paint(painter, sign);
    else
        paint::iconInside(*painter, Icon::ChevronRight, sign, side, theme.secondaryText);

    QRect words = option.rect.adjusted(2 * space::snug + side, 0, -space::snug, 0);
    const QFont secondary = textFont(TextRole::Secondary);
    const QString aside = index.data(LocatorModel::Aside).toString();
    painter->setFont(secondary);
    painter->setPen(theme.secondaryText);
    painter->drawText(placed(words), Qt::AlignRight | Qt::AlignVCenter, aside);
    words.setRight(words.right() - QFontMetrics(secondary).horizontalAdvance(aside) - space::snug);

    const QFont font = textFont(TextRole::Body, isCurrent ? TextWeight::Semibold : TextWeight::Regular);
    const QString title =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(placed(words), Qt::AlignLeft | Qt::AlignVCenter, title);
    words.setLeft(words.left() + QFontMetrics(font).horizontalAdvance(title) + space::normal);
    painter->setFont(secondary);
    painter->setPen(theme.secondaryText);
    painter->drawText(placed(words), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(secondary).elidedText(index.data(LocatorModel::Detail).toString(),
                                                         Qt::ElideRight, words.width()));
}

} // namespace portolan::views
