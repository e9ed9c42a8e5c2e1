#include "app/desktop/template_card.h"

#include "views/canvas/canvas_painter.h"
#include "views/canvas/canvas_text.h"
#include "views/canvas/chart_emphasis.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QEvent>
#include <QPainter>

namespace portolan::desktop {

using views::TextRole;
using views::TextWeight;
namespace paint = views::paint;
namespace space = views::tokens::space;

namespace {

constexpr int cardWidth = 268;
constexpr int pictureHeight = 132;

layout::Chart chartOf(const plan::Plan &plan)
{
    const plan::EnvironmentId environment =
        plan.environments().isEmpty() ? plan::EnvironmentId() : plan.environments()[0].id;
    return layout::chartOf(plan::ResolvedPlan(plan, environment), views::canvasMeasure(),
                           layout::Wording::Users);
}

} // namespace

TemplateCard::TemplateCard(const views::ThemeSource &theme, const plan::Plan &plan, const QString &name,
                           const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_description(description)
    , m_chart(chartOf(plan))
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(description);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &views::ThemeSource::changed, this, [this] {
        m_picture = {};
        update();
    });
}

QSize TemplateCard::sizeHint() const
{
    const QRect line(0, 0, cardWidth - 2 * space::normal, cardWidth);
    const QRect description = QFontMetrics(views::textFont(TextRole::Secondary))
                                  .boundingRect(line, Qt::AlignLeading | Qt::TextWordWrap, m_description);
    const int words = QFontMetrics(views::textFont()).height() + space::hair + description.height();
    return {cardWidth, pictureHeight + words + 3 * space::snug};
}

QRect TemplateCard::pictureBox() const
{
    return {1, 1, width() - 2, pictureHeight};
}

void TemplateCard::drawPicture()
{
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(pictureBox().size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_theme.theme().canvas);
    QPainter painter(&m_picture);
    const QRectF target =
        QRectF(QPointF(), pictureBox().size()).adjusted(space::snug, space::snug, -space::snug, -space::snug);
    views::paintChart(painter, {m_chart, views::ChartEmphasis(), views::ChartMarks()}, m_theme.theme(),
                      target);
}

void TemplateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const views::Theme &theme = m_theme.theme();
    const QColor ground = isChecked()                ? theme.accent.soft
                          : underMouse() || isDown() ? paint::hoverGround(theme)
                                                     : theme.panel;
    paint::panel(painter, rect(), views::tokens::radius::card, ground,
                 isChecked() ? theme.accent.ink : theme.line);
    if (m_picture.isNull())
        drawPicture();
    painter.drawPixmap(pictureBox().topLeft(), m_picture);
    paint::horizontalRule(painter, 1, width() - 2, pictureBox().bottom(), theme.line);
    // Over the picture's corners.
    paint::panel(painter, rect(), views::tokens::radius::card, Qt::transparent,
                 isChecked() ? theme.accent.ink : theme.line,
                 isChecked() ? views::tokens::line::selection : 1);

    const QFont title = views::textFont(TextRole::Body, TextWeight::Semibold);
    const QRect words =
        rect().adjusted(space::normal, pictureBox().bottom() + space::snug, -space::normal, -space::snug);
    painter.setPen(theme.text);
    painter.setFont(title);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeading, text());
    painter.setPen(theme.secondaryText);
    painter.setFont(views::textFont(TextRole::Secondary));
    painter.drawText(words.adjusted(0, QFontMetrics(title).height() + space::hair, 0, 0),
                     Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_description);
    if (hasFocus())
        drawFocus(painter);
}

/// Dashed and inside, so that it is not taken for the line of the chosen card.
void TemplateCard::drawFocus(QPainter &painter) const
{
    constexpr double inset = views::tokens::line::selection + 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.theme().accent.ink, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            views::tokens::radius::card - inset, views::tokens::radius::card - inset);
}

void TemplateCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_picture = {};
    QAbstractButton::changeEvent(event);
}

} // namespace portolan::desktop
