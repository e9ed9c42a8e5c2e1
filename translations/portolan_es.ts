<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionHelp</name>
    <message>
        <source>Begins an empty plan. What is open is asked for first, if it has unsaved changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a plan with a small deployment that is whole, with your domain and address in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a further window, for another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a plan from a .portolan.yaml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a plan in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the compose and env files of a repository into a plan. Nothing in the folder is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the plan of atl.chat: IRC, XMPP and web chat on two nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plan to its file, whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the plan to another file, which it belongs to from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this window. Unsaved changes are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes all windows. Unsaved changes are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last edit back, also one that a fix or an import made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the edit again that was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is selected out of the plan and onto the clipboard, as text of a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts what is selected onto the clipboard, as text of a plan. Other windows and editors take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts things from the clipboard into the plan, under names that are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a copy of what is selected beside it, under names that are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds things on the canvas by name, port, address or tag, and brings them forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what is selected. What depends on it is named before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects every node, service and place on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds things of the plan and commands of the program by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters the rows of the table of ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows less of the canvas, larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows more of the canvas, smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the whole plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the canvas at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the routes and the gates that they pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the networks and what is attached to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides who uses whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides which service waits for which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the badges of findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides notes and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the outline: everything in the plan by its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the catalogue: services with their ports, to be dragged onto a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the inspector: all fields of what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the findings: what conflicts in the plan, with fixes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of ports, with their values in the environment shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of endpoints, and of who uses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of routes: the public ways in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of DNS records, those that follow from routes and those written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of firewall rules, node by node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of entries in the policy of a tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of variables, with a column for each environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the table of nodes and their interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in a node: a machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes a further port of the selected service, and begins to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects things by click or rubber band, and moves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the canvas. With every other tool the middle button and the space bar do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws routes and links: drag from port to port, or from the Internet to a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in a node where you click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a service into the node that you click on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a Compose network into the node that you click on; beside nodes, a LAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts in a note where you click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties the selected note to a thing, with which it then moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees the selected note from the thing that it is tied to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws a frame round what is selected, with a name. It changes no file that is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the frame of the selected group away; what is in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every thing the place that our own layout finds for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives what is selected the places that our own layout finds for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the left edges are in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the centres stand above each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the right edges are in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the top edges are in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the middles are in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the bottom edges are in line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from left to right are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from top to bottom are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes, by the engine that suits the size of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes in ranks, from the Internet on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes as if springs held them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets Graphviz pack the nodes closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next finding, and selects what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the finding before, and selects what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what can be done about the selected finding. Each fix is shown before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the handbook at the page about what has the focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the ways to begin. What is open stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows a connection of the open plan from the Internet to its container, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the selected route from the Internet to its container, step by step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what each part of the window is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says what a thing is: click on it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says which release of Portolan this is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasNotes</name>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasScene</name>
    <message numerus="yes">
        <source>Move %n things</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not start in this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2:%3/%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of %1 decides here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, note about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a group</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) without a route</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 without a route</source>
        <comment>port, protocol</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Env files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise, incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise, outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise, routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by name and directly</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by name</source>
        <comment>who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody outside its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port bindings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its public neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users of the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Route %1 by way of %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route %1 straight to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishes %1 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2:%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets an interface on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line from here to there means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs no line to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is on the Internet; give one an interface there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on the Internet; put a proxy on a node that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy shares no network with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on another network than %2, which does not publish this port to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes HTTP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a route to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>+ %1</source>
        <comment>an entity that was added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>an entity that was removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>an entity that was changed, and its fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>no environment starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Topology designer for self-hosted Docker Compose deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan to open, or a folder of compose files to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select this thing: service/NAME, node/NAME ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENTITY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this panel to the front: ports, routes, records ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast; otherwise as last chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de or es; otherwise as last chosen, or the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what an export into this folder would write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render the window into this file once the plan is open and checked, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WxH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is reached from there: internet, node/NAME, tag:NAME ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VANTAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two environments side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME:NAME</source>
        <comment>environments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this step of the tour through the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a plan with this template: web-app, chat, mail ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file: a native daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built, not pulled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: on one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Service on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These things have no field in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on no network yet. Draw a line to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is attached to it. Draw a line to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its target does not start in this environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record follows from a route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route enters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs here. Drag a service from the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route crosses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route passes it. Draw one from it to a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route has a name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a secret, named in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2, from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this environment says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It publishes no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its network namespace is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs in the network of its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the default network of its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the environment itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest of its compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a note is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>This line belongs to several routes; tidy up or move what it leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services cannot move to %1: they run there already, or the environment decides where they run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The picture could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The printer took no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2 · row %3, column %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteHops</name>
    <message>
        <source>Internet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes it in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the host on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes the stream on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Move to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>The connection ends here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not get here. If it did: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2, which stands in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows only %1 finds name and port by the SRV record %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if the zone had no address for that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in place of %2 and asks it in its turn, so that the address of %2 stays out of sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if this were no HTTP: a CDN passes nothing else on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the packet for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet for %1 arrives at %2, on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no firewall in the plan, so that nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if no rule let %1 in: what no rule accepts is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if %1 did not have that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, because the route asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, by a rule that was written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firewall lets %1 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here the way is the tailnet: %1 sends to %2, an address of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy admits %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if no rule of the policy admitted %1, by its tags, to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends the TLS connection, reads the name %2 in the request and asks %3 for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on %2 and passes the connection on to %3 as it is, TLS included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if no host of %1 had that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if %1 had no stream for that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker on %1 passes %2 on to port %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if the binding had another host IP, or if %1 did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binding has no host IP, so that every address of %1 answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binding has the host IP %1: no other address answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host IP is %1 in %2: no other address answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are on this network, where %1 is reached by its name. No firewall stands between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if the two shared no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is %2, listens on %3 and answers. The connection has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listens on %2 and answers. The connection has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where it was to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end here if nothing listened on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Web app behind a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site and its database on one node, reached over Tailscale through a public gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP and IRC chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prosody, Ergo and The Lounge on a services node behind a gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for one domain on one public node, with webmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media and home services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films, music and home automation on one machine in the LAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prometheus and Grafana watch another node over the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VantageText</name>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag of the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody on the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>device without a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neighbour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its public link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each port</source>
        <comment>the node, a container ... of each port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container on its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From neighbours on the public link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a neighbour of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a device with %1</source>
        <comment>a tag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From anybody on the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a device of %1</source>
        <comment>a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a container on its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a container on another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a node, service or network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>From the Internet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reached over %2, without a route</source>
        <comment>From ..., IPv4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: reached over %2</source>
        <comment>From the Internet, IPv4</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowWork</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>{} has no image that its authors publish: name one, or how to build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has a service {} already: this one is {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} had no compose file: {} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} ({}) is too large a range to publish port by port: narrow it in {}, or use the node&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {} ({}), too: let the firewall of {} pass it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is taken on {}: {} is published at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no proxy that serves hosts: nothing leads to {} from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no zone to name {} in: nothing leads to {} from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is taken on {}: the public port of {} is {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Accept {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is included {count} times, so {resource} is imported again each time; some versions of Compose refuse that. Include it once, or pin the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{resource} is defined in {file} and in {other}, which include brings together; some versions of Compose refuse that. Define it once, or pin the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include it from {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML 1.1 reads {port} without quotes as a number to the base of 60. Quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} stands without quotes, which goes wrong for targets below 60. Quote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} says version {version}, which Compose ignores. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete version from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is attached to network {name}, which no compose file defines. Create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} mounts volume {name}, which no compose file defines. Create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses secret {name}, which no compose file defines. Define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses config {name}, which no compose file defines. Define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} depends on {name}, which no compose file defines. Define it, or drop the dependency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: its profile is not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: no compose file of the environment has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create volume {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create network {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose profile {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container name {name} on {node} is taken by {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Compose name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses the network of {name}, which no compose file defines. Define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the dependency on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subnet} of {network} overlaps {other} of {owner} on {node}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}, which is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services on {node} share {network}, so each reaches every port of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into {} networks, along what is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it outside, as ${{{}}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} runs {image} without a tag: every pull may bring another version. Pin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} runs {image}: every pull may bring another version. Pin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node; read-only does not change that. Put a socket proxy between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node. Put a socket proxy between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read through a socket proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is privileged: it may do to the node whatever root may. Add the capabilities it needs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has every capability, which is as good as privileged. Name those it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow NET_ADMIN and /dev/net/tun only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} of {service} holds a credential in plain text. Keep it outside the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} of {where} holds a credential, which the plan would export. Keep its value outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the value of {} outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the addresses of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an ALIAS record, where the provider has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}, the port of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point it at {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {} the addresses of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 0 0 .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce it as {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}, the address of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the final dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {} seconds, as the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a route to {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce it as {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {} past the CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} issue too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} records of {name} have different TTLs. A set has one: all get {ttl} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {number} where a number from 0 to 65535 must stand. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to {target}:{port}/{protocol}, and no route takes connections there. Draw the route, or remove the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host}:{port} speaks TLS from the first byte, and no {service} record of {domain} says so: clients use STARTTLS only. Announce it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} passes {cdn}, which takes HTTP only, and is the host of port {port} too. Let the name lead to the gateway itself, or give HTTP a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} federates, and other servers cannot find {name}: it has neither address nor SRV record. Publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, and {service} takes {port} at IPv4 addresses only: clients that prefer IPv6 wait in vain. Let it listen there too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where the rule {rule} of {node} keeps {port} shut: clients that prefer IPv6 wait in vain. Open it for IPv6 too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where no route of it is taken in: clients that prefer IPv6 wait in vain. Give the gateway that address, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on all addresses, of IPv6 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen on {} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} in by IPv6 before that rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which is assumed, as the plan names no other issuer. Add an {property} record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which its proxy asks. Add an {property} record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: it is reached at {way}, as {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expectation says nothing: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load portolan.nft, a table of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them by docker-user.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind them to an address that is not on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker opens {ports} to {interface} of {node}, past ufw, which denies them. Bind them to another address, or close them in DOCKER-USER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw-docker on {node} lets private addresses through and not those of the tailnet, 100.64.0.0/10: {ports} cannot be reached there. Allow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow what is passed on from 100.64.0.0/10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} closes {ports} to the tailnet in DOCKER-USER, but Tailscale may let its packets through before that. Leave it to the tailnet&apos;s policy, or use a table of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {}: the tailnet&apos;s policy decides there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never sees {port}: Docker has made {target} of it by then. Name the container&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name {}, the container&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker on {node} writes its rules with nftables, which have no chain DOCKER-USER, so that nothing guards its published ports. Use a table of its own, which is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw makes the chain DOCKER-USER on {node} before Docker {version} starts, which then leads nothing there: published ports stay open. See that FORWARD jumps to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use docker-user.sh, which sees to the jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the firewall of {node} takes the rules of Docker away too: its containers are cut off until Docker starts again. Replace only a table of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tcp and udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does otherwise. Move it up, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does the same. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} of {node} closes {port}, which a route needs. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up, before the rules that hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where nothing listens. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where only {listening} is listened on. Switch its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {node} drops before it accepts established connections: answers to the node&apos;s own connections are lost. Accept them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {node} drops IPv6 without letting neighbours be found: IPv6 stops working altogether. Accept neighbour discovery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall of {node} denies what comes in, and no rule is the administrator&apos;s way in. Mark one as management, and load the files with --confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {} as management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow SSH on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} opens SSH of {node} to the Internet, though no route enters there. Allow it on {interface} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it on {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} on {node} relays media on UDP ports of its own, and the firewall opens none of them. Open {ports}, or the range that the server is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to {}, as other ports do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to 127.0.0.1, for this node only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} of {service} listens on all addresses, while {count} other ports are bound by {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} of {service} is bound to {address}, while {count} other ports are bound by {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and the plan names none. Bind it to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and no route uses it. Bind it to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, the public ones too. Bind it to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, {address} too. Bind it to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is bound to {address}, which is no address of {node}. Choose one of its interfaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} is published on IPv6 too, and the firewall of {node} knows the port on IPv4 only. Bind it to an IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0, IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, {} and {} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} and {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish {}, as many as the target has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} on {node} is published twice by {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} on {node} is wanted by {service} and {other}, which clash as soon as both run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} on {node} overlaps {other} of {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port of {service} cannot be published: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use {}, the next free port</source>
        <comment>Use {}, the next free ports</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} port</source>
        <comment>{} ports</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{address} may not exist yet when Docker starts on {node} and publishes {ports} there, and Docker does not try again. Start Docker after the tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that docker.service starts after tailscaled.service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the node binds to addresses it does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours on {interface} of {node} can send to {address} too, where Docker publishes {ports}. Drop what arrives there for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it in the firewall of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours of {node} can reach its loopback address through Docker {version}, which publishes {ports} there. Upgrade to 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan Docker 28.0 for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} has no value, so {port} of {service} is published on all addresses. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} has no value, so the engine chooses where to publish {port} of {service}. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} leads nowhere. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} is not the one that is meant. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} of {service} is documented as internal, yet published. Drop the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the mapping of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {}={} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ${{{}:?}}, so that Compose refuses to start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; publish its ports there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; attach that to networks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move its {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses the network of its node: all that it listens on is open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} uses the network of its node: its ports are ignored, and all that it listens on is open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a bridge, and publish what it listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} can be reached from {wide} in {where}, and from {narrow} only in {elsewhere}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} takes every client of route {route} for {proxy}: bans and limits by address hit all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the client&apos;s address ahead, and let {} expect it ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {} does without clients&apos; addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} waits for the PROXY protocol at {port}, which route {route} does not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route {route} sends the PROXY protocol, which {target} does not expect at {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {} expects it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that {} does not expect it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not publish {port}, at which route {route} enters. Add the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {other}. Choose another port for this stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {}, the next free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} publishes {port}, and its form for streams takes one port at a time. Pass the range on by a snippet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that a snippet passes the range on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can reach the administration of {service} at {port} on {node}. Bind it to the tailnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{proxy} does not start while {target} is down: it looks the name up first. Give {target} a fixed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {} the address {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers {proxy} behind route {route}: {problem}. Bind the port where the proxy reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document leaves out {port}, which {service} publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan publishes no {port}, which the document lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document gives {port} the {what} {documented}; in the plan it is {planned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document lists {port} as internal here, and as published on line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of the plan listens on {port}, which the document lists as internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: it exposes that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its healthcheck asks {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {variable} names {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its command names {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its healthcheck asks {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {variable} names {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its command names {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add endpoint {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link to {} of {}, a new endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link to {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {tailnet} does not let {from} reach {to} at {address}, port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} advertise the tags of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is drawn needs {ports} of {destination}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} may reach every port of every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: nothing is drawn that needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow it to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may reach port 22 of {nodes} over {tailnet}, and there is no other way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let admins reach {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let admins reach {}, and {} advertise the tags of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{node} advertises {advertised}, so the rules for {tag} do not hold for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of {tailnet} carries {tag}, so its rules mean nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {} advertise {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} has no owner in {policy}, and is refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let admins own {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} of {node} is in {block}, which Tailscale keeps to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{policy} asserts nothing of its own: tests that follow from routes change with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tests from the routes as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} cannot reach {destination}, which a test asserts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} can reach {destination}, which a test denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tests from the routes anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this assertion out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports {range} of {text} end before they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale refuses the policy, since {owner} has no &quot;{field}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of {text} names a block of addresses; a test is of one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of {text} names several ports; a test is of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{destination} names no port, so Tailscale refuses the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all ports: {}:*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what services publish there: {}:{}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {} ports one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} is the zone&apos;s own name, which has SOA and NS records, so it cannot be a CNAME. Use A and AAAA records, or ALIAS where the provider has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a CNAME and has {type} data too. An alias has no other data: move one of them to a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases lead round in a circle: {chain}. Point one of them at a name with addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for {name} goes to {target}, which is a CNAME. Mail servers refuse that: name the host itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at {address}, which the Internet cannot reach. Use the public address of the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} has no final dot, so {name} leads to {full}. Write {target}. with a dot at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} repeats the name of its zone. Leave {zone} out, or end the name with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has an underscore, which names of hosts may not have: some programs refuse it. Use a hyphen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has this {type} record twice. Delete one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name of a service: it begins with _SERVICE._PROTOCOL, and SERVICE has at most 15 letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} announces port 0 of {target}, where nothing can listen. Enter the port of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to {target}, which is a CNAME. The target of SRV must have addresses of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to {target}, which has no address. Add an A or AAAA record for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to {target}: an address is read as a name there. Give the host a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says by its target that there is no such service; then the other numbers are 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which speaks TLS from the first byte. Announce it as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which does not begin with TLS. Announce it as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>{} has a field of its own; change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service has one document only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and values are needed, such as &quot;restart: always&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number from 1 to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address or block of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something must be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no &quot;{}&quot; that fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port; ports are 1 to 65535, a range is 8000-8010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to paste in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is a secret: its value stays outside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no name: letters, digits and _ are, a digit not first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Take in what the folder changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>&quot;{}&quot; is no port or range of ports between 0 and 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range of ports &quot;{}&quot; ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no protocol; use tcp, udp or sctp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no port of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot;: port 0 is no port of a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the published range {} and the target range {} differ in size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on the canvas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up the &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw routes and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etach the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::EnvironmentSwitch</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FileDrop</name>
    <message>
        <source>Portolan opens plans (*.portolan.yaml) and folders of compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Open %n thing(s), each in a window of its own</source>
        <comment>plans and folders</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FirstSteps</name>
    <message>
        <source>This plan has no route to follow. Draw one from the Internet to a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes are frames, services cards, ports chips. The more ink a chip has, the further it can be reached. Drag from port to port to draw routes and links; select a thing, and all but its ways fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the plan by the node it is on. The catalogue in the tab beside it has services with their ports, to be dragged onto a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields of what is selected, what is wrong with it, where its values come from, and which files follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports, routes, DNS, firewall, policy and variables, edited in place like a spreadsheet. Names from this plan are offered as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What conflicts in the plan, looked for after every edit. Most findings have a fix, which is shown before it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds a thing by name, port or address, and runs every command of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, the tools of the canvas, the environment that every number on screen belongs to, and the export, which shows each file before it is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::LanguageMenu</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::MainWindow</name>
    <message>
        <source>Everything in the plan, by the node it is on. What is clicked is selected everywhere; nodes and services can be dragged onto the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart: nodes as frames, services as cards, ports as chips whose ink says how far they can be reached. Drag from port to port to draw routes and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in place: type into a cell. Alt+Enter shows what can be done about a finding in it; rows can be copied to and from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not tidied up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or &amp;run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan speaks this language from its next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port of the selected service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graphviz, as it suits the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz, in &amp;ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz, by &amp;springs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz, &amp;packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidies the chart up, by our own layout or by Graphviz, and aligns what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number on screen is that of this environment. Ctrl+1 to Ctrl+9 choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what an export would write (Ctrl+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan %1
Topology designer for self-hosted Docker Compose deployments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour through the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;look at the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights the ports that the Internet, a node or another place reaches, and dims the others. What the Internet reaches without a route is ringed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See environments side by side (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::OutsideChanges</name>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted, moved or renamed. The plan is still open, and its only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk, and is no plan that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only positions or the way it is written differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again. Undo brings back what was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On disk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions of %1 do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge what changed on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What changed on disk is merged into %1. It is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed on disk is merged into %1. Where both changed the same, yours was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PictureCommands</name>
    <message>
        <source>Export pic&amp;ture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to copy: the canvas is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PlanSession</name>
    <message>
        <source>Plans (*%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed since the last saving is lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open in another window of Portolan: close it there, or choose another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Recovery</name>
    <message>
        <source>A plan without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more plan(s) follow.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has unsaved changes of %2</source>
        <comment>a plan and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unsaved changes of %1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::RepositoryChanges</name>
    <message numerus="yes">
        <source>%n file(s) changed in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SafeKeeping</name>
    <message>
        <source>Unsaved changes cannot be kept for the case of a crash. Save often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another Portolan (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits in both are not lost, but whoever saves last has to merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsCommands</name>
    <message>
        <source>Sett&amp;ings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>group of commands that are in no menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from thing to thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a thing, to its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of a thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what has the focus; with the tool for lines, begin or end one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the gesture or the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell, or go to where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes of the finding in the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows or cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the folder&apos;s, for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plan&apos;s, for this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the workbench</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start on, beside the desktop&apos;s own scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SeverityCount</name>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) reachable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a route</source>
        <comment>of the ports that are reachable</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::TemplatePage</name>
    <message>
        <source>New from template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small deployment that is whole: its files can be exported at once. What it names is only an example until you say your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;address of the entrance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence gets its full stop</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Tidying</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed beside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz crashed while it arranged this plan; the places stay as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was edited meanwhile; tidy up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageList</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the places to look from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to look from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageSwitch</name>
    <message>
        <source>Show</source>
        <comment>from where ports are looked at</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ports from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a &amp;node or another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the &amp;selected thing reaches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart of your ports: draw a deployment, see what conflicts in it, and write the files that run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty chart to draw a deployment on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .portolan.yaml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its compose and env files into a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atl.chat: IRC, XMPP and web chat on two nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was opened yet. What you open or save will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more; press to leave it out of this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Workbench</name>
    <message>
        <source>Panels at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels below, at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show among the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::AfterWritingPanel</name>
    <message>
        <source>After writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 routes answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) closed to the Internet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) opened to the Internet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new container(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) to restart at the next &quot;up&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is secret and missing from %2: add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is secret and no longer in the plan; %2 has its only copy: remove it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::BodyEditor</name>
    <message>
        <source>Rest of the service&apos;s compose file, YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the compose file says of the service beyond the fields above. Ctrl+Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasEditor</name>
    <message>
        <source>The clipboard holds no part of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a port of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service stands on a node; put it inside a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a note to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasNotice</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a hop, hop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n further route(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CataloguePanel</name>
    <message>
        <source>Services that people run, with their ports. Drag one onto a node, or press Enter to add it to the node that is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the catalogue by name, purpose or port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a service onto a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the node that is to run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service runs on a node; add one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the node that is to run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::Cell</name>
    <message>
        <source>Something must be named here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port nor a range such as 8000-8010</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol; tcp, udp and sctp are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a block such as 10.0.0.0/8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareDetails</name>
    <message>
        <source>%1 is none of its compose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it starts with the profile %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value of a variable, name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the current row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it and show it where it is drawn (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see both sides in full, and why they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Label of a reason: from whom a port is looked at, and on which side</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareModel</name>
    <message>
        <source>%1 of %2 differ</source>
        <extracomment>Of the rows of a group, how many differ</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: the thing that is compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it</source>
        <comment>head of a column: what is compared of a thing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareSides</name>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareView</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two environments side by side, or the plan before and after what was edited. What differs is marked; Enter shows the thing on the canvas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is the &amp;same (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What is shown is from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no environments yet. With two there is something to compare; with none, edits are shown beside the plan as opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only environment. Add another to compare the two; edits are shown beside the plan as opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the environment %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsModel</name>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Before both changed it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsTable</name>
    <message>
        <source>What folder and plan say differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right arrow choose the folder&apos;s or the plan&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::EmptyCanvas</name>
    <message>
        <source>No nodes yet. Add the machine that takes the first packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::EndpointsTable</name>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service says what it listens on. Select a service and press Insert, or draw a line from one service to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an endpoint or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove endpoints and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An endpoint is a port that a service listens on; a link is somebody who uses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port as the service itself knows it, not the one on its node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that connects, or a name for somebody outside the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or address that the user connects to. Empty: however the two reach each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the port is documented as not to be reached from outside its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the service expects the PROXY protocol, which tells the address of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesDelegate</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesModel</name>
    <message>
        <source>The folder already holds exactly this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words to the same effect; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has no such file yet; it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan now says something else; it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and plan changed different things; what is written has both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the folder has changed; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder and plan changed the same thing: choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by hand and not the same; it is left alone until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer part of the plan; it is left alone, to be deleted by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportView</name>
    <message>
        <source>Take into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the folder&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the plan&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the folder changed into the plan. Nothing is written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds what the plan says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file of the folder differs from the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of what folder and plan said last: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: as it would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: as the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) into the plan</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would lose %2 of its %3 %4s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is so much meant to go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the folder changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took into the plan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ExposureKey</name>
    <message>
        <source>Key: how far ports can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>From the Internet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of a key, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a route</source>
        <comment>ports that are reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a route</source>
        <comment>ports that are reached</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>ports</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>ports</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FieldRow</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FindBar</name>
    <message>
        <source>Name, port, address or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and what matched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name, port, address or tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingCard</name>
    <message>
        <source>Show fixes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a rule finds wrong with the selected thing. Alt+Enter shows what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for accepting the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule&apos;s page of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do here only a person can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for what would end %n finding(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No fix is known for these; what to do only a person can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix all, %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay: only a person can tell what to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding, or a group of them, to see what would end it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsDelegate</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsPanel</name>
    <message>
        <source>What the rules find wrong with this plan, as you type. Alt+Enter shows what can be done about the current finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding is of a severity that is hidden above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule finds anything wrong with this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would fix all of these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FirewallTable</name>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of this plan has a firewall. Select a node and press Insert to give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node whose firewall has the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow, deny (drop in silence), reject (answer that it is refused) or limit (allow a few a minute).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: to the node. Out: from it. Routed: through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface at which the packet arrives; going out, the one it leaves by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface by which a routed packet leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or block that the packet comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port that the sender uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address or block that the packet is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port or range that the packet is for, as the sender wrote it: before Docker translates it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is the way in for the administrator: such a rule stands before everything is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes that the rule follows from, or that it was written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the script.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FixPopup</name>
    <message>
        <source>Why is this accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::FoldSection</name>
    <message>
        <source>Folds this part of the inspector away, and back. The inspector remembers it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::GroupedFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the plan says of what is selected. Change a field and press Enter; Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected. Click a thing on the canvas, in the outline or in a table to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the compose file of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a field, %2 what it belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorSection</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file says anything of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::InterfacesTable</name>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nodes yet. Press Insert to add the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a node or interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove nodes and interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan calls the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which the machine is known to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interface as the machine calls it: eth0, tailscale0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network of the plan that the interface is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the interface, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far something that listens there can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy of the tailnet calls the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine tells the tailnet of itself. It should be the same as its tags: rules ask for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the machine is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of Docker on it: what packets are let through depends on that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysModel</name>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column of the list of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the list of keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysPage</name>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys as text, to be printed or kept beside the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of keys as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portolan-keys.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::LineReasonBar</name>
    <message>
        <source>%1 in %2, as before</source>
        <comment>how far a port is open, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>how far a port is open before and after, environment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the line is as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number of a line, name of a service or variable</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::Locator</name>
    <message>
        <source>Find or run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a thing by name, port, address or tag, or run an action (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of a thing or an action, choose with the arrow keys and press Enter. What begins with &gt; finds actions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this plan and no action is called &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::LocatorModel</name>
    <message>
        <source>Service on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::PictureWindow</name>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, environment and date below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print and pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poster scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × the size on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At this scale it takes %n page(s). Choose a smaller scale or a larger paper.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1 across and %2 down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One page at %1 % of the size on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines and text that stay sharp at every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the most that a PNG can hold: %2 % of the size on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Put in a node or a service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::PolicyTable</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet. They follow from routes over a tailnet that has a policy; press Insert to write one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tailnet whose policy has the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the entry does: a policy only accepts, and what no entry accepts is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect: tags, users, groups or addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to: a tag, user or address with its ports, as in tag:server:22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP, UDP or another protocol. Empty: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes that the entry follows from, or that it was written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the policy file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsTable</name>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service of this plan publishes a port. Select a service and press Insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on the node itself; no compose file defines it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node that the service runs on in the environment shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that publishes the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the node that the port is bound to. Empty: every address it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port on the node. The value in the environment shown stands beside an expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the port can be reached: the Internet, the tailnet, its node, or containers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file that the port stands in, or that it is a listener of the node itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsView</name>
    <message>
        <source>Use the next free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port is free for this binding, or its published port cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>work that is under way</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::RecordsTable</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records yet. They follow from routes whose host name is in a zone of the plan; press Insert to write one by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the zone %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone that has the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that is asked for, in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the record: A, AAAA, CNAME, MX, SRV, TXT ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long others keep the answer, in seconds. Empty: as the zone says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is answered, as in a zone file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The routes that the record follows from, or that it was written by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark for the tool of a provider, as of a CDN that answers in place of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the zone file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::RouteTour</name>
    <message>
        <source>The tour has ended: its route is not in the plan any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::RoutesTable</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet, or select a service and press Insert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CDN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan calls the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP: a proxy tells hosts apart. Stream: a proxy passes the connection on as it is. Direct: the service answers itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public name that clients connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of an HTTP host that the route is for. Empty: all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP or UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content delivery network that answers in front of the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node that takes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that passes it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network between the two nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port as that service itself knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the listener reaches the target, worked out from its port bindings; or why it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is spoken on the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the proxy lets a request become a WebSocket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether port 80 sends browsers on to HTTPS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the target itself speaks TLS to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the proxy tells the target the address of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::SeverityFilter</name>
    <message numerus="yes">
        <source>%n error(s); press to show or hide them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); press to show or hide them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s); press to show or hide them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableFilter</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableModel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell cannot be edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change &quot;%1&quot; of %n row(s)</source>
        <extracomment>%1 is a column of a table</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a column of a table, %2 a thing of the plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious the worst finding of the row is. Alt+Enter shows what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::TableSet</name>
    <message>
        <source>Set only in the environment shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 only in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::TableView</name>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, or go to where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, groups and sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select where it belongs first, on the canvas or in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows follow from routes; change the route instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort as in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::TextOverlay</name>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::TourCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which connection to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress of a tour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a tour: a button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour, step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>portolan::views::VariablesTable</name>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No variables yet. Press Insert to add one to the env file of the environment shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept outside the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value in %1, and what it comes to where it mentions other variables. A secret is kept outside the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the variable, as compose files mention it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks variables whose values are not the same in all environments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the env file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>{} accepts {} on {}{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} drops {} on {}{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} rejects {} on {}{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} accepts, if seldom enough, {} on {}{}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} drops packets for {} that come from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan gives {} no interface: it counts as on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} comes by {} and is an address of {} on {}, which takes it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale would refuse the policy, so nobody knows what it lets pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no policy for this tailnet: everything passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, which calls itself {},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy admits {} to {} (line {} of its file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule of the policy admits {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which has no host IP and so is for all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-proxy, a process of {}, passes it on to {} of {} by ports[{}], {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker passes it on to {} of {} by ports[{}], {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, before Docker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw and DOCKER-USER are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker accepts what it has translated: {} is never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker writes nftables rules, which have no chain DOCKER-USER: its rules are not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw-docker asks ufw&apos;s routed rules: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw-docker lets private networks and high UDP ports pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw-docker drops it: no `ufw route allow` for {} of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-user.sh, in DOCKER-USER,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule, so its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker {} drops what is sent to a container&apos;s own address from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker drops what is for a port that the container does not publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is passed on to containers past their published ports is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker {} accepts what is for a published port of a container, even one that is published on the loopback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container&apos;s bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, though it comes from a container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} listens on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers {} at {}: it is bound to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} in {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no expectation: write FROM can reach TO, or FROM cannot reach TO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no environment &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan does not say where {} is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} does not start in this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in no zone of the plan, and taken to lead to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} {}, for which a CDN answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has {} {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no {} record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zone of the plan has {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the aliases of {} lead back to themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is in no zone of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} answers for {} and asks its origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} passes HTTP only, not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its listener has no public address of that family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route &quot;{}&quot; leads back to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} takes the connection in place of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} passes it on to {}:{} by route &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such place to start from: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no way leads to {} of {} from there: nothing publishes it on an address of {} in IPv{}, and no network is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no node &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {} has no interface &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no service &quot;{}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no port: write NAME:PORT or NAME:PORT/udp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no transport: it is tcp, udp or sctp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port: it is a number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no vantage: it is internet, neighbour/NODE, node/NODE, service/SERVICE, network/NETWORK, tag:NAME, user:NAME, host, container or other-container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neighbour on the public link of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a neighbour on the public link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a machine on {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container on the same network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node of the plan has {}: it is somewhere else on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not routed on the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container has no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its networks are internal and lead nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is passed on is stopped: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker lets it leave with the address of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is handed to {}, on which the plan knows nobody with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} has no way to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node reaches its containers by their own addresses, {} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it shares no network with {}, whose name means nothing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both are on {}: {} is reached there by its name, and no firewall stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s default network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Two listeners want the same port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports clash as soon as a stopped service starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges overlap, or differ in length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is published on all addresses of a public node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port does not use the bind variable of its siblings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is documented as internal, yet published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service publishes ports in a network namespace that it only shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is bound to a tailnet address that may not exist at boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is bound to an address that its node does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bound address can be reached over another interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback port can be reached by neighbours before Docker 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port is open on IPv6, which the firewall rules leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable of a port binding has no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port reaches further in one environment than in another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service uses the network of its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two containers have the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, volume or dependency does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included files define the same thing twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image has no fixed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container holds the engine&apos;s socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credential stands in plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container has every right on its node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port without quotes may be read as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks of one node share addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services share one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose file has the obsolete version key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone&apos;s own name is an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias has other data beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases lead round in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an SRV record is not _service._protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of an SRV record is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record leads to an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record leads to a name without addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record leads to an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record for no service has numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is behind the port of an SRV record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record names the wrong kind of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port with direct TLS is not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host behind a CDN also carries other protocols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component of a federated domain has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name has a private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name lacks its final dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a record repeats the name of its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a host has an underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA records keep the certificate from being issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker opens what ufw denies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ufw-docker closes containers to the tailnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailscale may pass before DOCKER-USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule names a port that Docker has already translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s nftables backend has no DOCKER-USER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER-USER may be there without a way to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the firewall removes Docker&apos;s rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule never decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open port with nothing behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule opens the other protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way in for the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH of a private node is open to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 without neighbour discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay ports are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine carries a tag that the policy&apos;s rules speak of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag has no owner in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination of a rule names no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of ports ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tailnet policy does not let pass what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule opens what nothing needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule opens every port of every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy has no tests of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test is not of one host and one port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s own tests do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can log in to a node once the policy holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy has a field that Tailscale does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node has an address that Tailscale keeps to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy does not publish the port of a route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream wants a port that its proxy already takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of ports that the proxy&apos;s forms cannot pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy does not start without the name of its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens where the proxy passes connections on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream hides the client&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side speaks the PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration of the proxy is open to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File was changed in the folder, not in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File does not say what the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export would take more than 30 % out of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document leaves out a port that the plan publishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document names a port that the plan does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document says something else of a port than the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document lists a port as internal and as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan expects does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service seems to listen on a port that the plan does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service seems to use a port without a link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A domain has at least two labels, as example.net has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain is made of letters, digits and hyphens between dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like 198.51.100.7 or 2001:db8::7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} stands for the machine itself; name the address that others reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is not reached from the Internet; name the public address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&quot;{}&quot; is no valid expression: {} (at character {}); write $$ for a dollar sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ${{ is not followed by a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ${{ is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a name come }}, :-, -, :?, ?, :+ or +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ${{ is not closed on its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defaults are nested deeper than {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its value is larger than {} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required variable {} is missing a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required variable {} is missing a value: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
