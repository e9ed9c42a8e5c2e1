#pragma once

#include "model/check/rule.h"

#include <optional>
#include <string>

/// What the fixes of rules are made from.
namespace portolan::check {

/// A fix from the changes that \a change makes to an Edit.
template <class Change>
Fix makeFix(const plan::Plan &plan, std::string title, Change change)
{
    plan::Edit edit(plan);
    change(edit);
    plan::Transaction transaction = std::move(edit).finish(title);
    return {std::move(title), std::move(transaction)};
}

/// The situations a finding holds in; all of them where it names no environment.
std::vector<Situation> situationsOf(const Overview &overview, const Finding &finding);

/// The service and the index of the port binding that a finding is about.
struct BindingPlace {
    const plan::Service *service = nullptr;
    std::size_t index = 0;

    explicit operator bool() const { return service != nullptr; }
    const plan::PortBinding &binding() const { return service->ports[index]; }
};
BindingPlace bindingOf(const Overview &overview, const Finding &finding);

/// The expression that has \a value in the situations, and stays as much as it was as it can. A variable that
/// only this expression uses changes where it is defined (in \a edit); one without a value there gets another
/// default; otherwise the value itself is returned.
std::string withValue(plan::Edit &edit, const std::vector<Situation> &situations,
                      const std::string &expression, const std::string &value);

/// The next ports above \a taken, as many, that are free for a service wherever it runs in any environment;
/// then those from 1024 on. None when there are no such ports.
std::optional<plan::PortRange> nextFreePorts(const Overview &overview, const plan::Service &service,
                                             plan::Transport transport, plan::PortRange taken);

/// An address for a binding to listen on.
struct BindChoice {
    std::string expression;
    std::string title; ///< of the fix that chooses it
};

/// The addresses that a port of the service may be bound to instead of all, best first: as its siblings are,
/// then on the networks of its node but the Internet, then, where no route needs more, on loopback. Each
/// means one address in all the situations.
std::vector<BindChoice> bindChoices(const std::vector<Situation> &situations, const plan::Service &service);

/// One fix for each choice.
std::vector<Fix> bindFixes(const plan::Plan &plan, const BindingPlace &place,
                           const std::vector<BindChoice> &choices);

} // namespace portolan::check
