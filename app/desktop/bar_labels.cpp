#include "app/desktop/bar_labels.h"

#include <QEvent>
#include <QToolBar>

#include <utility>

namespace portolan::desktop {

BarLabels::BarLabels(QToolBar &bar)
    : QObject(&bar)
    , m_bar(bar)
{
    bar.installEventFilter(this);
}

void BarLabels::add(QWidget *label)
{
    m_labels.append(label);
    fit();
}

bool BarLabels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void BarLabels::fit()
{
    const bool narrow = m_bar.width() < roomy;
    for (QWidget *label : m_labels)
        label->setVisible(!narrow);
    if (std::exchange(m_narrow, narrow) != narrow)
        emit narrowChanged(narrow);
}

} // namespace portolan::desktop
