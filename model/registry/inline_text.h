#pragma once

#include <string>
#include <string_view>

namespace portolan::registry {

/// What a reader sees of a cell or heading: without code spans' backticks, emphasis, links' addresses, HTML
/// tags, entities and marks of footnotes. Source: GitHub Flavored Markdown, 6.
std::string inlineText(std::string_view source);

} // namespace portolan::registry
