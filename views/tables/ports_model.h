#pragma once

#include <QAbstractTableModel>

#include "views/theme/theme.h"
#include "views/workspace/workspace.h"

#include <functional>
#include <vector>

namespace portolan::views {

/// Every port binding of the plan, one a row, in the order of services. Thin: it holds which bindings there
/// are and reads the rest from the workspace. An edit of the plan touches the rows that it concerns and no
/// other.
class PortsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        FindingColumn,
        NodeColumn,
        ServiceColumn,
        HostIpColumn,
        PublishedColumn,
        TargetColumn,
        ProtocolColumn,
        ApplicationColumn,
        ExposureColumn,
        SourceColumn,
        ColumnCount
    };

    /// The field of a binding that a column shows, as findings name it: `host-ip`, `published` ...; empty for
    /// the others.
    static std::string_view fieldOf(int column);

    explicit PortsModel(Workspace &workspace, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Changes a field of a binding by one transaction. Refuses a text that makes the binding unusable.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    plan::BindingRef bindingAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row of a binding, or -1.
    int rowOf(plan::BindingRef binding) const;

    /// The edit that puts \a text into a cell; empty when that changes nothing.
    plan::Transaction editOf(const QModelIndex &index, const QString &text) const;

    /// What a text would mean in a cell, before it is entered.
    struct Trial {
        QString resolved;
        QString problem; ///< why it cannot be entered; empty when it can
    };
    Trial trial(const QModelIndex &index, const QString &text) const;

    /// The worst severity of the findings on a field of a binding, on the whole binding for an empty field;
    /// none for none.
    using MarkOf = std::function<std::optional<Severity>(plan::BindingRef binding, std::string_view field)>;
    /// Says who knows the findings.
    void setMarks(MarkOf marks) { m_marks = std::move(marks); }
    /// The findings on these services may be others than before.
    void refreshMarks(const std::set<plan::ServiceId> &services);

private:
    struct Span {
        int first = 0;
        int count = 0;
    };

    const plan::Service *serviceAt(int row) const;
    const plan::PortBinding *writtenAt(int row) const;
    const plan::ResolvedBinding *resolvedAt(int row) const;
    Span rowsOf(plan::ServiceId service) const;

    QString text(const plan::BindingRef &row, int column) const;
    QString resolvedText(int row, int column) const;
    QVariant sortKey(const QModelIndex &index) const;
    std::optional<Severity> markAt(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    void startOver();
    struct ServiceEdit;
    static std::vector<ServiceEdit> serviceEdits(const plan::Transaction &transaction);
    void prepare(const plan::Transaction &transaction);
    void follow(const plan::Transaction &transaction);
    void renumber(const ServiceEdit &edit);
    void insertRows(const ServiceEdit &edit);
    void touchWhatDepends(const plan::Transaction &transaction);
    void touchRows(int first, int last);
    void touchAll() { touchRows(0, rowCount() - 1); }
    void touchRowsOn(const std::set<plan::NodeId> &nodes);

    Workspace &m_workspace;
    std::vector<plan::BindingRef> m_rows;
    MarkOf m_marks;
};

} // namespace portolan::views
