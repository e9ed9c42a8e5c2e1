#pragma once

#include <QWidget>

#include "model/edit/fragment.h"
#include "views/catalogue/catalogue_model.h"
#include "views/theme/theme_source.h"
#include "views/workspace/workspace.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace portolan::views {

/// The catalogue of services, to filter, and to add from by dragging onto a node, or with Enter to the node
/// that is selected.
class CataloguePanel : public QWidget
{
    Q_OBJECT

public:
    CataloguePanel(Workspace &workspace, catalogue::Catalogue catalogue, const ThemeSource &theme,
                   QWidget *parent = nullptr);

    CatalogueModel &model() { return m_model; }
    QTreeView &tree() { return *m_tree; }
    QLineEdit &filterField() { return *m_filterField; }

    /// The node that Enter adds to: the one selected, that of the selected service, or the only one.
    plan::NodeId targetNode() const;
    /// Adds what is current to that node.
    void addCurrent();
    /// Adds a service to a node, at a spot of its frame or where there is room, and selects it.
    void add(const QString &entry, plan::NodeId node, const std::optional<edit::Spot> &at = {});

signals:
    void entityActivated(portolan::plan::EntityRef entity);
    /// A service was added; what was not done as the catalogue has it stands in the message.
    void added(const QString &message);
    void refused(const QString &reason);

private:
    QWidget *makeFoot();
    void showCurrent();
    const catalogue::Entry *currentEntry() const;

    Workspace &m_workspace;
    CatalogueModel m_model;
    CatalogueFilter m_filter{m_model};
    QLineEdit *m_filterField;
    QTreeView *m_tree;
    QLabel *m_summary;
    QPushButton *m_add;
};

} // namespace portolan::views
