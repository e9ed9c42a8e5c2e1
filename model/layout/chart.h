#pragma once

#include "model/layout/geometry.h"
#include "model/layout/text_measure.h"
#include "model/plan/exposure.h"
#include "model/plan/resolved_plan.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// From a plan to a drawing: sizes, places and ways, without a screen.
namespace portolan::layout {

/// A position in one of the chart's vectors.
using Index = std::uint32_t;
inline constexpr Index none = 0xFFFFFFFF;

/// A run of neighbours in one of the chart's vectors.
struct Range {
    Index first = 0;
    Index count = 0;

    constexpr Index end() const { return first + count; }
    constexpr bool contains(Index at) const { return at >= first && at < end(); }
    bool operator==(const Range &) const = default;
};

enum class PlaceKind : std::uint8_t { Internet, Cdn };

/// The Internet's shore or a content delivery network. The shore's entity is the plan's Internet network, or
/// none.
struct Place {
    plan::EntityRef entity;
    PlaceKind kind = PlaceKind::Internet;
    Rect rect;
    std::string name;       ///< centred
    std::string caption;    ///< below the name; a CDN's kind
    bool isOffered = false; ///< the plan does not know it: a line to it would put it in
    bool operator==(const Place &) const = default;
};

/// A line in a node's header.
struct InterfaceRow {
    Index node = none;
    plan::EntityRef network;
    plan::Exposure exposure = plan::Exposure::NodeOnly;
    double y = 0;        ///< its middle
    double addressX = 0; ///< left of the address
    std::string name;
    std::string address; ///< the first; the further ones are in the inspector
    bool operator==(const InterfaceRow &) const = default;
};

struct NodeFrame {
    plan::EntityRef entity;
    Rect rect;
    double leastWidth = 0; ///< what its header needs
    double headerHeight = 0;
    std::string name;
    std::string hostname; ///< empty when there is no room
    std::string role;     ///< empty when there is no room
    double hostnameX = 0; ///< left; the role ends at the frame's right less nodeTextMargin
    Range interfaces;     ///< in Chart::interfaces
    Range cards;          ///< in Chart::cards
    Range rails;          ///< in Chart::rails: its compose networks
    bool operator==(const NodeFrame &) const = default;
};

/// A service. Services that share a network namespace are neighbours: the owner first, then its members, each
/// below the one before it inside the owner's outline.
struct ServiceCard {
    plan::EntityRef entity;
    Index node = none;
    Rect rect;              ///< its own part
    Rect outline;           ///< an owner's: all parts; empty for a member, which draws no outline of its own
    double leastWidth = 0;  ///< what its dock's contents need
    Index dockOwner = none; ///< a member's: the card it is docked to
    bool active = true;     ///< starts in this environment
    plan::Exposure exposure = plan::Exposure::ContainerOnly; ///< the widest of its ports
    std::string title;
    std::string product; ///< or why it does not start
    Range chips;         ///< in Chart::chips
    bool isMember() const { return dockOwner != none; }
    bool operator==(const ServiceCard &) const = default;
};

enum class ChipKind : std::uint8_t {
    Published, ///< straddles the left edge
    Internal,  ///< inside, at the right edge
};

/// What public traffic does at a port, in the order in which port rows stand.
enum class ArrivalRole : std::uint8_t {
    HttpHosts, ///< a proxy tells hosts apart here
    Redirect,  ///< a proxy sends HTTP on to HTTPS
    Stream,    ///< a proxy passes the connection on
    Direct,    ///< the service itself answers
    None,      ///< no route arrives here
};

/// A port: of a binding, of an endpoint that no binding publishes, or (neither of them) of routes that the
/// plan lets arrive here although nothing is declared to listen.
struct PortChip {
    static constexpr std::int32_t no = -1;

