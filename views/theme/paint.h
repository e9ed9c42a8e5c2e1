#pragma once

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QStyleOption>

class QPainter;

/// The parts the style is made of. Each draws one element and leaves the painter's state as it was.
namespace portolan::views::paint {

/// Saves the painter, turns antialiasing on, and restores it on every way out.
class Scope
{
public:
    explicit Scope(QPainter &painter);
    ~Scope();
    Q_DISABLE_COPY_MOVE(Scope)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag);

/// Reached by the keyboard, so that the focus ring is wanted.
bool showsFocus(const QStyleOption &option);

/// A filled, framed rectangle whose line of `width` lies wholly inside `box`, on whole pixels.
void panel(QPainter &painter, const QRectF &box, double radius, const QColor &fill, const QColor &line,
           double width = 1);

void focusRing(QPainter &painter, const QRectF &box, double radius, const Theme &theme);

/// `which`, `size` pixels square, in the middle of `box`.
void iconInside(QPainter &painter, Icon which, const QRect &box, int size, const QColor &ink);

/// Rules one pixel wide, on whole pixels.
void horizontalRule(QPainter &painter, int left, int right, int y, const QColor &ink);
void verticalRule(QPainter &painter, int x, int top, int bottom, const QColor &ink);

/// The ground of something that lies under the pointer, or is pressed, on a bar.
QColor hoverGround(const Theme &theme);
QColor pressedGround(const Theme &theme);

// Buttons
void buttonFrame(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                 const Theme &theme);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget,
                 const Theme &theme);
bool isOutlined(const QStyleOptionToolButton &option);
void toolButtonFrame(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme);
void toolButtonLabel(QPainter &painter, const QStyleOptionToolButton &option, const Theme &theme);
void tickBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void radioCircle(QPainter &painter, const QStyleOption &option, const Theme &theme);

// Fields
void fieldFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme);
void comboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow,
              const QWidget *widget, const Theme &theme);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
             const QWidget *widget, const Theme &theme);

// Bars, tabs and menus
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget,
                 const Theme &theme);
void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
void tabShape(QPainter &painter, const QStyleOptionTab &option, const Theme &theme);
void tabLabel(QPainter &painter, const QStyleOptionTab &option, const QRect &box, const Theme &theme);
QSize tabSize(const QStyleOptionTab &option, const QFont &font);
void dockTitle(QPainter &painter, const QStyleOptionDockWidget &option, const QRect &text,
               const Theme &theme);
void splitter(QPainter &painter, const QStyleOption &option, const Theme &theme);

// Views
void headerSection(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option, const Theme &theme);
QFont headerFont(const QFont &base);

/// What must be visible of a header's text for its section to be wide enough, sort mark included.
int headerWidth(const QStyleOptionHeader &option, const QFont &base);
void rowGround(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *view,
               const Theme &theme);
void branch(QPainter &painter, const QStyleOption &option, const Theme &theme);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const Theme &theme);
void progressBar(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme);

} // namespace portolan::views::paint
