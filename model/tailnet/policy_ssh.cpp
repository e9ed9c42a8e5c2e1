#include "model/tailnet/policy_sections.h"
#include "model/tailnet/selector_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

constexpr double longestCheckPeriod = 168 * 3600; ///< seconds: a week

struct Unit {
    std::string_view name;
    double seconds;
};

/// Longer names first, since the first that fits counts.
constexpr std::array units = {Unit{"ms", 0.001}, Unit{"us", 1e-6}, Unit{"ns", 1e-9},
                              Unit{"h", 3600},   Unit{"m", 60},    Unit{"s", 1}};

/// Seconds of a duration such as `1h30m`. Source: Go, time.ParseDuration.
std::optional<double> durationSeconds(std::string_view text)
{
    if (text == "0")
        return 0;
    const double sign = text.starts_with('-') ? -1 : 1;
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty())
        return std::nullopt;
    double seconds = 0;
    while (!text.empty()) {
        double number = 0;
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
        if (error != std::errc{})
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        const auto unit =
            std::find_if(units.begin(), units.end(), [&](const Unit &u) { return text.starts_with(u.name); });
        if (unit == units.end())
            return std::nullopt;
        seconds += number * unit->seconds;
        text.remove_prefix(unit->name.size());
    }
    return sign * seconds;
}

SshAction readAction(const FieldReader &fields, const YamlNode &entry)
{
    const Located action = textEntry(fields, entry, "action", entry.mark);
    if (action.text != "accept" && action.text != "check")
        fields.refuse(action.mark, "the action of an SSH rule is \"accept\" or \"check\"");
    return action.text == "check" ? SshAction::Check : SshAction::Accept;
}

void checkUsers(const FieldReader &fields, const YamlNode &entry, const std::vector<Located> &users)
{
    if (users.empty())
        fields.refuse(entry.mark, "an SSH rule names in \"users\" as whom one may log in");
    for (const Located &user : users)
        if (user.text.empty() || user.text == "*")
            fields.refuse(user.mark,
                          fmt::format("\"{}\" is no user to log in as; autogroup:nonroot is every one but "
                                      "root",
                                      user.text));
}

void checkPeriod(const FieldReader &fields, const YamlNode &entry, SshAction action)
{
    const YamlNode *period = fields.text(entry, "checkPeriod");
    if (!period)
        return;
    if (action != SshAction::Check)
        fields.refuse(period->mark, "only a rule with the action \"check\" has a check period");
    const auto seconds = durationSeconds(period->scalar);
    const bool isFit = seconds && *seconds >= 0 && *seconds <= longestCheckPeriod;
    if (period->scalar != "always" && !isFit)
        fields.refuse(
            period->mark,
            fmt::format("\"{}\" is no check period; write always, or up to 168h as 20h", period->scalar));
}

bool isOfTagged(const Selector &selector)
{
    return selector.kind == SelectorKind::Tag || isAutogroup(selector, "autogroup:tagged");
}

/// Devices of users are open to their users only.
void checkDirections(const FieldReader &fields, const SshRule &rule)
{
    const bool fromTagged = std::any_of(rule.sources.begin(), rule.sources.end(), isOfTagged);
    for (const Selector &destination : rule.destinations) {
        const bool isOwnUser = rule.sources.size() == 1 && rule.sources.front().text == destination.text;
        if (fromTagged && !isOfTagged(destination))
            fields.refuse(
                destination.mark,
                fmt::format("tagged devices cannot log in to \"{}\", which is of users", destination.text));
        else if (destination.kind == SelectorKind::User && !isOwnUser)
            fields.refuse(destination.mark,
                          fmt::format("only \"{0}\" can log in to devices of \"{0}\"; write autogroup:self",
                                      destination.text));
    }
}

SshRule readRule(const FieldReader &fields, const YamlNode &entry, const PolicyFile &policy)
{
    fields.refuseOthers(entry, PolicyPart::Ssh);
    SshRule rule;
    rule.mark = entry.mark;
    rule.action = readAction(fields, entry);
    rule.sources = fields.selectors(fields.texts(entry, "src"),
                                    [&](const Selector &source) { return whyNoSshSource(policy, source); });
    rule.destinations = fields.selectors(fields.texts(entry, "dst"), [&](const Selector &destination) {
        return whyNoSshDestination(policy, destination);
    });
    const std::vector<Located> users = fields.texts(entry, "users");
    checkUsers(fields, entry, users);
    rule.users = plainTexts(users);
    checkPeriod(fields, entry, rule.action);
    checkDirections(fields, rule);
    for (const Located &variable : fields.texts(entry, "acceptEnv"))
        if (variable.text.empty())
            fields.refuse(variable.mark, "\"acceptEnv\" names variables, and this name is empty");
    return rule;
}

} // namespace

void readSsh(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    for (const YamlNode *entry : fields.objects(root, "ssh"))
        policy.ssh.push_back(readRule(fields, *entry, policy));
}

} // namespace portolan::tailnet
