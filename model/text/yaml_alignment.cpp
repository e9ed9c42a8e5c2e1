#include "model/text/yaml_alignment.h"

#include "model/text/yaml_equality.h"

#include <algorithm>

namespace portolan::text {

namespace {

/// Above so many pairs the lists are paired in order: comparing them all would take too long.
constexpr std::size_t mostPairs = 1'000'000;

/// Equal items weigh more than any two that are alike.
constexpr double weightOfEqual = 2.5;
constexpr double weightOfPairing = 0.1;

class Aligner
{
public:
    Aligner(const std::vector<YamlNode> &before, const std::vector<YamlNode> &after)
        : m_before(before)
        , m_after(after)
    {
        m_alignment.newOf.resize(before.size());
        m_alignment.oldOf.resize(after.size());
        m_alignment.movedFrom.resize(after.size());
    }

    YamlAlignment run()
    {
        trim();
        const std::size_t rows = m_oldEnd - m_begin;
        const std::size_t columns = m_newEnd - m_begin;
        if (rows != 0 && columns != 0 && rows > mostPairs / columns) {
            for (std::size_t i = 0; i < std::min(rows, columns); ++i)
                pair(m_begin + i, m_begin + i);
        } else if (rows != 0 && columns != 0) {
            weigh(rows, columns);
            pairHeaviest(rows, columns);
            findMoves();
        }
        return std::move(m_alignment);
    }

private:
    void pair(std::size_t oldPosition, std::size_t newPosition)
    {
        m_alignment.newOf[oldPosition] = newPosition;
        m_alignment.oldOf[newPosition] = oldPosition;
    }

    /// Equal items at both ends need no weighing.
    void trim()
    {
        m_oldEnd = m_before.size();
        m_newEnd = m_after.size();
        while (m_begin < std::min(m_oldEnd, m_newEnd) && saySame(m_before[m_begin], m_after[m_begin])) {
            pair(m_begin, m_begin);
            ++m_begin;
        }
        while (m_oldEnd > m_begin && m_newEnd > m_begin &&
               saySame(m_before[m_oldEnd - 1], m_after[m_newEnd - 1]))
            pair(--m_oldEnd, --m_newEnd);
    }

    void weigh(std::size_t rows, std::size_t columns)
    {
        m_columns = columns;
        m_weights.assign(rows * columns, 0);
        std::vector<bool> oldHasTwin(rows);
        std::vector<bool> newHasTwin(columns);
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t k = 0; k < columns; ++k)
                if (saySame(m_before[m_begin + i], m_after[m_begin + k])) {
                    weight(i, k) = weightOfEqual;
                    oldHasTwin[i] = true;
                    newHasTwin[k] = true;
                }
        for (std::size_t i = 0; i < rows; ++i)
            for (std::size_t k = 0; k < columns; ++k)
                if (!oldHasTwin[i] && !newHasTwin[k])
                    weight(i, k) = weightOfPairing + likeness(m_before[m_begin + i], m_after[m_begin + k]);
    }

    double &weight(std::size_t row, std::size_t column) { return m_weights[row * m_columns + column]; }

    /// The heaviest pairing that crosses nowhere.
    void pairHeaviest(std::size_t rows, std::size_t columns)
    {
        std::vector<double> best((rows + 1) * (columns + 1), 0); // of what follows a row and column
        const auto at = [&](std::size_t row, std::size_t column) -> double & {
            return best[row * (columns + 1) + column];
        };
        for (std::size_t i = rows; i-- > 0;)
            for (std::size_t k = columns; k-- > 0;) {
                const double paired = weight(i, k) > 0 ? weight(i, k) + at(i + 1, k + 1) : 0;
                at(i, k) = std::max({paired, at(i + 1, k), at(i, k + 1)});
            }
        for (std::size_t i = 0, k = 0; i < rows && k < columns;) {
            if (weight(i, k) > 0 && at(i, k) <= weight(i, k) + at(i + 1, k + 1))
                pair(m_begin + i++, m_begin + k++);
            else if (at(i + 1, k) >= at(i, k + 1))
                ++i;
            else
                ++k;
        }
    }

    void findMoves()
    {
        std::vector<bool> taken(m_before.size());
        for (std::size_t k = m_begin; k < m_newEnd; ++k) {
            if (m_alignment.oldOf[k])
                continue;
            for (std::size_t i = m_begin; i < m_oldEnd; ++i) {
                if (m_alignment.newOf[i] || taken[i] || !saySame(m_before[i], m_after[k]))
                    continue;
                taken[i] = true;
                m_alignment.movedFrom[k] = i;
                break;
            }
        }
    }

    const std::vector<YamlNode> &m_before;
    const std::vector<YamlNode> &m_after;
    YamlAlignment m_alignment;
    std::vector<double> m_weights;
    std::size_t m_columns = 0;
    std::size_t m_begin = 0;
    std::size_t m_oldEnd = 0;
    std::size_t m_newEnd = 0;
};

} // namespace

YamlAlignment align(const std::vector<YamlNode> &before, const std::vector<YamlNode> &after)
{
    return Aligner(before, after).run();
}

} // namespace portolan::text
