#pragma once

#include "model/text/yaml_equality.h"

#include <string>
#include <vector>

/// How the secrets of compose files stay outside the plan: `********` stands where one does, as in
/// `postgres://app:********@db`.
namespace portolan::compose {

/// A secret that was taken out of a compose file.
struct TakenSecret {
    text::YamlPath path;            ///< of the value; an item `NAME=value` of a list goes by `NAME`
    std::string masked;             ///< the value without its secrets
    std::vector<std::string> parts; ///< what stood in their places, in order
};

/// Takes the secrets out of a compose file: values of variables that look like one, under `environment`,
/// `args` and wherever a name in capitals has a value; and, in every text but names, images, ports and
/// networks, passwords in addresses, the defaults of secret variables and keys by their looks. What commands,
/// labels and files in the compose file say otherwise is not told apart from other text.
void maskSecrets(text::YamlNode &composeFile);

/// The same for what one service says.
void maskSecretsOfService(text::YamlNode &service);

/// The same for a whole file, and says what it took.
std::vector<TakenSecret> takeSecrets(text::YamlNode &composeFile);

/// Puts secrets back where they were taken from, also where an entry got another name or another part of the
/// value was changed. Where a secret is not known, the variable that stands for it is required:
/// `${DB_PASSWORD:?is kept outside the plan}`.
void putBack(text::YamlNode &composeFile, const std::vector<TakenSecret> &taken);

} // namespace portolan::compose
