#include "model/compose/project.h"

#include "model/compose/consistency.h"
#include "model/compose/file_path.h"
#include "model/compose/loader.h"
#include "model/compose/normalize.h"
#include "model/compose/project_parts.h"
#include "model/compose/project_setup.h"
#include "model/compose/service_files.h"
#include "model/compose/typed_form.h"
#include "model/text/parallel.h"
#include "model/text/yaml_writer.h"

#include <algorithm>

namespace portolan::compose {

using text::YamlNode;

namespace {

/// A name of lower-case letters, digits, `-` and `_` that begins with a letter or digit; other characters are
/// dropped.
std::string projectNameFrom(std::string_view text)
{
    std::string name;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (alphanumeric || (!name.empty() && (c == '-' || c == '_')))
            name += c;
    }
    return name;
}

bool hasActiveProfile(const YamlNode &service, const std::vector<std::string> &active)
{
    const YamlNode *own = service.find("profiles");
    if (!own || own->items.empty())
        return true;
    return std::any_of(active.begin(), active.end(), [own](const std::string &profile) {
        return profile == "*" || std::any_of(own->items.begin(), own->items.end(),
                                             [&profile](const YamlNode &p) { return p.scalar == profile; });
    });
}

/// Takes the services away whose profiles are not active, and returns their names.
std::set<std::string, std::less<>> takeDisabledServices(YamlNode &project,
                                                        const std::vector<std::string> &active)
{
    std::set<std::string, std::less<>> disabled;
    YamlNode *services = mapIn(project, "services");
    if (!services || std::all_of(services->items.begin(), services->items.end(),
                                 [&](const YamlNode &service) { return hasActiveProfile(service, active); }))
        return disabled;
    YamlNode enabled = YamlNode::map();
    enabled.mark = services->mark;
    for (std::size_t i = 0; i < services->keys.size(); ++i) {
        if (!hasActiveProfile(services->items[i], active)) {
            disabled.insert(services->keys[i].text);
            continue;
        }
        enabled.keys.push_back(std::move(services->keys[i]));
        enabled.items.push_back(std::move(services->items[i]));
    }
    *services = std::move(enabled);
    return disabled;
}

class Reading
{
public:
    explicit Reading(const ProjectOptions &options)
        : m_options(options)
        , m_diagnostics(m_reading.sources)
        , m_loader(options, m_reading.sources, m_diagnostics)
    {
    }

    ProjectReading run()
    {
        m_setup = setUpProject(m_options, m_diagnostics);
        if (!m_diagnostics.failed())
            read();
        m_reading.files = m_loader.takeFiles();
        m_reading.problems = m_diagnostics.take();
        if (text::hasError(m_reading.problems))
            m_reading.project.reset();
        return std::move(m_reading);
    }

private:
    void read()
    {
        const std::string name = chooseName();
        m_setup.environment.insert_or_assign("COMPOSE_PROJECT_NAME", name);
        YamlNode model = m_loader.load(
            m_setup.files, {m_setup.projectDirectory, m_setup.envFiles, &m_setup.environment, {}});
        if (m_diagnostics.failed())
            return;
        if (model.items.empty())
            m_diagnostics.error({}, fmt::format("{}: the Compose file is empty", m_setup.files.front()));
        if (name.empty())
            m_diagnostics.error({}, "the project has no name; set name: or --project-name");
        if (!m_diagnostics.failed())
            complete(std::move(model), name);
    }

    void complete(YamlNode model, const std::string &name)
    {
        normalize(model, name, m_setup.environment);
        const auto disabled = takeDisabledServices(model, m_setup.profiles);
        checkConsistency(model, disabled, m_diagnostics);
        toTypedForm(model, m_diagnostics);
        if (m_diagnostics.failed())
            return;
        readServiceFiles(model, m_setup.environment, m_options.fileSystem, m_diagnostics);
        m_reading.project =
            Project{name, inOrder(std::move(model), name), m_setup.environment, m_setup.profiles};
    }

    /// The sections in the order in which Compose prints them, `x-` keys last.
    static YamlNode inOrder(YamlNode model, const std::string &name)
    {
        YamlNode ordered = YamlNode::map();
        ordered.set("name", YamlNode::quoted(name));
        ordered.set("services", YamlNode::map());
        model.take("name");
        for (const std::string_view section :
             {"services", "networks", "volumes", "secrets", "configs", "models"})
            if (YamlNode value = model.take(section); !value.isEmpty())
                ordered.set(section, std::move(value));
        for (std::size_t i = 0; i < model.keys.size(); ++i)
            ordered.set(model.keys[i].text, std::move(model.items[i]));
        return ordered;
    }

    std::string chooseName()
    {
        std::string chosen = m_options.name;
        if (chosen.empty())
            chosen = valueIn(m_setup.environment, "COMPOSE_PROJECT_NAME").value_or("");
        if (!chosen.empty()) {
            if (projectNameFrom(chosen) != chosen)
                m_diagnostics.error(
                    {},
                    fmt::format("\"{}\" is no name of a project: use lower-case letters, digits, - and _, "
                                "and begin with a letter or digit",
                                chosen));
            return chosen;
        }
        const std::optional<std::string> written = nameInFiles();
        return projectNameFrom(written ? *written : fileNameOf(m_setup.projectDirectory));
    }

    /// The last `name:` of the files of the project itself, or nullopt.
    std::optional<std::string> nameInFiles()
    {
        const YamlNode *name = nullptr;
        for (const std::string &path : m_setup.files)
            for (const YamlNode &document : m_loader.documents(path, {}))
                if (const YamlNode *found = document.find("name"); found && !textOf(found).empty())
                    name = found;
        if (!name)
            return std::nullopt;
        auto value = text::evaluate(name->scalar, lookupIn(m_setup.environment));
        if (value)
            return *value;
        m_diagnostics.error(name->mark, "name: " + value.error().message);
        return std::nullopt;
    }

    const ProjectOptions &m_options;
    ProjectReading m_reading;
    Diagnostics m_diagnostics;
    Loader m_loader;
    ProjectSetup m_setup;
};

void escapeDollars(std::string &text)
{
    for (std::size_t at = text.find('$'); at != std::string::npos; at = text.find('$', at + 2))
        text.insert(at, 1, '$');
}

void writeAsFile(YamlNode &node)
{
    if (!node.isScalar())
        node.style = text::YamlStyle::Plain;
    if (node.isScalar() && node.isText()) {
        escapeDollars(node.scalar);
        node.style =
            text::looksLikeAnotherType(node.scalar) ? text::YamlStyle::Quoted : text::YamlStyle::Plain;
        node.tag = text::YamlTag::None;
    }
    for (YamlNode &item : node.items)
        writeAsFile(item);
}

} // namespace

ProjectReading readProject(const ProjectOptions &options)
{
    return Reading(options).run();
}

YamlNode asComposeFile(YamlNode model)
{
    writeAsFile(model);
    return model;
}

std::vector<std::string> writeComposeFile(YamlNode &&model)
{
    ProjectParts parts(model);
    std::vector<std::string> texts(parts.count());
    text::inParallel(parts.count(), [&](std::size_t i) {
        writeAsFile(parts.part(i));
        texts[i] = text::writeYaml(parts.part(i));
        if (i > 0)
            texts[i].erase(0, std::string_view("services:\n").size()); // the first part has it for all
    });
    return texts;
}

} // namespace portolan::compose
