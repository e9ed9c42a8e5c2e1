#include "model/text/text_edits.h"

#include <algorithm>
#include <numeric>

namespace portolan::text {

TextChange changeBetween(std::string_view before, std::string_view after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    return {head, before.size() - tail, after.size() - tail};
}

void TextEdits::insert(std::size_t at, std::string text)
{
    replace(at, at, std::move(text));
}

void TextEdits::erase(std::size_t begin, std::size_t end)
{
    replace(begin, end, {});
}

void TextEdits::replace(std::size_t begin, std::size_t end, std::string text)
{
    if (begin != end || !text.empty())
        m_edits.push_back({begin, end, std::move(text)});
}

std::vector<std::size_t> TextEdits::inOrder() const
{
    std::vector<std::size_t> order(m_edits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [this](std::size_t a, std::size_t b) { return m_edits[a].begin < m_edits[b].begin; });
    return order;
}

std::string TextEdits::appliedTo(std::string_view text) const
{
    std::string result;
    std::size_t at = 0;
    for (const std::size_t i : inOrder()) {
        const Edit &edit = m_edits[i];
        if (edit.begin > at)
            result += text.substr(at, edit.begin - at);
        result += edit.text;
        at = std::max({at, edit.begin, edit.end});
    }
    return result += text.substr(at);
}

std::size_t TextEdits::editBefore(std::size_t offset) const
{
    std::size_t found = m_edits.size();
    std::size_t length = 0; // of the result so far
    std::size_t at = 0;
    for (const std::size_t i : inOrder()) {
        const Edit &edit = m_edits[i];
        length += edit.begin > at ? edit.begin - at : 0;
        if (length > offset)
            return found;
        found = i;
        length += edit.text.size();
        at = std::max({at, edit.begin, edit.end});
    }
    return found;
}

} // namespace portolan::text
