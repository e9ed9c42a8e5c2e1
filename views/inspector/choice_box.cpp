#include "views/inspector/choice_box.h"

#include <QKeyEvent>
#include <QSignalBlocker>
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
