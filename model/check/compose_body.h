#pragma once

#include "model/check/rule.h"

#include <string>
#include <vector>

/// What rules read from the parts of a service that the plan carries along without modelling them.
namespace portolan::check {

/// An entry of `volumes`.
struct Mount {
    std::string type;   ///< bind, volume, tmpfs ...
    std::string source; ///< a path or the name of a volume; empty = anonymous
    std::string target;
    bool readOnly = false;
    std::size_t index = 0; ///< in the list
};

/// The mounts of a service, values known as far as they are. An entry that makes no sense is left out.
std::vector<Mount> mountsOf(const Situation &here, const plan::Service &service);

/// An entry of `environment`, `args` or `labels` that has a value.
struct BodyVariable {
    std::string name;
    std::string value; ///< expression
};

/// The entries of a map or of a list of `NAME=value`; none without one. Entries without a value are left out.
std::vector<BodyVariable> variablesIn(const text::YamlNode *list);

/// The environment that a service gives its container. Entries without a value, which pass one on, are left
/// out.
std::vector<BodyVariable> environmentOf(const plan::Service &service);

/// Sets a variable of a service's environment in the form that it is written in.
void setEnvironment(plan::Service &service, const std::string &name, const std::string &value);

/// The names in a section of a service that may be a list or a map: `networks`, `depends_on`, `secrets` ...
/// Of a list's maps, what they have under `source`.
std::vector<std::string> namesIn(const text::YamlNode &body, std::string_view section);

/// Takes one name out of such a section, and the section where nothing is left. Returns what a map held under
/// it.
text::YamlNode takeName(text::YamlNode &body, std::string_view section, std::string_view name);

/// The image without tag and digest.
std::string_view repositoryOf(std::string_view image);

/// The name that the service has in its compose file.
const std::string &keyOf(const plan::Service &service);
const std::string &keyOf(const plan::Network &network);

/// Where it makes sense to read what is written: the situations that start the service, or the first where
/// none does.
std::vector<Situation> readingsOf(const Overview &overview, const plan::Service &service);

} // namespace portolan::check
