#include "model/text/yaml_parts.h"
#include "model/text/yaml_reader.h"
#include "model/text/yaml_writer.h"
#include "tests/generator/plan_generator.h"

#include <benchmark/benchmark.h>
#include <yaml.h>

using namespace portolan;

namespace {

std::string composeText(const benchmark::State &state)
{
    return generator::generateComposeFile(static_cast<int>(state.range(0)));
}

void countBytes(benchmark::State &state, std::size_t bytes)
{
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

/// What reading cannot be quicker than: libyaml's events, and nothing made of them.
void passYamlEvents(benchmark::State &state)
{
    const std::string text = composeText(state);
    for (auto _ : state) {
        yaml_parser_t parser;
        yaml_parser_initialize(&parser);
        yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(text.data()),
                                     text.size());
        yaml_event_t event;
        for (bool ended = false; !ended && yaml_parser_parse(&parser, &event) != 0;) {
            ended = event.type == YAML_STREAM_END_EVENT;
            yaml_event_delete(&event);
        }
        yaml_parser_delete(&parser);
    }
    countBytes(state, text.size());
}

/// One thread alone, to be held against the events.
void readComposeYaml(benchmark::State &state)
{
    const std::string text = composeText(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::readYamlInParts("compose.yaml", text, {}, {}));
    countBytes(state, text.size());
}

/// As many threads as the text is cut into parts for.
void readComposeYamlAtOnce(benchmark::State &state)
{
    const std::string text = composeText(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(text::readYaml("compose.yaml", text));
    countBytes(state, text.size());
}

void appendTree(const text::YamlNode &node, std::size_t column, std::string &text)
{
    if (node.isScalar())
        text += ' ';
    text += node.scalar;
    text += '\n';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        text.append(column, ' ');
        if (node.isMap()) {
            text += node.keys[i].text;
            text += ':';
        } else {
            text += '-';
        }
        appendTree(node.items[i], column + 2, text);
    }
}

/// What writing cannot be quicker than: the same texts one behind the other, without a look at any of them.
void appendComposeYaml(benchmark::State &state)
{
    const text::YamlNode tree = text::readYaml("compose.yaml", composeText(state)).documents.front();
    std::size_t size = 0;
    for (auto _ : state) {
        std::string text;
        appendTree(tree, 0, text);
        size = text.size();
    }
    countBytes(state, size);
}

void writeComposeYaml(benchmark::State &state)
{
    const text::YamlNode tree = text::readYaml("compose.yaml", composeText(state)).documents.front();
    std::size_t size = 0;
    for (auto _ : state)
        size = text::writeYaml(tree).size();
    countBytes(state, size);
}

} // namespace

BENCHMARK(passYamlEvents)->Arg(20)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(readComposeYaml)->Arg(20)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(readComposeYamlAtOnce)
    ->Arg(20)
    ->Arg(2000)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(appendComposeYaml)->Arg(20)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);
BENCHMARK(writeComposeYaml)->Arg(20)->Arg(2000)->Arg(10000)->Unit(benchmark::kMillisecond);
