#include "model/export/example_env_file.h"

#include "model/compose/compose_writer.h"
#include "model/compose/env_writer.h"
#include "model/compose/import.h"
#include "model/plan/origin.h"
#include "model/text/expression.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace portolan::exports {

namespace {

using text::YamlNode;

/// What compose files say of a variable.
struct Mention {
    std::string name;
    std::string byDefault;
    bool hasDefault = false;
    std::vector<std::string> files;
};

class Mentions
{
public:
    void addTree(const std::string &file, const YamlNode &tree)
    {
        if (tree.isScalar() && text::isExpression(tree.scalar))
            addExpression(file, tree.scalar);
        for (const YamlNode &item : tree.items)
            addTree(file, item);
    }

    const std::vector<Mention> &all() const { return m_mentions; }

private:
    void addExpression(const std::string &file, const std::string &expression)
    {
        const auto references = text::references(expression);
        if (!references)
            return;
        for (const text::VariableReference &reference : *references) {
            const auto [position, isNew] = m_positions.emplace(reference.name, m_mentions.size());
            if (isNew)
                m_mentions.push_back({reference.name, {}, false, {}});
            Mention &mention = m_mentions[position->second];
            if (reference.form == text::VariableReference::Form::Default && !mention.hasDefault) {
                mention.byDefault = reference.argument;
                mention.hasDefault = true;
            }
            if (std::find(mention.files.begin(), mention.files.end(), file) == mention.files.end())
                mention.files.push_back(file);
            if (reference.form != text::VariableReference::Form::Required) // its argument is a message
                addExpression(file, reference.argument);
        }
    }

    std::vector<Mention> m_mentions;
    std::map<std::string, std::size_t> m_positions;
};

std::string variableLines(const plan::EnvVariable &variable)
{
    std::string lines;
    if (const std::string note = plan::commentText(variable.note); !note.empty())
        lines += fmt::format("# {}\n", note);
    if (!variable.secret && !compose::looksSecret(variable.name, variable.value))
        return lines + fmt::format("{}={}\n", variable.name, compose::writeEnvValue(variable.value));
    return lines + fmt::format("# Secret: keep its value out of git\n{}=\n", variable.name);
}

} // namespace

std::string exampleEnvFile(const plan::Plan &plan)
{
    std::set<std::string> known;
    std::string lines;
    for (const plan::EnvFile &file : plan.envFiles()) {
        std::string section;
        for (const plan::EnvVariable &variable : file.variables)
            if (known.insert(variable.name).second)
                section += variableLines(variable);
        if (!section.empty())
            lines += fmt::format("\n# From {}\n{}", plan::commentText(file.path), section);
    }
    Mentions mentions;
    for (const plan::ComposeFile &file : plan.composeFiles())
        mentions.addTree(file.path, compose::composeTree(plan, file));
    for (const Mention &mention : mentions.all()) {
        if (known.contains(mention.name))
            continue;
        const bool isSecret = compose::looksSecret(mention.name, mention.byDefault);
        const bool isOptional = mention.hasDefault && !isSecret && !text::isExpression(mention.byDefault);
        lines += fmt::format("\n# Used in {}{}\n{}{}={}\n",
                             plan::commentText(fmt::format("{}", fmt::join(mention.files, ", "))),
                             isOptional ? "; this is what it is when left out"
                             : isSecret ? "; secret: keep its value out of git"
                                        : "",
                             isOptional ? "#" : "", mention.name,
                             isOptional ? compose::writeEnvValue(mention.byDefault) : "");
    }
    if (lines.empty())
        return lines;
    return "# What the compose files can be told. Copy this file to .env and fill in what is empty.\n" +
           lines;
}

} // namespace portolan::exports
