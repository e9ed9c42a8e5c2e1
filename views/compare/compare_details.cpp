#include "views/compare/compare_details.h"

#include "views/theme/detail_lines.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QLabel>
#include <QPushButton>

#include <array>

namespace portolan::views {

namespace {

namespace space = tokens::space;
using compare::Row;
using compare::Topic;
using compare::Value;

constexpr int shownLines = 6;
constexpr std::array sides = {CompareSide::Left, CompareSide::Right};

QString joined(QStringList texts)
{
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

/// Why a service does not start: profiles, or a file that the environment does not use.
QString reasonNotToStart(const plan::ResolvedPlan &side, const plan::Service &service)
{
    const plan::ComposeFile *file = side.plan().find(service.file);
    if (file && !side.composeFiles().contains(file->id))
        return CompareDetails::tr("%1 is none of its compose files").arg(fromText(file->path));
    QStringList profiles;
    for (const std::string &profile : service.profiles)
        profiles << fromText(profile);
    return CompareDetails::tr("it starts with the profile %1 only").arg(profiles.join(QStringLiteral(", ")));
}

/// Why a service is where it is on a side, or nowhere; empty where the plan says so itself.
QString reasonOfPlace(const plan::ResolvedPlan &resolved, const Row &row, CompareSide side)
{
    const plan::Service *service = plan::findByName(resolved.plan().services(), row.thing);
    const bool isAboutService =
        row.topic == Topic::Services || row.topic == Topic::Ports || row.topic == Topic::Reach;
    if (!service || !isAboutService)
        return {};
    if (!resolved.isActive(*service))
        return reasonNotToStart(resolved, *service);
    const bool isMoved = row.topic == Topic::Services && row.aspect == "node" && valueOf(row, side).isOn() &&
                         resolved.nodeOf(*service) != service->node;
    return isMoved ? CompareDetails::tr("this environment puts all services on one node") : QString();
}

QString variableText(const std::optional<plan::ResolvedVariable> &variable, const plan::Plan &plan)
{
    if (!variable)
        return CompareDetails::tr("not set");
    const plan::EnvFile *file = plan.find(variable->file);
    const QString value = variable->secret ? CompareDetails::tr("a secret") : fromText(variable->value);
    return file ? CompareDetails::tr("%1 in %2", "value of a variable, name of a file")
                      .arg(value, fromText(file->path))
                : value;
}

} // namespace

CompareDetails::CompareDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new QLabel)
    , m_difference(new QLabel)
    , m_lines(new DetailLines)
    , m_go(new QPushButton)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("About the current row"));
    m_title->setFont(textFont(TextRole::Body, TextWeight::Semibold));
    m_difference->setFont(textFont(TextRole::Secondary));
    m_difference->setForegroundRole(QPalette::PlaceholderText);
    m_go->setToolTip(tr("Select it and go there (Enter)"));
    connect(m_go, &QPushButton::clicked, this, &CompareDetails::goWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::normal);
    head->addWidget(m_title);
    head->addWidget(m_difference);
    head->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(space::snug);
    words->addLayout(head);
    words->addLayout(m_lines);
    words->addStretch();
    auto *content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::wide, space::normal, space::normal, space::normal);
    row->setSpacing(space::wide);
    row->addLayout(words, 1);
    row->addWidget(m_go, 0, Qt::AlignTop);
    setWidget(content);
    setFixedHeight(2 * space::normal + shownLines * (QFontMetrics(textFont()).height() + space::tight));
}

void CompareDetails::setGoal(plan::EntityRef entity)
{
    using plan::EntityKind;
    const bool isDrawn = entity.kind == EntityKind::Node || entity.kind == EntityKind::Service ||
                         entity.kind == EntityKind::Network || entity.kind == EntityKind::Cdn ||
                         entity.kind == EntityKind::Route || entity.kind == EntityKind::Link;
    m_go->setText(isDrawn ? tr("Show on canvas") : tr("Show in the inspector"));
    m_go->setVisible(static_cast<bool>(entity));
}

void CompareDetails::clear()
{
    m_lines->clear();
    m_title->clear();
    m_difference->clear();
}

void CompareDetails::showRow(const CompareModel &model, const Row *row)
{
    clear();
    if (!row) {
        m_title->setText(tr("Choose a row to see both sides in full, and why they differ."));
        setGoal({});
        return;
    }
    m_title->setText(joined({thingOf(*row), aspectOf(*row)}));
    m_difference->setText(differenceText(row->difference(), model.sideName(CompareSide::Left),
                                         model.sideName(CompareSide::Right)));
    for (const CompareSide side : sides)
        m_lines->add(model.sideName(side), textOf(*row, side));
    if (!model.side(CompareSide::Left))
        return;
    addOrigin(model, *row);
    addReasons(model, *row);
}

/// How the values are written, and the variables that make the difference.
void CompareDetails::addOrigin(const CompareModel &model, const Row &row)
{
    const plan::ResolvedPlan &left = model.side(CompareSide::Left)->landscape().resolved();
    const plan::ResolvedPlan &right = model.side(CompareSide::Right)->landscape().resolved();
    if (row.topic == Topic::Variables) {
        m_lines->add(tr("Set in"), joined({fromText(row.left.written), fromText(row.right.written)}));
        return;
    }
    const bool isOne = row.left.written == row.right.written || row.right.written.empty();
    m_lines->add(tr("Written"), fromText(isOne ? row.left.written : row.right.written), true);
    for (const compare::VariableUse &use :
         compare::differingVariables(left, right, {row.left.written, row.right.written}))
        m_lines->add(fromText(use.name),
                     joined({variableText(use.left, left.plan()), variableText(use.right, right.plan())}));
}

void CompareDetails::addReasons(const CompareModel &model, const Row &row)
{
    const std::string vantage = differingVantage(row);
    for (const CompareSide side : sides) {
        const reach::Reachability &reach = *model.side(side);
        const QString name = model.sideName(side);
        if (!vantage.empty())
            //: Label of a reason: from whom a port is looked at, and on which side
            m_lines->add(tr("From %1, %2").arg(vantageText(vantage), name),
                         fromText(compare::reasonOf(reach, row, vantage)));
        else
            //: Label of a reason: on which side it holds
            m_lines->add(tr("Why, %1").arg(name), reasonOfPlace(reach.landscape().resolved(), row, side));
    }
}

QString CompareDetails::text() const
{
    return (QStringList{m_title->text()} + m_lines->texts()).join(QLatin1Char('\n'));
}

} // namespace portolan::views
