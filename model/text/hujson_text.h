#pragma once

#include "model/text/yaml_node.h"

#include <string>
#include <string_view>

namespace portolan::text {

/// How a file writes its values.
struct HujsonStyle {
    std::string unit = "\t"; ///< by which each level is indented
    std::string newline = "\n";
    bool alignsValues = false;     ///< the values of an object's neighbouring one-line members, in one column
    bool trailingCommas = true;    ///< behind the last entry of a collection over several lines
    bool inlinesObjects = false;   ///< objects of plain values stay on one line
    std::size_t inlineLimit = 100; ///< bytes up to which a list of plain values stays on one line
};

/// A text of JSON, in quotes. Bytes that are no UTF-8 become U+FFFD.
std::string quotedJson(std::string_view text);

/// A value as HuJSON, to stand at a depth of that many levels; its first line is not indented. Plain scalars
/// that JSON cannot say as a number, a boolean or null become texts.
std::string hujsonText(const YamlNode &node, std::size_t depth, const HujsonStyle &style = {});

} // namespace portolan::text
