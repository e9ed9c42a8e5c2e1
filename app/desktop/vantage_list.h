#pragma once

#include <QAbstractListModel>
#include <QFrame>

#include "views/theme/theme_source.h"
#include "views/workspace/vantage_choice.h"

class QLineEdit;
class QListView;

namespace portolan::desktop {

/// The vantages whose names or kinds hold what was typed.
class VantageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(std::vector<views::VantageChoice> choices);
    void setTyped(const QString &typed);
    const views::VantageChoice &choiceAt(int row) const
    {
        return m_choices[m_shown[static_cast<std::size_t>(row)]];
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<views::VantageChoice> m_choices;
    std::vector<std::size_t> m_shown;
};

/// A list to choose a vantage from, below what opened it: typing filters, the arrow keys choose, Enter takes,
/// Escape leaves.
class VantageList : public QFrame
{
    Q_OBJECT

public:
    VantageList(const views::ThemeSource &theme, QWidget *parent);

    /// Shows the vantages of a plan below `anchor`.
    void openFor(const plan::Plan &plan, const QWidget &anchor);

    QLineEdit &field() const { return *m_field; }
    QListView &list() const { return *m_list; }
    VantageModel &model() { return m_model; }

signals:
    void chosen(const portolan::reach::Vantage &vantage);
    /// The list went, with a choice or without one.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(int row);

    const views::ThemeSource &m_theme;
    VantageModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace portolan::desktop
