#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>

#include "model/layout/worker_protocol.h"
#include "views/workspace/workspace.h"

#include <optional>

class QStatusBar;
class QWidget;

namespace portolan::desktop {

/// Has Graphviz arrange the chart, in the worker program that can crash, be cancelled and run out of time
/// without harm. The arrangement is one transaction.
class Tidying : public QObject
{
    Q_OBJECT

public:
    /// While it runs, \a bar says so and offers to cancel.
    Tidying(views::Workspace &workspace, QStatusBar &bar);
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

private:
    void finish(int exitCode, QProcess::ExitStatus status);
    void apply(const layout::Arrangement &arrangement);
    void showProgress(bool shown);

    views::Workspace &m_workspace;
    QProcess m_process;
    QTimer m_patience; ///< work that is soon done needs no progress
    QWidget *m_progress;
    std::optional<layout::Chart> m_chart;
    std::optional<layout::LayoutGraph> m_graph;
    document::PlanDocument::Revision m_revision = 0;
};

} // namespace portolan::desktop
