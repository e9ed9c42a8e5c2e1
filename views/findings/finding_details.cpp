#include "views/findings/finding_details.h"

#include "model/check/handbook.h"
#include "model/check/rule.h"
#include "views/findings/added_line.h"
#include "views/findings/finding_text.h"
#include "views/theme/empty_state.h"
#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <cmath>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// More steps than these are counted, not shown.
constexpr std::size_t mostSteps = 12;
constexpr int leastWidth = 300;

/// A line as a change leaves it, on the ground of what is added.
class AddedLine : public QWidget
{
public:
    AddedLine(const ThemeSource &theme, QString line, QString place)
        : m_theme(theme)
        , m_line(std::move(line))
        , m_place(std::move(place))
    {
        setFixedHeight(tokens::height::row);
        setToolTip(m_line);
        setAccessibleName(m_line);
        setAccessibleDescription(m_place);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintAddedLine(painter, rect(), m_line, m_place, m_theme.theme());
    }

private:
    const ThemeSource &m_theme;
    QString m_line;
    QString m_place;
};

QLabel *wrapped(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindingDetails::FindingDetails(const ThemeSource &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_empty(new EmptyState(theme))
    , m_sign(new QLabel)
    , m_heading(wrapped())
    , m_rule(new QLabel)
    , m_fixes(new QVBoxLayout)
    , m_suppression(new QWidget)
    , m_reason(new QLineEdit)
    , m_page(new QTextBrowser)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the finding"));
    setMinimumWidth(leastWidth);
    m_heading->setFont(textFont(TextRole::Body, TextWeight::Semibold));
    m_rule->setFont(textFont(TextRole::Secondary));
    m_rule->setForegroundRole(QPalette::PlaceholderText);
    m_fixes->setSpacing(space::tight);

    m_reason->setPlaceholderText(tr("Why is this accepted?"));
    m_reason->setAccessibleName(tr("Reason for accepting the finding"));
    auto *suppress = new QPushButton(tr("Suppress"));
    suppress->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, suppress,
            [suppress](const QString &text) { suppress->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, suppress, &QPushButton::click);
    connect(suppress, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        m_reason->clear();
        emit suppressionChosen(reason);
    });
    auto *acceptance = new QHBoxLayout(m_suppression);
    acceptance->setContentsMargins(0, 0, 0, 0);
    acceptance->setSpacing(space::snug);
    acceptance->addWidget(m_reason, 1);
    acceptance->addWidget(suppress);

    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenExternalLinks(true);
    m_page->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setAccessibleName(tr("The rule's page of the handbook"));
    m_page->document()->setDocumentMargin(0);
    // As high as its text in the width that it has, so that it never scrolls by itself.
    connect(m_page->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, m_page,
            [this](const QSizeF &size) {
                m_page->setMinimumHeight(static_cast<int>(std::ceil(size.height())) + space::wide);
            });

    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::hair);
    words->addWidget(m_heading);
    words->addWidget(m_rule);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::snug);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    column->setSpacing(space::normal);
    column->addWidget(m_empty, 1);
    column->addLayout(head);
    column->addLayout(m_fixes);
    column->addWidget(m_suppression);
    column->addWidget(m_page, 1);
    setWidget(content);
    connect(&theme, &ThemeSource::changed, this, &FindingDetails::applyTheme);
    showNothing();
}

void FindingDetails::showHead(Severity severity, const QString &heading, std::string_view rule)
{
    const bool isOther = heading != m_heading->text() || fromText(rule) != m_rule->text();
    widget()->show();
    m_empty->hide();
    m_sign->show();
    m_heading->show();
    m_severity = severity;
    m_heading->setText(heading);
    m_rule->setText(fromText(rule));
    m_rule->setVisible(!rule.empty());
    applyTheme();
    if (!isOther)
        return; // the same again, after another check: what is being typed stays
    m_reason->clear();
    clearFixes();
    showPage(rule);
}

void FindingDetails::showFinding(const check::Finding &finding)
{
    showHead(lookOf(finding.severity), sentenceOf(finding), finding.rule);
    m_suppression->show();
}

void FindingDetails::showFixes(const std::vector<check::Fix> &fixes, const plan::Plan &plan)
{
    clearFixes();
    for (const check::Fix &fix : fixes) {
        const ChangedLine line = changedLineOf(fix.transaction, plan);
        QPushButton *button = addFix(fromText(fix.title), line.text, line.place);
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixChosen(fix); });
    }
    if (fixes.empty())
        m_fixes->addWidget(wrapped(tr("What to do here only a person can tell.")));
}

