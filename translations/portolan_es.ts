<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>portolan::desktop::EnvironmentSwitch</name>
    <message>
        <source>Environment</source>
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
</context>
<context>
    <name>portolan::views::ExposureKey</name>
    <message>
        <source>Key: how far ports can be reached</source>
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
</context>
</TS>
