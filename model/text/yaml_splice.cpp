#include "model/text/yaml_splice.h"

#include "model/text/yaml_reader.h"
#include "model/text/yaml_splicer.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::text {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// After so many blocks that small edits did not reach, the whole document is written anew.
constexpr std::size_t mostAttempts = 64;

/// A file without what stands at its ends: the byte order mark, and the open end of its last line.
class Original
{
public:
    explicit Original(std::string_view content)
        : m_hasMark(content.starts_with(byteOrderMark))
    {
        if (m_hasMark)
            content.remove_prefix(byteOrderMark.size());
        const std::size_t feed = content.find('\n');
        m_newline = feed != std::string_view::npos && feed > 0 && content[feed - 1] == '\r' ? "\r\n" : "\n";
        m_endsOpen = !content.ends_with('\n');
        m_text = content;
        if (m_endsOpen)
            m_text += m_newline;
    }

    const std::string &text() const { return m_text; }
    const std::string &newline() const { return m_newline; }

    std::string restored(std::string text) const
    {
        if (m_endsOpen && text.ends_with(m_newline))
            text.resize(text.size() - m_newline.size());
        return withMark(std::move(text));
    }

    /// The same with its last line ended, which text in a block at the end may need.
    std::string ended(std::string text) const { return withMark(std::move(text)); }

    bool endsOpen() const { return m_endsOpen; }

private:
    std::string withMark(std::string text) const
    {
        return m_hasMark ? std::string(byteOrderMark) + text : text;
    }

    bool m_hasMark;
    bool m_endsOpen = false;
    std::string m_newline;
    std::string m_text;
};

const YamlNode &firstDocument(const YamlReading &reading)
{
    static const YamlNode nothing;
    return reading.documents.empty() ? nothing : reading.documents.front();
}

class Splicing
{
public:
    Splicing(std::string_view file, std::string_view content, YamlReading reading, const YamlNode &intended)
        : m_file(file)
        , m_original(content)
        , m_reading(std::move(reading))
        , m_current(firstDocument(m_reading))
        , m_intended(intended)
    {
    }

    YamlSplice run()
    {
        if (const auto layout = layOutYaml(m_original.text());
            layout && layout->form != YamlLayout::Form::Empty)
            for (std::size_t attempt = 0; attempt < mostAttempts && !m_rewritten.contains(YamlPath());
                 ++attempt)
                if (splice(*layout))
                    return std::move(m_splice);
        writeAnew();
        return std::move(m_splice);
    }

private:
    /// One attempt; where it fails, the value that is at fault is to be rewritten in the next.
    bool splice(const YamlLayout &layout)
    {
        YamlPage page{TextLines(m_original.text()), m_original.newline(), formatOf(layout, {}), {}};
        YamlSplicer splicer(std::move(page), m_rewritten);
        splicer.run(layout, m_current, m_intended);
        const std::string text = splicer.edits().appliedTo(m_original.text());
        const YamlReading result = accept(text);
        if (m_isDone)
            m_splice.rewrittenBlocks = splicer.rewrittenBlocks();
        else
            rewriteNext(faultOf(splicer, result), splicer.visited());
        return m_isDone;
    }

    /// Takes a text that says what is intended; otherwise what it says instead.
    YamlReading accept(const std::string &text)
    {
        YamlReading result = take(m_original.restored(text));
        if (!m_isDone && m_original.endsOpen())
            result = take(m_original.ended(text));
        return result;
    }

    YamlReading take(std::string text)
    {
        YamlReading result = readYaml(m_file, text);
        m_isDone = isRight(result);
        if (m_isDone)
            m_splice.text = std::move(text);
        return result;
    }

    bool isRight(const YamlReading &result) const
    {
        const auto &before = m_reading.documents;
        const auto &after = result.documents;
        return !hasError(result.problems) && saySame(firstDocument(result), m_intended) &&
               after.size() == std::max(before.size(), std::size_t{1}) &&
               std::equal(after.begin() + 1, after.end(), before.begin() + (before.empty() ? 0 : 1),
                          before.end(), [](const YamlNode &a, const YamlNode &b) { return saySame(a, b); });
    }

    YamlPath faultOf(const YamlSplicer &splicer, const YamlReading &result) const
    {
        if (!hasError(result.problems))
            return firstDifference(m_intended, firstDocument(result));
        const std::size_t edit = splicer.edits().editBefore(result.problems.front().place.mark.offset);
        return edit < splicer.edits().size() ? splicer.purposeOf(edit) : YamlPath();
    }

    /// The smallest block around a fault that was looked at and is not rewritten yet.
    void rewriteNext(YamlPath fault, const std::set<YamlPath> &visited)
    {
        while (!fault.empty() && (!visited.contains(fault) || m_rewritten.contains(fault)))
            fault.pop_back();
        m_rewritten.insert(std::move(fault));
    }

    void writeAnew()
    {
        std::string text;
        for (const char c : writeYaml(m_intended))
            text += c == '\n' ? m_original.newline() : std::string(1, c);
        // A file that says nothing yet keeps its comments.
        if (m_reading.documents.empty() || m_current.isNull())
            text = (m_original.text() == m_original.newline() ? std::string() : m_original.text()) + text;
        else
            m_splice.rewrittenBlocks = {{std::string(), m_current.mark}};
        accept(text);
        if (!m_isDone)
            refuse();
    }

    void refuse()
    {
        m_splice.rewrittenBlocks.clear();
        m_splice.text = m_original.restored(m_original.text());
        const YamlReading written = readYaml({}, writeYaml(m_intended));
        const YamlPath path = firstDifference(m_intended, firstDocument(written));
        const std::string what = path.empty() ? "this document" : toText(path);
        m_splice.problems.push_back({fmt::format("{} cannot be written here; change it by hand", what),
                                     {std::string(m_file), m_current.mark, {}}});
    }

    std::string_view m_file;
    Original m_original;
    YamlReading m_reading;
    const YamlNode &m_current; ///< of the reading
    const YamlNode &m_intended;
    std::set<YamlPath> m_rewritten;
    YamlSplice m_splice;
    bool m_isDone = false;
};

} // namespace

YamlSplice spliceYaml(std::string_view file, std::string_view content, const YamlNode &intended)
{
    YamlReading reading = readYaml(file, content);
    if (hasError(reading.problems))
        return {std::string(content), {}, std::move(reading.problems)};
    if (saySame(firstDocument(reading), intended))
        return {std::string(content), {}, {}};
    return Splicing(file, content, std::move(reading), intended).run();
}

} // namespace portolan::text
