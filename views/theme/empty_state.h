#pragma once

#include <QWidget>

#include "views/theme/icons.h"

class QLabel;
class QPushButton;

namespace portolan::views {

/// What stands where there is nothing to show: an icon, a sentence, and what can be done.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Without \a action there is no button.
    void show(Icon icon, const QString &sentence, const QString &action);
    QString sentence() const;

signals:
    void actionWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();

    const ThemeSource &m_theme;
    Icon m_which = Icon::Info;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace portolan::views
