#include "model/plan/search.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

namespace portolan::plan {

namespace {

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool sameLetter(char a, char b)
{
    return lower(a) == lower(b);
}

/// How well a word fits, best first.
enum class Fit : int { Whole, Beginning, Inside, Elsewhere, None };

Fit fitOf(std::string_view text, std::string_view word)
{
    const auto at = std::search(text.begin(), text.end(), word.begin(), word.end(), sameLetter);
    if (at == text.end())
        return Fit::None;
    if (at != text.begin())
        return Fit::Inside;
    return text.size() == word.size() ? Fit::Whole : Fit::Beginning;
}

struct Word {
    std::string_view text;
    std::optional<std::uint16_t> port;
};

std::vector<Word> wordsOf(std::string_view text)
{
    std::vector<Word> words;
    while (true) {
        const std::size_t begin = text.find_first_not_of(" \t");
        if (begin == std::string_view::npos)
            return words;
        const std::size_t end = std::min(text.find_first_of(" \t", begin), text.size());
        Word word{text.substr(begin, end - begin), std::nullopt};
        std::uint16_t port = 0;
        const auto [rest, error] =
            std::from_chars(word.text.data(), word.text.data() + word.text.size(), port);
        if (error == std::errc() && rest == word.text.data() + word.text.size())
            word.port = port;
        words.push_back(word);
        text.remove_prefix(end);
    }
}

/// One thing, asked for each word in turn.
class Candidate
{
public:
    Candidate(const Word &word, std::string_view name)
        : m_word(word)
        , m_fit(fitOf(name, word.text))
    {
    }

    void text(std::string_view value)
    {
        if (m_fit == Fit::None && !value.empty() && fitOf(value, m_word.text) != Fit::None)
            note(std::string(value));
    }
    void texts(const std::vector<std::string> &values)
    {
        for (const std::string &value : values)
            text(value);
    }
    void address(const IpAddress &address)
    {
        if (m_fit == Fit::None)
            text(toText(address));
    }
    void ports(PortRange range, Transport transport)
    {
        if (m_fit == Fit::None && m_word.port && !range.isNone() && range.contains(*m_word.port))
            note(fmt::format("{}/{}", toText(range), toText(transport)));
    }

    Fit fit() const { return m_fit; }
    std::string takeFound() { return std::move(m_found); }

private:
    void note(std::string found)
    {
        m_fit = Fit::Elsewhere;
        m_found = std::move(found);
    }

    const Word &m_word;
    Fit m_fit;
    std::string m_found;
};

void ask(Candidate &candidate, const Node &node, const ResolvedPlan &)
{
    candidate.text(node.hostname);
    candidate.text(node.role);
    candidate.texts(node.tags);
    for (const Interface &interface : node.interfaces) {
        candidate.text(interface.name);
        for (const IpAddress &address : interface.addresses)
            candidate.address(address);
    }
}

void ask(Candidate &candidate, const Service &service, const ResolvedPlan &resolved)
{
    candidate.text(service.title);
    for (const ResolvedBinding &binding : resolved.bindingsOf(service.id)) {
        if (!binding.error.empty())
            continue;
        candidate.ports(binding.port.published, binding.port.transport);
        candidate.ports(binding.port.target, binding.port.transport);
        if (binding.port.hostIp)
            candidate.address(*binding.port.hostIp);
    }
    for (const Endpoint &endpoint : service.endpoints) {
        candidate.ports(PortRange::single(endpoint.port), endpoint.transport);
        candidate.text(endpoint.application);
    }
    candidate.text(service.image);
    candidate.text(service.containerName);
}

void ask(Candidate &candidate, const Network &network, const ResolvedPlan &)
{
    for (const Subnet &subnet : network.subnets)
        candidate.text(toText(subnet));
    candidate.text(network.magicDnsName);
}

void ask(Candidate &, const Cdn &, const ResolvedPlan &) {}

void ask(Candidate &candidate, const Route &route, const ResolvedPlan &)
{
    candidate.text(route.hostname);
    candidate.ports(PortRange::single(route.port), route.transport);
    candidate.text(route.application);
}

/// Line by line, so that the one with the word is what was found.
void ask(Candidate &candidate, const Note &note, const ResolvedPlan &)
{
    std::string_view text = note.text;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        candidate.text(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void ask(Candidate &, const Group &, const ResolvedPlan &) {}

template <class Entity>
std::string shownName(const Entity &entity)
{
    return nameOf(entity);
}

std::string shownName(const Note &note)
{
    return titleOf(note);
}

class Searcher
{
public:
    Searcher(const ResolvedPlan &resolved, std::string_view words)
        : m_resolved(resolved)
        , m_words(wordsOf(words))
    {
    }

    std::vector<SearchMatch> find(std::size_t most)
    {
        if (!m_words.empty()) {
            const Plan &plan = m_resolved.plan();
            searchIn(plan.nodes());
            searchIn(plan.services());
            searchIn(plan.networks());
            searchIn(plan.cdns());
            searchIn(plan.routes());
            searchIn(plan.notes());
            searchIn(plan.groups());
        }
        std::ranges::stable_sort(m_ranked, {}, &Ranked::fit);
        std::vector<SearchMatch> matches;
        for (std::size_t at = 0; at < std::min(most, m_ranked.size()); ++at)
            matches.push_back(std::move(m_ranked[at].match));
        return matches;
    }

private:
    struct Ranked {
        int fit = 0;
        SearchMatch match;
    };

    template <class Entity>
    void searchIn(const Table<Entity> &table)
    {
        for (const Entity &entity : table) {
            const std::string name = shownName(entity);
            Ranked ranked;
            bool all = true;
            for (const Word &word : m_words) {
                Candidate candidate(word, name);
                ask(candidate, entity, m_resolved);
                all = all && candidate.fit() != Fit::None;
                if (!all)
                    break;
                ranked.fit += static_cast<int>(candidate.fit());
                if (ranked.match.found.empty())
                    ranked.match.found = candidate.takeFound();
            }
            if (!all)
                continue;
            ranked.match.entity = entity.id;
            ranked.match.name = name;
            m_ranked.push_back(std::move(ranked));
        }
    }

    const ResolvedPlan &m_resolved;
    std::vector<Word> m_words;
    std::vector<Ranked> m_ranked;
};

} // namespace

std::vector<SearchMatch> search(const ResolvedPlan &resolved, std::string_view words, std::size_t most)
{
    return Searcher(resolved, words).find(most);
}

} // namespace portolan::plan
