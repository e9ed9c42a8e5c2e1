#pragma once

#include <QPlainTextEdit>

#include "model/plan/id.h"
#include "views/theme/theme_source.h"

namespace portolan::views {

/// Where text of the canvas is written in its place: a note in many lines, a group's name in one. Whatever
/// ends the writing keeps what was written, which can be undone.
///
/// Keys: Escape and Ctrl+Enter end it, and Enter too where there is one line.
class TextOverlay : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextOverlay(const ThemeSource &theme, QWidget *parent);

    void open(plan::EntityRef entity, const QString &text);
    /// What is written; none while closed.
    plan::EntityRef entity() const { return m_entity; }
    /// Takes the place of the text in the canvas, at its zoom.
    void place(const QRectF &text, double scale);
    /// Ends the writing.
    void finish();
    /// Ends it and forgets what was written: what it was about is gone.
    void drop();

signals:
    void written(portolan::plan::EntityRef entity, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isOneLine() const { return m_entity.as<plan::Group>().value != 0; }
    void dress();
    void fit();
    void leave();

    const ThemeSource &m_theme;
    plan::EntityRef m_entity;
    QRect m_place; ///< of the text in the canvas
};

} // namespace portolan::views
