#include "app/desktop/status_line.h"

#include "app/desktop/severity_count.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"
#include "views/workspace/vantage_choice.h"
#include "views/workspace/viewpoint.h"

#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace portolan::desktop {

namespace {

constexpr std::array severities{views::Severity::Error, views::Severity::Warning, views::Severity::Info};

QLabel *secondaryLabel()
{
    auto *label = new QLabel;
    label->setFont(views::textFont(views::TextRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(views::tokens::space::snug, 0, views::tokens::space::snug, 0);
    return label;
}

QString durationText(std::chrono::nanoseconds duration)
{
    const double milliseconds = std::chrono::duration<double, std::milli>(duration).count();
    return QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0);
}

} // namespace

StatusLine::StatusLine(QStatusBar &bar, views::Workspace &workspace, views::CheckService &checks,
                       views::FindingsModel &findings, PlanSession &session, const views::ThemeSource &theme)
    : QObject(&bar)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_findings(findings)
    , m_session(session)
    , m_selection(secondaryLabel())
    , m_state(secondaryLabel())
    , m_zoom(secondaryLabel())
{
    bar.setSizeGripEnabled(false);
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i] = new SeverityCount(severities[i], theme);
        connect(m_counts[i], &SeverityCount::clicked, this, &StatusLine::findingsWanted);
        bar.addWidget(m_counts[i]);
    }
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::VLine);
    rule->setFixedHeight(views::tokens::space::wide);
    bar.addWidget(rule);
    bar.addWidget(m_selection, 1);
    bar.addPermanentWidget(m_state);
    bar.addPermanentWidget(m_zoom);
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_zoom->setMinimumWidth(views::tokens::space::page + views::tokens::space::wide);

    connect(&findings, &views::FindingsModel::countsChanged, this, &StatusLine::showCounts);
    connect(&workspace, &views::Workspace::selectionChanged, this, &StatusLine::showSelection);
    for (const auto signal : {&views::Viewpoint::vantageChanged, &views::Viewpoint::reachedChanged})
        connect(&workspace.viewpoint(), signal, this, &StatusLine::showSelection);
    connect(&checks, &views::CheckService::checked, this, [this] {
        showSelection();
        showState();
    });
    connect(&workspace.document(), &document::PlanDocument::settled, this, [this] {
        showSelection();
        showState();
    });
    connect(&workspace.document(), &document::PlanDocument::savedChanged, this, &StatusLine::showState);
    connect(&session, &PlanSession::busyChanged, this, &StatusLine::showState);
    connect(&session, &PlanSession::saved, this, &StatusLine::showState);
    connect(&session, &PlanSession::loaded, this, &StatusLine::showState);
    showCounts();
    showSelection();
    showState();
}

void StatusLine::setZoom(double scale)
{
    m_zoom->setText(tr("%1 %").arg(qRound(scale * 100)));
}

void StatusLine::showCounts()
{
    const check::Counts counts = m_findings.counts();
    m_counts[0]->setWords(tr("%n error(s)", nullptr, static_cast<int>(counts.errors)));
    m_counts[1]->setWords(tr("%n warning(s)", nullptr, static_cast<int>(counts.warnings)));
    m_counts[2]->setWords(tr("%n info", nullptr, static_cast<int>(counts.infos)));
}

/// What the vantage reaches, in numbers.
QStringList StatusLine::reachedTexts() const
{
    const views::Viewpoint &from = m_workspace.viewpoint();
    if (!from.vantage())
        return {};
    QStringList texts{views::titleOf(m_workspace.plan(), from.vantage())};
    if (!from.isKnown())
        return texts;
    texts << tr("%n port(s) reachable", nullptr, static_cast<int>(from.reached().reachedCount()));
    if (const std::size_t without = from.reached().withoutRouteCount(); without > 0)
        texts << tr("%n without a route", "of the ports that are reachable", static_cast<int>(without));
    return texts;
}

void StatusLine::showSelection()
{
    const views::Selection &selection = m_workspace.selection();
    const plan::Plan &plan = m_workspace.plan();
    QStringList parts = reachedTexts();
    if (selection.entities.size() == 1)
        parts << tr("%1 selected")
                     .arg(views::fromText(plan::toText(plan, *selection.entities.begin()))
                              .section(QLatin1Char('/'), 1));
    else if (!selection.entities.empty())
        parts << tr("%n things selected", nullptr, static_cast<int>(selection.entities.size()));
    std::size_t ports = 0;
    for (const plan::EntityRef entity : selection.entities)
        if (const plan::Service *service = plan.find(entity.as<plan::Service>()))
            ports += service->ports.size();
    if (ports > 0)
        parts << tr("%n port(s)", nullptr, static_cast<int>(ports));
    if (parts.isEmpty() && m_findings.newCount() > 0)
        parts << tr("%n new finding(s)", nullptr, m_findings.newCount());
    m_selection->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::showState()
{
    QStringList parts;
    parts << (m_checks.isCurrent() ? tr("Checked in %1 ms").arg(durationText(m_checks.duration()))
                                   : tr("Checking…"));
    const QString time = QLocale().toString(m_session.savedAt().time(), QStringLiteral("HH:mm"));
    if (m_session.isBusy())
        parts << tr("Working on files…");
    else if (!m_workspace.document().isSaved())
        parts << tr("Not saved");
    else if (m_session.savedAt().isValid() && m_session.savedAt().date() == QDate::currentDate())
        parts << tr("Saved %1").arg(time);
    else if (!m_workspace.document().path().isEmpty())
        parts << tr("Saved");
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

QString StatusLine::countsText() const
{
    QStringList texts;
    for (const SeverityCount *count : m_counts)
        texts << count->text();
    return texts.join(QStringLiteral(", "));
}

QString StatusLine::selectionText() const
{
    return m_selection->text();
}

QString StatusLine::stateText() const
{
    return m_state->text();
}

} // namespace portolan::desktop
