#include "views/theme/segmented_control.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace portolan::views {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentIndexChanged(id);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = count();
    auto *added = new Segment(text, this);
    added->setCheckable(true);
    added->setAutoDefault(false);
    layout()->addWidget(added);
    joinSegments();
    m_group->addButton(added, index);
    if (index == 0)
        added->setChecked(true);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    segment(index)->setText(text);
}

void SegmentedControl::clear()
{
    const QSignalBlocker quiet(m_group);
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
}

int SegmentedControl::count() const
{
    return layout()->count();
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

Segment *SegmentedControl::segment(int index) const
{
    QLayoutItem *item = layout()->itemAt(index);
    return item ? qobject_cast<Segment *>(item->widget()) : nullptr;
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (Segment *chosen = segment(index))
        chosen->setChecked(true);
}

void SegmentedControl::joinSegments()
{
    for (int index = 0; index < count(); ++index) {
        segment(index)->m_first = index == 0;
        segment(index)->m_last = index == count() - 1;
        segment(index)->update();
    }
}

} // namespace portolan::views
