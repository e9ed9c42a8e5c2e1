#include "views/tables/table_set.h"

#include "model/edit/variables.h"
#include "views/tables/tables.h"

#include <QAction>
#include <QTableView>

#include <chrono>

namespace portolan::views {

namespace {

/// How long nothing must have changed before tables that nobody sees follow.
constexpr std::chrono::milliseconds idleTime{150};

} // namespace

TableSet::TableSet(Workspace &workspace, CheckService &checks, const ThemeSource &theme, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_checks(checks)
    , m_theme(theme)
    , m_ports(new PortsView(workspace, checks, theme))
{
    add(QStringLiteral("ports"), m_ports);
    add(QStringLiteral("endpoints"), make(endpointsTable(workspace)));
    add(QStringLiteral("routes"), make(routesTable(workspace)));
    add(QStringLiteral("records"), make(recordsTable(workspace)));
    add(QStringLiteral("firewall"), make(firewallTable(workspace)));
    add(QStringLiteral("policy"), make(policyTable(workspace)));
    add(QStringLiteral("variables"), make(variablesTable(workspace)));
    add(QStringLiteral("nodes"), make(interfacesTable(workspace)));
    viewNamed(QStringLiteral("variables"))
        ->addRowAction(tr("Set only in the environment shown"), QKeySequence(Qt::ALT | Qt::Key_O),
                       [this] { setOnlyHere(); });

    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, [this] { catchUpFrom(0); });
    const auto wait = qOverload<>(&QTimer::start);
    connect(&workspace.document(), &document::PlanDocument::settled, &m_idle, wait);
    connect(&workspace, &Workspace::environmentChanged, &m_idle, wait);
}

/// One after the other, with time for the user in between.
void TableSet::catchUpFrom(std::size_t at)
{
    if (at == m_entries.size() || m_idle.isActive())
        return;
    m_entries[at].view->model().catchUp();
    QTimer::singleShot(0, this, [this, at] { catchUpFrom(at + 1); });
}

TableView *TableSet::make(std::unique_ptr<Table> table) const
{
    return new TableView(std::move(table), m_workspace, m_checks, m_theme);
}

void TableSet::add(const QString &name, TableView *view)
{
    view->setObjectName(name);
    view->model().setFollowing(false); // until it is seen
    connect(view, &TableView::entityActivated, this, &TableSet::entityActivated);
    connect(view, &TableView::originWanted, this, &TableSet::showOrigin);
    m_entries.push_back({name, view->model().table().words().title, view});
}

TableView *TableSet::viewNamed(const QString &name) const
{
    for (const Entry &entry : m_entries)
        if (entry.name == name)
            return entry.view;
    return nullptr;
}

QVariantMap TableSet::layout() const
{
    QVariantMap layout;
    for (const Entry &entry : m_entries)
        layout.insert(entry.name, entry.view->saveLayout());
    return layout;
}

void TableSet::restoreLayout(const QVariantMap &layout)
{
    for (const Entry &entry : m_entries)
        entry.view->restoreLayout(layout.value(entry.name).toByteArray());
}

void TableSet::showOrigin(const CellOrigin &origin)
{
    for (const char *name : {"routes", "nodes", "records"}) {
        TableView *view = viewNamed(QLatin1String(name));
        view->model().catchUp();
        if (!view->has(origin.entity))
            continue;
        emit raiseWanted(view);
        view->reveal(origin);
        return;
    }
}

void TableSet::setOnlyHere()
{
    TableView &view = *viewNamed(QStringLiteral("variables"));
    const auto row = view.currentRow();
    const plan::EnvironmentId environment = m_workspace.environment();
    if (!row || !environment)
        return;
    plan::Edit edit(m_workspace.plan());
    const auto known = m_workspace.resolved().variables().find(row->field);
    const std::string value =
        known == m_workspace.resolved().variables().end() ? std::string() : known->second.value;
    if (const auto done = edit::setVariableOnlyIn(edit, environment, row->field, value); !done)
        return view.explain(QString::fromStdString(done.error().message));
    const QString name = QString::fromStdString(m_workspace.plan().environments().at(environment).name);
    m_workspace.document().apply(std::move(edit).finish(
        tr("Set %1 only in %2").arg(QString::fromStdString(row->field), name).toStdString()));
}

} // namespace portolan::views
