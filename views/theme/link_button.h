#pragma once

#include <QPushButton>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// A button that looks like a word to press: in the accent, underlined under the pointer.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const ThemeSource &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const ThemeSource &m_theme;
};

} // namespace portolan::views
