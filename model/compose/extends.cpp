#include "model/compose/absolute_paths.h"
#include "model/compose/canonical.h"
#include "model/compose/file_path.h"
#include "model/compose/interpolation.h"
#include "model/compose/loader.h"
#include "model/compose/merge.h"

#include <algorithm>

/// `extends`: services made from others. Source: Compose specification, 05-services, extends.
namespace portolan::compose {

using text::YamlNode;

void Loader::applyExtends(ExtendableFile &file, const LoadScope &scope)
{
    YamlNode *services = file.project.find("services");
    if (!services || services->isNull())
        return;
    if (!services->isMap()) {
        m_diagnostics.error(services->mark, "services must be a map");
        return;
    }
    file.services = std::make_unique<KeyIndex>(*services);
    for (std::size_t i = 0; i < services->keys.size() && !failed(); ++i) {
        std::vector<ServicePlace> chain;
        extend(services->keys[i].text, file, scope, chain);
    }
}

/// Replaces a service that extends another by the two of them merged, after the other one was treated the
/// same way.
void Loader::extend(const std::string &name, ExtendableFile &file, const LoadScope &scope,
                    std::vector<ServicePlace> &chain)
{
    YamlNode *service = file.services->find(name);
    if (!service || service->isNull())
        return;
    if (!service->isMap()) {
        m_diagnostics.error(service->mark, fmt::format("services.{} must be a map", name));
        return;
    }
    if (!service->find("extends"))
        return;
    const YamlNode extends = service->take("extends");
    const std::string other(textOf(extends.isMap() ? extends.find("service") : &extends));
    const YamlNode *path = extends.find("file");
    if (other.empty()) {
        m_diagnostics.error(extends.mark, fmt::format("services.{}.extends names no service", name));
        return;
    }
    const ServicePlace place{file.path, name};
    chain.push_back(place);
    if (chain.size() > longestExtendsChain) {
        m_diagnostics.error(extends.mark, fmt::format("more than {} services extend one another in a row",
                                                      longestExtendsChain));
        return;
    }
    ExtendableFile *origin = &file;
    if (path)
        origin = openExtended(cleanPath(absolutePath(scope.folder, path->scalar)), scope, path->mark);
    if (failed() || !origin || isCircle({origin->path, other}, chain, extends.mark))
        return;
    const YamlNode *found = origin->services ? origin->services->find(other) : nullptr;
    if (!found) {
        m_diagnostics.error(extends.mark, fmt::format("service \"{}\" extends \"{}\", which {} does not have",
                                                      name, other, origin->path));
        return;
    }
    extend(other, *origin, scope, chain);
    chain.pop_back();
    if (failed() || found->isNull())
        return;
    YamlNode base = *found;
    file.resets.applyToService(name, base);
    mergeService(base, std::move(*service), m_diagnostics);
    *service = std::move(base);
}

bool Loader::isCircle(const ServicePlace &next, const std::vector<ServicePlace> &chain, text::Mark mark)
{
    const auto begin = std::find(chain.begin(), chain.end(), next);
    if (begin == chain.end())
        return false;
    std::string circle;
    for (auto place = begin; place != chain.end(); ++place)
        circle += fmt::format("{} in {} -> ", place->service, place->path);
    m_diagnostics.error(mark,
                        fmt::format("services extend each other in a circle: {}{}", circle, next.service));
    return true;
}

/// A file that is extended is not a project: it is not checked as one, and what it includes does not count.
Loader::ExtendableFile *Loader::openExtended(const std::string &path, const LoadScope &scope, text::Mark mark)
{
    auto &opened = m_extendable[{path, scope.environment}];
    if (opened)
        return opened.get();
    opened = std::make_unique<ExtendableFile>();
    opened->path = path;
    opened->project = YamlNode::map();
    note(path, ComposeFile::Role::Extended, scope);
    for (YamlNode &document : takeDocuments(path, mark)) {
        if (!document.isMap())
            continue;
        opened->resets = Resets::takeFrom(document);
        interpolate(document, lookupIn(*scope.environment), m_diagnostics);
        opened->resets.applyTo(opened->project);
        mergeProject(opened->project, std::move(document), m_diagnostics);
        keepLastOfEach(opened->project, m_diagnostics);
        toLongForms(opened->project, m_diagnostics);
    }
    const std::string home = valueIn(m_options.processEnvironment, "HOME").value_or("");
    makePathsAbsolute(opened->project, folderOf(path), home, m_fileSystem, m_diagnostics);
    if (YamlNode *services = mapIn(opened->project, "services"))
        opened->services = std::make_unique<KeyIndex>(*services);
    return opened.get();
}

} // namespace portolan::compose
