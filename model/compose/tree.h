#pragma once

#include "model/compose/path_table.h"
#include "model/text/yaml_key_index.h"

#include <string>
#include <string_view>

/// What all steps do with the tree of a project.
namespace portolan::compose {

/// Finds the keys of a large map in constant time. The map may grow at its end only through `set`.
class KeyIndex
{
public:
    explicit KeyIndex(text::YamlNode &map)
        : m_map(map)
    {
    }

    text::YamlNode *find(std::string_view key);
    /// Replaces the value of a key, or adds the key at the end.
    void set(const text::YamlNode::Key &key, text::YamlNode value);

private:
    text::YamlNode &m_map;
    text::YamlKeyIndex m_index;
};

/// Calls \a visit for each child of a map or list: `visit(child, path of the child, step)`, where the step is
/// the key of a map's child and `[]` for a list's.
template <class Node, class Visit>
void forEachChild(Node &node, const TreePath &path, Visit visit)
{
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (node.isMap())
            visit(node.items[i], path.at(node.keys[i].text), std::string_view(node.keys[i].text));
        else
            visit(node.items[i], path.at(i), std::string_view("[]"));
    }
}

/// The text of a scalar, and nothing for anything else.
std::string_view textOf(const text::YamlNode *node);

/// The children of a map's key that is itself a map, or nullptr.
text::YamlNode *mapIn(text::YamlNode &node, std::string_view key);
const text::YamlNode *mapIn(const text::YamlNode &node, std::string_view key);

/// Sorts a map by its keys.
void sortKeys(text::YamlNode &map);

/// Text at the place of another value.
text::YamlNode textAt(text::Mark mark, std::string text);

/// The text before and after the first \a sign; nullopt where there is none.
struct Cut {
    std::string_view before;
    std::string_view after;
    bool found = false;
};
Cut cut(std::string_view text, char sign);

} // namespace portolan::compose
