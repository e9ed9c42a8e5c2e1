#include "views/theme/marks.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace portolan::views::paint {

namespace {

bool isCellEditor(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    const auto *view = viewport ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
}

QColor arrowInk(bool enabled, const Theme &theme)
{
    return enabled ? theme.secondaryText : theme.disabledText;
}

} // namespace

void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    const bool problem = hasProblem(widget);
    const double corner = isCellEditor(widget) ? tokens::radius::editor : tokens::radius::control;
    QColor line = enabled ? theme.border : theme.line;
    if (problem)
        line = theme.error.ink;
    else if (focused)
        line = theme.accent.ink;
    panel(painter, option.rect, corner, enabled ? option.palette.color(QPalette::Base) : theme.header, line,
          focused || problem ? tokens::line::focus : tokens::line::rule);
}

void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow,
              const QWidget *widget, const Theme &theme)
{
    QStyleOption frame = option;
    if (!option.editable && !showsFocus(option))
        frame.state &= ~QStyle::State_HasFocus;
    fieldFrame(painter, frame, widget, theme);
    iconInside(painter, Icon::ChevronDown, arrow, tokens::iconSize::small,
               arrowInk(has(option, QStyle::State_Enabled), theme));
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
             const QWidget *widget, const Theme &theme)
{
    if (option.frame)
        fieldFrame(painter, option, widget, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return arrowInk(has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step), theme);
    };
    iconInside(painter, Icon::ChevronUp, up, tokens::iconSize::badge, ink(QAbstractSpinBox::StepUpEnabled));
    iconInside(painter, Icon::ChevronDown, down, tokens::iconSize::badge,
               ink(QAbstractSpinBox::StepDownEnabled));
}

} // namespace portolan::views::paint
