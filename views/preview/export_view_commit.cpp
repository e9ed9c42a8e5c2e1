#include "views/preview/commit_bar.h"
#include "views/preview/export_view.h"
#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/workspace/background.h"

#include <QLabel>
#include <QPushButton>

/// How the folder stands in git, and the commit of what is written.
namespace portolan::views {

namespace {

/// What git and its hosts show of a message in one line. Source: git-commit(1), discussion.
constexpr int longestSubject = 72;
constexpr int widestBranch = 160;

QString messageFor(const QStringList &steps, const std::set<std::string> &files)
{
    if (steps.isEmpty())
        return files.size() == 1
                   ? ExportView::tr("Export %1", "file").arg(QString::fromStdString(*files.begin()))
               : files.empty() ? ExportView::tr("Export the plan")
                               : ExportView::tr("Export %n file(s)", nullptr, static_cast<int>(files.size()));
    const QString all = steps.join(QStringLiteral(", "));
    return all.size() <= longestSubject ? all
                                        : ExportView::tr("%1 and %n more change(s)", "the first of several",
                                                         static_cast<int>(steps.size()) - 1)
                                              .arg(steps.front());
}

} // namespace

/// The texts of the steps that no commit of this view has, each once.
QStringList ExportView::uncommittedSteps() const
{
    const QUndoStack &stack = m_document.undoStack();
    QStringList steps;
    for (int step = m_committedSteps; step < stack.index(); ++step)
        if (const QString text = stack.text(step); text != QLatin1String(placesStep) && !steps.contains(text))
            steps << text;
    return steps;
}

bool ExportView::canCommit() const
{
    const auto &workTree = m_preview->workTree;
    const bool isInGit = workTree && *workTree;
    return !m_busy && isInGit && m_preview->isWritable &&
           (!m_files.chosen().empty() || (*workTree)->uncommitted > 0);
}

void ExportView::showWorkTree()
{
    const auto &workTree = m_preview->workTree;
    const bool isInGit = workTree && *workTree;
    m_branchSign->setVisible(isInGit);
    m_branch->setVisible(isInGit);
    m_branchSign->setPixmap(iconPixmap(Icon::GitBranch, m_theme.theme().secondaryText,
                                       tokens::iconSize::small, devicePixelRatioF()));
    if (isInGit) {
        const QString branch = QString::fromStdString((*workTree)->branch);
        const QString name = branch.isEmpty()
                                 ? tr("no branch")
                                 : m_branch->fontMetrics().elidedText(branch, Qt::ElideMiddle, widestBranch);
        const int uncommitted = static_cast<int>((*workTree)->uncommitted);
        m_branch->setText(uncommitted == 0
                              ? tr("%1, nothing uncommitted", "branch").arg(name)
                              : tr("%1, %n uncommitted", "branch, changed files", uncommitted).arg(name));
        m_branch->setToolTip(branch);
    }
    const bool isOffered = isInGit || !workTree;
    m_commitButton->setVisible(isOffered);
    m_commitButton->setEnabled(canCommit());
    m_commitButton->setToolTip(workTree ? QString() : QString::fromStdString(workTree.error().message));
    makePrimary(*m_commitButton, isInGit && m_commitBar->isHidden()); // the bar has a button like it
    makePrimary(*m_writeButton, !isInGit);
    m_commitBar->setFiles(static_cast<int>(m_files.chosen().size()), canCommit());
    if (!isInGit)
        m_commitBar->leave();
}

/// True, and said, where nothing may be committed before somebody has chosen a side.
bool ExportView::isHeldUp()
{
    const exports::FileDifference *file = m_preview->heldUp();
    if (!file)
        return false;
    showFile(file->path);
    say(tr("Folder and plan say different things in %1. Choose a side, then commit.")
            .arg(QString::fromStdString(file->path)),
        Tone::Bad);
    return true;
}

void ExportView::askForMessage()
{
    if (!canCommit() || isHeldUp())
        return;
    m_commitBar->open(messageFor(uncommittedSteps(), m_files.chosen()));
    showWorkTree();
}

void ExportView::commit(const QString &message)
{
    if (!canCommit() || isHeldUp())
        return;
    const std::set<std::string> chosen = m_files.chosen();
    askAboutLoss(m_preview->differenceOf(chosen), [this, chosen, message] { commitNow(chosen, message); });
}

void ExportView::commitNow(const std::set<std::string> &paths, const QString &message)
{
    if (m_busy)
        return;
    beginWriting();
    const auto work = [preview = m_preview, paths, message] {
        return commitChosen(*preview, paths, message.toStdString());
    };
    const auto done = [this, count = static_cast<int>(paths.size()),
                       preview = m_preview](const text::Result<CommittedFiles> &committed) {
        if (!committed)
            return failWriting(committed.error());
        if (committed->problem)
            m_failure = QString::fromStdString(text::toText(*committed->problem)).trimmed();
        else
            m_result = resultOf(*committed, count);
        endWriting(committed->places, preview);
        if (committed->problem)
            return;
        m_committedSteps = m_document.undoStack().index();
        m_commitBar->leave();
    };
    inBackground(this, work, done);
}

QString ExportView::resultOf(const CommittedFiles &committed, int written) const
{
    const QString branch = QString::fromStdString(committed.branch);
    const QString id = QString::fromStdString(committed.id);
    QStringList sentences;
    if (written > 0)
        sentences << tr("Wrote %n file(s).", nullptr, written);
    sentences << (id.isEmpty() ? tr("Nothing to commit: %1 has these files already.", "branch").arg(branch)
                               : tr("Commit %1 on %2.", "short id, branch").arg(id, branch));
    for (const exports::LeftOut &file : committed.leftOut)
        sentences << tr("%1 is no part of the commit: it %2.", "file, why in English: is ignored by git")
                         .arg(QString::fromStdString(file.path), QString::fromStdString(file.why));
    return sentences.join(QLatin1Char(' '));
}

} // namespace portolan::views
