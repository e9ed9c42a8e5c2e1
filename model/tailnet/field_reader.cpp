#include "model/tailnet/field_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lowered(x) == lowered(y); });
}

bool isJsonText(const YamlNode &node)
{
    return node.isScalar() && node.style == text::YamlStyle::Quoted;
}

void FieldReader::refuse(text::Mark mark, std::string message) const
{
    m_problems.push_back({std::move(message), text::placeIn(m_file, m_content, mark)});
}

void FieldReader::refuseOthers(const YamlNode &object, PolicyPart part) const
{
    const auto names = fieldsOf(part);
    for (auto key = object.keys.begin(); key != object.keys.end(); ++key) {
        const auto isKey = [&](const auto &name) {
            return isSameName(name, key->text);
        };
        if (std::none_of(names.begin(), names.end(), isKey))
            refuse(key->mark, fmt::format("{} has no \"{}\"", wordsFor(part), key->text));
        const auto earlier = std::find_if(object.keys.begin(), key,
                                          [&](const YamlNode::Key &other) { return isKey(other.text); });
        if (earlier != key &&
            earlier->text != key->text) // the same spelling twice is the JSON reader's to refuse
            refuse(key->mark,
                   fmt::format("\"{}\" stands twice here, as \"{}\" before", key->text, earlier->text));
    }
}

const YamlNode *FieldReader::field(const YamlNode &object, std::string_view name) const
{
    for (std::size_t i = 0; i < object.keys.size(); ++i)
        if (isSameName(object.keys[i].text, name))
            return object.items[i].isNull() ? nullptr : &object.items[i];
    return nullptr;
}

const YamlNode *FieldReader::checked(const YamlNode *node, bool isFit, std::string_view name,
                                     std::string_view meant) const
{
    if (!node || isFit)
        return node;
    refuse(node->mark, fmt::format("\"{}\" takes {}", name, meant));
    return nullptr;
}

const YamlNode *FieldReader::list(const YamlNode &object, std::string_view name) const
{
    const YamlNode *node = field(object, name);
    return checked(node, node && node->isSequence(), name, "a list");
}

const YamlNode *FieldReader::object(const YamlNode &object, std::string_view name) const
{
    const YamlNode *node = field(object, name);
    return checked(node, node && node->isMap(), name, "an object");
}

const YamlNode *FieldReader::text(const YamlNode &object, std::string_view name) const
{
    const YamlNode *node = field(object, name);
    return checked(node, node && isJsonText(*node), name, "a text");
}

std::vector<Located> FieldReader::texts(const YamlNode &object, std::string_view name) const
{
    return texts(list(object, name));
}

std::vector<Located> FieldReader::texts(const YamlNode *list) const
{
    std::vector<Located> texts;
    if (!list)
        return texts;
    for (const YamlNode &item : list->items) {
        if (isJsonText(item))
            texts.push_back({item.scalar, item.mark});
        else
            refuse(item.mark, "a text is meant here");
    }
    return texts;
}

std::vector<const YamlNode *> FieldReader::objects(const YamlNode &object, std::string_view name) const
{
    std::vector<const YamlNode *> objects;
    const YamlNode *nodes = list(object, name);
    if (!nodes)
        return objects;
    for (const YamlNode &item : nodes->items) {
        if (item.isMap())
            objects.push_back(&item);
        else
            refuse(item.mark, fmt::format("an entry of \"{}\" is an object", name));
    }
    return objects;
}

} // namespace portolan::tailnet
