#pragma once

#include <QWidget>

#include "views/theme/theme_source.h"

class QVBoxLayout;

namespace portolan::views {

class FoldHead;

/// A titled part of the inspector whose content folds away, by mouse, Enter or the arrow keys.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    FoldSection(const ThemeSource &theme, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What stands at the end of the head: a count.
    void setAside(const QString &aside);
    void setFolded(bool folded);
    bool isFolded() const { return m_content->isHidden(); }

    /// Where the content goes.
    QVBoxLayout &column() const { return *m_column; }

signals:
    void folded(bool folded);

private:
    FoldHead *m_head;
    QWidget *m_content;
    QVBoxLayout *m_column;
};

} // namespace portolan::views
