#include "model/export/compose_secrets.h"

#include "model/compose/secret_values.h"
#include "model/plan/resolved_plan.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_splice.h"

namespace portolan::exports {

namespace {

/// The document that Compose reads. Errors: it cannot be read.
text::Result<text::YamlNode> treeOf(std::string_view content)
{
    text::YamlReading reading = text::readYaml("", content);
    for (text::Problem &problem : reading.problems)
        if (problem.severity == text::Severity::Error)
            return tl::make_unexpected(std::move(problem));
    return reading.documents.empty() ? text::YamlNode() : std::move(reading.documents.front());
}

text::Result<std::string> spliced(std::string_view content, const text::YamlNode &tree)
{
    text::YamlSplice splice = text::spliceYaml("", content, tree);
    if (text::hasError(splice.problems))
        return tl::make_unexpected(splice.problems.front());
    return std::move(splice.text);
}

} // namespace

text::Result<std::string> withoutComposeSecrets(std::string_view content)
{
    auto tree = treeOf(content);
    if (!tree)
        return tl::make_unexpected(tree.error());
    if (compose::takeSecrets(*tree).empty())
        return std::string(content);
    return spliced(content, *tree);
}

std::string withComposeSecretsOf(const std::string &content, std::string_view other)
{
    if (content.find(plan::secretValue) == std::string::npos)
        return content;
    auto tree = treeOf(content);
    auto known = treeOf(other);
    if (!tree || !known)
        return content;
    compose::putBack(*tree, compose::takeSecrets(*known));
    return spliced(content, *tree).value_or(content);
}

} // namespace portolan::exports
