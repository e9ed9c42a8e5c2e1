#include "model/text/yaml_node.h"

#include <algorithm>
#include <utility>

namespace portolan::text {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allOf(std::string_view text, std::string_view allowed)
{
    return !text.empty() && text.find_first_not_of(allowed) == std::string_view::npos;
}

constexpr std::string_view digits = "0123456789";

bool isInteger(std::string_view text)
{
    if (text.starts_with("0x"))
        return allOf(text.substr(2), "0123456789abcdefABCDEF");
    if (text.starts_with("0o"))
        return allOf(text.substr(2), "01234567");
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return allOf(text, digits);
}

bool isFloat(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == ".inf" || text == ".Inf" || text == ".INF" || text == ".nan" || text == ".NaN" ||
        text == ".NAN")
        return true;
    const std::size_t whole = std::min(text.find_first_not_of(digits), text.size());
    std::size_t at = whole;
    std::size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
            ++fraction;
        }
    }
    if (whole + fraction == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        return allOf(text.substr(at), digits);
    }
    return at == text.size();
}

} // namespace

YamlNode YamlNode::text(std::string value, YamlStyle style)
{
    YamlNode node;
    node.kind = Kind::Scalar;
    node.style = style;
    node.scalar = std::move(value);
    return node;
}

YamlNode YamlNode::map(YamlStyle style)
{
    YamlNode node;
    node.kind = Kind::Map;
    node.style = style;
    return node;
}

YamlNode YamlNode::sequence(YamlStyle style)
{
    YamlNode node;
    node.kind = Kind::Sequence;
    node.style = style;
    return node;
}

bool YamlNode::isText() const
{
    if (!isScalar())
        return false;
    if (tag != YamlTag::None)
        return tag == YamlTag::String;
    return style == YamlStyle::Quoted || scalarType(scalar) == YamlScalarType::Text;
}

const YamlNode *YamlNode::find(std::string_view key) const
{
    // Most keys differ in length or in the first letter, which saves the call that compares the others.
    const char first = key.empty() ? '\0' : key.front();
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (const std::string &each = keys[i].text;
            each.size() == key.size() && each[0] == first && each == key)
            return &items[i];
    return nullptr;
}

YamlNode *YamlNode::find(std::string_view key)
{
    return const_cast<YamlNode *>(std::as_const(*this).find(key)); // the node itself is not const here
}

YamlNode &YamlNode::set(std::string_view key, YamlNode value)
{
    if (YamlNode *found = find(key))
        return *found = std::move(value);
    if (!isMap()) {
        kind = Kind::Map;
        items.clear();
        scalar.clear();
    }
    keys.push_back({std::string(key), {}, YamlStyle::Plain});
    items.push_back(std::move(value));
    return items.back();
}

YamlNode YamlNode::take(std::string_view key)
{
    YamlNode *found = find(key);
    if (!found)
        return {};
    YamlNode value = std::move(*found);
    const auto position = found - items.data();
    keys.erase(keys.begin() + position);
    items.erase(items.begin() + position);
    return value;
}

void YamlNode::append(YamlNode value)
{
    kind = Kind::Sequence;
    items.push_back(std::move(value));
}

YamlScalarType scalarType(std::string_view plain)
{
    if (plain.empty())
        return YamlScalarType::Null;
    switch (plain.front()) {
    case '~':
    case 'n':
    case 'N':
        return plain == "~" || plain == "null" || plain == "Null" || plain == "NULL" ? YamlScalarType::Null
                                                                                     : YamlScalarType::Text;
    case 't':
    case 'T':
    case 'f':
    case 'F':
        return plain == "true" || plain == "True" || plain == "TRUE" || plain == "false" ||
                       plain == "False" || plain == "FALSE"
                   ? YamlScalarType::Boolean
                   : YamlScalarType::Text;
    default: break;
    }
    if (!isDigit(plain.front()) && std::string_view("+-.").find(plain.front()) == std::string_view::npos)
        return YamlScalarType::Text;
    return isInteger(plain) ? YamlScalarType::Integer
           : isFloat(plain) ? YamlScalarType::Float
                            : YamlScalarType::Text;
}

std::string_view describe(const YamlNode &node)
{
    switch (node.kind) {
    case YamlNode::Kind::Null: return "nothing";
    case YamlNode::Kind::Scalar: return node.isText() ? "text" : "a plain value";
    case YamlNode::Kind::Sequence: return "a list";
    case YamlNode::Kind::Map: return "a map";
    }
    return "nothing";
}

} // namespace portolan::text
