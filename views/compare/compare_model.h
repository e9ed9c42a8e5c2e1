#pragma once

#include <QAbstractItemModel>

#include "views/compare/compare_text.h"

#include <array>
#include <memory>

namespace portolan::views {

/// The rows of a comparison below their topics. Another comparison changes, inserts and removes rows, so that
/// what is open and selected stays.
class CompareModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Thing, Aspect, Left, Right, ColumnCount };
    enum Role {
        IsTopic = Qt::UserRole + 1,
        DifferenceOf, ///< int: compare::Difference
        Differing,    ///< int: of a topic, how many rows differ
        FilterText,   ///< what words are looked for in
    };

    explicit CompareModel(QObject *parent = nullptr);

    /// Shows another comparison of sides of these names.
    void setComparison(compare::Comparison comparison, const QString &left, const QString &right);
    QString sideName(CompareSide side) const { return side == CompareSide::Left ? m_left : m_right; }

    int differing() const { return m_differing; }
    int total() const { return m_total; }

    /// The row of an index; nullptr for a topic.
    const compare::Row *rowAt(const QModelIndex &index) const;
    QModelIndex topicIndex(compare::Topic topic) const;

    /// The sides that are compared, to be asked why; none before the first comparison.
    const std::shared_ptr<const reach::Reachability> &side(CompareSide side) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct TopicRows {
        std::vector<compare::Row> rows;
        int differing = 0;
    };

    void replaceRows(std::size_t topic, std::vector<compare::Row> fresh);
    std::vector<bool> alignRows(std::vector<compare::Row> &rows, std::vector<compare::Row> &fresh,
                                const QModelIndex &parent);
    QVariant topicData(const TopicRows &topic, const QModelIndex &index, int role) const;
    QVariant rowData(const compare::Row &row, int column, int role) const;

    std::array<TopicRows, compare::topicCount> m_topics;
    std::shared_ptr<const reach::Reachability> m_leftSide;
    std::shared_ptr<const reach::Reachability> m_rightSide;
    QString m_left;
    QString m_right;
    int m_differing = 0;
    int m_total = 0;
};

} // namespace portolan::views
