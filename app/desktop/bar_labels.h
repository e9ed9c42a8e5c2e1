#pragma once

#include <QObject>

class QToolBar;
class QWidget;

namespace portolan::desktop {

/// Labels of a tool bar that give way when it is narrow: what they name says it by itself to assistive
/// programs, and to everybody by its tool tip.
class BarLabels : public QObject
{
    Q_OBJECT

public:
    /// Narrower bars show none of the labels.
    static constexpr int roomy = 1500;

    explicit BarLabels(QToolBar &bar);

    void add(QWidget *label);

signals:
    /// The bar became too narrow for its labels, or wide enough.
    void narrowChanged(bool narrow);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QToolBar &m_bar;
    QList<QWidget *> m_labels;
    bool m_narrow = false;
};

} // namespace portolan::desktop
