#pragma once

#include <QThreadPool>
#include <QTimer>
#include <QTreeView>
#include <QWidget>

#include "views/compare/compare_filter.h"
#include "views/compare/compare_sides.h"
#include "views/theme/theme_source.h"

#include <stop_token>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace portolan::views {

class CompareDetails;
class EmptyState;

/// Two environments side by side, or one before and after what was edited: what differs is marked. Takes the
/// whole centre of the window. Compares on a worker thread, and again after every edit while it is shown.
class CompareView : public QWidget
{
    Q_OBJECT

public:
    CompareView(Workspace &workspace, const ThemeSource &theme, QWidget *parent = nullptr);
    ~CompareView() override;

    /// Chooses the sides. Those that the plan does not have are left as they are.
    void compareSides(const ChosenSide &left, const ChosenSide &right);
    /// The same by names: `production:development`, or `production` before and after edits.
    void compareNamed(const QString &names);

    CompareModel &model() { return m_model; }
    CompareFilter &filter() { return m_filter; }
    CompareSides &sides() { return *m_sides; }
    CompareDetails &details() { return *m_details; }
    QTreeView &tree() { return *m_tree; }
    QLineEdit &filterField() { return *m_filterField; }
    /// What was said last: a summary, or that it is being compared.
    QString message() const;
    bool isBusy() const { return m_busy; }

    void showSame(bool shows);
    /// Stops comparing; what is shown stays.
    void cancel();
    void copyAsMarkdown();
    void copyAsText();

signals:
    void closed();
    /// The user wants to see it where it is drawn.
    void entityWanted(portolan::plan::EntityRef entity);
    /// A comparison has ended.
    void finished();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    void makeTree();
    void startOver();
    void compare();
    void take(compare::Comparison comparison);
    plan::Plan planOf(const ChosenSide &side) const;
    bool isEdited() const;

    // In compare_view_actions.cpp
    void showSummary();
    void showEmptiness();
    void showBusy();
    void expandTopics();
    void showDetails();
    void selectCurrent();
    void select(const compare::Row &row, plan::EntityRef entity);
    void followSelection();
    /// Where there is no current row, makes one: about what is selected, else the first.
    void showFirst();
    void goToCurrent();
    void addEnvironment();
    /// What a row is about in the plan as it is now; none where that has gone.
    plan::EntityRef entityOf(const compare::Row &row) const;
    QList<const compare::Row *> rowsToCopy(bool onlySelected) const;

    Workspace &m_workspace;
    const ThemeSource &m_theme;
    CompareModel m_model;
    CompareFilter m_filter;
    plan::Plan m_opened; ///< as it was before the first edit
    QThreadPool m_thread;
    std::stop_source m_stop;
    QTimer m_patience; ///< until it is worth saying that it takes a while
    quint64 m_request = 0;
    bool m_busy = false;
    bool m_isStale = true; ///< the plan may have changed while nobody looked
    bool m_isCancelled = false;
    bool m_following = false;

    CompareSides *m_sides;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLineEdit *m_filterField;
    QCheckBox *m_same;
    QTreeView *m_tree;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    CompareDetails *m_details;
};

} // namespace portolan::views
