#pragma once

#include <QWidget>

#include "model/document/plan_document.h"
#include "views/preview/export_files_model.h"
#include "views/theme/theme_source.h"

class QLabel;
class QListView;
class QPushButton;
class QTabBar;

namespace portolan::views {

class DiffView;

/// What an export would write, file by file, and the button that writes it. Takes the whole centre of the
/// window. Files are made, compared and written on a worker thread; edits of the plan show here as they are
/// made.
class ExportView : public QWidget
{
    Q_OBJECT

public:
    ExportView(document::PlanDocument &document, const ThemeSource &theme, QWidget *parent = nullptr);

    /// Compares the plan with a folder, which need not exist.
    void compareWith(const QString &folder);
    QString folder() const { return m_folder; }

    ExportFilesModel &files() { return m_files; }
    /// What was said last: a summary, a result or an error.
    QString message() const;
    bool isBusy() const { return m_busy; }
    /// Writes the ticked files.
    void write();

signals:
    void closed();
    /// The user wants another folder.
    void folderWanted();
    /// A comparison or a writing has ended.
    void finished();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Tone { Plain, Good, Bad };

    QWidget *makeHead();
    QWidget *makeFiles();
    QWidget *makeDiff();
    void compare();
    void take(SharedPreview preview);
    void showFile();
    void showTabs();
    void showWriteButton();
    void say(const QString &text, Tone tone);
    QString summaryText() const;

    document::PlanDocument &m_document;
    const ThemeSource &m_theme;
    ExportFilesModel m_files;
    SharedPreview m_preview;
    QString m_folder;
    QString m_result; ///< of the last writing, to be said with the comparison that follows
    quint64 m_request = 0;
    bool m_busy = false;
    bool m_isStale = false; ///< the plan changed while nobody looked

    QLabel *m_folderLabel;
    QLabel *m_message;
    QLabel *m_messageSign;
    QPushButton *m_writeButton;
    QTabBar *m_tabs;
    QListView *m_list;
    QLabel *m_path;
    QLabel *m_explanation;
    QLabel *m_rightTitle;
    DiffView *m_diff;
};

} // namespace portolan::views
