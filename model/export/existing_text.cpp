#include "model/export/existing_text.h"

#include "model/compose/env_update.h"
#include "model/compose/update.h"
#include "model/export/base.h"
#include "model/export/zone_text.h"
#include "model/tailnet/policy_update.h"
#include "model/text/yaml_reader.h"

#include <algorithm>

namespace portolan::exports {

namespace {

/// The entity of that kind that an artefact was made from; none where there is no such one.
template <class Entity>
const Entity *sourceOf(const plan::Plan &plan, const Artefact &artefact)
{
    for (const plan::EntityRef source : artefact.sources)
        if (const auto id = source.as<Entity>())
            return plan.find(id);
    return nullptr;
}

const text::Problem *errorIn(const text::Problems &problems)
{
    const auto error = std::find_if(problems.begin(), problems.end(), [](const text::Problem &problem) {
        return problem.severity == text::Severity::Error;
    });
    return error == problems.end() ? nullptr : &*error;
}

text::Result<UpdatedText> resultOf(text::YamlSplice splice)
{
    if (const text::Problem *error = errorIn(splice.problems))
        return tl::make_unexpected(*error);
    return UpdatedText{std::move(splice.text), std::move(splice.rewrittenBlocks)};
}

text::Result<UpdatedText> updatedEnvFile(const Artefact &artefact, const std::string &existing,
                                         const plan::EnvFile &file, const std::set<std::string> &keptSecrets)
{
    compose::EnvFileUpdate update = compose::updateEnvFile(artefact.path, existing, file, keptSecrets);
    if (const text::Problem *error = errorIn(update.problems))
        return tl::make_unexpected(*error);
    return UpdatedText{std::move(update.text), {}};
}

} // namespace

text::Result<UpdatedText> updatedText(const plan::Plan &plan, const Artefact &artefact,
                                      const std::string &existing, const std::set<std::string> &keptSecrets)
{
    if (const auto *file = sourceOf<plan::EnvFile>(plan, artefact);
        file && artefact.kind == ArtefactKind::Env)
        return updatedEnvFile(artefact, existing, *file, keptSecrets);
    if (artefact.kind == ArtefactKind::Acl)
        return resultOf(tailnet::updatePolicyFile(artefact.path, existing, artefact.bytes));
    if (const auto *zone = sourceOf<plan::Zone>(plan, artefact);
        zone && artefact.kind == ArtefactKind::Dns && isMasterFile(artefact.path))
        return updatedZone(artefact, existing, zone->name);
    if (artefact.kind != ArtefactKind::Compose)
        return UpdatedText{artefact.bytes, {}};
    if (const auto *file = sourceOf<plan::ComposeFile>(plan, artefact))
        return resultOf(compose::updateComposeFile(artefact.path, existing, plan, *file));
    text::YamlReading reading = text::readYaml(artefact.path, artefact.bytes);
    return updatedText(artefact, existing,
                       reading.documents.empty() ? text::YamlNode() : reading.documents.front());
}

text::Result<UpdatedText> updatedText(const Artefact &artefact, const std::string &existing,
                                      const text::YamlNode &tree)
{
    return resultOf(text::spliceYaml(artefact.path, existing, tree));
}

text::Result<UpdatedText> updatedText(const plan::Plan &plan, const Artefact &artefact,
                                      const std::string &existing, const Variables &variables,
                                      const std::set<std::string> &keptSecrets)
{
    plan::EnvFile file;
    if (const auto *source = sourceOf<plan::EnvFile>(plan, artefact))
        file = *source;
    const auto variable = [&file](const std::string &name) -> plan::EnvVariable & {
        const auto same = std::find_if(file.variables.begin(), file.variables.end(),
                                       [&name](const plan::EnvVariable &v) { return v.name == name; });
        return same != file.variables.end()
                   ? *same
                   : file.variables.emplace_back(plan::EnvVariable{name, {}, false, {}});
    };
    for (const std::string &secret : secretsOf(plan))
        variable(secret).secret = true; // whatever the file has there stays
    std::erase_if(file.variables,
                  [&](const plan::EnvVariable &v) { return !v.secret && !variables.contains(v.name); });
    for (const auto &[name, value] : variables)
        variable(name).value = value;
    return updatedEnvFile(artefact, existing, file, keptSecrets);
}

} // namespace portolan::exports
