#include "model/text/yaml_parts.h"

#include "model/text/parallel.h"

#include <algorithm>
#include <memory>

namespace portolan::text {

namespace {

/// Less is read before a thread has begun, on a machine that has other work too.
constexpr std::size_t leastBytes = std::size_t{1} << 17U;

/// How far to look for a line to cut at: longer than most services.
constexpr std::size_t linesToSee = 200;

std::size_t nextLine(std::string_view content, std::size_t offset)
{
    const std::size_t feed = content.find('\n', offset);
    return feed == std::string_view::npos ? content.size() : feed + 1;
}

/// The first of the lines behind an offset that stand in least: most likely keys of the value of a key of the
/// document. Its line number is left open.
std::optional<YamlCut> cutBehind(std::string_view content, std::size_t offset)
{
    std::optional<YamlCut> best;
    std::size_t line = nextLine(content, offset);
    for (std::size_t seen = 0; seen < linesToSee && line < content.size(); ++seen) {
        const std::size_t first = std::min(content.find_first_not_of(' ', line), content.size() - 1);
        const bool isText =
            first > line && std::string_view("#\r\n").find(content[first]) == std::string_view::npos;
        if (isText && (!best || first - line < best->key - best->offset))
            best = YamlCut{line, first, 0};
        line = nextLine(content, first);
    }
    if (best && content[best->key] == '-') // a list has no keys
        return std::nullopt;
    return best;
}

bool hasDirectives(std::string_view content)
{
    // Far fewer lines have a percent sign than there are lines.
    for (std::size_t at = content.find('%'); at != std::string_view::npos; at = content.find('%', at + 1))
        if (at == 0 || content[at - 1] == '\n')
            return true;
    return false;
}

} // namespace

std::vector<YamlCut> findYamlCuts(std::string_view content)
{
    return findYamlCuts(content, partsOf(content.size(), leastBytes));
}

std::vector<YamlCut> findYamlCuts(std::string_view content, std::size_t parts)
{
    std::vector<YamlCut> cuts;
    if (parts < 2 || hasDirectives(content))
        return cuts;
    YamlCut last;
    for (std::size_t part = 1; part < parts; ++part) {
        std::optional<YamlCut> cut = cutBehind(content, beginOfPart(part, parts, content.size()));
        if (!cut || cut->offset <= last.offset)
            continue;
        const std::string_view between = content.substr(last.offset, cut->offset - last.offset);
        cut->line = last.line + static_cast<std::uint32_t>(std::count(between.begin(), between.end(), '\n'));
        cuts.push_back(*cut);
        last = *cut;
    }
    return cuts;
}

YamlReading readYamlInParts(std::string_view file, std::string_view content, const YamlLimits &limits,
                            const std::vector<YamlCut> &cuts)
{
    std::vector<std::unique_ptr<YamlBuilder>> builders;
    builders.push_back(std::make_unique<YamlBuilder>(file, content, limits));
    for (const YamlCut &cut : cuts)
        builders.push_back(std::make_unique<YamlBuilder>(file, content, limits, cut));

    std::vector<char> isInterrupted(builders.size());
    inParallel(builders.size(), [&](std::size_t part) {
        if (part < cuts.size())
            isInterrupted[part] = builders[part]->readUpTo(cuts[part]);
        else
            builders[part]->readToEnd();
    });
    for (std::size_t part = cuts.size(); part-- > 0;)
        if (isInterrupted[part] && !builders[part]->append(std::move(*builders[part + 1])))
            builders[part]->readToEnd();
    return builders.front()->take();
}

} // namespace portolan::text
