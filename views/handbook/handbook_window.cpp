#include "views/handbook/handbook_window.h"

#include "views/handbook/handbook_pages.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr QSize initialSize(960, 680);
constexpr int contentsWidth = 260;
constexpr int lineHeight = 125; // in percent

/// Markdown brings the sizes of a web page; the handbook has those of the program.
void setTypeScale(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat layout = block.blockFormat();
        layout.setTopMargin(level == 2 ? space::wide : level > 2 ? space::normal : layout.topMargin());
        layout.setBottomMargin(level > 0 ? space::snug : layout.bottomMargin());
        layout.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(layout);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setFont(textFont(level == 1 ? TextRole::Welcome : TextRole::Title, TextWeight::Semibold));
        cursor.mergeCharFormat(format);
    }
}

/// Rules between rows in place of the raised frames that Qt gives tables.
void flattenTables(QTextDocument &document, const QColor &line)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(space::tight);
        format.setTopMargin(space::tight);
        format.setBottomMargin(space::normal);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_browser(new QTextBrowser)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
{
    setWindowTitle(tr("Handbook"));
    resize(initialSize);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeContents());
    splitter->addWidget(makePage());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({contentsWidth, initialSize.width() - contentsWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    fillList();
    showPage(QString::fromUtf8(handbookIndex));
}

QWidget *HandbookWindow::makeContents()
{
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Pages of the handbook"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_search, &QLineEdit::textChanged, this, &HandbookWindow::fillList);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).toString() != m_current)
            showPage(item->data(Qt::UserRole).toString());
    });
    auto *contents = new QWidget;
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(space::snug, space::snug, space::snug, space::snug);
    layout->setSpacing(space::snug);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    return contents;
}

QWidget *HandbookWindow::makePage()
{
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(tr("Page of the handbook"));
    m_browser->document()->setDocumentMargin(space::wide);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    m_back->setIcon(style()->standardIcon(QStyle::SP_ArrowBack));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setIcon(style()->standardIcon(QStyle::SP_ArrowForward));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    auto *steps = new QHBoxLayout;
    steps->setContentsMargins(space::snug, space::snug, space::snug, space::snug);
    steps->addWidget(m_back);
    steps->addWidget(m_forward);
    steps->addStretch();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(steps);
    layout->addWidget(m_browser);
    return page;
}

/// All pages, or those that have every word of the search.
void HandbookWindow::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QStringList words = m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const HandbookPage &page : handbookPages()) {
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return page.text.contains(word, Qt::CaseInsensitive);
        });
        if (!found)
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
        item->setToolTip(page.title);
    }
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(tr("No page says that."), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    markCurrent();
}

void HandbookWindow::follow(const QUrl &link)
{
    if (link.isRelative())
        showPage(link.path().section(QLatin1Char('.'), 0, 0));
    else
        QDesktopServices::openUrl(link);
}

void HandbookWindow::showPage(const QString &name)
{
    const QString known = handbookPage(name) ? name : QString::fromUtf8(handbookIndex);
    if (known == m_current)
        return;
    m_visited.resize(m_position + 1);
    m_visited << known;
    ++m_position;
    display(known);
}

void HandbookWindow::display(const QString &name)
{
    m_current = name;
    m_browser->setMarkdown(handbookPage(name)->text);
    setTypeScale(*m_browser->document());
    flattenTables(*m_browser->document(), palette().color(QPalette::Mid));
    m_browser->verticalScrollBar()->setValue(0);
    m_back->setEnabled(m_position > 0);
    m_forward->setEnabled(m_position + 1 < m_visited.size());
    markCurrent();
}

void HandbookWindow::step(qsizetype by)
{
    if (m_position + by < 0 || m_position + by >= m_visited.size())
        return;
    m_position += by;
    display(m_visited.at(m_position));
}

void HandbookWindow::markCurrent()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == m_current)
            m_list->setCurrentRow(row);
}

void HandbookWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Back))
        step(-1);
    else if (event->matches(QKeySequence::Forward))
        step(1);
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::views
