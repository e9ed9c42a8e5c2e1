#pragma once

#include <QAbstractButton>

#include "views/theme/icons.h"

namespace portolan::desktop {

/// A wide button with an icon, what it does, and below that what comes of it.
class WelcomeButton : public QAbstractButton
{
    Q_OBJECT

public:
    WelcomeButton(const views::ThemeSource &theme, views::Icon icon, const QString &text,
                  const QString &detail, QWidget *parent = nullptr);

    /// Marks what the button stands for as not there.
    void setMissing(bool missing);
    bool isMissing() const { return m_missing; }
    QString detail() const { return m_detail; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const views::ThemeSource &m_theme;
    views::Icon m_icon;
    QString m_detail;
    bool m_missing = false;
};

} // namespace portolan::desktop
