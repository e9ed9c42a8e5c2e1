#include "views/tables/table_delegate.h"

#include "views/tables/expression_editor.h"
#include "views/tables/table_roles.h"
#include "views/theme/glyphs.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace portolan::views {

namespace {

namespace space = tokens::space;
namespace iconSize = tokens::iconSize;

/// Everything that painting one cell needs to know.
struct Cell {
    QPainter &painter;
    const Theme &theme;
    QRect box; ///< without the margins at its sides
    const QModelIndex &index;
    bool active = true;
    bool derived = false;
    std::optional<Severity> mark;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    /// Where a box that was laid out from left to right is drawn.
    QRect placed(const QRect &part) const { return QStyle::visualRect(direction, box, part); }
    QColor text() const { return !active ? theme.disabledText : derived ? theme.secondaryText : theme.text; }
    QColor aside() const { return active ? theme.secondaryText : theme.disabledText; }
};

QFont fontOf(role::CellKind kind)
{
    switch (kind) {
    case role::Number: return fixedFont(TextRole::Body, TextWeight::Medium);
    case role::Code:
    case role::Expression: return fixedFont(TextRole::Body);
    case role::Place: return fixedFont(TextRole::Secondary);
    default: return textFont(TextRole::Body);
    }
}

/// Draws text in a box, elided, and gives the part of the box that it covers.
QRect drawText(const Cell &cell, const QFont &font, const QColor &ink, const QRect &box, Qt::Alignment side,
               const QString &text, Qt::TextElideMode elide)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, elide, box.width());
    cell.painter.setFont(font);
    cell.painter.setPen(ink);
    const QRect place = cell.placed(box);
    const Qt::Alignment turned = QStyle::visualAlignment(cell.direction, side) | Qt::AlignVCenter;
    // An expression reads from left to right wherever it stands.
    cell.painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    cell.painter.drawText(place, static_cast<int>(turned) | Qt::TextSingleLine, shown);
    const QSize size(std::min(metrics.horizontalAdvance(shown), box.width()), metrics.height());
    return QStyle::alignedRect(cell.direction, side | Qt::AlignVCenter, size, place);
}

void drawMark(const Cell &cell, const QRect &words)
{
    if (cell.mark && !words.isEmpty())
        paintZigzag(cell.painter, QPointF(words.left(), words.bottom() + 1.5), words.right() + 1,
                    cell.theme.tint(*cell.mark).ink);
}

/// The expression at the left and, where it is another text, its value at the right.
void paintExpression(const Cell &cell)
{
    const QFont font = fontOf(role::Expression);
    const QFontMetrics metrics(font);
    const QString expression = cell.index.data(Qt::DisplayRole).toString();
    const QString resolved = cell.index.data(role::Resolved).toString();
    const int valueWidth = std::min(metrics.horizontalAdvance(resolved) + 1, cell.box.width());
    const QRect value(cell.box.right() + 1 - valueWidth, cell.box.top(), valueWidth, cell.box.height());
    QRect left = cell.box;
    if (!resolved.isEmpty())
        left.setRight(value.left() - space::normal);
    QRect guilty;
    if (expression.isEmpty())
        guilty = drawText(cell, textFont(TextRole::Body), cell.aside(), left, Qt::AlignLeft,
                          cell.index.data(role::Hint).toString(), Qt::ElideRight);
    else
        guilty = drawText(cell, font, cell.text(), left, Qt::AlignLeft, expression, Qt::ElideMiddle);
    if (!resolved.isEmpty())
        guilty = drawText(cell, font, cell.aside(), value, Qt::AlignRight, resolved, Qt::ElideLeft);
    drawMark(cell, guilty);
}

void paintNumber(const Cell &cell)
{
    const QString resolved = cell.index.data(role::Resolved).toString();
    const QString text = resolved.isEmpty() ? cell.index.data(Qt::DisplayRole).toString() : resolved;
    if (text.isEmpty())
        drawText(cell, fontOf(role::Number), cell.aside(), cell.box, Qt::AlignRight,
                 cell.index.data(role::Hint).toString(), Qt::ElideLeft);
    drawMark(cell, drawText(cell, fontOf(role::Number), cell.text(), cell.box, Qt::AlignRight, text,
                            Qt::ElideLeft));
}

