#pragma once

#include <QStyledItemDelegate>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// Draws a finding on two lines: what is wrong, and below it by which rule, where and in which environments.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a selected row offers its fixes, within the row's rectangle.
    static QRect fixButton(const QRect &row);

private:
    const ThemeSource &m_theme;
};

} // namespace portolan::views
