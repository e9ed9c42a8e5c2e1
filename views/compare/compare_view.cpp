#include "views/compare/compare_view.h"

#include "views/compare/compare_delegate.h"
#include "views/compare/compare_details.h"
#include "views/theme/empty_state.h"
#include "views/theme/icons.h"
#include "views/theme/paint.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/background.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

constexpr int thingWidth = 216;
constexpr int aspectWidth = 184;
constexpr int filterWidth = 240;
constexpr int progressWidth = 96;
/// After this long a user is told that it takes a while, and may stop it.
constexpr std::chrono::milliseconds patience{300};

/// A tree whose topics have a ground of their own over the whole width, with a rule below.
class CompareTree : public QTreeView
{
public:
    CompareTree(const CompareFilter &rows, const ThemeSource &theme)
        : m_rows(rows)
        , m_theme(theme)
    {
    }

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override
    {
        const Theme &theme = m_theme.theme();
        const bool isTopic = m_rows.rowAt(index) == nullptr;
        if (isTopic) {
            const bool isSelected = selectionModel()->isSelected(index);
            painter->fillRect(option.rect, isSelected ? theme.accent.soft : theme.raised);
        }
        QTreeView::drawRow(painter, option, index);
        if (isTopic)
            paint::horizontalRule(*painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(),
                                  theme.line);
    }

private:
    const CompareFilter &m_rows;
    const ThemeSource &m_theme;
};

/// A bar as those of the export preview, with a rule below it.
QWidget *makeBar(QHBoxLayout *&row, int height)
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    bar->setMinimumHeight(height);
    row = new QHBoxLayout(bar);
    row->setContentsMargins(space::wide, 0, space::normal, 0);
    row->setSpacing(space::snug);
    return bar;
}

} // namespace

CompareView::CompareView(Workspace &workspace, const ThemeSource &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_filter(m_model)
    , m_sides(new CompareSides(workspace, theme))
    , m_message(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_filterField(new QLineEdit)
    , m_same(new QCheckBox)
    , m_tree(new CompareTree(m_filter, theme))
    , m_empty(new EmptyState(theme))
    , m_stack(new QStackedLayout)
    , m_details(new CompareDetails)
{
    m_thread.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &CompareView::showBusy);
    makeTree();
    setWhatsThis(tr("Two environments side by side, or the plan before and after what was edited. What "
                    "differs is marked; Enter shows the thing on the canvas."));
    auto *body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    body->setLayout(m_stack);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeFilters());
    column->addWidget(body, 1);
    column->addWidget(m_details);

    using document::PlanDocument;
    connect(&workspace.document(), &PlanDocument::reset, this, &CompareView::startOver);
    connect(&workspace.document(), &PlanDocument::settled, this, [this] {
        m_isStale = true;
        if (isVisible())
            compare();
    });
    connect(&workspace, &Workspace::selectionChanged, this, &CompareView::followSelection);
    connect(m_sides, &CompareSides::changed, this, &CompareView::compare);
    connect(m_empty, &EmptyState::actionWanted, this, &CompareView::addEnvironment);
    connect(m_details, &CompareDetails::goWanted, this, &CompareView::goToCurrent);
    startOver();
}

