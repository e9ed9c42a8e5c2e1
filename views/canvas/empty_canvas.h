#pragma once

#include <QWidget>

class QLabel;

namespace portolan::views {

class ThemeSource;

/// What the canvas shows of a plan without nodes: what is missing, and the one thing to do about it.
class EmptyCanvas : public QWidget
{
    Q_OBJECT

public:
    EmptyCanvas(const ThemeSource &theme, QWidget *parent = nullptr);

signals:
    void nodeWanted();

private:
    void showIcon();

    const ThemeSource &m_theme;
    QLabel *m_icon;
};

} // namespace portolan::views
