#include "app/desktop/picture_commands.h"

#include "views/canvas/canvas_notice.h"
#include "views/handbook/page_of.h"
#include "views/picture/picture_clipboard.h"
#include "views/picture/picture_window.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace portolan::desktop {

PictureCommands::PictureCommands(views::CanvasView &canvas, const views::ThemeSource &theme, WorkLine &work,
                                 QWidget *window)
    : QObject(window)
    , m_canvas(canvas)
    , m_theme(theme)
    , m_work(work)
    , m_window(window)
{
}

views::PictureWindow &PictureCommands::pictureWindow()
{
    if (!m_pictures) {
        m_pictures = new views::PictureWindow(m_canvas.scene(), m_theme, m_window);
        views::setHandbookPage(*m_pictures, QStringLiteral("pictures"));
    }
    return *m_pictures;
}

void PictureCommands::addToFileMenu(QMenu &menu)
{
    auto *save = new QAction(tr("Export pict&ure…"), m_window);
    save->setObjectName(QStringLiteral("export-picture"));
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(save, &QAction::triggered, this, [this] { pictureWindow().openForFile(); });
    auto *print = new QAction(views::icon(views::Icon::Print, m_theme), tr("&Print…"), m_window);
    print->setObjectName(QStringLiteral("print"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, [this] { pictureWindow().openForPrinter(); });
    menu.addAction(save);
    menu.addAction(print);
}

void PictureCommands::addToEditMenu(QMenu &menu)
{
    auto *copy = new QAction(tr("Copy as p&icture"), m_window);
    copy->setObjectName(QStringLiteral("copy-picture"));
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copy->setShortcutContext(
        Qt::WidgetWithChildrenShortcut); // a table has rows to copy
    m_canvas.QWidget::addAction(copy);
    connect(copy, &QAction::triggered, this, &PictureCommands::copy);
    menu.addAction(copy);
}

/// A later copy overtakes an earlier one.
void PictureCommands::copy()
{
    if (m_copying)
        m_copying->cancel();
    m_copying = std::make_shared<views::Progress>();
    const views::SharedProgress progress = m_copying;
    m_work.begin(this, {tr("Drawing the picture…"), [progress] { return progress->share(); },
                        [this, progress] {
                            progress->cancel();
                            m_work.end(this);
                        }});
    views::copyPicture(m_canvas.scene(), this, progress, [this, progress](bool isCopied) {
        if (progress != m_copying)
            return;
        m_copying.reset();
        m_work.end(this);
        if (isCopied)
            m_canvas.notice().showDone(tr("Copied as a picture"));
        else if (!progress->isCancelled())
            m_canvas.notice().showRefused(tr("There is nothing to copy: the canvas is empty."));
    });
}

} // namespace portolan::desktop
