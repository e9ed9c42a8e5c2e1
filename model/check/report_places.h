#pragma once

#include "model/check/report.h"
#include "model/check/suppressions.h"

namespace portolan::check {

/// A finding with the place it is shown at.
struct PlacedFinding {
    const Finding *finding = nullptr;
    Location location;
};

/// The findings by file, line and column; those at one place in their own order.
std::vector<PlacedFinding> placed(const ReportSubject &subject, const Findings &findings);

/// The place of an entity; the plan's file where the entity has none.
Location locationIn(const ReportSubject &subject, plan::EntityRef entity, std::string_view field);

/// The place of a finding: its own, or that of its entity.
Location locationIn(const ReportSubject &subject, const Finding &finding);

/// The names of the environments that a finding holds in.
std::vector<std::string> environmentNames(const ReportSubject &subject, const Finding &finding);

std::string writeJsonReport(const ReportSubject &subject);
std::string writeSarifReport(const ReportSubject &subject);

} // namespace portolan::check
