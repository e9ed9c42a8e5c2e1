#pragma once

#include <QMainWindow>

#include <QElapsedTimer>

#include <random>

class QAction;

/// Somebody who clicks, drags and types anywhere in a window, and chooses from any menu. Knows widgets, but
/// nothing of what they are for. The same seed does the same as long as the window does.
class RandomUser : public QObject
{
    Q_OBJECT

public:
    /// Of the actions of the window, \a avoided are never chosen, by object name.
    RandomUser(QMainWindow &window, unsigned seed, QStringList avoided);

    /// Does one thing. Dialogs and menus that it opens are answered or left before it returns.
    void act();
    /// What was done last, newest at the end: where the search for a fault begins.
    const QStringList &history() const { return m_history; }

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    template <class List>
    auto oneOf(const List &list)
    {
        return list[upTo(static_cast<int>(list.size()) - 1)];
    }
    void note(const QString &what);

    void click();
    void doubleClick();
    void drag();
    void turnWheel();
    void type();
    void press();
    void chooseAction();
    void openContextMenu();
    void fillField();

    /// Answers what waits for an answer, so that no action waits for ever.
    void answer();
    void keepAnswering();
    void answerMenu(QWidget &menu);
    void answerDialog(QWidget &dialog);
    void closeOtherWindows();
    void takeFocus();

    QPoint anywhere();
    QWidget &widgetAt(QPoint point);
    QWidget &receiverOfKeys();

    QMainWindow &m_window;
    std::mt19937 m_random;
    QStringList m_avoided;
    QStringList m_history;
    QElapsedTimer m_acting;
};
