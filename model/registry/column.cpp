#include "model/registry/column.h"

#include "model/text/bare_word.h"

#include <algorithm>
#include <array>
#include <string>

namespace portolan::registry {

namespace {

struct Heading {
    std::string_view words; ///< letters and digits only, in lower case
    Column column;
};

/// Longer headings before those that they begin with.
constexpr std::array headings = {
    Heading{"containerport", Column::Target},
    Heading{"containername", Column::Container},
    Heading{"container", Column::Container},
    Heading{"internalport", Column::Target},
    Heading{"targetport", Column::Target},
    Heading{"target", Column::Target},
    Heading{"publishedport", Column::Port},
    Heading{"externalport", Column::Port},
    Heading{"hostport", Column::Port},
    Heading{"hostip", Column::BindAddress},
    Heading{"ports", Column::Port},
    Heading{"portnumber", Column::Port},
    Heading{"port", Column::Port},
    Heading{"published", Column::Port},
    Heading{"transportprotocol", Column::Transport},
    Heading{"transport", Column::Transport},
    Heading{"bindaddress", Column::BindAddress},
    Heading{"bindip", Column::BindAddress},
    Heading{"bind", Column::BindAddress},
    Heading{"listenaddress", Column::BindAddress},
    Heading{"interface", Column::BindAddress},
    Heading{"environmentvariable", Column::Variable},
    Heading{"envvariable", Column::Variable},
    Heading{"envvar", Column::Variable},
    Heading{"variable", Column::Variable},
    Heading{"env", Column::Variable},
    Heading{"composefile", Column::File},
    Heading{"definedin", Column::File},
    Heading{"compose", Column::File},
    Heading{"file", Column::File},
    Heading{"servicename", Column::Service},
    Heading{"services", Column::Service},
    Heading{"service", Column::Service},
    Heading{"program", Column::Service},
    Heading{"daemon", Column::Service},
    Heading{"applicationprotocol", Column::Application},
    Heading{"protocol", Column::Application},
    Heading{"description", Column::Application},
    Heading{"purpose", Column::Application},
    Heading{"usedby", Column::UsedBy},
    Heading{"clients", Column::UsedBy},
    Heading{"consumers", Column::UsedBy},
    Heading{"notes", Column::Other},
    Heading{"node", Column::Other},
};

/// Headings of more words, by one of them.
constexpr std::array parts = {
    Heading{"containerport", Column::Target}, Heading{"usedby", Column::UsedBy},
    Heading{"variable", Column::Variable},    Heading{"bind", Column::BindAddress},
    Heading{"address", Column::BindAddress},  Heading{"composefile", Column::File},
    Heading{"transport", Column::Transport},  Heading{"port", Column::Port},
    Heading{"container", Column::Container},  Heading{"service", Column::Service},
    Heading{"protocol", Column::Application},
};

} // namespace

Column columnOf(std::string_view heading)
{
    const std::string word = text::bareWord(heading);
    for (const Heading &known : headings)
        if (word == known.words)
            return known.column;
    for (const Heading &part : parts)
        if (word.find(part.words) != std::string::npos)
            return part.column;
    return Column::Other;
}

std::vector<std::string_view> runTogetherHeadings(std::string_view line)
{
    constexpr std::size_t longest = 200;
    const std::string word = text::bareWord(line);
    if (word.size() > longest)
        return {};
    // From behind: which heading each rest of the line can begin with, so that all of it is headings.
    std::vector<const Heading *> first(word.size() + 1, nullptr);
    for (std::size_t at = word.size(); at-- > 0;)
        for (const Heading &known : headings) {
            const std::size_t end = at + known.words.size();
            if (!first[at] && std::string_view(word).substr(at).starts_with(known.words) &&
                (end == word.size() || first[end]))
                first[at] = &known;
        }
    std::vector<std::string_view> found;
    for (std::size_t at = 0; at < word.size() && first[at]; at += first[at]->words.size())
        found.push_back(first[at]->words);
    const bool isTable = found.size() > 1 && columnOf(found.front()) == Column::Port;
    return isTable ? found : std::vector<std::string_view>();
}

} // namespace portolan::registry
