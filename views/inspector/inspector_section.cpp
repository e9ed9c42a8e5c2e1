#include "views/inspector/inspector_section.h"

#include "views/inspector/body_editor.h"
#include "views/theme/link_button.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace portolan::views {

namespace {

namespace space = tokens::space;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that asked for this
        } else if (item->layout()) {
            clear(*item->layout());
        }
        delete item;
    }
}

/// True when two sections have the same widgets, perhaps with other values.
bool haveSameShape(const PageSection &a, const PageSection &b)
{
    const auto shape = [](const FieldLine &line) {
        return std::pair(line.field, line.subjects);
    };
    return a.name == b.name && a.kind == b.kind && a.place == b.place && a.things == b.things &&
           a.sentence == b.sentence && a.offer == b.offer && a.service == b.service &&
           std::ranges::equal(a.fields, b.fields, {}, shape, shape);
}

QString placeText(const FilePlace &place)
{
    return place.line > 0 ? QStringLiteral("%1:%2").arg(place.path).arg(place.line) : place.path;
}

QLabel *wrappedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

InspectorSection::InspectorSection(const ThemeSource &theme, const FieldActions &actions, QWidget *parent)
    : FoldSection(theme, {}, parent)
    , m_theme(theme)
    , m_actions(actions)
{
}

void InspectorSection::showSection(const PageSection &section)
{
    const bool keep = haveSameShape(section, m_section);
    if (section != m_section) {
        m_section = section;
        setTitle(section.title);
        setAside(section.aside);
        if (!keep)
            return rebuild();
    }
    // Those that were edited show what came of it, be it what was there before.
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->showLine(section.fields[i]);
    if (m_body)
        m_body->showText(section.text);
}

void InspectorSection::rebuild()
{
    clear(column());
    m_fields.clear();
    m_body = nullptr;
    m_bodyProblem = nullptr;
    if (m_section.kind == PageSection::Kind::Body)
        return addBody();
    if (m_section.kind == PageSection::Kind::Files)
        return;
    if (m_section.place)
        addPlace();
    addFields();
    addThings(m_section.things);
    addSentence();
}

void InspectorSection::addPlace()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space::wide, 0, 0, 0);
    line->setSpacing(space::snug);
    auto *path = new QLabel(placeText(*m_section.place));
    path->setFont(fixedFont(TextRole::Secondary));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setMinimumWidth(0);
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    path->setToolTip(path->text());
    auto *open = new LinkButton(m_theme, tr("Open"));
    open->setObjectName(QStringLiteral("open-file"));
    open->setAccessibleName(tr("Open %1").arg(path->text()));
    connect(open, &QPushButton::clicked, this, [this] { emit placeWanted(*m_section.place); });
    line->addWidget(path, 1);
    line->addWidget(open);
    column().addWidget(row);
}

void InspectorSection::addFields()
{
    for (const FieldLine &line : m_section.fields) {
        m_fields.push_back(new FieldRow(m_theme, line, m_actions));
        column().addWidget(m_fields.back());
    }
}

void InspectorSection::addThings(const std::vector<ThingLine> &lines)
{
    for (const ThingLine &line : lines) {
        auto *row = new ThingRow(m_theme, line);
        connect(row, &QAbstractButton::clicked, this, [this, row] { emit thingChosen(row->line()); });
        column().addWidget(row);
    }
}

void InspectorSection::addSentence()
{
    if (m_section.sentence.isEmpty() && m_section.offer.isEmpty())
        return;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(space::wide, space::hair, 0, 0);
    line->setSpacing(space::snug);
    line->addWidget(wrappedLabel(m_section.sentence), 1);
    if (!m_section.offer.isEmpty()) {
        auto *offer = new LinkButton(m_theme, m_section.offer);
        connect(offer, &QPushButton::clicked, this, [this] { emit offerTaken(m_section.name); });
        line->addWidget(offer, 0, Qt::AlignBottom);
    }
    column().addWidget(row);
}

void InspectorSection::addBody()
{
    m_body = new BodyEditor(
        m_theme, [this](const std::string &text) { return m_actions.judgeBody(m_section.service, text); });
    m_bodyProblem = wrappedLabel({});
    m_bodyProblem->hide();
    column().addWidget(m_body);
    column().addWidget(m_bodyProblem);
    connect(m_body, &BodyEditor::problemsChanged, this, &InspectorSection::showBodyProblems);
    connect(m_body, &BodyEditor::edited, this,
            [this](const QString &text) { emit bodyEdited(m_section.service, text); });
    m_body->showText(m_section.text);
}

void InspectorSection::showBodyProblems()
{
    QStringList lines;
    for (const text::Problem &problem : m_body->problems())
        lines << tr("Line %1: %2").arg(problem.place.mark.line).arg(fromText(problem.message));
    m_bodyProblem->setText(lines.join(QLatin1Char('\n')));
    m_bodyProblem->setVisible(!lines.isEmpty());
}

void InspectorSection::showFiles(const std::optional<std::vector<ThingLine>> &files)
{
    clear(column());
    if (!files) {
        column().addWidget(wrappedLabel(tr("Looking…")));
        return;
    }
    setAside(tr("%n file(s)", nullptr, static_cast<int>(files->size())));
    if (files->empty())
        column().addWidget(wrappedLabel(tr("No file says anything of it.")));
    addThings(*files);
}

FieldRow *InspectorSection::field(const QString &key) const
{
    for (FieldRow *row : m_fields)
        if (fromText(row->line().field.key) == key)
            return row;
    return nullptr;
}

QList<ThingRow *> InspectorSection::things() const
{
    QList<ThingRow *> rows;
    for (int i = 0; i < column().count(); ++i)
        if (auto *row = qobject_cast<ThingRow *>(column().itemAt(i)->widget()))
            rows << row;
    return rows;
}

} // namespace portolan::views
