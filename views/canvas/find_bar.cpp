#include "views/canvas/find_bar.h"

#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/workspace/look_of.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

constexpr std::size_t mostMatches = 200;
constexpr int mostRows = 8;
constexpr int barWidth = 320;

} // namespace

FindBar::FindBar(Workspace &workspace, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_field->setPlaceholderText(tr("Name, port, address or tag"));
    m_field->setAccessibleName(tr("Find on the canvas"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search, theme, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::space::tight, tokens::space::tight, tokens::space::tight,
                               tokens::space::tight);
    column->setSpacing(tokens::space::tight);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_list, &QListWidget::itemClicked, this, &FindBar::choose);
    connect(&workspace.document(), &document::PlanDocument::settled, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

void FindBar::open()
{
    show();
    raise();
    search();
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::close()
{
    hide();
    emit matchesChanged({});
    emit closed();
}

void FindBar::search()
{
    m_matches = plan::search(m_workspace.resolved(), m_field->text().toStdString(), mostMatches);
    fill();
    std::set<plan::EntityRef> entities;
    for (const plan::SearchMatch &match : m_matches)
        entities.insert(match.entity);
    emit matchesChanged(entities);
    if (!m_matches.empty())
        emit shown(m_matches.front().entity);
}

void FindBar::fill()
{
    m_list->clear();
    for (const plan::SearchMatch &match : m_matches) {
        const QString name = fromText(match.name);
        const QString text = match.found.empty()
                                 ? name
                                 : tr("%1 · %2", "name and what matched").arg(name, fromText(match.found));
        m_list->addItem(new QListWidgetItem(icon(iconOf(match.entity.kind), m_theme), text));
    }
    if (m_matches.empty() && !m_field->text().trimmed().isEmpty()) {
        auto *nothing = new QListWidgetItem(tr("Nothing has this name, port, address or tag"));
        nothing->setFlags(Qt::NoItemFlags);
        m_list->addItem(nothing);
    }
    m_list->setCurrentRow(m_matches.empty() ? -1 : 0);
    fit();
}

void FindBar::fit()
{
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setVisible(rows > 0);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(rows * rowHeight);
    const int field = m_field->sizeHint().height();
    resize(barWidth,
           field + 2 * tokens::space::tight + (rows > 0 ? rows * rowHeight + tokens::space::tight : 0));
}

void FindBar::step(int by)
{
    const int count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    const int row = (m_list->currentRow() + by + count) % count;
    m_list->setCurrentRow(row);
    emit shown(m_matches[static_cast<std::size_t>(row)].entity);
}

void FindBar::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_matches.size()))
        return;
    const plan::EntityRef entity = m_matches[static_cast<std::size_t>(row)].entity;
    close();
    emit chosen(entity);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, tokens::line::rule));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius::popup,
                            tokens::radius::popup);
}

} // namespace portolan::views
