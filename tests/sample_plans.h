#pragma once

#include "model/plan/plan_reader.h"
#include "model/plan/resolved_plan.h"

#include <QtTest>

/// Plans for tests: from a few lines of text, or the one that is bundled.
namespace portolan::test {

inline plan::Plan planFrom(const std::string &yaml)
{
    const plan::PlanReading reading = plan::readPlan("plan", "portolan: 1\n" + yaml);
    if (!reading.plan)
        qFatal("%s", text::toText(reading.problems).c_str());
    return *reading.plan;
}

inline plan::Plan bundledPlan()
{
    const plan::PlanReading reading =
        plan::readPlanFile(PORTOLAN_SOURCE_DIR "/resources/examples/atl-chat.portolan.yaml");
    if (!reading.plan)
        qFatal("%s", text::toText(reading.problems).c_str());
    return *reading.plan;
}

/// The plan in the environment of that name, or in none.
inline plan::ResolvedPlan resolvedIn(const plan::Plan &plan, std::string_view environment = {})
{
    const plan::Environment *found = plan::findByName(plan.environments(), environment);
    return plan::ResolvedPlan(plan, found ? found->id : plan::EnvironmentId{});
}

inline plan::NodeId nodeNamed(const plan::Plan &plan, std::string_view name)
{
    const plan::Node *node = plan::findByName(plan.nodes(), name);
    return node ? node->id : plan::NodeId{};
}

template <class Text>
QString toQString(const Text &text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Problems>
QStringList messagesOf(const Problems &problems)
{
    QStringList messages;
    for (const auto &problem : problems)
        messages << toQString(problem.message);
    return messages;
}

/// The lines of a text that are not empty.
inline QStringList linesOf(const std::string &text)
{
    return toQString(text).split('\n', Qt::SkipEmptyParts);
}

} // namespace portolan::test
