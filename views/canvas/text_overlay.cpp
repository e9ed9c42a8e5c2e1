#include "views/canvas/text_overlay.h"

#include "model/layout/metrics.h"
#include "views/canvas/canvas_text.h"
#include "views/theme/tokens.h"

#include <QKeyEvent>

#include <cmath>

namespace portolan::views {

namespace metrics = layout::metrics;

namespace {

constexpr int leastWidth = 160; ///< pixels; text is written in a readable size however far away the canvas is
constexpr int leastHeight = 56; ///< pixels, of a note
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
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setLineWidth(outlineWidth);
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
    own.setColor(QPalette::WindowText, theme.accent.ink);
    setPalette(own);
}

void TextOverlay::open(plan::EntityRef entity, const QString &text)
{
    finish();
    m_entity = entity;
    dress();
    setAccessibleName(isOneLine() ? tr("Name of the group") : tr("Text of the note"));
    setPlaceholderText(isOneLine() ? QString() : tr("Write a note"));
    setVerticalScrollBarPolicy(isOneLine() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
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
    const int lineHeight = QFontMetrics(font).lineSpacing() + 2 * tokens::space::snug;
    // Written where it will stand.
    const double margin =
        std::clamp(metrics::noteMargin * scale, 1.0 * tokens::space::tight, 1.0 * tokens::space::wide);
    document()->setDocumentMargin(isOneLine() ? tokens::space::tight : margin - outlineWidth);
    QRect box = text.toAlignedRect();
    const int least = isOneLine() ? lineHeight : std::max(leastHeight, lineHeight);
    if (isOneLine())
        box.moveTop(box.center().y() - least / 2);
    const QSize outer(std::max(box.width(), leastWidth), isOneLine() ? least : std::max(box.height(), least));
    // Kept inside the canvas, so that one can see what one writes.
    const QRect room = parentWidget()->rect();
    const int x = std::clamp(box.x(), room.left(), std::max(room.left(), room.right() + 1 - outer.width()));
    const int y = std::clamp(box.y(), room.top(), std::max(room.top(), room.bottom() + 1 - outer.height()));
    setGeometry({QPoint(x, y), outer});
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
    return QPlainTextEdit::event(event);
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
