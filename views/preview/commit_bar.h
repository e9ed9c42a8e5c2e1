#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace portolan::views {

/// Asks for the message of a commit, in place. Enter commits, Escape leaves.
class CommitBar : public QWidget
{
    Q_OBJECT

public:
    explicit CommitBar(QWidget *parent = nullptr);

    /// Shows itself with a message to start from. One that somebody has begun stays as it is.
    void open(const QString &proposal);
    void leave();

    /// How many files are written before the commit; whether it can be made just now.
    void setFiles(int count, bool ready);

    QString message() const;

signals:
    void commitWanted(const QString &message);
    /// The bar was left, whether something was committed or not.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void submit();
    void showButton();

    QLineEdit *m_message;
    QPushButton *m_commit;
    int m_files = 0;
    bool m_isReady = false;
};

} // namespace portolan::views