    ChipKind kind = ChipKind::Published;
    Index card = none;
    plan::ServiceId
        service; ///< whose `binding` and `endpoint` count; a dock's owner for a member's published port
    std::int32_t binding = no;  ///< in Service::ports
    std::int32_t endpoint = no; ///< in Service::endpoints
    plan::PortRange ports;      ///< on the node, or inside for an internal one; none when not known
    plan::PortRange target;     ///< as the service itself knows them
    plan::Transport transport = plan::Transport::Tcp;
    plan::Exposure exposure = plan::Exposure::ContainerOnly;
    ArrivalRole arrival = ArrivalRole::None;
    bool sendsOn = false; ///< a proxy's: a route leaves its card at `out`
    Rect rect;
    Point out; ///< middle of the ring at the card's right edge
    std::string number;
    std::string label;  ///< right of a published chip, left of an internal one
    std::string hostIp; ///< at the card's right edge; empty for an internal port, and where there is no room
    bool operator==(const PortChip &) const = default;
};

enum class RailStroke : std::uint8_t { Solid, Thin, Dash, DashDot, Dots, Hollow };

/// A network: between nodes, or a compose network inside one node.
struct Rail {
    plan::EntityRef entity;
    Index node = none; ///< the node it lies in, or none
    RailStroke stroke = RailStroke::Solid;
    plan::Exposure exposure = plan::Exposure::ContainerOnly; ///< what it grants, and so its colour
    Range strokes;                                           ///< in Chart::railStrokes
    Range attachments;                                       ///< in Chart::attachments
    Rect pill;
    Segment pillStub;  ///< from the pill to the rail; no length when the pill sits on the foot
    std::string label; ///< centred in the pill
    bool operator==(const Rail &) const = default;
};

/// A stub from a rail to a node or a service.
struct Attachment {
    Index rail = none;
    plan::EntityRef entity;
    Point ring; ///< on the rail
    Point end;  ///< on the edge of the frame or card
    bool operator==(const Attachment &) const = default;
};

enum class EdgeLeg : std::uint8_t {
    Arrival, ///< from the Internet to the port that listens
    ToCdn,   ///< from the Internet to a CDN; without an arrowhead
    FromCdn, ///< from a CDN to the port that listens
    Forward, ///< from the proxy to the target
};

/// One leg of routes: an orthogonal way whose last point is the tip of the arrowhead. Routes that arrive at
/// the same port share their first leg; those that leave a proxy's port share the beginning of their forward
/// legs.
struct RouteEdge {
    EdgeLeg leg = EdgeLeg::Arrival;
    Polyline way;
    Range routes;          ///< in Chart::edgeRoutes
    Index place = none;    ///< where it starts, for the legs from the Internet and a CDN
    Index toPlace = none;  ///< where it ends, for ToCdn
    Index fromCard = none; ///< where it starts, for Forward
    Index fromChip = none;
    Index toCard = none;
    Index toChip = none;  ///< none when the target declares no such port: then it ends at the card's edge
    plan::EntityRef over; ///< the network it passes between two nodes
    bool active = true;   ///< both ends start in this environment
    std::optional<Point> bend; ///< where a person put its runs
    Point labelAt;             ///< middle of the longest straight run
    std::string label;         ///< protocol
    bool operator==(const RouteEdge &) const = default;
};

/// A service that uses another one's port.
struct LinkEdge {
    plan::LinkId link;
    Polyline way;
    Index fromCard = none;
    Index toCard = none;
    Index toChip = none;
    bool active = true;
    std::optional<Point> bend; ///< where a person put its runs
    bool operator==(const LinkEdge &) const = default;
};

/// Where a route crosses a tailnet: the policy decides there.
struct Gate {
    Index edge = none;
    Index rail = none;
    Point at;
    bool operator==(const Gate &) const = default;
};

/// All routes between two frames, for the view from far away: each route on the first leg that joins the two.
struct Bundle {
    Index fromNode = none; ///< none = the Internet
    Index toNode = none;
    Index count = 0;
    Index edge = none; ///< the one whose way it takes, from frame to frame
    Polyline way;
    bool operator==(const Bundle &) const = default;
};

/// A note, broken into lines.
struct NoteCard {
    plan::EntityRef entity;
    plan::EntityRef anchor; ///< what it is about, or none
    Point offset;           ///< from the upper left of what it is about, or of the canvas
    Rect rect;
    Segment tether; ///< to what it is about; no length where the two meet, and for a note that stands free
    std::vector<std::string> lines; ///< as wide as the note; the last with an ellipsis when there are more
    bool operator==(const NoteCard &) const = default;
};

/// The outline round the members of a group.
struct GroupFrame {
    plan::EntityRef entity;
    plan::GroupColour colour = plan::GroupColour::None;
    std::vector<plan::EntityRef> members; ///< those that are drawn
    bool isBelowNodes = false;            ///< it holds whole frames; else it lies on them, below the cards
    Rect rect;
    Rect label; ///< the pill with its name, on the upper edge
    double nameWidth = 0;
    std::string name;
    bool operator==(const GroupFrame &) const = default;
};

/// A plan in one environment, ready to be drawn: flat vectors, in the order of painting rails, nodes, inner
/// rails, edges, gates, links, places, cards and chips.
struct Chart {
    std::vector<Place> places; ///< the shore first, if there is one
    std::vector<NodeFrame> nodes;
    std::vector<InterfaceRow> interfaces;
    std::vector<ServiceCard> cards;
    std::vector<PortChip>
        chips;               ///< by card, and there in the order of the plan: the rows may stand in another
    std::vector<Rail> rails; ///< those between nodes first
    std::vector<Segment> railStrokes;
    std::vector<Attachment> attachments;
    std::vector<RouteEdge> edges;
    std::vector<plan::RouteId> edgeRoutes;
    std::vector<Gate> gates;
    std::vector<LinkEdge> links;
    std::vector<Bundle> bundles;
    std::vector<NoteCard> notes;    ///< in the order of their ids, on top of everything
    std::vector<GroupFrame> groups; ///< in the order of their ids
    std::vector<Index> cardsById;   ///< the cards in the order of their services' ids
    Rect bounds;                    ///< of everything

