#include "model/export/entries.h"

#include "model/text/hujson.h"
#include "model/text/say.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::exports {

namespace {

using text::YamlNode;
using Entries = std::vector<Entry>;

/// A kind of entry, and how a number of them is told.
struct Kind {
    std::string_view name;
    text::Phrases counted;
};

/// The kinds in the order in which they are told.
constexpr std::array kinds = {
    Kind{"port", text::phrases("export", "{} port", "{} ports")},
    Kind{"service", text::phrases("export", "{} service", "{} services")},
    Kind{"network", text::phrases("export", "{} network", "{} networks")},
    Kind{"volume", text::phrases("export", "{} volume", "{} volumes")},
    Kind{"config", text::phrases("export", "{} config", "{} configs")},
    Kind{"secret", text::phrases("export", "{} secret", "{} secrets")},
    Kind{"include", text::phrases("export", "{} include", "{} includes")},
    Kind{"variable", text::phrases("export", "{} variable", "{} variables")},
    Kind{"record", text::phrases("export", "{} record", "{} records")},
    Kind{"rule", text::phrases("export", "{} rule", "{} rules")},
    Kind{"server", text::phrases("export", "{} server", "{} servers")},
};

constexpr std::size_t massPercent = 30;

/// Quotes that say nothing are no difference.
void dropQuotes(YamlNode &node)
{
    if (node.isScalar() && text::scalarType(node.scalar) == text::YamlScalarType::Text)
        node.style = text::YamlStyle::Plain;
    std::for_each(node.items.begin(), node.items.end(), dropQuotes);
}

std::string flat(YamlNode node)
{
    dropQuotes(node);
    return text::writeYamlFlow(node, {});
}

/// Variables of a service, be they a map or a list of `NAME=value`.
void addEnvironment(const std::string &service, const YamlNode &environment, Entries &entries)
{
    for (std::size_t i = 0; i < environment.items.size(); ++i) {
        const YamlNode &item = environment.items[i];
        const std::string name =
            environment.isMap() ? environment.keys[i].text : item.scalar.substr(0, item.scalar.find('='));
        entries.push_back({"variable", fmt::format("{} {}", service, name), flat(item)});
    }
}

void addService(const std::string &name, YamlNode service, Entries &entries)
{
    for (const YamlNode &port : service.take("ports").items)
        entries.push_back({"port", name, flat(port)});
    addEnvironment(name, service.take("environment"), entries);
    entries.push_back({"service", name, flat(service)});
}

Entries composeEntries(const std::string &bytes)
{
    text::YamlReading reading = text::readYaml("", bytes);
    Entries entries;
    if (text::hasError(reading.problems) || reading.documents.empty())
        return entries;
    YamlNode &project = reading.documents.front();
    YamlNode services = project.take("services");
    for (std::size_t i = 0; i < services.keys.size(); ++i)
        addService(services.keys[i].text, std::move(services.items[i]), entries);
    constexpr std::array<std::pair<const char *, std::string_view>, 4> sections = {
        {{"networks", "network"}, {"volumes", "volume"}, {"configs", "config"}, {"secrets", "secret"}}};
    for (const auto &[section, kind] : sections)
        if (const YamlNode *named = project.find(section); named && named->isMap())
            for (std::size_t i = 0; i < named->keys.size(); ++i)
                entries.push_back({kind, named->keys[i].text, flat(named->items[i])});
    if (const YamlNode *includes = project.find("include"))
        for (const YamlNode &include : includes->items)
            entries.push_back({"include", {}, flat(include)});
    return entries;
}

Entries envEntries(const std::string &bytes)
{
    Entries entries;
    if (const auto variables = variablesOf(bytes, {}))
        for (const auto &[name, value] : *variables)
            entries.push_back({"variable", name, value});
    for (const std::string &name : secretNamesIn(bytes, {}))
        entries.push_back({"variable", name, {}});
    return entries;
}

/// The words of each entry of a master file; an entry in parentheses runs over several lines. Source: RFC
/// 1035, 5.1.
std::vector<std::vector<std::string>> masterFileEntries(std::string_view bytes)
{
    std::vector<std::vector<std::string>> lines(1);
    std::string word;
    int depth = 0;
    bool isQuoted = false;
    const auto endWord = [&] {
        if (!word.empty())
            lines.back().push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && c == ';') {
            i = std::min(bytes.find('\n', i), bytes.size()) - 1;
        } else if (!isQuoted && (c == '(' || c == ')')) {
            depth += c == '(' ? 1 : -1;
        } else if (c == '\n' && depth <= 0) {
            endWord();
            isQuoted = false;
            if (!lines.back().empty())
                lines.emplace_back();
        } else if (!isQuoted && std::string_view(" \t\r\n").find(c) != std::string_view::npos) {
            endWord();
        } else {
            word += c;
        }
    }
    endWord();
    return lines;
}

