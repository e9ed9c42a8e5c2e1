#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace portolan::views {

/// Tells at the foot of the canvas what has just happened, and offers to take it back. Goes by itself.
class CanvasNotice : public QWidget
{
    Q_OBJECT

public:
    CanvasNotice(const ThemeSource &theme, QWidget *parent);

    void showDone(const QString &message);
    void showRefused(const QString &reason);
    QString message() const;
    /// To the middle of the parent's foot.
    void place();

signals:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMessage(const QString &message, bool refused);

    const ThemeSource &m_theme;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_patience;
    bool m_refused = false;
};

} // namespace portolan::views
