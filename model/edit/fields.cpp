#include "model/edit/fields.h"

#include "model/edit/field_access.h"
#include "model/plan/references.h"

#include <algorithm>

namespace portolan::edit {

using namespace plan;

namespace {

/// Calls `visit(id)` with the id under its own type, for the kinds whose fields are edited here.
template <class Visit>
void withId(EntityRef ref, Visit visit)
{
    switch (ref.kind) {
    case EntityKind::Network: return visit(ref.as<Network>());
    case EntityKind::Cdn: return visit(ref.as<Cdn>());
    case EntityKind::Node: return visit(ref.as<Node>());
    case EntityKind::Service: return visit(ref.as<Service>());
    case EntityKind::Link: return visit(ref.as<Link>());
    case EntityKind::Route: return visit(ref.as<Route>());
    case EntityKind::Zone: return visit(ref.as<Zone>());
    case EntityKind::TailnetPolicy: return visit(ref.as<TailnetPolicy>());
    case EntityKind::Note: return visit(ref.as<Note>());
    case EntityKind::Group: return visit(ref.as<Group>());
    default: return;
    }
}

template <class List, class Visit>
void visitItem(List &list, std::size_t index, Visit visit)
{
    if (index < list.size())
        visit(list[index]);
}

/// Calls `visit` with the entity, or with the part of it that is meant; not at all when it has no such part.
template <class Entity, class Visit>
void visitPart(Entity &entity, const Subject &subject, Visit visit)
{
    if (subject.part == Part::Whole)
        return visit(entity);
    if constexpr (std::is_same_v<std::remove_const_t<Entity>, Service>) {
        if (subject.part == Part::Port)
            visitItem(entity.ports, subject.index, visit);
        else if (subject.part == Part::Endpoint)
            visitItem(entity.endpoints, subject.index, visit);
    } else if constexpr (std::is_same_v<std::remove_const_t<Entity>, Node>) {
        if (subject.part == Part::Interface)
            visitItem(entity.interfaces, subject.index, visit);
        else if (subject.part == Part::Firewall && entity.firewall)
            visit(*entity.firewall);
    }
}

template <class Visit>
void visitSubject(const Plan &plan, const Subject &subject, Visit visit)
{
    withId(subject.entity, [&](auto id) {
        if (const auto *entity = plan.find(id))
            visitPart(*entity, subject, visit);
    });
}

template <class T>
const access::Access<T> *accessTo(std::string_view key)
{
    const auto table = access::fieldTable<T>();
    const auto found = std::ranges::find(table, key, [](const auto &access) { return access.field.key; });
    return found == table.end() ? nullptr : &*found;
}

template <class T>
bool applies(const access::Access<T> &access, const Plan &plan, const T &thing)
{
    return !access.applies || access.applies(plan, thing);
}

access::Objection write(Edit &edit, const Subject &subject, std::string_view key, const std::string &value)
{
    access::Objection why;
    withId(subject.entity, [&](auto id) {
        const Plan plan = edit.plan();
        edit.modify(id, [&](auto &entity) {
            visitPart(entity, subject, [&]<class T>(T &thing) {
                if (const auto *access = accessTo<T>(key))
                    why = access->write(plan, thing, value);
            });
        });
    });
    return why;
}

} // namespace

bool exists(const Plan &plan, const Subject &subject)
{
    bool found = false;
    visitSubject(plan, subject, [&found](const auto &) { found = true; });
    return found;
}

std::vector<Field> fieldsOf(const Plan &plan, const Subject &subject)
{
    std::vector<Field> fields;
    visitSubject(plan, subject, [&]<class T>(const T &thing) {
        for (const access::Access<T> &access : access::fieldTable<T>())
            if (applies(access, plan, thing))
                fields.push_back(access.field);
    });
    return fields;
}

std::string valueOf(const Plan &plan, const Subject &subject, std::string_view key)
{
    std::string value;
    visitSubject(plan, subject, [&]<class T>(const T &thing) {
        if (const auto *access = accessTo<T>(key))
            value = access->read(plan, thing);
    });
    return value;
}

std::vector<std::string> choicesOf(const Plan &plan, const Subject &subject, std::string_view key)
{
    std::vector<std::string> choices;
    visitSubject(plan, subject, [&]<class T>(const T &) {
        if (const auto *access = accessTo<T>(key); access && access->choices)
            choices = access->choices(plan);
    });
    return choices;
}

text::Result<Transaction> setField(const Plan &plan, std::span<const Subject> subjects, std::string_view key,
                                   std::string_view value, std::string label)
{
    Edit edit(plan);
    for (const Subject &subject : subjects) {
        if (!exists(plan, subject))
            continue;
        if (const access::Objection why = write(edit, subject, key, std::string(value)); !why.empty())
            return tl::unexpected(text::Problem{why, {}, text::Severity::Error});
    }
    return std::move(edit).finish(std::move(label));
}

} // namespace portolan::edit
