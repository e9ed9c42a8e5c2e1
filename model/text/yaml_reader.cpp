#include "model/text/yaml_reader.h"

#include "model/text/utf8.h"
#include "model/text/yaml_builder.h"
#include "model/text/yaml_parts.h"

namespace portolan::text {

namespace {

Mark markAt(std::string_view content, std::size_t offset)
{
    Mark mark{1, 1, static_cast<std::uint32_t>(offset)};
    for (std::size_t i = 0; i < offset; ++i) {
        mark.column = content[i] == '\n' ? 1 : mark.column + 1;
        mark.line += content[i] == '\n' ? 1 : 0;
    }
    return mark;
}

} // namespace

YamlReading readYaml(std::string_view file, std::string_view content, const YamlLimits &limits)
{
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    if (const std::size_t bad = firstInvalidUtf8(content); bad != std::string_view::npos)
        return {{}, {{"the text is not UTF-8", placeIn(file, {}, markAt(content, bad))}}};
    return readYamlInParts(file, content, limits, findYamlCuts(content));
}

} // namespace portolan::text
