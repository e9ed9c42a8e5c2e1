#include "views/inspector/fold_section.h"

#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace portolan::views {

namespace space = tokens::space;

/// The line that is pressed to fold what is below it.
class FoldHead : public QAbstractButton
{
public:
    FoldHead(const ThemeSource &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
    {
        setCheckable(true);
        setChecked(true);
        setFixedHeight(tokens::height::control);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setAside(const QString &aside)
    {
        m_aside = aside;
        setAccessibleDescription(aside);
        update();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool opens = event->key() == Qt::Key_Right;
        if (opens || event->key() == Qt::Key_Left)
            setChecked(opens);
        else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            toggle();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_theme.theme();
        paint::horizontalRule(painter, 0, width(), 0, theme.line);
        const QRect chevron(0, 0, tokens::iconSize::small, height());
        paint::iconInside(painter, isChecked() ? Icon::ChevronDown : Icon::ChevronRight, chevron,
                          tokens::iconSize::cell, underMouse() ? theme.text : theme.secondaryText);
        const QRect words = rect().adjusted(tokens::iconSize::small + space::snug, 0, 0, 0);
        painter.setFont(textFont(TextRole::Body, TextWeight::Semibold));
        painter.setPen(theme.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
        painter.setFont(textFont(TextRole::Secondary));
        painter.setPen(theme.secondaryText);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_aside);
        if (hasFocus())
            paint::focusRing(painter, rect().adjusted(0, 2, 0, -1), tokens::radius::chip, theme);
    }

private:
    const ThemeSource &m_theme;
    QString m_aside;
};

FoldSection::FoldSection(const ThemeSource &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new FoldHead(theme, this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout(m_content))
{
    m_column->setContentsMargins(0, space::hair, 0, space::snug);
    m_column->setSpacing(space::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_content);
    setTitle(title);
    connect(m_head, &QAbstractButton::toggled, this, [this](bool open) {
        m_content->setVisible(open);
        emit folded(!open);
    });
}

void FoldSection::setTitle(const QString &title)
{
    m_head->setText(title);
    m_head->setAccessibleName(title);
    m_head->setWhatsThis(tr("Folds this part of the inspector away, and back. The inspector remembers it."));
}

void FoldSection::setAside(const QString &aside)
{
    m_head->setAside(aside);
}

void FoldSection::setFolded(bool isFolded)
{
    m_head->setChecked(!isFolded);
    m_content->setVisible(!isFolded);
}

} // namespace portolan::views
