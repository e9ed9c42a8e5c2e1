#pragma once

#include <QStyledItemDelegate>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// Draws a line of the outline: icon, name, what is said aside, and the sign of the worst finding.
class OutlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_theme;
};

} // namespace portolan::views
