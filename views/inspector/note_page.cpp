#include "views/inspector/inspector_text.h"
#include "views/inspector/page_builder.h"
#include "views/workspace/entity_name.h"
#include "views/workspace/look_of.h"

// Notes and groups: what people add for each other.
namespace portolan::views {

namespace {

PageSection fields(const PageBuilder &builder, plan::EntityRef entity, const QString &title)
{
    PageSection section{.name = QStringLiteral("fields"), .title = title};
    section.fields = builder.fieldsOf(edit::Subject{entity});
    return section;
}

ThingLine lineOf(const plan::Plan &plan, plan::EntityRef entity)
{
    ThingLine line;
    line.target = Selection::of(entity);
    line.icon = iconOf(entity.kind);
    line.title = shownName(plan, entity);
    return line;
}

} // namespace

void addSections(const PageBuilder &builder, const plan::Note &note, InspectorPage &page)
{
    page.title = shownName(builder.plan(), note.id);
    page.sections.push_back(fields(builder, note.id, Inspector::tr("Note")));
    if (!note.anchor)
        return;
    PageSection about{.name = QStringLiteral("about"),
                      .title = Inspector::tr("About", "what a note is about")};
    about.things.push_back(lineOf(builder.plan(), note.anchor));
    page.sections.push_back(std::move(about));
}

void addSections(const PageBuilder &builder, const plan::Group &group, InspectorPage &page)
{
    page.sections.push_back(fields(builder, group.id, Inspector::tr("Group")));
    PageSection members{.name = QStringLiteral("members"), .title = Inspector::tr("Members")};
    for (const plan::EntityRef member : group.members)
        members.things.push_back(lineOf(builder.plan(), member));
    members.aside = QString::number(members.things.size());
    page.sections.push_back(std::move(members));
}

} // namespace portolan::views
