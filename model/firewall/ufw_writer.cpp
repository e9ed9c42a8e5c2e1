#include "model/firewall/ufw_writer.h"

#include "model/firewall/script_parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace portolan::firewall {

namespace {

using plan::Direction;
using plan::FirewallAction;

/// A default policy; ufw has none that limits, and what is not let through freely must not be.
std::string_view defaultText(FirewallAction action)
{
    return toText(action == FirewallAction::Limit ? FirewallAction::Deny : action);
}

/// Why ufw has no words for the rule; empty when it has. Source: ufw(8), RULE SYNTAX.
std::string reasonAgainst(const Rule &rule)
{
    if (rule.transport == plan::Transport::Sctp)
        return "ufw does not know SCTP";
    return contradictionIn(rule);
}

std::string ports(plan::PortRange range)
{
    return range.size() == 1 ? fmt::format("{}", range.first) : fmt::format("{}:{}", range.first, range.last);
}

/// An address as ufw writes it back: a block of one without its length, everything as any.
std::string address(const std::optional<plan::Subnet> &block)
{
    if (!block)
        return "any";
    const bool isOne = block->prefixLength == (block->address.isV6 ? 128 : 32);
    return isOne ? toText(block->address) : toText(*block);
}

bool isShort(const Rule &rule)
{
    return rule.interface.empty() && rule.outInterface.empty() && !rule.from && !rule.to &&
           rule.fromPorts.isNone() && !rule.ports.isNone();
}

std::string interfaceWords(const Rule &rule)
{
    std::string text;
    if (!rule.interface.empty())
        text += fmt::format(" {} on {}", rule.direction == Direction::Out ? "out" : "in", rule.interface);
    else if (rule.direction == Direction::Out)
        text += " out";
    if (!rule.outInterface.empty())
        text += fmt::format(" out on {}", rule.outInterface);
    return text;
}

/// What stands between `ufw` and the comment, in the words in which `ufw show added` gives it back.
std::string listed(const Rule &rule, std::optional<plan::Transport> transport)
{
    std::string text =
        fmt::format("{}{}", rule.direction == Direction::Routed ? "route " : "", toText(rule.action));
    if (isShort(rule))
        return fmt::format("{}{} {}{}", text, rule.direction == Direction::Out ? " out" : "",
                           ports(rule.ports), transport ? fmt::format("/{}", toText(*transport)) : "");
    text += interfaceWords(rule);
    const bool hasSource = rule.from || !rule.fromPorts.isNone();
    const bool hasDestination = rule.to || !rule.ports.isNone();
    const bool isBare = !hasSource && !hasDestination && rule.interface.empty() && rule.outInterface.empty();
    if (hasSource)
        text += fmt::format(" from {}", address(rule.from));
    if (!rule.fromPorts.isNone())
        text += fmt::format(" port {}", ports(rule.fromPorts));
    if (hasDestination || isBare)
        text += fmt::format(" to {}", address(rule.to));
    if (!rule.ports.isNone())
        text += fmt::format(" port {}", ports(rule.ports));
    if (transport)
        text += fmt::format(" proto {}", toText(*transport));
    return text;
}

bool isWholeFamily(const std::optional<plan::Subnet> &block)
{
    return block && firewall::isWholeFamily(*block);
}

/// The rule's line. ufw lists a rule that is for one address family as if it were for both: what makes it so
/// stands behind.
std::string line(const Rule &rule, std::optional<plan::Transport> transport, const std::string &comment)
{
    Rule shown = rule;
    for (auto *block : {&shown.from, &shown.to})
        if (isWholeFamily(*block))
            block->reset();
    const std::string text = fmt::format("ufw {} comment {}", listed(shown, transport), comment);
    return shown == rule ? text : fmt::format("{} # ufw {}", text, listed(rule, transport));
}

/// A comment between single quotes, which ufw refuses inside it, and bash does not know there.
std::string quotedComment(const Rule &rule)
{
    std::string text(ufwMark);
    if (!rule.comment.empty())
        text += ": " + rule.comment;
    std::erase(text, '\'');
    return fmt::format("'{}'", text);
}

void writeRule(std::string &script, const Rule &rule)
{
    const auto add = [&](std::optional<plan::Transport> transport) {
        script += line(rule, transport, quotedComment(rule)) + '\n';
    };
    // ufw takes a range of ports only together with a protocol.
    const bool hasRange = rule.ports.first != rule.ports.last || rule.fromPorts.first != rule.fromPorts.last;
    if (rule.transport || !hasRange)
        return add(rule.transport);
    add(plan::Transport::Tcp);
    add(plan::Transport::Udp);
}

/// The rules that a predicate chooses, under a heading; those that ufw cannot state as comments.
template <class Chosen>
void writeRules(std::string &script, const Policy &policy, std::string_view heading, Chosen isChosen)
{
    if (std::none_of(policy.rules.begin(), policy.rules.end(), isChosen))
        return;
    script += fmt::format("# {}\n", heading);
    for (const Rule &rule : policy.rules) {
        if (!isChosen(rule))
            continue;
        if (const std::string reason = reasonAgainst(rule); !reason.empty())
            script += fmt::format("# Left out: {}: {}.\n", describe(rule), reason);
        else
            writeRule(script, rule);
    }
}

/// Rules that the script leaves out let nobody in.
bool scriptKeepsManagementPath(Policy policy)
{
    std::erase_if(policy.rules, [](const Rule &rule) { return !reasonAgainst(rule).empty(); });
    return policy.keepsManagementPath();
}

constexpr std::string_view head = R"(#!/usr/bin/env bash
# {}: what reaches its own processes, by ufw.
#
#   ufw.sh                 loads the policy; running it again changes nothing
#   ufw.sh --confirm 60    loads it, and puts the earlier rules back unless somebody says yes in time
#   ufw.sh --keep          says yes from another session
#   UFW="ufw --dry-run" ufw.sh
#                          shows what it would do
#
# Docker publishes container ports past ufw: docker-user.sh closes those that the policy closes. The two belong
# together. portolan.nft does the work of both; all three say the same, and may be loaded together.
# Rules that somebody else gave to ufw stay. Those of this script are known by their comments.
set -euo pipefail
)";

