#include "views/theme/style.h"

#include "views/theme/theme_source.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QPixmapCache>
#include <QStatusBar>
#include <QTabBar>
#include <QToolTip>

namespace portolan::views {

namespace {

/// Room for every icon at the sizes and inks of two themes, at two pixels per pixel.
constexpr int pixmapCacheKilobytes = 32 * 1024;

/// Tips have a palette of their own, which the desktop may have set.
void takePalette(const Theme &theme)
{
    const QPalette palette = theme.palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

/// Tells the theme what the desktop has become.
class DesktopWatcher : public QObject
{
public:
    DesktopWatcher(QApplication &application, ThemeSource &source)
        : QObject(&source)
        , m_application(application)
        , m_source(source)
    {
        application.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && !m_reading) {
            // Our own palette hides the desktop's, so it steps aside for the question.
            m_reading = true;
            m_application.setPalette(QPalette());
            m_source.setSystemScheme(colorSchemeOf(m_application.palette()));
            takePalette(m_source.theme());
            m_reading = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QApplication &m_application;
    ThemeSource &m_source;
    bool m_reading = false;
};

} // namespace

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(true);
    }
    if (auto *bar = qobject_cast<QStatusBar *>(widget)) {
        bar->setMinimumHeight(tokens::height::statusBar);
        bar->setContentsMargins(tokens::space::normal, 0, tokens::space::normal, 0);
        bar->setSizeGripEnabled(false);
    }
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QMenu *>(widget))
        widget->setAttribute(Qt::WA_TranslucentBackground, false);
    if (auto *bar = qobject_cast<QStatusBar *>(widget))
        bar->setMinimumHeight(0);
    QProxyStyle::unpolish(widget);
}

void dress(QApplication &application, ThemeSource &source)
{
    QPixmapCache::setCacheLimit(pixmapCacheKilobytes);
    application.setStyle(new Style(source));
    takePalette(source.theme());
    QObject::connect(&source, &ThemeSource::changed, &application, [&source] {
        takePalette(source.theme());
        const QWidgetList widgets = QApplication::allWidgets();
        for (QWidget *widget : widgets)
            widget->update();
    });
    new DesktopWatcher(application, source); // owned by the source
}

} // namespace portolan::views
