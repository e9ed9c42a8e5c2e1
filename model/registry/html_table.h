#pragma once

#include "model/registry/document_tables.h"

namespace portolan::registry {

/// The table of HTML that \a source begins with, `<table` to `</table>`. Its first row are the columns.
/// It begins on line \a firstLine of its document.
Table readHtmlTable(std::string_view source, std::uint32_t firstLine);

} // namespace portolan::registry
