#include "views/handbook/handbook_pages.h"

#include "model/check/handbook.h"
#include "model/check/rule.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace portolan::views {

namespace {

struct Text {
    const char *name;
    const char *text;
};

constexpr Text texts[] = {
#include "handbook_texts.inc"
};

QString titleOf(const QString &text)
{
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : first;
}

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isRule(const QString &name)
{
    return !check::handbookPage(name.toStdString()).empty();
}

/// A rule that is spoken of by its name leads to its page.
QString withLinksToRules(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("`([a-z0-9-]+)`(?!\\])"));
    QString linked;
    qsizetype end = 0;
    for (auto matches = code.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        linked += text.mid(end, match.capturedStart() - end);
        linked += isRule(match.captured(1)) ? QStringLiteral("[%1](%1.md)").arg(match.captured(1))
                                            : match.captured();
        end = match.capturedEnd();
    }
    return linked + text.mid(end);
}

/// Pages stand where the index first names them.
void sortByIndex(std::vector<HandbookPage> &pages)
{
    const auto index = std::find_if(pages.begin(), pages.end(),
                                    [](const HandbookPage &page) { return page.name == handbookIndex; });
    const QString contents = index->text;
    std::stable_sort(pages.begin(), pages.end(), [&](const HandbookPage &a, const HandbookPage &b) {
        const auto rank = [&](const HandbookPage &page) {
            const qsizetype at = contents.indexOf(QStringLiteral("(%1.md)").arg(page.name));
            return page.name == handbookIndex ? -1 : at < 0 ? contents.size() : at;
        };
        return rank(a) < rank(b);
    });
}

std::vector<HandbookPage> readPages()
{
    std::vector<HandbookPage> pages;
    for (const Text &text : texts) {
        const QString content = QString::fromUtf8(text.text);
        pages.push_back({QString::fromUtf8(text.name), titleOf(content), withLinksToRules(content), false});
    }
    sortByIndex(pages);
    const auto chapters = static_cast<std::ptrdiff_t>(pages.size());
    for (const check::Rule &rule : check::rules()) {
        const QString content = fromView(check::handbookPage(rule.id));
        pages.push_back({fromView(rule.id), titleOf(content), withLinksToRules(content), true});
    }
    std::sort(pages.begin() + chapters, pages.end(),
              [](const HandbookPage &a, const HandbookPage &b) { return a.name < b.name; });
    return pages;
}

} // namespace

const std::vector<HandbookPage> &handbookPages()
{
    static const std::vector<HandbookPage> pages = readPages();
    return pages;
}

const HandbookPage *handbookPage(const QString &name)
{
    const std::vector<HandbookPage> &pages = handbookPages();
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const HandbookPage &page) { return page.name == name; });
    return found == pages.end() ? nullptr : &*found;
}

} // namespace portolan::views
