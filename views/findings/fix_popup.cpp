#include "views/findings/fix_popup.h"

#include "views/findings/added_line.h"
#include "views/findings/finding_text.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int rowHeight = tokens::height::menuRow;
constexpr int textLeft = space::snug + tokens::iconSize::small + space::snug;
constexpr int leastWidth = 360;
constexpr int mostWidth = 460;
constexpr int headingRight = space::normal;

} // namespace

FixPopup::FixPopup(const ThemeSource &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_reason(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_NoSystemBackground);
    m_reason->setPlaceholderText(tr("Why is this accepted?"));
    m_reason->hide();
    m_reason->installEventFilter(this);
    hide();
}

void FixPopup::setContent(const QString &heading, std::vector<check::Fix> fixes, const plan::Plan &plan,
                          bool canSuppress)
{
    m_heading = heading;
    m_fixes = std::move(fixes);
    m_rows.clear();
    m_previews.clear();
    m_places.clear();
    for (const check::Fix &fix : m_fixes) {
        const ChangedLine line = changedLineOf(fix.transaction, plan);
        m_rows << QString::fromStdString(fix.title);
        m_previews << line.text;
        m_places << line.place;
    }
    if (canSuppress)
        m_rows << tr("Suppress with a reason…");
    m_current = 0;
    m_reason->hide();
    setAccessibleDescription(heading);
    sayCurrent();
    update();
}

/// Has no items of its own for those who do not see them: its name is what would be chosen.
void FixPopup::sayCurrent()
{
    setAccessibleName(m_rows.value(m_current));
}

void FixPopup::showAt(const QRect &cell)
{
    const QWidget *window = parentWidget();
    const QSize size = wantedSize();
    const QRect anchor(window->mapFromGlobal(cell.topLeft()), cell.size());
    int top = anchor.bottom() + 1 + space::tight;
    if (top + size.height() > window->height() - space::tight)
        top = anchor.top() - space::tight - size.height();
    const int left = std::clamp(anchor.left(), space::tight,
                                std::max(space::tight, window->width() - size.width() - space::tight));
    setGeometry(QRect(QPoint(left, std::max(space::tight, top)), size));
    show();
    raise();
}

void FixPopup::activate()
{
    m_active = true;
    setFocus(Qt::PopupFocusReason);
    update();
}

void FixPopup::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    if (isSuppression(row)) {
        askForReason();
        return;
    }
    const check::Fix fix = m_fixes[static_cast<std::size_t>(row)];
    dismiss();
    emit fixChosen(fix);
}

void FixPopup::askForReason()
{
    const QRect row = rowRect(static_cast<int>(m_rows.size()) - 1);
    m_reason->setGeometry(row.adjusted(space::tight, 0, -space::tight, 0));
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FixPopup::dismiss()
{
    m_active = false;
    hide();
    emit dismissed();
}

QSize FixPopup::wantedSize() const
{
    const QFontMetrics plain(textFont());
    const QFontMetrics fixed(fixedFont(TextRole::Secondary));
    const QFontMetrics bold(textFont(TextRole::Body, TextWeight::Semibold));
    int width =
        std::max(leastWidth, bold.horizontalAdvance(m_heading) + textLeft + headingRight + 2 * space::snug);
    for (const QString &row : m_rows)
        width = std::max(width, plain.horizontalAdvance(row) + textLeft + 6 * space::wide);
    for (qsizetype i = 0; i < m_previews.size(); ++i)
        width =
            std::max(width, fixed.horizontalAdvance(m_previews[i] + m_places[i]) + textLeft + space::page);
    width = std::min(width, mostWidth);
    const int rows = static_cast<int>(m_rows.size()) + (m_fixes.empty() ? 0 : 1);
    return {width, headingHeight(width) + rows * rowHeight + 3 * space::tight};
}

/// A heading takes as many lines as it needs.
int FixPopup::headingHeight(int width) const
{
    const QRect room(0, 0, width - 2 * space::tight - textLeft - headingRight, QWIDGETSIZE_MAX);
    const QFontMetrics bold(textFont(TextRole::Body, TextWeight::Semibold));
    const int height = bold.boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, m_heading).height();
    return std::max(rowHeight, height + 2 * space::tight + space::hair);
}

QRect FixPopup::rowRect(int row) const
{
    return {space::tight, space::tight + headingHeight(width()) + row * rowHeight, width() - 2 * space::tight,
            rowHeight};
}

QRect FixPopup::previewRect() const
{
    return rowRect(static_cast<int>(m_rows.size())).translated(0, space::tight);
}

int FixPopup::rowAt(QPoint point) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (rowRect(row).contains(point))
            return row;
    return -1;
}

void FixPopup::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    sayCurrent();
    update();
}

void FixPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    paint::panel(painter, rect(), tokens::radius::popup, theme.panel, theme.border, tokens::line::frame);

    const auto placed = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const QRect head(space::tight, space::tight, width() - 2 * space::tight, headingHeight(width()));
    const QRect bulb(head.left() + space::snug, head.top(), tokens::iconSize::small, head.height());
    paint::iconInside(painter, m_fixes.empty() ? Icon::Warning : Icon::Fix, placed(bulb),
                      tokens::iconSize::small, m_fixes.empty() ? theme.error.ink : theme.accent.ink);
    const QFont bold = textFont(TextRole::Body, TextWeight::Semibold);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(placed(head.adjusted(textLeft, 0, -headingRight, 0)),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_heading);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row);
    if (!m_fixes.empty())
        paintPreview(painter);
}

void FixPopup::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = m_theme.theme();
    const bool current = row == m_current && m_reason->isHidden();
    const bool lit = current && m_active;
    if (current)
        paint::panel(painter, rowRect(row), tokens::radius::chip, lit ? theme.accent.ink : theme.accent.soft,
                     {});
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rowRect(row).adjusted(textLeft, 0, -space::snug, 0));
    painter.setPen(lit ? theme.onAccent : theme.text);
    painter.setFont(textFont());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_rows[row]);
    if (!current)
        return;
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(lit ? theme.onAccent : theme.secondaryText);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_active ? tr("Enter") : tr("Alt+Enter"));
}

void FixPopup::paintPreview(QPainter &painter) const
{
    if (isSuppression(m_current) || m_previews[m_current].isEmpty())
        return;
    paintAddedLine(painter, previewRect(), m_previews[m_current], m_places[m_current], m_theme.theme());
}

void FixPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return setCurrent(m_current - 1);
    case Qt::Key_Down: return setCurrent(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return m_rows.isEmpty() ? dismiss() : choose(m_current);
    case Qt::Key_Escape: return dismiss();
    default: QFrame::keyPressEvent(event);
    }
}

void FixPopup::mouseMoveEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        setCurrent(row);
}

void FixPopup::mouseReleaseEvent(QMouseEvent *event)
{
    choose(rowAt(event->position().toPoint()));
}

void FixPopup::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    if (m_active && !m_reason->hasFocus())
        dismiss();
}

bool FixPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reason && event->type() == QEvent::FocusOut && isVisible()) {
        dismiss();
        return false;
    }
    if (watched != m_reason || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        m_reason->hide();
        setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return true;
    dismiss();
    emit suppressionChosen(reason);
    return true;
}

} // namespace portolan::views
