#pragma once

#include <QStyledItemDelegate>

#include "views/compare/compare_filter.h"
#include "views/theme/theme_source.h"

namespace portolan::views {

/// Draws a comparison: what a row is about, what both sides say, and in it what differs, marked by a ground
/// and a line below; a sign before each row says the same.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareDelegate(const CompareFilter &rows, const ThemeSource &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTopic(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintThing(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const compare::Row &row) const;
    void paintAspect(QPainter &painter, const QStyleOptionViewItem &option, const compare::Row &row) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const compare::Row &row,
                    CompareSide side) const;

    const CompareFilter &m_rows;
    const ThemeSource &m_theme;
};

/// The sign of a difference in a box: equal, not equal, or two halves, of which the one that has the thing is
/// filled.
void paintDifferenceSign(QPainter &painter, compare::Difference difference, const QRect &box,
                         const Theme &theme);

} // namespace portolan::views
