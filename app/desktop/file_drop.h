#pragma once

#include <QStringList>
#include <QWidget>

#include "views/theme/theme_source.h"

class QMimeData;

namespace portolan::desktop {

/// What files that are dragged onto a window would do there.
struct Drop {
    QStringList paths; ///< of plans and of folders to import, each once; empty when there is nothing to open
    QString sentence;  ///< for the one who is still dragging
};

/// Plans are opened and folders imported; a compose or env file stands for its folder.
Drop dropOf(const QMimeData &data);

/// Takes files that are dragged onto a window, and says above everything what dropping them would do. What is
/// dragged within the program is left to the views.
class FileDrop : public QWidget
{
    Q_OBJECT

public:
    FileDrop(const views::ThemeSource &theme, QWidget &window);

    /// What is said now; empty when nothing is dragged.
    QString shownText() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void dropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool enter(const QMimeData &dragged);

    const views::ThemeSource &m_theme;
    QString m_sentence;
};

} // namespace portolan::desktop
