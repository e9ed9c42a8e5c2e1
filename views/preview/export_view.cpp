#include "views/preview/export_view.h"

#include "views/preview/after_writing_panel.h"
#include "views/preview/commit_bar.h"
#include "views/preview/conflicts_table.h"
#include "views/preview/diff_view.h"
#include "views/preview/export_files_delegate.h"
#include "views/preview/line_reason_bar.h"
#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/background.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int filesWidth = 304;
constexpr int leastFilesWidth = 232;

QString shownFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    const bool isWithin = folder == home || folder.startsWith(home + QLatin1Char('/'));
    return isWithin ? QLatin1Char('~') + folder.mid(home.size()) : folder;
}

QLabel *secondaryLabel()
{
    auto *label = new QLabel;
    label->setFont(textFont(TextRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A bar of the height of a tool bar, with a rule below it.
QWidget *makeBar(QHBoxLayout *&row, int height)
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    bar->setFixedHeight(height);
    row = new QHBoxLayout(bar);
    row->setContentsMargins(space::wide, 0, space::normal, 0);
    row->setSpacing(space::snug);
    return bar;
}

} // namespace

ExportView::ExportView(document::PlanDocument &document, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_preview(std::make_shared<const ExportPreview>())
    , m_folderLabel(new QLabel)
    , m_branchSign(new QLabel)
    , m_branch(secondaryLabel())
    , m_message(secondaryLabel())
    , m_messageSign(new QLabel)
    , m_pullButton(new QPushButton)
    , m_writeButton(new QPushButton)
    , m_commitButton(new QPushButton(tr("Write and commit…")))
    , m_commitBar(new CommitBar)
    , m_tabs(new QTabBar)
    , m_list(new QListView)
    , m_after(new AfterWritingPanel(theme))
    , m_path(new QLabel)
    , m_explanation(secondaryLabel())
    , m_rightTitle(secondaryLabel())
    , m_takeIn(new QPushButton(tr("Take into the plan")))
    , m_useFolder(new QPushButton(tr("Use the folder's")))
    , m_usePlan(new QPushButton(tr("Use the plan's")))
    , m_conflictsTable(new ConflictsTable(m_conflicts, theme))
    , m_diff(new DiffView(theme))
    , m_reason(new LineReasonBar)
{
    auto *splitter = new QSplitter;
    splitter->addWidget(makeFiles());
    splitter->addWidget(makeDiff());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({filesWidth, 4 * filesWidth});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_commitBar);
    column->addWidget(splitter, 1);

    connect(&document, &document::PlanDocument::settled, this, [this] {
        m_isStale = true;
        if (isVisible())
            compare();
    });
    connect(&document, &document::PlanDocument::reset, this, [this] {
        m_agreement = {};
        m_resolutions.clear();
        m_committedSteps = 0;
    });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this,
            [this](int index) { m_committedSteps = std::min(m_committedSteps, index); });
    connect(&theme, &ThemeSource::changed, this, &ExportView::showWorkTree);
    m_foresightThread.setMaxThreadCount(1);
    connect(&m_files, &ExportFilesModel::chosenChanged, this, &ExportView::showButtons);
    connect(&m_files, &ExportFilesModel::chosenChanged, this, &ExportView::lookAhead);
    connect(&m_conflicts, &ConflictsModel::chosen, this, [this](const QString &item, exports::Side side) {
        if (const PreviewedFile *file = currentFile())
            choose(file->file.path, item.toStdString(), side);
    });
    showButtons();
}

ExportView::~ExportView()
{
    m_stopLooking.request_stop();
    m_foresightThread.clear();
    m_foresightThread.waitForDone();
}

