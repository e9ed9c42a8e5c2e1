#pragma once

#include <QScrollArea>

#include "views/compare/compare_model.h"

class QLabel;
class QPushButton;

namespace portolan::views {

class DetailLines;

/// What is to be known of the current row of a comparison: both values in full, how they are written, which
/// variables make the difference, and why a port is reached or not. Offers to go there.
class CompareDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit CompareDetails(QWidget *parent = nullptr);

    /// Shows a row of a model; nothing for nullptr.
    void showRow(const CompareModel &model, const compare::Row *row);
    /// Offers to go to a thing; none for nothing.
    void setGoal(plan::EntityRef entity);
    /// All that is said, line by line, for tests and screen readers.
    QString text() const;

signals:
    void goWanted();

private:
    void addOrigin(const CompareModel &model, const compare::Row &row);
    void addReasons(const CompareModel &model, const compare::Row &row);
    void clear();

    QLabel *m_title;
    QLabel *m_difference;
    DetailLines *m_lines;
    QPushButton *m_go;
};

} // namespace portolan::views
