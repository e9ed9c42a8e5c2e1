#pragma once

#include "model/plan/transaction.h"
#include "model/text/problem.h"

#include <map>
#include <set>
#include <string>

/// What the parts of takeIn() share.
namespace portolan::compose {

/// The entities of one version, as they are known to the plan.
template <class Entity>
using Known = std::map<plan::Id<Entity>, plan::Id<Entity>>;

/// The plan as it becomes, and which entity of which version is which of its own.
struct Taking {
    plan::Edit edit;
    const plan::Plan &before;            ///< an import of what the plan says itself
    const plan::Plan &now;               ///< an import of what its files say
    bool keepsPlaces = false;            ///< a plan that was drawn has no places in files, and keeps none
    Known<plan::ComposeFile> files = {}; ///< of \a now
    Known<plan::Network> networksBefore = {};
    Known<plan::Network> networksNow = {};
    text::Problems remarks = {};

    const plan::Plan &plan() const { return edit.plan(); }

    plan::ComposeFileId fileIn(plan::ComposeFileId ofNow) const
    {
        const auto found = files.find(ofNow);
        return found == files.end() ? plan::ComposeFileId() : found->second;
    }

    void warn(const std::string &file, std::string message)
    {
        remarks.push_back({std::move(message), {file, {}, {}}, text::Severity::Warning});
    }
};

void takeInVariables(Taking &taking);
void takeInFiles(Taking &taking);
void takeInNetworks(Taking &taking);
void takeInServices(Taking &taking);

/// Networks that no file defines any more go, unless something is on them.
void dropNetworks(Taking &taking);

/// What only the plan knows of a port stays with the port, wherever file and plan list it.
void keepKnowledge(std::vector<plan::PortBinding> &said, const std::vector<plan::PortBinding> &before,
                   const std::vector<plan::PortBinding> &current);

} // namespace portolan::compose
