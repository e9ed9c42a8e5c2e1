#include "views/tables/expression_editor.h"

#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace portolan::views {

namespace space = tokens::space;

ExpressionEditor::ExpressionEditor(const ThemeSource &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
{
    setFont(fixedFont(TextRole::Body));
}

void ExpressionEditor::setResolved(const QString &resolved)
{
    m_resolved = resolved == text() ? QString() : resolved;
    const int width = m_resolved.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_resolved) + space::snug;
    setTextMargins(0, 0, width, 0);
    update();
}

void ExpressionEditor::setRefusal(const QString &reason)
{
    m_refusal = reason;
    showTrouble();
}

void ExpressionEditor::setClashing(bool clashing)
{
    m_clashing = clashing;
    showTrouble();
}

void ExpressionEditor::showTrouble()
{
    setProblem(*this, m_clashing || isRefused());
}

QRect ExpressionEditor::textRoom() const
{
    constexpr int lineEditMargin = 2; // what QLineEdit keeps free at both sides
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(lineEditMargin, 0, -lineEditMargin, 0);
}

bool ExpressionEditor::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > textRoom().width();
}

bool ExpressionEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLineEdit::event(event);
    const QStringList lines = toolTip().isEmpty() ? QStringList{text()} : QStringList{text(), toolTip()};
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(QLatin1Char('\n')), this);
    return true;
}

/// The frame, and what fits of the text: names of images differ at their ends.
void ExpressionEditor::paintEnds()
{
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const QRect room = textRoom();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

void ExpressionEditor::paintEvent(QPaintEvent *event)
{
    if (!hasFocus() && isCut())
        paintEnds();
    else
        QLineEdit::paintEvent(event);
    if (m_resolved.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_clashing ? m_theme.theme().error.ink : m_theme.theme().secondaryText);
    painter.drawText(rect().adjusted(0, 0, -space::snug, 0), Qt::AlignRight | Qt::AlignVCenter, m_resolved);
}

} // namespace portolan::views
