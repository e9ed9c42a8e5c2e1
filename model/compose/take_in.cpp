#include "model/compose/take_in.h"

#include "model/compose/taking.h"
#include "model/text/yaml_equality.h"

#include <algorithm>

namespace portolan::compose {

namespace {

using plan::ComposeFile;
using plan::Plan;
using text::YamlNode;

/// Section by section, as the plan's own may have more than was written.
void takeSections(YamlNode &body, const YamlNode &before, const YamlNode &now)
{
    for (const YamlNode::Key &key : before.keys)
        if (!now.find(key.text))
            body.take(key.text);
    for (std::size_t i = 0; i < now.keys.size(); ++i) {
        const YamlNode *said = before.find(now.keys[i].text);
        if (!said || !text::saySame(*said, now.items[i]))
            body.set(now.keys[i].text, now.items[i]);
    }
    if (body.isMap() && body.keys.empty())
        body = {};
}

void takeInFile(Taking &taking, ComposeFile file, const ComposeFile &before, const ComposeFile &now)
{
    if (now.note != before.note)
        file.note = now.note;
    if (now.projectName != before.projectName)
        file.projectName = now.projectName;
    if (now.includes != before.includes)
        file.includes = now.includes;
    takeSections(file.body, before.body, now.body);
    taking.edit.put(std::move(file));
}

void removeFile(Taking &taking, const std::string &path)
{
    if (const ComposeFile *file = plan::findByName(taking.plan().composeFiles(), path))
        taking.edit.remove(file->id);
    if (const plan::EnvFile *file = plan::findByName(taking.plan().envFiles(), path))
        taking.edit.remove(file->id);
}

/// A plan that was drawn has no places in files.
bool hasPlaces(const Plan &plan)
{
    return std::any_of(plan.services().begin(), plan.services().end(),
                       [](const plan::Service &service) { return service.source.line != 0; });
}

} // namespace

void takeInFiles(Taking &taking)
{
    for (const ComposeFile &now : taking.now.composeFiles()) {
        const ComposeFile *known = plan::findByName(taking.plan().composeFiles(), now.path);
        const ComposeFile *before = plan::findByName(taking.before.composeFiles(), now.path);
        if (known)
            taking.files[now.id] = known->id;
        if (known && before)
            takeInFile(taking, *known, *before, now);
        else if (!known && !before) // else it was deleted from the plan
            taking.files[now.id] = taking.edit.insert(now);
    }
}

Plan takeIn(const Plan &plan, const Plan &before, const Plan &now, const std::set<std::string> &gone,
            text::Problems &remarks)
{
    Taking taking{plan::Edit(plan), before, now, hasPlaces(plan)};
    takeInVariables(taking);
    takeInFiles(taking);
    takeInNetworks(taking);
    takeInServices(taking);
    dropNetworks(taking);
    for (const std::string &path : gone)
        removeFile(taking, path);
    remarks.insert(remarks.end(), taking.remarks.begin(), taking.remarks.end());
    return taking.edit.plan();
}

} // namespace portolan::compose
