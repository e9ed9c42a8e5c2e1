#pragma once

#include "model/text/problem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace portolan::text {

/// How a scalar or a collection is written.
enum class YamlStyle : std::uint8_t {
    Plain,  ///< a plain scalar, or a block collection
    Quoted, ///< a scalar in quotes or a block scalar: text, whatever it looks like
    Flow    ///< a collection in brackets
};

/// The tags that Portolan gives a meaning to. Source: YAML 1.2.2, 10.3; Compose specification, 13-merge.
enum class YamlTag : std::uint8_t {
    None,
    String,
    Integer,
    Float,
    Boolean,
    Null,
    Binary,
    Timestamp,
    Reset,
    Override,
    Other
};

/// A YAML value with the place where each of its parts was written.
///
/// A plain value type: a map is `keys[i]` -> `items[i]` in the order of the file, a sequence is `items`.
/// Scalars keep the text they were written with; what type a plain scalar has is the reader's question
/// (`isNull`, `asBoolean` ...).
struct YamlNode {
    enum class Kind : std::uint8_t { Null, Scalar, Sequence, Map };

    struct Key {
        std::string text;
        Mark mark;
        YamlStyle style = YamlStyle::Plain;
        bool operator==(const Key &) const = default;
    };

    Kind kind = Kind::Null;
    YamlStyle style = YamlStyle::Plain;
    YamlTag tag = YamlTag::None;
    Mark mark;
    std::string scalar;
    std::vector<YamlNode> items;
    std::vector<Key> keys;

    bool operator==(const YamlNode &) const = default;

    static YamlNode text(std::string value, YamlStyle style = YamlStyle::Plain);
    static YamlNode quoted(std::string value) { return text(std::move(value), YamlStyle::Quoted); }
    static YamlNode integer(long long value) { return text(std::to_string(value)); }
    static YamlNode boolean(bool value) { return text(value ? "true" : "false"); }
    static YamlNode map(YamlStyle style = YamlStyle::Plain);
    static YamlNode sequence(YamlStyle style = YamlStyle::Plain);

    bool isNull() const { return kind == Kind::Null; }
    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMap() const { return kind == Kind::Map; }
    /// A scalar that YAML's core schema reads as a string.
    bool isText() const;
    /// Null, an empty map or an empty sequence.
    bool isEmpty() const { return kind != Kind::Scalar && items.empty(); }

    /// The value of a map's key, or nullptr; nullptr too when this is no map.
    const YamlNode *find(std::string_view key) const;
    YamlNode *find(std::string_view key);

    /// Sets a map's key, in place where it exists, else at the end. Turns null into a map.
    YamlNode &set(std::string_view key, YamlNode value);
    /// Removes a map's key and returns what it had; null when it had none.
    YamlNode take(std::string_view key);
    void append(YamlNode value);
};

/// What a plain scalar means in YAML 1.2's core schema, extended by the YAML 1.1 words that Go's YAML reads
/// as booleans only when asked for one (`yes`, `on` ...), which therefore count as text here. Source:
/// YAML 1.2.2, 10.3.2.
enum class YamlScalarType : std::uint8_t { Text, Null, Boolean, Integer, Float };
YamlScalarType scalarType(std::string_view plain);

/// A few words for messages: "a map", "a list", "text", "nothing".
std::string_view describe(const YamlNode &node);

} // namespace portolan::text