CompareView::~CompareView()
{
    m_stop.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

QWidget *CompareView::makeHead()
{
    QHBoxLayout *row = nullptr;
    QWidget *bar = makeBar(row, tokens::height::toolBar + space::tight);
    auto *sign = new QLabel;
    const auto paintSign = [this, sign] {
        sign->setPixmap(
            iconPixmap(Icon::Compare, m_theme.theme().text, tokens::iconSize::tool, devicePixelRatioF()));
    };
    paintSign();
    connect(&m_theme, &ThemeSource::changed, sign, paintSign);
    auto *title = new QLabel(tr("Compare"));
    title->setFont(textFont(TextRole::Title, TextWeight::Semibold));
    m_message->setFont(textFont(TextRole::Secondary));
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setAccessibleName(tr("Comparing"));
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_busy)
            cancel();
        else
            compare();
    });

    auto *copy = new QPushButton(icon(Icon::Copy, m_theme), tr("Copy"));
    auto *copies = new QMenu(copy);
    copies->addAction(tr("As &Markdown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                      &CompareView::copyAsMarkdown);
    copies->addAction(tr("As &text for a spreadsheet"), this, &CompareView::copyAsText);
    addActions(copies->actions());
    copy->setMenu(copies);
    copy->setToolTip(tr("Copy the rows that are shown"));
    auto *close = new QPushButton(tr("Close"));
    close->setShortcut(QKeySequence(Qt::Key_Escape));
    connect(close, &QPushButton::clicked, this, &CompareView::closed);

    row->addWidget(sign);
    row->addWidget(title);
    row->addSpacing(space::normal);
    row->addWidget(m_sides);
    row->addSpacing(space::normal);
    row->addWidget(m_message, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(copy);
    row->addWidget(close);
    return bar;
}

QWidget *CompareView::makeFilters()
{
    auto *bar = new QWidget;
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::normal, space::snug, space::normal, space::snug);
    row->setSpacing(space::wide);
    m_filterField->setPlaceholderText(tr("Filter"));
    m_filterField->setAccessibleName(tr("Filter the comparison"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setFixedWidth(filterWidth);
    m_filterField->addAction(icon(Icon::Filter, m_theme, IconInk::Secondary), QLineEdit::LeadingPosition);
    m_filterField->installEventFilter(this);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter.setWords(words);
        showEmptiness();
        expandTopics();
    });
    connect(m_same, &QCheckBox::toggled, this, &CompareView::showSame);
    auto *find = new QAction(tr("Filter"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, m_filterField, [this] {
        m_filterField->setFocus();
        m_filterField->selectAll();
    });
    addAction(find);
    row->addWidget(m_filterField);
    row->addWidget(m_same);
    row->addStretch();
    return bar;
}

void CompareView::makeTree()
{
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new CompareDelegate(m_filter, m_theme, m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(space::wide);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false); // activating does it
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAccessibleName(tr("Comparison"));
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setSectionsMovable(false);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(CompareModel::Left, QHeaderView::Stretch);
    header->setSectionResizeMode(CompareModel::Right, QHeaderView::Stretch);
    header->resizeSection(CompareModel::Thing, thingWidth);
    header->resizeSection(CompareModel::Aspect, aspectWidth);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showDetails();
        selectCurrent();
    });
    connect(m_tree, &QTreeView::clicked, this, &CompareView::selectCurrent);
    connect(m_tree, &QTreeView::activated, this, &CompareView::goToCurrent);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parent, int first, int last) {
                for (int row = first; !parent.isValid() && row <= last; ++row)
                    m_tree->expand(m_filter.index(row, 0));
            });
}

void CompareView::startOver()
{
    m_opened = m_workspace.plan();
    m_sides->offer(false);
    m_sides->chooseFirst();
    m_isStale = true;
}

bool CompareView::isEdited() const
{
    return !plan::isPlacementOnly(plan::difference(m_opened, m_workspace.plan(), {}));
}

plan::Plan CompareView::planOf(const ChosenSide &side) const
{
    return side.asOpened ? m_opened : m_workspace.plan();
}

void CompareView::compareSides(const ChosenSide &left, const ChosenSide &right)
{
    m_sides->offer(isEdited() || left.asOpened || right.asOpened);
    m_sides->choose(left, right);
    compare();
}

void CompareView::compareNamed(const QString &names)
{
    const auto &environments = m_workspace.plan().environments();
    const auto find = [&](const QString &name) {
        const plan::Environment *found = plan::findByName(environments, name.toStdString());
        return found ? found->id : plan::EnvironmentId{};
    };
    const plan::EnvironmentId left = find(names.section(QLatin1Char(':'), 0, 0));
    const plan::EnvironmentId right = find(names.section(QLatin1Char(':'), 1));
    if (left && right)
        compareSides({left, false}, {right, false});
    else if (left)
        compareSides({left, true}, {left, false});
    else
        compare();
}

void CompareView::compare()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isStale = false;
    m_isCancelled = false;
    m_sides->offer(isEdited());
    const ChosenSide left = m_sides->chosen(CompareSide::Left);
    const ChosenSide right = m_sides->chosen(CompareSide::Right);
    const quint64 request = ++m_request;
    m_busy = true;
    m_patience.start();
    const auto work = [before = planOf(left), after = planOf(right), left = left.environment,
                       right = right.environment, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return std::make_shared<compare::Comparison>();
        return std::make_shared<compare::Comparison>(
            compare::compare(plan::ResolvedPlan(before, left), plan::ResolvedPlan(after, right), stop));
    };
    inBackground(m_thread, this, work, [this, request](const std::shared_ptr<compare::Comparison> &made) {
        if (request == m_request && m_busy)
            take(std::move(*made));
    });
}

void CompareView::take(compare::Comparison comparison)
{
    m_busy = false;
    m_patience.stop();
    m_model.setComparison(std::move(comparison), m_sides->nameOf(m_sides->chosen(CompareSide::Left)),
                          m_sides->nameOf(m_sides->chosen(CompareSide::Right)));
    showBusy();
    showSummary();
    showEmptiness();
    showFirst();
    showDetails();
    emit finished();
}

void CompareView::cancel()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    m_busy = false;
    m_isCancelled = true;
    m_patience.stop();
    showBusy();
    showEmptiness();
    emit finished();
}

QString CompareView::message() const
{
    return m_message->text();
}

void CompareView::showSame(bool shows)
{
    m_same->setChecked(shows);
    m_filter.setShowsSame(shows);
    showEmptiness();
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tree->setFocus(Qt::OtherFocusReason);
    if (m_isStale)
        compare();
    followSelection();
}

} // namespace portolan::views
