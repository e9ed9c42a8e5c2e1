#pragma once

#include <QAbstractListModel>

#include "views/findings/check_service.h"
#include "views/theme/theme.h"
#include "views/workspace/workspace.h"

#include <array>
#include <set>

namespace portolan::views {

/// The findings that hold in the environment shown, worst first. Follows the checks by inserting and removing
/// rows; never resets, so that what is selected and scrolled to stays.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SeverityOf = Qt::UserRole + 1, ///< int: views::Severity
        Detail,                        ///< QString: rule, things and environments
        Place,                         ///< QString: file and line
        IsNew,                         ///< bool: the last edit brought it
    };

    FindingsModel(Workspace &workspace, CheckService &checks, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const check::Finding &findingAt(int row) const { return m_rows[static_cast<std::size_t>(row)].finding; }
    int rowOf(const check::Finding &finding) const;

    /// How many findings of each severity hold in the environment shown, hidden ones too.
    check::Counts counts() const { return m_counts; }
    int newCount() const;

    void setShown(Severity severity, bool shown);
    bool isShown(Severity severity) const { return m_shown.contains(severity); }

signals:
    void countsChanged();

private:
    struct Row {
        check::Finding finding;
        bool isNew = false;
    };
    using Pointers = std::vector<const check::Finding *>;

    void followCheck(const check::FindingsChange &change);
    void apply(const check::FindingsChange &change);
    void refresh();
    bool isWanted(const check::Finding &finding) const;
    void takeOut(std::vector<int> rows);
    void putIn(Pointers findings);
    void markNew(const check::FindingsChange &change);
    void mark(int row, bool isNew);

    Workspace &m_workspace;
    CheckService &m_checks;
    std::vector<Row> m_rows;
    std::set<Severity> m_shown{Severity::Error, Severity::Warning, Severity::Info};
    check::Counts m_counts;
    plan::EnvironmentId m_environment; ///< the rows are those of this one
    bool m_isFirst = true;             ///< the next check is the first of its plan, and nothing in it is news
};

} // namespace portolan::views
