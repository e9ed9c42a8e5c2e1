#include "views/preview/commit_bar.h"

#include "views/theme/marks.h"
#include "views/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace portolan::views {

namespace {

namespace space = tokens::space;

} // namespace

CommitBar::CommitBar(QWidget *parent)
    : QWidget(parent)
    , m_message(new QLineEdit)
    , m_commit(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Commit"));
    setFixedHeight(tokens::height::toolBar);
    auto *label = new QLabel(tr("Message of the commit"));
    label->setBuddy(m_message);
    m_message->setAccessibleName(label->text());
    m_message->setPlaceholderText(tr("What changes, and why"));
    auto *cancel = new QPushButton(tr("Cancel"));
    m_commit->setToolTip(tr("By your identity in git. Hooks are not run, and the commit is not signed."));
    makePrimary(*m_commit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, 0, space::normal, 0);
    row->setSpacing(space::snug);
    row->addWidget(label);
    row->addWidget(m_message, 1);
    row->addWidget(cancel);
    row->addWidget(m_commit);
    connect(m_message, &QLineEdit::returnPressed, this, &CommitBar::submit);
    connect(m_message, &QLineEdit::textChanged, this, &CommitBar::showButton);
    connect(m_commit, &QPushButton::clicked, this, &CommitBar::submit);
    connect(cancel, &QPushButton::clicked, this, &CommitBar::leave);
    showButton();
    hide();
}

void CommitBar::open(const QString &proposal)
{
    if (isHidden()) {
        m_message->setText(proposal);
        m_message->selectAll();
        show();
    }
    m_message->setFocus(Qt::OtherFocusReason);
}

void CommitBar::leave()
{
    if (isHidden())
        return;
    hide();
    emit left();
}

void CommitBar::setFiles(int count, bool ready)
{
    m_files = count;
    m_isReady = ready;
    showButton();
}

QString CommitBar::message() const
{
    return m_message->text().trimmed();
}

void CommitBar::showButton()
{
    m_commit->setText(m_files == 0 ? tr("Commit") : tr("Write %n file(s) and commit", nullptr, m_files));
    m_commit->setEnabled(m_isReady && !message().isEmpty());
}

void CommitBar::submit()
{
    if (m_commit->isEnabled())
        emit commitWanted(message());
}

bool CommitBar::event(QEvent *event)
{
    // Escape would close all of the export otherwise: it is the shortcut of that.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CommitBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace portolan::views
