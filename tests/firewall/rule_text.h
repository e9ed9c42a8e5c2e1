#pragma once

#include "model/firewall/derived_policy.h"
#include "model/firewall/policy.h"
#include "model/firewall/reading.h"
#include "tests/sample_plans.h"

/// Rules as text.
namespace portolan::test {

/// `allow in eth0 192.0.2.0/24:1000 -> 203.0.113.10:22/tcp "SSH"`
inline QString describeRule(const firewall::Rule &rule)
{
    const char *directions[] = {"in", "out", "routed"};
    const auto side = [](const std::optional<plan::Subnet> &block, plan::PortRange ports) {
        QString text = block ? toQString(plan::toText(*block)) : QStringLiteral("any");
        if (!ports.isNone())
            text += ':' + toQString(plan::toText(ports));
        return text;
    };
    QString text = QStringLiteral("%1 %2 ").arg(toQString(firewall::toText(rule.action)),
                                                QString(directions[static_cast<int>(rule.direction)]));
    if (!rule.interface.empty())
        text += toQString(rule.interface) + ' ';
    if (!rule.outInterface.empty())
        text += "to " + toQString(rule.outInterface) + ' ';
    text += side(rule.from, rule.fromPorts) + " -> " + side(rule.to, rule.ports);
    if (rule.transport)
        text += '/' + toQString(plan::toText(*rule.transport));
    if (rule.management)
        text += " management";
    if (!rule.comment.empty())
        text += QStringLiteral(" \"%1\"").arg(toQString(rule.comment));
    return text;
}

inline QStringList describeRules(const std::vector<firewall::Rule> &rules)
{
    QStringList lines;
    for (const firewall::Rule &rule : rules)
        lines << describeRule(rule);
    return lines;
}

inline QStringList describeRules(const firewall::Reading &reading)
{
    QStringList lines;
    for (const firewall::ReadRule &read : reading.rules)
        lines << describeRule(firewall::handMadeRule(read.rule, {}));
    return lines;
}

/// `3: the rule "..." is left out: ...`
inline QStringList describeProblems(const firewall::Reading &reading)
{
    QStringList lines;
    for (const text::Problem &problem : reading.problems)
        lines << QStringLiteral("%1: %2").arg(problem.place.mark.line).arg(toQString(problem.message));
    return lines;
}

/// The policy of one node with these hand-made rules, in YAML's flow style.
inline firewall::Policy policyWith(const std::string &rules)
{
    const plan::Plan plan =
        planFrom("nodes: {gateway: {firewall: {tool: ufw, incoming: deny, outgoing: allow, "
                 "routed: deny, rules: [" +
                 rules + "]}}}");
    return firewall::policyOf(resolvedIn(plan), nodeNamed(plan, "gateway")).value();
}

} // namespace portolan::test
