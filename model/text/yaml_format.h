#pragma once

#include "model/text/yaml_layout.h"
#include "model/text/yaml_writer.h"

namespace portolan::text {

/// How most of a value is laid out; \a otherwise says what it does not show.
YamlFormat formatOf(const YamlLayout &layout, const YamlFormat &otherwise);

/// `"` or `'` for a scalar in those quotes, otherwise none.
char quoteOf(const YamlLayout &layout);

/// A new item or value as those beside it are written: text that may stand with or without quotes takes
/// theirs. Sets the quotes of \a format, too.
YamlNode styledLike(const YamlLayout &collection, YamlNode value, YamlFormat &format);

/// A new key in quotes where all others of its map are.
YamlNode::Key keyStyledLike(const YamlLayout &map, YamlNode::Key key, YamlFormat &format);

} // namespace portolan::text
