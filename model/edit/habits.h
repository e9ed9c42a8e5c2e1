#pragma once

#include "model/plan/plan.h"

namespace portolan::edit {

/// The compose file that most services written for a node are in; none when there is none.
plan::ComposeFileId usualFileOn(const plan::Plan &plan, plan::NodeId node);

/// The Compose network that most services written for a node are on; none when there is none.
plan::NetworkId usualNetworkOn(const plan::Plan &plan, plan::NodeId node);

} // namespace portolan::edit
