#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What a plan is turned into: files, their difference from a folder, and writing them there.
namespace portolan::exports {

/// The kinds of file that can be chosen one by one.
enum class ArtefactKind : std::uint8_t { Compose, Env, Dns, Firewall, Acl, Proxy, Docs };

/// `compose`, `env`, `dns`, `firewall`, `acl`, `proxy` or `docs`, as the command line has it.
std::string_view toText(ArtefactKind kind);
std::optional<ArtefactKind> artefactKindFromText(std::string_view text);

/// For whom zones are written: a name server, or a tool that writes them into the system of a provider.
enum class DnsFormat : std::uint8_t { MasterFile, OctoDns, DnsControl };

/// One file that an export produces.
struct Artefact {
    std::string path; ///< relative to the target folder, `/` between its parts; never leaves that folder
    std::string bytes;
    ArtefactKind kind = ArtefactKind::Compose;
    std::vector<plan::EntityRef> sources; ///< what it came from, in the order of kinds and ids
    bool executable = false;
    bool operator==(const Artefact &) const = default;
};

/// True for the path of a zone as a name server reads it; other files of DNS are for tools of providers.
inline bool isMasterFile(std::string_view path)
{
    return path.ends_with(".zone");
}

/// What is asked for.
struct ExportOptions {
    /// The environment that derived files speak of; none = the plan's first. Where one is named, only its
    /// compose files and env files are written, with the env files that its services name.
    plan::EnvironmentId environment;
    /// Only what this node needs: its compose files and env files, firewall and proxy. None = all nodes.
    plan::NodeId node;
    /// Only these kinds; empty = all (with a node: all that belong to a node).
    std::set<ArtefactKind> only;
    DnsFormat dnsFormat = DnsFormat::MasterFile;
    bool operator==(const ExportOptions &) const = default;
};

/// The files of an export, and what keeps a part of the plan from being one.
struct ArtefactSet {
    std::string planName;
    std::vector<Artefact> artefacts; ///< in the order of their paths
    text::Problems problems;         ///< with an error among them, nothing of the set may be written
    bool complete = true;            ///< all that the plan says, not a part chosen by the options
    plan::Plan plan; ///< what they come from, for files that are changed rather than written anew
    ExportOptions options = {};
};

/// Turns a plan into files. Pure: equal plans and options give equal bytes, wherever and whenever.
ArtefactSet artefactsOf(const plan::Plan &plan, const ExportOptions &options = {});

/// The path as it stands, where it stays below a target folder.
/// Errors: empty, absolute, with a `..` or `.git` in it, ending as a folder, or with a control character.
text::Result<std::string> pathWithinTarget(std::string_view path);

/// True when a file was written by an export and may be overwritten by the next one: one of its first lines
/// holds the marker that every artefact begins with. Removing that line makes a file one's own.
bool carriesMarker(std::string_view bytes);

/// The name of the plan that the marker speaks of; empty where there is no marker.
std::string planNameInMarker(std::string_view bytes);

} // namespace portolan::exports
