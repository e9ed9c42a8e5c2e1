#include "app/desktop/template_page.h"

#include "app/desktop/template_card.h"
#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr int mostCardsInRow = 3;

/// What a template is called, and what it is, in two lines.
class TemplateWords
{
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)

public:
    explicit TemplateWords(const templates::Template &one)
        : name(views::fromText(one.plan.settings().name))
        , description(views::fromText(one.plan.settings().description))
    {
        if (one.id == "web-app")
            say(tr("Web app behind a gateway"),
                tr("A site and its database, reached over Tailscale through a public gateway"));
        else if (one.id == "chat")
            say(tr("XMPP and IRC chat"),
                tr("Prosody, Ergo and The Lounge on a services node behind a gateway"));
        else if (one.id == "mail")
            say(tr("Mail server"), tr("Mail for one domain on one public node, with webmail"));
        else if (one.id == "home")
            say(tr("Media and home services"),
                tr("Films, music and home automation on one machine in the LAN"));
        else if (one.id == "monitoring")
            say(tr("Monitoring"), tr("Prometheus and Grafana watch another node over the tailnet"));
    }

    QString name;
    QString description;

private:
    void say(const QString &known, const QString &told)
    {
        name = known;
        description = told;
    }
};

QLabel *secondary(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setFont(views::textFont(views::TextRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

TemplatePage::TemplatePage(const views::ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_templates(templates::builtIn())
    , m_cards(new QButtonGroup(this))
{
    setAccessibleName(tr("New from template"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *title = new QLabel(tr("New from template"));
    title->setFont(views::textFont(views::TextRole::Welcome, views::TextWeight::Semibold));
    auto *back = new QToolButton;
    back->setIcon(icon(views::Icon::ChevronLeft, theme));
    back->setAutoRaise(true);
    back->setToolTip(tr("Back (Esc)"));
    back->setAccessibleName(tr("Back"));
    connect(back, &QAbstractButton::clicked, this, &TemplatePage::closed);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::snug);
    head->addWidget(back);
    head->addWidget(title, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::page);
    columns->addWidget(makeCards(), 0, Qt::AlignTop);
    columns->addWidget(makeQuestions(), 0, Qt::AlignTop);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *inner = new QVBoxLayout(content);
    inner->setSpacing(space::section);
    inner->addStretch(2);
    inner->addLayout(head);
    inner->addWidget(secondary(tr("A small deployment that is whole: its files can be exported at once. "
                                  "What it names is only an example until you say your own.")));
    inner->addLayout(columns);
    inner->addStretch(3);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(space::page, space::section, space::page, space::section);
    row->addStretch(1);
    row->addWidget(content);
    row->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    startOver();
}

QWidget *TemplatePage::makeCards()
{
    auto *part = new QWidget;
    m_grid = new QGridLayout(part);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::wide);
    for (int at = 0; at < static_cast<int>(m_templates.size()); ++at) {
        const templates::Template &one = m_templates[static_cast<std::size_t>(at)];
        const TemplateWords words(one);
        auto *card = new TemplateCard(m_theme, one.plan, words.name, words.description);
        card->setObjectName(QStringLiteral("template-%1").arg(views::fromText(one.id)));
        m_cards->addButton(card, at);
    }
    layCards(mostCardsInRow);
    connect(m_cards, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            showChosen();
    });
    return part;
}

/// As many cards side by side as leave room for the questions beside them.
void TemplatePage::layCards(int inRow)
{
    if (inRow == m_cardsInRow)
        return;
    m_cardsInRow = inRow;
    for (QAbstractButton *card : m_cards->buttons()) {
        const int at = m_cards->id(card);
        m_grid->removeWidget(card);
        m_grid->addWidget(card, at / inRow, at % inRow);
    }
}

void TemplatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int card = m_cards->button(0)->sizeHint().width() + space::wide;
    const int beside = views::tokens::width::inspector + 3 * space::page + 2 * space::section +
                       m_scroll->verticalScrollBar()->sizeHint().width();
    layCards(std::clamp((width() - beside + space::wide) / card, 1, mostCardsInRow));
}

TemplatePage::Question TemplatePage::makeQuestion(const QString &title, const char *name)
{
    Question question;
    question.part = new QWidget;
    question.field = new QLineEdit;
    question.field->setObjectName(QLatin1String(name));
    question.problem = secondary();
    auto *label = new QLabel(title);
    label->setBuddy(question.field);
    auto *column = new QVBoxLayout(question.part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(label);
    column->addWidget(question.field);
    column->addWidget(question.problem);
    connect(question.field, &QLineEdit::textChanged, this, &TemplatePage::judge);
    connect(question.field, &QLineEdit::returnPressed, this, &TemplatePage::create);
    return question;
}

QWidget *TemplatePage::makeQuestions()
{
    m_title = new QLabel;
    m_title->setFont(views::textFont(views::TextRole::Title, views::TextWeight::Semibold));
    m_title->setWordWrap(true);
    m_contents = secondary();
    m_name = makeQuestion(tr("Name of the &plan"), "template-name");
    m_domain = makeQuestion(tr("Your &domain"), "template-domain");
    m_address = makeQuestion(tr("Public &address of the entrance"), "template-address");
    m_create = new QPushButton(tr("Create the plan"));
    m_create->setObjectName("template-create");
    views::makePrimary(*m_create);
    connect(m_create, &QAbstractButton::clicked, this, &TemplatePage::create);

    auto *part = new QWidget;
    part->setFixedWidth(views::tokens::width::inspector);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    column->addWidget(m_title);
    column->addWidget(m_contents);
    column->addSpacing(space::tight);
    for (const Question *question : {&m_name, &m_domain, &m_address})
        column->addWidget(question->part);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    return part;
}

void TemplatePage::startOver()
{
    for (const Question *question : {&m_name, &m_domain, &m_address})
        question->field->clear();
    m_cards->button(0)->setChecked(true);
    m_cards->button(0)->setFocus();
}

void TemplatePage::choose(const QString &id)
{
    for (QAbstractButton *card : m_cards->buttons())
        if (card->objectName() == QStringLiteral("template-%1").arg(id)) {
            card->setChecked(true);
            card->setFocus();
        }
}

const templates::Template &TemplatePage::chosen() const
{
    return m_templates[static_cast<std::size_t>(m_cards->checkedId())];
}

QString TemplatePage::chosenId() const
{
    return views::fromText(chosen().id);
}

QList<TemplateCard *> TemplatePage::cards() const
{
    QList<TemplateCard *> cards;
    for (QAbstractButton *button : m_cards->buttons())
        cards << qobject_cast<TemplateCard *>(button);
    return cards;
}

void TemplatePage::showChosen()
{
    const templates::Template &one = chosen();
    m_title->setText(TemplateWords(one).name);
    QStringList parts{tr("%n node(s)", nullptr, static_cast<int>(one.plan.nodes().size())),
                      tr("%n service(s)", nullptr, static_cast<int>(one.plan.services().size()))};
    if (!one.plan.routes().isEmpty())
        parts << tr("%n route(s)", nullptr, static_cast<int>(one.plan.routes().size()));
    m_contents->setText(parts.join(tr(", ", "between parts of a list")));
    m_name.field->setPlaceholderText(views::fromText(one.plan.settings().name));
    m_domain.part->setVisible(!one.domain.empty());
    m_domain.field->setPlaceholderText(views::fromText(one.domain));
    m_address.part->setVisible(one.address.has_value());
    if (one.address)
        m_address.field->setPlaceholderText(views::fromText(toText(*one.address)));
    judge();
}

void TemplatePage::show(const Question &question, const std::string &problem)
{
    const QString sentence = problem.empty()
                                 ? QString()
                                 : tr("%1.", "a sentence gets its full stop").arg(views::fromText(problem));
    question.problem->setText(sentence);
    question.problem->setVisible(!problem.empty());
    question.field->setAccessibleDescription(sentence);
    views::setProblem(*question.field, !problem.empty());
}

/// What is not asked of this template is not judged either.
void TemplatePage::judge()
{
    const auto problemOf = [](const Question &question, bool isAsked, auto judgeText) {
        const QString answer = question.field->text().trimmed();
        return !isAsked || answer.isEmpty() ? std::string() : judgeText(answer.toStdString());
    };
    const std::string domain = problemOf(m_domain, !chosen().domain.empty(), &templates::domainProblem);
    const std::string address =
        problemOf(m_address, chosen().address.has_value(), &templates::addressProblem);
    show(m_name, {});
    show(m_domain, domain);
    show(m_address, address);
    m_create->setEnabled(domain.empty() && address.empty());
}

void TemplatePage::create()
{
    if (!m_create->isEnabled())
        return;
    const auto answer = [](const Question &question) {
        return question.field->text().trimmed().toStdString();
    };
    emit planWanted(templates::begin(chosen(), {answer(m_name), answer(m_domain), answer(m_address)}));
}

void TemplatePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::desktop
