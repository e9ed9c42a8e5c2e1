#pragma once

#include <QAbstractButton>

#include "views/inspector/inspector_page.h"
#include "views/theme/theme_source.h"

namespace portolan::views {

/// A line of the inspector for a thing: chip, sign or icon, its title, what is said of it below and aside.
/// Pressed, it goes to the thing.
class ThingRow : public QAbstractButton
{
    Q_OBJECT

public:
    ThingRow(const ThemeSource &theme, ThingLine line, QWidget *parent = nullptr);

    const ThingLine &line() const { return m_line; }
    /// True when pressing it leads somewhere.
    bool leadsOn() const { return !m_line.target.entities.empty() || m_line.part || !m_line.file.isEmpty(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintSign(QPainter &painter, const QRect &box) const;

    const ThemeSource &m_theme;
    ThingLine m_line;
};

} // namespace portolan::views
