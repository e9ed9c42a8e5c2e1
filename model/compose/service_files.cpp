#include "model/compose/service_files.h"

#include "model/compose/env_file.h"
#include "model/compose/project_parts.h"
#include "model/compose/tree.h"

#include <map>

namespace portolan::compose {

using text::YamlNode;

namespace {

/// Which of its two grammars an env file is in.
enum class EnvFormat { Compose, Raw };

class Reader
{
public:
    Reader(const Environment &environment, const FileSystem &files, Diagnostics &diagnostics)
        : m_environment(environment)
        , m_files(files)
        , m_diagnostics(diagnostics)
    {
    }

    void readEnvironment(YamlNode &service)
    {
        const YamlNode *envFiles = service.find("env_file");
        if (!envFiles || envFiles->items.empty())
            return;
        const Environment own = textsIn(service.find("environment"));
        Environment variables = own;
        const text::VariableLookup outside = [&](std::string_view name) {
            auto value = valueIn(m_environment, name);
            return value ? value : valueIn(own, name);
        };
        for (const YamlNode &file : envFiles->items)
            readEnvFile(file, outside, variables);
        setMissing(service, "environment", variables);
    }

    void readLabels(YamlNode &service)
    {
        const YamlNode *labelFiles = service.find("label_file");
        if (!labelFiles)
            return;
        Environment labels;
        for (const YamlNode &file : labelFiles->items) {
            const Environment before = labels;
            read(file.scalar, EnvFormat::Compose, file.mark, lookupIn(before), labels);
        }
        setMissing(service, "labels", labels);
    }

private:
    struct EnvFile {
        std::string content;
        std::vector<EnvEntry> entries;
    };

    static Environment textsIn(const YamlNode *map)
    {
        Environment texts;
        for (std::size_t i = 0; map && i < map->keys.size(); ++i)
            if (!map->items[i].isNull())
                texts.emplace(map->keys[i].text, map->items[i].scalar);
        return texts;
    }

    /// Puts \a variables into a sorted map of the service, where what the map has already stays.
    static void setMissing(YamlNode &service, std::string_view key, const Environment &variables)
    {
        if (variables.empty())
            return;
        YamlNode merged = YamlNode::map();
        if (const YamlNode *own = service.find(key))
            merged = *own;
        KeyIndex index(merged);
        for (const auto &[name, value] : variables)
            if (!index.find(name))
                index.set({name, {}, {}}, YamlNode::quoted(value));
        sortKeys(merged);
        service.set(key, std::move(merged));
    }

    void readEnvFile(const YamlNode &file, const text::VariableLookup &outside, Environment &variables)
    {
        const YamlNode *path = file.find("path");
        const YamlNode *format = file.find("format");
        const bool required = textOf(file.find("required")) != "false";
        const std::string name(textOf(path));
        if (!m_files.isFile(name) && !m_files.isFolder(name)) {
            if (required)
                m_diagnostics.error(path ? path->mark : file.mark,
                                    fmt::format("the env file {} is missing", name));
            return;
        }
        const bool raw = textOf(format) == "raw";
        if (format && !raw && !textOf(format).empty())
            m_diagnostics.error(format->mark,
                                fmt::format("\"{}\" is no format of env files; use raw", textOf(format)));
        else
            read(name, raw ? EnvFormat::Raw : EnvFormat::Compose, path->mark, outside, variables);
    }

    void read(const std::string &path, EnvFormat format, text::Mark mark, const text::VariableLookup &outside,
              Environment &variables)
    {
        const EnvFile *file = open(path, format, mark);
        if (!file)
            return;
        if (auto done = evaluateEnvEntries(path, file->content, file->entries, outside, variables); !done)
            m_diagnostics.add(done.error());
    }

    /// Ten thousand services share one env file: it is parsed once.
    const EnvFile *open(const std::string &path, EnvFormat format, text::Mark mark)
    {
        const auto known = m_opened.find({path, format});
        if (known != m_opened.end())
            return &known->second;
        auto content = m_files.read(path);
        if (!content) {
            m_diagnostics.error(mark, content.error().message);
            return nullptr;
        }
        auto entries =
            format == EnvFormat::Raw ? parseRawEnvFile(path, *content) : parseEnvFile(path, *content);
        if (!entries) {
            m_diagnostics.add(entries.error());
            return nullptr;
        }
        return &m_opened.emplace(std::pair(path, format), EnvFile{std::move(*content), std::move(*entries)})
                    .first->second;
    }

    const Environment &m_environment;
    const FileSystem &m_files;
    Diagnostics &m_diagnostics;
    std::map<std::pair<std::string, EnvFormat>, EnvFile> m_opened;
};

/// Variables without a value in the environment of a service take that of the project.
void resolveNulls(YamlNode &variables, const Environment &environment)
{
    for (std::size_t i = 0; i < variables.keys.size(); ++i)
        if (variables.items[i].isNull())
            if (const auto value = valueIn(environment, variables.keys[i].text))
                variables.items[i] = textAt(variables.items[i].mark, *value);
}

} // namespace

void readServiceFiles(YamlNode &project, const Environment &environment, const FileSystem &files,
                      Diagnostics &diagnostics)
{
    ProjectParts(project).each(
        [&](YamlNode &part, Diagnostics &own) {
            YamlNode *services = mapIn(part, "services");
            if (!services)
                return;
            Reader reader(environment, files, own);
            for (YamlNode &service : services->items) {
                if (YamlNode *variables = mapIn(service, "environment"))
                    resolveNulls(*variables, environment);
                reader.readEnvironment(service);
                reader.readLabels(service);
            }
        },
        diagnostics);
}

} // namespace portolan::compose
