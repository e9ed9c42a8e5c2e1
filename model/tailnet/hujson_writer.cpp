#include "model/tailnet/hujson_writer.h"

#include "model/text/hujson_text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace portolan::tailnet {

namespace {

using text::YamlNode;

/// A list of plain values stays on one line up to this many bytes.
constexpr std::size_t inlineLimit = 100;

/// A member of an object or an element of an array, with its value already written for its depth.
struct Member {
    std::string key; ///< of an object's member
    std::string value;
    std::vector<std::string> comments = {};

    bool isOneLine() const { return value.find('\n') == std::string::npos; }
};

std::string indent(int depth)
{
    return std::string(static_cast<std::size_t>(depth), '\t');
}

/// The longest key among a member and its neighbours that are on one line too: their values align, as
/// Tailscale's formatter has it.
std::size_t keyWidth(const std::vector<Member> &members, std::vector<Member>::const_iterator member)
{
    const auto isBlock = [](const Member &neighbour) {
        return !neighbour.isOneLine();
    };
    const auto end = std::find_if(member, members.end(), isBlock);
    const auto begin = std::find_if(std::make_reverse_iterator(member), members.rend(), isBlock).base();
    std::size_t width = 0;
    for (auto neighbour = begin; neighbour < end; ++neighbour)
        width = std::max(width, text::quotedJson(neighbour->key).size());
    return width;
}

/// An object or an array over several lines, with a comma behind its last member too.
std::string block(const std::vector<Member> &members, int depth, std::string_view brackets,
                  bool spaced = false)
{
    if (members.empty())
        return std::string(brackets);
    std::string text(1, brackets.front());
    text += '\n';
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (spaced && member != members.begin())
            text += '\n';
        for (const std::string &comment : member->comments)
            text += fmt::format("{}// {}\n", indent(depth + 1), comment);
        text += indent(depth + 1);
        if (brackets == "{}")
            text += fmt::format("{:<{}} ", text::quotedJson(member->key) + ':',
                                spaced ? 0 : keyWidth(members, member) + 1);
        text += member->value + ",\n";
    }
    return text + indent(depth) + brackets.back();
}

std::string list(const std::vector<std::string> &values, int depth)
{
    std::string line = "[";
    std::vector<Member> members;
    for (const std::string &value : values) {
        line += (line.size() > 1 ? ", " : "") + text::quotedJson(value);
        members.push_back({{}, text::quotedJson(value)});
    }
    return line.size() < inlineLimit ? line + ']' : block(members, depth, "[]");
}

std::string carried(const YamlNode &node, int depth)
{
    return text::hujsonText(node, static_cast<std::size_t>(depth), {.alignsValues = true});
}

/// What a derived rule opens, one line for each port.
std::vector<std::string> commentsOf(const Rule &rule)
{
    std::vector<std::string> comments;
    if (!rule.comment.empty())
        comments.push_back(rule.comment);
    for (const Destination &destination : rule.destinations)
        for (const Opening &opening : destination.openings)
            if (!opening.comment.empty())
                comments.push_back(
                    fmt::format("  {}:{}  {}", destination.host, opening.ports, opening.comment));
    return comments;
}

std::string ruleText(const Rule &rule, int depth)
{
    std::vector<std::string> destinations;
    for (const Destination &destination : rule.destinations)
        destinations.push_back(toText(destination));
    std::vector<Member> members{{"action", text::quotedJson(rule.action)}};
    if (!rule.protocol.empty())
        members.push_back({"proto", text::quotedJson(rule.protocol)});
    members.push_back({"src", list(rule.sources, depth + 1)});
    members.push_back({"dst", list(destinations, depth + 1)});
    for (std::size_t i = 0; rule.body.isMap() && i < rule.body.items.size(); ++i)
        members.push_back({rule.body.keys[i].text, carried(rule.body.items[i], depth + 1)});
    return block(members, depth, "{}");
}

std::string tagOwnersText(const Policy &policy, int depth)
{
    std::vector<Member> members;
    for (const plan::TagOwner &owner : policy.tagOwners)
        members.push_back({owner.tag, list(owner.owners, depth + 1)});
    return block(members, depth, "{}");
}

std::string rulesText(const Policy &policy, int depth)
{
    std::vector<Member> members;
    for (const Rule &rule : policy.rules)
        members.push_back({{}, ruleText(rule, depth + 1), commentsOf(rule)});
    return block(members, depth, "[]");
}

std::string testText(const Test &test, int depth)
{
    std::vector<Member> members{{"src", text::quotedJson(test.source)}};
    if (!test.protocol.empty())
        members.push_back({"proto", text::quotedJson(test.protocol)});
    if (!test.accepted.empty())
        members.push_back({"accept", list(test.accepted, depth + 1)});
    if (!test.denied.empty())
        members.push_back({"deny", list(test.denied, depth + 1)});
    return block(members, depth, "{}");
}

/// Tests written by hand, then those of routes.
std::string testsText(const Policy &policy, int depth)
{
    std::vector<Member> members;
    if (const YamlNode *written = policy.body.find("tests"))
        for (const YamlNode &test : written->items)
            members.push_back({{}, carried(test, depth + 1)});
    for (const Test &test : policy.tests)
        members.push_back({{}, testText(test, depth + 1)});
    return block(members, depth, "[]");
}

/// What rules speak of stands above them, as in Tailscale's own examples.
bool comesFirst(std::string_view key)
{
    return key == "groups" || key == "hosts" || key == "ipsets" || key == "postures";
}

/// What the file is, and how nodes come by the tags that it speaks of.
std::string headText(const Policy &policy)
{
    const std::string tailnet =
        policy.tailnet.empty() ? std::string() : fmt::format(" of {}", plan::commentText(policy.tailnet));
    std::string head = fmt::format("// Policy{}.\n", tailnet);
    std::size_t width = 0;
    for (const TagCommand &tag : policy.tagCommands)
        width = std::max(width, plan::commentText(tag.node).size());
    if (!policy.tagCommands.empty())
        head += "// Its nodes say once who they are:\n";
    for (const TagCommand &tag : policy.tagCommands)
        head += fmt::format("//   {:<{}}  {}\n", plan::commentText(tag.node), width,
                            plan::commentText(tag.command));
    return head;
}

} // namespace

std::string policyFile(const Policy &policy)
{
    std::vector<Member> members;
    const auto carry = [&](bool first) {
        for (std::size_t i = 0; policy.body.isMap() && i < policy.body.items.size(); ++i)
            if (comesFirst(policy.body.keys[i].text) == first &&
                (policy.tests.empty() || policy.body.keys[i].text != "tests"))
                members.push_back({policy.body.keys[i].text, carried(policy.body.items[i], 1)});
    };
    carry(true);
    if (!policy.tagOwners.empty())
        members.push_back({"tagOwners", tagOwnersText(policy, 1), {"Who may give a node a tag."}});
    members.push_back({"acls", rulesText(policy, 1), {"What no rule accepts is denied."}});
    if (!policy.tests.empty())
        members.push_back(
            {"tests", testsText(policy, 1), {"What is drawn is open, and what stands beside it is not."}});
    carry(false);
    return headText(policy) + block(members, 0, "{}", true) + '\n';
}

} // namespace portolan::tailnet
