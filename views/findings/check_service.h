#pragma once

#include <QObject>
#include <QThreadPool>

#include "model/check/checker.h"
#include "model/document/plan_document.h"
#include "model/plan/route_path.h"

#include <chrono>
#include <functional>
#include <memory>
#include <set>

namespace portolan::views {

/// What an edit would lead to, before it is made.
struct Trial {
    struct Trouble {
        check::Finding finding;
        std::vector<check::Fix> fixes; ///< of the plan with the edit made
    };
    std::vector<Trouble> troubles; ///< findings that the edit would bring, worst first
};

/// The port binding that a place is in, if it is in one.
std::optional<plan::BindingRef> bindingAt(plan::EntityRef entity, std::string_view field);

/// Everything that a finding is about: its own place, then the related ones.
std::vector<check::RelatedPlace> placesOf(const check::Finding &finding);

/// A finding about a clash with the roles changed: as if it was about \a binding, when that is among its
/// related places. Its fixes then change that binding and leave the other one alone, and its sentence names
/// the other.
check::Finding asSeenFrom(check::Finding finding, plan::BindingRef binding, const plan::Plan &plan);

/// True when two findings say the same of the same place, perhaps in other words: a number in the sentence
/// has changed.
bool isSameTrouble(const check::Finding &a, const check::Finding &b);

/// True when a finding concerns an environment. One that no environment starts concerns every one.
bool holdsIn(const check::Finding &finding, plan::EnvironmentId environment);

/// Keeps the findings of a document up to date. Checks on a thread of its own, on a copy of the plan; what an
/// edit made meanwhile has overtaken is dropped. Never blocks.
class CheckService : public QObject
{
    Q_OBJECT

public:
    explicit CheckService(document::PlanDocument &document, QObject *parent = nullptr);
    ~CheckService() override;

    /// What the last finished check found. May speak of entities that have gone since.
    const check::Findings &findings() const;
    const check::Findings &suppressed() const;

    /// Everything that a finding names which the last check brought or took away.
    const std::set<plan::EntityRef> &touched() const { return m_touched; }

    /// The findings about an entity, in their order.
    const std::vector<const check::Finding *> &findingsOn(plan::EntityRef entity) const;

    /// The findings that name an entity, as what they are about or as related to it.
    const std::vector<const check::Finding *> &findingsNaming(plan::EntityRef entity) const;

    /// The findings about a binding, or about something else that clashes with it.
    std::vector<const check::Finding *> findingsOn(plan::BindingRef binding) const;

    /// True when the findings are those of the plan as it is now.
    bool isCurrent() const { return m_checked == m_wanted; }
    /// How long the last check took.
    std::chrono::nanoseconds duration() const { return m_duration; }

    /// Finds the changes that would end a finding. \a done is not called when the plan changes meanwhile, or
    /// \a context goes.
    void findFixes(const check::Finding &finding, QObject *context,
                   std::function<void(std::vector<check::Fix>)> done);

    /// Finds out what an edit would bring, with fixes that change \a binding where there is a choice. A later
    /// trial overtakes an earlier one, whose \a done is then not called.
    void tryOut(const plan::Transaction &edit, plan::BindingRef binding, QObject *context,
                std::function<void(Trial)> done);

signals:
    /// Another check has finished. Sent after each, whether or not it found anything new.
    void checked(const portolan::check::FindingsChange &change);

private:
    class Worker;
    struct Found;
    struct Outcome;

    void request();
    void startOver();
    void publish(Outcome outcome);

    document::PlanDocument &m_document;
    QThreadPool m_thread;
    std::shared_ptr<Worker> m_worker;
    std::stop_source m_stop;
    std::stop_source m_stopTrial;
    quint64 m_wanted = 0;     ///< counts the requests for a check
    quint64 m_checked = 0;    ///< the last that was answered
    quint64 m_generation = 0; ///< counts the plans that were opened
    std::shared_ptr<const Found> m_found;
    std::set<plan::EntityRef> m_touched;
    std::chrono::nanoseconds m_duration{};
};

} // namespace portolan::views