QWidget *ExportView::makeHead()
{
    QHBoxLayout *row = nullptr;
    QWidget *bar = makeBar(row, tokens::height::toolBar + tokens::space::tight);
    auto *sign = new QLabel;
    const auto paintSign = [this, sign] {
        sign->setPixmap(
            iconPixmap(Icon::Export, m_theme.theme().text, tokens::iconSize::tool, devicePixelRatioF()));
    };
    paintSign();
    connect(&m_theme, &ThemeSource::changed, sign, paintSign);
    auto *title = new QLabel(tr("Export"));
    title->setFont(textFont(TextRole::Title, TextWeight::Semibold));
    m_folderLabel->setFont(fixedFont());
    auto *change = new QPushButton(tr("Another folder…"));
    connect(change, &QPushButton::clicked, this, &ExportView::folderWanted);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setWordWrap(true); // two lines have room
    auto *close = new QPushButton(tr("Close"));
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &ExportView::closed);
    m_pullButton->setToolTip(tr("Take what the folder changed into the plan. Nothing is written there."));
    connect(m_pullButton, &QPushButton::clicked, this, [this] { pull(pullable()); });
    connect(m_writeButton, &QPushButton::clicked, this, &ExportView::write);
    connect(m_commitButton, &QPushButton::clicked, this, &ExportView::askForMessage);
    connect(m_commitBar, &CommitBar::commitWanted, this, &ExportView::commit);
    connect(m_commitBar, &CommitBar::left, this, [this] {
        showWorkTree();
        m_list->setFocus(Qt::OtherFocusReason);
    });

    row->addWidget(sign);
    row->addWidget(title);
    row->addSpacing(space::normal);
    row->addWidget(m_folderLabel);
    row->addWidget(m_branchSign);
    row->addWidget(m_branch);
    row->addWidget(change);
    row->addSpacing(space::normal);
    row->addWidget(m_messageSign);
    row->addWidget(m_message, 1);
    row->addWidget(close);
    row->addWidget(m_pullButton);
    row->addWidget(m_writeButton);
    row->addWidget(m_commitButton);
    return bar;
}

QWidget *ExportView::makeFiles()
{
    m_tabs->addTab(tr("Changed"));
    m_tabs->addTab(tr("All"));
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_files.setShowsAll(tab == 1);
        showCurrentFile();
    });
    m_list->setModel(&m_files);
    m_list->setItemDelegate(new ExportFilesDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Files"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ExportView::showCurrentFile);
    auto *side = new QWidget;
    side->setMinimumWidth(leastFilesWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_list, 1);
    column->addWidget(m_after);
    return side;
}

QWidget *ExportView::makeDiff()
{
    QHBoxLayout *row = nullptr;
    QWidget *bar = makeBar(row, tokens::height::tab);
    m_path->setFont(fixedFont());
    row->addWidget(m_path);
    row->addSpacing(space::normal);
    m_explanation->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a narrow window cuts it off
    row->addWidget(m_explanation, 1);
    row->addWidget(m_rightTitle);
    row->addSpacing(space::normal);
    row->addWidget(m_takeIn);
    row->addWidget(m_useFolder);
    row->addWidget(m_usePlan);
    m_takeIn->setShortcut(QKeySequence(Qt::ALT | Qt::Key_T));
    m_useFolder->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_usePlan->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    for (QPushButton *button : {m_takeIn, m_useFolder, m_usePlan})
        button->setToolTip(button->shortcut().toString(QKeySequence::NativeText));
    connect(m_takeIn, &QPushButton::clicked, this, [this] {
        if (const PreviewedFile *file = currentFile())
            pull({file->file.path});
    });
    connect(m_useFolder, &QPushButton::clicked, this, [this] { chooseWhole(exports::Side::Disk); });
    connect(m_diff, &DiffView::currentLineChanged, this, &ExportView::showReason);
    connect(m_reason, &LineReasonBar::entityWanted, this, &ExportView::entityWanted);
    connect(m_usePlan, &QPushButton::clicked, this, [this] { chooseWhole(exports::Side::Plan); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_conflictsTable);
    column->addWidget(m_diff, 1);
    column->addWidget(m_reason);
    return side;
}

void ExportView::compareWith(const QString &folder)
{
    if (folder != m_folder)
        m_resolutions.clear();
    m_folder = folder;
    m_folderLabel->setText(shownFolder(folder));
    m_folderLabel->setToolTip(folder);
    m_result.clear();
    compare();
}

void ExportView::compare()
{
    m_isStale = m_isWriting; // what is being written shows when it is
    if (m_folder.isEmpty() || m_isWriting)
        return;
    const quint64 request = ++m_request;
    m_isComparing = true;
    setBusy(true);
    say(tr("Comparing with the folder…"), Tone::Plain);
    showButtons();
    ExportRequest asked{
        m_document.plan(), m_document.path().toStdString(), m_folder.toStdString(), m_resolutions, {}};
    if (m_agreement.folder == asked.folder)
        asked.agreement = m_agreement;
    const auto work = [asked = std::move(asked)] {
        return std::make_shared<const ExportPreview>(previewExport(asked));
    };
    inBackground(this, work, [this, request](SharedPreview preview) {
        if (request != m_request)
            return;
        m_isComparing = false;
        setBusy(false);
        take(std::move(preview));
        emit finished();
    });
}

void ExportView::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged(busy);
}

