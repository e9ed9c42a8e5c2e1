#include "model/compose/secret_values.h"

#include "model/compose/secret_names.h"
#include "model/compose/secret_tokens.h"
#include "model/plan/resolved_plan.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace portolan::compose {

namespace {

using plan::secretValue;
using text::YamlNode;

/// A text and what was taken out of it.
struct Masked {
    std::string text;
    std::vector<std::string> parts;
};

Masked without(const std::vector<std::string_view> &parts, std::string_view value)
{
    Masked masked;
    std::size_t done = 0;
    for (const std::string_view part : parts) {
        const auto begin = static_cast<std::size_t>(part.data() - value.data());
        masked.text.append(value.substr(done, begin - done)).append(secretValue);
        masked.parts.emplace_back(part);
        done = begin + part.size();
    }
    masked.text += value.substr(done);
    return masked;
}

/// A value without its secrets, or none where it has none.
std::optional<Masked> masked(std::string_view name, std::string_view value)
{
    if (value == secretValue)
        return without({value}, value);
    if (value.find(secretValue) != std::string_view::npos)
        return without({}, value); // somebody has done it already
    if (const auto parts = secretPartsOf(name, value); !parts.empty())
        return without(parts, value);
    if (!value.empty() && !name.empty() && looksSecret(name, value))
        return without({value}, value);
    return std::nullopt;
}

bool isVariableName(std::string_view name)
{
    const auto isLetter = [](char c) {
        return c == '_' || (c >= 'A' && c <= 'Z');
    };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

/// Calls `visit(node, name, value, path)` for every text of a compose file that may hold a secret: `value` is
/// the text behind `NAME=`, and the name is empty where the text is no variable's.
template <class Visit>
class SecretWalk
{
public:
    explicit SecretWalk(Visit visit)
        : m_visit(std::move(visit))
    {
    }

    void walk(YamlNode &node, bool isVariables = false)
    {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            YamlNode &item = node.items[i];
            const std::string_view key = node.isMap() ? std::string_view(node.keys[i].text) : nameIn(item);
            if (node.isMap() && isModelled(key))
                continue;
            m_path.push_back({key, i});
            if (!item.isScalar())
                walk(item, key == "environment" || key == "args");
            else
                m_visit(item, isVariables || isVariableName(key) ? key : std::string_view(),
                        node.isMap() || key.empty() ? 0 : key.size() + 1, *this);
            m_path.pop_back();
        }
    }

    text::YamlPath path() const
    {
        text::YamlPath path;
        for (const Step &step : m_path)
            path.push_back(step.name.empty() ? '[' + std::to_string(step.index) + ']'
                                             : std::string(step.name));
        return path;
    }

private:
    struct Step {
        std::string_view name;
        std::size_t index;
    };

    /// What is read as an address, a port or a reference, or has no place for a secret.
    bool isModelled(std::string_view key) const
    {
        static constexpr std::array<std::string_view, 4> ofFile = {"name", "include", "networks", "version"};
        static constexpr std::array<std::string_view, 10> ofService = {
            "container_name", "depends_on", "env_file", "expose",   "extends",
            "image",          "networks",   "ports",    "profiles", "network_mode"};
        if (m_path.empty())
            return std::find(ofFile.begin(), ofFile.end(), key) != ofFile.end();
        return m_path.size() == 2 && m_path.front().name == "services" &&
               std::find(ofService.begin(), ofService.end(), key) != ofService.end();
    }

    static std::string_view nameIn(const YamlNode &item)
    {
        const std::string_view text = item.isScalar() ? std::string_view(item.scalar) : std::string_view();
        const std::size_t equals = text.find('=');
        return equals == std::string_view::npos || text.find_first_of(" :/") < equals
                   ? std::string_view()
                   : text.substr(0, equals);
    }

    Visit m_visit;
    std::vector<Step> m_path;
};

template <class Visit>
void walkSecrets(YamlNode &composeFile, Visit visit)
{
    SecretWalk<Visit>(std::move(visit)).walk(composeFile);
}

/// Most texts hold nothing that could be a secret; a quick look tells.
bool mayHoldSecret(std::string_view name, std::string_view text)
{
    return !name.empty() || text.find('$') != std::string_view::npos ||
           text.find("://") != std::string_view::npos || text.find(secretValue) != std::string_view::npos ||
           !secretTokensIn(text).empty();
}

/// Calls `take(path, masked)` for every text that had secrets.
template <class Take>
void mask(YamlNode &composeFile, Take take)
{
    walkSecrets(composeFile, [&](YamlNode &node, std::string_view name, std::size_t begin, const auto &walk) {
        if (!mayHoldSecret(name, node.scalar))
            return;
        if (auto found = masked(name, std::string_view(node.scalar).substr(begin))) {
            const std::string text = node.scalar.substr(0, begin) + found->text;
            take(walk, text, std::move(found->parts));
            node.scalar = text;
        }
    });
}

std::size_t secretsIn(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(secretValue); at != std::string_view::npos;
         at = text.find(secretValue, at + secretValue.size()))
        ++count;
    return count;
}

