#pragma once

#include <QObject>
#include <QThreadPool>

#include "views/workspace/reached_ports.h"

#include <atomic>
#include <memory>
#include <optional>

namespace portolan::views {

class Workspace;

/// From where the ports of a workspace are looked at: from everywhere, when a port shows what its bind
/// grants, or from one vantage, when it shows whether that reaches it.
///
/// What is reached is worked out on a thread of its own, edit by edit; until that is done, what was reached
/// before holds.
class Viewpoint : public QObject
{
    Q_OBJECT

public:
    explicit Viewpoint(Workspace &workspace);
    ~Viewpoint() override;

    /// Nothing = everywhere.
    const std::optional<reach::Vantage> &vantage() const { return m_vantage; }
    void setVantage(std::optional<reach::Vantage> vantage);

    /// What the vantage reaches; empty without one, and until it is known.
    const ReachedPorts &reached() const { return m_reached; }
    /// False while a new vantage, environment or edit is being looked at.
    bool isCurrent() const { return m_wanted == m_answered; }
    /// True when there is an answer for the vantage, perhaps that of before the last edit.
    bool isKnown() const { return m_vantage && (isCurrent() || m_reached.count() > 0); }

signals:
    void vantageChanged();
    /// Other ports are reached, or it is known now which are.
    void reachedChanged();

private:
    class Worker;

    void look();
    void forgetRemoved();
    void take(ReachedPorts reached);

    Workspace &m_workspace;
    std::optional<reach::Vantage> m_vantage;
    ReachedPorts m_reached;
    QThreadPool m_thread;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< lets the worker skip what is overtaken
    quint64 m_wanted = 0;
    quint64 m_answered = 0;
};

} // namespace portolan::views
