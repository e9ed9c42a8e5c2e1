#include "model/text/yaml_equality.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_splice.h"

#include <cstdint>
#include <cstdlib>

/// What is read can be changed, and then says what was intended, or is said to be beyond us.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace portolan::text;
    const std::string content(data, data + size);
    const YamlLimits limits{.nodes = 20'000, .aliasedNodes = 5'000, .depth = 64};
    YamlReading reading = readYaml("fuzz.yaml", content, limits);
    if (hasError(reading.problems) || reading.documents.size() != 1 || !reading.documents[0].isMap())
        return 0;
    YamlNode &root = reading.documents[0];
    root.set("fuzz", YamlNode::quoted("text: #\n"));
    root.items.erase(root.items.begin());
    root.keys.erase(root.keys.begin());
    const YamlSplice splice = spliceYaml("fuzz.yaml", content, root);
    if (hasError(splice.problems))
        return 0;
    const YamlReading result = readYaml("fuzz.yaml", splice.text);
    const YamlNode after = result.documents.empty() ? YamlNode() : result.documents[0];
    if (hasError(result.problems) || !saySame(after, root))
        std::abort();
    return 0;
}
