#pragma once

#include <QLineEdit>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// Edits an expression in its cell, with its value of now at the right. A value that cannot be entered is
/// refused: the border says so, Enter does nothing, and leaving the cell drops it. Without the focus a long
/// expression shows both its ends, and all of it as a tool tip.
class ExpressionEditor : public QLineEdit
{
    Q_OBJECT

public:
    explicit ExpressionEditor(const ThemeSource &theme, QWidget *parent = nullptr);

    void setResolved(const QString &resolved);

    /// Why the text cannot be entered; empty when it can.
    void setRefusal(const QString &reason);
    bool isRefused() const { return !m_refusal.isEmpty(); }
    QString refusal() const { return m_refusal; }

    /// The text can be entered but clashes with something else.
    void setClashing(bool clashing);

    /// Whether the text is longer than there is room for.
    bool isCut() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTrouble();
    QRect textRoom() const;
    void paintEnds();

    const ThemeSource &m_theme;
    QString m_resolved;
    QString m_refusal;
    bool m_clashing = false;
};

} // namespace portolan::views
