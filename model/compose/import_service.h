#pragma once

#include "model/plan/plan.h"
#include "model/text/problem.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// One part of a compose file as the plan has it.
namespace portolan::compose {

/// A name that no entity of a table has: the wanted one, or one with a number behind it.
template <class Entity>
std::string freeName(const plan::Table<Entity> &table, const std::string &wanted)
{
    std::string name = wanted;
    for (int i = 2; plan::findByName(table, name); ++i)
        name = wanted + '-' + std::to_string(i);
    return name;
}

/// The file that is being read.
struct ServiceContext {
    std::string path;
    std::string_view content;
    plan::ComposeFileId file;
    bool overrides = false;
    std::string projectFolder = {}; ///< where paths of `extends` start
};

/// A service whose references are still names.
struct PendingService {
    plan::Service service;
    plan::ServiceId id;
    std::string sharesNetworkOf; ///< a service's name
    text::YamlNode networks;     ///< as written: list or map
    text::YamlNode dependsOn;    ///< as written: list or map
    text::Place place;
};

/// The bindings of a list of ports. What can be none is left out, and said.
std::vector<plan::PortBinding> portsFrom(text::YamlNode ports, const std::string &service,
                                         const ServiceContext &context, text::Problems &remarks);

/// Takes from \a node what the plan models; the rest becomes the service's body.
PendingService serviceFrom(const text::YamlNode::Key &key, text::YamlNode node, const ServiceContext &context,
                           const plan::Plan &plan, text::Problems &remarks);

plan::Network networkFrom(const text::YamlNode::Key &key, text::YamlNode node, const ServiceContext &context,
                          const plan::Plan &plan);

/// The entries of `include`, short and long.
std::vector<plan::Include> includesFrom(const text::YamlNode &node);

/// Turns names into references. What names nothing stays in the body, under its own key.
void resolveReferences(plan::Service &service, const PendingService &pending,
                       const std::map<std::string, plan::ServiceId> &services,
                       const std::function<plan::NetworkId(const std::string &)> &network,
                       text::Problems &remarks);

} // namespace portolan::compose
