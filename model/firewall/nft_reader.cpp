#include "model/firewall/nft_reader.h"

#include "model/firewall/nft_match.h"
#include "model/firewall/policy.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::FirewallAction;
using plan::PortRange;
using plan::Transport;
using text::YamlNode;

constexpr std::size_t mostRules = 20'000;

/// Whose chains a plan does not hold: those programs write them anew whenever they start.
struct Author {
    std::string_view prefix;
    std::string_view name;
};
constexpr std::array authors = {Author{"DOCKER", "Docker"},    Author{"docker-", "Docker"},
                                Author{"ufw-", "ufw"},         Author{"ufw6-", "ufw"},
                                Author{"ts-", "Tailscale"},    Author{"LIBVIRT", "libvirt"},
                                Author{"KUBE-", "Kubernetes"}, Author{"f2b-", "fail2ban"},
                                Author{"NETAVARK", "podman"},  Author{"CNI-", "a container network"}};

std::string_view authorOf(std::string_view chain)
{
    for (const Author &author : authors)
        if (chain.starts_with(author.prefix))
            return author.name;
    return {};
}

bool isContainerBridge(std::string_view name)
{
    return name == "docker0" || name == "docker_gwbridge" || name == "br-*";
}

/// Answers of DHCP, which the node asked for.
bool isDhcpAnswer(const NftMatch &match)
{
    const auto is = [&](std::uint16_t from, std::uint16_t to) {
        return match.fromPorts == std::vector{PortRange::single(from)} &&
               match.ports == std::vector{PortRange::single(to)};
    };
    return match.transports == std::vector{Transport::Udp} && (is(67, 68) || is(547, 546));
}

/// One rule with lists, to be taken apart.
struct Verdict {
    FirewallAction action = FirewallAction::Allow;
    NftMatch match;
    std::string comment;
    text::Mark mark;
};

template <class Value>
std::vector<Value> orAny(const std::vector<Value> &values)
{
    return values.empty() ? std::vector<Value>{Value{}} : values;
}

std::vector<std::optional<plan::Subnet>> blocks(const std::vector<plan::Subnet> &values)
{
    return values.empty() ? std::vector<std::optional<plan::Subnet>>{std::nullopt}
                          : std::vector<std::optional<plan::Subnet>>(values.begin(), values.end());
}

/// TCP and UDP together are what a plan calls any transport, where ports are named.
std::vector<std::optional<Transport>> transportsOf(const NftMatch &match)
{
    const bool namesPorts = !match.ports.empty() || !match.fromPorts.empty();
    const auto &all = match.transports;
    const bool isBoth = all.size() == 2 && std::find(all.begin(), all.end(), Transport::Sctp) == all.end();
    if (all.empty() || (namesPorts && isBoth))
        return {std::nullopt};
    return {all.begin(), all.end()};
}

/// The chains at one hook, turned into rules of one direction.
class HookReader
{
public:
    HookReader(std::string_view file, std::string_view content, const NftRuleset &ruleset,
               Direction direction, Reading &reading)
        : m_file(file)
        , m_content(content)
        , m_ruleset(ruleset)
        , m_direction(direction)
        , m_reading(reading)
    {
    }

    /// What happens to what no rule matches.
    FirewallAction read(const NftChain &chain)
    {
        m_default = chain.policy == "drop" ? FirewallAction::Deny : FirewallAction::Allow;
        if (chain.family != "inet")
            report(chain.mark,
                   fmt::format("the table {} is for {} only: what the other family may do is not said",
                               chain.table, chain.family == "ip6" ? "IPv6" : "IPv4"),
                   text::Severity::Warning);
        NftMatch start;
        start.onlyV4 = chain.family == "ip";
        start.onlyV6 = chain.family == "ip6";
        walk(chain, start, 0);
        return m_default;
    }

    bool acceptsReplies() const { return m_acceptsReplies; }
    bool acceptsNeighbourDiscovery() const { return m_acceptsNeighbourDiscovery; }

private:
    /// How a chain was left: by its end, or by a verdict for everything.
    enum class End { Fell, Decided };

    End walk(const NftChain &chain, const NftMatch &context, int depth)
    {
        constexpr int deepest = 16; // that of the kernel
        if (depth > deepest)
            return End::Fell;
        for (const NftRule &rule : chain.rules) {
            if (m_reading.rules.size() > mostRules)
                return End::Decided;
            if (walkRule(chain, rule, context, depth) == End::Decided)
                return End::Decided;
        }
        return End::Fell;
    }

