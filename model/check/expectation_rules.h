#pragma once

#include "model/check/rule.h"

/// The rule of the section Intents: what the plan says must hold, against who reaches what. It is described
/// on its page in resources/rules.
namespace portolan::check {

void checkExpectBroken(const Situation &here, Observations &found);

} // namespace portolan::check
