#pragma once

#include <QFrame>

#include "model/check/checker.h"
#include "views/theme/theme_source.h"

#include <vector>

class QLineEdit;

namespace portolan::views {

/// What is wrong with a cell or a finding, and the changes that would end it, with the line that the current
/// one would leave in a file. Lies in its window, below the thing that it is about. Shows without taking the
/// focus; `activate` gives it the keyboard.
class FixPopup : public QFrame
{
    Q_OBJECT

public:
    FixPopup(const ThemeSource &theme, QWidget *window);

    /// Fills the popup. \a plan is what the fixes apply to; \a canSuppress offers to accept the finding
    /// instead.
    void setContent(const QString &heading, std::vector<check::Fix> fixes, const plan::Plan &plan,
                    bool canSuppress);

    /// Shows below \a cell, or above where there is no room. In global coordinates.
    void showAt(const QRect &cell);
    void activate();
    bool isActive() const { return m_active; }

    int fixCount() const { return static_cast<int>(m_fixes.size()); }
    QString heading() const { return m_heading; }
    QString fixTitle(int fix) const { return m_rows[fix]; }
    /// Takes a fix, as if it was clicked.
    void choose(int row);

signals:
    void fixChosen(const portolan::check::Fix &fix);
    void suppressionChosen(const QString &reason);
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect rowRect(int row) const;
    QRect previewRect() const;
    int rowAt(QPoint point) const;
    bool isSuppression(int row) const { return row == static_cast<int>(m_fixes.size()); }
    void setCurrent(int row);
    void sayCurrent();
    void askForReason();
    void dismiss();
    QSize wantedSize() const;
    int headingHeight(int width) const;
    void paintRow(QPainter &painter, int row) const;
    void paintPreview(QPainter &painter) const;

    const ThemeSource &m_theme;
    QString m_heading;
    std::vector<check::Fix> m_fixes;
    QStringList m_rows; ///< the titles of the fixes, and of the suppression when that is offered
    QStringList m_previews;
    QStringList m_places;
    QLineEdit *m_reason;
    int m_current = 0;
    bool m_active = false;
};

} // namespace portolan::views
