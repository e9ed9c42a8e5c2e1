#include "views/preview/export_view.h"

#include "views/preview/diff_view.h"
#include "views/preview/export_files_delegate.h"
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

QString shownFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + folder.mid(home.size()) : folder;
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
    , m_message(secondaryLabel())
    , m_messageSign(new QLabel)
    , m_writeButton(new QPushButton)
    , m_tabs(new QTabBar)
    , m_list(new QListView)
    , m_path(new QLabel)
    , m_explanation(secondaryLabel())
    , m_rightTitle(secondaryLabel())
    , m_diff(new DiffView(theme))
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
    column->addWidget(splitter, 1);

    connect(&document, &document::PlanDocument::settled, this, [this] {
        m_isStale = true;
        if (isVisible())
            compare();
    });
    connect(&m_files, &ExportFilesModel::chosenChanged, this, &ExportView::showWriteButton);
    showWriteButton();
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
    auto *close = new QPushButton(tr("Close"));
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &ExportView::closed);
    makePrimary(*m_writeButton);
    connect(m_writeButton, &QPushButton::clicked, this, &ExportView::write);

    row->addWidget(sign);
    row->addWidget(title);
    row->addSpacing(space::normal);
    row->addWidget(m_folderLabel);
    row->addWidget(change);
    row->addSpacing(space::normal);
    row->addWidget(m_messageSign);
    row->addWidget(m_message, 1);
    row->addWidget(close);
    row->addWidget(m_writeButton);
    return bar;
}

QWidget *ExportView::makeFiles()
{
    m_tabs->addTab(tr("Changed"));
    m_tabs->addTab(tr("All"));
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_files.setShowsAll(tab == 1);
        showFile();
    });
    m_list->setModel(&m_files);
    m_list->setItemDelegate(new ExportFilesDelegate(m_theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Files"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportView::showFile);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *ExportView::makeDiff()
{
    QHBoxLayout *row = nullptr;
    QWidget *bar = makeBar(row, tokens::height::tab);
    m_path->setFont(fixedFont());
    row->addWidget(m_path);
    row->addSpacing(space::normal);
    row->addWidget(m_explanation);
    row->addStretch();
    row->addWidget(m_rightTitle);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_diff, 1);
    return side;
}

void ExportView::compareWith(const QString &folder)
{
    m_folder = folder;
    m_folderLabel->setText(shownFolder(folder));
    m_folderLabel->setToolTip(folder);
    m_result.clear();
    compare();
}

void ExportView::compare()
{
    if (m_folder.isEmpty())
        return;
    const quint64 request = ++m_request;
    m_busy = true;
    m_isStale = false;
    say(tr("Comparing with the folder…"), Tone::Plain);
    showWriteButton();
    const auto work = [plan = m_document.plan(), folder = m_folder.toStdString()] {
        return std::make_shared<const ExportPreview>(previewExport(plan, folder));
    };
    inBackground(this, work, [this, request](SharedPreview preview) {
        if (request != m_request)
            return;
        m_busy = false;
        take(std::move(preview));
        emit finished();
    });
}

void ExportView::write()
{
    const std::set<std::string> chosen = m_files.chosen();
    if (m_busy || chosen.empty())
        return;
    m_busy = true;
    say(tr("Writing…"), Tone::Plain);
    showWriteButton();
    const auto work = [preview = m_preview, chosen] {
        return writeChosen(*preview, chosen);
    };
    const int count = static_cast<int>(chosen.size());
    inBackground(this, work, [this, count](const text::Result<void> &result) {
        m_busy = false;
        if (!result) {
            say(QString::fromStdString(text::toText(result.error())).trimmed(), Tone::Bad);
            showWriteButton();
            emit finished();
            return;
        }
        m_result = tr("Wrote %n file(s).", nullptr, count);
        compare();
    });
}

void ExportView::take(SharedPreview preview)
{
    const QModelIndex current = m_list->currentIndex();
    const PreviewedFile *before = current.isValid() ? m_files.fileAt(current.row()) : nullptr;
    const std::string path = before ? before->file.path : std::string();
    m_preview = std::move(preview);
    m_files.setPreview(m_preview);
    showTabs();
    int row = path.empty() ? -1 : m_files.rowOf(path);
    for (int first = 0; row < 0 && first < m_files.rowCount(); ++first)
        if (m_files.fileAt(first))
            row = first;
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_files.index(row));
    showFile();
    showWriteButton();

    const auto error =
        std::find_if(m_preview->problems.begin(), m_preview->problems.end(),
                     [](const text::Problem &problem) { return problem.severity == text::Severity::Error; });
    if (error != m_preview->problems.end())
        say(QString::fromStdString(text::toText(*error)).section(QLatin1Char('\n'), 0, 0), Tone::Bad);
    else if (m_files.chosen().empty())
        say(m_result + (m_result.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("The folder holds what the plan says."),
            Tone::Good);
    else
        say(m_result.isEmpty() ? summaryText() : m_result, m_result.isEmpty() ? Tone::Plain : Tone::Good);
    m_result.clear();
    m_diff->setEmptyText(m_preview->isReadable ? tr("No file of the folder differs from the plan.")
                                               : QString());
}

QString ExportView::summaryText() const
{
    exports::Difference difference;
    for (const PreviewedFile &file : m_preview->files)
        difference.files.push_back(file.file);
    return QString::fromStdString(exports::summary(difference));
}

void ExportView::showTabs()
{
    m_tabs->setTabText(0, QStringLiteral("%1\t%2").arg(tr("Changed")).arg(m_files.differing()));
    m_tabs->setTabText(1, QStringLiteral("%1\t%2").arg(tr("All")).arg(m_files.total()));
}

void ExportView::showFile()
{
    const QModelIndex index = m_list->currentIndex();
    const PreviewedFile *file = index.isValid() ? m_files.fileAt(index.row()) : nullptr;
    m_diff->setFile(m_preview, file);
    m_path->setText(file ? QString::fromStdString(file->file.path) : QString());
    m_explanation->setText(file ? explanationOf(file->file.state) : QString());
    const bool twoSides = file && file->file.before && file->file.state != exports::FileState::Removed;
    m_rightTitle->setText(twoSides ? tr("Left: in the folder. Right: as the plan says.") : QString());
}

void ExportView::showWriteButton()
{
    const int count = static_cast<int>(m_files.chosen().size());
    m_writeButton->setText(count == 0 ? tr("Write files") : tr("Write %n file(s)", nullptr, count));
    m_writeButton->setEnabled(!m_busy && count > 0 && m_preview->isWritable);
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

void ExportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::views
