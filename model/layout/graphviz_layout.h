#pragma once

#include "model/layout/worker_protocol.h"

namespace portolan::layout {

/// Graphviz's layouts, for the worker program alone: Graphviz works with one thread at a time, leaks, can end
/// the program it is in, and cannot be interrupted.
class GraphvizLayout final : public LayoutEngine
{
public:
    explicit GraphvizLayout(GraphvizEngine engine)
        : m_engine(engine)
    {
    }

    /// Errors: Graphviz cannot load or run the engine.
    text::Result<Arrangement> arrange(const LayoutGraph &graph) override;

private:
    GraphvizEngine m_engine;
};

/// What Automatic means for a graph: Dot up to 800 boxes, and while connections are few enough for its ranks
/// to be quick.
GraphvizEngine engineFor(const LayoutGraph &graph, GraphvizEngine wanted);

} // namespace portolan::layout
