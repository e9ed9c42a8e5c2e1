#pragma once

#include "model/tailnet/directory.h"
#include "model/tailnet/policy_reader.h"

#include <QtTest>

/// A small tailnet, and policies from a few lines of text.
namespace portolan::test {

/// Addresses are two apart, so that no two nodes make one range.
inline constexpr const char *sampleTailnetText = R"({
    "users": [
        {"name": "alice", "email": "alice@example.com", "role": "admin"},
        {"name": "bob", "email": "bob@example.org"},
    ],
    "nodes": {
        "laptop": {"user": "alice", "ipv4": "100.64.0.1", "ipv6": "fd7a:115c:a1e0::1",
                   "attributes": {"node:os": "linux", "node:osVersion": "6.10.2"}},
        "phone":  {"user": "alice", "ipv4": "100.64.0.3", "ipv6": "fd7a:115c:a1e0::3",
                   "attributes": {"node:os": "android", "node:osVersion": "14"}},
        "desk":   {"user": "bob@example.org", "ipv4": "100.64.0.5", "ipv6": "fd7a:115c:a1e0::5"},
        "web":    {"tags": ["tag:web"], "ipv4": "100.64.0.7", "ipv6": "fd7a:115c:a1e0::7"},
        "db":     {"tags": ["tag:db", "tag:web"], "ipv4": "100.64.0.9", "ipv6": "fd7a:115c:a1e0::9"},
        "router": {"tags": ["tag:router"], "ipv4": "100.64.0.11", "ipv6": "fd7a:115c:a1e0::b",
                   "routable_ips": ["10.1.0.0/16", "10.9.0.0/16"], "approved_routes": ["10.1.0.0/16"]},
        "exit":   {"tags": ["tag:exit"], "ipv4": "100.64.0.13", "ipv6": "fd7a:115c:a1e0::d",
                   "routable_ips": ["0.0.0.0/0", "::/0"], "approved_routes": ["0.0.0.0/0", "::/0"]},
    },
})";

inline const tailnet::Tailnet &sampleTailnet()
{
    static const tailnet::Tailnet tailnet = [] {
        auto read = tailnet::readTailnet("nodes.json", sampleTailnetText);
        if (!read)
            qFatal("%s", text::toText(read.error()).c_str());
        return *read;
    }();
    return tailnet;
}

/// What the policies of tests define, put before their rules.
inline std::string withDefinitions(const std::string &rules)
{
    return R"({
"groups": {"group:ops": ["alice@example.com"], "group:all": ["alice@example.com", "bob@example.org"], "group:none": []},
"hosts": {"box": "100.64.0.7", "lan": "10.1.2.0/24", "wide": "10.0.0.0/8", "six": "fd7a:115c:a1e0::7"},
"tagOwners": {"tag:web": ["group:ops"], "tag:db": [], "tag:router": [], "tag:exit": [], "tag:spare": []},
)" + rules +
           "}";
}

inline tailnet::PolicyFile policyFrom(const std::string &rules)
{
    tailnet::PolicyReading reading = tailnet::readPolicy("policy", withDefinitions(rules));
    if (!reading.policy)
        qFatal("%s", text::toText(reading.problems).c_str());
    return *reading.policy;
}

} // namespace portolan::test
