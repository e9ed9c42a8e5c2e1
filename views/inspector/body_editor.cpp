#include "views/inspector/body_editor.h"

#include "views/preview/syntax_runs.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr std::chrono::milliseconds pauseBeforeJudging{200};
constexpr int leastLines = 6;
constexpr int mostLines = 24;

} // namespace

BodyHighlighter::BodyHighlighter(const ThemeSource &theme, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
{
    connect(&theme, &ThemeSource::changed, this, &QSyntaxHighlighter::rehighlight);
}

void BodyHighlighter::highlightBlock(const QString &text)
{
    for (const SyntaxRun &run : syntaxRuns(text))
        setFormat(run.begin, run.length, m_theme.theme().syntax(run.role));
}

/// The strip of line numbers beside the text.
class BodyEditor::LineNumbers : public QWidget
{
public:
    explicit LineNumbers(BodyEditor &editor)
        : QWidget(&editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        m_editor.paintNumbers(painter, event->rect());
    }

private:
    BodyEditor &m_editor;
};

BodyEditor::BodyEditor(const ThemeSource &theme, Judge judge, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_judge(std::move(judge))
    , m_numbers(new LineNumbers(*this))
{
    // Files read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFont(fixedFont(TextRole::Secondary));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setAccessibleName(tr("Rest of the service's compose file, YAML"));
    setWhatsThis(
        tr("What the compose file says of the service beyond the fields above. Ctrl+Enter takes it."));
    new BodyHighlighter(theme, document());
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeJudging);
    connect(&m_pause, &QTimer::timeout, this, &BodyEditor::judge);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_shown)
            m_pause.start();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] {
        placeNumbers();
        fitHeight();
    });
    connect(this, &QPlainTextEdit::updateRequest, m_numbers,
            [this](const QRect &, int) { m_numbers->update(); });
    connect(&theme, &ThemeSource::changed, this, &BodyEditor::markProblems);
    placeNumbers();
    fitHeight();
}

void BodyEditor::showText(const QString &text)
{
    const bool isEdited = toPlainText() != m_shown;
    if (text == m_shown || isEdited)
        return;
    m_shown = text;
    setPlainText(text);
    judge();
}

int BodyEditor::numbersWidth() const
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    return digits * fontMetrics().horizontalAdvance(QLatin1Char('0')) + space::normal;
}

void BodyEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void BodyEditor::fitHeight()
{
    const int lines = std::clamp(blockCount() + 1, leastLines, mostLines);
    setFixedHeight(lines * fontMetrics().lineSpacing() + space::wide);
}

void BodyEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void BodyEditor::paintNumbers(QPainter &painter, const QRect &area)
{
    const Theme &theme = m_theme.theme();
    painter.fillRect(area, theme.raised);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > area.bottom())
            break;
        const int number = block.blockNumber() + 1;
        const bool isGuilty = std::ranges::any_of(m_problems, [number](const text::Problem &problem) {
            return static_cast<int>(problem.place.mark.line) == number;
        });
        painter.setPen(isGuilty ? theme.error.ink : theme.secondaryText);
        painter.drawText(QRectF(0, box.top(), numbersWidth() - space::tight, box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
    }
}

void BodyEditor::judge()
{
    m_pause.stop();
    m_problems = toPlainText() == m_shown ? text::Problems() : m_judge(toPlainText().toStdString());
    markProblems();
    emit problemsChanged();
}

void BodyEditor::markProblems()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const text::Problem &problem : m_problems) {
        const QTextBlock block = document()->findBlockByNumber(static_cast<int>(problem.place.mark.line) - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(m_theme.theme().error.ink);
        mark.format.setToolTip(fromText(problem.message));
        marks << mark;
    }
    setExtraSelections(marks);
    m_numbers->update();
}

void BodyEditor::commit()
{
    if (toPlainText() == m_shown)
        return;
    judge();
    if (text::hasError(m_problems))
        return;
    m_shown = toPlainText();
    emit edited(m_shown);
}

void BodyEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        commit();
    } else if (event->key() == Qt::Key_Escape && toPlainText() != m_shown) {
        setPlainText(m_shown);
        judge();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void BodyEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace portolan::views
