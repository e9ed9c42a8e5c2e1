#pragma once

#include <string_view>

namespace portolan::check {

/// The page of a rule, as Markdown: what, why, reference, a bad and a good example, what the fix does.
/// Compiled in from resources/rules. Empty when there is no such page.
std::string_view handbookPage(std::string_view rule);

} // namespace portolan::check
