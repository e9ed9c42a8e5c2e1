#include "views/locator/fuzzy_match.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace portolan::views {

namespace {

constexpr int same = 1000;
constexpr int beginning = 900;
constexpr int beginningOfWord = 800;
constexpr int part = 700;
constexpr int scattered = 400;
constexpr int costOfGap = 12;
constexpr int giftOfWord = 20;
/// Letters that lie further apart than this have nothing to do with each other.
constexpr qsizetype widestGap = 12;

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at - 1].isLower() && text[at].isUpper());
}

/// The letters in their order, from the first place where they can begin.
std::optional<int> scatteredScore(QStringView word, QStringView text)
{
    int score = scattered;
    qsizetype at = -1;
    for (const QChar letter : word) {
        qsizetype next = at + 1;
        while (next < text.size() && text[next].toCaseFolded() != letter.toCaseFolded())
            ++next;
        if (next == text.size() || (at >= 0 && next - at > widestGap))
            return std::nullopt;
        if (isWordStart(text, next))
            score += giftOfWord;
        else if (at >= 0 && next > at + 1)
            score -= costOfGap;
        at = next;
    }
    return score;
}

std::optional<int> scoreOfWord(QStringView word, QStringView text)
{
    const qsizetype spare = std::min<qsizetype>(text.size() - word.size(), 90);
    if (text.compare(word, Qt::CaseInsensitive) == 0)
        return same;
    if (text.startsWith(word, Qt::CaseInsensitive))
        return beginning - static_cast<int>(spare);
    int best = 0;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        best = std::max(best, isWordStart(text, at) ? beginningOfWord : part);
    if (best > 0)
        return best - static_cast<int>(spare);
    return word.size() > 1 ? scatteredScore(word, text) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    const QList<QStringView> words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    // What was typed with its spaces may be the name itself.
    if (words.size() > 1)
        if (text.indexOf(typed.trimmed(), 0, Qt::CaseInsensitive) >= 0)
            return scoreOfWord(typed.trimmed(), text);
    int total = 0;
    for (const QStringView word : words) {
        const auto score = scoreOfWord(word, text);
        if (!score)
            return std::nullopt;
        total += *score;
    }
    return total / static_cast<int>(words.size());
}

} // namespace portolan::views
