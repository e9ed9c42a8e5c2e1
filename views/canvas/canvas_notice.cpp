#include "views/canvas/canvas_notice.h"

#include "views/theme/icons.h"
#include "views/theme/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace portolan::views {

namespace {

constexpr std::chrono::seconds patience{8};

} // namespace

CanvasNotice::CanvasNotice(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(tr("Undo"), this))
{
    m_undo->setFocusPolicy(Qt::NoFocus); // the canvas keeps it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(tokens::space::normal, tokens::space::tight, tokens::space::tight,
                            tokens::space::tight);
    row->setSpacing(tokens::space::snug);
    row->addWidget(m_sign);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoWanted();
    });
    hide();
}

void CanvasNotice::showDone(const QString &message)
{
    showMessage(message, false);
}

void CanvasNotice::showRefused(const QString &reason)
{
    showMessage(reason, true);
}

QString CanvasNotice::message() const
{
    return m_text->text();
}

void CanvasNotice::place()
{
    move((parentWidget()->width() - width()) / 2,
         parentWidget()->height() - tokens::space::normal - height());
}

void CanvasNotice::showMessage(const QString &message, bool refused)
{
    m_refused = refused;
    const Theme &theme = m_theme.theme();
    const QColor &ink = refused ? theme.error.ink : theme.secondaryText;
    m_sign->setPixmap(
        iconPixmap(refused ? Icon::Error : Icon::Ok, ink, tokens::iconSize::small, devicePixelRatioF()));
    m_text->setText(message);
    m_undo->setVisible(!refused);
    adjustSize();
    place();
    show();
    raise();
    m_patience.start();
    setAccessibleName(message);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CanvasNotice::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_refused ? theme.error.ink : theme.border, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::popup,
                            tokens::radius::popup);
}

} // namespace portolan::views
