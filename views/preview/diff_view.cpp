#include "views/preview/diff_view.h"

#include "views/preview/syntax_runs.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// Equal lines that stay in sight beside a difference.
constexpr std::size_t context = 3;
/// A fold must hide more than the line that it takes.
constexpr std::size_t leastFold = 4;
constexpr int tabWidth = 4;
constexpr int lineNumberDigits = 5;

QFont diffFont()
{
    return fixedFont(TextRole::Secondary);
}

/// Of one character; seldom a whole number of pixels.
double advance()
{
    return QFontMetricsF(diffFont()).horizontalAdvance(QLatin1Char('0'));
}

/// The width of so many characters, rounded up.
int widthOf(int characters)
{
    return static_cast<int>(std::ceil(characters * advance()));
}

QString shownText(const QString &line)
{
    QString text = line;
    return text.replace(QLatin1Char('\t'), QString(tabWidth, QLatin1Char(' ')));
}

} // namespace

DiffView::DiffView(const ThemeSource &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    // Files read from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Differences of the file"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void DiffView::setFile(SharedPreview preview, const PreviewedFile *file)
{
    const bool same = m_file && file && m_file->file.path == file->file.path;
    m_preview = std::move(preview);
    m_file = file;
    if (!same) {
        m_opened.clear();
        verticalScrollBar()->setValue(0);
        horizontalScrollBar()->setValue(0);
    }
    const auto isDifferent = [](const LineDiff::Row &row) {
        return row.kind != LineDiff::Kind::Same;
    };
    const int rows = file ? static_cast<int>(file->lines.rows.size()) : 0;
    if (!same || m_current >= rows) {
        const auto first = file ? std::find_if(file->lines.rows.begin(), file->lines.rows.end(), isDifferent)
                                : std::vector<LineDiff::Row>::const_iterator();
        m_current =
            file && first != file->lines.rows.end() ? static_cast<int>(first - file->lines.rows.begin()) : -1;
    }
    rebuild();
    emit currentLineChanged(currentLine());
}

int DiffView::currentLine() const
{
    return m_file && m_current >= 0 ? m_file->lines.rows[static_cast<std::size_t>(m_current)].right + 1 : 0;
}

void DiffView::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    viewport()->update();
    emit currentLineChanged(currentLine());
}

int DiffView::shownCurrent() const
{
    for (std::size_t at = 0; at < m_shown.size(); ++at)
        if (m_shown[at].folded == 0 && static_cast<int>(m_shown[at].row) == m_current)
            return static_cast<int>(at);
    return -1;
}

void DiffView::moveCurrent(int by)
{
    int at = shownCurrent() + by;
    while (at >= 0 && at < static_cast<int>(m_shown.size()) &&
           m_shown[static_cast<std::size_t>(at)].folded > 0)
        at += by;
    if (at < 0 || at >= static_cast<int>(m_shown.size()))
        return;
    setCurrent(static_cast<int>(m_shown[static_cast<std::size_t>(at)].row));
    const int first = verticalScrollBar()->value();
    const int visible = verticalScrollBar()->pageStep();
    verticalScrollBar()->setValue(std::clamp(first, at - visible + 1, at));
}

void DiffView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void DiffView::rebuild()
{
    m_shown.clear();
    m_longestLine = 0;
    if (m_file) {
        const auto &rows = m_file->lines.rows;
        const bool foldable =
            m_file->lines.added + m_file->lines.removed > 0 && hasSide(Side::Left) && hasSide(Side::Right);
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t end = first;
            while (end < rows.size() && rows[end].kind == LineDiff::Kind::Same)
                ++end;
            const std::size_t front = first == 0 ? 0 : context;
            const std::size_t back = end == rows.size() ? 0 : context;
            const bool folds =
                foldable && end - first >= front + back + leastFold && !m_opened.contains(first + front);
            for (std::size_t row = first; row < end; ++row) {
                if (folds && row == first + front) {
                    m_shown.push_back({row, end - back - row});
                    row = end - back - 1;
                } else {
                    m_shown.push_back({row, 0});
                }
            }
            for (first = end; first < rows.size() && rows[first].kind != LineDiff::Kind::Same; ++first)
                m_shown.push_back({first, 0});
        }
        for (const QStringList *lines : {&m_file->lines.left, &m_file->lines.right})
            for (const QString &line : *lines)
                m_longestLine = std::max(m_longestLine, static_cast<int>(line.size()));
    }
    updateScrollBars();
    viewport()->update();
}

int DiffView::lineHeight() const
{
    return QFontMetrics(diffFont()).height() + space::tight;
}

bool DiffView::hasSide(Side side) const
{
    if (!m_file)
        return false;
    return side == Side::Left ? m_file->file.before.has_value()
                              : m_file->file.state != exports::FileState::Removed;
}

QRect DiffView::columnOf(Side side) const
{
    const QRect all = viewport()->rect();
    if (!hasSide(Side::Left) || !hasSide(Side::Right))
        return all;
    const int middle = all.width() / 2;
    return side == Side::Left ? QRect(0, 0, middle, all.height())
                              : QRect(middle + 1, 0, all.width() - middle - 1, all.height());
}

int DiffView::textLeft() const
{
    return widthOf(lineNumberDigits) + 2 * space::wide + space::snug;
}