void FindingDetails::showGroup(const QString &heading, std::string_view rule, int count)
{
    const check::Rule *known = check::findRule(rule);
    showHead(known ? lookOf(known->severity) : Severity::Info, heading, rule);
    m_suppression->hide();
    if (m_fixes->count() == 0)
        m_fixes->addWidget(wrapped(tr("Looking for what would end %n finding(s)…", nullptr, count)));
}

void FindingDetails::showFixAll(const FixAll &all)
{
    clearFixes();
    if (all.steps.empty()) {
        m_fixes->addWidget(wrapped(tr("No fix is known for these; what to do only a person can tell.")));
        return;
    }
    auto *button = new QPushButton(tr("Fix all, %n change(s)", nullptr, static_cast<int>(all.steps.size())));
    makePrimary(*button);
    connect(button, &QPushButton::clicked, this,
            [this, transaction = all.transaction] { emit fixAllChosen(transaction); });
    m_fixes->addWidget(button, 0, Qt::AlignLeft);
    for (std::size_t i = 0; i < all.steps.size() && i < mostSteps; ++i) {
        const FixAll::Step &step = all.steps[i];
        auto *title = wrapped(fromText(step.title));
        title->setFont(textFont(TextRole::Secondary));
        m_fixes->addWidget(title);
        const ChangedLine line = changedLineOf(step.transaction, step.before);
        addPreview(line.text, line.place);
    }
    QStringList rest;
    if (all.steps.size() > mostSteps)
        rest << tr("and %n more change(s)", nullptr, static_cast<int>(all.steps.size() - mostSteps));
    if (all.left > 0)
        rest << tr("%n finding(s) stay: only a person can tell what to do", nullptr,
                   static_cast<int>(all.left));
    if (!rest.isEmpty())
        m_fixes->addWidget(wrapped(rest.join(QStringLiteral(" · "))));
}

void FindingDetails::showNothing()
{
    showHead(Severity::Info, {}, {});
    for (QWidget *part : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_heading),
                          static_cast<QWidget *>(m_page), m_suppression})
        part->hide();
    m_empty->show(Icon::Info, tr("Choose a finding, or a group of them, to see what would end it."), {});
    m_empty->setVisible(true);
}

void FindingDetails::clearFixes()
{
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
}

QPushButton *FindingDetails::addFix(const QString &title, const QString &line, const QString &place)
{
    const int room = viewport()->width() - 2 * space::page;
    auto *button = new QPushButton(QFontMetrics(textFont()).elidedText(title, Qt::ElideRight, room));
    if (m_fixes->count() == 0) // isEmpty() takes what is not shown yet for nothing
        makePrimary(*button);
    button->setToolTip(title);
    button->setAccessibleName(title);
    m_fixes->addWidget(button, 0, Qt::AlignLeft);
    addPreview(line, place);
    return button;
}

void FindingDetails::addPreview(const QString &line, const QString &place)
{
    if (!line.isEmpty())
        m_fixes->addWidget(new AddedLine(m_theme, line, place));
}

QList<QPushButton *> FindingDetails::fixButtons() const
{
    QList<QPushButton *> buttons;
    for (int i = 0; i < m_fixes->count(); ++i)
        if (auto *button = qobject_cast<QPushButton *>(m_fixes->itemAt(i)->widget()))
            buttons << button;
    return buttons;
}

QString FindingDetails::handbookText() const
{
    return m_page->toPlainText();
}

void FindingDetails::showPage(std::string_view rule)
{
    const std::string_view page = rule.empty() ? std::string_view() : check::handbookPage(rule);
    m_page->setMarkdown(fromText(page));
    // The sizes of our own scale, in place of those of a web page.
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment); // it would enlarge the size that is set
        format.setFont(textFont(level == 1 ? TextRole::Title : TextRole::Body, TextWeight::Semibold));
        cursor.setCharFormat(format);
    }
    m_page->setVisible(!page.empty());
}

void FindingDetails::applyTheme()
{
    m_sign->setPixmap(iconPixmap(severitySign(m_severity), m_theme.theme().tint(m_severity).ink,
                                 tokens::iconSize::small, devicePixelRatioF()));
}

} // namespace portolan::views
