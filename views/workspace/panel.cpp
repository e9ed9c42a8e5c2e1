#include "views/workspace/panel.h"

#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace portolan::views {

Panel::Panel(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_content(content)
    , m_aids(new QWidget(this))
    , m_aidRow(new QHBoxLayout(m_aids))
{
    setObjectName(name);
    m_aids->hide();
    m_aidRow->setContentsMargins(0, 0, 0, 0);
    m_aidRow->setSpacing(tokens::space::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content, 1);
}

QString Panel::tabText() const
{
    return m_count < 0 ? m_title : QStringLiteral("%1\t%2").arg(m_title).arg(m_count);
}

void Panel::setCount(int count)
{
    m_count = count;
    emit tabTextChanged();
}

void Panel::addAid(QWidget *aid)
{
    m_aidRow->addWidget(aid);
}

} // namespace portolan::views
