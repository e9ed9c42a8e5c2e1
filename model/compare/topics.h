#pragma once

#include "model/check/checker.h"
#include "model/compare/side_rows.h"

/// What each topic says of one side.
namespace portolan::compare {

void putSetup(const plan::ResolvedPlan &side, SideRows &rows);
void putServices(const plan::ResolvedPlan &side, SideRows &rows);
void putPorts(const plan::ResolvedPlan &side, SideRows &rows);
void putVariables(const plan::ResolvedPlan &side, SideRows &rows);
void putComposeSettings(const plan::ResolvedPlan &side, SideRows &rows);
void putRoutes(const plan::ResolvedPlan &side, SideRows &rows);
void putRecords(const plan::ResolvedPlan &side, SideRows &rows);
void putFirewall(const plan::ResolvedPlan &side, SideRows &rows);
void putPolicy(const plan::ResolvedPlan &side, SideRows &rows);
void putReach(const reach::Reachability &side, SideRows &rows, const std::stop_token &stop);
/// \a result is of the side's whole plan.
void putFindings(const plan::ResolvedPlan &side, const check::CheckResult &result, SideRows &rows);

/// What two plans say differently, whatever the environment.
std::vector<Row> editedRows(const plan::Plan &left, const plan::Plan &right);

} // namespace portolan::compare
