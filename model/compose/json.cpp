#include "model/compose/json.h"

#include <nlohmann/json.hpp>

namespace portolan::compose {

using text::YamlNode;
using text::YamlScalarType;

namespace {

std::string quoted(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void write(const YamlNode &node, std::size_t level, std::string &json)
{
    if (node.isNull()) {
        json += "null";
        return;
    }
    if (node.isScalar()) {
        const bool isText = node.isText() || text::scalarType(node.scalar) == YamlScalarType::Text;
        json += isText ? quoted(node.scalar) : node.scalar;
        return;
    }
    json += node.isMap() ? '{' : '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        json += i == 0 ? "\n" : ",\n";
        json.append(2 * (level + 1), ' ');
        if (node.isMap())
            json += quoted(node.keys[i].text) + ": ";
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
    return json + '\n';
}

} // namespace portolan::compose
