#pragma once

#include "model/export/difference.h"
#include "model/plan/exposure.h"

namespace portolan::views {

/// What of the plan a line of an exported file says, and what differs there from the folder.
struct LineReason {
    plan::EntityRef entity;
    std::string field;  ///< `ports[2]`, `variables`; empty = the thing as a whole
    std::string thing;  ///< its name
    std::string folder; ///< what the folder has there; empty where that is not known, or the same
    std::string plan;   ///< what the plan says
    /// Of a port, who it is open to before and after in an environment.
    struct Effect {
        std::string environment;
        plan::Exposure before = plan::Exposure::ContainerOnly;
        plan::Exposure after = plan::Exposure::ContainerOnly;
        bool operator==(const Effect &) const = default;
    };
    std::vector<Effect> effects;
};

/// Why a line (from 1) of what a file would be is as it is. \a placed is the plan with the lines that its
/// things stand on then; \a folder the plan as the folder has it, where that is known. Nothing for lines that
/// no single thing of the plan answers for.
std::optional<LineReason> reasonOf(const exports::FileDifference &file, int line, const plan::Plan &placed,
                                   const std::optional<plan::Plan> &folder);

} // namespace portolan::views
