#pragma once

#include "model/compose/diagnostics.h"
#include "model/compose/merge.h"
#include "model/compose/project.h"
#include "model/compose/tree.h"

#include <memory>
#include <unordered_map>

namespace portolan::compose {

/// What a Compose file is read in: the folder that its paths start from, the variables it sees, and the files
/// that led to it.
struct LoadScope {
    std::string folder;
    std::vector<std::string> envFiles;
    const Environment *environment = nullptr;
    std::vector<std::string> chain; ///< the files that include one another, outermost first
};

/// Reads Compose files with what they include and extend, and merges them.
class Loader
{
public:
    Loader(const ProjectOptions &options, Sources &sources, Diagnostics &diagnostics);

    /// The documents of a file, which are settled (see scalars.h) and not interpolated.
    const std::vector<text::YamlNode> &documents(const std::string &path, text::Mark mark);
    /// The same to keep and to change. Few files are needed twice; those are parsed again.
    std::vector<text::YamlNode> takeDocuments(const std::string &path, text::Mark mark);

    /// Several files, the first overridden by the others, in long forms, with absolute paths.
    text::YamlNode load(const std::vector<std::string> &paths, const LoadScope &scope, text::Mark mark = {});

    std::vector<ComposeFile> takeFiles() { return std::move(m_files); }

private:
    /// A file whose services can be extended.
    struct ExtendableFile {
        std::string path;
        text::YamlNode project;
        Resets resets;
        std::unique_ptr<KeyIndex> services;
    };
    struct ServicePlace {
        std::string path;
        std::string service;
        bool operator==(const ServicePlace &) const = default;
    };

    const Sources::Source *open(const std::string &path, text::Mark mark);
    bool failed() const { return m_diagnostics.failed(); }
    void note(const std::string &path, ComposeFile::Role role, const LoadScope &scope);

    void loadFile(const std::string &path, const LoadScope &scope, text::Mark mark, text::YamlNode &project);
    void loadDocument(text::YamlNode document, const std::string &path, const LoadScope &scope,
                      text::YamlNode &project);
    Resets interpolateDocument(text::YamlNode &document, const Environment &environment);
    void finish(text::YamlNode &project, const LoadScope &scope);

    void applyIncludes(text::YamlNode &document, const LoadScope &scope);
    void applyInclude(const text::YamlNode &include, text::YamlNode &document, const LoadScope &scope);
    void import(text::YamlNode &&included, text::YamlNode &document);

    void applyExtends(ExtendableFile &file, const LoadScope &scope);
    void extend(const std::string &name, ExtendableFile &file, const LoadScope &scope,
                std::vector<ServicePlace> &chain);
    ExtendableFile *openExtended(const std::string &path, const LoadScope &scope, text::Mark mark);
    bool isCircle(const ServicePlace &next, const std::vector<ServicePlace> &chain, text::Mark mark);

    const ProjectOptions &m_options;
    const FileSystem &m_fileSystem;
    Sources &m_sources;
    Diagnostics &m_diagnostics;
    std::vector<ComposeFile> m_files;
    std::unordered_map<std::string, std::size_t> m_opened; ///< positions in the sources
    std::unordered_map<std::string, std::vector<text::YamlNode>> m_documents;
    std::map<std::pair<std::string, const Environment *>, std::unique_ptr<ExtendableFile>> m_extendable;
    std::vector<std::unique_ptr<const Environment>> m_environments; ///< of included files
    std::size_t m_loaded = 0;
};

} // namespace portolan::compose
