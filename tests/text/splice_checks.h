#pragma once

#include "model/text/yaml_layout.h"
#include "model/text/yaml_reader.h"

#include <map>
#include <QtTest>
#include <random>

/// What the tests of splicing share: random edits of a tree, and questions about the lines of a file.
namespace portolan::text {

inline YamlNode firstDocumentOf(const std::string &yaml)
{
    YamlReading reading = readYaml("f.yaml", yaml);
    return reading.documents.empty() || hasError(reading.problems) ? YamlNode()
                                                                   : std::move(reading.documents.front());
}

inline QStringList linesOf(const std::string &text)
{
    return QString::fromStdString(text).split(QLatin1Char('\n'));
}

/// The bytes of a file that belong to scalars and keys.
inline void markScalars(const YamlLayout &layout, std::vector<bool> &scalar)
{
    if (layout.entries.empty() && !layout.isFlowCollection())
        std::fill(scalar.begin() + static_cast<std::ptrdiff_t>(layout.content),
                  scalar.begin() + static_cast<std::ptrdiff_t>(layout.end), true);
    for (const YamlLayout::Entry &entry : layout.entries) {
        markScalars(entry.key, scalar);
        markScalars(entry.value, scalar);
    }
}

/// Every comment of a file with how often it stands there.
inline std::map<std::string, int> commentsOf(const std::string &text)
{
    std::map<std::string, int> comments;
    std::vector<bool> scalar(text.size() + 1);
    if (const auto layout = layOutYaml(text))
        markScalars(*layout, scalar);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '#' || scalar[i] ||
            (i > 0 && std::string_view(" \t\n").find(text[i - 1]) == std::string_view::npos))
            continue;
        const std::size_t end = std::min(text.find_first_of("\r\n", i), text.size());
        ++comments[text.substr(i, end - i)];
        i = end;
    }
    return comments;
}

/// How many lines of \a one are no lines of \a other, counting equal ones as often as they stand.
inline int linesMissing(const std::string &one, const std::string &other)
{
    std::map<QString, int> left;
    for (const QString &line : linesOf(other))
        ++left[line];
    int missing = 0;
    for (const QString &line : linesOf(one))
        missing += --left[line] < 0 ? 1 : 0;
    return missing;
}

enum class EditKind { ChangeScalar, Remove, Add, Rename, Move };

struct RandomEdit {
    EditKind kind = EditKind::ChangeScalar;
    YamlNode tree;             ///< after the edit
    bool severalLines = false; ///< it touches text of several lines
    QString what;
};

/// Does one random thing to a tree.
class RandomEditor
{
public:
    explicit RandomEditor(unsigned seed)
        : m_random(seed)
    {
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    std::optional<RandomEdit> edit(const YamlNode &tree)
    {
        RandomEdit edit;
        edit.tree = tree;
        std::vector<YamlNode *> collections;
        collect(edit.tree, collections);
        if (collections.empty())
            return std::nullopt;
        YamlNode &parent = *collections[below(collections.size())];
        const std::size_t at = below(parent.items.size());
        edit.kind = static_cast<EditKind>(below(5));
        edit.what = parent.isMap() ? QString::fromStdString(parent.keys[at].text) : QString::number(at);
        switch (edit.kind) {
        case EditKind::ChangeScalar:
            if (!parent.items[at].isScalar() || parent.items[at].tag != YamlTag::None)
                return std::nullopt;
            edit.severalLines = parent.items[at].scalar.find('\n') != std::string::npos;
            parent.items[at].scalar += freshWord();
            break;
        case EditKind::Remove: erase(parent, at); break;
        case EditKind::Add:
            parent.items.insert(parent.items.begin() + static_cast<std::ptrdiff_t>(at), freshValue());
            if (parent.isMap())
                parent.keys.insert(parent.keys.begin() + static_cast<std::ptrdiff_t>(at),
                                   {freshWord(), {}, YamlStyle::Plain});
            break;
        case EditKind::Rename:
            if (!parent.isMap())
                return std::nullopt;
            parent.keys[at].text = freshWord();
            break;
        case EditKind::Move:
            if (!parent.isSequence())
                return std::nullopt;
            std::swap(parent.items[at], parent.items[below(parent.items.size())]);
            break;
        }
        return edit;
    }

private:
    static void collect(YamlNode &node, std::vector<YamlNode *> &collections)
    {
        if (node.items.empty())
            return;
        collections.push_back(&node);
        for (YamlNode &item : node.items)
            collect(item, collections);
    }

    static void erase(YamlNode &parent, std::size_t at)
    {
        parent.items.erase(parent.items.begin() + static_cast<std::ptrdiff_t>(at));
        if (parent.isMap())
            parent.keys.erase(parent.keys.begin() + static_cast<std::ptrdiff_t>(at));
    }

    std::string freshWord() { return "new" + std::to_string(++m_words); }

    YamlNode freshValue()
    {
        switch (below(5)) {
        case 0: return YamlNode::quoted("80");
        case 1: return YamlNode::text("one\ntwo\n", YamlStyle::Quoted);
        case 2: {
            YamlNode map = YamlNode::map();
            map.set("a", YamlNode::integer(1));
            map.set("b", YamlNode::text("it's: # \"x\"", YamlStyle::Quoted));
            return map;
        }
        case 3: {
            YamlNode list = YamlNode::sequence();
            list.append(YamlNode::text("x"));
            list.append(YamlNode::boolean(true));
            return list;
        }
        default: return YamlNode::text(freshWord());
        }
    }

    std::mt19937 m_random;
    int m_words = 0;
};

} // namespace portolan::text
