#pragma once

#include "model/compose/diagnostics.h"

namespace portolan::compose {

/// Brings every short form of a project into its long form: ports, volumes, secrets, dependencies, env files,
/// builds, networks ... After it each key has one form only. Errors: a short form that says nothing Compose
/// understands. Source: Compose specification, 05-services ff.
void toLongForms(text::YamlNode &project, Diagnostics &diagnostics);

/// Writes out what a key means where it is left out: the context of a build, the target of a secret, protocol
/// and mode of a port, the count of a device request.
void writeDefaults(text::YamlNode &project);

} // namespace portolan::compose