void ExportView::cancelComparing()
{
    if (!m_isComparing)
        return;
    ++m_request;
    m_isComparing = false;
    m_isStale = true;
    setBusy(false);
    say(tr("The comparison was cancelled."), Tone::Plain);
    showButtons();
    emit finished();
}

void ExportView::take(SharedPreview preview)
{
    const QModelIndex current = m_list->currentIndex();
    const PreviewedFile *before = current.isValid() ? m_files.fileAt(current.row()) : nullptr;
    const std::string path = before ? before->file.path : std::string();
    m_preview = std::move(preview);
    m_foresight = {}; // of what was shown before
    m_files.setPreview(m_preview);
    showTabs();
    int row = path.empty() ? -1 : m_files.rowOf(path);
    if (row < 0)
        row = firstRowToLookAt();
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_files.index(row));
    showCurrentFile();
    showButtons();
    lookAhead();

    const auto error =
        std::find_if(m_preview->problems.begin(), m_preview->problems.end(),
                     [](const text::Problem &problem) { return problem.severity == text::Severity::Error; });
    if (!m_failure.isEmpty())
        say(m_failure, Tone::Bad);
    else if (error != m_preview->problems.end())
        say(QString::fromStdString(text::toText(*error)).section(QLatin1Char('\n'), 0, 0), Tone::Bad);
    else if (m_files.differing() == 0)
        say(m_result + (m_result.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("The folder holds what the plan says."),
            Tone::Good);
    else
        say((m_result.isEmpty() ? summaryText() : m_result) + historyGapText(),
            m_result.isEmpty() ? Tone::Plain : Tone::Good);
    m_result.clear();
    m_failure.clear();
    m_diff->setEmptyText(m_preview->isReadable ? tr("No file of the folder differs from the plan.")
                                               : QString());
}

/// A sentence to follow another one, where something is kept that git's history could have told more of.
QString ExportView::historyGapText() const
{
    const bool isMissed =
        std::any_of(m_preview->files.begin(), m_preview->files.end(), [](const PreviewedFile &file) {
            return file.file.state == exports::FileState::Kept && !file.file.base && !file.file.unreadable;
        });
    if (!isMissed || m_preview->historyGap.empty())
        return {};
    return QLatin1Char(' ') + tr("Nothing is known of what folder and plan said last: %1.")
                                  .arg(QString::fromStdString(m_preview->historyGap));
}

QString ExportView::summaryText() const
{
    return QString::fromStdString(exports::summary(m_preview->difference()));
}

void ExportView::showTabs()
{
    m_tabs->setTabText(0, QStringLiteral("%1\t%2").arg(tr("Changed")).arg(m_files.differing()));
    m_tabs->setTabText(1, QStringLiteral("%1\t%2").arg(tr("All")).arg(m_files.total()));
}

/// The first file that waits for a choice; else the first that differs and that machines read; else the first
/// of all. -1 = there is none.
int ExportView::firstRowToLookAt() const
{
    const auto rankOf = [](const exports::FileDifference &file) {
        return file.state == exports::FileState::Conflict ? 3
               : !file.differs()                          ? 0
               : file.kind == exports::ArtefactKind::Docs ? 1
                                                          : 2;
    };
    int best = -1;
    int bestRank = -1;
    for (int row = 0; row < m_files.rowCount(); ++row)
        if (const PreviewedFile *file = m_files.fileAt(row); file && rankOf(file->file) > bestRank) {
            best = row;
            bestRank = rankOf(file->file);
        }
    return best;
}

