#include "model/text/collection_edits.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace portolan::text {

namespace {

using Form = YamlLayout::Form;

std::string spaces(std::size_t count)
{
    return std::string(count, ' ');
}

/// A text in small letters, to be searched for words.
std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

/// Whether \a word stands in \a text, in capitals or not, with no letter or digit beside it.
bool saysWord(std::string_view text, std::string_view word)
{
    const std::string where = inSmallLetters(text);
    const std::string what = inSmallLetters(word);
    const auto isPart = [&where](std::size_t at) {
        return at < where.size() &&
               (std::isalnum(static_cast<unsigned char>(where[at])) != 0 || where[at] == '_');
    };
    for (std::size_t at = where.find(what); !what.empty() && at != std::string::npos;
         at = where.find(what, at + 1))
        if (!(at > 0 && isPart(at - 1)) && !isPart(at + what.size()))
            return true;
    return false;
}

/// Entries on lines of their own. To an entry belong the comments directly above it in its column, and those
/// below it that are further in.
class BlockEdits : public CollectionEdits
{
public:
    BlockEdits(const YamlLayout &layout, std::size_t depth, YamlPage &page)
        : m_layout(layout)
        , m_depth(depth)
        , m_page(page)
        , m_lines(page.lines)
        , m_format(formatOf(layout, page.format))
    {
    }

    void remove(std::size_t first, std::size_t last) override
    {
        const bool staysAfter = last + 1 < m_layout.entries.size();
        std::size_t begin = removalBegin(first, last);
        std::size_t end = endOf(last);
        if (!m_lines.beginsLine(m_layout.entries[first].begin)) {
            // What follows moves up to the dash that this entry stood behind.
            m_page.edits.erase(begin, m_lines.text().find_first_not_of(" \t\r\n", end));
            return;
        }
        const std::size_t from = first > 0 ? endOf(first - 1) : 0;
        const bool isSetOff = begin > from && m_lines.isBlank(m_lines.lineBegin(begin - 1));
        if (!staysAfter && first > 0)
            while (begin > from && m_lines.isBlank(m_lines.lineBegin(begin - 1)))
                begin = m_lines.lineBegin(begin - 1);
        else if (isSetOff || first == 0)
            while (m_lines.isBlank(end))
                end = m_lines.nextLine(end);
        m_page.edits.erase(begin, end);
    }

    void insert(std::optional<std::size_t> after, const std::vector<NewEntry> &entries) override
    {
        for (const NewEntry &entry : entries) {
            const std::string text = textOf(entry);
            const std::string gap = isSetOff(entry) ? m_page.newline : std::string();
            if (after)
                m_page.edits.insert(endOf(*after), gap + text);
            else
                insertAtFront(text, gap);
        }
    }

private:
    std::size_t beginOf(std::size_t position) const
    {
        const std::size_t begin = m_layout.entries[position].begin;
        if (!m_lines.beginsLine(begin))
            return begin;
        const std::size_t from = position > 0 ? endOf(position - 1) : 0;
        std::size_t line = m_lines.lineBegin(begin);
        while (line > from) {
            const std::size_t above = m_lines.lineBegin(line - 1);
            if (!m_lines.isComment(above) || m_lines.indentation(above) != m_layout.column ||
                isItemMadeComment(above))
                break;
            line = above;
        }
        return std::max(line, from);
    }

    /// A comment goes with the entry below it, unless it may be the heading of a group: others stand
    /// directly below, and it does not say the name of the one that goes.
    std::size_t removalBegin(std::size_t first, std::size_t last)
    {
        const std::size_t begin = beginOf(first);
        const std::size_t entry = m_layout.entries[first].begin;
        const std::size_t end = endOf(last);
        const bool isFollowed =
            last + 1 < m_layout.entries.size() && !m_lines.isBlank(end) && !m_lines.isComment(end);
        if (begin == entry || !isFollowed)
            return begin;
        const std::size_t line = m_lines.lineBegin(entry);
        const std::string_view comment = m_lines.text().substr(begin, line - begin);
        for (std::size_t i = first; i <= last; ++i)
            if (const auto name = nameOf(m_layout.entries[i]); name.empty() || saysWord(comment, name))
                return begin;
        m_leavesComment.insert(first);
        return line;
    }

    /// The key of an entry, `NAME` of an item `NAME=value`; other items have none.
    std::string_view nameOf(const YamlLayout::Entry &entry) const
    {
        const YamlLayout &named = entry.colon ? entry.key : entry.value;
        std::string_view name = m_lines.text().substr(named.content, named.end - named.content);
        if (named.isQuoted() && name.size() >= 2)
            name = name.substr(1, name.size() - 2);
        const std::size_t equals = named.entries.empty() ? name.find('=') : std::string_view::npos;
        return entry.colon ? name : name.substr(0, equals == std::string_view::npos ? 0 : equals);
    }

