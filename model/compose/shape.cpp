#include "model/compose/shape.h"

#include "model/compose/numbers.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace portolan::compose {

using text::YamlNode;
using text::YamlScalarType;

struct Shape::ListShape {
    Shape item;
    bool distinct = false;
};

struct Shape::MapShape {
    KeyTable<Shape> keys;
    std::optional<Shape> others; ///< the value of keys that are not named; nothing: there are none
    bool othersAreNames = false; ///< other keys are letters, digits and `._-`
    bool extensions = true;
    std::vector<std::string_view> required;
};

namespace {

bool isName(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '_' || c == '-';
    });
}

/// An order-preserving text of a value that equals that of another value exactly if the values are equal.
void appendIdentity(const YamlNode &node, std::string &identity)
{
    identity += static_cast<char>('0' + static_cast<int>(node.kind));
    identity += node.isScalar() && node.isText() ? 't' : 'p';
    identity += std::to_string(node.scalar.size() + node.items.size()) + ':' + node.scalar;
    std::map<std::string_view, const YamlNode *> sorted;
    for (std::size_t i = 0; i < node.keys.size(); ++i)
        sorted.emplace(node.keys[i].text, &node.items[i]);
    for (const auto &[key, item] : sorted) {
        identity += std::to_string(key.size()) + '=';
        identity += key;
        appendIdentity(*item, identity);
    }
    if (node.isSequence())
        for (const YamlNode &item : node.items)
            appendIdentity(item, identity);
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i)
        text += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return text;
}

} // namespace

Shape Shape::scalar(unsigned scalars)
{
    Shape shape;
    shape.m_scalars = scalars;
    return shape;
}

Shape Shape::oneOf(std::vector<std::string_view> words)
{
    Shape shape = scalar(Text);
    shape.m_words = std::move(words);
    return shape;
}

Shape Shape::any()
{
    Shape shape;
    shape.m_any = true;
    return shape;
}

Shape Shape::list(Shape item)
{
    Shape shape;
    shape.m_list = std::make_shared<ListShape>(ListShape{std::move(item), false});
    return shape;
}

Shape Shape::set(Shape item)
{
    Shape shape;
    shape.m_list = std::make_shared<ListShape>(ListShape{std::move(item), true});
    return shape;
}

