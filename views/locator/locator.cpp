#include "views/locator/locator.h"

#include "views/locator/locator_delegate.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int usualWidth = 212;
constexpr int leastWidth = 96;
constexpr int popupWidth = 460;
constexpr int mostRowsShown = 12;
/// What stands before the words of the field: the sign and its margins.
constexpr int iconRoom = tokens::iconSize::small + 3 * space::snug;

/// A frame like that of menus, in the window that it belongs to.
class PopupFrame : public QFrame
{
public:
    PopupFrame(const ThemeSource &theme, QWidget *parent)
        : QFrame(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = m_theme.theme();
        paint::panel(painter, rect(), tokens::radius::popup, theme.panel, theme.border, tokens::line::frame);
    }

private:
    const ThemeSource &m_theme;
};

} // namespace

Locator::Locator(Workspace &workspace, LocatorModel::Actions actions, const ThemeSource &theme,
                 QWidget *parent)
    : QLineEdit(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_model(workspace, std::move(actions))
    , m_popup(new PopupFrame(theme, nullptr))
    , m_list(new QListView)
    , m_nothing(new QLabel)
{
    setPlaceholderText(tr("Find or run"));
    setAccessibleName(tr("Find or run"));
    setToolTip(tr("Find a thing by name, port, address or tag, or run an action"));
    setWhatsThis(
        tr("Type a few letters of a thing or an action, choose with the arrow keys and press Enter. What "
           "begins with > finds actions only."));
    addAction(icon(Icon::Search, theme, IconInk::Secondary), QLineEdit::LeadingPosition);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LocatorDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(space::normal);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_popup->hide();
    connect(this, &QLineEdit::textEdited, this, &Locator::showFound);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

Locator::~Locator()
{
    delete m_popup;
}

QSize Locator::sizeHint() const
{
    return {usualWidth, tokens::height::control};
}

QSize Locator::minimumSizeHint() const
{
    return {leastWidth, tokens::height::control};
}

bool Locator::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void Locator::showKeysOf(const QAction &opening)
{
    const auto show = [this, &opening] {
        m_keys = opening.shortcut().toString(QKeySequence::NativeText);
        const QString tip = tr("Find a thing by name, port, address or tag, or run an action");
        setToolTip(m_keys.isEmpty() ? tip : tr("%1 (%2)", "what it does, keys").arg(tip, m_keys));
        update();
    };
    show();
    connect(&opening, &QAction::changed, this, show);
}

void Locator::open()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showFound();
}

void Locator::showFound()
{
    m_model.setTyped(text());
    m_list->setCurrentIndex(m_model.index(0));
    m_nothing->setText(tr("Nothing in this plan and no action is called \"%1\".").arg(text()));
    placePopup();
}

void Locator::placePopup()
{
    if (m_popup->parentWidget() != window())
        m_popup->setParent(window());
    const int rows = std::min(m_model.rowCount(), mostRowsShown);
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int height =
        (rows > 0 ? rows * rowHeight : m_nothing->sizeHint().height()) + 2 * space::tight + space::hair;
    const int wide = std::min(popupWidth, window()->width() - 2 * space::snug);
    const QPoint below = mapTo(window(), QPoint(width() - wide, this->height() + space::tight));
    m_popup->setGeometry(std::clamp(below.x(), space::snug, window()->width() - wide - space::snug),
                         below.y(), wide, height);
    m_popup->show();
    m_popup->raise();
}

void Locator::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const plan::EntityRef entity = m_model.entityAt(row);
    const QPointer<QAction> action = m_model.actionAt(row);
    close();
    if (entity) {
        m_workspace.select(Selection::of(entity));
        emit entityActivated(entity);
    } else if (action) {
        // Once the focus is back, so that the action finds it where it was.
        QTimer::singleShot(0, action, &QAction::trigger);
    }
}

void Locator::close()
{
    m_popup->hide();
    clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
}

void Locator::keyPressEvent(QKeyEvent *event)
{
    const int row = m_list->currentIndex().row();
    const auto moveTo = [this](int to) {
        if (const int count = m_model.rowCount(); count > 0)
            m_list->setCurrentIndex(m_model.index(std::clamp(to, 0, count - 1)));
    };
    switch (event->key()) {
    case Qt::Key_Down: return isOpen() ? moveTo(row + 1) : showFound();
    case Qt::Key_Up: return moveTo(row - 1);
    case Qt::Key_PageDown: return moveTo(row + mostRowsShown - 1);
    case Qt::Key_PageUp: return moveTo(row - mostRowsShown + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(row);
    case Qt::Key_Escape: return close();
    default: QLineEdit::keyPressEvent(event);
    }
}

void Locator::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        showFound();
}

void Locator::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void Locator::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QFont font = textFont(TextRole::Secondary);
    const int words = fontMetrics().horizontalAdvance(placeholderText()) + iconRoom;
    const int shortcut = QFontMetrics(font).horizontalAdvance(m_keys) + 2 * space::snug;
    if (!text().isEmpty() || width() < words + shortcut)
        return;
    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(m_theme.theme().secondaryText);
    painter.drawText(rect().adjusted(0, 0, -space::snug, 0), Qt::AlignRight | Qt::AlignVCenter, m_keys);
}

} // namespace portolan::views