Entries zoneEntries(const std::string &bytes)
{
    Entries entries;
    for (const std::vector<std::string> &words : masterFileEntries(bytes)) {
        if (words.size() < 3 || words.front().starts_with('$'))
            continue;
        std::size_t type = 1;
        while (type + 1 < words.size() &&
               (words[type] == "IN" || words[type].find_first_not_of("0123456789") == std::string::npos))
            ++type;
        entries.push_back(
            {"record", words.front() + ' ' + words[type], fmt::format("{}", fmt::join(words, " "))});
    }
    return entries;
}

template <class Visit>
void forEachLine(std::string_view bytes, Visit visit)
{
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        visit(line);
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
    }
}

Entries firewallEntries(const std::string &bytes)
{
    Entries entries;
    forEachLine(bytes, [&](std::string_view line) {
        if (line.starts_with("ufw ") && !line.starts_with("ufw ()"))
            entries.push_back({"rule", {}, std::string(line)});
    });
    return entries;
}

Entries policyEntries(const std::string &bytes)
{
    const text::HujsonReading reading = text::readHujson("", bytes);
    Entries entries;
    for (const char *section : {"acls", "grants", "ssh"})
        if (const YamlNode *rules = reading.root ? reading.root->find(section) : nullptr)
            for (const YamlNode &rule : rules->items)
                entries.push_back({"rule", {}, flat(rule)});
    return entries;
}

std::string_view firstWord(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return line.substr(0, line.find_first_of(" \t\n"));
}

/// What a block in braces of the outermost level serves: a server of nginx, a site of Caddy, or the streams
/// among the global options of Caddy. Source: nginx, beginner's guide; Caddyfile concepts; caddy-l4.
void addBlock(const std::string &block, Entries &entries)
{
    const auto isAddress = [](std::string_view word) {
        return word.find_first_of(".:") != std::string_view::npos && word.find('$') == std::string_view::npos;
    };
    const std::string_view word = firstWord(block);
    if (block.starts_with("server") ||
        (isAddress(word) && !word.starts_with('(') && block.find('{') != std::string::npos))
        entries.push_back({"server", {}, block});
    if (word == "{")
        forEachLine(block, [&](std::string_view line) {
            if (line.ends_with('{') && isAddress(firstWord(line)))
                entries.push_back({"server", {}, std::string(line)});
        });
}

Entries blockEntries(const std::string &bytes)
{
    Entries entries;
    std::string block;
    long depth = 0;
    forEachLine(bytes, [&](std::string_view line) {
        if (line.find_first_not_of(" \t") == line.find('#'))
            return;
        block.append(line) += '\n';
        depth += std::count(line.begin(), line.end(), '{') - std::count(line.begin(), line.end(), '}');
        if (depth > 0)
            return;
        addBlock(block, entries);
        block.clear();
    });
    return entries;
}

/// The sections of HAProxy that take connections or pass them on. Source: HAProxy configuration manual, 4.
Entries sectionEntries(const std::string &bytes)
{
    Entries entries;
    bool isServer = false;
    forEachLine(bytes, [&](std::string_view line) {
        const std::string_view word = firstWord(line);
        if (word.empty() || word.starts_with('#'))
            return;
        if (line.starts_with(word)) {
            isServer = word == "frontend" || word == "backend" || word == "listen";
            if (isServer)
                entries.push_back({"server", {}, {}});
        }
        if (isServer)
            entries.back().content.append(line) += '\n';
    });
    return entries;
}

