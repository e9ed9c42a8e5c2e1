#pragma once

#include <QMap>
#include <QWidget>

#include "app/desktop/notice.h"
#include "views/theme/theme_source.h"

class QVBoxLayout;

namespace portolan::desktop {

class NoticeBar;

/// The notices above everything in a window. Each stands under a name, by which the next one takes its place
/// and by which it is taken back.
class Notices : public QWidget
{
    Q_OBJECT

public:
    explicit Notices(const views::ThemeSource &theme, QWidget *parent = nullptr);

    void say(const QString &name, const Notice &notice);
    void takeBack(const QString &name);
    /// Everything that stands under that name, line by line; empty when nothing does.
    QString textOf(const QString &name) const;
    /// Takes the choice of that text, as its button does. False when there is none.
    bool choose(const QString &name, const QString &choice);

private:
    const views::ThemeSource &m_theme;
    QVBoxLayout *m_column;
    QMap<QString, NoticeBar *> m_bars;
};

} // namespace portolan::desktop
