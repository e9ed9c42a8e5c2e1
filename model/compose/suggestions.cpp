#include "model/compose/suggestions.h"

#include "model/compose/host_ports.h"
#include "model/compose/import.h"
#include "model/compose/layers.h"
#include "model/plan/compose_name.h"
#include "model/text/expression.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <span>

namespace portolan::compose {

namespace {

using text::YamlNode;
using Source = PortMention::Source;

/// A longer range is a pool, not a service of its own on each port.
constexpr int longestExposedRange = 10;

/// A variable of a container, its value known.
struct Variable {
    std::string_view name;
    std::string value;
    std::string field; ///< where it is set
};

char upper(char c)
{
    return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

bool endsWith(std::string_view name, std::string_view upperCaseEnd)
{
    return name.size() >= upperCaseEnd.size() &&
           std::equal(upperCaseEnd.begin(), upperCaseEnd.end(), name.end() - std::ssize(upperCaseEnd),
                      [](char wanted, char c) { return wanted == upper(c); });
}

/// True when one of the words of `A_NAME_LIKE_THIS` is among \a words.
bool hasWord(std::string_view name, std::span<const std::string_view> words)
{
    const auto isWord = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0;
    };
    for (auto begin = name.begin(); begin != name.end();) {
        const auto end = std::find_if_not(begin, name.end(), isWord);
        const auto same = [&](std::string_view word) {
            return std::equal(begin, end, word.begin(), word.end(),
                              [](char a, char b) { return upper(a) == b; });
        };
        if (std::any_of(words.begin(), words.end(), same))
            return true;
        begin = std::find_if(end, name.end(), isWord);
    }
    return false;
}

/// True when addresses of the variable are those of others who may come, not of one to go to.
bool namesVisitors(std::string_view name)
{
    static constexpr std::array<std::string_view, 10> words = {
        "CORS", "CSRF", "ORIGIN", "ORIGINS", "ALLOWED", "TRUSTED", "WHITELIST", "REDIRECT", "CALLBACK", "NO"};
    return hasWord(name, words);
}

/// True when NAME:NUMBER may be an image with its version, or a user with a group or a password.
bool namesOtherPairs(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> words = {"IMAGE", "TAG",   "VERSION", "AUTH",
                                                              "USER",  "USERS", "OWNER",   "LOGIN"};
    return hasWord(name, words);
}

/// `DB_` of `DB_HOST`; nothing for a variable that is not about a host.
std::optional<std::string_view> stemOfHost(std::string_view name)
{
    for (const std::string_view end : {"HOST", "HOSTNAME", "SERVER", "ADDRESS", "ADDR"})
        if (name.size() > end.size() && endsWith(name, end))
            return name.substr(0, name.size() - end.size());
    return std::nullopt;
}

bool isAboutPort(std::string_view name)
{
    return endsWith(name, "PORT");
}

/// True for `DB_PORT` and `DB_HOST_PORT`, where the host stands in `DB_HOST`.
bool isPortOf(std::string_view name, std::string_view hostName, std::string_view stem)
{
    if (!isAboutPort(name))
        return false;
    const std::string_view own = name.substr(0, name.size() - std::string_view("PORT").size());
    return own == stem || (own.size() == hostName.size() + 1 && own.starts_with(hostName));
}

/// True when a variable can say something, whatever it turns out to be.
bool maySpeak(std::string_view name, std::string_view value)
{
    return mayHoldHostPort(value) || isAboutPort(name) || stemOfHost(name);
}

/// An entry of `environment`, in a list or a map: its name, and its value where it is not passed on from
/// outside.
std::pair<std::string_view, std::optional<std::string_view>> entryOf(const YamlNode &environment,
                                                                     std::size_t index)
{
    const YamlNode &item = environment.items[index];
    const std::string_view text = item.scalar;
    if (environment.isMap())
        return {environment.keys[index].text, item.isNull() ? std::nullopt : std::optional(text)};
    const std::size_t equals = text.find('=');
    return {text.substr(0, equals),
            equals == std::string_view::npos ? std::nullopt : std::optional(text.substr(equals + 1))};
}

/// True when a part of the value is a secret that the plan does not know.
bool isSecret(std::string_view value)
{
    return value.find(plan::secretValue) != std::string_view::npos;
}

class MentionReader
{
public:
    MentionReader(const plan::Service &service, const YamlNode &body, const plan::ResolvedPlan &here)
        : m_service(service)
        , m_body(body)
        , m_here(here)
    {
    }

