#pragma once

#include <QAbstractButton>

#include "views/theme/theme_source.h"

namespace portolan::desktop {

/// The sign of a severity and how many findings have it, in the status bar; a click leads to them.
class SeverityCount : public QAbstractButton
{
    Q_OBJECT

public:
    SeverityCount(views::Severity severity, const views::ThemeSource &theme, QWidget *parent = nullptr);

    void setWords(const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    views::Severity m_severity;
    const views::ThemeSource &m_theme;
};

} // namespace portolan::desktop
