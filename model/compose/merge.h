#pragma once

#include "model/compose/diagnostics.h"

#include <string>
#include <string_view>
#include <vector>

namespace portolan::compose {

/// Merges \a over into \a base, key by key, by the rule of each key: maps are merged, lists are appended,
/// other values are replaced; a command is replaced as a whole; what may be a list or a map is brought into
/// one form first. Errors: a map or list that meets another kind of value. Source: Compose specification,
/// 13-merge.
void mergeProject(text::YamlNode &base, text::YamlNode over, Diagnostics &diagnostics);

/// The same for one service, as `extends` does it.
void mergeService(text::YamlNode &base, text::YamlNode over, Diagnostics &diagnostics);

/// How many services may extend one another in a row: far more than anybody writes, far fewer than a stack
/// holds.
inline constexpr std::size_t longestExtendsChain = 100;

/// Takes away what a later entry of a list replaces: of several entries for one variable, mount target, port
/// ... the last one stays, at the place of the first. Source: Compose specification, 13-merge, unique
/// resources.
void keepLastOfEach(text::YamlNode &project, Diagnostics &diagnostics);

/// The places that a document resets (`!reset`) or overrides (`!override`).
class Resets
{
public:
    /// Finds the tags of a document and takes them away, with the values of `!reset`.
    static Resets takeFrom(text::YamlNode &document);
    /// Takes over those of another part of the same document.
    void add(Resets &&others);

    /// Takes the values at these places away from what the document will be merged into.
    void applyTo(text::YamlNode &project) const;
    /// The same within one service.
    void applyToService(std::string_view name, text::YamlNode &service) const;

private:
    using Place = std::vector<std::string>;
    std::vector<Place> m_places;
};

} // namespace portolan::compose
