#include "model/export/folder_plan.h"

#include "model/compose/read_again.h"

namespace portolan::exports {

std::optional<plan::Plan> planWithFolder(const Difference &difference, const plan::Plan &plan,
                                         const std::set<std::string> &written)
{
    compose::Texts asPlanned;
    compose::Texts asWritten;
    for (const FileDifference &file : difference.files) {
        if (file.kind != ArtefactKind::Compose && file.kind != ArtefactKind::Env)
            continue;
        if (file.isToBeWritten())
            asPlanned[file.path] = file.after;
        else if (file.before)
            asPlanned[file.path] = *file.before;
        if (file.isToBeWritten() && written.contains(file.path))
            asWritten[file.path] = file.after;
        else if (file.before)
            asWritten[file.path] = *file.before;
    }
    return compose::readAgain(plan, asPlanned, asWritten, {difference.folder, {}, compose::disk()}).plan;
}

} // namespace portolan::exports
