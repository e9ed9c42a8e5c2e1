#pragma once

#include <QProxyStyle>

class QApplication;

namespace portolan::views {

class ThemeSource;
struct Theme;

/// The look of every control: Fusion's behaviour and layout, our shapes and colours. It reads the theme at
/// each drawing, so a change of theme needs a repaint and a new palette, never a new style.
///
/// Conventions it adds to Qt's:
/// - the text of a tab after a tab character is a count, drawn small ("Ports\t25");
/// - a push button marked with `makePrimary`, and the default button of a dialog, is filled with the accent;
/// - buttons of a `SegmentedControl` join into one frame.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const ThemeSource &source);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *result) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    const Theme &theme() const;

    const ThemeSource &m_source;
};

/// Dresses the application: style and palette now and at each change of `source`, which must outlive
/// it. Follows the desktop when that goes from light to dark.
void dress(QApplication &application, ThemeSource &source);

} // namespace portolan::views
