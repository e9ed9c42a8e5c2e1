#pragma once

#include <QStyledItemDelegate>

#include "views/theme/theme_source.h"

namespace portolan::views {

/// Draws what the locator found: icon, name, what it is, and the shortcut of an action.
class LocatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LocatorDelegate(const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ThemeSource &m_theme;
};

} // namespace portolan::views
