#pragma once

#include "model/export/artefact.h"

namespace portolan::exports {

/// Where Portolan notes, within a target folder, what the plan and the folder said when they last agreed. It
/// holds a
/// `.gitignore` of its own, so that git never sees it. Whoever deletes it loses nothing but that knowledge.
inline constexpr std::string_view ownFolder = ".portolan";

/// The file that makes git ignore the folder, and what is in it.
inline constexpr std::string_view ownIgnoreFile = ".portolan/.gitignore";
inline constexpr std::string_view ownIgnoreRule = "*\n";

/// Where the note of a file is kept: `.portolan/base/PATH`.
std::string basePathOf(const std::string &path);

/// True for the paths that notes are kept under, their folders included.
bool isOwnPath(std::string_view path);

/// What is noted of a file: its bytes; of an env file those without the values of secrets, of a compose file
/// those with asterisks in their places. None where such a file cannot be read, as its secrets cannot be told
/// then.
std::optional<std::string> noteOf(ArtefactKind kind, const std::string &bytes,
                                  const std::set<std::string> &secrets);

/// What is noted of a file in the folder \a root; none where there is no note or it cannot be read.
std::optional<std::string> readNote(const std::string &root, const std::string &path);

/// The variables that a plan calls secret.
std::set<std::string> secretsOf(const plan::Plan &plan);

} // namespace portolan::exports
