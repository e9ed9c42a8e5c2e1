#include "model/compose/counterparts.h"
#include "model/compose/taking.h"

#include <optional>

namespace portolan::compose {

namespace {

using plan::PortBinding;

using Positions = std::vector<std::optional<std::size_t>>;

/// Which of \a others each of \a some is: first what says the same, then what leads to the same port, then
/// what is published at the same. None where nobody is left.
Positions counterpartsOf(const std::vector<PortBinding> &some, const std::vector<PortBinding> &others)
{
    Positions positions(some.size());
    std::vector<bool> isTaken(others.size(), false);
    const auto pair = [&](auto areAlike) {
        for (std::size_t i = 0; i < some.size(); ++i)
            for (std::size_t j = 0; j < others.size() && !positions[i]; ++j)
                if (!isTaken[j] && some[i].file == others[j].file && areAlike(some[i], others[j])) {
                    isTaken[j] = true;
                    positions[i] = j;
                }
    };
    pair([](const PortBinding &a, const PortBinding &b) { return saysSame(a, b); });
    // Of several ports that lead to the same one, and of which the plan knows more than the file.
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.hostIp == b.hostIp && a.published == b.published && a.target == b.target &&
               a.unsplit == b.unsplit && a.transport == b.transport;
    });
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.target == b.target && a.transport == b.transport && !a.target.empty();
    });
    pair([](const PortBinding &a, const PortBinding &b) {
        return a.published == b.published && a.transport == b.transport && !a.published.empty();
    });
    return positions;
}

} // namespace

void keepKnowledge(std::vector<PortBinding> &said, const std::vector<PortBinding> &before,
                   const std::vector<PortBinding> &current)
{
    const Positions inFile = counterpartsOf(said, before);
    const Positions inPlan = counterpartsOf(before, current);
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (!inFile[i] || !inPlan[*inFile[i]])
            continue;
        const PortBinding &known = current[*inPlan[*inFile[i]]];
        said[i].application = known.application;
        said[i].extra = known.extra;
        if (said[i].name == before[*inFile[i]].name)
            said[i].name = known.name;
    }
}

} // namespace portolan::compose
