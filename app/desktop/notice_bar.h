#pragma once

#include <QFrame>

#include "app/desktop/notice.h"
#include "model/text/problem.h"
#include "views/theme/theme_source.h"

class QHBoxLayout;
class QLabel;

namespace portolan::desktop {

/// Problems with their places under a heading; no more than a strip can show, the others are counted.
Notice noticeOf(const QString &heading, const text::Problems &problems);

/// A strip above the work for what came of the last work on files, with problems and their places, or for
/// what needs a choice.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const views::ThemeSource &theme, QWidget *parent = nullptr);

    void say(const Notice &notice);
    void showProblems(const QString &heading, const text::Problems &problems);
    void showResult(const QString &sentence);
    QString shownText() const;
    /// Presses the button of that text. False when there is none.
    bool choose(const QString &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoices(const std::vector<Notice::Choice> &choices);
    void applyTheme();

    const views::ThemeSource &m_theme;
    views::Severity m_severity = views::Severity::Info;
    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_sentence;
    QLabel *m_details;
    QHBoxLayout *m_choices;
};

} // namespace portolan::desktop
