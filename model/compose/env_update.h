#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <set>
#include <string>
#include <string_view>

/// Writing a plan's variables into the env file that they came from.
namespace portolan::compose {

struct EnvFileUpdate {
    std::string text;
    text::Problems problems; ///< with an error among them the text is the content as it was
};

/// The bytes of an env file, changed only where a variable of the plan has another value: comments, quotes,
/// `export`, order and line ends stay. Of a name that stands twice the last entry is changed, as it is the
/// one that counts. A new variable stands behind the one before it in the plan, or behind a comment such as
/// `# NAME=value`; a variable that the plan does not have goes, with the comment that is directly above it
/// and above no other variable.
///
/// Never touched: the values of secrets (by the plan's word or by their name), and names without a value. A
/// secret that the plan does not have stays: by its name or value, or because it is among \a keptSecrets.
/// Notes are not written. Errors: the file cannot be read; a name or value that cannot stand in it.
EnvFileUpdate updateEnvFile(std::string_view path, std::string_view content, const plan::EnvFile &file,
                            const std::set<std::string> &keptSecrets = {});

} // namespace portolan::compose
