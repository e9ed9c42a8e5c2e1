#include "model/export/base.h"

#include "model/export/compose_secrets.h"
#include "model/export/env_variables.h"
#include "model/text/file.h"

#include <filesystem>
#include <fmt/format.h>

namespace portolan::exports {

namespace {

constexpr std::string_view noteFolder = ".portolan/base";

} // namespace

std::string basePathOf(const std::string &path)
{
    return fmt::format("{}/{}", noteFolder, path);
}

bool isOwnPath(std::string_view path)
{
    if (path == ownFolder || path == noteFolder || path == ownIgnoreFile)
        return true;
    return path.starts_with(noteFolder) && path.size() > noteFolder.size() + 1 &&
           path[noteFolder.size()] == '/' && pathWithinTarget(path.substr(noteFolder.size() + 1)).has_value();
}

std::optional<std::string> noteOf(ArtefactKind kind, const std::string &bytes,
                                  const std::set<std::string> &secrets)
{
    if (kind != ArtefactKind::Env && kind != ArtefactKind::Compose)
        return bytes;
    auto reduced = kind == ArtefactKind::Env ? withoutSecrets(bytes, secrets) : withoutComposeSecrets(bytes);
    return reduced ? std::optional(std::move(*reduced)) : std::nullopt;
}

std::optional<std::string> readNote(const std::string &root, const std::string &path)
{
    namespace fs = std::filesystem;
    fs::path at = root;
    for (const fs::path &part : fs::path(basePathOf(path))) {
        at /= part;
        std::error_code error;
        if (fs::is_symlink(fs::symlink_status(at, error)))
            return std::nullopt; // no export makes one
    }
    auto bytes = text::readFile(at.string());
    return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
}

std::set<std::string> secretsOf(const plan::Plan &plan)
{
    std::set<std::string> names;
    const auto add = [&names](const std::vector<plan::EnvVariable> &variables) {
        for (const plan::EnvVariable &variable : variables)
            if (variable.secret)
                names.insert(variable.name);
    };
    for (const plan::EnvFile &file : plan.envFiles())
        add(file.variables);
    for (const plan::Environment &environment : plan.environments())
        add(environment.variables);
    return names;
}

} // namespace portolan::exports
