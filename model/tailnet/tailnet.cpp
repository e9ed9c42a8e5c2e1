#include "model/tailnet/tailnet.h"

#include "model/tailnet/field_reader.h"
#include "model/text/hujson.h"

#include <fmt/format.h>

namespace portolan::tailnet {

using text::YamlNode;

namespace {

std::string textOf(const FieldReader &fields, const YamlNode &object, std::string_view name)
{
    const YamlNode *node = fields.text(object, name);
    return node ? node->scalar : std::string();
}

void readAddress(const FieldReader &fields, const YamlNode &object, std::string_view name, Node &node)
{
    const YamlNode *written = fields.text(object, name);
    if (!written || written->scalar.empty())
        return;
    if (const auto address = plan::IpAddress::parse(written->scalar))
        node.addresses.push_back(*address);
    else
        fields.refuse(written->mark, fmt::format("\"{}\" is no address", written->scalar));
}

std::vector<plan::Subnet> routes(const FieldReader &fields, const YamlNode &object, std::string_view name)
{
    std::vector<plan::Subnet> routes;
    for (const Located &written : fields.texts(object, name)) {
        if (const auto route = plan::Subnet::parse(written.text))
            routes.push_back(*route);
        else
            fields.refuse(written.mark, fmt::format("\"{}\" is no block of addresses", written.text));
    }
    return routes;
}

Node readNode(const FieldReader &fields, const std::string &name, const YamlNode &object)
{
    Node node;
    node.name = name;
    node.user = textOf(fields, object, "user");
    for (const Located &tag : fields.texts(object, "tags"))
        node.tags.push_back(tag.text);
    readAddress(fields, object, "ipv4", node);
    readAddress(fields, object, "ipv6", node);
    node.advertisedRoutes = routes(fields, object, "routable_ips");
    node.approvedRoutes = routes(fields, object, "approved_routes");
    if (const YamlNode *attributes = fields.object(object, "attributes"))
        for (std::size_t i = 0; i < attributes->items.size(); ++i)
            node.attributes[attributes->keys[i].text] = attributes->items[i].scalar;
    return node;
}

} // namespace

text::Result<Tailnet> readTailnet(std::string_view file, std::string_view content)
{
    text::HujsonReading json = text::readHujson(file, content);
    const FieldReader fields(file, content, json.problems);
    Tailnet tailnet;
    if (json.root && !json.root->isMap()) {
        fields.refuse(json.root->mark, "a tailnet is an object with \"users\" and \"nodes\"");
    } else if (json.root) {
        for (const YamlNode *user : fields.objects(*json.root, "users"))
            tailnet.users.push_back({textOf(fields, *user, "name"), textOf(fields, *user, "email"),
                                     textOf(fields, *user, "role")});
        const YamlNode *nodes = fields.object(*json.root, "nodes");
        for (std::size_t i = 0; nodes && i < nodes->items.size(); ++i) {
            if (nodes->items[i].isMap())
                tailnet.nodes.push_back(readNode(fields, nodes->keys[i].text, nodes->items[i]));
            else
                fields.refuse(nodes->items[i].mark, "a node is an object");
        }
    }
    if (!json.problems.empty())
        return tl::unexpected(json.problems.front());
    return tailnet;
}

} // namespace portolan::tailnet
