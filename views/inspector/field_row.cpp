#include "views/inspector/field_row.h"

#include "views/inspector/choice_box.h"
#include "views/inspector/field_words.h"
#include "views/tables/expression_editor.h"
#include "views/theme/marks.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int labelWidth = 84;
constexpr int noteLines = 3;

bool isMono(edit::FieldShape shape)
{
    return shape == edit::FieldShape::Expression || shape == edit::FieldShape::Address ||
           shape == edit::FieldShape::Number;
}

} // namespace

FieldRow::FieldRow(const ThemeSource &theme, const FieldLine &line, const FieldActions &actions,
                   QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_actions(actions)
    , m_label(new QLabel(line.label))
    , m_refusal(new QLabel)
{
    m_editor = makeEditor(theme);
    m_editor->setAccessibleName(line.label);
    m_editor->setObjectName(fromText(line.field.key));
    m_label->setFont(textFont(TextRole::Secondary));
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setFixedWidth(labelWidth);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor);
    m_refusal->setFont(textFont(TextRole::Secondary));
    m_refusal->setWordWrap(true);
    m_refusal->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::wide, 0, 0, 0);
    grid->setHorizontalSpacing(space::snug);
    grid->setVerticalSpacing(space::hair);
    grid->addWidget(m_label, 0, 0, m_note ? Qt::AlignTop : Qt::AlignVCenter);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_refusal, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    showValue();
}

QWidget *FieldRow::makeEditor(const ThemeSource &theme)
{
    switch (m_line.field.shape) {
    case edit::FieldShape::Choice:
    case edit::FieldShape::Reference:
        m_choice = new ChoiceBox([this] {
            std::vector<ChoiceBox::Choice> choices;
            for (const QString &value : m_actions.choices(m_line))
                choices.push_back({value, wordingOf(m_line.field, value.toStdString())});
            return choices;
        });
        m_choice->setPlaceholderText(tr("several values"));
        connect(m_choice, &QComboBox::activated, this, [this] { commit(m_choice->value()); });
        m_choice->setFixedHeight(tokens::height::row);
        return m_choice;
    case edit::FieldShape::Flag:
        m_flag = new QCheckBox;
        connect(m_flag, &QCheckBox::clicked, this,
                [this](bool on) { commit(on ? QStringLiteral("true") : QStringLiteral("false")); });
        return m_flag;
    case edit::FieldShape::Note: return makeNoteEditor();
    default: return makeTextEditor(theme);
    }
}

QWidget *FieldRow::makeTextEditor(const ThemeSource &theme)
{
    m_text = new ExpressionEditor(theme);
    m_text->setFont(isMono(m_line.field.shape) ? fixedFont(TextRole::Secondary) : textFont());
    m_text->setFixedHeight(tokens::height::row);
    m_text->installEventFilter(this);
    connect(m_text, &QLineEdit::textEdited, this, &FieldRow::judge);
    connect(m_text, &QLineEdit::editingFinished, this, [this] {
        if (m_text->isModified())
            commit(m_text->text().trimmed());
    });
    return m_text;
}

QWidget *FieldRow::makeNoteEditor()
{
    m_note = new QPlainTextEdit;
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteLines * QFontMetrics(textFont()).lineSpacing() + space::normal);
    m_note->installEventFilter(this);
    return m_note;
}

void FieldRow::showLine(const FieldLine &line)
{
    if (line == m_line)
        return;
    m_line = line;
    m_label->setText(line.label);
    showValue();
}

void FieldRow::showValue()
{
    m_showing = true;
    const bool isEdited = (m_text && m_text->isModified()) || (m_note && m_note->document()->isModified());
    if (m_text && !isEdited) {
        m_text->setText(m_line.value);
        m_text->setCursorPosition(0);
        m_text->setPlaceholderText(m_line.isMixed ? tr("several values") : m_line.effect);
        const int room = m_text->width() / 2;
        const bool fits =
            m_text->fontMetrics().horizontalAdvance(m_line.resolved) < std::max(room, labelWidth);
        m_text->setResolved(fits ? m_line.resolved : QString());
        m_text->setRefusal({});
        m_text->setClashing(m_line.mark == Severity::Error);
    } else if (m_choice) {
        if (m_line.isMixed)
            m_choice->showChoice({});
        else
            m_choice->showChoice(
                ChoiceBox::Choice{m_line.value, wordingOf(m_line.field, m_line.value.toStdString())});
        setProblem(*m_choice, m_line.mark == Severity::Error);
    } else if (m_flag) {
        m_flag->setTristate(m_line.isMixed);
        m_flag->setCheckState(m_line.isMixed                          ? Qt::PartiallyChecked
                              : m_line.value == QLatin1String("true") ? Qt::Checked
                                                                      : Qt::Unchecked);
    } else if (m_note && !isEdited) {
        m_note->setPlainText(m_line.value);
        m_note->setPlaceholderText(m_line.isMixed ? tr("several values") : QString());
        m_note->document()->setModified(false);
    }
    QStringList tip;
    if (!m_line.resolved.isEmpty())
        tip << tr("Is %1").arg(m_line.resolved);
    if (!m_line.origin.isEmpty())
        tip << m_line.origin;
    m_editor->setToolTip(tip.join(QLatin1Char('\n')));
    m_editor->setAccessibleDescription(tip.join(QStringLiteral(", ")));
    if (!isEdited)
        m_refusal->hide();
    m_showing = false;
}

void FieldRow::judge(const QString &text)
{
    const QString objection = m_actions.objection(m_line, text.trimmed());
    m_text->setResolved({});
    m_text->setRefusal(objection);
    m_refusal->setText(objection);
    m_refusal->setVisible(!objection.isEmpty());
}

QString FieldRow::refusal() const
{
    return m_refusal->isHidden() ? QString() : m_refusal->text();
}

void FieldRow::commit(const QString &text)
{
    if (m_showing)
        return;
    if (m_text) {
        if (m_text->isRefused())
            return; // what was typed stays, with the reason below it
        m_text->setModified(false);
    }
    if (text == m_line.value && !m_line.isMixed)
        return showValue();
    const FieldLine before = m_line;
    m_line.value = text;
    m_line.isMixed = false;
    m_actions.commit(before, text);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    const bool escapes =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_text && escapes && m_text->isModified()) {
        m_text->setModified(false);
        showValue();
        return true;
    }
    if (watched == m_note && event->type() == QEvent::FocusOut && m_note->document()->isModified()) {
        m_note->document()->setModified(false);
        commit(m_note->toPlainText());
    } else if (watched == m_note && escapes && m_note->document()->isModified()) {
        m_note->document()->setModified(false);
        showValue();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace portolan::views
