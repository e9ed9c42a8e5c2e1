#include "views/inspector/choice_box.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace portolan::views {

ChoiceBox::ChoiceBox(std::function<std::vector<Choice>()> choices, QWidget *parent)
    : QComboBox(parent)
    , m_choices(std::move(choices))
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceBox::showChoice(const std::optional<Choice> &choice)
{
    const QSignalBlocker quiet(this);
    clear();
    if (choice)
        addItem(choice->wording, choice->value);
    setCurrentIndex(choice ? 0 : -1);
}

void ChoiceBox::fill()
{
    const QSignalBlocker quiet(this);
    const QString current = currentIndex() < 0 ? QString() : value();
    const bool isMixed = currentIndex() < 0;
    clear();
    for (const Choice &choice : m_choices())
        addItem(choice.wording, choice.value);
    setCurrentIndex(isMixed ? -1 : findData(current));
}

void ChoiceBox::showPopup()
{
    fill();
    QComboBox::showPopup();
}

QString ChoiceBox::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int labelMargin = 2; // what styles keep free at both sides
    return fontMetrics().elidedText(currentText(), Qt::ElideMiddle, room.width() - 2 * labelMargin);
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || shownText() == currentText())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    if (currentIndex() < 0)
        return QComboBox::paintEvent(event); // with the placeholder
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoiceBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Escape)
        fill();
    QComboBox::keyPressEvent(event);
}

} // namespace portolan::views
