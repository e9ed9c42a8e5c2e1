#include "views/preview/line_diff.h"

#include <QHash>

#include <algorithm>

namespace portolan::views {

namespace {

/// Beyond so many differing lines nobody compares by eye, and the search would cost its square.
constexpr int mostEdits = 2000;

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Numbers lines, the same one for the same line, so that the search compares numbers.
class LineNumbers
{
public:
    std::vector<int> of(const QStringList &lines)
    {
        std::vector<int> numbers;
        numbers.reserve(static_cast<std::size_t>(lines.size()));
        for (const QString &line : lines) {
            const auto known = m_known.constFind(line);
            numbers.push_back(known != m_known.constEnd()
                                  ? *known
                                  : *m_known.insert(line, static_cast<int>(m_known.size())));
        }
        return numbers;
    }

private:
    QHash<QString, int> m_known;
};

/// The lines that both sides keep, as pairs in order.
using Matches = std::vector<std::pair<int, int>>;

class Search
{
public:
    Search(std::vector<int> left, std::vector<int> right)
        : m_left(std::move(left))
        , m_right(std::move(right))
    {
    }

    Matches matches()
    {
        const int most = std::min(leftSize() + rightSize(), mostEdits);
        m_furthest.assign(static_cast<std::size_t>(2 * most + 3), 0);
        m_origin = most + 1;
        for (int edits = 0; edits <= most; ++edits) {
            m_traces.emplace_back(m_furthest.begin() + (m_origin - edits - 1),
                                  m_furthest.begin() + (m_origin + edits + 2));
            if (extend(edits))
                return walkBack(edits);
        }
        return {};
    }

private:
    int leftSize() const { return static_cast<int>(m_left.size()); }
    int rightSize() const { return static_cast<int>(m_right.size()); }
    int &furthest(int diagonal) { return m_furthest[static_cast<std::size_t>(m_origin + diagonal)]; }

    bool goesDown(int diagonal, int edits, int below, int above) const
    {
        return diagonal == -edits || (diagonal != edits && below < above);
    }

    bool extend(int edits)
    {
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int x = goesDown(diagonal, edits, furthest(diagonal - 1), furthest(diagonal + 1))
                        ? furthest(diagonal + 1)
                        : furthest(diagonal - 1) + 1;
            while (x < leftSize() && x - diagonal < rightSize() && same(x, x - diagonal))
                ++x;
            furthest(diagonal) = x;
            if (x >= leftSize() && x - diagonal >= rightSize())
                return true;
        }
        return false;
    }

    bool same(int x, int y) const
    {
        return y >= 0 && m_left[static_cast<std::size_t>(x)] == m_right[static_cast<std::size_t>(y)];
    }

    Matches walkBack(int edits)
    {
        Matches matches;
        int x = leftSize();
        int y = rightSize();
        for (; edits >= 0; --edits) {
            const std::vector<int> &trace = m_traces[static_cast<std::size_t>(edits)];
            const auto reached = [&](int diagonal) {
                return trace[static_cast<std::size_t>(diagonal + edits + 1)];
            };
            const int diagonal = x - y;
            const bool down = goesDown(diagonal, edits, reached(diagonal - 1), reached(diagonal + 1));
            const int previous = down ? diagonal + 1 : diagonal - 1;
            const int startX = edits == 0 ? 0 : reached(previous);
            const int startY = edits == 0 ? 0 : startX - previous;
            while (x > startX && y > startY && same(x - 1, y - 1))
                matches.emplace_back(--x, --y);
            x = startX;
            y = startY;
        }
        std::reverse(matches.begin(), matches.end());
        return matches;
    }

    std::vector<int> m_left;
    std::vector<int> m_right;
    std::vector<int> m_furthest;
    std::vector<std::vector<int>> m_traces;
    int m_origin = 0;
};

/// Puts lines that went beside those that came, as far as there are of both.
void appendBlock(LineDiff &diff, int leftBegin, int leftEnd, int rightBegin, int rightEnd)
{
    using Kind = LineDiff::Kind;
    const int paired = std::min(leftEnd - leftBegin, rightEnd - rightBegin);
    for (int i = 0; i < paired; ++i)
        diff.rows.push_back({Kind::Changed, leftBegin + i, rightBegin + i});
    for (int i = leftBegin + paired; i < leftEnd; ++i)
        diff.rows.push_back({Kind::Removed, i, -1});
    for (int i = rightBegin + paired; i < rightEnd; ++i)
        diff.rows.push_back({Kind::Added, -1, i});
    diff.removed += leftEnd - leftBegin;
    diff.added += rightEnd - rightBegin;
}

} // namespace

LineDiff compareLines(const QString &left, const QString &right)
{
    LineDiff diff{linesOf(left), linesOf(right), {}, 0, 0};
    const int leftSize = static_cast<int>(diff.left.size());
    const int rightSize = static_cast<int>(diff.right.size());
    int front = 0;
    while (front < std::min(leftSize, rightSize) && diff.left[front] == diff.right[front])
        ++front;
    int back = 0;
    while (back < std::min(leftSize, rightSize) - front &&
           diff.left[leftSize - 1 - back] == diff.right[rightSize - 1 - back])
        ++back;

    LineNumbers numbers;
    Search search(numbers.of(diff.left.mid(front, leftSize - front - back)),
                  numbers.of(diff.right.mid(front, rightSize - front - back)));
    Matches matches = search.matches();
    for (auto &[x, y] : matches) {
        x += front;
        y += front;
    }
    for (int i = 0; i < back; ++i)
        matches.emplace_back(leftSize - back + i, rightSize - back + i);
    matches.emplace_back(leftSize, rightSize);

    for (int i = 0; i < front; ++i)
        diff.rows.push_back({LineDiff::Kind::Same, i, i});
    int leftDone = front;
    int rightDone = front;
    for (const auto &[x, y] : matches) {
        appendBlock(diff, leftDone, x, rightDone, y);
        if (x < leftSize && y < rightSize)
            diff.rows.push_back({LineDiff::Kind::Same, x, y});
        leftDone = x + 1;
        rightDone = y + 1;
    }
    return diff;
}

WordDiff compareWords(const QString &left, const QString &right)
{
    const int most = static_cast<int>(std::min(left.size(), right.size()));
    int front = 0;
    while (front < most && left[front] == right[front])
        ++front;
    int back = 0;
    while (back < most - front && left[left.size() - 1 - back] == right[right.size() - 1 - back])
        ++back;
    return {{front, static_cast<int>(left.size()) - front - back},
            {front, static_cast<int>(right.size()) - front - back}};
}

} // namespace portolan::views
