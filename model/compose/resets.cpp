#include "model/compose/merge.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <iterator>

namespace portolan::compose {

using text::YamlNode;
using text::YamlTag;

namespace {

std::vector<std::string> stepsTo(const TreePath &path)
{
    std::vector<std::string> steps;
    for (const TreePath *at = &path; at->parent; at = at->parent)
        steps.push_back(at->step());
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// Takes tags out of a value and notes their places. False: the value itself is to be taken away.
bool collect(YamlNode &node, const TreePath &path, std::vector<std::vector<std::string>> &places)
{
    if (node.tag == YamlTag::Reset || node.tag == YamlTag::Override) {
        places.push_back(stepsTo(path));
        const bool stays = node.tag == YamlTag::Override;
        node.tag = YamlTag::None;
        return stays;
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const TreePath next = node.isMap() ? path.at(node.keys[i].text) : path.at(i);
        if (!collect(node.items[i], next, places))
            continue;
        if (kept != i) {
            node.items[kept] = std::move(node.items[i]);
            if (node.isMap())
                node.keys[kept] = std::move(node.keys[i]);
        }
        ++kept;
    }
    node.items.resize(kept);
    if (node.isMap())
        node.keys.resize(kept);
    return true;
}

/// Only keys of maps can be taken away; what stands in a list is out of reach, as an override's list is
/// another list.
void take(YamlNode &node, const std::vector<std::string> &place, std::size_t step)
{
    if (!node.isMap() || step >= place.size())
        return;
    if (step + 1 == place.size())
        node.take(place[step]);
    else if (YamlNode *next = node.find(place[step]))
        take(*next, place, step + 1);
}

} // namespace

Resets Resets::takeFrom(YamlNode &document)
{
    Resets resets;
    collect(document, TreePath(), resets.m_places);
    return resets;
}

void Resets::add(Resets &&others)
{
    m_places.insert(m_places.end(), std::make_move_iterator(others.m_places.begin()),
                    std::make_move_iterator(others.m_places.end()));
}

void Resets::applyTo(YamlNode &project) const
{
    for (const Place &place : m_places)
        take(project, place, 0);
}

void Resets::applyToService(std::string_view name, YamlNode &service) const
{
    for (const Place &place : m_places)
        if (place.size() > 2 && place[0] == "services" && place[1] == name)
            take(service, place, 2);
}

} // namespace portolan::compose
