#include "model/layout/graph_text.h"

#include "model/layout/chart.h"
#include "model/layout/content.h"
#include "model/layout/edges.h"

#include <fmt/format.h>
#include <iterator>

namespace portolan::layout {

namespace {

using namespace plan;

/// What both languages say, in their own words: the chart without its geometry.
class GraphText
{
public:
    explicit GraphText(const ResolvedPlan &resolved)
        : m_plan(resolved.plan())
        , m_chart(contentOf(resolved, approximateWidth))
    {
    }

protected:
    template <class... Args>
    void write(fmt::format_string<Args...> format, Args &&...args)
    {
        fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    }

    const Service &serviceOf(const ServiceCard &card) const
    {
        return m_plan.services().at(card.entity.as<Service>());
    }
    const Node &nodeOf(const NodeFrame &frame) const { return m_plan.nodes().at(frame.entity.as<Node>()); }

    static std::string idOf(const ServiceCard &card) { return fmt::format("service{}", card.entity.value); }
    std::string idOf(const Place &place) const
    {
        return place.kind == PlaceKind::Internet ? "internet" : fmt::format("cdn{}", place.entity.value);
    }
    std::string nameOf(const Place &place) const
    {
        const Cdn *cdn = m_plan.find(place.entity.as<Cdn>());
        return cdn ? cdn->name : place.name;
    }

    /// `5222/tcp`, or `3478/udp, TURN`.
    static std::string labelOf(const RouteEdge &edge, const Chart &chart)
    {
        if (edge.toChip == none)
            return edge.label;
        const PortChip &chip = chart.chips[edge.toChip];
        return fmt::format("{}/{}", chip.number, plan::toText(chip.transport));
    }

    /// Calls `visit(from, to, label, active)` for each leg of routes.
    template <class Visit>
    void eachRoute(Visit visit) const
    {
        for (const RouteEdge &edge : m_chart.edges) {
            const std::string from =
                edge.fromCard != none ? idOf(m_chart.cards[edge.fromCard]) : idOf(m_chart.places[edge.place]);
            const std::string to = edge.leg == EdgeLeg::ToCdn ? idOf(m_chart.places[edge.toPlace])
                                                              : idOf(m_chart.cards[edge.toCard]);
            visit(from, to, labelOf(edge, m_chart), edge.active);
        }
    }

    std::string linkLabel(const LinkEdge &edge) const
    {
        const Link &link = m_plan.links().at(edge.link);
        return fmt::format("{}/{}", link.port, plan::toText(link.transport));
    }

    const Plan &m_plan;
    const Chart m_chart;
    fmt::memory_buffer m_out;
};

class DotText : GraphText
{
public:
    using GraphText::GraphText;

    std::string text()
    {
        write("digraph {} {{\n  rankdir=LR;\n  compound=true;\n", quoted(m_plan.settings().name));
        write("  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge "
              "[fontname=\"sans-serif\"];\n");
        for (const Place &place : m_chart.places)
            write("  {} [label={}, shape=ellipse];\n", idOf(place), quoted(nameOf(place)));
        for (const NodeFrame &frame : m_chart.nodes) {
            const Node &node = nodeOf(frame);
            write("  subgraph cluster_node{} {{\n    label={};\n", node.id.value,
                  quoted(node.hostname.empty() ? node.name : node.name + "\n" + node.hostname));
            for (Index i = frame.cards.first; i < frame.cards.end(); ++i)
                writeService(m_chart.cards[i]);
            write("  }}\n");
        }
        eachRoute(
            [this](const std::string &from, const std::string &to, const std::string &label, bool active) {
                write("  {} -> {} [label={}{}];\n", from, to, quoted(label), active ? "" : ", color=gray");
            });
        for (const LinkEdge &link : m_chart.links)
            write("  {} -> {} [label={}, style=dotted];\n", idOf(m_chart.cards[link.fromCard]),
                  idOf(m_chart.cards[link.toCard]), quoted(linkLabel(link)));
        write("}}\n");
        return fmt::to_string(m_out);
    }

private:
    void writeService(const ServiceCard &card)
    {
        const Service &service = serviceOf(card);
        write("    {} [label={}{}];\n", idOf(card),
              quoted(service.title.empty() ? service.name : service.name + "\n" + service.title),
              card.active ? "" : ", style=\"rounded,dashed\"");
    }

    static std::string quoted(std::string_view text)
    {
        std::string result = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                result += '\\';
            if (c == '\n')
                result += "\\n";
            else
                result += c;
        }
        return result + '"';
    }
};

class MermaidText : GraphText
{
public:
    using GraphText::GraphText;

    std::string text()
    {
        write("flowchart LR\n");
        for (const Place &place : m_chart.places)
            write("  {}([\"{}\"])\n", idOf(place), escaped(nameOf(place)));
        for (const NodeFrame &frame : m_chart.nodes) {
            const Node &node = nodeOf(frame);
            write("  subgraph node{}[\"{}\"]\n", node.id.value, escaped(node.name));
            for (Index i = frame.cards.first; i < frame.cards.end(); ++i)
                write("    {}[\"{}\"]{}\n", idOf(m_chart.cards[i]), escaped(serviceOf(m_chart.cards[i]).name),
                      m_chart.cards[i].active ? "" : ":::dormant");
            write("  end\n");
        }
        eachRoute([this](const std::string &from, const std::string &to, const std::string &label, bool) {
            write("  {} -->|\"{}\"| {}\n", from, escaped(label), to);
        });
        for (const LinkEdge &link : m_chart.links)
            write("  {} -.->|\"{}\"| {}\n", idOf(m_chart.cards[link.fromCard]), escaped(linkLabel(link)),
                  idOf(m_chart.cards[link.toCard]));
        write("  classDef dormant stroke-dasharray: 4 3\n");
        return fmt::to_string(m_out);
    }

private:
    /// Mermaid writes characters with a meaning of their own as entities without an ampersand.
    static std::string escaped(std::string_view text)
    {
        std::string result;
        for (const char c : text) {
            if (c == '"' || c == '#' || c == '<' || c == '>' || c == '&' || c == '`')
                result += fmt::format("#{};", static_cast<int>(c));
            else
                result += c == '\n' ? ' ' : c;
        }
        return result;
    }
};

} // namespace

std::string dotOf(const ResolvedPlan &resolved)
{
    return DotText(resolved).text();
}

std::string mermaidOf(const ResolvedPlan &resolved)
{
    return MermaidText(resolved).text();
}

} // namespace portolan::layout
