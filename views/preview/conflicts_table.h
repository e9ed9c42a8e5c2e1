#pragma once

#include <QTableView>

#include "views/preview/conflicts_model.h"
#include "views/theme/theme_source.h"

namespace portolan::views {

/// The conflicts of a file, one a row: folder and plan side by side, one of them chosen. A click chooses, and
/// so do the left and right arrow keys.
class ConflictsTable : public QTableView
{
    Q_OBJECT

public:
    ConflictsTable(ConflictsModel &model, const ThemeSource &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void choose(int row, exports::Side side);

    ConflictsModel &m_model;
};

} // namespace portolan::views
