#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include "views/tables/ports_view.h"

#include <vector>

namespace portolan::views {

/// All tables of a plan, each a view to be put where there is room for it. A table that nobody sees is
/// brought up to date when there is time.
class TableSet : public QObject
{
    Q_OBJECT

public:
    TableSet(Workspace &workspace, CheckService &checks, const ThemeSource &theme, QObject *parent = nullptr);

    /// A table and what it is known by.
    struct Entry {
        QString name;  ///< `ports`: for settings and actions
        QString title; ///< "Ports"
        TableView *view = nullptr;
    };
    const std::vector<Entry> &entries() const { return m_entries; }

    PortsView &ports() const { return *m_ports; }
    /// The table of that name; nullptr when there is none.
    TableView *viewNamed(const QString &name) const;

    /// The columns of every table, to be kept from one run to the next.
    QVariantMap layout() const;
    void restoreLayout(const QVariantMap &layout);

signals:
    void entityActivated(portolan::plan::EntityRef entity);
    /// A table is to be brought to the front.
    void raiseWanted(portolan::views::TableView *view);

private:
    TableView *make(std::unique_ptr<Table> table) const;
    void add(const QString &name, TableView *view);
    void showOrigin(const CellOrigin &origin);
    void setOnlyHere();
    void catchUpFrom(std::size_t at);

    Workspace &m_workspace;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    PortsView *m_ports;
    std::vector<Entry> m_entries;
    QTimer m_idle;
};

} // namespace portolan::views
