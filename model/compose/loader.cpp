#include "model/compose/loader.h"

#include "model/compose/absolute_paths.h"
#include "model/compose/canonical.h"
#include "model/compose/consistency.h"
#include "model/compose/file_path.h"
#include "model/compose/interpolation.h"
#include "model/compose/normalize.h"
#include "model/compose/project_parts.h"
#include "model/compose/scalars.h"
#include "model/compose/schema.h"
#include "model/text/parallel.h"
#include "model/text/yaml_reader.h"

namespace portolan::compose {

using text::YamlNode;

namespace {

/// More files than any project has; a project whose includes multiply ends here.
constexpr std::size_t mostFiles = 10'000;

std::string homeOf(const ProjectOptions &options)
{
    return valueIn(options.processEnvironment, "HOME").value_or("");
}

/// Empty entries of a list of DNS servers come from variables that are not set, and mean nothing.
void dropEmptyServers(YamlNode &project)
{
    YamlNode *services = mapIn(project, "services");
    for (std::size_t i = 0; services && i < services->items.size(); ++i)
        if (YamlNode *dns = services->items[i].find("dns"); dns && dns->isSequence())
            std::erase_if(dns->items, [](const YamlNode &server) { return textOf(&server).empty(); });
}

} // namespace

Loader::Loader(const ProjectOptions &options, Sources &sources, Diagnostics &diagnostics)
    : m_options(options)
    , m_fileSystem(options.fileSystem)
    , m_sources(sources)
    , m_diagnostics(diagnostics)
{
}

const std::vector<YamlNode> &Loader::documents(const std::string &path, text::Mark mark)
{
    const auto [known, isNew] = m_documents.try_emplace(path);
    const Sources::Source *source = isNew ? open(path, mark) : nullptr;
    if (!source)
        return known->second;
    text::YamlReading reading = text::readYaml(path, source->content);
    for (text::Problem &problem : reading.problems)
        m_diagnostics.add(std::move(problem));
    for (YamlNode &document : reading.documents) {
        const std::uint32_t begin = source->begin;
        ProjectParts(document).each(
            [begin](YamlNode &part, Diagnostics &diagnostics) {
                moveMarks(part, begin);
                settleScalars(part, diagnostics);
            },
            m_diagnostics);
    }
    known->second = std::move(reading.documents);
    return known->second;
}

std::vector<YamlNode> Loader::takeDocuments(const std::string &path, text::Mark mark)
{
    documents(path, mark);
    return std::move(m_documents.extract(path).mapped());
}

/// Reads a file, if that was not done yet; nullptr where it cannot be read.
const Sources::Source *Loader::open(const std::string &path, text::Mark mark)
{
    if (const auto known = m_opened.find(path); known != m_opened.end())
        return &m_sources.all()[known->second];
    auto content = m_fileSystem.read(path);
    if (content) {
        m_opened.emplace(path, m_sources.all().size());
        m_sources.add(path, std::move(*content));
        return &m_sources.all().back();
    }
    if (mark)
        m_diagnostics.error(mark, fmt::format("{}: {}", path, content.error().message));
    else
        m_diagnostics.add(content.error());
    return nullptr;
}

void Loader::note(const std::string &path, ComposeFile::Role role, const LoadScope &scope)
{
    const std::string from = scope.chain.empty() ? std::string() : scope.chain.back();
    m_files.push_back({path, role, scope.folder, scope.envFiles, *scope.environment, from});
}

YamlNode Loader::load(const std::vector<std::string> &paths, const LoadScope &scope, text::Mark mark)
{
    YamlNode project = YamlNode::map();
    for (std::size_t i = 0; i < paths.size() && !failed(); ++i) {
        using Role = ComposeFile::Role;
        note(paths[i], !scope.chain.empty() ? Role::Included : i == 0 ? Role::Main : Role::Override, scope);
        loadFile(paths[i], scope, mark, project);
    }
    if (!failed())
        finish(project, scope);
    return project;
}

/// What is done once, with all files of a project merged.
void Loader::finish(YamlNode &project, const LoadScope &scope)
{
    ProjectParts parts(project);
    parts.each(
        [](YamlNode &part, Diagnostics &diagnostics) {
            writeDefaults(part);
            checkValues(part, diagnostics);
        },
        m_diagnostics);
    const std::string home = homeOf(m_options);
    parts.each(
        [&](YamlNode &part, Diagnostics &diagnostics) {
            makePathsAbsolute(part, scope.folder, home, m_fileSystem, diagnostics);
            resolveEnvironment(part, *scope.environment);
        },
        m_diagnostics);
}

void Loader::loadFile(const std::string &path, const LoadScope &scope, text::Mark mark, YamlNode &project)
{
    if (++m_loaded > mostFiles) {
        m_diagnostics.error(mark, fmt::format("the project includes more than {} files", mostFiles));
        return;
    }
    for (YamlNode &document : takeDocuments(path, mark)) {
        if (failed())
            return;
        if (document.isMap())
            loadDocument(std::move(document), path, scope, project);
        else
            m_diagnostics.error(document.mark ? document.mark : mark,
                                "a Compose file is a map, as in \"services:\"");
    }
}

/// The order of the steps is Compose's own, and matters: what is interpolated, extended and included before
/// it is merged, and merged before it is checked.
void Loader::loadDocument(YamlNode document, const std::string &path, const LoadScope &scope,
                          YamlNode &project)
{
    ExtendableFile file;
    file.path = path;
    file.resets = interpolateDocument(document, *scope.environment);
    file.project = std::move(document);
    if (!failed())
        applyExtends(file, scope);
    file.resets.applyTo(project);
    LoadScope inner = scope;
    inner.chain.push_back(path);
    if (!failed())
        applyIncludes(file.project, inner);
    if (failed())
        return;
    mergeProject(project, std::move(file.project), m_diagnostics);
    ProjectParts parts(project);
    parts.each(keepLastOfEach, m_diagnostics);
    if (failed())
        return;
    parts.each(checkForm, m_diagnostics);
    if (failed())
        return;
    parts.each(
        [](YamlNode &part, Diagnostics &diagnostics) {
            if (const YamlNode version = part.take("version"); !version.isNull())
                diagnostics.warning(version.mark, "version is obsolete and ignored; remove it");
            toLongForms(part, diagnostics);
            dropEmptyServers(part);
        },
        m_diagnostics);
    parts.each(keepLastOfEach, m_diagnostics);
}

/// Takes out what a document resets, and puts values in the place of its variables.
Resets Loader::interpolateDocument(YamlNode &document, const Environment &environment)
{
    ProjectParts parts(document);
    std::vector<Resets> found(parts.count());
    text::inParallel(parts.count(), [&](std::size_t i) { found[i] = Resets::takeFrom(parts.part(i)); });
    const text::VariableLookup lookup = lookupIn(environment);
    parts.each(
        [&lookup](YamlNode &part, Diagnostics &diagnostics) { interpolate(part, lookup, diagnostics); },
        m_diagnostics);
    for (std::size_t i = 1; i < found.size(); ++i)
        found.front().add(std::move(found[i]));
    return std::move(found.front());
}

} // namespace portolan::compose
