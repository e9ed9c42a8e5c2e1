#include "model/compose/taking.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::compose {

namespace {

using plan::EnvFile;
using plan::EnvVariable;

template <class Variables>
auto find(Variables &variables, const std::string &name)
{
    return std::find_if(variables.begin(), variables.end(),
                        [&name](const EnvVariable &variable) { return variable.name == name; });
}

const EnvVariable *variableIn(const EnvFile &file, const std::string &name)
{
    const auto found = find(file.variables, name);
    return found == file.variables.end() ? nullptr : &*found;
}

/// Once secret, always secret: whatever a value looks like, it does not get into the plan.
void takeValue(EnvVariable &variable, const EnvVariable &said)
{
    variable.secret = variable.secret || said.secret;
    variable.value = variable.secret ? std::string() : said.value;
    variable.address = said.address;
    variable.note = said.note;
}

/// A secret of the plan that the file does not name any more: what is new there may be it.
const EnvVariable *missingSecret(const EnvFile &known, const EnvFile &now)
{
    const auto missing =
        std::find_if(known.variables.begin(), known.variables.end(), [&now](const EnvVariable &variable) {
            return variable.secret && !variableIn(now, variable.name);
        });
    return missing == known.variables.end() ? nullptr : &*missing;
}

void takeInFile(Taking &taking, EnvFile file, const EnvFile &before, const EnvFile &now)
{
    if (now.note != before.note)
        file.note = now.note;
    std::erase_if(file.variables, [&](const EnvVariable &variable) {
        // A secret that one copy of a file lacks may well be in another.
        return !variable.secret && variableIn(before, variable.name) && !variableIn(now, variable.name);
    });
    const EnvVariable *lost = missingSecret(file, now);
    const std::string lostName = lost ? lost->name : std::string();
    std::size_t place = 0; // behind the one that stands before it in the file
    for (const EnvVariable &variable : now.variables) {
        const auto same = find(file.variables, variable.name);
        const EnvVariable *said = variableIn(before, variable.name);
        if (same != file.variables.end()) {
            if (!said || *said != variable)
                takeValue(*same, variable);
            place = static_cast<std::size_t>(same - file.variables.begin()) + 1;
        } else if (!said) {
            EnvVariable added = variable;
            if (!lostName.empty() && !added.secret) {
                added.secret = true;
                added.value.clear();
                taking.warn(
                    now.path,
                    fmt::format("{} is new where the secret {} is gone: it is taken for a secret, too, "
                                "and its value stays outside the plan",
                                added.name, lostName));
            }
            file.variables.insert(file.variables.begin() + static_cast<std::ptrdiff_t>(place++),
                                  std::move(added));
        }
    }
    taking.edit.put(std::move(file));
}

} // namespace

void takeInVariables(Taking &taking)
{
    for (const EnvFile &now : taking.now.envFiles()) {
        const EnvFile *known = plan::findByName(taking.plan().envFiles(), now.path);
        const EnvFile *before = plan::findByName(taking.before.envFiles(), now.path);
        if (known && before)
            takeInFile(taking, *known, *before, now);
        else if (!known && !before)
            taking.edit.insert(now); // a service names it by now
    }
}

} // namespace portolan::compose
