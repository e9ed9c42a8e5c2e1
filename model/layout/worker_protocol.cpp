#include "model/layout/worker_protocol.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace portolan::layout {

namespace {

using nlohmann::json;

constexpr int protocolVersion = 1;
constexpr double largestCoordinate = 1e7;
constexpr std::size_t mostClusters = 100'000;
constexpr std::size_t mostBoxes = 200'000;
constexpr std::size_t mostConnections = 1'000'000;
constexpr std::int64_t longestDeadline = 600'000; // milliseconds
constexpr std::array<std::string_view, 4> engineNames = {"automatic", "dot", "sfdp", "osage"};

/// Reads values and remembers the first that is wrong; after that every value reads as zero.
class Reader
{
public:
    void fail(std::string message)
    {
        if (!m_error)
            m_error = std::move(message);
    }
    bool failed() const { return m_error.has_value(); }
    tl::unexpected<text::Problem> problem() const
    {
        text::Problem problem;
        problem.message = m_error.value_or("");
        return tl::make_unexpected(std::move(problem));
    }

    /// A list of at most \a most entries; an empty one when it is anything else.
    const json &list(const json &object, const char *key, std::size_t most)
    {
        static const json empty = json::array();
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (!object.is_object() || found == object.end() || !found->is_array()) {
            fail(fmt::format("{} is not a list", key));
            return empty;
        }
        if (found->size() > most) {
            fail(fmt::format("{} has {} entries, at most {} are allowed", key, found->size(), most));
            return empty;
        }
        return *found;
    }

    /// An entry that is a list of \a size values.
    bool isRow(const json &row, std::size_t size, const char *what)
    {
        if (row.is_array() && row.size() == size)
            return !failed();
        fail(fmt::format("an entry of {} is not a list of {} values", what, size));
        return false;
    }

    double number(const json &value, double least, double most, const char *what)
    {
        if (value.is_number())
            if (const double number = value.get<double>();
                std::isfinite(number) && number >= least && number <= most)
                return number;
        fail(fmt::format("{} is not a number from {} to {}", what, least, most));
        return least;
    }

    Index index(const json &value, std::size_t end, const char *what)
    {
        if (value.is_number_unsigned())
            if (const auto number = value.get<std::uint64_t>(); number < end)
                return static_cast<Index>(number);
        fail(fmt::format("{} is not a position below {}", what, end));
        return 0;
    }