/// A text with \a parts in the places of its secrets.
std::string filled(std::string_view text, const std::vector<std::string> &parts)
{
    std::string whole;
    for (const std::string &part : parts) {
        const std::size_t at = text.find(secretValue);
        whole.append(text.substr(0, at)).append(part);
        text.remove_prefix(at + secretValue.size());
    }
    return whole.append(text);
}

/// A text that asks for its secrets: a default becomes the reason why there is none, another place a
/// variable.
std::string asking(std::string_view text, std::string_view name, std::size_t valueBegin)
{
    constexpr std::string_view reason = "is kept outside the plan";
    std::string variable = inCapitals(name);
    if (!isVariableName(variable))
        variable.clear();
    if (text.substr(valueBegin) != secretValue)
        variable += variable.empty() ? "PASSWORD" : "_PASSWORD";
    std::string whole;
    for (std::size_t at = text.find(secretValue); at != std::string_view::npos; at = text.find(secretValue)) {
        whole += text.substr(0, at);
        text.remove_prefix(at + secretValue.size());
        if (whole.ends_with('-') && text.starts_with('}')) {
            whole.back() = '?';
            whole += reason;
        } else {
            whole.append("${").append(variable).append(":?").append(reason).append("}");
        }
    }
    return whole.append(text);
}

/// The way to a value without the name of the service or fragment that has it.
text::YamlPath withoutOwner(const text::YamlPath &path)
{
    text::YamlPath tail = path;
    tail.erase(tail.begin(),
               tail.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, path.size())));
    return tail;
}

/// A place in a file that is to have its secrets again.
struct Place {
    YamlNode *node;
    std::string name;
    std::size_t valueBegin;
    text::YamlPath path;
};

class PutBack
{
public:
    PutBack(YamlNode &composeFile, const std::vector<TakenSecret> &taken)
    {
        for (const TakenSecret &secret : taken)
            m_taken.emplace(secret.path, &secret);
        walkSecrets(composeFile,
                    [this](YamlNode &node, std::string_view name, std::size_t begin, const auto &walk) {
                        if (node.scalar.find(secretValue) != std::string::npos)
                            m_places.push_back({&node, std::string(name), begin, walk.path()});
                    });
    }

    void run()
    {
        std::erase_if(m_places, [this](const Place &place) {
            const auto found = m_taken.find(place.path);
            return found != m_taken.end() && fill(place, found);
        });
        fillWhere([](const Place &place, const TakenSecret &taken) {
            return withoutOwner(place.path) == withoutOwner(taken.path);
        });
        fillWhere([](const Place &, const TakenSecret &) { return true; });
        for (const Place &place : m_places)
            place.node->scalar = asking(place.node->scalar, place.name, place.valueBegin);
    }

private:
    using Taken = std::multimap<text::YamlPath, const TakenSecret *>;

    /// Fills the places of which the rest of the value is known; of several secrets, none may be the wrong
    /// one.
    template <class Fits>
    void fillWhere(Fits fits)
    {
        std::erase_if(m_places, [&](const Place &place) {
            auto found = m_taken.end();
            for (auto it = m_taken.begin(); it != m_taken.end(); ++it) {
                if (it->second->masked != place.node->scalar || !fits(place, *it->second))
                    continue;
                if (found != m_taken.end() && found->second->parts != it->second->parts)
                    return false;
                found = it;
            }
            return found != m_taken.end() && fill(place, found);
        });
    }

    bool fill(const Place &place, Taken::iterator secret)
    {
        const std::vector<std::string> &parts = secret->second->parts;
        if (secretsIn(place.node->scalar) != parts.size() && place.node->scalar != secret->second->masked)
            return false;
        place.node->scalar = filled(place.node->scalar, parts);
        m_taken.erase(secret);
        return true;
    }

    Taken m_taken; ///< that no place has got yet
    std::vector<Place> m_places;
};

} // namespace

void maskSecrets(YamlNode &composeFile)
{
    mask(composeFile, [](const auto &, const std::string &, std::vector<std::string>) {});
}

void maskSecretsOfService(YamlNode &service)
{
    YamlNode file = YamlNode::map();
    YamlNode &placed = file.set("services", YamlNode::map()).set("service", std::move(service));
    maskSecrets(file);
    service = std::move(placed);
}

std::vector<TakenSecret> takeSecrets(YamlNode &composeFile)
{
    std::vector<TakenSecret> taken;
    mask(composeFile, [&taken](const auto &walk, const std::string &text, std::vector<std::string> parts) {
        taken.push_back({walk.path(), text, std::move(parts)});
    });
    return taken;
}

void putBack(YamlNode &composeFile, const std::vector<TakenSecret> &taken)
{
    PutBack(composeFile, taken).run();
}

} // namespace portolan::compose