    /// `# - "8080:80"`: somebody's item put aside, which describes nothing.
    bool isItemMadeComment(std::size_t line) const
    {
        const std::string_view text = m_lines.line(line);
        const std::size_t first = text.find_first_not_of("# \t");
        return m_layout.form == Form::BlockSequence && first != std::string_view::npos &&
               text.substr(first).starts_with("- ");
    }

    std::size_t endOf(std::size_t position) const
    {
        std::size_t end = m_lines.nextLine(m_layout.entries[position].end());
        for (std::size_t line = end; line < m_lines.text().size(); line = m_lines.nextLine(line)) {
            if (m_lines.isComment(line) && m_lines.indentation(line) > m_layout.column)
                end = m_lines.nextLine(line);
            else if (!m_lines.isBlank(line))
                break;
        }
        return end;
    }

    /// Whether a blank line sets a new entry off, as it does with most of the others; without others to tell,
    /// maps of the first two levels are (the sections of a file, and what they hold).
    bool isSetOff(const NewEntry &entry) const
    {
        const std::size_t gaps = m_layout.entries.size() - 1;
        if (gaps == 0)
            return m_layout.form == Form::BlockMap && m_depth <= 1 && entry.value && entry.value->isMap() &&
                   !entry.value->isEmpty() && m_layout.entries.front().value.form == Form::BlockMap;
        std::size_t blank = 0;
        for (std::size_t i = 1; i <= gaps; ++i) {
            const std::size_t begin = beginOf(i);
            blank += begin > 0 && m_lines.isBlank(m_lines.lineBegin(begin - 1)) ? 1 : 0;
        }
        return blank * 2 > gaps;
    }

    std::string textOf(const NewEntry &entry) const
    {
        const std::string margin = spaces(m_layout.column);
        if (entry.movedFrom) {
            const std::size_t begin = m_leavesComment.contains(*entry.movedFrom)
                                          ? m_lines.lineBegin(m_layout.entries[*entry.movedFrom].begin)
                                          : beginOf(*entry.movedFrom);
            const std::string lines(m_lines.text().substr(begin, endOf(*entry.movedFrom) - begin));
            return m_lines.beginsLine(m_layout.entries[*entry.movedFrom].begin) ? lines : margin + lines;
        }
        YamlFormat format = m_format;
        const YamlNode value = styledLike(m_layout, *entry.value, format);
        if (!entry.key)
            return m_page.withLineEnds(margin + writeYamlItem(value, m_layout.column, format));
        const YamlNode::Key key = keyStyledLike(m_layout, *entry.key, format);
        return m_page.withLineEnds(margin + writeYamlEntry(key, value, m_layout.column, format));
    }

    void insertAtFront(const std::string &text, const std::string &gap)
    {
        const std::size_t first = m_layout.entries.front().begin;
        if (!m_lines.beginsLine(first)) {
            m_page.edits.insert(first, text.substr(m_layout.column) + spaces(m_layout.column));
            return;
        }
        // The comment at the head of a file is about the file.
        const std::size_t begin = beginOf(0);
        m_page.edits.insert(begin == 0 ? m_lines.lineBegin(first) : begin, text + gap);
    }

    const YamlLayout &m_layout;
    std::size_t m_depth;
    YamlPage &m_page;
    const TextLines &m_lines;
    YamlFormat m_format;
    std::set<std::size_t> m_leavesComment; ///< entries that went without the comment above them
};

/// Entries in brackets, one after the other or each on its own line.
class FlowEdits : public CollectionEdits
{
public:
    FlowEdits(const YamlLayout &layout, YamlPage &page)
        : m_layout(layout)
        , m_page(page)
        , m_lines(page.lines)
        , m_format(formatOf(layout, page.format))
    {
    }

    void remove(std::size_t first, std::size_t last) override
    {
        const auto &entries = m_layout.entries;
        const std::size_t behind = commaOf(last) ? *commaOf(last) + 1 : entries[last].end();
        bool ownLines = true;
        for (std::size_t i = first; i <= last; ++i)
            ownLines = ownLines && hasOwnLine(i);
        if (ownLines)
            m_page.edits.erase(beginOfLines(first), m_lines.nextLine(behind));
        else if (last + 1 < entries.size())
            m_page.edits.erase(entries[first].begin, std::min(m_lines.text().find_first_not_of(" \t", behind),
                                                              entries[last + 1].begin));
        else
            m_page.edits.erase(entries[first - 1].end(), entries[last].end());
    }

