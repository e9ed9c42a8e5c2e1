#pragma once

#include <QFrame>

#include "model/text/problem.h"
#include "views/theme/theme_source.h"

class QLabel;

namespace portolan::desktop {

/// A strip above the canvas for what came of the last work on files: problems with their places, or a result.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const views::ThemeSource &theme, QWidget *parent = nullptr);

    void showProblems(const QString &heading, const text::Problems &problems);
    void showResult(const QString &sentence);
    QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNotice(views::Severity severity, const QString &heading, const QString &details);
    void applyTheme();

    const views::ThemeSource &m_theme;
    views::Severity m_severity = views::Severity::Info;
    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_details;
};

} // namespace portolan::desktop
