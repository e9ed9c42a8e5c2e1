#include "app/desktop/work_line.h"

#include "views/theme/tokens.h"

#include <QStatusBar>

#include <algorithm>

namespace portolan::desktop {

WorkLine::WorkLine(QStatusBar &bar)
    : QObject(&bar)
    , m_strip(new views::ProgressStrip)
{
    m_strip->setContentsMargins(views::tokens::space::snug, 0, views::tokens::space::snug, 0);
    bar.addPermanentWidget(m_strip);
}

void WorkLine::begin(const QObject *owner, views::ProgressStrip::Work work)
{
    std::erase_if(m_pieces, [owner](const Piece &piece) { return piece.owner == owner; });
    m_pieces.push_back({owner, std::move(work)});
    show();
}

void WorkLine::end(const QObject *owner)
{
    if (std::erase_if(m_pieces, [owner](const Piece &piece) { return piece.owner == owner; }) > 0)
        show();
}

void WorkLine::show()
{
    if (m_pieces.empty())
        m_strip->end();
    else
        m_strip->begin(m_pieces.front().work);
}

} // namespace portolan::desktop