void paintExposure(const Cell &cell)
{
    const QVariant reach = cell.index.data(role::Reach);
    if (!reach.isValid())
        return;
    const auto exposure = static_cast<Exposure>(reach.toInt());
    constexpr int side = tokens::canvas::exposureGlyph;
    const int left = cell.placed(QRect(cell.box.left(), cell.box.top(), side, side)).left();
    const QRectF glyph(left, cell.box.center().y() - side / 2.0 + 0.5, side, side);
    paintExposureGlyph(cell.painter, exposure, glyph,
                       cell.active ? cell.theme.tint(exposure).ink : cell.aside());
    drawText(cell, textFont(TextRole::Body), cell.aside(), cell.box.adjusted(side + space::snug, 0, 0, 0),
             Qt::AlignLeft, cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight);
}

void paintSeverity(const Cell &cell)
{
    if (!cell.mark)
        return;
    const int side = iconSize::cell;
    const QPoint corner(cell.box.center().x() - side / 2, cell.box.center().y() - side / 2);
    paintIcon(cell.painter, severitySign(*cell.mark), QRect(corner, QSize(side, side)),
              cell.theme.tint(*cell.mark).ink);
}

/// Derived things have the bent arrow, hand-made ones the pen.
void paintOrigin(const Cell &cell)
{
    const int side = iconSize::cell;
    const QRect sign = cell.placed(QRect(cell.box.left(), cell.box.center().y() - side / 2, side, side));
    paintIcon(cell.painter, cell.derived ? Icon::Derived : Icon::Handmade, sign, cell.aside());
    drawText(cell, textFont(TextRole::Body), cell.text(), cell.box.adjusted(side + space::tight, 0, 0, 0),
             Qt::AlignLeft, cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight);
}

void paintPlain(const Cell &cell, role::CellKind kind)
{
    const bool atRight = kind == role::Place;
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        drawMark(cell, drawText(cell, textFont(TextRole::Body), cell.aside(), cell.box,
                                atRight ? Qt::AlignRight : Qt::AlignLeft,
                                cell.index.data(role::Hint).toString(), Qt::ElideRight));
    else
        drawMark(cell, drawText(cell, fontOf(kind), atRight ? cell.aside() : cell.text(), cell.box,
                                atRight ? Qt::AlignRight : Qt::AlignLeft, text,
                                atRight ? Qt::ElideLeft : Qt::ElideRight));
}

/// A heading runs over all columns: each cell paints its part of it.
void paintHeading(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option,
                  const QModelIndex &index)
{
    const QRect cell = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect whole(0, cell.top(), view ? view->viewport()->width() : cell.right() + 1, cell.height());
    const auto placed = [&](const QRect &box) {
        return QStyle::visualRect(option.direction, whole, box);
    };
    const QModelIndex first = index.siblingAtColumn(0);
    const QString name = first.data(Qt::DisplayRole).toString();
    const int middle = cell.center().y();
    painter.save();
    painter.setClipRect(cell);
    painter.fillRect(cell.adjusted(0, 0, 0, -1), theme.header);
    const int side = iconSize::small;
    paintIcon(painter, first.data(role::Collapsed).toBool() ? Icon::ChevronRight : Icon::ChevronDown,
              placed(QRect(space::tight, middle - side / 2, side, side)), theme.secondaryText);
    const QFont font = textFont(TextRole::Body, TextWeight::Semibold);
    QRect box(space::tight + side + space::tight, cell.top(), QFontMetrics(font).horizontalAdvance(name) + 1,
              cell.height());
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(placed(box), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(theme.secondaryText);
    box = QRect(box.right() + space::snug, cell.top(), whole.width(), cell.height());
    painter.drawText(placed(box), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QString::number(first.data(role::GroupSize).toInt()));
    painter.restore();
}

void paintFocus(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus) || !option.state.testFlag(QStyle::State_Active))
        return;
    painter.setPen(QPen(theme.accent.ink, tokens::line::rule));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -2));
}

