#pragma once

#include <QSortFilterProxyModel>

#include "model/catalogue/catalogue.h"

#include <vector>

namespace portolan::views {

/// The services of a catalogue below what kind of thing they are. Answers to the roles of `OutlineModel`, so
/// that both trees are drawn alike.
class CatalogueModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SearchText = Qt::UserRole + 100, ///< QString: all that a filter looks at
        EntryId,                         ///< QString; empty for a kind
    };

    explicit CatalogueModel(catalogue::Catalogue catalogue, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    /// The service of a line, or nullptr for a kind.
    const catalogue::Entry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(std::string_view entry) const;

private:
    struct Kind {
        QString name;
        std::vector<const catalogue::Entry *> entries;
    };

    catalogue::Catalogue m_catalogue;
    std::vector<Kind> m_kinds;
};

/// What a text leaves of a catalogue; each kind counts the services that are left of it.
class CatalogueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit CatalogueFilter(CatalogueModel &catalogue, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    const CatalogueModel &m_catalogue;
};

} // namespace portolan::views
