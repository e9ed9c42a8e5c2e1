#include "model/compare/inline_text.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace portolan::compare {

std::string inlineText(const text::YamlNode &node,
                       const std::function<std::string(const std::string &)> &read)
{
    using Kind = text::YamlNode::Kind;
    std::vector<std::string> items;
    switch (node.kind) {
    case Kind::Null: return {};
    case Kind::Scalar: return read(node.scalar);
    case Kind::Sequence:
        for (const text::YamlNode &item : node.items)
            items.push_back(inlineText(item, read));
        return fmt::format("[{}]", fmt::join(items, ", "));
    case Kind::Map:
        for (std::size_t i = 0; i < node.keys.size(); ++i)
            items.push_back(node.keys[i].text + ": " + inlineText(node.items[i], read));
        return fmt::format("{{{}}}", fmt::join(items, ", "));
    }
    return {};
}

std::vector<std::string> partsOf(const text::YamlNode &node,
                                 const std::function<std::string(const std::string &)> &read)
{
    std::vector<std::string> parts;
    if (node.isSequence())
        for (const text::YamlNode &item : node.items)
            parts.push_back(inlineText(item, read));
    else
        parts.push_back(inlineText(node, read));
    return parts;
}

} // namespace portolan::compare
