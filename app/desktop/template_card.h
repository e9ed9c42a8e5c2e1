#pragma once

#include <QAbstractButton>
#include <QPixmap>

#include "model/layout/chart.h"
#include "views/theme/theme_source.h"

namespace portolan::desktop {

/// A template to choose: its chart as a picture, drawn as the canvas draws it, its name and two lines of what
/// it is.
class TemplateCard : public QAbstractButton
{
    Q_OBJECT

public:
    TemplateCard(const views::ThemeSource &theme, const plan::Plan &plan, const QString &name,
                 const QString &description, QWidget *parent = nullptr);

    QString description() const { return m_description; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect pictureBox() const;
    void drawPicture();
    void drawFocus(QPainter &painter) const;

    const views::ThemeSource &m_theme;
    QString m_description;
    layout::Chart m_chart;
    QPixmap m_picture; ///< drawn once for a theme, a size and a device pixel ratio
};

} // namespace portolan::desktop
