#pragma once

#include "model/compose/sources.h"
#include "model/text/problem.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What services have through `extends`, before any expression is evaluated.
namespace portolan::compose {

/// Where a port of a service with all that it extends comes from.
struct PortOrigin {
    std::string file; ///< empty: the service's own
    bool inherited = false;
    bool operator==(const PortOrigin &) const = default;
};

/// A service that extends others.
struct Heir {
    text::YamlNode service;        ///< with all that it has from them
    text::YamlNode inherited;      ///< what it has from them
    std::vector<PortOrigin> ports; ///< of each port of `service`, in order
};

class Inheritance
{
public:
    using Read = std::function<text::Result<std::string>(const std::string &path)>;
    using Evaluate = std::function<std::optional<std::string>(const std::string &expression)>;

    /// \a read takes paths in the repository; \a evaluate gives nothing where a variable is not known.
    Inheritance(Read read, Evaluate evaluate);

    /// A service of \a file with what it extends, and what that extends in turn. \a folder is where the path
    /// of `extends.file` starts.
    /// Errors: the file cannot be read or lies outside the repository, it has no such service, services that
    /// extend each other in a circle. Source: Compose specification, 05-services, extends.
    text::Result<Heir> heirOf(const text::YamlNode &service, const std::string &file,
                              const std::string &folder);

private:
    struct File {
        text::YamlNode services;
        std::uint32_t begin = 0;
    };
    struct Target {
        std::string file;
        std::string service;
        bool operator==(const Target &) const = default;
    };

    text::Result<const File *> open(const std::string &path);
    text::Result<Target> targetOf(const text::YamlNode &extends, const std::string &file,
                                  const std::string &folder) const;
    text::Result<text::YamlNode> follow(const Target &target, std::vector<Target> &chain);

    Read m_read;
    Evaluate m_evaluate;
    Sources m_sources;
    std::map<std::string, File> m_files;
};

} // namespace portolan::compose
