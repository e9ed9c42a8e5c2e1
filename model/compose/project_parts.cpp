#include "model/compose/project_parts.h"

#include "model/compose/tree.h"
#include "model/text/parallel.h"

#include <algorithm>
#include <iterator>

namespace portolan::compose {

using text::YamlNode;

namespace {

constexpr std::string_view servicesKey = "services";

/// Fewer are done before a thread has begun, on a machine that has other work too.
constexpr std::size_t leastServices = 250;

std::size_t servicesIn(const YamlNode &project)
{
    const YamlNode *services = mapIn(project, servicesKey);
    // A tag of the services as a whole is about all of them at once.
    return services && services->tag == text::YamlTag::None ? services->keys.size() : 0;
}

/// A node without its children.
YamlNode emptied(const YamlNode &node)
{
    YamlNode empty;
    empty.kind = node.kind;
    empty.style = node.style;
    empty.tag = node.tag;
    empty.mark = node.mark;
    return empty;
}

/// Moves the entries [begin, end) of a map to the end of another one.
void moveEntries(YamlNode &from, std::size_t begin, std::size_t end, YamlNode &to)
{
    const auto move = [&](auto &source, auto &target) {
        const auto first = source.begin();
        target.insert(target.end(), std::make_move_iterator(first + static_cast<std::ptrdiff_t>(begin)),
                      std::make_move_iterator(first + static_cast<std::ptrdiff_t>(end)));
    };
    move(from.keys, to.keys);
    move(from.items, to.items);
}

/// Calls a step for each part at once, with diagnostics of its own that are joined in the order of the parts.
void runJoined(std::size_t parts, Diagnostics &diagnostics,
               const std::function<void(std::size_t part, Diagnostics &)> &step)
{
    std::vector<Diagnostics> own(parts, diagnostics.fresh());
    text::inParallel(parts, [&](std::size_t part) { step(part, own[part]); });
    for (Diagnostics &part : own)
        diagnostics.join(std::move(part));
}

} // namespace

ProjectParts::ProjectParts(YamlNode &project)
    : ProjectParts(project, text::partsOf(servicesIn(project), leastServices))
{
}

ProjectParts::ProjectParts(YamlNode &project, std::size_t parts)
    : m_project(project)
{
    if (const std::size_t services = servicesIn(project); std::min(parts, services) > 1)
        cut(services, std::min(parts, services));
}

void ProjectParts::cut(std::size_t services, std::size_t parts)
{
    const auto key = std::find_if(m_project.keys.begin(), m_project.keys.end(),
                                  [](const YamlNode::Key &k) { return k.text == servicesKey; });
    const auto position = static_cast<std::size_t>(key - m_project.keys.begin());
    YamlNode all = std::move(m_project.items[position]);
    m_parts.assign(parts, emptied(m_project));
    moveEntries(m_project, 0, position, m_parts.front());
    for (std::size_t i = 0; i < parts; ++i) {
        m_parts[i].keys.push_back(*key);
        YamlNode &own = m_parts[i].items.emplace_back(emptied(all));
        moveEntries(all, text::beginOfPart(i, parts, services), text::beginOfPart(i + 1, parts, services),
                    own);
    }
    moveEntries(m_project, position + 1, m_project.keys.size(), m_parts.back());
    m_project.keys.clear();
    m_project.items.clear();
}

ProjectParts::~ProjectParts()
{
    if (m_parts.empty())
        return;
    YamlNode whole = std::move(m_parts.front());
    for (std::size_t i = 1; i < m_parts.size(); ++i) {
        YamlNode &part = m_parts[i];
        YamlNode *services = whole.find(servicesKey);
        YamlNode *more = part.find(servicesKey);
        if (services && more)
            moveEntries(*more, 0, more->keys.size(), *services);
        moveEntries(part, more ? 1 : 0, part.keys.size(), whole);
    }
    m_project = std::move(whole);
}

void ProjectParts::each(const std::function<void(YamlNode &, Diagnostics &)> &step, Diagnostics &diagnostics)
{
    if (m_parts.empty()) {
        step(m_project, diagnostics);
        return;
    }
    runJoined(m_parts.size(), diagnostics,
              [&](std::size_t index, Diagnostics &own) { step(m_parts[index], own); });
}

void ProjectParts::each(const std::function<void(YamlNode &)> &step)
{
    text::inParallel(count(), [&](std::size_t index) { step(part(index)); });
}

void forServicesAtOnce(std::size_t services, Diagnostics &diagnostics,
                       const std::function<void(std::size_t, std::size_t, Diagnostics &)> &look)
{
    const std::size_t parts = text::partsOf(services, leastServices);
    if (parts == 1) {
        look(0, services, diagnostics);
        return;
    }
    runJoined(parts, diagnostics, [&](std::size_t part, Diagnostics &own) {
        look(text::beginOfPart(part, parts, services), text::beginOfPart(part + 1, parts, services), own);
    });
}

} // namespace portolan::compose