constexpr std::string_view lockOutGuard = R"bash(
# The policy denies what comes in and has no rule for the administrator's way in: enabling it could lock everyone out.
# Mark such a rule as management in the plan.
if [[ ${1:-} == --force ]]; then
    shift
else
    echo "${0##*/}: no management rule: nothing was changed; mark one in the plan, or run with --force" >&2
    exit 1
fi
)bash";

constexpr std::string_view body = R"bash(
read -r -a ufw_command <<<"${UFW:-ufw}"
ufw() { command "${ufw_command[@]}" "$@"; }

# Rules are known by what they do; their comments tell whose they are.
standing() { ufw show added | grep '^ufw ' || true; }
own() { grep " comment 'portolan" || true; }
of_others() { grep -v " comment 'portolan" || true; }
without_comment() { sed "s/ comment '.*//"; }
contains() { grep -Fxq -- "$1" <<<"$2"; }

# ufw lists the rules that are for IPv6 only behind all others.
in_order_of_ufw() {
    local rules only_v6="^ufw [^']*(from|to) [0-9a-f]*:|' # ufw .*(from|to) ::/0"
    rules=$(grep '^ufw ' || true)
    grep -Ev "$only_v6" <<<"$rules" || true
    grep -E "$only_v6" <<<"$rules" || true
}

