#pragma once

#include <QObject>
#include <QProcess>

#include "model/layout/worker_protocol.h"
#include "views/workspace/workspace.h"

#include <optional>

namespace portolan::desktop {

/// Has Graphviz arrange the chart, in the worker program that can crash, be cancelled and run out of time
/// without harm. The arrangement is one transaction.
class Tidying : public QObject
{
    Q_OBJECT

public:
    Tidying(views::Workspace &workspace, QObject *parent);
    ~Tidying() override;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Begins to arrange \a chart, which must be the workspace's plan in its environment. Cancels what still
    /// runs.
    void start(const layout::Chart &chart, layout::GraphvizEngine engine);
    void cancel();

signals:
    /// What arranges the plan; still to be applied.
    void arranged(const portolan::plan::Transaction &transaction);
    void failed(const QString &reason);
    void busyChanged(bool busy);

private:
    void finish(int exitCode, QProcess::ExitStatus status);
    void apply(const layout::Arrangement &arrangement);

    views::Workspace &m_workspace;
    QProcess m_process;
    std::optional<layout::Chart> m_chart;
    std::optional<layout::LayoutGraph> m_graph;
    document::PlanDocument::Revision m_revision = 0;
};

} // namespace portolan::desktop
