#include "views/preview/export_files_delegate.h"

#include "views/preview/export_files_model.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int stateWidth = 52;
constexpr int countWidth = 36;

/// A letter where the file is written, as version control has it; a word where it is left alone.
QString stateText(exports::FileState state)
{
    using exports::FileState;
    switch (state) {
    case FileState::Added: return QStringLiteral("A");
    case FileState::Changed:
    case FileState::Merged: return QStringLiteral("M");
    case FileState::Edited: return ExportFilesDelegate::tr("edited");
    case FileState::Conflict: return ExportFilesDelegate::tr("conflict");
    case FileState::Kept: return ExportFilesDelegate::tr("kept");
    case FileState::Removed: return ExportFilesDelegate::tr("stale");
    default: return {};
    }
}

QColor stateInk(exports::FileState state, const Theme &theme)
{
    switch (state) {
    case exports::FileState::Added: return theme.ok.ink;
    case exports::FileState::Changed:
    case exports::FileState::Merged: return theme.warning.ink;
    case exports::FileState::Conflict: return theme.error.ink;
    default: return theme.secondaryText;
    }
}

} // namespace

ExportFilesDelegate::ExportFilesDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize ExportFilesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, tokens::height::row};
}

QRect ExportFilesDelegate::tickRect(const QRect &row)
{
    constexpr int side = tokens::height::tickBox;
    return {row.left() + space::section, row.top() + (row.height() - side) / 2, side, side};
}

void ExportFilesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    if (index.data(ExportFilesModel::IsHeading).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintFile(*painter, option, index);
    painter->restore();
}

void ExportFilesDelegate::paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(theme.secondaryText);
    painter.drawText(row.adjusted(space::normal, 0, -space::snug, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

void ExportFilesDelegate::paintFile(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, &painter, option.widget);

    // Everything is laid out from left to right; text aligned left turns by itself.
    const auto placed = [&option](const QRect &box) {
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    const QRect tick = tickRect(option.rect);
    if (const QVariant checked = index.data(Qt::CheckStateRole); checked.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = placed(tick);
        box.state.setFlag(QStyle::State_HasFocus, false);
        box.state |= checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                              option.widget);
    }
    QRect row = option.rect;
    row.setLeft(tick.right() + 1 + space::snug);
    row.setRight(row.right() - space::normal);
    const auto takeRight = [&row](int width) {
        const QRect part(row.right() + 1 - width, row.top(), width, row.height());
        row.setRight(part.left() - 1 - space::tight);
        return part;
    };
    const auto state = static_cast<exports::FileState>(index.data(ExportFilesModel::State).toInt());
    const QFont fixed = fixedFont(TextRole::Secondary);
    painter.setFont(fixed);
    painter.setPen(stateInk(state, theme));
    painter.drawText(placed(takeRight(stateWidth)), Qt::AlignRight | Qt::AlignVCenter, stateText(state));
    const int removed = index.data(ExportFilesModel::Removed).toInt();
    const int added = index.data(ExportFilesModel::Added).toInt();
    painter.setPen(theme.error.ink);
    const QRect removedBox = placed(takeRight(countWidth));
    if (removed > 0)
        painter.drawText(removedBox, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("−%1").arg(removed));
    painter.setPen(theme.ok.ink);
    const QRect addedBox = placed(takeRight(countWidth));
    if (added > 0)
        painter.drawText(addedBox, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("+%1").arg(added));

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont font = textFont(TextRole::Body, selected ? TextWeight::Semibold : TextWeight::Regular);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(placed(row), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideMiddle, row.width()));
}

bool ExportFilesDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool clicked = event->type() == QEvent::MouseButtonRelease &&
                         QStyle::visualRect(option.direction, option.rect, tickRect(option.rect))
                             .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    const QVariant checked = index.data(Qt::CheckStateRole);
    if (!checked.isValid() || !(clicked || pressed))
        return false;
    return model->setData(index, checked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace portolan::views
