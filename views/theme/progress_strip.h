#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace portolan::views {

/// What a piece of work that takes its time looks like everywhere: what is done, how much of it, and a button
/// that ends it. Work that is soon over is never shown.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    /// How long something may take without a word.
    static constexpr std::chrono::milliseconds patience{300};

    explicit ProgressStrip(QWidget *parent = nullptr);

    /// One piece of work as it is shown.
    struct Work {
        QString text;                  ///< "Drawing picture.pdf…"
        std::function<double()> share; ///< 0 to 1, 0 = not known; none for work that cannot tell
        std::function<void()> cancel;  ///< none for work that cannot be given up
    };

    /// Begins to show a piece of work, in place of what was shown.
    void begin(Work work);
    void end();
    bool isBusy() const { return m_busy; }

    QString text() const;
    QPushButton &cancelButton() { return *m_cancel; }

signals:
    void busyChanged(bool busy);

private:
    void showShare();
    void setParts(bool shown);

    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_patience;
    QTimer m_pace;
    Work m_work;
    bool m_busy = false;
};

} // namespace portolan::views
