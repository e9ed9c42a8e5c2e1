#include "model/compose/conversions.h"

#include "model/compose/numbers.h"
#include "model/compose/scalars.h"
#include "model/compose/shell_words.h"
#include "model/compose/tree.h"

#include <algorithm>
#include <charconv>

namespace portolan::compose::convert {

using text::YamlNode;
using text::YamlStyle;

namespace {

void error(Diagnostics &diagnostics, const YamlNode &value, const TreePath &path, std::string_view what)
{
    diagnostics.error(value.mark, fmt::format("{}: \"{}\" is no {}", path.text(), value.scalar, what));
}

void becomePlain(YamlNode &value, std::string spelling)
{
    value.scalar = std::move(spelling);
    value.style = YamlStyle::Plain;
}

/// `KEY=VALUE` lists and maps as a sorted map of texts. Where a key has no value it becomes empty, or stays
/// null.
bool toMapping(YamlNode &value, bool keepNull)
{
    YamlNode map = YamlNode::map();
    map.mark = value.mark;
    KeyIndex index(map);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        YamlNode &item = value.items[i];
        if (value.isSequence()) {
            const Cut parts = cut(item.scalar, '=');
            const bool isNull = !parts.found && keepNull;
            index.set({std::string(parts.before), item.mark, {}},
                      isNull ? YamlNode() : textAt(item.mark, std::string(parts.after)));
            continue;
        }
        if (item.isNull() && !keepNull)
            item = textAt(item.mark, "");
        item.style = YamlStyle::Quoted;
        index.set(value.keys[i], std::move(item));
    }
    value = std::move(map);
    sortKeys(value);
    return !value.items.empty();
}

void addHost(std::vector<std::string> &hosts, const YamlNode &at, std::string_view host,
             std::string_view address, const TreePath &path, Diagnostics &diagnostics)
{
    if (host.empty() || host.find_first_of(":=") != std::string_view::npos)
        diagnostics.error(at.mark, fmt::format("{}: \"{}\" is no host name", path.text(), host));
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    hosts.push_back(fmt::format("{}={}", host, address));
}

} // namespace

bool toText(YamlNode &value, const TreePath &, Diagnostics &)
{
    value.style = YamlStyle::Quoted;
    return value.isScalar() && !value.scalar.empty();
}

bool toFlag(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    const auto flag = parseBoolean(value.scalar);
    if (value.isNull())
        return false;
    if (!flag)
        error(diagnostics, value, path, "boolean");
    becomePlain(value, flag.value_or(false) ? "true" : "false");
    return flag.value_or(false);
}

bool toSwitch(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    toFlag(value, path, diagnostics);
    return !value.isNull();
}

bool toCount(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto number = parseNumber(value.scalar);
    if (!number)
        error(diagnostics, value, path, "number");
    else
        becomePlain(value, std::to_string(static_cast<std::int64_t>(*number)));
    return true;
}

bool toInteger(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    return toCount(value, path, diagnostics) && value.scalar != "0";
}

bool toNumber(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto number = parseNumber(value.scalar);
    if (!number)
        error(diagnostics, value, path, "number");
    else
        becomePlain(value, shortestNumber(static_cast<float>(*number)));
    return number.value_or(1) != 0;
}

bool toBytes(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    // A plain number is a count of bytes; a fraction of one counts for nothing.
    const auto bytes = value.isText() ? parseByteSize(value.scalar) : parseInteger(value.scalar).value_or(0);
    if (!bytes)
        error(diagnostics, value, path, "size in bytes; write a number and b, k, m or g");
    value.scalar = std::to_string(bytes.value_or(0));
    value.style = YamlStyle::Quoted;
    return bytes.value_or(1) != 0;
}

bool toDuration(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    const auto duration = parseDuration(value.scalar);
    if (!duration)
        error(diagnostics, value, path, "duration; write a number and us, ms, s, m, h, d or w");
    value.scalar = formatDuration(duration.value_or(0));
    value.style = YamlStyle::Quoted;
    return true;
}

bool toSetDuration(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    return toDuration(value, path, diagnostics) && value.scalar != "0s";
}

bool toFileMode(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isNull())
        return false;
    std::int64_t mode = 0;
    if (value.isText()) {
        const auto [end, failed] =
            std::from_chars(value.scalar.data(), value.scalar.data() + value.scalar.size(), mode, 8);
        if (failed != std::errc() || end != value.scalar.data() + value.scalar.size())
            error(diagnostics, value, path, "file mode; write it in octal");
    } else {
        mode = parseInteger(value.scalar).value_or(0);
    }
    value.scalar = fmt::format("0{:o}", mode);
    value.style = YamlStyle::Quoted;
    return true;
}

bool toTexts(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (value.isScalar()) {
        YamlNode list = YamlNode::sequence();
        list.mark = value.mark;
        list.append(std::move(value));
        value = std::move(list);
    }
    for (YamlNode &item : value.items)
        item.style = YamlStyle::Quoted;
    return !value.items.empty();
}