    End walkRule(const NftChain &chain, const NftRule &rule, const NftMatch &context, int depth)
    {
        Verdict verdict{FirewallAction::Allow, context, rule.comment, rule.mark};
        bool isLimited = false;
        for (const YamlNode &statement : rule.statements->items) {
            if (!statement.isMap() || statement.keys.empty())
                return leaveOut(rule, "it cannot be read");
            const std::string &kind = statement.keys.front().text;
            const YamlNode &body = statement.items.front();
            if (kind == "match") {
                if (const std::string why = addMatch(verdict.match, body, m_ruleset, chain); !why.empty())
                    return leaveOut(rule, why);
            } else if (kind == "counter" || kind == "log" || kind == "comment") {
                continue;
            } else if (kind == "limit") {
                isLimited = true;
            } else if (kind == "set" && body.find("stmt")) {
                return noteLimit(verdict);
            } else if (kind == "vmap") {
                return readVerdictMap(rule, body, verdict);
            } else if (kind == "jump" || kind == "goto") {
                const End end = follow(chain, rule, body, verdict, depth);
                return kind == "goto" && !isNarrowed(verdict.match, context) ? End::Decided : end;
            } else if (kind == "return") {
                return verdict.match == context ? End::Fell
                                                : leaveOut(rule, "it goes back to where it came from");
            } else if (const auto action = actionOf(kind)) {
                verdict.action =
                    isLimited && *action == FirewallAction::Allow ? FirewallAction::Limit : *action;
                return decide(verdict, context);
            } else {
                return leaveOut(rule, fmt::format("a plan has no word for {}", kind));
            }
        }
        return End::Fell;
    }

    static std::optional<FirewallAction> actionOf(std::string_view kind)
    {
        if (kind == "accept")
            return FirewallAction::Allow;
        if (kind == "drop")
            return FirewallAction::Deny;
        if (kind == "reject")
            return FirewallAction::Reject;
        return std::nullopt;
    }

    /// `fib daddr type local` narrows nothing that the hook does not.
    static bool isNarrowed(const NftMatch &match, const NftMatch &context) { return match != context; }

    End leaveOut(const NftRule &rule, std::string_view why)
    {
        const std::string name = rule.comment.empty() ? std::string() : fmt::format(" \"{}\"", rule.comment);
        report(rule.mark, fmt::format("the rule{} is left out: {}", name, why), text::Severity::Warning);
        return End::Fell;
    }

    /// ufw-like limits come in two rules: too many are dropped, the others accepted by the next.
    End noteLimit(const Verdict &verdict)
    {
        NftMatch match = verdict.match;
        match.onlyV4 = match.onlyV6 = false;
        m_limited = match;
        return End::Fell;
    }

    End readVerdictMap(const NftRule &rule, const YamlNode &body, const Verdict &verdict)
    {
        const YamlNode *key = body.find("key");
        const YamlNode *ct = key ? key->find("ct") : nullptr;
        const YamlNode *name = ct ? ct->find("key") : nullptr;
        const YamlNode *data = body.find("data");
        const YamlNode *entries = data ? data->find("set") : nullptr;
        if (!name || name->scalar != "state" || !entries || verdict.match.isPlumbing())
            return leaveOut(rule, "it looks its verdict up in a map");
        for (const YamlNode &entry : entries->items)
            if (entry.items.size() == 2 && entry.items[0].scalar == "established")
                m_acceptsReplies = m_acceptsReplies || entry.items[1].find("accept");
        return End::Fell;
    }

    End follow(const NftChain &chain, const NftRule &rule, const YamlNode &body, const Verdict &verdict,
               int depth)
    {
        const YamlNode *target = body.find("target");
        const std::string name = target ? target->scalar : std::string();
        if (const std::string_view author = authorOf(name); !author.empty()) {
            report(rule.mark, fmt::format("the chain {} is {}'s own, and is left alone", name, author),
                   text::Severity::Info);
            return End::Fell;
        }
        const NftChain *next = m_ruleset.find(chain, name);
        if (!next)
            return leaveOut(rule, fmt::format("there is no chain {}", name));
        if (verdict.match.otherDestinations)
            return End::Fell;
        return walk(*next, verdict.match, depth + 1) == End::Decided && verdict.match == NftMatch{}
                   ? End::Decided
                   : End::Fell;
    }

