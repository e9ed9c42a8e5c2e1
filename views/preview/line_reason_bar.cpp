#include "views/preview/line_reason_bar.h"

#include "views/theme/detail_lines.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QLabel>
#include <QPushButton>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// `Internet to Tailnet in production`
QString effectText(const LineReason::Effect &effect)
{
    const QString environment = fromText(effect.environment);
    const QString before = nameOf(lookOf(effect.before));
    const QString after = nameOf(lookOf(effect.after));
    return effect.before == effect.after
               ? LineReasonBar::tr("%1 in %2, as before", "how far a port is open, environment")
                     .arg(after, environment)
               : LineReasonBar::tr("%1 to %2 in %3", "how far a port is open before and after, environment")
                     .arg(before, after, environment);
}

} // namespace

LineReasonBar::LineReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_lines(new DetailLines)
    , m_go(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Why the line is as it is"));
    m_title->setFont(textFont(TextRole::Body, TextWeight::Semibold));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::snug);
    words->addWidget(m_title);
    words->addLayout(m_lines);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::normal, space::normal, space::normal);
    row->setSpacing(space::wide);
    row->addLayout(words, 1);
    row->addWidget(m_go, 0, Qt::AlignTop);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_reason)
            emit entityWanted(m_reason->entity, fromText(m_reason->field));
    });
    hide();
}

void LineReasonBar::setReason(int line, const std::optional<LineReason> &reason)
{
    m_reason = reason;
    m_lines->clear();
    setVisible(reason.has_value());
    if (!reason)
        return;
    m_title->setText(tr("Line %1: %2", "number of a line, name of a service or variable")
                         .arg(line)
                         .arg(fromText(reason->thing)));
    m_go->setText(reason->field.starts_with("ports") ? tr("Go to the binding") : tr("Go there"));
    m_lines->add(tr("In the folder"), fromText(reason->folder), true);
    m_lines->add(tr("In the plan"), fromText(reason->plan), true);
    QStringList effects;
    for (const LineReason::Effect &effect : reason->effects)
        effects << effectText(effect);
    m_lines->add(tr("Open to"), effects.join(QStringLiteral(" · ")), false);
}

QString LineReasonBar::text() const
{
    return (QStringList{m_title->text()} + m_lines->texts()).join(QLatin1Char('\n'));
}

} // namespace portolan::views
