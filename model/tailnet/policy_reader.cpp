#include "model/tailnet/policy_reader.h"

#include "model/tailnet/policy_sections.h"
#include "model/text/hujson.h"

namespace portolan::tailnet {

std::vector<std::string> plainTexts(const std::vector<Located> &texts)
{
    std::vector<std::string> plain;
    for (const Located &located : texts)
        plain.push_back(located.text);
    return plain;
}

Located textEntry(const FieldReader &fields, const text::YamlNode &object, std::string_view name,
                  text::Mark fallback)
{
    const text::YamlNode *node = fields.text(object, name);
    return node ? Located{node->scalar, node->mark} : Located{{}, fallback};
}

PolicyReading readPolicy(std::string_view file, std::string_view content)
{
    PolicyReading reading;
    text::HujsonReading json = text::readHujson(file, content);
    reading.problems = std::move(json.problems);
    if (!json.root)
        return reading;
    const FieldReader fields(file, content, reading.problems);
    const text::YamlNode &root = *json.root;
    if (!root.isMap()) {
        fields.refuse(root.mark, "a policy is an object: { ... }");
        return reading;
    }
    fields.refuseOthers(root, PolicyPart::Policy);
    PolicyFile policy;
    readDefinitions(fields, root, policy);
    readSettings(fields, root, policy);
    readPermissions(fields, root, policy);
    readSsh(fields, root, policy);
    readTests(fields, root, policy);
    policy.root = std::move(*json.root);
    if (!text::hasError(reading.problems))
        reading.policy = std::move(policy);
    return reading;
}

} // namespace portolan::tailnet
