#pragma once

#include "model/compose/import_service.h"
#include "model/compose/inheritance.h"
#include "model/plan/transaction.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace portolan::compose {

/// Brings the services and networks of one environment's files after the other into a plan. Names mean what
/// the files of the environment make of them.
class EntityImport
{
public:
    EntityImport(plan::Edit &edit, Inheritance &inheritance, text::Problems &remarks,
                 text::Problems &problems);

    void beginEnvironment();

    /// Services and networks of a file that an earlier import has read: what is laid over them means them.
    void recall(plan::ComposeFileId file);

    /// Why a file cannot be what it is to be, when it comes behind those that were read or recalled: an
    /// earlier import took it for another part of the project. To be asked before it is recalled itself, but
    /// after what it includes.
    std::optional<std::string> clashOf(const plan::ComposeFile &file) const;

    /// Take their section out of \a root; what no entity models stays in it.
    void readNetworks(text::YamlNode &root, const ServiceContext &context);
    void readServices(text::YamlNode &root, const ServiceContext &context);

    /// Services and networks may name what a later file defines; here all names are known.
    void finishEnvironment();

    /// An `env_file` of a service, as it is written.
    struct MentionedFile {
        std::string path;
        std::string projectFolder;
    };
    /// Those of the services that came in since this was asked last.
    std::vector<MentionedFile> takeEnvFiles();

private:
    void remark(const text::Place &place, std::string message);
    void warn(const text::Place &place, std::string message);
    void readService(const text::YamlNode::Key &key, text::YamlNode node, const ServiceContext &context);
    text::YamlNode overlayOn(plan::ServiceId id, const text::YamlNode::Key &key, text::YamlNode overlay,
                             const ServiceContext &context);
    void addPorts(plan::Service &service, text::YamlNode &overlay, const ServiceContext &context);
    void remarkFaults(const PendingService &pending, const ServiceContext &context);
    void warnAboutImages();
    plan::NodeId host();
    plan::NetworkId network(const std::string &name);
    plan::NetworkId insert(plan::Network network);

    plan::Edit &m_edit;
    Inheritance &m_inheritance;
    text::Problems &m_remarks;
    text::Problems &m_problems;
    std::unordered_set<std::string> m_serviceNames; ///< of the whole plan
    std::map<std::string, plan::NetworkId> m_networks;
    std::map<std::string, plan::ServiceId> m_services;
    std::vector<PendingService> m_pending; ///< new in this environment
    std::unordered_map<plan::ServiceId, std::size_t> m_pendingOf;
    std::unordered_set<plan::ServiceId> m_hasImageElsewhere; ///< a file laid over it brings one
    std::vector<MentionedFile> m_envFiles;
};

} // namespace portolan::compose
