#include "model/text/hujson.h"
#include "model/text/hujson_splice.h"
#include "model/text/hujson_text.h"
#include "model/text/yaml_equality.h"

#include <cstdint>
#include <cstdlib>

/// What is read can be written and read again; and an entry taken out or put in leaves a text that says so.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan::text;
    const std::string content(data, data + size);
    HujsonReading reading = readHujson("fuzz.hujson", content);
    if (!reading.root || !reading.problems.empty())
        return 0;
    YamlNode &root = *reading.root;
    const HujsonReading again = readHujson("fuzz.hujson", hujsonText(root, 0));
    if (!again.root || !saySame(*again.root, root))
        std::abort();
    if (root.isMap())
        root.set("fuzz", YamlNode::quoted("\n\"\\"));
    else
        root = YamlNode::sequence();
    if (root.items.size() > 1) {
        root.items.erase(root.items.begin());
        if (root.isMap())
            root.keys.erase(root.keys.begin());
    }
    const YamlSplice splice = spliceHujson("fuzz.hujson", content, root);
    const HujsonReading result = readHujson("fuzz.hujson", splice.text);
    if (!splice.problems.empty() || !result.root || !saySame(*result.root, root))
        std::abort();
    return 0;
}
