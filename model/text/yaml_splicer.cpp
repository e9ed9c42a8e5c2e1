#include "model/text/yaml_splicer.h"

#include <algorithm>
#include <unordered_map>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

/// From here on, what replaces an entry under another key is taken for the same entry renamed.
constexpr double likeTheSame = 0.5;

std::size_t ownEntries(const YamlLayout &map)
{
    return static_cast<std::size_t>(std::count_if(map.entries.begin(), map.entries.end(),
                                                  [](const auto &entry) { return !entry.isMerge; }));
}

/// False where the value is not what is written: a `!reset` that a merge key has filled.
bool isWrittenAs(const YamlLayout &at, const YamlNode &value)
{
    switch (at.form) {
    case Form::BlockMap:
    case Form::FlowMap:
    case Form::FlowPair: return value.isMap() && ownEntries(at) <= value.keys.size();
    case Form::BlockSequence:
    case Form::FlowSequence: return value.isSequence() && at.entries.size() == value.items.size();
    case Form::Alias: return true;
    default: return value.isScalar() || value.isNull();
    }
}

using Positions = std::unordered_map<std::string_view, std::size_t>;

Positions positionsOf(const YamlNode &map)
{
    Positions positions;
    for (std::size_t i = 0; i < map.keys.size(); ++i)
        positions.emplace(map.keys[i].text, i);
    return positions;
}

bool isRenamed(const YamlNode &current, std::size_t from, const YamlNode &intended, std::size_t to)
{
    const YamlNode &before = current.items[from];
    const YamlNode &after = intended.items[to];
    const bool samePlace =
        (from == 0) == (to == 0) && (from == 0 || current.keys[from - 1].text == intended.keys[to - 1].text);
    const bool same = saySame(before, after);
    return (samePlace && (same || likeness(before, after) >= likeTheSame)) ||
           (same && !before.isScalar() && !before.isEmpty());
}

} // namespace

void YamlSplicer::run(const YamlLayout &layout, const YamlNode &current, const YamlNode &intended)
{
    Slot root;
    root.head = layout.begin;
    update(layout, current, intended, root);
    purposesUpToNow();
}

YamlSplicer::Slot YamlSplicer::slotIn(const YamlLayout &collection, const YamlLayout::Entry &entry)
{
    const bool isMap = collection.form == Form::BlockMap || collection.form == Form::FlowMap ||
                       collection.form == Form::FlowPair;
    Slot slot;
    slot.place = isMap ? Slot::Place::Entry : Slot::Place::Item;
    slot.inFlow = !collection.isBlockCollection();
    slot.hasColon = !isMap || entry.colon.has_value();
    slot.column = collection.column;
    if (isMap)
        slot.head = entry.colon ? *entry.colon + 1 : entry.key.end;
    else
        slot.head = entry.begin + (slot.inFlow ? 0 : 1);
    return slot;
}

void YamlSplicer::purposesUpToNow()
{
    m_purposes.resize(m_page.edits.size(), m_path);
}

void YamlSplicer::updateIn(const YamlPath::value_type &step, const YamlLayout &at, const YamlNode &current,
                           const YamlNode &intended, const Slot &slot)
{
    if (!at.hasReferences && saySame(current, intended))
        return;
    purposesUpToNow();
    m_path.push_back(step);
    update(at, current, intended, slot);
    purposesUpToNow();
    m_path.pop_back();
}

void YamlSplicer::update(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                         const Slot &slot)
{
    m_visited.insert(m_path);
    const bool isSame = saySame(current, intended);
    if (m_rewritten.contains(m_path)) {
        m_rewrittenBlocks.push_back({toText(m_path), current.mark});
        replace(at, current, intended, slot);
    } else if (at.form == Form::Alias) {
        updateAlias(at, current, intended, slot);
    } else if (isSame && (!at.hasReferences || !isWrittenAs(at, current))) {
        // nothing to do
    } else if (current.tag != intended.tag || !isWrittenAs(at, current)) {
        replace(at, current, intended, slot);
    } else if ((current.isScalar() || saysNothing(current)) &&
               (intended.isScalar() || saysNothing(intended))) {
        updateScalar(at, current, intended, slot);
    } else if (current.kind != intended.kind || current.isEmpty() || intended.isEmpty()) {
        if (!isSame)
            replace(at, current, intended, slot);
    } else if (current.isMap()) {
        updateMap(at, current, intended, slot);
    } else {
        updateSequence(at, current, intended, slot);
    }
    if (at.form != Form::Alias && !at.anchor.isEmpty())
        m_anchors[at.name] = &intended;
}

