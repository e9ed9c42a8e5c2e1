#include "views/inspector/finding_card.h"

#include "model/check/rule.h"
#include "views/findings/finding_text.h"
#include "views/theme/icons.h"
#include "views/theme/link_button.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace portolan::views {

namespace space = tokens::space;

FindingCard::FindingCard(const ThemeSource &theme, check::Finding finding, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_finding(std::move(finding))
    , m_fix(new LinkButton(theme, tr("Show fixes…")))
    , m_shortcut(new QLabel(tr("Alt+Enter")))
{
    const check::Rule *rule = check::findRule(m_finding.rule);
    auto *heading = new QLabel(rule ? fromText(check::titleOf(*rule)) : fromText(m_finding.rule));
    heading->setFont(textFont(TextRole::Body, TextWeight::Semibold));
    heading->setWordWrap(true);
    auto *sentence = new QLabel(sentenceOf(m_finding));
    sentence->setFont(textFont(TextRole::Secondary));
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_shortcut->setFont(textFont(TextRole::Secondary));
    m_shortcut->setForegroundRole(QPalette::PlaceholderText);
    connect(m_fix, &QPushButton::clicked, this, &FindingCard::fixesWanted);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_fix, 1, Qt::AlignLeft);
    foot->addWidget(m_shortcut);
    auto *words = new QVBoxLayout(this);
    words->setContentsMargins(space::snug + tokens::iconSize::small + space::snug, space::snug, space::normal,
                              space::snug);
    words->setSpacing(space::tight);
    words->addWidget(heading);
    words->addWidget(sentence);
    words->addLayout(foot);
    setAccessibleName(heading->text());
    setAccessibleDescription(sentence->text());
    setWhatsThis(
        tr("What a rule finds wrong with the selected thing. Alt+Enter shows what can be done about it."));
}

void FindingCard::setFixes(std::vector<check::Fix> fixes)
{
    m_fixes = std::move(fixes);
    m_fix->setText(m_fixes.empty() ? tr("Suppress with a reason…")
                                   : QStringLiteral("%1…").arg(fromText(m_fixes.front().title)));
    m_fix->setToolTip(m_fix->text());
}

QString FindingCard::offeredFix() const
{
    return m_fix->text();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_theme.theme();
    const Severity severity = lookOf(m_finding.severity);
    paint::panel(painter, rect(), tokens::radius::card, theme.tint(severity).soft, {});
    const QRect sign(space::snug, space::snug, tokens::iconSize::small, QFontMetrics(textFont()).height());
    paint::iconInside(painter, severitySign(severity), sign, tokens::iconSize::small,
                      theme.tint(severity).ink);
}

} // namespace portolan::views
