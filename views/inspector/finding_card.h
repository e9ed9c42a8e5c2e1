#pragma once

#include <QFrame>

#include "views/findings/check_service.h"
#include "views/theme/theme_source.h"

class QLabel;
class QPushButton;

namespace portolan::views {

/// A finding on a card in its severity's soft colour: by which rule, what is wrong, and the first of its
/// fixes.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const ThemeSource &theme, check::Finding finding, QWidget *parent = nullptr);

    const check::Finding &finding() const { return m_finding; }
    void setFixes(std::vector<check::Fix> fixes);
    const std::vector<check::Fix> &fixes() const { return m_fixes; }
    QString offeredFix() const;

signals:
    /// The user wants to see what can be done.
    void fixesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    check::Finding m_finding;
    std::vector<check::Fix> m_fixes;
    QPushButton *m_fix;
    QLabel *m_shortcut;
};

} // namespace portolan::views
