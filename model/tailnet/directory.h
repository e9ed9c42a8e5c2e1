#pragma once

#include "model/tailnet/tailnet.h"

namespace portolan::tailnet {

/// Who and what the selectors of a policy stand for in a tailnet. Holds references: the policy and the
/// tailnet must outlive it.
class Directory
{
public:
    Directory(const PolicyFile &policy, const Tailnet &tailnet);

    const PolicyFile &policy() const { return m_policy; }
    const Tailnet &tailnet() const { return m_tailnet; }

    /// What tells the users of nodes apart; empty for a tagged node and one without user.
    std::string ownerOf(const Node &node) const;
    /// Whether a user of that name or email is known; any is when the tailnet lists none.
    bool mayHaveUser(std::string_view name) const;

    /// A user, group, tag or autogroup of these: what stands for nodes, with whatever addresses they have.
    static bool isOfNodes(const Selector &selector);
    bool selects(const Selector &selector, const Node &node) const;
    std::vector<const Node *> nodesOf(const Selector &selector) const;

    /// The addresses that a source stands for. `*` is every tailnet address and every route that is served.
    AddressSet sourceAddresses(const Selector &selector) const;

    /// The addresses that a destination stands for: one by one for nodes, else in blocks as written.
    /// None for autogroup:self, which depends on the source, for autogroup:internet, which exit nodes let
    /// pass without a rule, and for Tailscale Services.
    std::vector<AddressRange> destinationAddresses(const Selector &selector) const;

    /// Routes that a node advertises and that were approved, by hand or by the policy; without exit routes,
    /// which have no part in packet filters.
    std::vector<AddressRange> servedRoutes(const Node &node) const;

private:
    const User *userOf(const Node &node) const;
    bool isOwner(const Node &node, std::string_view name) const;
    bool isApproved(const AddressRange &route, const Node &node) const;
    AddressSet ipSet(const std::string &name) const;
    AddressSet anySource() const;

    const PolicyFile &m_policy;
    const Tailnet &m_tailnet;
    std::vector<const User *> m_users; ///< of each node; nullptr for one that is tagged or of an unknown user
};

} // namespace portolan::tailnet
