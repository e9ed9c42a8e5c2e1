#pragma once

#include "model/check/checker.h"
#include "model/plan/plan_reader.h"

#include <QtTest>

/// Small plans from text, and findings as text.
namespace portolan::check {

/// A plan from the text of its file; ends the program where the text is wrong, since that is a mistake in the test.
inline plan::Plan planFrom(std::string_view text)
{
    plan::PlanReading reading = plan::readPlan("test.portolan.yaml", "portolan: 1\nname: test\n" + std::string(text));
    if (!reading.plan || !reading.problems.empty())
        qFatal("%s", text::toText(reading.problems).c_str());
    return *std::move(reading.plan);
}

/// `port-dup error service/b ports[0].published: 8080/tcp on host is taken by a. [production]`
inline QString describe(const plan::Plan &plan, const Finding &finding)
{
    QStringList environments;
    for (const plan::EnvironmentId id : finding.environments)
        environments << QString::fromStdString(plan.environments().at(id).name);
    const auto text = [](std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); };
    return QStringLiteral("%1 %2 %3 %4: %5 [%6]")
        .arg(text(finding.rule), text(text::toText(finding.severity)),
             QString::fromStdString(plan::toText(plan, finding.entity)), QString::fromStdString(finding.field),
             QString::fromStdString(toText(finding.message)), environments.join(", "));
}

/// What one rule finds, a line each.
inline QStringList findingsOf(const plan::Plan &plan, std::string_view rule)
{
    QStringList lines;
    for (const Finding &finding : checkPlan(plan).findings)
        if (finding.rule == rule)
            lines << describe(plan, finding);
    return lines;
}

} // namespace portolan::check
