#include "model/layout/graphviz_layout.h"

#include "model/layout/cluster_layout.h"
#include "model/layout/metrics.h"
#include "model/layout/occupied.h"
#include "model/layout/spacing.h"

#include <fmt/format.h>
#include <graphviz/gvc.h>
#include <map>
#include <numeric>
#include <set>

namespace portolan::layout {

namespace {

constexpr double pointsPerInch = 72;
constexpr double clusterMargin = 44;  ///< round the boxes of a cluster: more than the insets of a frame
constexpr double clusterSpacing = 48; ///< between clusters that Graphviz left overlapping
constexpr double linesPerLabel = 1.2; ///< height of a line of text in type sizes

std::string lastMessage;

int remember(char *message)
{
    lastMessage = message;
    while (!lastMessage.empty() && (lastMessage.back() == '\n' || lastMessage.back() == ' '))
        lastMessage.pop_back();
    return 0;
}

text::Problem problem(std::string message)
{
    text::Problem result;
    result.message = std::move(message);
    return result;
}

/// A graph of Graphviz. It is never freed: that takes longer than the layout, and the worker ends at once.
class Drawing
{
public:
    Drawing()
        : m_graph(agopen(const_cast<char *>("g"), Agdirected, nullptr))
    {
    }

    Agraph_t *root() const { return m_graph; }

    Agnode_t *addNode(Agraph_t *parent, const std::string &name, Size size)
    {
        Agnode_t *node = agnode(parent, text(name), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", fmt::format("{:.4f}", size.width / pointsPerInch));
        set(node, "height", fmt::format("{:.4f}", size.height / pointsPerInch));
        return node;
    }

    /// A cluster whose empty label keeps the room of its header.
    Agraph_t *addCluster(const std::string &name, double header)
    {
        Agraph_t *cluster = agsubg(m_graph, text("cluster" + name), 1);
        set(cluster, "label", " ");
        set(cluster, "labelloc", "t");
        set(cluster, "margin", fmt::format("{}", clusterMargin));
        set(cluster, "fontsize", fmt::format("{:.1f}", std::max(header, 1.0) / linesPerLabel));
        return cluster;
    }

    void connect(Agnode_t *from, Agnode_t *to, int weight)
    {
        Agedge_t *edge = agedge(m_graph, from, to, nullptr, 1);
        set(edge, "weight", fmt::format("{}", weight));
    }

    void set(void *object, const char *name, const std::string &value)
    {
        agsafeset(object, const_cast<char *>(name), text(value), const_cast<char *>(""));
    }

    text::Result<void> layOut(const char *engine)
    {
        lastMessage.clear();
        GVC_t *context = gvContext();
        if (!context || gvLayout(context, m_graph, engine) != 0)
            return tl::make_unexpected(problem(fmt::format("Graphviz cannot run {}{}{}", engine,
                                                           lastMessage.empty() ? "" : ": ", lastMessage)));
        return {};
    }

    /// The upper left corner of a node. Graphviz's y grows upwards.
    static Rect rectOf(Agnode_t *node, Size size)
    {
        const pointf middle = ND_coord(node);
        return {middle.x - size.width / 2, -middle.y - size.height / 2, size.width, size.height};
    }

private:
    /// Graphviz takes texts as char *, and copies them.
    char *text(const std::string &value)
    {
        m_text = value;
        return m_text.data();
    }

    Agraph_t *m_graph;
    std::string m_text;
};

/// Between the header of each cluster and its boxes: room for the routes that cross above them.
std::vector<double> topRooms(const LayoutGraph &graph)
{
    std::vector<std::set<Index>> trunks(graph.clusters.size());
    for (const LayoutConnection &connection : graph.connections)
        if (connection.isRoute)
            trunks[graph.boxes[connection.to].cluster].insert(connection.trunk);
    std::vector<double> rooms;
    for (const std::set<Index> &own : trunks) {
        const std::size_t further = std::clamp<std::size_t>(own.size(), 1, mostCardTracks) - 1;
        rooms.push_back(metrics::nodeTopInset + static_cast<double>(further) * metrics::parallel);
    }
    return rooms;
}

/// The frame round boxes that have absolute places, which become relative to it.
Rect frameOf(const LayoutGraph &graph, const LayoutCluster &cluster, double topRoom, std::vector<Rect> &boxes)
{
    Rect inside;
    for (Index i = cluster.boxes.first; i < cluster.boxes.end(); ++i)
        inside = inside.united(boxes[i]);
    const double top = cluster.header + topRoom;
    const double pills =
        cluster.boxes.count > 0 && graph.boxes[cluster.boxes.first].networks.count > 0 ? metrics::portRow : 0;
    Rect frame{inside.x - metrics::nodeLeftInset, inside.y - top,
               inside.width + metrics::nodeLeftInset + metrics::nodeRightInset,
               inside.height + top + metrics::nodeBottomInset + pills};
    frame.width = std::max(frame.width, cluster.leastWidth);
    for (Index i = cluster.boxes.first; i < cluster.boxes.end(); ++i)
        boxes[i] = boxes[i].movedBy(Point{} - Point{frame.x, frame.y});
    return frame;
}

/// Moves clusters down until none overlaps another, then all to the origin.
void settle(std::vector<Rect> &clusters)
{
    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(clusters[a].y, clusters[a].x) < std::pair(clusters[b].y, clusters[b].x);
    });
    Occupied occupied;
    Point corner;
    for (const std::size_t i : order) {
        clusters[i] = occupied.settled(clusters[i], clusterSpacing);
        occupied.add(clusters[i].grownBy(clusterSpacing / 4));
        corner = {std::min(corner.x, clusters[i].x), std::min(corner.y, clusters[i].y)};
        if (i == order.front())
            corner = {clusters[i].x, clusters[i].y};
    }
    for (Rect &cluster : clusters)
        cluster = cluster.movedBy(Point{} - corner);
}

/// A chip stands out of its card to the left, so a box takes that much more.
Size withChips(const LayoutBox &box)
{
    return {box.size.width + metrics::chipStraddle, box.size.height};
}

/// All boxes in one graph, with the clusters as Graphviz's own.
class BoxDrawing
{
public:
    explicit BoxDrawing(const LayoutGraph &graph)
        : m_graph(graph)
        , m_topRooms(topRooms(graph))
        , m_empty(graph.clusters.size(), nullptr)
    {
        setAttributes();
        for (Index i = 0; i < graph.clusters.size(); ++i)
            addCluster(i);
        for (const LayoutConnection &connection : graph.connections)
            if (connection.from != connection.to)
                connect(connection);
    }

