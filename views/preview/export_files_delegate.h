#pragma once

#include <QStyledItemDelegate>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// Draws a file of an export: tick, name, lines added and removed, state; and the headings of folders.
class ExportFilesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ExportFilesDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    static QRect tickRect(const QRect &row);
    void paintHeading(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintFile(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const ThemeSource &m_theme;
};

} // namespace portolan::views