/// Proposes what fits anywhere, not only from the beginning.
QCompleter *newCompleter(const QStringList &texts, QObject *parent)
{
    auto *completer = new QCompleter(texts, parent);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    return completer;
}

} // namespace

TableDelegate::TableDelegate(const ThemeSource &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = m_theme.theme();
    QStyleOptionViewItem ground = option;
    ground.state.setFlag(QStyle::State_HasFocus, false);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, option.widget);
    const QRect full = option.rect;
    painter->fillRect(QRect(full.left(), full.bottom(), full.width(), 1), theme.line);
    if (index.data(role::GroupSize).isValid()) {
        paintHeading(*painter, theme, option, index);
        paintFocus(*painter, theme, option);
        return;
    }

    const auto kind = static_cast<role::CellKind>(index.data(role::Kind).toInt());
    const int margin = kind == role::Severity ? space::tight : space::snug;
    const QVariant mark = index.data(role::Mark);
    Cell cell{*painter,
              theme,
              full.adjusted(margin, 0, -margin, -1),
              index,
              index.data(role::Active).toBool(),
              index.data(role::Derived).toBool(),
              {},
              option.direction};
    if (mark.isValid())
        cell.mark = static_cast<Severity>(mark.toInt());
    painter->save();
    switch (kind) {
    case role::Severity: paintSeverity(cell); break;
    case role::Expression: paintExpression(cell); break;
    case role::Number: paintNumber(cell); break;
    case role::Exposure: paintExposure(cell); break;
    case role::Origin: paintOrigin(cell); break;
    case role::Place:
    case role::Code:
    case role::Text: paintPlain(cell, kind); break;
    }
    painter->restore();
    paintFocus(*painter, theme, option);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (index.data(role::GroupSize).isValid())
        return {0, tokens::height::row};
    const auto kind = static_cast<role::CellKind>(index.data(role::Kind).toInt());
    const QFontMetrics metrics(fontOf(kind));
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = text.isEmpty() ? QFontMetrics(textFont()).horizontalAdvance(index.data(role::Hint).toString())
                               : metrics.horizontalAdvance(text);
    if (kind == role::Expression)
        width = std::max(width, metrics.horizontalAdvance(index.data(role::Hint).toString())) + space::wide +
                metrics.horizontalAdvance(index.data(role::Resolved).toString());
    if (kind == role::Exposure)
        width += tokens::canvas::exposureGlyph + space::snug;
    if (kind == role::Origin)
        width += iconSize::cell + space::tight;
    return {width + 2 * space::snug + space::tight, tokens::height::row};
}

QWidget *TableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    if (const QStringList choices = index.data(role::Choices).toStringList(); !choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, this, &TableDelegate::takeChoice);
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    auto *editor = new ExpressionEditor(m_theme, parent);
    const auto kind = static_cast<role::CellKind>(index.data(role::Kind).toInt());
    if (kind == role::Text)
        editor->setFont(textFont());
    if (const QStringList texts = index.data(role::Completions).toStringList(); !texts.isEmpty())
        editor->setCompleter(newCompleter(texts, editor));
    emit editorOpened(editor, index);
    return editor;
}

void TableDelegate::takeChoice()
{
    auto *box = qobject_cast<QWidget *>(sender());
    emit commitData(box);
    emit closeEditor(box);
}

void TableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(text);
    } else if (auto *line = qobject_cast<ExpressionEditor *>(editor); line && !line->isModified()) {
        line->setText(text);
        line->setResolved(index.data(role::Resolved).toString());
        line->selectAll();
    }
}

void TableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto *line = qobject_cast<ExpressionEditor *>(editor); line && !line->isRefused())
        model->setData(index, line->text(), Qt::EditRole);
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, -1, 0, 1));
}

bool TableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto *editor = qobject_cast<ExpressionEditor *>(watched);
    if (editor && editor->isRefused() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab)
            return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace portolan::views
