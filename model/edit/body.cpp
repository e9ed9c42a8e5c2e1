#include "model/edit/body.h"

#include "model/text/say.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>

namespace portolan::edit {

using text::phrase;
using text::say;

using namespace plan;

namespace {

constexpr std::string_view name = "compose";

/// The keys of a service in a compose file that the plan keeps as fields, unless they are tagged: then they
/// undo what another file says, which no field can. Source: Compose specification, 05-services.
constexpr std::array<std::string_view, 7> fieldKeys = {
    "image", "container_name", "profiles", "network_mode", "networks", "ports", "depends_on"};

text::Problem problemAt(std::string_view content, text::Mark mark, std::string message)
{
    return {std::move(message), text::placeIn(name, content, mark), text::Severity::Error};
}

text::Problems fieldsIn(const text::YamlNode &body, std::string_view content)
{
    text::Problems problems;
    for (std::size_t i = 0; i < body.keys.size(); ++i) {
        const text::YamlNode::Key &key = body.keys[i];
        if (body.items[i].tag == text::YamlTag::None &&
            std::ranges::find(fieldKeys, key.text) != fieldKeys.end())
            problems.push_back(
                problemAt(content, key.mark,
                          say(phrase("edit", "{} has a field of its own; change it there"), key.text)));
    }
    return problems;
}

} // namespace

std::string bodyText(const Plan &plan, ServiceId service)
{
    const Service *found = plan.find(service);
    return found && !found->body.isEmpty() ? text::writeYaml(found->body) : std::string();
}

BodyEdit setBody(const Plan &plan, ServiceId service, std::string_view yaml, std::string label,
                 const std::function<void(text::YamlNode &)> &censor)
{
    text::YamlReading reading = text::readYaml(name, yaml);
    if (text::hasError(reading.problems))
        return {{}, std::move(reading.problems)};
    if (reading.documents.size() > 1)
        return {{},
                {problemAt(yaml, reading.documents[1].mark,
                           say(phrase("edit", "A service has one document only")))}};
    text::YamlNode body = reading.documents.empty() ? text::YamlNode() : std::move(reading.documents.front());
    if (!body.isNull() && !body.isMap())
        return {{},
                {problemAt(yaml, body.mark,
                           say(phrase("edit", "Keys and values are needed, such as \"restart: always\"")))}};
    if (text::Problems problems = fieldsIn(body, yaml); !problems.empty())
        return {{}, std::move(problems)};
    if (censor)
        censor(body);
    if (body.isEmpty())
        body = {};
    Edit edit(plan);
    edit.modify(service, [&body](Service &changed) { changed.body = std::move(body); });
    return {std::move(edit).finish(std::move(label)), {}};
}

} // namespace portolan::edit
