#pragma once

#include <QPlainTextEdit>

#include "model/text/problem.h"
#include "views/theme/theme_source.h"

#include <QSyntaxHighlighter>
#include <QTimer>

#include <functional>

namespace portolan::views {

/// Colours configuration text as the export preview does.
class BodyHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    BodyHighlighter(const ThemeSource &theme, QTextDocument *document);

protected:
    void highlightBlock(const QString &text) override;

private:
    const ThemeSource &m_theme;
};

/// The text of a service's compose file, with line numbers and colours. What is typed is judged after a
/// moment and marked at its line; it is taken when the editor is left or Ctrl+Enter is pressed.
class BodyEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Judge = std::function<text::Problems(const std::string &)>;

    BodyEditor(const ThemeSource &theme, Judge judge, QWidget *parent = nullptr);

    /// Shows a text, unless the user is typing another.
    void showText(const QString &text);
    const text::Problems &problems() const { return m_problems; }

signals:
    void edited(const QString &text);
    void problemsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class LineNumbers;
    int numbersWidth() const;
    void placeNumbers();
    void paintNumbers(QPainter &painter, const QRect &area);
    void fitHeight();
    void judge();
    void markProblems();
    void commit();

    const ThemeSource &m_theme;
    Judge m_judge;
    LineNumbers *m_numbers;
    QTimer m_pause;
    QString m_shown; ///< what the plan says
    text::Problems m_problems;
};

} // namespace portolan::views
