#pragma once

#include <QFrame>

#include "views/theme/icons.h"
#include "views/tour/step_marks.h"

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace portolan::views {

class LinkButton;

/// What a card of a tour says.
struct CardText {
    /// A place that says so, and what stands there.
    struct Proof {
        QString place; ///< `dns/atl.chat.zone:19`
        QString line;
    };

    Icon icon = Icon::Info;
    QString title;
    QString text;      ///< what happens here
    QString stopped;   ///< why the connection ends here; empty where it goes on
    QString condition; ///< what would end it here
    std::vector<Proof> proofs;
    QString show; ///< what a button brings to the front; empty for none
};

/// One step of a tour: beside the thing that it is about, with the ways on and back. Left, Right and Escape
/// work wherever the focus is in it.
class TourCard : public QFrame
{
    Q_OBJECT

public:
    TourCard(const ThemeSource &theme, QWidget *parent);

    /// Several things that a tour can be about; fewer than two show nothing to choose from.
    void setChoices(const QStringList &choices, int current);
    void showStep(const CardText &text, const std::vector<StepMark> &marks, int step);
    /// Tells a screen reader that there is something new to read.
    void announce();

    const CardText &text() const { return m_text; }
    QString progressText() const;
    QPushButton &nextButton() { return *m_next; }
    QPushButton &backButton() { return *m_back; }
    QComboBox &choices() { return *m_choices; }
    QList<LinkButton *> proofButtons() const;
    QSize sizeHint() const override;

signals:
    void nextWanted();
    void backWanted();
    void endWanted();
    void choiceMade(int index);
    void proofWanted(int index);
    void showWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeStopped();
    QWidget *makeFoot();
    void addKey(Qt::Key key, void (TourCard::*act)());
    void goOn();
    void goBack();
    void showProofs();
    void applyTheme();

    const ThemeSource &m_theme;
    CardText m_text;
    int m_step = 0;
    int m_count = 0;
    bool m_isStopped = false;

    QComboBox *m_choices;
    QLabel *m_progress;
    QToolButton *m_end;
    StepMarks *m_marks;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_words;
    QWidget *m_stopped;
    QLabel *m_stoppedIcon;
    QLabel *m_stoppedWords;
    QLabel *m_condition;
    QVBoxLayout *m_proofs;
    LinkButton *m_show;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace portolan::views
