#include "views/findings/findings_delegate.h"

#include "views/findings/findings_model.h"
#include "views/findings/grouped_findings.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;
namespace iconSize = tokens::iconSize;

constexpr int textLeft = space::normal + iconSize::small + space::normal;

int firstLine()
{
    return QFontMetrics(textFont()).height();
}

int secondLine()
{
    return QFontMetrics(textFont(TextRole::Secondary)).height();
}

} // namespace

FindingsDelegate::FindingsDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QRect FindingsDelegate::fixButton(const QRect &row)
{
    constexpr int side = tokens::height::row;
    return {row.right() + 1 - space::snug - side, row.top() + (row.height() - side) / 2, side, side};
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, firstLine() + secondLine() + 2 * space::snug};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    const QRect row = option.rect;
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    // Everything is laid out from left to right; text aligned left turns by itself.
    const auto placed = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    painter->fillRect(placed(QRect(row.left() + textLeft, row.bottom(), row.width() - textLeft, 1)),
                      theme.line);

    painter->save();
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityOf).toInt());
    const int top = row.top() + space::snug;
    const QRect sign(row.left() + space::normal, top + (firstLine() - iconSize::small) / 2, iconSize::small,
                     iconSize::small);
    paintIcon(*painter, severitySign(severity), placed(sign), theme.tint(severity).ink);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool group = index.data(GroupedFindings::IsGroup).toBool();
    QRect words(row.left() + textLeft, top, row.width() - textLeft - space::normal, firstLine());
    if (selected && !group) {
        words.setRight(fixButton(row).left() - space::tight);
        const QRect bulb = fixButton(row).adjusted(space::tight, space::tight, -space::tight, -space::tight);
        paintIcon(*painter, Icon::Fix, placed(bulb), theme.accent.ink);
    }
    const QFont secondary = textFont(TextRole::Secondary);
    QRect heading = words;
    if (index.data(FindingsModel::IsNew).toBool()) {
        const QString news = tr("new");
        painter->setFont(secondary);
        painter->setPen(theme.tint(severity).ink);
        painter->drawText(placed(words), Qt::AlignRight | Qt::AlignVCenter, news);
        heading.setRight(heading.right() - QFontMetrics(secondary).horizontalAdvance(news) - space::snug);
    }
    const QFont font =
        textFont(TextRole::Body, selected || group ? TextWeight::Semibold : TextWeight::Regular);
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(
        placed(heading), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, heading.width()));
    painter->setFont(secondary);
    painter->setPen(theme.secondaryText);
    const QRect below(words.left(), words.bottom() + 1, words.width(), secondLine());
    const int saidBelow = group ? int(Qt::AccessibleDescriptionRole) : int(FindingsModel::Detail);
    const QString detail = index.data(saidBelow).toString();
    painter->drawText(placed(below), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(secondary).elidedText(detail, Qt::ElideRight, below.width()));
    painter->restore();
}

} // namespace portolan::views
