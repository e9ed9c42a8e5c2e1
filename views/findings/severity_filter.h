#pragma once

#include <QAbstractButton>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// A pill with the sign of a severity and how many findings have it; pressed, these are shown.
class SeverityFilter : public QAbstractButton
{
    Q_OBJECT

public:
    SeverityFilter(Severity severity, const ThemeSource &theme, QWidget *parent = nullptr);

    void setCount(std::size_t count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
    const ThemeSource &m_theme;
};

} // namespace portolan::views
