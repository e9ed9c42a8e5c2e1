#include "views/findings/check_service.h"

#include "views/workspace/background.h"

#include <QPointer>

#include <algorithm>
#include <set>

namespace portolan::views {

/// The checker and the one plan that it follows. Used by one thread, the service's own; lives until its last
/// job is done.
class CheckService::Worker
{
public:
    void follow(const plan::Plan &plan, quint64 generation, const std::stop_token &stop)
    {
        if (!m_checker || generation != m_generation)
            m_checker = std::make_unique<check::Checker>(plan, stop);
        else
            m_checker->update(plan, plan::difference(m_checker->plan(), plan, {}), stop);
        m_generation = generation;
    }

    Trial tryOut(const plan::Plan &plan, const plan::Transaction &edit, plan::BindingRef binding,
                 const std::stop_token &stop)
    {
        const plan::Plan next = plan::apply(plan, edit);
        check::FindingsChange change = m_checker->update(next, edit, stop);
        Trial trial;
        // What was wrong before and is only told in other words is not what the edit brings.
        std::erase_if(change.added, [&](const check::Finding &finding) {
            return std::any_of(change.removed.begin(), change.removed.end(),
                               [&](const check::Finding &old) { return isSameTrouble(old, finding); });
        });
        std::stable_sort(change.added.begin(), change.added.end(),
                         [](const auto &a, const auto &b) { return a.severity > b.severity; });
        for (check::Finding &finding : change.added) {
            if (stop.stop_requested())
                break;
            std::vector<check::Fix> fixes = m_checker->fixesOf(asSeenFrom(finding, binding, next));
            trial.troubles.push_back({std::move(finding), std::move(fixes)});
        }
        m_checker->update(plan, plan::inverse(edit));
        return trial;
    }

