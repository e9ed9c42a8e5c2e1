#pragma once

#include "model/plan/entities.h"
#include "model/text/problem.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// One part of a compose file as the plan has it.
namespace portolan::compose {

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

/// False for an item of a list of ports that can be none: a list, or nothing.
bool isPort(const text::YamlNode &item);

/// The bindings of a list of ports. What can be none is left out, and said.
std::vector<plan::PortBinding> portsFrom(text::YamlNode ports, const std::string &service,
                                         const ServiceContext &context, text::Problems &remarks);

/// Takes from \a node what the plan models; the rest becomes the service's body.
PendingService serviceFrom(const text::YamlNode::Key &key, text::YamlNode node, const ServiceContext &context,
                           text::Problems &remarks);

plan::Network networkFrom(const text::YamlNode::Key &key, text::YamlNode node, const ServiceContext &context);

/// The entries of `include`, short and long.
std::vector<plan::Include> includesFrom(const text::YamlNode &node);

/// Turns names into references. What names nothing stays in the body, under its own key.
void resolveReferences(plan::Service &service, const PendingService &pending,
                       const std::map<std::string, plan::ServiceId> &services,
                       const std::function<plan::NetworkId(const std::string &)> &network,
                       text::Problems &remarks);

} // namespace portolan::compose
