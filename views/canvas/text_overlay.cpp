#include "views/canvas/text_overlay.h"

#include "model/layout/metrics.h"
#include "views/canvas/canvas_text.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace portolan::views {

namespace metrics = layout::metrics;

namespace {

constexpr int leastWidth = 160; ///< pixels; text is written in a readable size however far away the canvas is
constexpr int leastHeight = 40; ///< pixels, of a note
constexpr int outlineWidth = 2; ///< pixels, as the ring of what has the focus
constexpr int leastTextSize = 11; ///< pixels
constexpr int mostTextSize = 28;  ///< pixels

} // namespace

TextOverlay::TextOverlay(const ThemeSource &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(outlineWidth, outlineWidth, outlineWidth, outlineWidth);
    connect(this, &QPlainTextEdit::textChanged, this, &TextOverlay::fit);
    connect(&theme, &ThemeSource::changed, this, &TextOverlay::dress);
    dress();
    hide();
}

/// The paper of a note, whatever the window's own fields look like.
void TextOverlay::dress()
{
    const Theme &theme = m_theme.theme();
    QPalette own = theme.palette();
    own.setColor(QPalette::Base, isOneLine() ? theme.panel : theme.warning.soft);
    own.setColor(QPalette::Text, theme.text);
    setPalette(own);
}

void TextOverlay::open(plan::EntityRef entity, const QString &text)
{
    finish();
    m_entity = entity;
    m_place = {};
    dress();
    setAccessibleName(isOneLine() ? tr("Name of the group") : tr("Text of the note"));
    setPlaceholderText(isOneLine() ? QString() : tr("Write a note"));
    setLineWrapMode(isOneLine() ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    setPlainText(text);
    if (isOneLine())
        selectAll();
    else
        moveCursor(QTextCursor::End);
    show();
    raise();
    setFocus();
}

void TextOverlay::place(const QRectF &text, double scale)
{
    QFont font = canvasFont(isOneLine() ? layout::TextStyle::CaptionStrong : layout::TextStyle::Body);
    const double pixels = std::clamp(font.pixelSize() * scale, 1.0 * leastTextSize, 1.0 * mostTextSize);
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    setFont(font);
    // Written where it will stand.
    const double margin =
        std::clamp(metrics::noteMargin * scale, 1.0 * tokens::space::tight, 1.0 * tokens::space::wide);
    document()->setDocumentMargin(isOneLine() ? tokens::space::tight : margin - outlineWidth);
    m_place = text.toAlignedRect();
    fit();
}

/// As large as the text asks for, and inside the canvas, so that one can see what one writes.
void TextOverlay::fit()
{
    if (m_place.isNull())
        return;
    const QRect room = parentWidget()->rect();
    const int width = std::max(m_place.width(), leastWidth);
    const int margins = 2 * (static_cast<int>(std::ceil(document()->documentMargin())) + outlineWidth);
    // The cursor may stand on a line of its own below the last one.
    const QString text = isOneLine() ? QStringLiteral("x") : toPlainText() + QLatin1Char('x');
    const int words = fontMetrics().boundingRect({0, 0, width - margins, 0}, Qt::TextWordWrap, text).height();
    const int asked = words + margins;
    const int height = isOneLine() ? asked : std::max({m_place.height(), asked, leastHeight});
    const int top = isOneLine() ? m_place.center().y() - height / 2 : m_place.top();
    setVerticalScrollBarPolicy(height > room.height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setGeometry(std::clamp(m_place.left(), 0, std::max(0, room.width() - width)),
                std::clamp(top, 0, std::max(0, room.height() - height)), width,
                std::min(height, room.height()));
}

void TextOverlay::finish()
{
    if (!m_entity)
        return;
    const plan::EntityRef entity = std::exchange(m_entity, {});
    const QString text = toPlainText();
    leave();
    emit written(entity, text);
}

void TextOverlay::drop()
{
    if (std::exchange(m_entity, {}))
        leave();
}

/// Back to the canvas, unless the user has gone elsewhere.
void TextOverlay::leave()
{
    if (hasFocus())
        parentWidget()->setFocus();
    hide();
}

bool TextOverlay::event(QEvent *event)
{
    // Letters are text here, not the tools of the canvas; Escape ends the writing before anything else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter =
            !key->text().isEmpty() &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isLetter || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    const bool isTaken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.theme().accent.ink, outlineWidth));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return isTaken;
}

void TextOverlay::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ends = event->key() == Qt::Key_Escape ||
                      (isEnter && (isOneLine() || event->modifiers().testFlag(Qt::ControlModifier)));
    if (ends)
        finish();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextOverlay::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

} // namespace portolan::views