    End decide(const Verdict &verdict, const NftMatch &context)
    {
        const NftMatch &match = verdict.match;
        if (match.isPlumbing()) {
            const bool accepts = verdict.action == FirewallAction::Allow;
            m_acceptsReplies = m_acceptsReplies || (match.replies && accepts);
            m_acceptsNeighbourDiscovery =
                m_acceptsNeighbourDiscovery || (match.neighbourDiscovery && accepts);
            return End::Fell;
        }
        if (match == context && match == NftMatch{}) {
            m_default = verdict.action;
            return End::Decided;
        }
        const bool isContainersOwn =
            m_direction == Direction::Routed && verdict.action == FirewallAction::Allow &&
            match.interfaces.size() == 1 && isContainerBridge(match.interfaces.front());
        if (isContainersOwn || (isDhcpAnswer(match) && verdict.action == FirewallAction::Allow))
            return End::Fell;
        addRules(verdict);
        return End::Fell;
    }

    void addRules(const Verdict &verdict)
    {
        const NftMatch &match = verdict.match;
        plan::FirewallRule rule;
        rule.direction = m_direction;
        rule.note = verdict.comment;
        rule.action = m_limited == match && verdict.action == FirewallAction::Allow ? FirewallAction::Limit
                                                                                    : verdict.action;
        for (const std::string &interface : orAny(interfacesOf(match)))
            for (const std::string &outInterface : orAny(outInterfacesOf(match)))
                for (const auto &from : blocks(match.from))
                    for (const auto &to : blocks(match.to)) {
                        rule.interface = interface;
                        rule.outInterface = outInterface;
                        rule.from = from;
                        rule.to = to;
                        if (!from && !to && match.onlyV4 != match.onlyV6)
                            rule.from = plan::Subnet::parse(match.onlyV4 ? "0.0.0.0/0" : "::/0");
                        addWithPorts(rule, match, verdict.mark);
                    }
    }

    /// A rule's interface is the one that the node looks at first: of what goes out, where it leaves.
    std::vector<std::string> interfacesOf(const NftMatch &match) const
    {
        return m_direction == Direction::Out ? match.outInterfaces : match.interfaces;
    }

    std::vector<std::string> outInterfacesOf(const NftMatch &match) const
    {
        return m_direction == Direction::Routed ? match.outInterfaces : std::vector<std::string>();
    }

    void addWithPorts(plan::FirewallRule rule, const NftMatch &match, text::Mark mark)
    {
        for (const auto &transport : transportsOf(match))
            for (const PortRange fromPorts : orAny(match.fromPorts))
                for (const PortRange ports : orAny(match.ports)) {
                    rule.transport = transport;
                    rule.fromPorts = fromPorts;
                    rule.ports = ports;
                    if (m_reading.rules.size() <= mostRules)
                        m_reading.rules.push_back({rule, mark});
                }
    }

    void report(text::Mark mark, std::string message, text::Severity severity)
    {
        m_reading.problems.push_back({std::move(message), text::placeIn(m_file, m_content, mark), severity});
    }

    std::string_view m_file;
    std::string_view m_content;
    const NftRuleset &m_ruleset;
    Direction m_direction;
    Reading &m_reading;
    FirewallAction m_default = FirewallAction::Allow;
    bool m_acceptsReplies = false;
    bool m_acceptsNeighbourDiscovery = false;
    std::optional<NftMatch> m_limited;
};

/// nft rejects TCP in one rule and everything else in the next: to a plan they are one.
void joinRejections(Reading &reading)
{
    std::vector<ReadRule> joined;
    for (ReadRule &read : reading.rules) {
        if (!joined.empty() && read.rule.action == FirewallAction::Reject) {
            plan::FirewallRule last = joined.back().rule;
            const bool completes =
                last.transport == Transport::Tcp &&
                (!read.rule.transport || read.rule.transport == Transport::Udp) &&
                (!read.rule.transport || !read.rule.ports.isNone() || !read.rule.fromPorts.isNone());
            last.transport = read.rule.transport;
            if (completes && last == read.rule) {
                joined.back().rule.transport.reset();
                continue;
            }
        }
        joined.push_back(std::move(read));
    }
    reading.rules = std::move(joined);
}