    text::Result<Arrangement> arrange(GraphvizEngine engine)
    {
        if (const auto done = m_drawing.layOut(engine == GraphvizEngine::Dot ? "dot" : "osage"); !done)
            return tl::make_unexpected(done.error());
        Arrangement arrangement;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            Rect box = Drawing::rectOf(m_boxes[i], withChips(m_graph.boxes[i]));
            box.x += metrics::chipStraddle;
            box.width -= metrics::chipStraddle;
            arrangement.boxes.push_back(box);
        }
        for (std::size_t i = 0; i < m_graph.clusters.size(); ++i)
            arrangement.clusters.push_back(
                m_empty[i] ? emptyFrame(i)
                           : frameOf(m_graph, m_graph.clusters[i], m_topRooms[i], arrangement.boxes));
        settle(arrangement.clusters);
        return arrangement;
    }

private:
    /// Ranks run from left to right: a target is right of its proxy, and a service right of what it uses.
    void connect(const LayoutConnection &connection)
    {
        Agnode_t *from = m_boxes[connection.from];
        Agnode_t *to = m_boxes[connection.to];
        if (connection.isRoute)
            m_drawing.connect(from, to, 4);
        else
            m_drawing.connect(to, from, 1);
    }

    void setAttributes()
    {
        m_drawing.set(m_drawing.root(), "rankdir", "LR");
        m_drawing.set(m_drawing.root(), "splines", "none");
        m_drawing.set(m_drawing.root(), "nodesep", "0.35");
        m_drawing.set(m_drawing.root(), "ranksep", "1.2");
        constexpr std::size_t quick = 200;
        if (m_graph.boxes.size() <= quick)
            return;
        // Bounds the network simplex of a dense graph, at little loss.
        m_drawing.set(m_drawing.root(), "nslimit", "1");
        m_drawing.set(m_drawing.root(), "nslimit1", "1");
        m_drawing.set(m_drawing.root(), "mclimit", "0.1");
    }