Entries proxyEntries(const std::string &bytes)
{
    Entries entries = blockEntries(bytes);
    return entries.empty() ? sectionEntries(bytes) : entries;
}

/// How the entries of one kind differ.
struct Tally {
    std::size_t differing = 0;
    std::size_t deleted = 0;
    std::size_t total = 0; ///< before
};

using Tallies = std::map<std::string_view, Tally>;

void compare(const Entries &before, const Entries &after, Tallies &tallies)
{
    using Key = std::pair<std::string_view, std::string_view>;
    std::map<Key, std::pair<std::multiset<std::string_view>, std::multiset<std::string_view>>> owners;
    for (const Entry &entry : before)
        owners[{entry.kind, entry.owner}].first.insert(entry.content);
    for (const Entry &entry : after)
        owners[{entry.kind, entry.owner}].second.insert(entry.content);
    for (const auto &[key, contents] : owners) {
        const auto &[old, now] = contents;
        std::vector<std::string_view> gone;
        std::vector<std::string_view> come;
        std::set_difference(old.begin(), old.end(), now.begin(), now.end(), std::back_inserter(gone));
        std::set_difference(now.begin(), now.end(), old.begin(), old.end(), std::back_inserter(come));
        Tally &tally = tallies[key.first];
        tally.differing += std::max(gone.size(), come.size());
        tally.deleted += gone.size() - std::min(gone.size(), come.size());
        tally.total += old.size();
    }
}

Tallies tallied(const FileDifference &file)
{
    Tallies tallies;
    compare(file.before ? entriesOf(file.kind, *file.before) : Entries(), entriesOf(file.kind, file.after),
            tallies);
    return tallies;
}

/// Ports, networks and the like come and go with services; only these are counted.
bool countsForMass(ArtefactKind file, std::string_view kind)
{
    return file != ArtefactKind::Compose || kind == "service";
}

} // namespace

Entries entriesOf(ArtefactKind kind, const std::string &bytes)
{
    switch (kind) {
    case ArtefactKind::Compose: return composeEntries(bytes);
    case ArtefactKind::Env: return envEntries(bytes);
    case ArtefactKind::Dns: return zoneEntries(bytes);
    case ArtefactKind::Firewall: return firewallEntries(bytes);
    case ArtefactKind::Acl: return policyEntries(bytes);
    case ArtefactKind::Proxy: return proxyEntries(bytes);
    case ArtefactKind::Docs: break;
    }
    return {};
}

std::string counted(std::string_view kind, std::size_t count)
{
    const auto known =
        std::find_if(kinds.begin(), kinds.end(), [kind](const Kind &one) { return one.name == kind; });
    if (known == kinds.end())
        return fmt::format("{} {}{}", count, kind, count == 1 ? "" : "s");
    return text::filled(text::inLanguage(known->counted, static_cast<long>(count)), known->counted.many,
                        fmt::make_format_args(count));
}

std::string entrySummary(const Difference &difference)
{
    std::map<std::string_view, std::size_t> differing;
    for (const FileDifference &file : difference.files)
        if (file.isToBeWritten())
            for (const auto &[kind, tally] : tallied(file))
                differing[kind] += tally.differing;
    std::vector<std::string> parts;
    for (const Kind &kind : kinds)
        if (const std::size_t count = differing[kind.name]; count > 0)
            parts.push_back(counted(kind.name, count));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::vector<MassDeletion> massDeletions(const Difference &difference)
{
    std::vector<MassDeletion> found;
    for (const FileDifference &file : difference.files)
        if (file.isToBeWritten() && file.before)
            for (const auto &[kind, tally] : tallied(file))
                if (countsForMass(file.kind, kind) && tally.deleted > 1 &&
                    tally.deleted * 100 > tally.total * massPercent)
                    found.push_back({file.path, kind, tally.deleted, tally.total});
    return found;
}

} // namespace portolan::exports