    const check::Checker &checker() const { return *m_checker; }

private:
    std::unique_ptr<check::Checker> m_checker;
    quint64 m_generation = 0;
};

/// What a job brings back; nothing when it was overtaken.
struct CheckService::Outcome {
    std::optional<check::CheckResult> result;
    std::chrono::nanoseconds duration{};
};

std::optional<plan::BindingRef> bindingAt(plan::EntityRef entity, std::string_view field)
{
    const plan::ServiceId service = entity.as<plan::Service>();
    const auto index = check::indexIn(field, "ports");
    return service && index ? std::optional(plan::BindingRef{service, *index}) : std::nullopt;
}

std::vector<check::RelatedPlace> placesOf(const check::Finding &finding)
{
    std::vector<check::RelatedPlace> places{{finding.entity, finding.field}};
    places.insert(places.end(), finding.related.begin(), finding.related.end());
    return places;
}

check::Finding asSeenFrom(check::Finding finding, plan::BindingRef binding, const plan::Plan &plan)
{
    const auto nameOfService = [&plan](plan::EntityRef entity) {
        const plan::Service *service = plan.find(entity.as<plan::Service>());
        return service ? service->name : std::string();
    };
    for (check::RelatedPlace &place : finding.related) {
        if (bindingAt(place.entity, place.field) != binding)
            continue;
        // A sentence that named the other side now names this one, which is the other seen from there.
        for (auto &[gap, value] : finding.message.arguments)
            if (value == nameOfService(place.entity))
                value = nameOfService(finding.entity);
        std::swap(place.entity, finding.entity);
        std::swap(place.field, finding.field);
        break;
    }
    return finding;
}

bool isSameTrouble(const check::Finding &a, const check::Finding &b)
{
    return a.rule == b.rule && a.entity == b.entity && a.field == b.field;
}

bool holdsIn(const check::Finding &finding, plan::EnvironmentId environment)
{
    return finding.environments.empty() || !environment ||
           std::find(finding.environments.begin(), finding.environments.end(), environment) !=
               finding.environments.end();
}

CheckService::CheckService(document::PlanDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_worker(std::make_shared<Worker>())
{
    m_thread.setMaxThreadCount(1);
    connect(&document, &document::PlanDocument::applied, this, [this](const plan::Transaction &transaction) {
        if (!plan::isAppearanceOnly(transaction))
            request();
    });
    connect(&document, &document::PlanDocument::reset, this, &CheckService::startOver);
    request();
}

CheckService::~CheckService()
{
    m_stop.request_stop();
    m_stopTrial.request_stop();
    m_thread.clear();
    m_thread.waitForDone();
}

const std::vector<const check::Finding *> &CheckService::findingsOn(plan::EntityRef entity) const
{
    static const std::vector<const check::Finding *> none;
    const auto found = m_byEntity.find(entity);
    return found == m_byEntity.end() ? none : found->second;
}

const std::vector<const check::Finding *> &CheckService::findingsNaming(plan::EntityRef entity) const
{
    static const std::vector<const check::Finding *> none;
    const auto found = m_byPlace.find(entity);
    return found == m_byPlace.end() ? none : found->second;
}

std::vector<const check::Finding *> CheckService::findingsOn(plan::BindingRef binding) const
{
    std::vector<const check::Finding *> findings;
    for (const check::Finding *finding : findingsNaming(binding.service))
        for (const check::RelatedPlace &place : placesOf(*finding))
            if (bindingAt(place.entity, place.field) == binding) {
                findings.push_back(finding);
                break;
            }
    return findings;
}

void CheckService::findFixes(const check::Finding &finding, QObject *context,
                             std::function<void(std::vector<check::Fix>)> done)
{
    const auto work = [worker = m_worker, plan = m_document.plan(), generation = m_generation, finding] {
        worker->follow(plan, generation, {});
        return worker->checker().fixesOf(finding);
    };
    const auto answer = [document = QPointer(&m_document), revision = m_document.revision(),
                         done = std::move(done)](std::vector<check::Fix> fixes) {
        if (document && document->revision() == revision)
            done(std::move(fixes));
    };
    inBackground(m_thread, context, work, answer);
}

void CheckService::tryOut(const plan::Transaction &edit, plan::BindingRef binding, QObject *context,
                          std::function<void(Trial)> done)
{
    m_stopTrial.request_stop();
    m_stopTrial = std::stop_source();
    const std::stop_token stop = m_stopTrial.get_token();
    const auto work = [worker = m_worker, plan = m_document.plan(), generation = m_generation, edit, binding,
                       stop] {
        if (stop.stop_requested())
            return Trial{};
        worker->follow(plan, generation, {});
        return worker->tryOut(plan, edit, binding, stop);
    };
    inBackground(m_thread, context, work, [stop, done = std::move(done)](Trial trial) {
        if (!stop.stop_requested())
            done(std::move(trial));
    });
}

void CheckService::request()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_stopTrial.request_stop();
    const quint64 request = ++m_wanted;
    const auto work = [worker = m_worker, plan = m_document.plan(), generation = m_generation,
                       stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return Outcome{};
        const auto start = std::chrono::steady_clock::now();
        worker->follow(plan, generation, stop);
        if (!worker->checker().isComplete())
            return Outcome{};
        return Outcome{worker->checker().result(), std::chrono::steady_clock::now() - start};
    };
    inBackground(m_thread, this, work, [this, request](Outcome outcome) {
        if (request != m_wanted || !outcome.result)
            return;
        m_checked = request;
        m_duration = outcome.duration;
        publish(std::move(*outcome.result));
    });
}

void CheckService::startOver()
{
    ++m_generation;
    publish({});
    request();
}

void CheckService::publish(check::CheckResult result)
{
    check::FindingsChange change;
    std::set_difference(m_result.findings.begin(), m_result.findings.end(), result.findings.begin(),
                        result.findings.end(), std::back_inserter(change.removed));
    std::set_difference(result.findings.begin(), result.findings.end(), m_result.findings.begin(),
                        m_result.findings.end(), std::back_inserter(change.added));
    m_result = std::move(result);
    m_byEntity.clear();
    m_byPlace.clear();
    for (const check::Finding &finding : m_result.findings) {
        m_byEntity[finding.entity].push_back(&finding);
        std::set<plan::EntityRef> entities;
        for (const check::RelatedPlace &place : placesOf(finding))
            if (entities.insert(place.entity).second)
                m_byPlace[place.entity].push_back(&finding);
    }
    emit checked(change);
}

} // namespace portolan::views
