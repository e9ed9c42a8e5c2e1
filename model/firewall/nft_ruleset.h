#pragma once

#include "model/text/hujson.h"

#include <map>
#include <string>
#include <vector>

namespace portolan::firewall {

/// A rule of a chain: its statements, as the JSON has them.
struct NftRule {
    const text::YamlNode *statements = nullptr; ///< a list
    std::string comment;
    text::Mark mark;
};

/// A chain of an nftables ruleset.
struct NftChain {
    std::string family;
    std::string table;
    std::string name;
    std::string type; ///< of a base chain: filter, nat, route
    std::string hook; ///< empty = not a base chain
    int priority = 0;
    std::string policy;
    text::Mark mark;
    std::vector<NftRule> rules;
};

/// The parts of `nft -j list ruleset` that say what may pass. Points into the tree that it was made from.
struct NftRuleset {
    std::vector<NftChain> chains;
    std::map<std::string, const text::YamlNode *> sets; ///< their elements, by family, table and name
    bool isFlushed = false;                             ///< it begins with `flush ruleset`

    const NftChain *find(const NftChain &beside, std::string_view name) const;
    const text::YamlNode *elementsOf(const NftChain &beside, std::string_view set) const;
};

/// What the tree holds; nothing when it is no ruleset.
std::optional<NftRuleset> nftRulesetIn(const text::YamlNode &root);

} // namespace portolan::firewall
