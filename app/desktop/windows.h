#pragma once

#include <QMap>
#include <QObject>
#include <QPointer>

#include "app/desktop/main_window.h"

namespace portolan::desktop {

/// The windows of the program, each with a plan of its own. They share the theme, the clipboard and the
/// settings; a plan is open in one of them only.
class Windows : public QObject
{
    Q_OBJECT

public:
    /// Journals and locks are kept below \a dataFolder; nowhere when it is empty.
    Windows(views::ThemeSource &theme, MainWindow::Memory memory, const QString &dataFolder,
            QObject *parent = nullptr);
    /// Closes those that are open, without asking.
    ~Windows() override;

    /// In the order in which they were opened.
    const QList<MainWindow *> &all() const { return m_windows; }
    /// The one that has the plan of that path open; nullptr when none has.
    MainWindow *windowOf(const QString &path) const;
    /// The one that the user works in, or did last; nullptr when there is none.
    MainWindow *current() const;

    MainWindow &openNew();
    /// Shows a plan or an imported folder: in the window that has it, in one that holds nothing yet, or in a
    /// new one.
    void open(const QString &path);
    /// A window that nothing is lost in: one that holds nothing yet, or a new one.
    MainWindow &freeWindow();
    /// Asks for every plan with unsaved changes, and then closes all windows; or none, if the user thinks
    /// better of it.
    void quit();

    static void bringToFront(MainWindow &window);

signals:
    /// A window shows the ways to begin.
    void welcomeShown();

private:
    using Revisions = QMap<MainWindow *, document::PlanDocument::Revision>;

    void furnish(MainWindow &window);
    void fillWindowMenu(MainWindow &window);
    void openElsewhere(MainWindow &window);
    void quitAfterAsking(Revisions answered);

    views::ThemeSource &m_theme;
    MainWindow::Memory m_memory;
    QString m_dataFolder;
    QList<MainWindow *> m_windows;
    QPointer<MainWindow> m_lastActive;
};

} // namespace portolan::desktop
