#pragma once

#include <QStyledItemDelegate>

#include "views/theme/theme_source.h"

class QLineEdit;

namespace portolan::views {

class ExpressionEditor;

/// Draws and edits the cells of every table: expressions left and their values right, marks of findings below
/// the guilty value, exposure glyphs, a rule under each row.
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void editorOpened(portolan::views::ExpressionEditor *editor, const QModelIndex &index) const;

private:
    void takeChoice();

    const ThemeSource &m_theme;
};

} // namespace portolan::views
