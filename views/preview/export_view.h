#pragma once

#include <QThreadPool>
#include <QWidget>

#include <functional>
#include <stop_token>

#include "model/document/plan_document.h"
#include "views/preview/after_writing.h"
#include "views/preview/conflicts_model.h"
#include "views/preview/export_files_model.h"
#include "views/theme/theme_source.h"

class QLabel;
class QListView;
class QPushButton;
class QTabBar;

namespace portolan::views {

class AfterWritingPanel;
class CommitBar;
class ConflictsTable;
class DiffView;
class LineReasonBar;

/// What an export would write, file by file, and the button that writes it. Where the folder says something
/// else, that is taken into the plan, overwritten, or chosen item by item. Takes the whole centre of the
/// window. Files are made, compared and written on a worker thread; edits of the plan show here as they are
/// made, and those of the folder whenever the window is looked at again.
class ExportView : public QWidget
{
    Q_OBJECT

public:
    ExportView(document::PlanDocument &document, const ThemeSource &theme, QWidget *parent = nullptr);
    ~ExportView() override;

    /// Compares the plan with a folder, which need not exist.
    void compareWith(const QString &folder);
    QString folder() const { return m_folder; }

    /// What is known of a folder since the plan was read from it. Holds until it is noted in that folder, or
    /// another plan is opened.
    void knowAgreement(exports::Difference agreement);
    /// Notes it there, as the plan has become a file of its own.
    void noteAgreement();

    ExportFilesModel &files() { return m_files; }
    ConflictsModel &conflicts() { return m_conflicts; }
    AfterWritingPanel &afterWriting() { return *m_after; }
    DiffView &diff() { return *m_diff; }
    LineReasonBar &reason() { return *m_reason; }
    CommitBar &commitBar() { return *m_commitBar; }
    /// Shows a file of the list.
    void showFile(const std::string &path);
    /// What was said last: a summary, a result or an error.
    QString message() const;
    bool isBusy() const { return m_busy; }
    bool isComparing() const { return m_isComparing; }
    /// Gives up a comparison that is under way. What is being written is written to its end.
    void cancelComparing();
    /// Writes the ticked files; asks first where one of them would lose much.
    void write();
    /// Asks for the message of a commit, with one to start from.
    void askForMessage();
    /// Writes the ticked files and commits them, and those written before that the branch has otherwise; asks
    /// first where one of them would lose much. Refuses while a conflict is open.
    void commit(const QString &message);
    /// Takes into the plan what the folder changed in the files of these paths, as one step of undo; asks
    /// first where much would go.
    void pull(const std::set<std::string> &paths);
    /// The files of which something can be taken into the plan.
    std::set<std::string> pullable() const;
    /// Whose version of an item of a file is taken; the empty item means the whole file.
    void choose(const std::string &path, const std::string &item, exports::Side side);
    /// Takes back what was chosen in a file.
    void forgetChoices(const std::string &path);

signals:
    void closed();
    /// The user wants another folder.
    void folderWanted();
    /// A comparison or a writing has ended.
    void finished();
    void busyChanged(bool busy);
    /// The user wants to see what a line says; the field as `LineReason` has it.
    void entityWanted(portolan::plan::EntityRef entity, const QString &field);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Tone { Plain, Good, Bad };

    QWidget *makeHead();
    QWidget *makeFiles();
    QWidget *makeDiff();
    void compare();
    void setBusy(bool busy);
    void take(SharedPreview preview);
    void take(const text::Result<exports::Pull> &pull, document::PlanDocument::Revision revision);
    void showCurrentFile();
    /// Works out what writing the ticked files leads to, beside everything else.
    void lookAhead();
    /// Says what of the plan the current line is.
    void showReason();
    void showTabs();
    void showButtons();
    void showFileButtons(const PreviewedFile *file);
    void chooseWhole(exports::Side side);
    std::optional<exports::Side> wholeChoice(const std::string &path) const;
    const PreviewedFile *currentFile() const;
    int firstRowToLookAt() const;
    void askAboutLoss(const exports::Difference &difference, std::function<void()> then);
    void writeNow(const std::set<std::string> &paths);
    void commitNow(const std::set<std::string> &paths, const QString &message);
    void beginWriting();
    void endWriting(const plan::Transaction &places, const SharedPreview &preview);
    void failWriting(const text::Problem &problem);
    void showWorkTree();
    bool canCommit() const;
    bool isHeldUp();
    QStringList uncommittedSteps() const;
    QString resultOf(const CommittedFiles &committed, int written) const;
    void fail(const text::Problem &problem);
    void say(const QString &text, Tone tone);
    QString summaryText() const;
    QString historyGapText() const;

    document::PlanDocument &m_document;
    const ThemeSource &m_theme;
    ExportFilesModel m_files;
    SharedPreview m_preview;
    QString m_folder;
    QString m_result;  ///< of the last writing, to be said with the comparison that follows
    QString m_failure; ///< of the last writing or taking in, likewise
    quint64 m_request = 0;
    QThreadPool m_foresightThread; ///< a newer question ends an older one
    Foresight m_foresight;
    std::stop_source m_stopLooking;
    exports::Resolutions m_resolutions;
    exports::Difference m_agreement;
    int m_committedSteps = 0; ///< of the undo stack: those before are in a commit, or were there already
    bool m_busy = false;
    bool m_isComparing = false;
    bool m_isWriting = false;
    bool m_isStale = false; ///< the plan or the folder may have changed while nobody looked

    QLabel *m_folderLabel;
    QLabel *m_branchSign;
    QLabel *m_branch; ///< how the folder stands in git
    QLabel *m_message;
    QLabel *m_messageSign;
    QPushButton *m_pullButton;
    QPushButton *m_writeButton;
    QPushButton *m_commitButton;
    CommitBar *m_commitBar;
    QTabBar *m_tabs;
    QListView *m_list;
    AfterWritingPanel *m_after;
    QLabel *m_path;
    QLabel *m_explanation;
    QLabel *m_rightTitle;
    QPushButton *m_takeIn;    ///< the folder's changes of this file, into the plan
    QPushButton *m_useFolder; ///< for this file
    QPushButton *m_usePlan;
    ConflictsModel m_conflicts;
    ConflictsTable *m_conflictsTable;
    DiffView *m_diff;
    LineReasonBar *m_reason;
};

} // namespace portolan::views
