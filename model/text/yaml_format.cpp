#include "model/text/yaml_format.h"

#include <algorithm>
#include <map>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

/// How often each way was seen.
struct Evidence {
    std::map<std::size_t, std::size_t> steps;
    std::map<std::size_t, std::size_t> listSteps;
    std::map<char, std::size_t> quotes;
};

void collect(const YamlLayout &layout, Evidence &evidence)
{
    if (layout.isQuoted())
        ++evidence.quotes[quoteOf(layout)];
    for (const YamlLayout::Entry &entry : layout.entries) {
        const YamlLayout &value = entry.value;
        if (layout.form == Form::BlockMap && value.form == Form::BlockMap && value.column > layout.column)
            ++evidence.steps[value.column - layout.column];
        if (layout.form == Form::BlockMap && value.form == Form::BlockSequence &&
            value.column >= layout.column)
            ++evidence.listSteps[value.column - layout.column];
        collect(value, evidence);
    }
}

template <class Value>
Value mostSeen(const std::map<Value, std::size_t> &counts, Value otherwise)
{
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? otherwise : most->first;
}

bool isScalarForm(Form form)
{
    return form == Form::Plain || form == Form::SingleQuoted || form == Form::DoubleQuoted;
}

/// The form that the scalars of a collection share. A list's last item speaks for all; the values of a map
/// are too different for that.
Form sharedForm(const YamlLayout &collection)
{
    const bool isList = collection.form == Form::BlockSequence || collection.form == Form::FlowSequence;
    Form shared = Form::Empty;
    std::size_t count = 0;
    for (const YamlLayout::Entry &entry : collection.entries) {
        if (!isScalarForm(entry.value.form))
            continue;
        if (!isList && count > 0 && entry.value.form != shared)
            return Form::Empty;
        shared = entry.value.form;
        ++count;
    }
    return isList || count > 1 ? shared : Form::Empty;
}

char quoteOfForm(Form form)
{
    return form == Form::DoubleQuoted ? '"' : form == Form::SingleQuoted ? '\'' : '\0';
}

} // namespace

char quoteOf(const YamlLayout &layout)
{
    return quoteOfForm(layout.form);
}

YamlFormat formatOf(const YamlLayout &layout, const YamlFormat &otherwise)
{
    Evidence evidence;
    collect(layout, evidence);
    return {mostSeen(evidence.steps, otherwise.step), mostSeen(evidence.listSteps, otherwise.listStep),
            mostSeen(evidence.quotes, otherwise.quote)};
}

YamlNode styledLike(const YamlLayout &collection, YamlNode value, YamlFormat &format)
{
    const Form form = sharedForm(collection);
    const char quote = quoteOfForm(form);
    if (quote != '\0')
        format.quote = quote;
    if (value.isText() && value.tag == YamlTag::None && form != Form::Empty &&
        !looksLikeAnotherType(value.scalar))
        value.style = quote != '\0' ? YamlStyle::Quoted : YamlStyle::Plain;
    return value;
}

YamlNode::Key keyStyledLike(const YamlLayout &map, YamlNode::Key key, YamlFormat &format)
{
    const bool allQuoted =
        !map.entries.empty() && std::all_of(map.entries.begin(), map.entries.end(),
                                            [](const auto &entry) { return entry.key.isQuoted(); });
    if (allQuoted) {
        key.style = YamlStyle::Quoted;
        format.quote = quoteOf(map.entries.front().key);
    }
    return key;
}

} // namespace portolan::text
