#include "model/compose/import_env_file.h"

#include "model/compose/comment_secrets.h"
#include "model/compose/env_file.h"
#include "model/compose/head_comment.h"
#include "model/compose/host_ports.h"
#include "model/compose/secret_names.h"

#include <fmt/format.h>
#include <unordered_map>

namespace portolan::compose {

namespace {

using plan::EnvVariable;

/// What a secret connects to, so that links can be suggested without it.
std::string addressesIn(std::string_view value)
{
    std::string addresses;
    for (const HostPort &address : hostPortsIn(value))
        if (address.isUrl)
            addresses += (addresses.empty() ? "" : ",") + address.text;
    return addresses;
}

EnvVariable variableFrom(const EnvEntry &entry)
{
    EnvVariable variable;
    variable.name = entry.name;
    variable.note = withoutSecrets(trimmed(entry.comment));
    variable.secret = looksSecret(entry.name, entry.value);
    if (!variable.secret)
        variable.value = expressionOf(entry);
    else if (!secretPartsOf(entry.name, entry.value).empty())
        variable.address = addressesIn(entry.value);
    return variable;
}

} // namespace

text::Result<plan::EnvFile> envFileFrom(const std::string &path, std::string_view content,
                                        text::Problems &remarks)
{
    const auto entries = parseEnvFile(path, content);
    if (!entries)
        return tl::make_unexpected(entries.error());
    plan::EnvFile file;
    file.path = path;
    file.note = withoutSecrets(headComment(content));
    std::unordered_map<std::string_view, std::size_t> positions;
    for (const EnvEntry &entry : *entries) {
        const auto remark = [&](std::string message) {
            remarks.push_back(
                {std::move(message), text::placeIn(path, content, entry.mark), text::Severity::Info});
        };
        if (entry.kind == EnvEntry::Kind::Inherited) {
            remark(fmt::format("{} has no value here and comes from the process environment; it is left out",
                               entry.name));
            continue;
        }
        const auto [position, isNew] = positions.try_emplace(entry.name, file.variables.size());
        if (isNew) {
            file.variables.push_back(variableFrom(entry));
            continue;
        }
        remark(fmt::format("{} stands twice; the last one counts", entry.name));
        file.variables[position->second] = variableFrom(entry);
    }
    return file;
}

} // namespace portolan::compose