    bool operator==(const Chart &) const = default;

    /// Fills cardsById.
    void indexCards();

    Index nodeOf(plan::NodeId id) const;
    Index cardOf(plan::ServiceId id) const;
    /// The chip that draws a binding, or none.
    Index chipOf(plan::ServiceId id, std::size_t binding) const;
    /// The neighbours in `cards` that share the outline of a card: itself, or an owner and its members.
    Range dockOf(Index card) const;
    Index noteOf(plan::NoteId id) const;
    Index groupOf(plan::GroupId id) const;
    /// The rectangle of a node, service, CDN, note, group or the Internet; empty for anything else.
    Rect rectOf(plan::EntityRef entity) const;
    /// The same, and of another network its pill.
    Rect spotOf(plan::EntityRef entity) const;
    /// What the placement of an entity is relative to: a service's frame, what a note is about, or the
    /// canvas.
    Point originOf(plan::EntityRef entity) const;
};

/// Whether a node is drawn. One that only serves another environment (as the node that takes all services
/// there), or that this environment has emptied that way, is not.
bool takesPart(const plan::ResolvedPlan &resolved, const plan::Node &node);

/// In which language a chart says what the plan itself does not.
enum class Wording : std::uint8_t {
    English, ///< as files and the command line do, whatever the user's language
    Users,
};

/// Draws up a plan: sizes from its contents, places from its placements where it has them and from our own
/// layout where it has not, then the ways. Equal plans give equal charts.
Chart chartOf(const plan::ResolvedPlan &resolved, const TextMeasure &measure = approximateWidth,
              Wording wording = Wording::English);

/// Adds the Internet's shore to a chart with nodes and without one, for a line to be drawn to. Moves nothing.
void offerInternet(Chart &chart, Wording wording);
/// Takes it away again, for a picture of the plan alone.
void withdrawOffer(Chart &chart);

/// Moves nodes (with all that is in them), services, places and notes, and leads what ends at them anew;
/// everything else stays as it is. Made for dragging: its cost follows what is moved. A node grows with a
/// service that is moved beyond its edge.
void moveBy(Chart &chart, std::span<const plan::EntityRef> moved, Point delta);

/// Where the chart draws a node, service or note, as the plan keeps it. For a member of a dock, its owner's.
plan::Placement placementOf(const Chart &chart, plan::EntityRef entity);

/// Leads the edges anew that end at these nodes, services or places, or at something inside them.
void rerouteAround(Chart &chart, std::span<const plan::EntityRef> moved);

} // namespace portolan::layout
