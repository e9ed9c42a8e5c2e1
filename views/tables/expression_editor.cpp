#include "views/tables/expression_editor.h"

#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QPainter>

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

void ExpressionEditor::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_resolved.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_clashing ? m_theme.theme().error.ink : m_theme.theme().secondaryText);
    painter.drawText(rect().adjusted(0, 0, -space::snug, 0), Qt::AlignRight | Qt::AlignVCenter, m_resolved);
}

} // namespace portolan::views
