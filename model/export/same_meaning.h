#pragma once

#include "model/export/artefact.h"

namespace portolan::exports {

/// True when two files say the same in other words: comments, quotes, and the order of keys and of lists
/// whose order says nothing (`ports` ...) aside; of env files, also secrets. Known for compose files, env
/// files, policies and zones; other kinds mean the same only when their bytes are equal.
bool haveSameMeaning(ArtefactKind kind, std::string_view one, std::string_view other);

} // namespace portolan::exports
