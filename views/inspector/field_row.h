#pragma once

#include <QWidget>

#include "views/inspector/inspector_page.h"
#include "views/theme/theme_source.h"

#include <functional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;

namespace portolan::views {

class ExpressionEditor;
class ChoiceBox;

/// What a field's row asks of those who know the plan.
struct FieldActions {
    /// What can stand in a field.
    std::function<QStringList(const FieldLine &)> choices;
    /// Why a field does not take a value; empty when it does.
    std::function<QString(const FieldLine &, const QString &)> objection;
    /// What is wrong with a text for the rest of a service's compose file.
    std::function<text::Problems(plan::ServiceId, const std::string &)> judgeBody;
    /// Gives all subjects of a field a value.
    std::function<void(const FieldLine &, const QString &)> commit;
};

/// A field with its label, edited in place. What is typed is judged at once and taken when the field is left
/// or Enter is pressed; Escape brings back what was there. What cannot be taken is said below.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const ThemeSource &theme, const FieldLine &line, const FieldActions &actions,
             QWidget *parent = nullptr);

    /// Another value of the same field. What is being typed stays.
    void showLine(const FieldLine &line);
    const FieldLine &line() const { return m_line; }
    QWidget *editor() const { return m_editor; }
    QString refusal() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor(const ThemeSource &theme);
    QWidget *makeTextEditor(const ThemeSource &theme);
    QWidget *makeNoteEditor();
    void judge(const QString &text);
    void commit(const QString &text);
    void showValue();

    FieldLine m_line;
    const FieldActions &m_actions;
    ExpressionEditor *m_text = nullptr;
    ChoiceBox *m_choice = nullptr;
    QCheckBox *m_flag = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QWidget *m_editor = nullptr;
    QLabel *m_label;
    QLabel *m_refusal;
    bool m_showing = false;
};

} // namespace portolan::views
