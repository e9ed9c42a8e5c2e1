#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace portolan::views {

/// The handbook in a window of its own: pages on the left, found by what they say; the page on the right,
/// with links between pages and to those of rules.
class HandbookWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget *parent = nullptr);

    /// Shows a page; the index when there is none of that name.
    void showPage(const QString &name);
    QString currentPage() const { return m_current; }

    QLineEdit &searchField() { return *m_search; }
    QListWidget &list() { return *m_list; }
    QTextBrowser &browser() { return *m_browser; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContents();
    QWidget *makePage();
    void fillList();
    void follow(const QUrl &link);
    void display(const QString &name);
    void step(qsizetype by);
    void markCurrent();

    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_browser;
    QToolButton *m_back;
    QToolButton *m_forward;
    QString m_current;
    QStringList m_visited;
    qsizetype m_position = -1;
};

} // namespace portolan::views
