#include "model/catalogue/catalogue.h"
#include "model/text/yaml_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace portolan::catalogue {

namespace {

using text::YamlNode;

constexpr std::string_view version = "1";

constexpr std::array<std::pair<std::string_view, Audience>, 5> audiences = {{{"public", Audience::Public},
                                                                             {"entrance", Audience::Entrance},
                                                                             {"web", Audience::Web},
                                                                             {"internal", Audience::Internal},
                                                                             {"admin", Audience::Admin}}};

/// A name that Compose takes for a service. Source: Compose specification, services.
bool isId(std::string_view id)
{
    return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

class CatalogueReader
{
public:
    CatalogueReader(std::string_view file, std::string_view content)
        : m_file(file)
        , m_content(content)
    {
    }

    CatalogueReading read()
    {
        text::YamlReading yaml = text::readYaml(m_file, m_content);
        m_reading.problems = std::move(yaml.problems);
        if (text::hasError(m_reading.problems) || yaml.documents.empty())
            return std::move(m_reading);
        readDocument(yaml.documents.front());
        return std::move(m_reading);
    }

private:
    void report(text::Mark mark, std::string message)
    {
        m_reading.problems.push_back({std::move(message), text::placeIn(m_file, m_content, mark)});
    }

    /// Says which keys of a map are not known.
    template <std::size_t size>
    void expectKeys(const YamlNode &map, const std::array<std::string_view, size> &known)
    {
        for (const YamlNode::Key &key : map.keys)
            if (std::find(known.begin(), known.end(), key.text) == known.end())
                report(key.mark, fmt::format("the catalogue has no key \"{}\" here; it has {}", key.text,
                                             fmt::join(known, ", ")));
    }

    bool expectMap(const YamlNode &node, std::string_view what)
    {
        if (!node.isMap())
            report(node.mark, fmt::format("{} is {}, and should be a map", what, describe(node)));
        return node.isMap();
    }

    std::string textOf(const YamlNode &map, std::string_view key)
    {
        const YamlNode *node = map.find(key);
        if (node && !node->isScalar())
            report(node->mark, fmt::format("{} is {}, and should be text", key, describe(*node)));
        return node && node->isScalar() ? node->scalar : std::string();
    }

    bool flagOf(const YamlNode &map, std::string_view key)
    {
        const YamlNode *node = map.find(key);
        if (node && node->scalar != "true" && node->scalar != "false")
            report(node->mark, fmt::format("{} is neither true nor false", key));
        return node && node->scalar == "true";
    }

    template <class Visit>
    void forEachItem(const YamlNode &map, std::string_view key, Visit visit)
    {
        const YamlNode *list = map.find(key);
        if (list && !list->isSequence())
            report(list->mark, fmt::format("{} is {}, and should be a list", key, describe(*list)));
        else if (list)
            for (const YamlNode &item : list->items)
                visit(item);
    }

    void readDocument(const YamlNode &document)
    {
        if (!expectMap(document, "a catalogue"))
            return;
        expectKeys(document, std::array<std::string_view, 3>{"catalogue", "category", "services"});
        if (textOf(document, "catalogue") != version)
            return report(document.mark,
                          fmt::format("this is no catalogue of version {}: its first key has to be "
                                      "\"catalogue: {}\"",
                                      version, version));
        const std::string category = textOf(document, "category");
        const YamlNode *services = document.find("services");
        if (!services || !expectMap(*services, "services"))
            return;
        for (std::size_t i = 0; i < services->keys.size(); ++i)
            readService(services->keys[i], services->items[i], category);
    }

    void readService(const YamlNode::Key &key, const YamlNode &node, const std::string &category)
    {
        const std::size_t before = m_reading.problems.size();
        if (!isId(key.text))
            report(key.mark, fmt::format("\"{}\" is no name for a service of Compose", key.text));
        if (!expectMap(node, key.text))
            return;
        expectKeys(node, std::array<std::string_view, 9>{"title", "summary", "image", "host-network", "ports",
                                                         "health", "sources", "note", "category"});
        Entry entry;
        entry.id = key.text;
        entry.mark = key.mark;
        entry.title = textOf(node, "title");
        entry.category = node.find("category") ? textOf(node, "category") : category;
        entry.summary = textOf(node, "summary");
        entry.image = textOf(node, "image");
        entry.hostNetwork = flagOf(node, "host-network");
        entry.note = textOf(node, "note");
        forEachItem(node, "ports", [&](const YamlNode &port) { readPort(port, entry); });
        forEachItem(node, "sources", [&](const YamlNode &source) { readSource(source, entry); });
        if (const YamlNode *health = node.find("health"))
            readHealth(*health, entry);
        for (const auto &[what, isMissing] : {std::pair("title", entry.title.empty()),
                                              {"port", entry.ports.empty()},
                                              {"source", entry.sources.empty()}})
            if (isMissing)
                report(key.mark, fmt::format("{} has no {}", key.text, what));
        if (m_reading.problems.size() == before)
            m_reading.entries.push_back(std::move(entry));
    }

    void readPort(const YamlNode &node, Entry &entry)
    {
        if (!expectMap(node, "a port"))
            return;
        expectKeys(node, std::array<std::string_view, 8>{"port", "protocol", "application", "for", "srv",
                                                         "web-socket", "tls", "note"});
        EntryPort port;
        if (const auto range = plan::PortRange::parse(textOf(node, "port")))
            port.ports = *range;
        else
            report(node.mark, fmt::format("\"{}\" is no port and no range of ports", textOf(node, "port")));
        if (const YamlNode *protocol = node.find("protocol")) {
            const auto transport = plan::transportFromText(protocol->scalar);
            if (!transport)
                report(protocol->mark, fmt::format("\"{}\" is neither tcp, udp nor sctp", protocol->scalar));
            port.transport = transport.value_or(plan::Transport::Tcp);
        }
        port.application = textOf(node, "application");
        port.audience = audienceOf(node);
        port.srv = textOf(node, "srv");
        port.webSocket = flagOf(node, "web-socket");
        port.tls = flagOf(node, "tls");
        port.note = textOf(node, "note");
        entry.ports.push_back(std::move(port));
    }

    Audience audienceOf(const YamlNode &node)
    {
        const std::string word = textOf(node, "for");
        const auto found = std::find_if(audiences.begin(), audiences.end(),
                                        [&](const auto &audience) { return audience.first == word; });
        if (found != audiences.end())
            return found->second;
        report(node.mark,
               fmt::format("a port is for public, entrance, web, internal or admin, not \"{}\"", word));
        return Audience::Internal;
    }

    void readSource(const YamlNode &node, Entry &entry)
    {
        if (node.isScalar() && node.scalar.starts_with("https://"))
            entry.sources.push_back(node.scalar);
        else
            report(node.mark, "a source is the https address of a page");
    }

    void readHealth(const YamlNode &node, Entry &entry)
    {
        if (!expectMap(node, "health"))
            return;
        expectKeys(node, std::array<std::string_view, 2>{"port", "path"});
        const auto port = plan::PortRange::parse(textOf(node, "port"));
        entry.health = {port ? port->first : std::uint16_t{0}, textOf(node, "path")};
        if (!port || port->size() != 1 || !entry.health.path.starts_with('/'))
            report(node.mark, "health is a port and a path that begins with a slash");
    }

    std::string_view m_file;
    std::string_view m_content;
    CatalogueReading m_reading;
};

} // namespace

CatalogueReading readCatalogue(std::string_view file, std::string_view content)
{
    return CatalogueReader(file, content).read();
}

} // namespace portolan::catalogue
