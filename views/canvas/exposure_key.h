#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// What the inks of ports mean. From far away services are plain rectangles, and so are its samples.
class ExposureKey : public QWidget
{
    Q_OBJECT

public:
    ExposureKey(const ThemeSource &theme, QWidget *parent = nullptr);

    void setPlain(bool plain);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSample(class QPainter &painter, Exposure exposure, const QPointF &middle) const;

    const ThemeSource &m_theme;
    bool m_plain = false;
};

} // namespace portolan::views
