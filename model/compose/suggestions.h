#pragma once

#include "model/plan/resolved_plan.h"

#include <string>
#include <vector>

/// What the body of a service gives away of the ports that it listens on, and of those that it uses
/// elsewhere.
namespace portolan::compose {

/// A port that a service's body speaks of, and what it says there.
struct PortMention {
    enum class Source : std::uint8_t {
        Expose,
        Healthcheck,
        Variable,  ///< a value holds an address with its port
        Variables, ///< one value is a host, another the port that belongs to it
        Command
    };

    Source source = Source::Expose;
    std::string field = {}; ///< as in the plan's file: `compose.environment.DB_URL`
    std::string host = {};  ///< a name or an address; empty = the service itself
    std::uint16_t port = 0;
    plan::Transport transport = plan::Transport::Tcp;
    std::string text = {};         ///< the address, no more of the value: `http://api:8080`
    std::string variable = {};     ///< that holds the address, or the port
    std::string hostVariable = {}; ///< with Variables: that holds the host
    bool operator==(const PortMention &) const = default;
};

/// Every port that a service speaks of in an environment, in its body, in what files laid over it say and in
/// its env files, in the order of `PortMention::Source`. Secrets say no more than the address that they
/// connect to; nothing say loopback addresses outside a healthcheck, and variables that only name whom to
/// trust (`CORS_ORIGINS`).
std::vector<PortMention> portMentions(const plan::Service &service, const plan::ResolvedPlan &here);

/// The paths of `env_file`, as they are written. Source: Compose specification, 05-services, env_file.
std::vector<std::string> envFilesIn(const text::YamlNode &body);

/// The names by which the containers of a project may know a service: its key, its container's name and host
/// name, and its aliases. None for a native daemon. Source: Compose specification, networks, aliases.
std::vector<std::string> hostNames(const plan::Service &service, const plan::ResolvedPlan &here);

} // namespace portolan::compose
