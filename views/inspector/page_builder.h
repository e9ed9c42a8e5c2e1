#pragma once

#include "model/plan/exposure.h"
#include "model/plan/route_path.h"
#include "views/inspector/inspector_page.h"

namespace portolan::views {

/// What the sections of a page are made of. Refers to workspace and checks.
class PageBuilder
{
public:
    PageBuilder(const Workspace &workspace, const CheckService &checks);

    const plan::Plan &plan() const { return m_workspace.plan(); }
    const plan::ResolvedPlan &resolved() const { return m_workspace.resolved(); }

    /// The fields of things that all of them have.
    std::vector<FieldLine> fieldsOf(const std::vector<edit::Subject> &subjects) const;
    std::vector<FieldLine> fieldsOf(const edit::Subject &subject) const
    {
        return fieldsOf(std::vector{subject});
    }

    /// The findings on what is selected, in the environment shown.
    void addFindings(const Selection &selection, InspectorPage &page) const;

    ChipText chipOf(const plan::ResolvedBinding &binding) const;
    ThingLine lineOf(const plan::Route &route) const;
    ThingLine lineOf(const plan::ResolvedBinding &binding) const;
    ThingLine lineOf(const plan::Service &service) const;
    ThingLine lineOf(const plan::Node &node) const;
    ThingLine lineOf(const plan::Network &network) const;
    /// A link as its target sees it, or as its source does.
    ThingLine userOf(const plan::Link &link) const;
    ThingLine usedBy(const plan::Link &link) const;

    /// Routes as a section; \a unroutedSentence says what it means that there are none.
    PageSection waysIn(std::vector<ThingLine> routes, const QString &sentence,
                       const QString &offer = {}) const;
    PageSection follows() const;
    QString nameOf(plan::EntityRef entity) const;

private:
    FieldLine lineOf(const edit::Field &field, const std::vector<edit::Subject> &subjects) const;
    void resolve(FieldLine &line) const;
    std::optional<Severity> markOf(const edit::Subject &subject, std::string_view key) const;
    ChipText chipOf(plan::ServiceId service, std::uint16_t port, plan::Transport transport) const;

    const Workspace &m_workspace;
    const CheckService &m_checks;
};

// One page for each kind of thing, in files of their own.
void addServiceSections(const PageBuilder &builder, const plan::Service &service, InspectorPage &page);
void addBindingSections(const PageBuilder &builder, plan::BindingRef binding, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Node &node, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Network &network, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Cdn &cdn, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Route &route, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Link &link, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Zone &zone, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Note &note, InspectorPage &page);
void addSections(const PageBuilder &builder, const plan::Group &group, InspectorPage &page);

} // namespace portolan::views
