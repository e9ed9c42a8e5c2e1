#include "app/desktop/notice_bar.h"

#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

/// More problems than these are counted, not shown.
constexpr std::size_t mostShown = 4;

QString firstLine(const text::Problem &problem)
{
    return QString::fromStdString(text::toText(problem)).section(QLatin1Char('\n'), 0, 0);
}

} // namespace

NoticeBar::NoticeBar(const views::ThemeSource &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel)
    , m_heading(new QLabel)
    , m_sentence(new QLabel)
    , m_details(new QLabel)
    , m_choices(new QHBoxLayout)
{
    m_heading->setFont(views::textFont(views::TextRole::Body, views::TextWeight::Semibold));
    m_heading->setWordWrap(true);
    m_sentence->setFont(views::textFont(views::TextRole::Body));
    m_sentence->setWordWrap(true);
    for (QLabel *label : {m_heading, m_sentence, m_details})
        label->setTextFormat(Qt::PlainText); // names of files are in them
    m_details->setFont(views::fixedFont(views::TextRole::Secondary));
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(views::icon(views::Icon::Close, theme));
    close->setIconSize(QSize(views::tokens::iconSize::small, views::tokens::iconSize::small));
    close->setToolTip(tr("Close"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::tight);
    words->addWidget(m_heading);
    words->addWidget(m_sentence);
    words->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::normal, space::snug, space::snug, space::snug);
    row->setSpacing(space::snug);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    m_choices->setSpacing(space::snug);
    row->addLayout(m_choices);
    row->setAlignment(m_choices, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(&theme, &views::ThemeSource::changed, this, &NoticeBar::applyTheme);
    hide();
}

Notice noticeOf(const QString &heading, const text::Problems &problems)
{
    QStringList lines;
    for (std::size_t i = 0; i < problems.size() && i < mostShown; ++i)
        lines << firstLine(problems[i]);
    if (problems.size() > mostShown)
        lines << NoticeBar::tr("and %n more", nullptr, static_cast<int>(problems.size() - mostShown));
    const auto worst = std::max_element(problems.begin(), problems.end(),
                                        [](const auto &a, const auto &b) { return a.severity < b.severity; });
    return {worst == problems.end() ? views::Severity::Info : views::lookOf(worst->severity), heading,
            lines.join(QLatin1Char('\n'))};
}

void NoticeBar::showProblems(const QString &heading, const text::Problems &problems)
{
    say(noticeOf(heading, problems));
}

void NoticeBar::showResult(const QString &sentence)
{
    say({views::Severity::Ok, sentence});
}

QString NoticeBar::shownText() const
{
    if (isHidden())
        return {};
    return QStringList{m_heading->text(), m_sentence->text(), m_details->text()}.join(QLatin1Char('\n'));
}

void NoticeBar::say(const Notice &notice)
{
    m_severity = notice.severity;
    m_heading->setText(notice.heading);
    m_sentence->setText(notice.sentence);
    m_sentence->setVisible(!notice.sentence.isEmpty());
    m_details->setText(notice.details);
    m_details->setVisible(!notice.details.isEmpty());
    setAccessibleName(notice.heading);
    setAccessibleDescription(QStringList{notice.sentence, notice.details}.join(QLatin1Char(' ')).trimmed());
    showChoices(notice.choices);
    applyTheme();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::showChoices(const std::vector<Notice::Choice> &choices)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that is being pressed
        delete item;
    }
    for (const Notice::Choice &choice : choices) {
        auto *button = new QPushButton(choice.text);
        connect(button, &QPushButton::clicked, this, [this, act = choice.act] {
            hide();
            act();
        });
        m_choices->addWidget(button);
    }
}

bool NoticeBar::choose(const QString &choice)
{
    for (int i = 0; i < m_choices->count(); ++i)
        if (auto *button = qobject_cast<QPushButton *>(m_choices->itemAt(i)->widget());
            button && button->text() == choice) {
            button->click();
            return true;
        }
    return false;
}

void NoticeBar::applyTheme()
{
    constexpr int side = views::tokens::iconSize::small;
    m_sign->setPixmap(views::iconPixmap(views::severitySign(m_severity), m_theme.theme().tint(m_severity).ink,
                                        side, devicePixelRatioF()));
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.theme().tint(m_severity).soft);
    views::paint::horizontalRule(painter, 0, width(), height() - 1, m_theme.theme().line);
}

} // namespace portolan::desktop
