#include "views/outline/outline_delegate.h"

#include "views/outline/outline_model.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

namespace space = tokens::space;
namespace iconSize = tokens::iconSize;

OutlineDelegate::OutlineDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, tokens::height::row};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);

    // Everything is laid out from left to right; text aligned left turns by itself.
    const auto placed = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool active = index.data(OutlineModel::Active).toBool();
    const bool heads = !index.parent().isValid();
    QRect row = option.rect.adjusted(space::tight, 0, -space::snug, 0);
    const QColor ink = !active ? theme.disabledText : selected ? theme.accent.ink : theme.secondaryText;
    const auto which = static_cast<Icon>(index.data(OutlineModel::IconOf).toInt());
    paint::iconInside(*painter, which, placed(QRect(row.left(), row.top(), iconSize::small, row.height())),
                      iconSize::small, ink);
    row.setLeft(row.left() + iconSize::small + space::snug);

    if (const QVariant mark = index.data(OutlineModel::Mark); mark.isValid()) {
        const auto severity = static_cast<Severity>(mark.toInt());
        const QRect sign(row.right() + 1 - iconSize::badge, row.top(), iconSize::badge, row.height());
        paint::iconInside(*painter, severitySign(severity), placed(sign), iconSize::badge,
                          theme.tint(severity).ink);
        row.setRight(sign.left() - 1 - space::snug);
    }
    const QFont asideFont = textFont(TextRole::Secondary);
    const QString aside = index.data(OutlineModel::Aside).toString();
    const QFont font =
        textFont(TextRole::Body, heads || selected ? TextWeight::Semibold : TextWeight::Regular);
    const QString name = index.data().toString();
    const int nameWidth = QFontMetrics(font).horizontalAdvance(name);
    const int asideRoom = row.width() - nameWidth - space::snug;
    if (asideRoom > space::section) {
        painter->setFont(asideFont);
        painter->setPen(active ? theme.secondaryText : theme.disabledText);
        painter->drawText(placed(row), Qt::AlignRight | Qt::AlignVCenter,
                          QFontMetrics(asideFont).elidedText(aside, Qt::ElideRight, asideRoom));
    }
    painter->setFont(font);
    painter->setPen(active ? theme.text : theme.disabledText);
    painter->drawText(placed(row), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(name, Qt::ElideRight, row.width()));
    painter->restore();
}

} // namespace portolan::views
