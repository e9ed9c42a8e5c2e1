#pragma once

#include "model/export/artefact.h"
#include "model/export/env_variables.h"
#include "model/text/yaml_splice.h"

namespace portolan::exports {

/// A file that somebody keeps, with changes worked into it.
struct UpdatedText {
    std::string bytes;
    std::vector<text::RewrittenBlock> rewrittenBlocks; ///< parts that had to be written anew as a whole
};

/// The bytes of a file, changed as little as makes them say what an artefact says. Files whose kind has no
/// such way to be written are replaced by the artefact. Of env files, secrets that the plan does not have
/// stay: those that look it, and \a keptSecrets. Errors: the file cannot be read as what it should be.
text::Result<UpdatedText> updatedText(const plan::Plan &plan, const Artefact &artefact,
                                      const std::string &existing,
                                      const std::set<std::string> &keptSecrets = {});

/// The same for the outcome of a merge.
text::Result<UpdatedText> updatedText(const Artefact &artefact, const std::string &existing,
                                      const text::YamlNode &tree);
text::Result<UpdatedText> updatedText(const plan::Plan &plan, const Artefact &artefact,
                                      const std::string &existing, const Variables &variables,
                                      const std::set<std::string> &keptSecrets);

} // namespace portolan::exports