# change VERB RULE: calls ufw for a rule as ufw lists it. VERB is add or delete. A rule for one address family is listed
# as if it were for both: the call that makes it stands behind it.
change() {
    local words comment
    read -r -a words <<<"${2%% comment \'*}"
    words=("${words[@]:1}")
    if [[ $1 == add ]]; then
        comment=${2#* comment \'}
        if [[ $comment == *"' # ufw "* ]]; then
            read -r -a words <<<"${comment#*"' # ufw "}"
        fi
        ufw "${words[@]}" comment "${comment%%\'*}"
    elif [[ ${words[0]} == route ]]; then
        ufw route delete "${words[@]:1}"
    else
        ufw delete "${words[@]}"
    fi
}

# add RULES: adds those that are missing, and gives its own new comments. What somebody else added stands as it is.
add() {
    local rule shown known others
    known=$(standing)
    others=$(of_others <<<"$known" | without_comment)
    while IFS= read -r rule; do
        shown=${rule/%"' # ufw "*/"'"}
        if ! contains "$shown" "$known" && ! contains "${rule%% comment \'*}" "$others"; then
            change add "$rule"
        fi
    done < <(grep '^ufw ' <<<"$1" || true)
}

# Takes away its own rules that the policy no longer has and, where the order decides, those that stand in another one:
# they are added again behind the others. The way in is never taken away.
take_away() {
    local known others wanted keep rule position=0 in_order=yes
    known=$(standing)
    others=$(of_others <<<"$known" | without_comment)
    wanted=$(printf '%s\n%s\n' "$(way_in)" "$(rules)" | in_order_of_ufw | without_comment | grep -Fxv -- "${others:-none}" || true)
    keep=$(way_in | without_comment)
    while IFS= read -r rule; do
        position=$((position + 1))
        if ! contains "$rule" "$wanted"; then
            position=$((position - 1))
            change delete "$rule"
        elif [[ $order_decides == yes && $(sed -n "${position}p" <<<"$wanted") != "$rule" ]]; then
            in_order=no
        fi
        if [[ $in_order == no ]] && contains "$rule" "$wanted" && ! contains "$rule" "$keep"; then
            change delete "$rule"
        fi
    done < <(own <<<"$known" | without_comment)
}

say_what_stays() {
    local count
    count=$(standing | of_others | wc -l)
    if ((count > 0)); then
        echo "${0##*/}: $count rules of others stay in force; see \"ufw show added\"" >&2
    fi
}
)bash";

/// True when it makes a difference which of the script's rules stands first. Rules that all do the same may
/// stand in any order; and those of the way in stand before all others.
bool orderDecides(const Policy &policy)
{
    const auto isPlain = [](const Rule &rule) {
        return rule.action == FirewallAction::Allow;
    };
    return !std::all_of(policy.rules.begin(), policy.rules.end(), isPlain);
}

constexpr std::string_view stateFunctions = R"bash(
# Where ufw keeps what the functions above change.
settings=(etc/default/ufw etc/ufw/ufw.conf etc/ufw/user.rules etc/ufw/user6.rules lib/ufw/user.rules lib/ufw/user6.rules)

save_state() {
    local file
    for file in "${settings[@]}"; do
        if [[ -e ${UFW_ROOT:-}/$file ]]; then
            mkdir -p "$1/${file%/*}"
            cp -p "${UFW_ROOT:-}/$file" "$1/$file"
        fi
    done
}

restore_state() {
    local file
    grep -q '^ENABLED=yes' "$1/etc/ufw/ufw.conf" || ufw --force disable || true
    for file in "${settings[@]}"; do
        [[ ! -e $1/$file ]] || cp -p "$1/$file" "${UFW_ROOT:-}/$file"
    done
    ufw reload
}
)bash";

void writeLists(std::string &script, const Policy &policy)
{
    script += "\n# The administrator's way in: open before anything is denied or taken away.\n"
              "way_in() {\n    cat <<'RULES'\n";
    writeRules(script, policy, "For management", [](const Rule &rule) { return rule.management; });
    script += "RULES\n}\n\nrules() {\n    cat <<'RULES'\n";
    writeRules(script, policy, "Written by hand",
               [](const Rule &rule) { return !rule.management && !rule.origin.derived; });
    writeRules(script, policy, "From routes",
               [](const Rule &rule) { return !rule.management && rule.origin.derived; });
    script += "RULES\n}\n";
}

} // namespace

std::vector<plan::DerivationProblem> ufwProblems(const Policy &policy)
{
    return leftOut(policy, "ufw.sh", reasonAgainst);
}

std::string ufwScript(const Policy &policy)
{
    std::string script = fmt::format(fmt::runtime(head), scriptTitle(policy));
    if (!scriptKeepsManagementPath(policy))
        script += lockOutGuard;
    writeLists(script, policy);
    script += fmt::format("\norder_decides={}\n", orderDecides(policy) ? "yes" : "no");
    script += body;
    script +=
        fmt::format("\napply() {{\n"
                    "    add \"$(way_in)\"\n"
                    "    take_away\n"
                    "    add \"$(rules)\"\n"
                    "    ufw default {} incoming\n"
                    "    ufw default {} outgoing\n"
                    "    ufw default {} routed\n"
                    "    ufw --force enable\n"
                    "    say_what_stays\n"
                    "}}\n",
                    defaultText(policy.incoming), defaultText(policy.outgoing), defaultText(policy.routed));
    script += stateFunctions;
    script += confirmGuard("ufw");
    return script;
}

} // namespace portolan::firewall
