#pragma once

#include "model/plan/plan.h"

namespace portolan::plan {

/// Whether an entity can go on without the one it refers to.
enum class Need { Required, Optional };

/// Calls `visit(id, need, field)` for each reference that an entity holds, ids by (possibly const) reference,
/// so that one list serves integrity checks, removals with all that follows, and renumbering.
template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Environment>
void visitReferences(E &entity, Visit visit)
{
    for (auto &file : entity.envFiles)
        visit(file, Need::Optional, "env-files");
    for (auto &file : entity.composeFiles)
        visit(file, Need::Optional, "compose-files");
    visit(entity.allServicesOn, Need::Optional, "all-services-on");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Network>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.file, Need::Optional, "file");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Node>
void visitReferences(E &entity, Visit visit)
{
    for (auto &interface : entity.interfaces)
        visit(interface.network, Need::Optional, "interfaces");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Service>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.node, Need::Required, "node");
    visit(entity.file, Need::Required, "file");
    visit(entity.sharesNetworkOf, Need::Optional, "shares-network-of");
    for (auto &attachment : entity.networks)
        visit(attachment.network, Need::Required, "networks");
    for (auto &dependency : entity.dependsOn)
        visit(dependency.service, Need::Required, "depends-on");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Link>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.from, Need::Required, "from");
    visit(entity.to, Need::Required, "to");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Route>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.listener, Need::Required, "listener");
    visit(entity.proxy, Need::Optional, "proxy");
    visit(entity.cdn, Need::Optional, "cdn");
    visit(entity.over, Need::Optional, "over");
    visit(entity.target, Need::Required, "target");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, TailnetPolicy>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.network, Need::Optional, "network");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Suppression>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.entity, Need::Required, "entity");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Note>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.anchor, Need::Required, "about");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Group>
void visitReferences(E &entity, Visit visit)
{
    for (auto &member : entity.members)
        visit(member, Need::Optional, "members");
}

template <class E, class Visit>
requires std::same_as<std::remove_const_t<E>, Placement>
void visitReferences(E &entity, Visit visit)
{
    visit(entity.id, Need::Required, "id");
}

/// The kinds that refer to nothing.
template <class E, class Visit>
void visitReferences(E &, Visit)
{
}

/// True when the plan has the entity.
bool exists(const Plan &plan, EntityRef ref);

} // namespace portolan::plan
