#pragma once

#include "model/text/yaml_node.h"

#include <string>
#include <string_view>

/// How a scalar can be written down. Source: YAML 1.2.2, chapter 7.
namespace portolan::text {

/// Within brackets the flow indicators end a plain scalar; outside they are text, but for the first byte.
enum class YamlContext : std::uint8_t { Block, Flow };

/// Whether a value reads back as it is without quotes. Its type is another question: see
/// looksLikeAnotherType().
bool canBePlain(std::string_view value, YamlContext context);

/// Whether a literal block keeps every byte: the value has several lines, no control characters, and its
/// first line does not begin with a space.
bool canBeLiteral(std::string_view value);

/// A value in quotes: in those asked for where they can hold it, else in those that need fewer escapes.
std::string inQuotes(std::string_view value, char quote = '\0');

/// `!reset`, `!!str` ...; empty for none, and for tags that Portolan gives no meaning to.
std::string_view tagText(YamlTag tag);

/// The style that a scalar gets when it is written: text that cannot be plain is quoted.
YamlStyle writtenStyle(const YamlNode &scalar);

} // namespace portolan::text
