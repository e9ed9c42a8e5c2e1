#include "model/compose/inheritance.h"

#include "model/compose/file_path.h"
#include "model/compose/layers.h"
#include "model/compose/merge.h"
#include "model/compose/secret_values.h"
#include "model/compose/tree.h"
#include "model/plan/resolved_plan.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace portolan::compose {

using text::Result;
using text::YamlNode;

namespace {

tl::unexpected<text::Problem> refuse(std::string message)
{
    return tl::make_unexpected(text::Problem{std::move(message), {}});
}

} // namespace

Inheritance::Inheritance(Read read, Evaluate evaluate)
    : m_read(std::move(read))
    , m_evaluate(std::move(evaluate))
{
}

Result<Heir> Inheritance::heirOf(const YamlNode &service, const std::string &file, const std::string &folder)
{
    const YamlNode *extends = service.find("extends");
    const auto target =
        extends ? targetOf(*extends, file, folder) : Result<Target>(refuse("it extends nothing"));
    const auto opened = open(file);
    if (!target || !opened)
        return tl::make_unexpected(target ? opened.error() : target.error());
    std::vector<Target> chain;
    auto base = follow(*target, chain);
    if (!base)
        return tl::make_unexpected(base.error());

    YamlNode own = service;
    moveMarks(own, (*opened)->begin);
    std::set<std::uint32_t> ownPorts;
    if (const YamlNode *ports = own.find("ports"))
        for (const YamlNode &port : ports->items)
            ownPorts.insert(port.mark.offset);
    Heir heir{layered(*base, std::move(own)), *std::move(base), {}};
    const YamlNode *ports = heir.service.find("ports");
    for (std::size_t i = 0; ports && i < ports->items.size(); ++i) {
        const std::string from = m_sources.place(ports->items[i].mark).file;
        heir.ports.push_back(
            {from == file ? std::string() : from, !ownPorts.contains(ports->items[i].mark.offset)});
    }
    return heir;
}

Result<const Inheritance::File *> Inheritance::open(const std::string &path)
{
    if (const auto known = m_files.find(path); known != m_files.end())
        return &known->second;
    auto content = m_read(path);
    if (!content)
        return refuse(fmt::format("{} {}", path, content.error().message));
    text::YamlReading reading = text::readYaml(path, *content);
    if (text::hasError(reading.problems) || reading.documents.empty())
        return refuse(fmt::format("{} cannot be understood", path));
    maskSecrets(reading.documents.front());
    File &file = m_files[path];
    file.services = reading.documents.front().take("services");
    file.begin = m_sources.add(path, *std::move(content));
    moveMarks(file.services, file.begin);
    return &file;
}

Result<Inheritance::Target> Inheritance::targetOf(const YamlNode &extends, const std::string &file,
                                                  const std::string &folder) const
{
    const YamlNode *service = extends.isMap() ? extends.find("service") : &extends;
    const auto name = m_evaluate(std::string(textOf(service)));
    if (!name || name->empty())
        return refuse("the service that it extends is not known without its variables");
    const YamlNode *written = extends.find("file");
    if (!written)
        return Target{file, *name};
    const auto path = m_evaluate(written->scalar);
    if (!path)
        return refuse(fmt::format("{} is not known without its variables", written->scalar));
    std::string target = cleanPath(joinPath(folder, *path));
    if (isAbsolutePath(*path) || leadsOutside(target) || path->find("://") != std::string::npos)
        return refuse(fmt::format("{} lies outside the repository", *path));
    return Target{std::move(target), *name};
}

Result<YamlNode> Inheritance::follow(const Target &target, std::vector<Target> &chain)
{
    if (std::find(chain.begin(), chain.end(), target) != chain.end())
        return refuse(fmt::format("{} extends itself in a circle", target.service));
    chain.push_back(target);
    if (chain.size() > longestExtendsChain)
        return refuse(fmt::format("more than {} services extend one another in a row", longestExtendsChain));
    const auto file = open(target.file);
    if (!file)
        return tl::make_unexpected(file.error());
    const YamlNode *found = (*file)->services.find(target.service);
    if (!found || !found->isMap())
        return refuse(fmt::format("{} has no service {}", target.file, target.service));
    YamlNode service = *found;
    const YamlNode extends = service.take("extends");
    if (extends.isNull())
        return service;
    const auto next = targetOf(extends, target.file, folderOf(target.file));
    if (!next)
        return tl::make_unexpected(next.error());
    auto base = follow(*next, chain);
    if (!base)
        return base;
    return layered(*std::move(base), std::move(service));
}

} // namespace portolan::compose
