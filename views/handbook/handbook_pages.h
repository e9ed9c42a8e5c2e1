#pragma once

#include <QString>

#include <vector>

namespace portolan::views {

/// A page of the handbook. The pages of rules are among them, under the names of their rules.
struct HandbookPage {
    QString name;
    QString title;
    QString text; ///< Markdown; names of pages and rules are links to them
    bool isRule = false;
};

/// The page that the handbook opens with.
inline constexpr const char *handbookIndex = "index";

/// All pages: those of the handbook in the order in which its index names them, then those of the rules by
/// name.
const std::vector<HandbookPage> &handbookPages();

/// The page of a name or a rule; null when there is none.
const HandbookPage *handbookPage(const QString &name);

} // namespace portolan::views
