#include "views/catalogue/catalogue_panel.h"

#include "model/catalogue/addition.h"
#include "views/outline/outline_delegate.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/theme/type_scale.h"
#include "views/workspace/look_of.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace portolan::views {

namespace {

namespace space = tokens::space;

/// Enter in a tree means the line, wherever the platform lets a double click do that alone.
class CatalogueTree : public QTreeView
{
public:
    std::function<void()> onEnter;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            onEnter();
        else
            QTreeView::keyPressEvent(event);
    }
};

} // namespace

CataloguePanel::CataloguePanel(Workspace &workspace, catalogue::Catalogue catalogue, const ThemeSource &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(std::move(catalogue))
    , m_filterField(new QLineEdit)
    , m_summary(new QLabel)
    , m_add(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setWhatsThis(
        tr("Services that people run, with their ports. Drag one onto a node, or press Enter to add it to "
           "the node that is selected."));
    m_filterField->setPlaceholderText(tr("Filter"));
    m_filterField->setAccessibleName(tr("Filter the catalogue by name, purpose or port"));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->addAction(icon(Icon::Filter, theme, IconInk::Secondary), QLineEdit::LeadingPosition);

    auto *tree = new CatalogueTree;
    tree->onEnter = [this] {
        addCurrent();
    };
    m_tree = tree;
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new OutlineDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setAccessibleName(tr("Catalogue"));
    m_tree->expandAll();

    setFocusProxy(m_filterField);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::snug, space::snug, space::snug, space::snug);
    head->addWidget(m_filterField);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    column->addWidget(makeFoot());

    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        m_tree->expandAll();
        if (const QModelIndex kind = m_filter.index(0, 0); !text.isEmpty() && kind.isValid())
            m_tree->setCurrentIndex(m_filter.index(0, 0, kind));
    });
    connect(m_filterField, &QLineEdit::returnPressed, this, &CataloguePanel::addCurrent);
    connect(m_tree, &QTreeView::doubleClicked, this, &CataloguePanel::addCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CataloguePanel::showCurrent);
    connect(&workspace, &Workspace::selectionChanged, this, &CataloguePanel::showCurrent);
    connect(&workspace.document(), &document::PlanDocument::settled, this, &CataloguePanel::showCurrent);
    showCurrent();
}

QWidget *CataloguePanel::makeFoot()
{
    auto *foot = new QWidget;
    m_summary->setWordWrap(true);
    m_summary->setFont(textFont(TextRole::Secondary));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    connect(m_add, &QPushButton::clicked, this, &CataloguePanel::addCurrent);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(space::normal, space::snug, space::normal, space::snug);
    column->setSpacing(space::snug);
    column->addWidget(m_summary);
    column->addWidget(m_add);
    return foot;
}

const catalogue::Entry *CataloguePanel::currentEntry() const
{
    return m_model.entryAt(m_filter.mapToSource(m_tree->currentIndex()));
}

plan::NodeId CataloguePanel::targetNode() const
{
    const plan::Plan &plan = m_workspace.plan();
    for (const plan::EntityRef entity : m_workspace.selection().entities) {
        if (const plan::NodeId node = entity.as<plan::Node>())
            return node;
        if (const plan::Service *service = plan.find(entity.as<plan::Service>()))
            return service->node;
    }
    return plan.nodes().size() == 1 ? plan.nodes()[0].id : plan::NodeId{};
}

void CataloguePanel::showCurrent()
{
    const catalogue::Entry *entry = currentEntry();
    const plan::Node *node = m_workspace.plan().find(targetNode());
    m_summary->setText(entry ? fromText(entry->summary) : tr("Drag a service onto a node."));
    m_add->setText(node ? tr("Add to %1").arg(fromText(node->name)) : tr("Add to a node"));
    m_add->setEnabled(entry && node);
    m_add->setToolTip(node ? tr("Enter") : tr("Select the node that is to run it."));
}

void CataloguePanel::addCurrent()
{
    const catalogue::Entry *entry = currentEntry();
    if (!entry)
        return;
    if (const plan::NodeId node = targetNode())
        add(fromText(entry->id), node);
    else if (m_workspace.plan().nodes().isEmpty())
        emit refused(tr("A service runs on a node; add one first"));
    else
        emit refused(tr("Select the node that is to run %1").arg(fromText(entry->title)));
}

void CataloguePanel::add(const QString &entry, plan::NodeId node, const std::optional<edit::Spot> &at)
{
    const catalogue::Entry *found = m_model.catalogue().find(entry.toStdString());
    const plan::Node *target = m_workspace.plan().find(node);
    if (!found || !target)
        return;
    catalogue::Addition addition =
        catalogue::additionOf(m_workspace.plan(), *found, node, catalogue::Opening::None);
    const QString label = tr("Add %1 to %2").arg(fromText(found->title), fromText(target->name));
    addition.transaction.label = label.toStdString();
    if (at)
        addition.transaction.changes.emplace_back(plan::Change<plan::Placement>{
            addition.service, std::nullopt, plan::Placement{addition.service, at->x, at->y, 0, 0}});
    m_workspace.document().apply(addition.transaction);
    m_workspace.select(Selection::of(addition.service));
    emit entityActivated(addition.service);
    QStringList sentences{
        tr("Added %1 to %2").arg(fromText(found->title), fromText(m_workspace.plan().nodes().at(node).name))};
    for (const std::string &note : addition.notes)
        sentences << fromText(note);
    emit added(sentences.join(QStringLiteral(". ")));
}

} // namespace portolan::views
