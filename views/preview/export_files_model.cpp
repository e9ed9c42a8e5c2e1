#include "views/preview/export_files_model.h"

#include <algorithm>

namespace portolan::views {

namespace {

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

} // namespace

QString explanationOf(exports::FileState state)
{
    using exports::FileState;
    switch (state) {
    case FileState::Unchanged: return ExportFilesModel::tr("The folder already holds exactly this file.");
    case FileState::Equivalent:
        return ExportFilesModel::tr("In other words to the same effect; it is left alone.");
    case FileState::Added: return ExportFilesModel::tr("The folder has no such file yet; it is written.");
    case FileState::Changed: return ExportFilesModel::tr("The plan now says something else; it is written.");
    case FileState::Merged:
        return ExportFilesModel::tr("Folder and plan changed different things; what is written has both.");
    case FileState::Edited: return ExportFilesModel::tr("Only the folder has changed; it is left alone.");
    case FileState::Conflict: return ExportFilesModel::tr("Folder and plan changed the same thing: choose.");
    case FileState::Kept:
        return ExportFilesModel::tr("Written by hand and not the same; it is left alone until you choose.");
    case FileState::Removed: break;
    }
    return ExportFilesModel::tr("No longer part of the plan; it is left alone, to be deleted by hand.");
}

ExportFilesModel::ExportFilesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_preview(std::make_shared<const ExportPreview>())
{
}

int ExportFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PreviewedFile *file = fileAt(index.row());
    if (!file) {
        const QString &heading = m_rows[static_cast<std::size_t>(index.row())].heading;
        return role == Qt::DisplayRole ? QVariant(heading) : role == IsHeading ? QVariant(true) : QVariant();
    }
    const QString path = QString::fromStdString(file->file.path);
    switch (role) {
    case Qt::DisplayRole: return path.section(QLatin1Char('/'), -1);
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2").arg(path, explanationOf(file->file.state));
    case Qt::CheckStateRole:
        return file->file.isToBeWritten()
                   ? QVariant(m_leftOut.contains(file->file.path) ? Qt::Unchecked : Qt::Checked)
                   : QVariant();
    case IsHeading: return false;
    case Path: return path;
    case State: return static_cast<int>(file->file.state);
    case Added: return file->lines.added;
    case Removed: return file->lines.removed;
    default: return {};
    }
}

bool ExportFilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PreviewedFile *file = index.isValid() ? fileAt(index.row()) : nullptr;
    if (role != Qt::CheckStateRole || !file || !file->file.isToBeWritten())
        return false;
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(file->file.path);
    else
        m_leftOut.insert(file->file.path);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ExportFilesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const PreviewedFile *file = fileAt(index.row());
    if (!file)
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return file->file.isToBeWritten() ? usual | Qt::ItemIsUserCheckable : usual;
}

void ExportFilesModel::setPreview(SharedPreview preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    rebuild();
    endResetModel();
    emit chosenChanged();
}

void ExportFilesModel::setShowsAll(bool all)
{
    if (all == m_showsAll)
        return;
    beginResetModel();
    m_showsAll = all;
    rebuild();
    endResetModel();
}

const PreviewedFile *ExportFilesModel::fileAt(int row) const
{
    const Row &entry = m_rows[static_cast<std::size_t>(row)];
    return entry.heading.isEmpty() ? &m_preview->files[entry.file] : nullptr;
}

int ExportFilesModel::rowOf(const std::string &path) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const PreviewedFile *file = fileAt(row); file && file->file.path == path)
            return row;
    return -1;
}

std::set<std::string> ExportFilesModel::chosen() const
{
    std::set<std::string> paths;
    for (const PreviewedFile &file : m_preview->files)
        if (file.file.isToBeWritten() && !m_leftOut.contains(file.file.path))
            paths.insert(file.file.path);
    return paths;
}

std::set<std::string> ExportFilesModel::paths() const
{
    std::set<std::string> paths;
    for (const PreviewedFile &file : m_preview->files)
        paths.insert(file.file.path);
    return paths;
}

int ExportFilesModel::differing() const
{
    return static_cast<int>(std::count_if(m_preview->files.begin(), m_preview->files.end(),
                                          [](const PreviewedFile &file) { return file.file.differs(); }));
}

int ExportFilesModel::total() const
{
    return static_cast<int>(m_preview->files.size());
}

void ExportFilesModel::rebuild()
{
    m_rows.clear();
    // Files of the top folder come first, then folder after folder, each once, in the order of their names.
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_preview->files.size(); ++i)
        if (m_showsAll || m_preview->files[i].file.differs())
            order.push_back(i);
    const auto folder = [this](std::size_t i) {
        return folderOf(QString::fromStdString(m_preview->files[i].file.path));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return folder(a) < folder(b); });
    QString current;
    for (const std::size_t i : order) {
        if (const QString next = folder(i); next != current) {
            current = next;
            m_rows.push_back({current, 0});
        }
        m_rows.push_back({{}, i});
    }
}

} // namespace portolan::views
