#pragma once

#include "model/tailnet/policy_file.h"

namespace portolan::tailnet {

/// Who is in a tailnet. Without users, any user that a policy names may be one.
struct User {
    std::string name;  ///< `alice`
    std::string email; ///< `alice@example.com`
    std::string role;  ///< `admin` ...; empty = member

    bool operator==(const User &) const = default;
};

/// A machine of a tailnet.
struct Node {
    std::string name;
    std::string user;              ///< a user's name or email; empty for a tagged node
    std::vector<std::string> tags; ///< `tag:NAME`
    std::vector<plan::IpAddress> addresses;
    std::vector<plan::Subnet> advertisedRoutes;
    std::vector<plan::Subnet> approvedRoutes;
    Attributes attributes; ///< for postures

    bool operator==(const Node &) const = default;
};

struct Tailnet {
    std::vector<User> users;
    std::vector<Node> nodes;

    bool operator==(const Tailnet &) const = default;
};

/// Reads a description of a tailnet: `{"users": [{"name", "email", "role"}], "nodes": {NAME: {"ipv4", "ipv6",
/// "user", "tags", "routable_ips", "approved_routes", "attributes"}}}`. Other entries count for nothing.
/// Errors: malformed JSON, an entry of the wrong type, a malformed address.
/// Source: resources/schemas/tailnet.schema.json.
text::Result<Tailnet> readTailnet(std::string_view file, std::string_view content);

} // namespace portolan::tailnet
