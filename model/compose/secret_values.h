#pragma once

#include "model/text/yaml_equality.h"

#include <string>
#include <string_view>
#include <vector>

/// Which values are secrets, and how they stay outside the plan. An env file's secret leaves its variable
/// behind; in a compose file `********` stands where the secret does: `postgres://app:********@db`.
namespace portolan::compose {

/// True when a variable holds a secret by its name and does not deny it by its value (a path, a number, true
/// ...), when its value is an address with a password in it, or has a default that is a secret
/// (`${DB_PASSWORD:-hunter2}`).
bool looksSecret(std::string_view name, std::string_view value);

/// A secret that was taken out of a compose file.
struct TakenSecret {
    text::YamlPath path;            ///< of the value; an item `NAME=value` of a list goes by `NAME`
    std::string masked;             ///< the value without its secrets
    std::vector<std::string> parts; ///< what stood in their places, in order
};

/// Takes the secrets out of a compose file: values of variables that look like one, under `environment`,
/// `args` and wherever a name in capitals has a value; and, in every text but names, images, ports and
/// networks, passwords in addresses and the defaults of secret variables. What commands, labels and files in
/// the compose file say otherwise is not told apart from other text.
void maskSecrets(text::YamlNode &composeFile);

/// The same, and says what it took.
std::vector<TakenSecret> takeSecrets(text::YamlNode &composeFile);

/// Puts secrets back where they were taken from, also where an entry got another name or another part of the
/// value was changed. Where a secret is not known, the variable that stands for it is required:
/// `${DB_PASSWORD:?is kept outside the plan}`.
void putBack(text::YamlNode &composeFile, const std::vector<TakenSecret> &taken);

} // namespace portolan::compose
