#include "model/compose/volumes.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::compose {

using text::Problem;
using text::Result;
using text::YamlNode;

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isPath(std::string_view source)
{
    if (source.empty())
        return false;
    const bool drive = source.size() > 1 && isLetter(source[0]) && source[1] == ':';
    return drive || std::string_view("./~").find(source[0]) != std::string_view::npos ||
           source.starts_with("\\\\");
}

/// The parts between colons; those of a drive letter and of `${...}` part nothing.
std::vector<std::string_view> splitParts(std::string_view text)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    int references = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool drive = i == begin + 1 && isLetter(text[begin]);
        if (text[i] == '$' && i + 1 < text.size() && text[i + 1] == '{') {
            ++references;
        } else if (text[i] == '}' && references > 0) {
            --references;
        } else if (text[i] == ':' && references == 0 && !drive) {
            parts.push_back(text.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(text.substr(begin));
    return parts;
}

void applyOption(std::string_view option, YamlNode &volume, YamlNode &bind)
{
    static constexpr std::array<std::string_view, 6> propagations = {"rprivate", "private", "rshared",
                                                                     "shared",   "rslave",  "slave"};
    if (option == "ro" || option == "rw")
        volume.set("read_only", YamlNode::boolean(option == "ro"));
    else if (option == "nocopy")
        volume.set("volume", YamlNode::map()).set("nocopy", YamlNode::boolean(true));
    else if (option == "z" || option == "Z")
        bind.set("selinux", YamlNode::quoted(std::string(option)));
    else if (std::find(propagations.begin(), propagations.end(), option) != propagations.end())
        bind.set("propagation", YamlNode::quoted(std::string(option)));
}

void applyOptions(std::string_view options, YamlNode &volume, YamlNode &bind)
{
    while (true) {
        const std::size_t comma = options.find(',');
        applyOption(options.substr(0, comma), volume, bind);
        if (comma == std::string_view::npos)
            return;
        options.remove_prefix(comma + 1);
    }
}

tl::unexpected<Problem> fault(std::string_view text, std::string_view why)
{
    return tl::make_unexpected(Problem{fmt::format("\"{}\" is no volume: {}", text, why), {}});
}

} // namespace

Result<YamlNode> parseShortVolume(std::string_view text)
{
    // A drive letter or a folder of one character is too short to have a source.
    const auto parts = text.size() == 1 || text.size() == 2 ? std::vector{text} : splitParts(text);
    if (std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.empty(); }))
        return fault(text, text.empty() ? "it is empty" : "nothing stands between two colons");
    if (parts.size() > 3)
        return fault(text, "it has too many colons");

    YamlNode volume = YamlNode::map();
    const std::string_view source = parts.size() > 1 ? parts[0] : std::string_view();
    const bool isBind = isPath(source);
    volume.set("type", YamlNode::quoted(isBind ? "bind" : "volume"));
    if (!source.empty())
        volume.set("source", YamlNode::quoted(std::string(source)));
    volume.set("target", YamlNode::quoted(std::string(parts[parts.size() > 1 ? 1 : 0])));

    YamlNode bind = YamlNode::map();
    if (parts.size() == 3)
        applyOptions(parts[2], volume, bind);
    if (isBind)
        bind.set("create_host_path", YamlNode::boolean(true));
    else if (!volume.find("volume"))
        volume.set("volume", YamlNode::map());
    if (!bind.items.empty())
        volume.set("bind", std::move(bind));
    return volume;
}

} // namespace portolan::compose