    std::vector<PortMention> read() &&
    {
        readExpose();
        readHealthcheck();
        readEnvironment();
        readCommand("command");
        readCommand("entrypoint");
        return std::move(m_mentions);
    }

private:
    /// What an expression means, without passwords; nothing where it holds another secret, or means nothing.
    std::optional<std::string> value(std::string_view expression) const
    {
        if (!text::isExpression(expression))
            return withoutPasswords(expression);
        const auto known = text::evaluate(expression, [this](std::string_view name) { return lookUp(name); });
        return known ? withoutSecrets(*known) : std::nullopt;
    }

    static std::optional<std::string> withoutSecrets(std::string_view known)
    {
        std::string open = withoutPasswords(known);
        return isSecret(open) ? std::nullopt : std::optional(std::move(open));
    }

    /// A variable of the environment; a secret is the address that it connects to.
    std::optional<std::string> lookUp(std::string_view name) const
    {
        const auto found = m_here.variables().find(name);
        if (found == m_here.variables().end())
            return std::nullopt;
        const plan::ResolvedVariable &variable = found->second;
        return variable.address.empty() ? variable.value : variable.address;
    }

    void add(PortMention mention, const HostPort &address)
    {
        const bool isLoopback = isLoopbackHost(address.host);
        if (isLoopback && mention.source != Source::Healthcheck)
            return;
        if (!isLoopback && !isWildcardHost(address.host))
            mention.host = address.host;
        mention.port = address.port;
        mention.transport = address.transport;
        mention.text = address.text;
        m_mentions.push_back(std::move(mention));
    }

    void readExpose()
    {
        const YamlNode *expose = m_body.find("expose");
        if (!expose || !expose->isSequence())
            return;
        for (std::size_t i = 0; i < expose->items.size(); ++i) {
            const auto entry = value(expose->items[i].scalar);
            if (!entry)
                continue;
            const std::size_t slash = std::min(entry->find('/'), entry->size());
            const auto ports = plan::PortRange::parse(entry->substr(0, slash));
            const auto transport = slash == entry->size() ? plan::Transport::Tcp
                                                          : plan::transportFromText(entry->substr(slash + 1));
            if (!ports || !transport || ports->size() > longestExposedRange)
                continue;
            for (int port = ports->first; port <= ports->last; ++port)
                m_mentions.push_back({.source = Source::Expose,
                                      .field = fmt::format("compose.expose[{}]", i),
                                      .port = static_cast<std::uint16_t>(port),
                                      .transport = *transport,
                                      .text = std::to_string(port)});
        }
    }

    void readHealthcheck()
    {
        const YamlNode *healthcheck = m_body.find("healthcheck");
        const YamlNode *test = healthcheck ? healthcheck->find("test") : nullptr;
        const YamlNode *disable = healthcheck ? healthcheck->find("disable") : nullptr;
        if (!test || (disable && disable->scalar == "true"))
            return;
        std::string script = test->scalar;
        for (const YamlNode &word : test->items)
            script += word.scalar + ' ';
        const auto known = value(script);
        if (!known)
            return;
        const PortMention mention{.source = Source::Healthcheck, .field = "compose.healthcheck.test"};
        for (const HostPort &address : hostPortsIn(*known))
            add(mention, address);
        for (const HostPort &address : netcatTargetsIn(*known))
            add(mention, address);
    }

    void readCommand(std::string_view key)
    {
        const YamlNode *command = m_body.find(key);
        if (!command)
            return;
        const PortMention mention{.source = Source::Command, .field = fmt::format("compose.{}", key)};
        const auto read = [&](const YamlNode &word) {
            const auto known = value(word.scalar);
            // `chown user:1000` looks like an address.
            if (!known || known->find("chown") != std::string::npos)
                return;
            for (const HostPort &address : hostPortsIn(*known))
                add(mention, address);
        };
        read(*command);
        std::for_each(command->items.begin(), command->items.end(), read);
    }

    /// The variables that may speak of ports.
    std::vector<Variable> variables() const
    {
        std::vector<Variable> all;
        const YamlNode *environment = m_body.find("environment");
        const std::size_t count = environment ? environment->items.size() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto [name, written] = entryOf(*environment, i);
            // Most values are plain, and say nothing: they are not worth a copy.
            if (written && !text::isExpression(*written) && !maySpeak(name, *written))
                continue;
            const auto known = written ? value(*written) : passedOn(name);
            if (known && maySpeak(name, *known) && !namesVisitors(name) && !looksSecret(name, *known))
                all.push_back({name, *known, fmt::format("compose.environment.{}", name)});
        }
        addFromEnvFiles(all);
        return all;
    }