const PreviewedFile *ExportView::currentFile() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_files.fileAt(index.row()) : nullptr;
}

void ExportView::showFile(const std::string &path)
{
    if (const int row = m_files.rowOf(path); row >= 0)
        m_list->setCurrentIndex(m_files.index(row));
}

void ExportView::showCurrentFile()
{
    const PreviewedFile *file = currentFile();
    m_diff->setFile(m_preview, file);
    m_path->setText(file ? QString::fromStdString(file->file.path) : QString());
    QString explanation = file ? explanationOf(file->file.state) : QString();
    if (file && file->file.unreadable)
        explanation = tr("It cannot be read: %1").arg(QString::fromStdString(file->file.unreadable->message));
    m_explanation->setText(explanation);
    m_explanation->setToolTip(explanation);
    const bool twoSides = file && file->file.before && file->file.state != exports::FileState::Removed;
    const bool isMerge = file && (file->file.state == exports::FileState::Merged ||
                                  file->file.state == exports::FileState::Conflict);
    m_rightTitle->setText(!twoSides ? QString()
                          : isMerge ? tr("Right: as it would be written")
                                    : tr("Right: as the plan says"));
    m_conflicts.setFile(file ? &file->file : nullptr);
    m_conflictsTable->setVisible(m_conflicts.rowCount() > 0);
    if (m_conflicts.rowCount() > 0 && !m_conflictsTable->currentIndex().isValid())
        m_conflictsTable->setCurrentIndex(m_conflicts.index(0, 0));
    showFileButtons(file);
}

std::optional<exports::Side> ExportView::wholeChoice(const std::string &path) const
{
    const auto choices = m_resolutions.find(path);
    if (choices == m_resolutions.end() || !choices->second.contains(""))
        return std::nullopt;
    return choices->second.at("");
}

/// What can be done about a file of which the folder has another version.
void ExportView::showFileButtons(const PreviewedFile *file)
{
    using exports::FileState;
    using exports::Side;
    const FileState state = file ? file->file.state : FileState::Unchanged;
    const auto choice = file ? wholeChoice(file->file.path) : std::nullopt;
    const bool hasConflicts = file && !file->file.conflicts.empty();
    const bool isReplaced = state == FileState::Changed && !file->file.base && file->file.before;
    const bool isLeft = state == FileState::Edited || state == FileState::Kept;
    m_takeIn->setVisible(file && file->isPullable);
    m_useFolder->setVisible(choice == Side::Plan || (choice != Side::Disk && (hasConflicts || isReplaced)));
    m_usePlan->setVisible(choice != Side::Plan && (hasConflicts || isLeft));
    for (QPushButton *button : {m_takeIn, m_useFolder, m_usePlan})
        button->setEnabled(!m_busy);
}

void ExportView::showButtons()
{
    const int count = static_cast<int>(m_files.chosen().size());
    m_writeButton->setText(count == 0 ? tr("Write files") : tr("Write %n file(s)", nullptr, count));
    m_writeButton->setEnabled(!m_busy && count > 0 && m_preview->isWritable);
    const int pulled = static_cast<int>(pullable().size());
    m_pullButton->setText(tr("Take %n file(s) into the plan", nullptr, pulled));
    m_pullButton->setVisible(pulled > 0);
    m_pullButton->setEnabled(!m_busy);
    showWorkTree();
    showFileButtons(currentFile());
}

void ExportView::say(const QString &text, Tone tone)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    const Theme &theme = m_theme.theme();
    const Severity severity = tone == Tone::Bad ? Severity::Error : Severity::Ok;
    m_messageSign->setVisible(tone != Tone::Plain);
    m_messageSign->setPixmap(iconPixmap(severitySign(severity), theme.tint(severity).ink,
                                        tokens::iconSize::small, devicePixelRatioF()));
}

QString ExportView::message() const
{
    return m_message->text();
}

void ExportView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_isStale)
        compare();
}

bool ExportView::event(QEvent *event)
{
    // Whoever comes back may have edited the folder's files elsewhere.
    if (event->type() == QEvent::WindowActivate && isVisible() && !m_busy && !m_folder.isEmpty())
        compare();
    return QWidget::event(event);
}

void ExportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::views
