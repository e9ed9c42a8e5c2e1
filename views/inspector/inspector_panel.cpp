#include "views/inspector/inspector_panel.h"

#include "model/compose/secret_values.h"
#include "model/edit/body.h"
#include "views/findings/finding_text.h"
#include "views/inspector/finding_card.h"
#include "views/inspector/inspector_section.h"
#include "views/theme/link_button.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int leastWidth = 220;
/// In larger plans, files are only looked up once somebody wants to see them.
constexpr std::size_t mostServicesUnasked = 1000;

} // namespace

InspectorPanel::InspectorPanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_theme(theme)
    , m_files(workspace)
    , m_stack(new QStackedLayout(this))
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_back(new QToolButton)
    , m_emptyIcon(new QLabel)
    , m_scroll(new QScrollArea)
    , m_findingColumn(new QVBoxLayout)
    , m_more(new LinkButton(theme, {}))
    , m_sectionColumn(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(leastWidth);
    setAccessibleName(tr("Inspector"));
    setWhatsThis(
        tr("All that the plan says of what is selected. Change a field and press Enter; Ctrl+Z takes it "
           "back."));
    makeActions();
    makeContent();

    auto *filled = new QWidget;
    auto *rows = new QVBoxLayout(filled);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_scroll, 1);
    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(filled);

    auto *fix = new QAction(tr("Show fixes"), this);
    fix->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Return));
    fix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(fix, &QAction::triggered, this, &InspectorPanel::offerFixes);
    addAction(fix);

    follow();
    refresh();
    showHead();
}

InspectorPanel::~InspectorPanel()
{
    // An editor that goes with the focus would still want to enter what was typed into it.
    m_actions.commit = [](const FieldLine &, const QString &) {
    };
    for (InspectorSection *section : m_sections)
        section->disconnect(this);
    delete m_scroll;
}

void InspectorPanel::makeActions()
{
    m_actions = {.choices =
                     [this](const FieldLine &line) {
                         QStringList choices;
                         for (const std::string &choice :
                              edit::choicesOf(m_workspace.plan(), line.subjects.front(), line.field.key))
                             choices << fromText(choice);
                         return choices;
                     },
                 .objection =
                     [this](const FieldLine &line, const QString &value) {
                         const auto edit = edit::setField(m_workspace.plan(), line.subjects, line.field.key,
                                                          value.toStdString(), {});
                         return edit ? QString() : fromText(edit.error().message);
                     },
                 .judgeBody =
                     [this](plan::ServiceId service, const std::string &text) {
                         return edit::setBody(m_workspace.plan(), service, text, {}).problems;
                     },
                 .commit =
                     [this](const FieldLine &line, const QString &value) {
                         setField(line, value);
                     }};
}

void InspectorPanel::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::wide, space::snug, space::wide, space::wide);
    column->setSpacing(space::snug);
    m_findingColumn->setSpacing(space::snug);
    m_sectionColumn->setSpacing(space::tight);
    column->addLayout(m_findingColumn);
    column->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &InspectorPanel::findingsWanted);
    column->addLayout(m_sectionColumn);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
}

void InspectorPanel::follow()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto later = [this] {
        m_soon.start();
    };
    connect(&m_workspace, &Workspace::selectionChanged, this, &InspectorPanel::followSelection);
    connect(&m_workspace, &Workspace::environmentChanged, this, later);
    connect(&m_workspace.document(), &document::PlanDocument::settled, this, later);
    connect(&m_checks, &CheckService::checked, this, later);
    connect(&m_files, &FollowingFiles::found, this, &InspectorPanel::showFiles);
    connect(&m_theme, &ThemeSource::changed, this, &InspectorPanel::showHead);
}

QSize InspectorPanel::sizeHint() const
{
    return {tokens::width::inspector, tokens::width::inspector};
}

QWidget *InspectorPanel::makeHead()
{
    auto *head = new QWidget;
    m_title->setFont(textFont(TextRole::Title, TextWeight::Semibold));
    m_subtitle->setFont(textFont(TextRole::Secondary));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        label->setTextFormat(Qt::PlainText);
    }
    m_back->setIcon(icon(Icon::ChevronLeft, m_theme));
    m_back->setToolTip(tr("Back to the whole thing"));
    m_back->setAccessibleName(m_back->toolTip());
    m_back->setAutoRaise(true);
    connect(m_back, &QToolButton::clicked, this, [this] { showPart({}); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::wide, space::snug, space::wide, space::snug);
    row->setSpacing(space::snug);
    row->addWidget(m_back);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    return head;
}