    bool flag(const json &value, const char *what)
    {
        if (value.is_boolean())
            return value.get<bool>();
        fail(fmt::format("{} is not true or false", what));
        return false;
    }

private:
    std::optional<std::string> m_error;
};

json parsed(std::string_view message, Reader &reader)
{
    if (message.size() > largestWorkerMessage) {
        reader.fail(fmt::format("the message has {} bytes, at most {} are allowed", message.size(),
                                largestWorkerMessage));
        return {};
    }
    json document = json::parse(message, nullptr, false);
    if (document.is_discarded() || !document.is_object())
        reader.fail("the message is not a JSON object");
    else if (const auto version = document.find("version");
             version == document.end() || *version != protocolVersion)
        reader.fail(fmt::format("the message is not of version {}", protocolVersion));
    return document;
}

json numbersOf(const LayoutGraph &graph, Range networks)
{
    json list = json::array();
    for (Index i = networks.first; i < networks.end(); ++i)
        list.push_back(graph.networks[i]);
    return list;
}

Range readNetworks(Reader &reader, const json &list, LayoutGraph &graph)
{
    Range range{static_cast<Index>(graph.networks.size()), 0};
    if (!list.is_array() || list.size() > mostClusters) {
        reader.fail("networks is not a list");
        return range;
    }
    for (const json &number : list)
        graph.networks.push_back(reader.index(number, mostBoxes, "a network"));
    range.count = static_cast<Index>(list.size());
    return range;
}

/// Boxes come cluster by cluster, so each cluster's are neighbours.
void readBoxes(Reader &reader, const json &rows, LayoutGraph &graph)
{
    for (const json &row : rows) {
        if (!reader.isRow(row, 6, "boxes"))
            return;
        LayoutBox box;
        box.cluster = reader.index(row[0], graph.clusters.size(), "the cluster of a box");
        box.size = {reader.number(row[1], 0, largestCoordinate, "the width of a box"),
                    reader.number(row[2], 0, largestCoordinate, "the height of a box")};
        box.entrance = reader.flag(row[3], "entrance");
        box.dormant = reader.flag(row[4], "dormant");
        box.networks = readNetworks(reader, row[5], graph);
        if (reader.failed())
            return;
        const auto at = static_cast<Index>(graph.boxes.size());
        if (at > 0 && box.cluster < graph.boxes.back().cluster)
            reader.fail("boxes do not come cluster by cluster");
        Range &boxes = graph.clusters[box.cluster].boxes;
        if (boxes.count == 0)
            boxes.first = at;
        ++boxes.count;
        graph.boxes.push_back(box);
    }
}

void readClusters(Reader &reader, const json &rows, LayoutGraph &graph)
{
    for (const json &row : rows) {
        if (!reader.isRow(row, 4, "clusters"))
            return;
        LayoutCluster cluster;
        cluster.leastWidth = reader.number(row[0], 0, largestCoordinate, "the least width of a cluster");
        cluster.header = reader.number(row[1], 0, largestCoordinate, "the header of a cluster");
        cluster.entrance = reader.flag(row[2], "entrance");
        cluster.networks = readNetworks(reader, row[3], graph);
        graph.clusters.push_back(cluster);
    }
}

void readConnections(Reader &reader, const json &rows, LayoutGraph &graph)
{
    for (const json &row : rows) {
        if (!reader.isRow(row, 4, "connections"))
            return;
        graph.connections.push_back({reader.index(row[0], graph.boxes.size(), "the start of a connection"),
                                     reader.index(row[1], graph.boxes.size(), "the end of a connection"),
                                     reader.index(row[2], none, "the trunk of a connection"),
                                     reader.flag(row[3], "the kind of a connection")});
    }
}

json rowOf(const Rect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

Rect readRect(Reader &reader, const json &row, const char *what)
{
    if (!reader.isRow(row, 4, what))
        return {};
    return {reader.number(row[0], -largestCoordinate, largestCoordinate, what),
            reader.number(row[1], -largestCoordinate, largestCoordinate, what),
            reader.number(row[2], 0, largestCoordinate, what),
            reader.number(row[3], 0, largestCoordinate, what)};
}

/// Fails when an answer does not fit what was asked for. A pixel of difference is rounding.
void checkFit(Reader &reader, const Arrangement &answer, const LayoutGraph &graph)
{
    if (answer.clusters.size() != graph.clusters.size() || answer.boxes.size() != graph.boxes.size()) {
        reader.fail(fmt::format("the answer has {} clusters and {} boxes, not {} and {}",
                                answer.clusters.size(), answer.boxes.size(), graph.clusters.size(),
                                graph.boxes.size()));
        return;
    }
    constexpr double rounding = 1;
    for (std::size_t i = 0; i < answer.boxes.size(); ++i) {
        const Rect &box = answer.boxes[i];
        const Rect &cluster = answer.clusters[graph.boxes[i].cluster];
        const Rect inside{-rounding, -rounding, cluster.width + 2 * rounding, cluster.height + 2 * rounding};
        if (box.width + rounding < graph.boxes[i].size.width ||
            box.height + rounding < graph.boxes[i].size.height || !inside.contains(box))
            reader.fail(fmt::format("box {} does not fit", i));
    }
}

} // namespace

std::string encodeRequest(const WorkerRequest &request)
{
    const LayoutGraph &graph = request.graph;
    json clusters = json::array();
    for (const LayoutCluster &cluster : graph.clusters)
        clusters.push_back(
            {cluster.leastWidth, cluster.header, cluster.entrance, numbersOf(graph, cluster.networks)});
    json boxes = json::array();
    for (const LayoutBox &box : graph.boxes)
        boxes.push_back({box.cluster, box.size.width, box.size.height, box.entrance, box.dormant,
                         numbersOf(graph, box.networks)});
    json connections = json::array();
    for (const LayoutConnection &connection : graph.connections)
        connections.push_back({connection.from, connection.to, connection.trunk, connection.isRoute});
    return json{{"version", protocolVersion},
                {"engine", engineNames[static_cast<std::size_t>(request.engine)]},
                {"deadline", request.deadline.count()},
                {"clusters", std::move(clusters)},
                {"boxes", std::move(boxes)},
                {"connections", std::move(connections)}}
        .dump();
}

text::Result<WorkerRequest> decodeRequest(std::string_view message)
{
    Reader reader;
    const json document = parsed(message, reader);
    if (reader.failed())
        return reader.problem();
    WorkerRequest request;
    const auto engine = std::find(engineNames.begin(), engineNames.end(), document.value("engine", json()));
    if (engine == engineNames.end())
        reader.fail("engine is not automatic, dot, sfdp or osage");
    else
        request.engine = static_cast<GraphvizEngine>(engine - engineNames.begin());
    request.deadline = std::chrono::milliseconds(static_cast<std::int64_t>(reader.number(
        document.value("deadline", json()), 1, static_cast<double>(longestDeadline), "deadline")));
    readClusters(reader, reader.list(document, "clusters", mostClusters), request.graph);
    if (!reader.failed())
        readBoxes(reader, reader.list(document, "boxes", mostBoxes), request.graph);
    if (!reader.failed())
        readConnections(reader, reader.list(document, "connections", mostConnections), request.graph);
    if (reader.failed())
        return reader.problem();
    return request;
}

std::string encodeAnswer(const Arrangement &arrangement)
{
    json clusters = json::array();
    for (const Rect &rect : arrangement.clusters)
        clusters.push_back(rowOf(rect));
    json boxes = json::array();
    for (const Rect &rect : arrangement.boxes)
        boxes.push_back(rowOf(rect));
    return json{{"version", protocolVersion}, {"clusters", std::move(clusters)}, {"boxes", std::move(boxes)}}
        .dump();
}

text::Result<Arrangement> decodeAnswer(std::string_view message, const LayoutGraph &graph)
{
    Reader reader;
    const json document = parsed(message, reader);
    if (reader.failed())
        return reader.problem();
    Arrangement answer;
    for (const json &row : reader.list(document, "clusters", mostClusters))
        answer.clusters.push_back(readRect(reader, row, "clusters"));
    for (const json &row : reader.list(document, "boxes", mostBoxes))
        answer.boxes.push_back(readRect(reader, row, "boxes"));
    if (!reader.failed())
        checkFit(reader, answer, graph);
    if (reader.failed())
        return reader.problem();
    return answer;
}

} // namespace portolan::layout
