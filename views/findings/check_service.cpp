#include "views/findings/check_service.h"

#include "views/workspace/background.h"

#include <QPointer>

#include <algorithm>
#include <unordered_map>

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

/// What a check found, and how to look it up.
struct CheckService::Found {
    using ByEntity = std::unordered_map<plan::EntityRef, std::vector<const check::Finding *>>;

    Found() = default;
    explicit Found(check::CheckResult all)
        : result(std::move(all))
    {
        for (const check::Finding &finding : result.findings) {
            byEntity[finding.entity].push_back(&finding);
            std::set<plan::EntityRef> entities{finding.entity};
            for (const check::RelatedPlace &place : finding.related)
                entities.insert(place.entity);
            for (const plan::EntityRef entity : entities)
                byPlace[entity].push_back(&finding);
        }
    }

    static const std::vector<const check::Finding *> &in(const ByEntity &map, plan::EntityRef entity)
    {
        static const std::vector<const check::Finding *> none;
        const auto found = map.find(entity);
        return found == map.end() ? none : found->second;
    }

    check::CheckResult result;
    ByEntity byEntity;
    ByEntity byPlace; ///< related ones too
};

/// What a job brings back, made ready on its thread; nothing when it was overtaken.
struct CheckService::Outcome {
    Outcome() = default;
    Outcome(const Found &before, std::shared_ptr<const Found> after)
        : found(std::move(after))
    {
        const check::Findings &old = before.result.findings;
        const check::Findings &now = found->result.findings;
        std::set_difference(old.begin(), old.end(), now.begin(), now.end(),
                            std::back_inserter(change.removed));
        std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(change.added));
        for (const check::Findings *findings : {&change.removed, &change.added})
            for (const check::Finding &finding : *findings) {
                touched.insert(finding.entity);
                for (const check::RelatedPlace &place : finding.related)
                    touched.insert(place.entity);
            }
    }

    std::shared_ptr<const Found> found;
    check::FindingsChange change;
    std::set<plan::EntityRef> touched;
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
    , m_found(std::make_shared<const Found>())
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

const check::Findings &CheckService::findings() const
{
    return m_found->result.findings;
}

const check::Findings &CheckService::suppressed() const
{
    return m_found->result.suppressed;
}

const std::vector<const check::Finding *> &CheckService::findingsOn(plan::EntityRef entity) const
{
    return Found::in(m_found->byEntity, entity);
}

const std::vector<const check::Finding *> &CheckService::findingsNaming(plan::EntityRef entity) const
{
    return Found::in(m_found->byPlace, entity);
}

std::vector<const check::Finding *> CheckService::findingsOn(plan::BindingRef binding) const
{
    const auto isIt = [binding](plan::EntityRef entity, const std::string &field) {
        return entity == binding.service && bindingAt(entity, field) == binding;
    };
    std::vector<const check::Finding *> findings;
    for (const check::Finding *finding : findingsNaming(binding.service))
        if (isIt(finding->entity, finding->field) ||
            std::ranges::any_of(finding->related, [&](const check::RelatedPlace &place) {
                return isIt(place.entity, place.field);
            }))
            findings.push_back(finding);
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
                       before = m_found, stop = m_stop.get_token()] {
        if (stop.stop_requested())
            return Outcome();
        const auto start = std::chrono::steady_clock::now();
        worker->follow(plan, generation, stop);
        if (!worker->checker().isComplete())
            return Outcome();
        const auto duration = std::chrono::steady_clock::now() - start;
        Outcome outcome(*before, std::make_shared<const Found>(worker->checker().result()));
        outcome.duration = duration;
        return outcome;
    };
    inBackground(m_thread, this, work, [this, request](Outcome outcome) {
        if (request != m_wanted || !outcome.found)
            return;
        m_checked = request;
        m_duration = outcome.duration;
        publish(std::move(outcome));
    });
}

void CheckService::startOver()
{
    ++m_generation;
    publish(Outcome(*m_found, std::make_shared<const Found>()));
    request();
}

void CheckService::publish(Outcome outcome)
{
    // Taking many findings apart takes a while, too: not here.
    m_thread.start([gone = std::exchange(m_found, std::move(outcome.found))] {});
    m_touched = std::move(outcome.touched);
    emit checked(outcome.change);
}

} // namespace portolan::views
