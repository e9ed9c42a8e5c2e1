#include "model/firewall/script_parts.h"

#include <fmt/format.h>

namespace portolan::firewall {

namespace {

constexpr std::string_view guard = R"bash(
usage() {
    echo "usage: $name [--confirm SECONDS | --keep]" >&2
    exit 2
}

# Goes on when the session that started it is cut off: that is what it is for. The time counts from when everything is
# loaded; what ends before that is taken back at once.
wait_for_word() {
    trap '' HUP INT TERM
    while [[ ! -e $state/loaded && ! -e $state/back ]] && kill -0 "$loading" 2>/dev/null; do
        sleep 0.2
    done
    for ((second = 0; second < seconds; ++second)); do
        [[ -e $state/loaded && ! -e $state/keep && ! -e $state/back ]] || break
        sleep 1
    done
    if [[ -e $state/keep ]]; then
        rm -rf "$state"
    else
        restore_state "$state"
        rm -rf "$state"
        return 1
    fi
}

ask() {
    echo "Loaded. See that a new connection still gets in, then type yes within $seconds seconds"
    echo "(or run \"$name --keep\" there). Without it the earlier rules come back."
    while kill -0 "$waiting" 2>/dev/null; do
        if read -r -t 1 answer; then
            if [[ $answer == yes ]]; then : >"$state/keep"; else : >"$state/back"; fi
            break
        elif (($? <= 128)); then
            break # nobody to ask: --keep is left
        fi
    done
}

apply_unless_taken_back() {
    rm -rf "$state"
    mkdir -p "$state"
    save_state "$state"
    loading=$$
    wait_for_word </dev/null >/dev/null 2>&1 &
    waiting=$!
    set -E
    trap ': >"$state/back"; wait "$waiting" || true; echo "$name: failed: the earlier rules are back" >&2' ERR
    apply
    trap - ERR
    : >"$state/loaded"
    ask
    if wait "$waiting"; then
        echo "Kept."
    else
        echo "$name: not confirmed: the earlier rules are back" >&2
        exit 1
    fi
}

case ${1:-} in
'') apply ;;
--confirm)
    seconds=${2:-60}
    [[ $seconds =~ ^[1-9][0-9]*$ ]] || usage
    apply_unless_taken_back
    ;;
--keep)
    if [[ ! -d $state ]]; then
        echo "$name: nothing waits to be confirmed" >&2
        exit 1
    fi
    : >"$state/keep"
    ;;
*) usage ;;
esac
)bash";

} // namespace

std::string scriptTitle(const Policy &policy)
{
    return policy.hostname.empty() || policy.hostname == policy.nodeName
               ? fmt::format("Firewall of node {}", policy.nodeName)
               : fmt::format("Firewall of node {} ({})", policy.nodeName, policy.hostname);
}

std::string confirmGuard(std::string_view name)
{
    return fmt::format("\nstate=${{PORTOLAN_STATE:-/run/portolan}}/{0}\nname={0}\n{1}", name, guard);
}

std::vector<plan::DerivationProblem> leftOut(const Policy &policy, std::string_view file,
                                             std::string (*reasonAgainst)(const Rule &))
{
    std::vector<plan::DerivationProblem> problems;
    for (const Rule &rule : policy.rules)
        if (const std::string reason = reasonAgainst(rule); !reason.empty())
            problems.push_back({rule.origin.entities.front(),
                                fmt::format("{} of node {} leaves out rule {}: {}", file, policy.nodeName,
                                            describe(rule), reason),
                                text::Severity::Error});
    return problems;
}

std::string_view cutAt(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    while (bytes > 0 && continues(bytes))
        --bytes;
    return text.substr(0, bytes);
}

} // namespace portolan::firewall
