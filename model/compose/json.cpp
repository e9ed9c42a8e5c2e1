#include "model/compose/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace portolan::compose {

using text::YamlNode;
using text::YamlScalarType;

namespace {

/// Text of ASCII alone without signs that must be escaped.
bool standsForItself(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

void appendQuoted(const std::string &text, std::string &json)
{
    if (standsForItself(text)) {
        json += '"';
        json += text;
        json += '"';
        return;
    }
    json += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void write(const YamlNode &node, std::size_t level, std::string &json)
{
    if (node.isNull()) {
        json += "null";
        return;
    }
    if (node.isScalar()) {
        const bool isText = node.isText() || text::scalarType(node.scalar) == YamlScalarType::Text;
        if (isText)
            appendQuoted(node.scalar, json);
        else
            json += node.scalar;
        return;
    }
    json += node.isMap() ? '{' : '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        json += i == 0 ? "\n" : ",\n";
        json.append(2 * (level + 1), ' ');
        if (node.isMap()) {
            appendQuoted(node.keys[i].text, json);
            json += ": ";
        }
        write(node.items[i], level + 1, json);
    }
    if (!node.items.empty()) {
        json += '\n';
        json.append(2 * level, ' ');
    }
    json += node.isMap() ? '}' : ']';
}

} // namespace

std::string writeJson(const YamlNode &model)
{
    std::string json;
    write(model, 0, json);
    json += '\n';
    return json;
}

} // namespace portolan::compose