    std::optional<std::string> passedOn(std::string_view name) const
    {
        const auto known = lookUp(name);
        return known ? withoutSecrets(*known) : std::nullopt;
    }

    /// Variables that the container has from its env files alone. Source: Compose specification, env_file.
    void addFromEnvFiles(std::vector<Variable> &all) const
    {
        const plan::ComposeFile *file = m_here.plan().find(m_service.file);
        const std::vector<std::string> paths = file ? envFilesIn(m_body) : std::vector<std::string>();
        std::map<std::string_view, const plan::EnvVariable *> last;
        for (const std::string &path : paths)
            if (const auto *env =
                    plan::findByName(m_here.plan().envFiles(), plan::pathBeside(file->path, path)))
                for (const plan::EnvVariable &variable : env->variables)
                    last[variable.name] = &variable;
        for (const auto &[name, variable] : last) {
            const bool isSaidAgain = std::any_of(all.begin(), all.end(),
                                                 [name = name](const Variable &v) { return v.name == name; });
            const auto known = variable->secret ? withoutSecrets(variable->address) : value(variable->value);
            if (!isSaidAgain && known && maySpeak(name, *known) && !namesVisitors(name))
                all.push_back({name, *known, "compose.env_file"});
        }
    }

    void readEnvironment()
    {
        const std::vector<Variable> all = variables();
        for (const Variable &variable : all) {
            for (const HostPort &address : hostPortsIn(variable.value))
                if (address.isUrl || !namesOtherPairs(variable.name))
                    add({.source = Source::Variable,
                         .field = variable.field,
                         .variable = std::string(variable.name)},
                        address);
        }
        for (const Variable &host : all)
            if (const auto stem = stemOfHost(host.name); stem && !host.value.empty())
                readPortOf(host, *stem, all);
    }

    void readPortOf(const Variable &host, std::string_view stem, const std::vector<Variable> &all)
    {
        for (const Variable &variable : all) {
            const auto port = isPortOf(variable.name, host.name, stem)
                                  ? plan::PortRange::parse(variable.value)
                                  : std::nullopt;
            if (!port || port->size() != 1)
                continue;
            add({.source = Source::Variables,
                 .field = variable.field,
                 .variable = std::string(variable.name),
                 .hostVariable = std::string(host.name)},
                {.host = host.value, .port = port->first, .text = host.value});
        }
    }

    const plan::Service &m_service;
    const YamlNode &m_body;
    const plan::ResolvedPlan &m_here;
    std::vector<PortMention> m_mentions;
};

} // namespace

std::vector<PortMention> portMentions(const plan::Service &service, const plan::ResolvedPlan &here)
{
    const std::vector<const YamlNode *> overlays = here.overlaysOf(service);
    if (overlays.empty())
        return MentionReader(service, service.body, here).read();
    YamlNode body = service.body;
    for (const YamlNode *overlay : overlays)
        body = layered(std::move(body), *overlay);
    return MentionReader(service, body, here).read();
}

std::vector<std::string> envFilesIn(const YamlNode &body)
{
    std::vector<std::string> paths;
    const auto add = [&paths](const YamlNode *path) {
        if (path && path->isScalar())
            paths.push_back(path->scalar);
    };
    const YamlNode *files = body.find("env_file");
    add(files);
    for (std::size_t i = 0; files && i < files->items.size(); ++i)
        add(files->items[i].isMap() ? files->items[i].find("path") : &files->items[i]);
    return paths;
}

std::vector<std::string> hostNames(const plan::Service &service, const plan::ResolvedPlan &here)
{
    std::vector<std::string> names;
    if (!service.file)
        return names;
    const auto add = [&](std::string name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    };
    const auto addValue = [&](const std::string &expression) {
        if (auto known = here.value(expression))
            add(*std::move(known));
    };
    add(composeNameOf(service));
    addValue(service.containerName);
    if (const YamlNode *hostname = service.body.find("hostname"))
        addValue(hostname->scalar);
    for (const plan::NetworkAttachment &attachment : service.networks)
        if (const YamlNode *aliases = attachment.body.find("aliases"))
            for (const YamlNode &alias : aliases->items)
                addValue(alias.scalar);
    return names;
}

} // namespace portolan::compose
