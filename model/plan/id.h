#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace portolan::plan {

/// Names one entity of one kind for as long as its plan is open. Never reused; 0 names none.
template <class Entity>
struct Id {
    std::uint32_t value = 0;
    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using SettingsId = Id<struct Settings>;
using EnvironmentId = Id<struct Environment>;
using EnvFileId = Id<struct EnvFile>;
using ComposeFileId = Id<struct ComposeFile>;
using NetworkId = Id<struct Network>;
using CdnId = Id<struct Cdn>;
using NodeId = Id<struct Node>;
using ServiceId = Id<struct Service>;
using LinkId = Id<struct Link>;
using RouteId = Id<struct Route>;
using ZoneId = Id<struct Zone>;
using TailnetPolicyId = Id<struct TailnetPolicy>;
using SuppressionId = Id<struct Suppression>;
using NoteId = Id<struct Note>;
using GroupId = Id<struct Group>;

/// The kinds of entity that a finding, a placement or a command line can point at.
enum class EntityKind : std::uint8_t {
    Settings,
    Environment,
    EnvFile,
    ComposeFile,
    Network,
    Cdn,
    Node,
    Service,
    Link,
    Route,
    Zone,
    TailnetPolicy,
    Suppression,
    Note,
    Group,
};

/// Any entity of a plan, its kind told at run time.
struct EntityRef {
    EntityKind kind = EntityKind::Settings;
    std::uint32_t value = 0;

    constexpr EntityRef() = default;
    constexpr EntityRef(EntityKind entityKind, std::uint32_t number)
        : kind(entityKind)
        , value(number)
    {
    }
    constexpr EntityRef(SettingsId id)
        : EntityRef(EntityKind::Settings, id.value)
    {
    }
    constexpr EntityRef(EnvironmentId id)
        : EntityRef(EntityKind::Environment, id.value)
    {
    }
    constexpr EntityRef(EnvFileId id)
        : EntityRef(EntityKind::EnvFile, id.value)
    {
    }
    constexpr EntityRef(ComposeFileId id)
        : EntityRef(EntityKind::ComposeFile, id.value)
    {
    }
    constexpr EntityRef(NetworkId id)
        : EntityRef(EntityKind::Network, id.value)
    {
    }
    constexpr EntityRef(CdnId id)
        : EntityRef(EntityKind::Cdn, id.value)
    {
    }
    constexpr EntityRef(NodeId id)
        : EntityRef(EntityKind::Node, id.value)
    {
    }
    constexpr EntityRef(ServiceId id)
        : EntityRef(EntityKind::Service, id.value)
    {
    }
    constexpr EntityRef(LinkId id)
        : EntityRef(EntityKind::Link, id.value)
    {
    }
    constexpr EntityRef(RouteId id)
        : EntityRef(EntityKind::Route, id.value)
    {
    }
    constexpr EntityRef(ZoneId id)
        : EntityRef(EntityKind::Zone, id.value)
    {
    }
    constexpr EntityRef(TailnetPolicyId id)
        : EntityRef(EntityKind::TailnetPolicy, id.value)
    {
    }
    constexpr EntityRef(SuppressionId id)
        : EntityRef(EntityKind::Suppression, id.value)
    {
    }
    constexpr EntityRef(NoteId id)
        : EntityRef(EntityKind::Note, id.value)
    {
    }
    constexpr EntityRef(GroupId id)
        : EntityRef(EntityKind::Group, id.value)
    {
    }

    explicit constexpr operator bool() const { return value != 0; }
    friend constexpr auto operator<=>(EntityRef, EntityRef) = default;

    /// The id, if this is of that kind; none otherwise.
    template <class Entity>
    constexpr Id<Entity> as() const
    {
        const Id<Entity> id{value};
        return EntityRef(id).kind == kind ? id : Id<Entity>{};
    }
};

} // namespace portolan::plan

template <class Entity>
struct std::hash<portolan::plan::Id<Entity>> {
    std::size_t operator()(portolan::plan::Id<Entity> id) const noexcept { return id.value; }
};

template <>
struct std::hash<portolan::plan::EntityRef> {
    std::size_t operator()(portolan::plan::EntityRef ref) const noexcept
    {
        return (static_cast<std::size_t>(ref.kind) << 32U) | ref.value;
    }
};
