#pragma once

#include <QWidget>

#include "model/templates/templates.h"
#include "views/theme/theme_source.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace portolan::desktop {

class TemplateCard;

/// Chooses a template to begin a plan with, and asks what is one's own in it: a name, the domain, the public
/// address. Each answer is judged as it is typed; what is left empty stays as the template has it.
class TemplatePage : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePage(const views::ThemeSource &theme, QWidget *parent = nullptr);

    /// Begins anew, with the first template and no answers.
    void startOver();
    void choose(const QString &id);
    QString chosenId() const;
    QList<TemplateCard *> cards() const;

signals:
    void planWanted(const portolan::plan::Plan &plan);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A question with the field for its answer, and what is wrong with that.
    struct Question {
        QWidget *part = nullptr;
        QLineEdit *field = nullptr;
        QLabel *problem = nullptr;
    };

    QWidget *makeCards();
    void layCards(int inRow);
    QWidget *makeQuestions();
    Question makeQuestion(const QString &title, const char *name);
    void showChosen();
    void judge();
    void show(const Question &question, const std::string &problem);
    void create();
    const templates::Template &chosen() const;

    const views::ThemeSource &m_theme;
    std::vector<templates::Template> m_templates;
    QButtonGroup *m_cards;
    QGridLayout *m_grid = nullptr;
    int m_cardsInRow = 0;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_contents = nullptr;
    Question m_name;
    Question m_domain;
    Question m_address;
    QPushButton *m_create = nullptr;
};

} // namespace portolan::desktop
