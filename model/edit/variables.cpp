#include "model/edit/variables.h"

#include "model/text/say.h"

#include <algorithm>

namespace portolan::edit {

using text::phrase;
using text::say;

using namespace plan;

namespace {

using Variables = std::vector<EnvVariable>;

Variables::const_iterator findIn(const Variables &variables, std::string_view name)
{
    return std::find_if(variables.begin(), variables.end(),
                        [name](const EnvVariable &variable) { return variable.name == name; });
}

Variables::iterator findIn(Variables &variables, std::string_view name)
{
    return std::find_if(variables.begin(), variables.end(),
                        [name](const EnvVariable &variable) { return variable.name == name; });
}

bool has(const Variables &variables, std::string_view name)
{
    return findIn(variables, name) != variables.end();
}

/// The last env file of an environment that has the variable; none when none has.
EnvFileId fileWith(const Plan &plan, const Environment &environment, std::string_view name)
{
    const auto found =
        std::find_if(environment.envFiles.rbegin(), environment.envFiles.rend(), [&](EnvFileId id) {
            const EnvFile *file = plan.find(id);
            return file && has(file->variables, name);
        });
    return found == environment.envFiles.rend() ? EnvFileId{} : *found;
}

text::Result<void> put(Variables &variables, std::string_view name, const std::string &value)
{
    auto found = findIn(variables, name);
    if (found == variables.end())
        found = variables.insert(found, EnvVariable{std::string(name), {}, false, {}});
    if (found->secret)
        return tl::unexpected(
            text::Problem{say(phrase("edit", "{} is a secret: its value stays outside the plan"), name),
                          {},
                          text::Severity::Error});
    found->value = value;
    return {};
}

template <class Entity>
text::Result<void> putInto(Edit &edit, Id<Entity> id, std::string_view name, const std::string &value)
{
    text::Result<void> result;
    edit.modify(id, [&](Entity &entity) { result = put(entity.variables, name, value); });
    return result;
}

/// Changes every list of variables of the plan.
template <class Change>
void changeAll(Edit &edit, Change change)
{
    const Plan plan = edit.plan();
    for (const EnvFile &file : plan.envFiles())
        edit.modify(file.id, [&](EnvFile &changed) { change(changed.variables); });
    for (const Environment &environment : plan.environments())
        edit.modify(environment.id, [&](Environment &changed) { change(changed.variables); });
}

/// Source: POSIX.1-2017, 3.235 Name.
bool isVariableName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

} // namespace

const EnvVariable *definitionOf(const Plan &plan, const Environment &environment, std::string_view name)
{
    if (const auto own = findIn(environment.variables, name); own != environment.variables.end())
        return &*own;
    const EnvFile *file = plan.find(fileWith(plan, environment, name));
    return file ? &*findIn(file->variables, name) : nullptr;
}

text::Result<void> setVariable(Edit &edit, EnvironmentId id, std::string_view name, const std::string &value)
{
    const Plan plan = edit.plan();
    const Environment &environment = plan.environments().at(id);
    if (has(environment.variables, name))
        return putInto(edit, id, name, value);
    if (const EnvFileId file = fileWith(plan, environment, name))
        return putInto(edit, file, name, value);
    if (!environment.envFiles.empty())
        return putInto(edit, environment.envFiles.back(), name, value);
    return putInto(edit, id, name, value);
}

text::Result<void> setVariableOnlyIn(Edit &edit, EnvironmentId id, std::string_view name,
                                     const std::string &value)
{
    return putInto(edit, id, name, value);
}

text::Result<void> renameVariable(Edit &edit, const std::string &from, const std::string &to)
{
    if (from == to)
        return {};
    const auto refuse = [](std::string why) {
        return tl::unexpected(text::Problem{std::move(why), {}, text::Severity::Error});
    };
    if (!isVariableName(to))
        return refuse(
            say(phrase("edit", "\"{}\" is no name: letters, digits and _ are, a digit not first"), to));
    bool isTaken = false;
    for (const EnvFile &file : edit.plan().envFiles())
        isTaken = isTaken || has(file.variables, to);
    for (const Environment &environment : edit.plan().environments())
        isTaken = isTaken || has(environment.variables, to);
    if (isTaken)
        return refuse(say(phrase("edit", "\"{}\" is taken"), to));
    changeAll(edit, [&](Variables &variables) {
        if (const auto found = findIn(variables, from); found != variables.end())
            found->name = to;
    });
    return {};
}

void removeVariable(Edit &edit, std::string_view name)
{
    changeAll(edit, [&](Variables &variables) {
        std::erase_if(variables, [&](const EnvVariable &variable) { return variable.name == name; });
    });
}

} // namespace portolan::edit
