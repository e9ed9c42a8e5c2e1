#pragma once

#include "model/plan/resolved_plan.h"

#include <string>

/// A plan as a graph for other programs: nodes with their services, the ways that routes take, and links.
/// Equal plans give equal bytes.
namespace portolan::layout {

/// In Graphviz's language, nodes as clusters. Source: Graphviz documentation, DOT Language.
std::string dotOf(const plan::ResolvedPlan &resolved);

/// As a Mermaid flowchart, nodes as subgraphs. Source: Mermaid documentation, Flowcharts.
std::string mermaidOf(const plan::ResolvedPlan &resolved);

} // namespace portolan::layout