    void insert(std::optional<std::size_t> after, const std::vector<NewEntry> &entries) override
    {
        const std::size_t neighbour = after.value_or(0);
        if (hasOwnLine(neighbour))
            insertLines(after, entries);
        else
            for (const NewEntry &entry : entries)
                if (after)
                    m_page.edits.insert(m_layout.entries[neighbour].end(), ", " + textOf(entry));
                else
                    m_page.edits.insert(m_layout.entries[neighbour].begin, textOf(entry) + ", ");
    }

private:
    void insertLines(std::optional<std::size_t> after, const std::vector<NewEntry> &entries)
    {
        const YamlLayout::Entry &neighbour = m_layout.entries[after.value_or(0)];
        const std::size_t line = m_lines.lineBegin(neighbour.begin);
        const std::string margin = spaces(neighbour.begin - line);
        const auto comma = commaOf(after.value_or(0));
        if (after && !comma)
            m_page.edits.insert(neighbour.end(), ",");
        std::string lines;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const bool endsOpen = after && !comma && i + 1 == entries.size();
            const auto [above, behind] = commentsMovedWith(entries[i]);
            lines += above + margin + textOf(entries[i]) + (endsOpen ? "" : ",") + behind + m_page.newline;
        }
        m_page.edits.insert(after ? m_lines.nextLine(comma.value_or(neighbour.end())) : beginOfLines(0),
                            lines);
    }

    struct Comments {
        std::string above;
        std::string behind;
    };

    Comments commentsMovedWith(const NewEntry &entry) const
    {
        if (!entry.movedFrom || !hasOwnLine(*entry.movedFrom))
            return {};
        const YamlLayout::Entry &moved = m_layout.entries[*entry.movedFrom];
        const std::size_t above = beginOfLines(*entry.movedFrom);
        const std::size_t behind = commaOf(*entry.movedFrom) ? *commaOf(*entry.movedFrom) + 1 : moved.end();
        return {std::string(m_lines.text().substr(above, m_lines.lineBegin(moved.begin) - above)),
                std::string(m_lines.text().substr(behind, m_lines.lineEnd(behind) - behind))};
    }

    /// The comma behind an entry; white space and comments may stand before it.
    std::optional<std::size_t> commaOf(std::size_t position) const
    {
        std::size_t at = m_layout.entries[position].end();
        while (at < m_layout.end) {
            at = m_lines.text().find_first_not_of(" \t\r\n", at);
            if (at >= m_layout.end || m_lines.text()[at] != '#')
                break;
            at = m_lines.nextLine(at);
        }
        return at < m_layout.end && m_lines.text()[at] == ',' ? std::optional(at) : std::nullopt;
    }

    bool hasOwnLine(std::size_t position) const
    {
        const YamlLayout::Entry &entry = m_layout.entries[position];
        if (!m_lines.beginsLine(entry.begin))
            return false;
        const std::size_t behind = commaOf(position) ? *commaOf(position) + 1 : entry.end();
        const std::size_t next = m_lines.text().find_first_not_of(" \t\r", behind);
        return m_lines.text()[next] == '\n' || m_lines.text()[next] == '#';
    }

    std::size_t beginOfLines(std::size_t position) const
    {
        const std::size_t margin =
            m_layout.entries[position].begin - m_lines.lineBegin(m_layout.entries[position].begin);
        std::size_t line = m_lines.lineBegin(m_layout.entries[position].begin);
        while (line > m_layout.begin) {
            const std::size_t above = m_lines.lineBegin(line - 1);
            if (above <= m_layout.begin || !m_lines.isComment(above) || m_lines.indentation(above) != margin)
                break;
            line = above;
        }
        return line;
    }

    std::string textOf(const NewEntry &entry) const
    {
        if (entry.movedFrom) {
            const YamlLayout::Entry &moved = m_layout.entries[*entry.movedFrom];
            return std::string(m_lines.text().substr(moved.begin, moved.end() - moved.begin));
        }
        YamlFormat format = m_format;
        const YamlNode value = styledLike(m_layout, *entry.value, format);
        if (!entry.key)
            return writeYamlFlow(value, format);
        const YamlNode::Key key = keyStyledLike(m_layout, *entry.key, format);
        return writeYamlKey(key, YamlContext::Flow, format) + ": " + writeYamlFlow(value, format);
    }

    const YamlLayout &m_layout;
    YamlPage &m_page;
    const TextLines &m_lines;
    YamlFormat m_format;
};

} // namespace

std::string YamlPage::withLineEnds(std::string_view text) const
{
    std::string result;
    for (const char c : text)
        if (c == '\n')
            result += newline;
        else
            result += c;
    return result;
}

std::unique_ptr<CollectionEdits> editsOf(const YamlLayout &collection, std::size_t depth, YamlPage &page)
{
    if (collection.isBlockCollection())
        return std::make_unique<BlockEdits>(collection, depth, page);
    return std::make_unique<FlowEdits>(collection, page);
}

} // namespace portolan::text
