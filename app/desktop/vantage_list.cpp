#include "app/desktop/vantage_list.h"

#include "views/locator/locator_delegate.h"
#include "views/locator/locator_model.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace portolan::desktop {

namespace {

namespace space = views::tokens::space;

constexpr QSize popupSize{340, 380};

} // namespace

void VantageModel::setChoices(std::vector<views::VantageChoice> choices)
{
    m_choices = std::move(choices);
    setTyped({});
}

void VantageModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_shown.clear();
    const QString words = typed.trimmed();
    for (std::size_t at = 0; at < m_choices.size(); ++at)
        if (m_choices[at].name.contains(words, Qt::CaseInsensitive) ||
            m_choices[at].kind.startsWith(words, Qt::CaseInsensitive))
            m_shown.push_back(at);
    endResetModel();
}

int VantageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant VantageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const views::VantageChoice &choice = choiceAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return choice.name;
    case Qt::AccessibleTextRole: return tr("%1, %2", "name, kind").arg(choice.name, choice.kind);
    case views::LocatorModel::Detail: return choice.kind;
    case views::LocatorModel::IconOf: return static_cast<int>(choice.icon);
    default: return {};
    }
}

VantageList::VantageList(const views::ThemeSource &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_theme(theme)
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter the places to look from"));
    m_field->addAction(views::icon(views::Icon::Filter, theme, views::IconInk::Secondary),
                       QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new views::LocatorDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Places to look from"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::snug, space::snug, space::snug, space::snug);
    column->setSpacing(space::tight);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_model.setTyped(typed);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void VantageList::openFor(const plan::Plan &plan, const QWidget &anchor)
{
    m_field->clear();
    m_model.setChoices(views::vantagesOf(plan));
    m_list->setCurrentIndex(m_model.index(0));
    resize(popupSize);
    const int left = anchor.layoutDirection() == Qt::RightToLeft ? anchor.width() - width() : 0;
    move(anchor.mapToGlobal(QPoint(left, anchor.height() + space::tight)));
    show();
    m_field->setFocus();
}

void VantageList::take(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const reach::Vantage vantage = m_model.choiceAt(row).vantage;
    hide();
    emit chosen(vantage);
}

/// The keys of the list work while the field has the focus.
bool VantageList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex().row()); return true;
    default: return false;
    }
}

void VantageList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    emit closed();
}

void VantageList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const views::Theme &theme = m_theme.theme();
    views::paint::panel(painter, rect(), 0, theme.panel, theme.border, views::tokens::line::rule);
}

} // namespace portolan::desktop