bool toCommand(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (!value.isScalar())
        return !value.isNull();
    const auto words = shellWords(value.scalar);
    if (!words)
        error(diagnostics, value, path, "command; a quote or bracket is not closed");
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    for (const std::string &word : words.value_or(std::vector<std::string>()))
        list.append(textAt(value.mark, word));
    value = std::move(list);
    return true;
}

bool toTest(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    const bool isShell = value.isScalar();
    const bool stays = toTexts(value, path, diagnostics);
    if (isShell)
        value.items.insert(value.items.begin(), textAt(value.mark, "CMD-SHELL"));
    return stays;
}

bool toMapping(YamlNode &value, const TreePath &, Diagnostics &)
{
    return toMapping(value, false);
}

bool toVariables(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    for (const YamlNode &item : value.items) {
        const std::string_view name = value.isSequence() ? cut(item.scalar, '=').before : std::string_view();
        if (name.ends_with(' ') || name.ends_with('\t'))
            diagnostics.error(item.mark,
                              fmt::format("{}: the variable \"{}\" ends with a space", path.text(), name));
    }
    return toMapping(value, true);
}

bool toHosts(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    std::vector<std::string> hosts;
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        const YamlNode &item = value.items[i];
        if (value.isMap() && item.isSequence()) {
            for (const YamlNode &address : item.items)
                addHost(hosts, address, value.keys[i].text, address.scalar, path, diagnostics);
            continue;
        }
        if (value.isMap()) {
            addHost(hosts, item, value.keys[i].text, item.scalar, path, diagnostics);
            continue;
        }
        Cut parts = cut(item.scalar, '=');
        if (!parts.found)
            parts = cut(item.scalar, ':');
        if (!parts.found)
            diagnostics.error(item.mark, fmt::format("{}: \"{}\" has no address", path.text(), item.scalar));
        std::string_view addresses = parts.after;
        while (true) {
            const std::size_t comma = addresses.find(',');
            addHost(hosts, item, parts.before, addresses.substr(0, comma), path, diagnostics);
            if (comma == std::string_view::npos)
                break;
            addresses.remove_prefix(comma + 1);
        }
    }
    std::sort(hosts.begin(), hosts.end());
    const text::Mark mark = value.mark;
    value = YamlNode::sequence();
    value.mark = mark;
    for (std::string &host : hosts)
        value.append(textAt(mark, std::move(host)));
    return !value.items.empty();
}

bool toUlimit(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.isScalar())
        toCount(value, path, diagnostics);
    // One limit of 0 counts as two, as Compose prints it.
    if (value.isScalar() && value.scalar == "0") {
        YamlNode zero = std::move(value);
        value = YamlNode::map();
        value.mark = zero.mark;
        value.set("soft", zero);
        value.set("hard", std::move(zero));
    }
    for (std::size_t i = 0; i < value.keys.size(); ++i)
        if (value.keys[i].text == "soft" || value.keys[i].text == "hard")
            toCount(value.items[i], path.at(value.keys[i].text), diagnostics);
    return !value.isNull();
}

bool toDeviceCount(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    std::string low = value.scalar;
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (low == "all")
        becomePlain(value, "-1");
    return toInteger(value, path, diagnostics);
}

bool toSshKeys(YamlNode &value, const TreePath &, Diagnostics &)
{
    if (!value.isMap())
        return !value.isEmpty();
    sortKeys(value);
    YamlNode list = YamlNode::sequence();
    list.mark = value.mark;
    for (std::size_t i = 0; i < value.keys.size(); ++i) {
        const std::string_view path = textOf(&value.items[i]);
        list.append(textAt(value.keys[i].mark, path.empty()
                                                   ? value.keys[i].text
                                                   : fmt::format("{}: {}", value.keys[i].text, path)));
    }
    value = std::move(list);
    return !value.items.empty();
}

bool toUnsignedCount(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    if (value.scalar.starts_with('-'))
        error(diagnostics, value, path, "number of 0 or more");
    return toCount(value, path, diagnostics);
}

bool toUnsigned(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    return toUnsignedCount(value, path, diagnostics) && value.scalar != "0";
}

bool toDeviceRequest(YamlNode &value, const TreePath &, Diagnostics &)
{
    for (const YamlNode::Key &key : std::vector<YamlNode::Key>(value.keys))
        if (key.text != "capabilities" && key.text != "count" && key.text != "device_ids" &&
            key.text != "driver" && key.text != "options")
            value.take(key.text);
    return true;
}

bool toMultiOptions(YamlNode &value, const TreePath &path, Diagnostics &diagnostics)
{
    for (YamlNode &option : value.items)
        toTexts(option, path, diagnostics);
    sortKeys(value);
    return !value.items.empty();
}

bool toConfig(YamlNode &config, const TreePath &, Diagnostics &)
{
    if (config.find("environment"))
        config.take("content");
    return true;
}

bool leaveOut(YamlNode &, const TreePath &, Diagnostics &)
{
    return false;
}

bool keepFilled(YamlNode &value, const TreePath &, Diagnostics &)
{
    return !value.isEmpty();
}

} // namespace portolan::compose::convert
