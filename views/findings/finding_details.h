#pragma once

#include <QScrollArea>

#include "views/findings/check_service.h"
#include "views/findings/fix_all.h"
#include "views/theme/theme_source.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace portolan::views {

class EmptyState;

/// What there is to know of a finding, or of all findings of a rule: what can be done about it, with the line
/// that each change would leave, how to accept it, and the rule's page of the handbook.
class FindingDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows one finding; its fixes come later, by `showFixes`.
    void showFinding(const check::Finding &finding);
    void showFixes(const std::vector<check::Fix> &fixes, const plan::Plan &plan);
    /// Shows several findings, of one rule where \a rule is not empty.
    void showGroup(const QString &heading, std::string_view rule, int count);
    void showFixAll(const FixAll &all);
    void showNothing();

    QList<QPushButton *> fixButtons() const;
    QString handbookText() const;
    QLineEdit &reasonField() { return *m_reason; }

signals:
    void fixChosen(const portolan::check::Fix &fix);
    void fixAllChosen(const portolan::plan::Transaction &transaction);
    void suppressionChosen(const QString &reason);

private:
    void showHead(Severity severity, const QString &heading, std::string_view rule);
    void showPage(std::string_view rule);
    void clearFixes();
    QPushButton *addFix(const QString &title, const QString &line, const QString &place);
    void addPreview(const QString &line, const QString &place);
    void applyTheme();

    const ThemeSource &m_theme;
    EmptyState *m_empty;
    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_rule;
    QVBoxLayout *m_fixes;
    QWidget *m_suppression;
    QLineEdit *m_reason;
    QTextBrowser *m_page;
    Severity m_severity = Severity::Info;
};

} // namespace portolan::views
