#include "app/desktop/windows.h"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>

namespace portolan::desktop {

namespace {

/// How far a new window stands from the one before it.
constexpr QPoint step(32, 32);

bool isFree(MainWindow &window)
{
    const document::PlanDocument &document = window.document();
    return document.path().isEmpty() && document.isSaved() && window.isWelcomeShown() &&
           !window.session().isBusy();
}

} // namespace

Windows::Windows(views::ThemeSource &theme, MainWindow::Memory memory, const QString &dataFolder,
                 QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_memory(memory)
    , m_dataFolder(dataFolder)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (auto *window = now ? qobject_cast<MainWindow *>(now->window()) : nullptr)
            m_lastActive = window;
    });
}

Windows::~Windows()
{
    for (MainWindow *window : std::exchange(m_windows, {}))
        delete window;
}

MainWindow *Windows::windowOf(const QString &path) const
{
    const QString wanted = document::canonicalPath(path);
    for (MainWindow *window : m_windows)
        if (const QString &open = window->document().path();
            !open.isEmpty() && document::canonicalPath(open) == wanted)
            return window;
    return nullptr;
}

MainWindow *Windows::current() const
{
    if (m_lastActive)
        return m_lastActive;
    return m_windows.isEmpty() ? nullptr : m_windows.last();
}

MainWindow &Windows::openNew()
{
    const MainWindow *before = current();
    auto *window = new MainWindow(m_theme, m_memory);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (before) {
        window->resize(before->size());
        window->move(before->pos() + step);
    }
    furnish(*window);
    m_windows << window;
    window->show();
    return *window;
}

/// Joins a window to the others.
void Windows::furnish(MainWindow &window)
{
    if (!m_dataFolder.isEmpty())
        window.keeping().keepIn(m_dataFolder);
    window.session().setRaiseElsewhere([this, &window](const QString &path) {
        MainWindow *other = windowOf(path);
        if (!other || other == &window)
            return false;
        bringToFront(*other);
        return true;
    });
    connect(&window, &MainWindow::newWindowWanted, this, [this] { openNew(); });
    connect(&window, &MainWindow::openInNewWindowWanted, this, [this, &window] { openElsewhere(window); });
    connect(&window, &MainWindow::openWanted, this, &Windows::open);
    connect(&window, &MainWindow::quitWanted, this, &Windows::quit);
    connect(&window, &MainWindow::welcomeShown, this, &Windows::welcomeShown);
    connect(window.windowMenu(), &QMenu::aboutToShow, this, [this, &window] { fillWindowMenu(window); });
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_windows.removeAll(gone); });
}

void Windows::fillWindowMenu(MainWindow &window)
{
    QMenu &menu = *window.windowMenu();
    for (QAction *action : menu.actions())
        if (action->data().isValid()) {
            menu.removeAction(action);
            action->deleteLater();
        }
    for (MainWindow *other : m_windows) {
        QString text = other->session().title().replace(QLatin1Char('&'), QLatin1String("&&"));
        if (!other->document().isSaved())
            text += QStringLiteral(" •");
        QAction *action = menu.addAction(text);
        action->setData(true); // one of the list
        action->setCheckable(true);
        action->setChecked(other == &window);
        action->setToolTip(other->document().path());
        connect(action, &QAction::triggered, other, [other] { bringToFront(*other); });
    }
}

void Windows::bringToFront(MainWindow &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

MainWindow &Windows::freeWindow()
{
    if (MainWindow *window = current(); window && isFree(*window))
        return *window;
    for (MainWindow *window : m_windows)
        if (isFree(*window))
            return *window;
    return openNew();
}

void Windows::open(const QString &path)
{
    if (MainWindow *window = windowOf(path))
        return bringToFront(*window);
    MainWindow &window = freeWindow();
    bringToFront(window);
    window.session().open(path);
}

void Windows::openElsewhere(MainWindow &window)
{
    const QString path = window.session().askForPlan();
    if (!path.isEmpty())
        open(path);
}

void Windows::quit()
{
    quitAfterAsking({});
}

/// Goes from window to window, and closes none before all have been asked for.
void Windows::quitAfterAsking(Revisions answered)
{
    for (MainWindow *window : m_windows) {
        const auto revision = window->document().revision();
        if (window->document().isSaved() || answered.value(window) == revision)
            continue;
        bringToFront(*window);
        window->session().whenSafe([this, answered, window, revision]() mutable {
            answered[window] = revision;
            quitAfterAsking(answered);
        });
        return;
    }
    for (MainWindow *window : QList(m_windows))
        window->closeUnasked();
}

} // namespace portolan::desktop
