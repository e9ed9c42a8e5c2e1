#include "model/compose/file_path.h"
#include "model/compose/loader.h"
#include "model/compose/project_setup.h"
#include "model/text/yaml_equality.h"

#include <algorithm>
#include <array>

/// `include`: projects within projects. Source: Compose specification, 14-include.
namespace portolan::compose {

using text::YamlNode;

namespace {

constexpr std::size_t deepestInclude = 100;

/// One text or a list of texts.
std::vector<const YamlNode *> textsOf(const YamlNode *node)
{
    std::vector<const YamlNode *> texts;
    if (node && node->isScalar())
        texts.push_back(node);
    for (std::size_t i = 0; node && i < node->items.size(); ++i)
        texts.push_back(&node->items[i]);
    return texts;
}

} // namespace

void Loader::applyIncludes(YamlNode &document, const LoadScope &scope)
{
    const YamlNode includes = document.take("include");
    if (!includes.isNull() && !includes.isSequence()) {
        m_diagnostics.error(includes.mark, "include must be a list");
        return;
    }
    for (const YamlNode &include : includes.items)
        if (!failed())
            applyInclude(include, document, scope);
}

void Loader::applyInclude(const YamlNode &include, YamlNode &document, const LoadScope &scope)
{
    const YamlNode *pathNode = include.isMap() ? include.find("path") : &include;
    std::vector<std::string> paths;
    for (const YamlNode *path : textsOf(pathNode))
        paths.push_back(cleanPath(absolutePath(scope.folder, path->scalar)));
    if (paths.empty()) {
        m_diagnostics.error(include.mark, "this include names no path");
        return;
    }
    for (const std::string &path : paths)
        if (std::find(scope.chain.begin(), scope.chain.end(), path) != scope.chain.end()) {
            m_diagnostics.error(include.mark, fmt::format("files include each other in a circle: {} -> {}",
                                                          fmt::join(scope.chain, " -> "), path));
            return;
        }
    if (scope.chain.size() > deepestInclude) {
        m_diagnostics.error(include.mark, fmt::format("includes are nested deeper than {}", deepestInclude));
        return;
    }

    LoadScope inner;
    inner.chain = scope.chain;
    const std::string_view folder = textOf(include.find("project_directory"));
    inner.folder = folder.empty() ? folderOf(paths.front()) : cleanPath(absolutePath(scope.folder, folder));
    const std::vector<const YamlNode *> envFiles = textsOf(include.find("env_file"));
    for (const YamlNode *file : envFiles)
        inner.envFiles.push_back(cleanPath(absolutePath(scope.folder, file->scalar)));
    const std::string defaultFile = joinPath(inner.folder, ".env");
    if (envFiles.empty() && m_fileSystem.isFile(defaultFile))
        inner.envFiles.push_back(defaultFile);

    auto environment = std::make_unique<Environment>(*scope.environment);
    addMissing(*environment, readEnvFiles(inner.envFiles, *scope.environment, m_fileSystem, m_diagnostics));
    inner.environment = m_environments.emplace_back(std::move(environment)).get();
    if (!failed())
        import(load(paths, inner, include.mark), document);
}

/// Resources of an included project are taken over; one that is there already must be the same.
void Loader::import(YamlNode &&included, YamlNode &document)
{
    static constexpr std::array<std::string_view, 6> sections = {"services", "volumes", "networks",
                                                                 "secrets",  "configs", "models"};
    for (const std::string_view section : sections) {
        YamlNode *from = mapIn(included, section);
        if (!from)
            continue;
        YamlNode *to = document.find(section);
        if (!to || !to->isMap())
            to = &document.set(section, YamlNode::map());
        KeyIndex known(*to);
        for (std::size_t i = 0; i < from->keys.size(); ++i) {
            const YamlNode::Key &key = from->keys[i];
            const YamlNode *existing = known.find(key.text);
            if (!existing)
                known.set(key, std::move(from->items[i]));
            else if (!text::saySame(*existing, from->items[i]))
                m_diagnostics.error(
                    key.mark, fmt::format("{}.{} is defined again in a file that includes this one, or in "
                                          "another included file",
                                          section, key.text));
        }
    }
}

} // namespace portolan::compose
