#include "app/desktop/plan_merge.h"

#include "model/plan/plan_writer.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"

namespace portolan::desktop {

namespace {

text::YamlNode treeOf(const plan::Plan &plan)
{
    text::YamlReading reading = text::readYaml("plan", plan::writePlan(plan));
    return reading.documents.empty() ? text::YamlNode() : std::move(reading.documents.front());
}

} // namespace

PlanMerge mergePlans(const plan::Plan &base, const plan::Plan &disk, const plan::Plan &mine)
{
    const text::YamlNode baseTree = treeOf(base);
    const text::YamlNode diskTree = treeOf(disk);
    const text::YamlNode mineTree = treeOf(mine);
    exports::YamlMerge merge = exports::mergeYaml(&baseTree, diskTree, mineTree);
    if (!merge.conflicts.empty()) {
        exports::Choices choices;
        for (const exports::Conflict &conflict : merge.conflicts)
            choices[conflict.item] = exports::Side::Plan;
        merge = exports::mergeYaml(&baseTree, diskTree, mineTree, choices);
    }
    return {plan::readPlan("merged", text::writeYaml(merge.tree)), std::move(merge.conflicts)};
}

} // namespace portolan::desktop
