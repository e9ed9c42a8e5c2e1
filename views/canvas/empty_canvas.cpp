#include "views/canvas/empty_canvas.h"

#include "views/theme/icons.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace portolan::views {

EmptyCanvas::EmptyCanvas(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
{
    auto *sentence = new QLabel(tr("No nodes yet. Add the machine that takes the first packet."), this);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    auto *button = new QPushButton(tr("Add a node"), this);
    makePrimary(*button);
    connect(button, &QPushButton::clicked, this, &EmptyCanvas::nodeWanted);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(tokens::space::normal);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(sentence);
    column->addWidget(button, 0, Qt::AlignHCenter);
    showIcon();
    connect(&theme, &ThemeSource::changed, this, &EmptyCanvas::showIcon);
}

void EmptyCanvas::showIcon()
{
    m_icon->setPixmap(
        iconPixmap(Icon::Node, m_theme.theme().secondaryText, tokens::iconSize::large, devicePixelRatioF()));
}

} // namespace portolan::views