    void addCluster(Index index)
    {
        const LayoutCluster &cluster = m_graph.clusters[index];
        Agraph_t *parent = m_drawing.addCluster(fmt::format("{}", index), cluster.header + m_topRooms[index]);
        for (Index i = cluster.boxes.first; i < cluster.boxes.end(); ++i)
            m_boxes.push_back(m_drawing.addNode(parent, fmt::format("b{}", i), withChips(m_graph.boxes[i])));
        if (cluster.boxes.count == 0)
            m_empty[index] = m_drawing.addNode(parent, fmt::format("c{}", index), emptySize(cluster));
    }

    /// The body of a cluster without boxes, which Graphviz would leave out.
    static Size emptySize(const LayoutCluster &cluster)
    {
        return {cluster.leastWidth, metrics::nodeLeastBody};
    }

    Rect emptyFrame(std::size_t index) const
    {
        const LayoutCluster &cluster = m_graph.clusters[index];
        Rect frame = Drawing::rectOf(m_empty[index], emptySize(cluster));
        frame.y -= cluster.header;
        frame.height += cluster.header;
        return frame;
    }

    const LayoutGraph &m_graph;
    Drawing m_drawing;
    std::vector<Agnode_t *> m_boxes;
    std::vector<double> m_topRooms;  ///< by cluster
    std::vector<Agnode_t *> m_empty; ///< by cluster: what stands in one without boxes
};

/// Clusters as the nodes of a graph; their insides by our own layout, since springs ignore clusters.
text::Result<Arrangement> arrangeClusters(const LayoutGraph &graph)
{
    const Neighbours neighbours(graph);
    Arrangement arrangement;
    Drawing drawing;
    drawing.set(drawing.root(), "overlap", "prism");
    drawing.set(drawing.root(), "splines", "none");
    drawing.set(drawing.root(), "sep", fmt::format("+{}", clusterSpacing));
    drawing.set(drawing.root(), "start", "1"); // the seed: equal graphs give equal places
    std::vector<Agnode_t *> nodes;
    std::vector<Size> sizes;
    for (Index c = 0; c < graph.clusters.size(); ++c) {
        const ClusterArrangement inside = arrangeCluster(graph, neighbours, c);
        arrangement.boxes.insert(arrangement.boxes.end(), inside.boxes.begin(), inside.boxes.end());
        sizes.push_back(inside.size);
        nodes.push_back(drawing.addNode(drawing.root(), fmt::format("c{}", c), inside.size));
    }
    std::map<std::pair<Index, Index>, int> weights;
    for (const LayoutConnection &connection : graph.connections) {
        const Index from = graph.boxes[connection.from].cluster;
        const Index to = graph.boxes[connection.to].cluster;
        if (from != to)
            ++weights[{from, to}];
    }
    for (const auto &[ends, weight] : weights)
        drawing.connect(nodes[ends.first], nodes[ends.second], weight);
    if (const auto done = drawing.layOut("sfdp"); !done)
        return tl::make_unexpected(done.error());
    for (std::size_t c = 0; c < nodes.size(); ++c)
        arrangement.clusters.push_back(Drawing::rectOf(nodes[c], sizes[c]));
    settle(arrangement.clusters);
    return arrangement;
}

} // namespace

GraphvizEngine engineFor(const LayoutGraph &graph, GraphvizEngine wanted)
{
    constexpr std::size_t mostBoxes = 800;
    constexpr std::size_t mostConnections = 2000;
    if (wanted != GraphvizEngine::Automatic)
        return wanted;
    const bool small = graph.boxes.size() <= mostBoxes && graph.connections.size() <= mostConnections;
    return small ? GraphvizEngine::Dot : GraphvizEngine::Sfdp;
}

text::Result<Arrangement> GraphvizLayout::arrange(const LayoutGraph &graph)
{
    if (graph.clusters.empty())
        return Arrangement{};
    agseterrf(remember);
    const GraphvizEngine engine = engineFor(graph, m_engine);
    return engine == GraphvizEngine::Sfdp ? arrangeClusters(graph) : BoxDrawing(graph).arrange(engine);
}

} // namespace portolan::layout
