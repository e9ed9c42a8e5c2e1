#include "model/tailnet/policy_sections.h"

namespace portolan::tailnet {

using text::YamlNode;

namespace {

PolicyTest readTest(const FieldReader &fields, const YamlNode &entry)
{
    fields.refuseOthers(entry, PolicyPart::Test);
    PolicyTest test;
    test.mark = entry.mark;
    test.source = textEntry(fields, entry, fields.has(entry, "src") ? "src" : "user", entry.mark);
    test.protocol = textEntry(fields, entry, "proto", entry.mark);
    test.accepted = fields.texts(entry, fields.has(entry, "accept") ? "accept" : "allow");
    test.denied = fields.texts(entry, "deny");
    if (const YamlNode *attributes = fields.object(entry, "srcPostureAttrs"))
        for (std::size_t i = 0; i < attributes->items.size(); ++i)
            test.attributes[attributes->keys[i].text] = attributes->items[i].scalar;
    return test;
}

SshTest readSshTest(const FieldReader &fields, const YamlNode &entry)
{
    fields.refuseOthers(entry, PolicyPart::SshTest);
    SshTest test;
    test.mark = entry.mark;
    test.source = textEntry(fields, entry, "src", entry.mark);
    test.destinations = fields.texts(entry, "dst");
    test.accepted = fields.texts(entry, "accept");
    test.checked = fields.texts(entry, "check");
    test.denied = fields.texts(entry, "deny");
    return test;
}

} // namespace

void readTests(const FieldReader &fields, const YamlNode &root, PolicyFile &policy)
{
    for (const YamlNode *entry : fields.objects(root, "tests"))
        policy.tests.push_back(readTest(fields, *entry));
    for (const YamlNode *entry : fields.objects(root, "sshTests"))
        policy.sshTests.push_back(readSshTest(fields, *entry));
}

} // namespace portolan::tailnet
