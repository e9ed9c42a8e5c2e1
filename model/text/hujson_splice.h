#pragma once

#include "model/text/yaml_splice.h"

/// Writing into a HuJSON file that somebody keeps by hand.
namespace portolan::text {

/// The bytes of a file, changed as little as gives it the meaning of \a intended.
///
/// Kept to the byte: all that does not differ, comments, commas, order, indentation, blank lines, line ends,
/// byte order mark. A new entry is written like its neighbours; an entry that goes takes along the comment
/// directly above it and the one behind it. The order of an object's members has no meaning: a new one stands
/// behind the one before it in \a intended.
///
/// The result has been read again and says what \a intended says. What small edits do not achieve is written
/// anew, a section of the root object first, else the whole, and named. Errors: the file cannot be read.
YamlSplice spliceHujson(std::string_view file, std::string_view content, const YamlNode &intended);

} // namespace portolan::text
