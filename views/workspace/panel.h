#pragma once

#include <QIcon>
#include <QWidget>

class QHBoxLayout;

namespace portolan::views {

/// A part of the window that a `PanelGroup` shows below a tab: its content, what the tab says, and aids that
/// stand at the end of the strip of tabs while it is the current one.
class Panel : public QWidget
{
    Q_OBJECT

public:
    /// \a name is what the window's settings and its actions know it by.
    Panel(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QWidget *content() const { return m_content; }

    /// What the tab says: the title and, once there is one, the count.
    QString tabText() const;
    /// Shows how many things the content holds.
    void setCount(int count);

    /// Adds a widget to those at the end of the strip.
    void addAid(QWidget *aid);
    QWidget *aids() const { return m_aids; }

signals:
    void tabTextChanged();

private:
    QString m_title;
    QWidget *m_content;
    QWidget *m_aids;
    QHBoxLayout *m_aidRow;
    int m_count = -1;
};

} // namespace portolan::views
