#pragma once

#include "model/export/existing_text.h"

namespace portolan::exports {

/// A zone's file with what an artefact says worked in. One that an export wrote is laid out anew; of one that
/// somebody keeps, only the records that differ change. Either way the serial rises, by today's date, only
/// when something else changes. Errors: the file is none that a name server accepts.
text::Result<UpdatedText> updatedZone(const Artefact &artefact, const std::string &existing,
                                      const std::string &zone);

/// True when two files hold the same records, but for the serial.
bool areSameZone(std::string_view one, std::string_view other);

} // namespace portolan::exports
