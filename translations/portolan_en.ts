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
            <numerusform>%n infos</numerusform>
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
</TS>
