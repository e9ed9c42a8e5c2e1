#pragma once

#include <QWidget>

#include "views/preview/line_reason.h"

class QLabel;
class QPushButton;

namespace portolan::views {

class DetailLines;

/// Below a file's lines: what of the plan the current one says, and what it leads to.
class LineReasonBar : public QWidget
{
    Q_OBJECT

public:
    explicit LineReasonBar(QWidget *parent = nullptr);

    /// Shows why a line (from 1) is as it is; hides itself where nobody knows.
    void setReason(int line, const std::optional<LineReason> &reason);
    QString text() const;

signals:
    void entityWanted(portolan::plan::EntityRef entity, const QString &field);

private:
    std::optional<LineReason> m_reason;
    QLabel *m_title;
    DetailLines *m_lines;
    QPushButton *m_go;
};

} // namespace portolan::views
