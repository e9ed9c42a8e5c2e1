#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/tree.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

/// What a value of a Compose file may look like: which kinds of scalar, and which list or map.
namespace portolan::compose {

class Shape
{
public:
    enum Scalar : std::uint8_t { Text = 1, Integer = 2, Number = 4, Boolean = 8, Null = 16 };

    /// One of these scalars.
    static Shape scalar(unsigned scalars);
    /// Text out of these words.
    static Shape oneOf(std::vector<std::string_view> words);
    static Shape any();
    static Shape list(Shape item);
    /// A list of which no two items are equal.
    static Shape set(Shape item);
    /// A map of these keys, and of `x-` keys.
    static Shape map(std::initializer_list<std::pair<std::string_view, Shape>> keys);
    /// A map of any names that stands for things, such as `services`.
    static Shape named(Shape value);

    Shape operator|(const Shape &other) const;
    Shape required(std::vector<std::string_view> keys) const;
    /// No `x-` keys.
    Shape plain() const;
    /// `x-` keys beside the names of a named map.
    Shape extensible() const;
    /// Keys that are not named are let through.
    Shape open() const;
    Shape between(double least, double most) const;
    Shape matching(bool (*matches)(std::string_view text), std::string_view form) const;

    /// Says in \a diagnostics where \a node does not have this shape.
    void check(const text::YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const;

private:
    struct MapShape;
    struct ListShape;

    bool admitsScalar(const text::YamlNode &node) const;
    void checkScalar(const text::YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const;
    void checkList(const text::YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const;
    void checkMap(const text::YamlNode &node, const TreePath &path, Diagnostics &diagnostics) const;
    std::string wanted() const;

    unsigned m_scalars = 0;
    bool m_any = false;
    std::vector<std::string_view> m_words;
    std::optional<std::pair<double, double>> m_bounds;
    bool (*m_matches)(std::string_view) = nullptr;
    std::string_view m_form;
    std::shared_ptr<const ListShape> m_list;
    std::shared_ptr<const MapShape> m_map;
};

} // namespace portolan::compose
