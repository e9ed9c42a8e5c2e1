#include "model/edit/habits.h"

#include <map>

namespace portolan::edit {

namespace {

template <class Id>
Id mostUsed(const std::map<Id, int> &uses)
{
    Id most;
    int count = 0;
    for (const auto &[id, used] : uses)
        if (id && used > count) {
            most = id;
            count = used;
        }
    return most;
}

} // namespace

plan::ComposeFileId usualFileOn(const plan::Plan &plan, plan::NodeId node)
{
    std::map<plan::ComposeFileId, int> uses;
    for (const plan::Service &service : plan.services())
        if (service.node == node)
            ++uses[service.file];
    return mostUsed(uses);
}

plan::NetworkId usualNetworkOn(const plan::Plan &plan, plan::NodeId node)
{
    std::map<plan::NetworkId, int> uses;
    for (const plan::Service &service : plan.services())
        if (service.node == node)
            for (const plan::NetworkAttachment &attachment : service.networks)
                ++uses[attachment.network];
    return mostUsed(uses);
}

} // namespace portolan::edit
