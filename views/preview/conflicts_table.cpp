#include "views/preview/conflicts_table.h"

#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// More rows than these are scrolled to: the difference below stays in sight.
constexpr int mostRows = 6;

/// Draws a side with the circle that tells whether it is the chosen one.
class SideDelegate : public QStyledItemDelegate
{
public:
    SideDelegate(const ThemeSource &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = m_theme.theme();
        painter->save();
        QStyleOptionViewItem ground = option;
        ground.state.setFlag(QStyle::State_HasFocus, false);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
        QRect box = option.rect.adjusted(space::normal, 0, -space::normal, 0);
        const QVariant checked = index.data(Qt::CheckStateRole);
        if (checked.isValid()) {
            constexpr int side = tokens::height::tickBox;
            QStyleOption circle;
            circle.rect = QRect(box.left(), box.top() + (box.height() - side) / 2, side, side);
            circle.state = QStyle::State_Enabled |
                           (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            circle.palette = option.palette;
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &circle, painter,
                                                  option.widget);
            box.setLeft(circle.rect.right() + 1 + space::snug);
        }
        const bool isLeftOut = checked.isValid() && checked.toInt() != Qt::Checked && isDecided(index);
        painter->setFont(fixedFont(TextRole::Secondary));
        painter->setPen(isLeftOut ? theme.secondaryText : theme.text);
        painter->drawText(
            box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, box.width()));
        painter->restore();
    }

private:
    static bool isDecided(const QModelIndex &index)
    {
        const auto isChosen = [&index](int column) {
            return index.siblingAtColumn(column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        };
        return isChosen(ConflictsModel::Folder) || isChosen(ConflictsModel::Plan);
    }

    const ThemeSource &m_theme;
};

} // namespace

ConflictsTable::ConflictsTable(ConflictsModel &model, const ThemeSource &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new SideDelegate(theme, this));
    setAccessibleName(tr("What folder and plan say differently"));
    setToolTip(tr("Left and right arrow choose the folder's or the plan's version"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(tokens::height::row);
    verticalHeader()->setMinimumSectionSize(tokens::height::row);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConflictsTable::updateGeometry);
}

QSize ConflictsTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    return {QTableView::sizeHint().width(), tokens::height::tableHeader + rows * tokens::height::row};
}

void ConflictsTable::choose(int row, exports::Side side)
{
    const QModelIndex index = m_model.index(row, ConflictsModel::columnOf(side));
    setCurrentIndex(index);
    m_model.setData(index, Qt::Checked, Qt::CheckStateRole);
}

void ConflictsTable::keyPressEvent(QKeyEvent *event)
{
    const bool isForFolder = event->key() == Qt::Key_Left;
    if (currentIndex().isValid() && (isForFolder || event->key() == Qt::Key_Right))
        choose(currentIndex().row(), isForFolder ? exports::Side::Disk : exports::Side::Plan);
    else
        QTableView::keyPressEvent(event);
}

void ConflictsTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() != ConflictsModel::Item)
        choose(index.row(),
               index.column() == ConflictsModel::Folder ? exports::Side::Disk : exports::Side::Plan);
}

} // namespace portolan::views