Shape Shape::map(std::initializer_list<std::pair<std::string_view, Shape>> keys)
{
    Shape shape;
    MapShape map;
    for (const auto &[key, value] : keys)
        map.keys[key] = value;
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::named(Shape value)
{
    Shape shape;
    MapShape map;
    map.others = std::move(value);
    map.othersAreNames = true;
    map.extensions = false;
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::operator|(const Shape &other) const
{
    Shape either = *this;
    either.m_scalars |= other.m_scalars;
    either.m_any = m_any || other.m_any;
    if (either.m_words.empty())
        either.m_words = other.m_words;
    if (!either.m_bounds)
        either.m_bounds = other.m_bounds;
    if (!either.m_list)
        either.m_list = other.m_list;
    if (!either.m_map)
        either.m_map = other.m_map;
    return either;
}

Shape Shape::required(std::vector<std::string_view> keys) const
{
    Shape shape = *this;
    MapShape map = *m_map;
    map.required = std::move(keys);
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::plain() const
{
    Shape shape = *this;
    MapShape map = *m_map;
    map.extensions = false;
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::extensible() const
{
    Shape shape = *this;
    MapShape map = *m_map;
    map.extensions = true;
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::open() const
{
    Shape shape = *this;
    MapShape map = *m_map;
    if (map.others)
        map.othersAreNames = false;
    else
        map.others = any();
    shape.m_map = std::make_shared<MapShape>(std::move(map));
    return shape;
}

Shape Shape::between(double least, double most) const
{
    Shape shape = *this;
    shape.m_bounds = {least, most};
    return shape;
}

Shape Shape::matching(bool (*matches)(std::string_view), std::string_view form) const
{
    Shape shape = *this;
    shape.m_matches = matches;
    shape.m_form = form;
    return shape;
}

void Shape::check(const YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const
{
    if (m_any)
        return;
    if (node.tag == text::YamlTag::Timestamp) {
        diagnostics.error(
            node.mark,
            fmt::format("{} is a date, which Compose does not take; write it in quotes", path.text()));
        return;
    }
    if (node.isSequence() && m_list)
        checkList(node, path, diagnostics);
    else if (node.isMap() && m_map)
        checkMap(node, path, diagnostics);
    else if ((node.isScalar() || node.isNull()) && admitsScalar(node))
        checkScalar(node, path, diagnostics);
    else
        diagnostics.error(node.mark,
                          fmt::format("{} must be {}, not {}", path.text(), wanted(), text::describe(node)));
}

bool Shape::admitsScalar(const YamlNode &node) const
{
    if (node.isNull())
        return (m_scalars & Null) != 0;
    if (node.isText())
        return (m_scalars & Text) != 0;
    switch (text::scalarType(node.scalar)) {
    case YamlScalarType::Boolean: return (m_scalars & Boolean) != 0;
    case YamlScalarType::Integer: return (m_scalars & (Integer | Number)) != 0;
    case YamlScalarType::Float: return (m_scalars & Number) != 0;
    default: return (m_scalars & Text) != 0;
    }
}

void Shape::checkScalar(const YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const
{
    const bool isText = node.isScalar() && node.isText();
    if (isText && !m_words.empty() && std::find(m_words.begin(), m_words.end(), node.scalar) == m_words.end())
        diagnostics.error(node.mark, fmt::format("{} is \"{}\"; it must be {}", path.text(), node.scalar,
                                                 joined({m_words.begin(), m_words.end()})));
    if (isText && m_matches && !m_matches(node.scalar))
        diagnostics.error(node.mark,
                          fmt::format("{} is \"{}\"; it must be {}", path.text(), node.scalar, m_form));
    if (isText || node.isNull() || !m_bounds)
        return;
    const double value = parseNumber(node.scalar).value_or(m_bounds->first);
    if (value < m_bounds->first || value > m_bounds->second)
        diagnostics.error(node.mark, fmt::format("{} is {}; it must be between {} and {}", path.text(),
                                                 node.scalar, m_bounds->first, m_bounds->second));
}

void Shape::checkList(const YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const
{
    std::unordered_set<std::string> known;
    forEachChild(node, path, [&](const YamlNode &item, const TreePath &itemPath, std::string_view) {
        m_list->item.check(item, itemPath, diagnostics);
        if (!m_list->distinct)
            return;
        std::string identity;
        appendIdentity(item, identity);
        if (!known.insert(std::move(identity)).second)
            diagnostics.error(item.mark, fmt::format("{} stands twice in this list", itemPath.text()));
    });
}

void Shape::checkMap(const YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const
{
    for (const std::string_view key : m_map->required)
        if (!node.find(key))
            diagnostics.error(node.mark, fmt::format("{} lacks the key \"{}\"", path.text(), key));
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const std::string &key = node.keys[i].text;
        if (const Shape *known = m_map->keys.find(key))
            known->check(node.items[i], path.at(key), diagnostics);
        else if (m_map->extensions && key.starts_with("x-"))
            continue;
        else if (m_map->others && !m_map->othersAreNames)
            m_map->others->check(node.items[i], path.at(key), diagnostics);
        else if (m_map->others && isName(key))
            m_map->others->check(node.items[i], path.at(key), diagnostics);
        else
            diagnostics.error(
                node.keys[i].mark,
                fmt::format("{}: unknown key \"{}\"", path.text().empty() ? "project" : path.text(), key));
    }
}

std::string Shape::wanted() const
{
    std::vector<std::string> kinds;
    if (m_scalars & Text)
        kinds.emplace_back("text");
    if (m_scalars & (Integer | Number))
        kinds.emplace_back("a number");
    if (m_scalars & Boolean)
        kinds.emplace_back("true or false");
    if (m_list)
        kinds.emplace_back("a list");
    if (m_map)
        kinds.emplace_back("a map");
    return kinds.empty() ? "nothing" : joined(kinds);
}

} // namespace portolan::compose