/// The chains at a hook, in the order in which the kernel asks them. Those before the routing decision count
/// as input where they hold the node's own addresses.
std::vector<const NftChain *> chainsAt(const NftRuleset &ruleset, std::string_view hook)
{
    std::vector<const NftChain *> chains;
    const auto isAuthors = [](const NftChain &chain) {
        return !authorOf(chain.table).empty();
    };
    for (const NftChain &chain : ruleset.chains) {
        const bool isIp = chain.family == "inet" || chain.family == "ip" || chain.family == "ip6";
        const bool isThere = chain.hook == hook || (hook == "input" && chain.hook == "prerouting");
        if (isIp && isThere && chain.type == "filter" && !chain.rules.empty() && !isAuthors(chain))
            chains.push_back(&chain);
    }
    std::stable_sort(chains.begin(), chains.end(), [](const NftChain *a, const NftChain *b) {
        return std::pair(a->hook == "input", a->priority) < std::pair(b->hook == "input", b->priority);
    });
    return chains;
}

/// Reads the first chain of a hook that decides something.
class RulesetReader
{
public:
    RulesetReader(std::string_view file, std::string_view content, const NftRuleset &ruleset)
        : m_file(file)
        , m_content(content)
        , m_ruleset(ruleset)
    {
        m_reading.tool = plan::FirewallTool::Nftables;
        m_reading.flushesRuleset = ruleset.isFlushed;
    }

    Reading read()
    {
        m_reading.incoming = readHook("input", Direction::In);
        m_reading.routed = readHook("forward", Direction::Routed);
        m_reading.outgoing = readHook("output", Direction::Out);
        joinRejections(m_reading);
        dropWhatTheDefaultSays();
        if (m_reading.rules.size() > mostRules)
            report({1, 1, 0}, fmt::format("has more than {} rules", mostRules), text::Severity::Error);
        return std::move(m_reading);
    }

private:
    FirewallAction readHook(std::string_view hook, Direction direction)
    {
        std::optional<FirewallAction> decided;
        for (const NftChain *chain : chainsAt(m_ruleset, hook)) {
            Reading own;
            HookReader reader(m_file, m_content, m_ruleset, direction, own);
            const FirewallAction action = reader.read(*chain);
            const bool saysNothing = own.rules.empty() && action == FirewallAction::Allow;
            if (saysNothing)
                continue;
            if (decided) {
                report(
                    chain->mark,
                    fmt::format("packets at {} have to pass the chain {} of table {} too, which is left out",
                                hook, chain->name, chain->table),
                    text::Severity::Warning);
                continue;
            }
            decided = action;
            m_reading.rules.insert(m_reading.rules.end(), own.rules.begin(), own.rules.end());
            m_reading.problems.insert(m_reading.problems.end(), own.problems.begin(), own.problems.end());
            if (direction == Direction::In && !letsThrough(action)) {
                m_reading.dropsReplies = !reader.acceptsReplies();
                m_reading.dropsNeighbourDiscovery =
                    chain->family != "ip" && !reader.acceptsNeighbourDiscovery();
            }
        }
        return decided.value_or(FirewallAction::Allow);
    }

    /// The first half of a default that rejects: TCP with a reset.
    void dropWhatTheDefaultSays()
    {
        plan::FirewallRule reset;
        reset.action = FirewallAction::Reject;
        reset.transport = Transport::Tcp;
        const auto isSaid = [&](const ReadRule &read, std::optional<FirewallAction> action,
                                Direction direction) {
            reset.direction = direction;
            return action == FirewallAction::Reject && read.rule == reset;
        };
        std::erase_if(m_reading.rules, [&](const ReadRule &read) {
            return isSaid(read, m_reading.incoming, Direction::In) ||
                   isSaid(read, m_reading.routed, Direction::Routed) ||
                   isSaid(read, m_reading.outgoing, Direction::Out);
        });
    }

    void report(text::Mark mark, std::string message, text::Severity severity)
    {
        m_reading.problems.push_back({std::move(message), text::placeIn(m_file, m_content, mark), severity});
    }

    std::string_view m_file;
    std::string_view m_content;
    const NftRuleset &m_ruleset;
    Reading m_reading;
};

} // namespace

Reading readNft(std::string_view file, std::string_view content)
{
    text::HujsonReading json = text::readHujson(file, content);
    Reading reading;
    reading.tool = plan::FirewallTool::Nftables;
    if (!json.root) {
        reading.problems = std::move(json.problems);
        return reading;
    }
    const auto ruleset = nftRulesetIn(*json.root);
    if (!ruleset) {
        reading.problems.push_back({"is no ruleset: give it what \"nft -j list ruleset\" prints",
                                    text::placeIn(file, content, {1, 1, 0}), text::Severity::Error});
        return reading;
    }
    return RulesetReader(file, content, *ruleset).read();
}

} // namespace portolan::firewall
