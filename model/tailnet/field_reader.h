#pragma once

#include "model/tailnet/policy_fields.h"
#include "model/tailnet/policy_file.h"

namespace portolan::tailnet {

/// The entries of a JSON object, taken by name, with a problem for each that cannot be what it should be.
/// An absent entry and null are the same. Names match in any case, as the service's JSON reader has it.
class FieldReader
{
public:
    FieldReader(std::string_view file, std::string_view content, text::Problems &problems)
        : m_file(file)
        , m_content(content)
        , m_problems(problems)
    {
    }

    void refuse(text::Mark mark, std::string message) const;

    /// Refuses entries of other names than the part has, and entries that stand twice.
    void refuseOthers(const text::YamlNode &object, PolicyPart part) const;

    bool has(const text::YamlNode &object, std::string_view name) const
    {
        return field(object, name) != nullptr;
    }

    /// An entry that is a list; nullptr when there is none. Likewise for an object and a text.
    const text::YamlNode *list(const text::YamlNode &object, std::string_view name) const;
    const text::YamlNode *object(const text::YamlNode &object, std::string_view name) const;
    const text::YamlNode *text(const text::YamlNode &object, std::string_view name) const;

    /// A list of texts; empty when there is none.
    std::vector<Located> texts(const text::YamlNode &object, std::string_view name) const;
    std::vector<Located> texts(const text::YamlNode *list) const;

    /// A list of objects; what is none is refused and left out.
    std::vector<const text::YamlNode *> objects(const text::YamlNode &object, std::string_view name) const;

    /// Selectors of a list, each of which \a whyNot must have no objection to.
    template <class WhyNot>
    std::vector<Selector> selectors(const std::vector<Located> &texts, const WhyNot &whyNot) const
    {
        std::vector<Selector> selectors;
        for (const Located &written : texts) {
            const auto selector = parseSelector(written.text, written.mark);
            if (!selector)
                refuse(written.mark, selector.error());
            else if (const std::optional<std::string> reason = whyNot(*selector))
                refuse(written.mark, *reason);
            else
                selectors.push_back(*selector);
        }
        return selectors;
    }

private:
    const text::YamlNode *field(const text::YamlNode &object, std::string_view name) const;
    const text::YamlNode *checked(const text::YamlNode *node, bool isFit, std::string_view name,
                                  std::string_view meant) const;

    std::string_view m_file;
    std::string_view m_content;
    text::Problems &m_problems;
};

/// Whether two names differ in the case of ASCII letters at most.
bool isSameName(std::string_view a, std::string_view b);

/// A text of JSON, not a number or a boolean.
bool isJsonText(const text::YamlNode &node);

} // namespace portolan::tailnet
