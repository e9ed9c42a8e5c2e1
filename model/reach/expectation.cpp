#include "model/reach/expectation.h"

namespace portolan::reach {

namespace {

constexpr std::string_view cannotReach = " cannot reach ";
constexpr std::string_view canReach = " can reach ";
constexpr std::string_view inEnvironment = " in ";

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    const std::size_t last = text.find_last_not_of(' ');
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

} // namespace

tl::expected<Expectation, std::string> parseExpectation(const plan::Plan &plan, std::string_view sentence)
{
    Expectation expectation;
    std::size_t verb = sentence.find(cannotReach);
    std::size_t end = verb + cannotReach.size();
    if (verb == std::string_view::npos) {
        expectation.reaches = true;
        verb = sentence.find(canReach);
        end = verb + canReach.size();
    }
    if (verb == std::string_view::npos)
        return tl::make_unexpected(
            say(phrase("reach", "\"{}\" is no expectation: write FROM can reach TO, or FROM cannot reach TO"),
                sentence));
    std::string_view rest = sentence.substr(end);
    if (const std::size_t in = rest.find(inEnvironment); in != std::string_view::npos) {
        const std::string_view name = trimmed(rest.substr(in + inEnvironment.size()));
        const plan::Environment *environment = findByName(plan.environments(), name);
        if (!environment)
            return tl::make_unexpected(say(phrase("reach", "the plan has no environment \"{}\""), name));
        expectation.environment = environment->id;
        rest = rest.substr(0, in);
    }
    const auto from = parseVantage(plan, trimmed(sentence.substr(0, verb)));
    if (!from)
        return tl::make_unexpected(from.error());
    const auto to = parseTarget(plan, trimmed(rest));
    if (!to)
        return tl::make_unexpected(to.error());
    expectation.from = *from;
    expectation.to = *to;
    return expectation;
}

std::optional<Trace> contradiction(const Reachability &reach, const Expectation &expectation)
{
    std::optional<Trace> furthest;
    for (const bool isV6 : {false, true}) {
        if (expectation.to.kind == Target::Kind::Address && expectation.to.address.isV6 != isV6)
            continue;
        Trace best = reach.trace({expectation.from, expectation.to, isV6}).front();
        const bool isReached = best.disposition == Disposition::Accepted;
        if (isReached)
            return expectation.reaches ? std::nullopt : std::optional(std::move(best));
        if (!furthest)
            furthest = std::move(best);
    }
    return expectation.reaches ? furthest : std::nullopt;
}

} // namespace portolan::reach
