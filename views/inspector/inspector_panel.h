#pragma once

#include <QWidget>

#include "views/findings/fix_popup.h"
#include "views/inspector/field_row.h"
#include "views/inspector/following_files.h"
#include "views/inspector/inspector_page.h"

#include <QPointer>
#include <QTimer>

#include <map>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace portolan::views {

class FindingCard;
class InspectorSection;
class LinkButton;

/// What the selected things are, what is wrong with them, what leads to them and what follows from them;
/// their fields are edited in place. Follows selection, edits, checks and environment by changing only what
/// differs.
class InspectorPanel : public QWidget
{
    Q_OBJECT

public:
    InspectorPanel(Workspace &workspace, CheckService &checks, const ThemeSource &theme,
                   QWidget *parent = nullptr);
    ~InspectorPanel() override;

    const InspectorPage &page() const { return m_page; }
    /// The parts that are folded, by name; the caller keeps them in its settings.
    QStringList foldedParts() const;
    void setFoldedParts(const QStringList &names);

    InspectorSection *section(const QString &name) const;
    QList<FindingCard *> cards() const;
    /// Opens what can be done about the worst finding.
    void offerFixes();
    FixPopup *popup() const { return m_popup; }

    /// Gives a field of all these things a value, as one step of undo.
    void setField(const FieldLine &line, const QString &value);

    QSize sizeHint() const override;

signals:
    void entityActivated(portolan::plan::EntityRef entity);
    /// The user wants to see a file of the repository, at a line from 1; 0 = anywhere.
    void fileWanted(const QString &path, int line);
    /// The user took what a section offers: `ports`, `ways-in`.
    void offerTaken(const QString &section);
    /// The user wants all findings.
    void findingsWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeActions();
    void makeContent();
    void follow();
    QWidget *makeHead();
    QWidget *makeEmptyState();
    void followSelection();
    void refresh();
    void showHead();
    void showFindings();
    void showSections();
    void showFiles();
    void goTo(const ThingLine &line);
    void openPopup(const FindingCard &card);
    void showPart(const std::optional<edit::Subject> &part);

    Workspace &m_workspace;
    CheckService &m_checks;
    const ThemeSource &m_theme;
    FollowingFiles m_files;
    FieldActions m_actions;
    InspectorPage m_page;
    std::optional<edit::Subject> m_part; ///< shown in place of the selected thing that it is of
    QTimer m_soon;                       ///< several signals of one edit lead to one look

    QStackedLayout *m_stack;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_back;
    QLabel *m_emptyIcon;
    QScrollArea *m_scroll;
    QVBoxLayout *m_findingColumn; ///< of finding cards only
    LinkButton *m_more;
    QVBoxLayout *m_sectionColumn;
    std::vector<InspectorSection *> m_sections;
    std::map<QString, bool> m_folded; ///< what the user folded, or unfolded, by name
    QPointer<FixPopup> m_popup;
};

} // namespace portolan::views
