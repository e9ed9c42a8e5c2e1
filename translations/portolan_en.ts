<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CanvasScene</name>
    <message numerus="yes">
        <source>Move %n things</source>
        <translation>
            <numerusform>Move %n thing</numerusform>
            <numerusform>Move %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n thing(s)</source>
        <translation>
            <numerusform>%1, group of %n thing</numerusform>
            <numerusform>%1, group of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) without a route</source>
        <translation>
            <numerusform>%n port without a route</numerusform>
            <numerusform>%n ports without a route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) by hand</source>
        <translation>
            <numerusform>%n rule by hand</numerusform>
            <numerusform>%n rules by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n published</numerusform>
            <numerusform>%n published</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further thing(s)</source>
        <translation>
            <numerusform>%n further thing</numerusform>
            <numerusform>%n further things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FileDrop</name>
    <message numerus="yes">
        <source>Open %n thing(s), each in a window of its own</source>
        <comment>plans and folders</comment>
        <translation>
            <numerusform>Open %n thing, each in a window of its own</numerusform>
            <numerusform>Open %n things, each in a window of its own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::NoticeBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::OutsideChanges</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Recovery</name>
    <message numerus="yes">
        <source>%n more plan(s) follow.</source>
        <translation>
            <numerusform>%n more plan follows.</numerusform>
            <numerusform>%n more plans follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::RepositoryChanges</name>
    <message numerus="yes">
        <source>%n file(s) changed in %1</source>
        <translation>
            <numerusform>%n file changed in %1</numerusform>
            <numerusform>%n files changed in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n info</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation>
            <numerusform>%n thing selected</numerusform>
            <numerusform>%n things selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n new finding</numerusform>
            <numerusform>%n new findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) reachable</source>
        <translation>
            <numerusform>%n port reachable</numerusform>
            <numerusform>%n ports reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a route</source>
        <comment>of the ports that are reachable</comment>
        <translation>
            <numerusform>%n without a route</numerusform>
            <numerusform>%n without a route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::TemplatePage</name>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n route</numerusform>
            <numerusform>%n routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::AfterWritingPanel</name>
    <message numerus="yes">
        <source>%n finding(s) gone</source>
        <translation>
            <numerusform>%n finding gone</numerusform>
            <numerusform>%n findings gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n new finding</numerusform>
            <numerusform>%n new findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) closed to the Internet</source>
        <translation>
            <numerusform>%n port closed to the Internet</numerusform>
            <numerusform>%n ports closed to the Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) opened to the Internet</source>
        <translation>
            <numerusform>%n port opened to the Internet</numerusform>
            <numerusform>%n ports opened to the Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new container(s)</source>
        <translation>
            <numerusform>%n new container</numerusform>
            <numerusform>%n new containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) to restart at the next &quot;up&quot;</source>
        <translation>
            <numerusform>%n container to restart at the next &quot;up&quot;</numerusform>
            <numerusform>%n containers to restart at the next &quot;up&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) removed</source>
        <translation>
            <numerusform>%n container removed</numerusform>
            <numerusform>%n containers removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more secret(s)</source>
        <translation>
            <numerusform>and %n more secret</numerusform>
            <numerusform>and %n more secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasEditor</name>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Delete %n thing</numerusform>
            <numerusform>Delete %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>Move %n service to %1</numerusform>
            <numerusform>Move %n services to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>Move %n service to %1</numerusform>
            <numerusform>Move %n services to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasView</name>
    <message numerus="yes">
        <source>and %n further route(s)</source>
        <translation>
            <numerusform>and %n further route</numerusform>
            <numerusform>and %n further routes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CommitBar</name>
    <message numerus="yes">
        <source>Write %n file(s) and commit</source>
        <translation>
            <numerusform>Write %n file and commit</numerusform>
            <numerusform>Write %n files and commit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n line the same</numerusform>
            <numerusform>%n lines the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportView</name>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) into the plan</source>
        <translation>
            <numerusform>Take %n file into the plan</numerusform>
            <numerusform>Take %n files into the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s).</source>
        <translation>
            <numerusform>Wrote %n file.</numerusform>
            <numerusform>Wrote %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more change(s)</source>
        <comment>the first of several</comment>
        <translation>
            <numerusform>%1 and %n more change</numerusform>
            <numerusform>%1 and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n uncommitted</source>
        <comment>branch, changed files</comment>
        <translation>
            <numerusform>%1, %n uncommitted</numerusform>
            <numerusform>%1, %n uncommitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingDetails</name>
    <message numerus="yes">
        <source>Looking for what would end %n finding(s)…</source>
        <translation>
            <numerusform>Looking for what would end %n finding…</numerusform>
            <numerusform>Looking for what would end %n findings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all, %n change(s)</source>
        <translation>
            <numerusform>Fix all, %n change</numerusform>
            <numerusform>Fix all, %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay: only a person can tell what to do</source>
        <translation>
            <numerusform>%n finding stays: only a person can tell what to do</numerusform>
            <numerusform>%n findings stay: only a person can tell what to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::GroupedFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorPanel</name>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>and %n more finding</numerusform>
            <numerusform>and %n more findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorSection</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::PictureWindow</name>
    <message numerus="yes">
        <source>At this scale it takes %n page(s). Choose a smaller scale or a larger paper.</source>
        <translation>
            <numerusform>At this scale it takes %n page. Choose a smaller scale or a larger paper.</numerusform>
            <numerusform>At this scale it takes %n pages. Choose a smaller scale or a larger paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1 across and %2 down</source>
        <translation>
            <numerusform>%n page, %1 across and %2 down</numerusform>
            <numerusform>%n pages, %1 across and %2 down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::SeverityFilter</name>
    <message numerus="yes">
        <source>%n error(s); press to show or hide them</source>
        <translation>
            <numerusform>%n error; press to show or hide them</numerusform>
            <numerusform>%n errors; press to show or hide them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); press to show or hide them</source>
        <translation>
            <numerusform>%n warning; press to show or hide them</numerusform>
            <numerusform>%n warnings; press to show or hide them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s); press to show or hide them</source>
        <translation>
            <numerusform>%n note; press to show or hide them</numerusform>
            <numerusform>%n notes; press to show or hide them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableFilter</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableModel</name>
    <message numerus="yes">
        <source>Change &quot;%1&quot; of %n row(s)</source>
        <extracomment>%1 is a column of a table</extracomment>
        <translation>
            <numerusform>Change &quot;%1&quot; of %n row</numerusform>
            <numerusform>Change &quot;%1&quot; of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableView</name>
    <message numerus="yes">
        <source>Pasted %n value(s). %1 takes them back.</source>
        <extracomment>%1 is the key that undoes</extracomment>
        <translation>
            <numerusform>Pasted %n value. %1 takes it back.</numerusform>
            <numerusform>Pasted %n values. %1 takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Paste %n value</numerusform>
            <numerusform>Paste %n values</numerusform>
        </translation>
    </message>
</context>
</TS>