void DiffView::updateScrollBars()
{
    const int visible = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(m_shown.size()) - visible));
    verticalScrollBar()->setPageStep(visible);
    const int room = columnOf(Side::Right).width() - textLeft();
    horizontalScrollBar()->setRange(0, std::max(0, widthOf(m_longestLine) + space::wide - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(widthOf(1));
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = m_theme.theme();
    painter.fillRect(viewport()->rect(), theme.panel);
    if (!m_file) {
        painter.setFont(textFont());
        painter.setPen(theme.secondaryText);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter.setFont(diffFont());
    const int height = lineHeight();
    const auto first = static_cast<std::size_t>(verticalScrollBar()->value());
    int top = 0;
    for (std::size_t at = first; at < m_shown.size() && top < viewport()->height(); ++at, top += height) {
        if (m_shown[at].folded > 0) {
            paintFold(painter, m_shown[at], top);
            continue;
        }
        const LineDiff::Row &row = m_file->lines.rows[m_shown[at].row];
        for (const Side side : {Side::Left, Side::Right})
            if (hasSide(side)) {
                paintSide(painter, side, row, top);
                if (static_cast<int>(m_shown[at].row) == m_current)
                    painter.fillRect(QRect(columnOf(side).left(), top, tokens::width::selectionBar, height),
                                     theme.accent.ink);
            }
    }
    if (hasSide(Side::Left) && hasSide(Side::Right))
        paint::verticalRule(painter, columnOf(Side::Left).right() + 1, 0, viewport()->height(), theme.line);
}

void DiffView::paintSide(QPainter &painter, Side side, const LineDiff::Row &row, int top) const
{
    const Theme &theme = m_theme.theme();
    const bool left = side == Side::Left;
    const int number = left ? row.left : row.right;
    QRect box = columnOf(side);
    box.setTop(top);
    box.setHeight(lineHeight());
    if (number < 0)
        return painter.fillRect(box, theme.header);
    const bool differs = row.kind != LineDiff::Kind::Same;
    if (differs)
        painter.fillRect(box, left ? theme.removedLine : theme.addedLine);
    painter.setPen(theme.secondaryText);
    painter.drawText(QRect(box.left(), top, widthOf(lineNumberDigits) + space::tight, box.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
    if (differs) {
        painter.setPen(left ? theme.error.ink : theme.ok.ink);
        painter.drawText(
            QRect(box.left() + widthOf(lineNumberDigits) + space::normal, top, space::wide, box.height()),
            Qt::AlignLeft | Qt::AlignVCenter, left ? QStringLiteral("−") : QStringLiteral("+"));
    }
    box.setLeft(box.left() + textLeft());
    painter.save();
    painter.setClipRect(box);
    box.translate(-horizontalScrollBar()->value(), 0);
    paintWords(painter, side, row, box, left ? m_file->lines.left[number] : m_file->lines.right[number]);
    painter.restore();
}

void DiffView::paintWords(QPainter &painter, Side side, const LineDiff::Row &row, const QRect &box,
                          const QString &line) const
{
    const Theme &theme = m_theme.theme();
    if (row.kind == LineDiff::Kind::Changed) {
        const WordDiff words = compareWords(m_file->lines.left[row.left], m_file->lines.right[row.right]);
        const TextSpan span = side == Side::Left ? words.left : words.right;
        const int from = static_cast<int>(shownText(line.left(span.begin)).size());
        const int length = static_cast<int>(shownText(line.mid(span.begin, span.length)).size());
        painter.fillRect(
            QRectF(box.left() + from * advance(), box.top() + 1, length * advance(), box.height() - 2),
            side == Side::Left ? theme.removedWord : theme.addedWord);
    }
    const QString text = shownText(line);
    const QFontMetrics metrics(diffFont());
    const int baseline = box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
    for (const SyntaxRun &run : syntaxRuns(text)) {
        painter.setPen(theme.syntax(run.role));
        painter.drawText(QPointF(box.left() + run.begin * advance(), baseline),
                         text.mid(run.begin, run.length));
    }
}

void DiffView::paintFold(QPainter &painter, const ShownRow &row, int top) const
{
    const Theme &theme = m_theme.theme();
    const QRect box(0, top, viewport()->width(), lineHeight());
    painter.save();
    painter.fillRect(box, theme.header);
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(theme.secondaryText);
    painter.drawText(box.adjusted(textLeft(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n line(s) the same", nullptr, static_cast<int>(row.folded)));
    painter.setPen(theme.accent.ink);
    painter.drawText(columnOf(Side::Right).left() + textLeft(), top, width(), lineHeight(),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Show"));
    painter.restore();
}

int DiffView::rowAt(QPoint point) const
{
    const int at = verticalScrollBar()->value() + point.y() / lineHeight();
    return at < static_cast<int>(m_shown.size()) ? at : -1;
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    const int at = rowAt(event->position().toPoint());
    if (at < 0)
        return QAbstractScrollArea::mousePressEvent(event);
    if (m_shown[static_cast<std::size_t>(at)].folded == 0)
        return setCurrent(static_cast<int>(m_shown[static_cast<std::size_t>(at)].row));
    m_opened.insert(m_shown[static_cast<std::size_t>(at)].row);
    rebuild();
}

void DiffView::mouseMoveEvent(QMouseEvent *event)
{
    const int at = rowAt(event->position().toPoint());
    const bool onFold = at >= 0 && m_shown[static_cast<std::size_t>(at)].folded > 0;
    viewport()->setCursor(onFold ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_file)
        QGuiApplication::clipboard()->setText(QString::fromStdString(exports::unifiedDiff(m_file->file)));
    else if (m_file && event->modifiers() == Qt::NoModifier &&
             (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBars();
}

} // namespace portolan::views