QWidget *InspectorPanel::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *sentence =
        new QLabel(tr("Nothing is selected. Click a thing on the canvas, in the outline or in a table to "
                      "see and change it here."));
    sentence->setWordWrap(true);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(space::section, space::section, space::section, space::section);
    column->setSpacing(space::normal);
    column->addStretch(1);
    column->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    column->addWidget(sentence);
    column->addStretch(2);
    return empty;
}

void InspectorPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // what happened while nobody looked
}

void InspectorPanel::followSelection()
{
    m_part.reset();
    m_soon.start();
    m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorPanel::showPart(const std::optional<edit::Subject> &part)
{
    m_part = part;
    refresh();
}

void InspectorPanel::refresh()
{
    m_soon.stop();
    m_page = pageOf(m_workspace, m_checks, m_part);
    m_stack->setCurrentIndex(m_page.isEmpty() ? 0 : 1);
    showHead();
    showFindings();
    showSections();
    showFiles();
}

void InspectorPanel::showHead()
{
    const Theme &theme = m_theme.theme();
    m_emptyIcon->setPixmap(
        iconPixmap(Icon::Select, theme.secondaryText, tokens::iconSize::large, devicePixelRatioF()));
    m_icon->setPixmap(iconPixmap(m_page.icon, theme.text, tokens::iconSize::large, devicePixelRatioF()));
    m_title->setText(m_page.title);
    m_title->setToolTip(m_page.title);
    m_subtitle->setText(m_page.subtitle);
    m_subtitle->setToolTip(m_page.subtitle);
    m_back->setVisible(m_part.has_value());
}

QList<FindingCard *> InspectorPanel::cards() const
{
    QList<FindingCard *> all;
    for (int i = 0; i < m_findingColumn->count(); ++i)
        all << static_cast<FindingCard *>(m_findingColumn->itemAt(i)->widget());
    return all;
}

void InspectorPanel::showFindings()
{
    const check::Findings &worst = m_page.findings;
    const bool isSame =
        std::ranges::equal(cards(), worst, {}, [](const FindingCard *card) { return card->finding(); });
    while (!isSame && m_findingColumn->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_findingColumn->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the one that was pressed
    }
    for (std::size_t i = 0; !isSame && i < worst.size(); ++i) {
        auto *card = new FindingCard(m_theme, worst[i]);
        connect(card, &FindingCard::fixesWanted, this, [this, card] { openPopup(*card); });
        m_findingColumn->addWidget(card);
    }
    for (FindingCard *card : cards())
        m_checks.findFixes(card->finding(), card,
                           [card](std::vector<check::Fix> fixes) { card->setFixes(std::move(fixes)); });
    const int rest = m_page.findingCount - static_cast<int>(worst.size());
    m_more->setText(tr("and %n more finding(s)", nullptr, rest));
    m_more->setVisible(rest > 0);
}

void InspectorPanel::showSections()
{
    for (std::size_t i = 0; i < m_page.sections.size(); ++i) {
        if (i == m_sections.size()) {
            auto *added = new InspectorSection(m_theme, m_actions);
            m_sections.push_back(added);
            m_sectionColumn->addWidget(added);
            connect(added, &InspectorSection::thingChosen, this, &InspectorPanel::goTo);
            connect(added, &InspectorSection::placeWanted, this,
                    [this](const FilePlace &place) { emit fileWanted(place.path, place.line); });
            connect(added, &InspectorSection::offerTaken, this, &InspectorPanel::offerTaken);
            connect(added, &InspectorSection::bodyEdited, this,
                    [this](plan::ServiceId service, const QString &text) {
                        const QString name = fromText(m_workspace.plan().services().at(service).name);
                        m_workspace.document().apply(
                            edit::setBody(m_workspace.plan(), service, text.toStdString(),
                                          tr("Edit the compose file of %1").arg(name).toStdString(),
                                          compose::maskSecretsOfService)
                                .transaction);
                    });
            connect(added, &FoldSection::folded, this, [this, added](bool folded) {
                m_folded[added->section().name] = folded;
                if (!folded)
                    showFiles();
            });
        }
        InspectorSection *section = m_sections[i];
        const PageSection &wanted = m_page.sections[i];
        section->showSection(wanted);
        const auto known = m_folded.find(wanted.name);
        const bool isFolded = known == m_folded.end() ? wanted.startsFolded : known->second;
        if (section->isFolded() != isFolded) {
            const QSignalBlocker quiet(section); // what is remembered stays as it is
            section->setFolded(isFolded);
        }
        section->show();
    }
    for (std::size_t i = m_page.sections.size(); i < m_sections.size(); ++i)
        m_sections[i]->hide();
}

InspectorSection *InspectorPanel::section(const QString &name) const
{
    for (InspectorSection *section : m_sections)
        if (!section->isHidden() && section->section().name == name)
            return section;
    return nullptr;
}

void InspectorPanel::showFiles()
{
    InspectorSection *section = this->section(QStringLiteral("files"));
    const bool isLarge = m_workspace.plan().services().size() > mostServicesUnasked;
    if (!section || !isVisible() || (isLarge && section->isFolded()))
        return;
    const auto files = m_files.filesOf(m_page.entities);
    if (!files)
        return section->showFiles({});
    std::vector<ThingLine> lines;
    for (const FollowingFiles::File &file : *files) {
        ThingLine &line = lines.emplace_back();
        line.icon = Icon::File;
        line.title = line.toolTip = line.file = file.path;
        line.isMono = true;
    }
    section->showFiles(lines);
}

void InspectorPanel::goTo(const ThingLine &line)
{
    if (line.part)
        return showPart(line.part);
    if (!line.file.isEmpty()) {
        emit fileWanted(line.file, 0);
        return;
    }
    if (line.target.entities.empty())
        return;
    const plan::EntityRef entity = *line.target.entities.begin();
    m_workspace.select(line.target);
    emit entityActivated(entity);
}

void InspectorPanel::setField(const FieldLine &line, const QString &value)
{
    const QString things = line.subjects.size() == 1
                               ? fromText(plan::toText(m_workspace.plan(), line.subjects.front().entity))
                                     .section(QLatin1Char('/'), 1)
                               : tr("%n thing(s)", nullptr, static_cast<int>(line.subjects.size()));
    //: %1 is a field, %2 what it belongs to
    const QString label = tr("Change \"%1\" of %2").arg(line.label, things);
    const auto edit = edit::setField(m_workspace.plan(), line.subjects, line.field.key, value.toStdString(),
                                     label.toStdString());
    if (edit && !edit->isEmpty())
        m_workspace.document().apply(*edit);
}

void InspectorPanel::offerFixes()
{
    if (const QList<FindingCard *> all = cards(); !all.isEmpty())
        openPopup(*all.first());
}

void InspectorPanel::openPopup(const FindingCard &card)
{
    if (m_popup)
        m_popup->deleteLater();
    m_popup = new FixPopup(m_theme, window());
    m_popup->setContent(headingOf(card.finding()), card.fixes(), m_workspace.plan(), true);
    connect(m_popup, &FixPopup::fixChosen, this,
            [this](const check::Fix &fix) { m_workspace.document().apply(fix.transaction); });
    connect(
        m_popup, &FixPopup::suppressionChosen, this, [this, finding = card.finding()](const QString &reason) {
            m_workspace.document().apply(check::suppress(m_workspace.plan(), finding, reason.toStdString()));
        });
    m_popup->showAt(QRect(card.mapToGlobal(QPoint(0, 0)), card.size()));
    m_popup->activate();
}

QStringList InspectorPanel::foldedParts() const
{
    QStringList names;
    for (const auto &[name, folded] : m_folded)
        names << (folded ? name : QLatin1Char('-') + name);
    return names;
}

void InspectorPanel::setFoldedParts(const QStringList &names)
{
    m_folded.clear();
    for (const QString &name : names) {
        const bool unfolded = name.startsWith(QLatin1Char('-'));
        m_folded[unfolded ? name.mid(1) : name] = !unfolded;
    }
    refresh();
}

} // namespace portolan::views
