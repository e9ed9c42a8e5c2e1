#pragma once

#include "model/check/checker.h"
#include "model/plan/plan_reader.h"

#include <QtTest>

/// Small plans from text, and findings as text.
namespace portolan::check {

/// A plan from the text of its file; ends the program where the text is wrong, since that is a mistake in the
/// test.
inline plan::Plan planFrom(std::string_view text)
{
    plan::PlanReading reading =
        plan::readPlan("test.portolan.yaml", "portolan: 1\nname: test\n" + std::string(text));
    if (!reading.plan || !reading.problems.empty())
        qFatal("%s", text::toText(reading.problems).c_str());
    return *std::move(reading.plan);
}

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// `error service/b ports[0].published: 8080/tcp on host is taken by a. [production]`
inline QString describe(const plan::Plan &plan, const Finding &finding)
{
    QStringList environments;
    for (const plan::EnvironmentId id : finding.environments)
        environments << toQString(plan.environments().at(id).name);
    return QStringLiteral("%1 %2 %3: %4 [%5]")
        .arg(toQString(text::toText(finding.severity)), toQString(plan::toText(plan, finding.entity)),
             toQString(finding.field), toQString(toText(finding.message)), environments.join(", "));
}

/// What one rule finds.
inline Findings findingsOf(const plan::Plan &plan, std::string_view rule)
{
    Findings found = checkPlan(plan).findings;
    std::erase_if(found, [rule](const Finding &finding) { return finding.rule != rule; });
    return found;
}

/// What one rule finds, and the fixes that it offers, a line each.
inline QStringList describeFindings(const plan::Plan &plan, std::string_view rule)
{
    QStringList lines;
    for (const Finding &finding : findingsOf(plan, rule)) {
        lines << describe(plan, finding);
        for (const Fix &fix : fixesOf(plan, finding))
            lines << "  fix: " + toQString(fix.title);
    }
    return lines;
}

} // namespace portolan::check
