#include "views/theme/empty_state.h"

#include "views/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace portolan::views {

namespace {

constexpr int widestSentence = 420;

} // namespace

EmptyState::EmptyState(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_sentence(new QLabel)
    , m_button(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(tokens::space::snug);
    column->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_button)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(&theme, &ThemeSource::changed, this, &EmptyState::showIcon);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::show(Icon which, const QString &sentence, const QString &action)
{
    m_which = which;
    showIcon();
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sentence->setFixedWidth(std::min(widestSentence, width() - 2 * tokens::space::wide));
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(
        iconPixmap(m_which, m_theme.theme().secondaryText, tokens::iconSize::large, devicePixelRatioF()));
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

} // namespace portolan::views
