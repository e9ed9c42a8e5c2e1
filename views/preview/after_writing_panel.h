#pragma once

#include <QWidget>

#include "views/preview/after_writing.h"
#include "views/theme/icons.h"

class QLabel;
class QVBoxLayout;

namespace portolan::views {

/// What an export leads to, line by line, each with a sign; and which secrets people have to see to.
class AfterWritingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AfterWritingPanel(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Shows what becomes of the folder. Without a summary, only what is to be said of secrets.
    void setContent(const std::optional<AfterWriting> &after, const exports::Difference &difference);

    /// What the lines say, in order.
    QStringList lines() const { return m_lines; }

private:
    void addLine(Severity severity, const QString &text, const QString &all = {});
    void addSummary(const AfterWriting &after);
    void addSecrets(const exports::Difference &difference);
    void clear();

    const ThemeSource &m_theme;
    QLabel *m_title;
    QVBoxLayout *m_rows;
    QStringList m_lines;
};

} // namespace portolan::views