/// What comes through an alias is overridden here, by a copy, never at the anchor.
void YamlSplicer::updateAlias(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                              const Slot &slot)
{
    const auto named = m_anchors.find(at.name);
    const YamlNode *meaning = named == m_anchors.end() ? &current : named->second;
    if (!meaning || !saySame(*meaning, intended))
        replace(at, current, intended, slot);
}

void YamlSplicer::loseAnchors(const YamlLayout &at)
{
    if (!at.hasReferences)
        return;
    if (at.form != Form::Alias && !at.anchor.isEmpty())
        m_anchors[at.name] = nullptr;
    for (const YamlLayout::Entry &entry : at.entries) {
        loseAnchors(entry.key);
        loseAnchors(entry.value);
    }
}

void YamlSplicer::updateSequence(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                                 const Slot &slot)
{
    const YamlAlignment alignment = align(current.items, intended.items);
    if (std::none_of(alignment.newOf.begin(), alignment.newOf.end(),
                     [](const auto &target) { return target; })) {
        replace(at, current, intended, slot);
        return;
    }
    std::vector<bool> stays(at.entries.size());
    for (std::size_t i = 0; i < at.entries.size(); ++i) {
        const auto target = alignment.newOf[i];
        const bool moves =
            std::find(alignment.movedFrom.begin(), alignment.movedFrom.end(), i) != alignment.movedFrom.end();
        stays[i] = target.has_value();
        if (target)
            updateIn('[' + std::to_string(*target) + ']', at.entries[i].value, current.items[i],
                     intended.items[*target], slotIn(at, at.entries[i]));
        else if (!moves)
            loseAnchors(at.entries[i].value);
    }
    NewEntries added;
    std::optional<std::size_t> after;
    for (std::size_t k = 0; k < intended.items.size(); ++k) {
        if (alignment.oldOf[k])
            after = alignment.oldOf[k];
        else
            added[after].push_back({nullptr, &intended.items[k], alignment.movedFrom[k]});
    }
    changeEntries(at, stays, added);
}

/// For each entry that is written in a map, which key of the intended one it becomes.
YamlSplicer::Targets YamlSplicer::targetsOf(const YamlLayout &at, const YamlNode &current,
                                            const YamlNode &intended) const
{
    Targets targets(ownEntries(at));
    const Positions wanted = positionsOf(intended);
    const Positions known = positionsOf(current);
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < intended.keys.size(); ++i)
        if (!known.contains(intended.keys[i].text))
            fresh.push_back(i);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        if (const auto found = wanted.find(current.keys[i].text); found != wanted.end()) {
            targets[i] = found->second;
            continue;
        }
        const auto renamed = std::find_if(
            fresh.begin(), fresh.end(), [&](std::size_t to) { return isRenamed(current, i, intended, to); });
        if (renamed != fresh.end()) {
            targets[i] = *renamed;
            fresh.erase(renamed);
        }
    }
    return targets;
}

/// Adds what a merge key brings in, as it will be once the anchors have changed. False when its source is
/// gone.
bool YamlSplicer::addMerged(const YamlLayout &source, const YamlNode &current, std::size_t own,
                            YamlNode &merged) const
{
    const auto add = [&merged](const YamlNode &map, std::size_t from) {
        for (std::size_t i = from; i < map.keys.size(); ++i)
            if (!merged.find(map.keys[i].text))
                merged.set(map.keys[i].text, map.items[i]);
    };
    if (source.form == Form::FlowSequence || source.form == Form::BlockSequence) {
        return std::all_of(source.entries.begin(), source.entries.end(),
                           [&](const auto &entry) { return addMerged(entry.value, current, own, merged); });
    }
    const auto named = source.form == Form::Alias ? m_anchors.find(source.name) : m_anchors.end();
    if (named == m_anchors.end())
        add(current, own);
    else if (named->second && named->second->isMap())
        add(*named->second, 0);
    else
        return false;
    return true;
}

