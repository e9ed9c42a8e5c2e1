#include "model/text/hujson_splice.h"

#include "model/text/hujson.h"
#include "model/text/hujson_splicer.h"
#include "model/text/yaml_equality.h"

#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

std::string sectionOf(const YamlNode &intended, const YamlNode &result)
{
    const YamlPath path = firstDifference(intended, result);
    return path.empty() ? std::string() : path.front();
}

} // namespace

YamlSplice spliceHujson(std::string_view file, std::string_view content, const YamlNode &intended)
{
    HujsonReading reading = readHujson(file, content);
    if (!reading.root || hasError(reading.problems))
        return {std::string(content), {}, std::move(reading.problems)};
    if (saySame(*reading.root, intended))
        return {std::string(content), {}, {}};

    const bool hasMark = content.starts_with(byteOrderMark);
    const std::string_view text = hasMark ? content.substr(byteOrderMark.size()) : content;
    HujsonSplicer splicer(text, *reading.root, intended);
    YamlSplice splice;
    // Each attempt rewrites one more section; the last one, with an empty name, the whole.
    for (std::size_t attempt = 0; attempt <= intended.items.size() + 1; ++attempt) {
        splice.text = (hasMark ? std::string(byteOrderMark) : std::string()) + splicer.run();
        const HujsonReading result = readHujson(file, splice.text);
        if (result.root && !hasError(result.problems) && saySame(*result.root, intended)) {
            splice.rewrittenBlocks = splicer.rewrittenBlocks();
            return splice;
        }
        const std::string section = result.root ? sectionOf(intended, *result.root) : std::string();
        splicer.rewrite(splicer.isRewritten(section) ? std::string() : section);
    }
    return {std::string(content),
            {},
            {{"this document cannot be written here; change it by hand", {std::string(file), {}, {}}}}};
}

} // namespace portolan::text
