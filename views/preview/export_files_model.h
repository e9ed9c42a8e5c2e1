#pragma once

#include <QAbstractListModel>

#include "views/preview/export_preview.h"

#include <set>

namespace portolan::views {

/// The files of an export, below headings of their folders. A file that would be written can be left out by
/// its tick.
class ExportFilesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeading = Qt::UserRole + 1,
        Path,
        State,   ///< int: exports::FileState
        Added,   ///< int: lines
        Removed, ///< int: lines
    };

    explicit ExportFilesModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Shows another preview. Files that were left out stay left out.
    void setPreview(SharedPreview preview);
    /// Shows the files that differ, or all of them.
    void setShowsAll(bool all);

    /// The file of a row; nullptr for a heading.
    const PreviewedFile *fileAt(int row) const;
    int rowOf(const std::string &path) const;

    /// The paths that are ticked and would be written.
    std::set<std::string> chosen() const;
    /// The paths of all files, whether they differ or not.
    std::set<std::string> paths() const;
    int differing() const;
    int total() const;

signals:
    void chosenChanged();

private:
    struct Row {
        QString heading;      ///< of a heading; else empty
        std::size_t file = 0; ///< in the preview
    };
    void rebuild();

    SharedPreview m_preview;
    std::vector<Row> m_rows;
    std::set<std::string> m_leftOut;
    bool m_showsAll = false;
};

/// What the state of a file means to who exports, as one sentence.
QString explanationOf(exports::FileState state);

} // namespace portolan::views