void YamlSplicer::updateMap(const YamlLayout &at, const YamlNode &current, const YamlNode &intended,
                            const Slot &slot)
{
    const Targets targets = targetsOf(at, current, intended);
    std::vector<bool> stays(at.entries.size());
    YamlNode merged = YamlNode::map();
    bool sourcesStay = true;
    for (std::size_t i = 0, own = 0; i < at.entries.size(); ++i) {
        const YamlLayout::Entry &entry = at.entries[i];
        if (entry.isMerge) {
            sourcesStay = addMerged(entry.value, current, targets.size(), merged) && sourcesStay;
            continue;
        }
        const auto target = targets[own];
        stays[i] = target.has_value();
        if (!target) {
            loseAnchors(entry.value);
        } else {
            const YamlNode::Key &key = intended.keys[*target];
            if (key.text != current.keys[own].text) {
                YamlFormat format = m_page.format;
                const YamlContext context = at.isBlockCollection() ? YamlContext::Block : YamlContext::Flow;
                m_page.edits.replace(entry.key.content, entry.key.end,
                                     writeYamlKey(keyStyledLike(at, key, format), context, format));
            }
            updateIn(key.text, entry.value, current.items[own], intended.items[*target], slotIn(at, entry));
        }
        ++own;
    }
    // What is merged in cannot be taken out again: where the map is to have less, it takes over what it
    // needs.
    const bool keepsMerges =
        sourcesStay && std::all_of(merged.keys.begin(), merged.keys.end(),
                                   [&](const auto &key) { return intended.find(key.text); });
    if (!keepsMerges)
        m_rewrittenBlocks.push_back({toText(m_path), current.mark, RewrittenBlock::Extent::MergeKeys});
    for (std::size_t i = 0; i < at.entries.size(); ++i)
        if (at.entries[i].isMerge)
            stays[i] = keepsMerges;
    const NewEntries added = newEntriesOf(at, intended, targets, keepsMerges ? &merged : nullptr);
    const bool isPair =
        at.form == Form::FlowPair && (!added.empty() || stays != std::vector<bool>(stays.size(), true));
    if (isPair || std::none_of(stays.begin(), stays.end(), [](bool stay) { return stay; }))
        replace(at, current, intended, slot);
    else
        changeEntries(at, stays, added);
}

/// The keys that the map does not have yet, each behind the one that comes before it in the intended map.
YamlSplicer::NewEntries YamlSplicer::newEntriesOf(const YamlLayout &at, const YamlNode &intended,
                                                  const Targets &targets, const YamlNode *merged) const
{
    std::vector<std::optional<std::size_t>> entryOf(intended.keys.size());
    std::optional<std::size_t> after;
    for (std::size_t i = 0, own = 0; i < at.entries.size(); ++i) {
        if (at.entries[i].isMerge) {
            if (own == 0 && merged)
                after = i; // an override stands beside the merge key, not before it
        } else if (const auto target = targets[own++]) {
            entryOf[*target] = i;
        }
    }
    NewEntries added;
    for (std::size_t k = 0; k < intended.keys.size(); ++k) {
        if (entryOf[k]) {
            after = entryOf[k];
            continue;
        }
        const YamlNode *value = merged ? merged->find(intended.keys[k].text) : nullptr;
        if (!value || !saySame(*value, intended.items[k]))
            added[after].push_back({&intended.keys[k], &intended.items[k], std::nullopt});
    }
    return added;
}

void YamlSplicer::changeEntries(const YamlLayout &at, const std::vector<bool> &stays, const NewEntries &added)
{
    const bool allStay = std::all_of(stays.begin(), stays.end(), [](bool stay) { return stay; });
    if (allStay && added.empty())
        return;
    const auto edits = editsOf(at, m_path.size(), m_page);
    for (std::size_t first = 0; first < stays.size(); ++first) {
        if (stays[first])
            continue;
        std::size_t last = first;
        while (last + 1 < stays.size() && !stays[last + 1])
            ++last;
        edits->remove(first, last);
        first = last;
    }
    for (const auto &[after, entries] : added)
        edits->insert(after, entries);
}

} // namespace portolan::text
