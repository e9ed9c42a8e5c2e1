#include "model/check/expectation_rules.h"

#include "model/reach/expectation.h"

namespace portolan::check {

namespace {

/// What a trace that should not be, or should be, is decided by: of one that arrives the port that lets it
/// in, else the hop where it ends.
const reach::Hop *decisiveHop(const reach::Trace &trace)
{
    if (trace.disposition == reach::Disposition::Accepted)
        for (auto hop = trace.hops.rbegin(); hop != trace.hops.rend(); ++hop)
            if (hop->kind == reach::HopKind::Docker)
                return &*hop;
    return trace.decisive();
}

Observation observationOf(const std::string &sentence, std::size_t index, const reach::Trace &trace,
                          plan::EntityRef plan)
{
    const bool isReached = trace.disposition == reach::Disposition::Accepted;
    const reach::Hop *hop = decisiveHop(trace);
    Observation seen;
    seen.entity = plan;
    seen.field = itemField("expect", index);
    seen.message = {
        isReached ? phrase("check", "\"{sentence}\" does not hold: it is reached at {way}, as {reason}.")
                  : phrase("check", "\"{sentence}\" does not hold: {reason}."),
        {{"reason", hop ? hop->reason : std::string(toText(trace.disposition))},
         {"sentence", sentence},
         {"way", trace.way}}};
    if (hop && hop->entity)
        seen.related = {{hop->entity, hop->field}};
    return seen;
}

} // namespace

void checkExpectBroken(const Situation &here, Observations &found)
{
    const plan::Settings &settings = here.plan().settings();
    if (settings.expectations.empty())
        return;
    const reach::Reachability reachability(here.resolved);
    for (std::size_t i = 0; i < settings.expectations.size(); ++i) {
        const std::string &sentence = settings.expectations[i];
        const auto expectation = reach::parseExpectation(here.plan(), sentence);
        if (!expectation) {
            found.push_back({.entity = settings.id,
                             .field = itemField("expect", i),
                             .message = {phrase("check", "An expectation says nothing: {reason}."),
                                         {{"reason", expectation.error()}}}});
            continue;
        }
        if (expectation->environment && expectation->environment != here.resolved.environment())
            continue;
        if (const auto trace = reach::contradiction(reachability, *expectation))
            found.push_back(observationOf(sentence, i, *trace, settings.id));
    }
}

} // namespace portolan::check
