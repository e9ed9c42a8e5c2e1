#pragma once

#include <QAbstractScrollArea>

#include "views/preview/export_preview.h"
#include "views/theme/theme_source.h"

#include <set>

namespace portolan::views {

/// One file as it stands and as it would be written, side by side; a file that is only on one side takes the
/// whole width. Long runs of equal lines are folded and open at a click.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows a file of a preview; none for an empty view.
    void setFile(SharedPreview preview, const PreviewedFile *file);
    /// What to say when there is no file to show.
    void setEmptyText(const QString &text);
    /// The current line of what would be written, from 1; 0 = none, or a line that goes.
    int currentLine() const;

signals:
    void currentLineChanged(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Side { Left, Right };

    /// A row on screen: a row of the comparison, or a fold over several.
    struct ShownRow {
        std::size_t row = 0;
        std::size_t folded = 0; ///< how many rows the fold hides; 0 = no fold
    };

    void rebuild();
    void updateScrollBars();
    int lineHeight() const;
    bool hasSide(Side side) const;
    QRect columnOf(Side side) const;
    int rowAt(QPoint point) const;
    int textLeft() const;
    void paintSide(QPainter &painter, Side side, const LineDiff::Row &row, int top) const;
    void paintWords(QPainter &painter, Side side, const LineDiff::Row &row, const QRect &box,
                    const QString &line) const;
    void setCurrent(int row);
    /// Moves the current line by so many that are shown, folds left out.
    void moveCurrent(int by);
    /// The row on screen of the current line; -1 = none.
    int shownCurrent() const;
    void paintFold(QPainter &painter, const ShownRow &row, int top) const;

    const ThemeSource &m_theme;
    SharedPreview m_preview;
    const PreviewedFile *m_file = nullptr;
    std::vector<ShownRow> m_shown;
    std::set<std::size_t> m_opened; ///< the first rows of folds that were opened
    QString m_emptyText;
    int m_longestLine = 0; ///< characters
    int m_current = -1;    ///< in the rows of the comparison
};

} // namespace portolan::views
