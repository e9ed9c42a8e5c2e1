#pragma once

#include <QWidget>

class QHBoxLayout;
class QTabBar;

namespace portolan::views {

/// A part of the window: a strip with its name and a count, aids at the strip's end, and the content below.
class Panel : public QWidget
{
    Q_OBJECT

public:
    Panel(const QString &title, QWidget *content, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    QWidget *content() const { return m_content; }

    /// Shows how many things the content holds.
    void setCount(int count);

    /// Adds a widget at the end of the strip.
    void addAid(QWidget *aid);

private:
    QString m_title;
    QWidget *m_content;
    QTabBar *m_tab;
    QHBoxLayout *m_strip;
};

} // namespace portolan::views
