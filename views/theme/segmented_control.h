#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;

namespace portolan::views {

/// One choice of a `SegmentedControl`.
class Segment : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    /// Whether the frame ends at this segment's leading or trailing side. Kept by the control.
    bool isFirst() const { return m_first; }
    bool isLast() const { return m_last; }

private:
    friend class SegmentedControl;
    bool m_first = true;
    bool m_last = true;
};

/// A few choices side by side in one frame, exactly one taken. The arrow keys move between them.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Appends a choice and gives its index. The first one is taken until another is.
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    void clear();

    int count() const;
    int currentIndex() const;
    Segment *segment(int index) const;

public slots:
    void setCurrentIndex(int index);

signals:
    /// The user, or `setCurrentIndex`, took another choice.
    void currentIndexChanged(int index);

private:
    void joinSegments();

    QButtonGroup *m_group;
};

} // namespace portolan::views
