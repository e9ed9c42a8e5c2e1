<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionHelp</name>
    <message>
        <source>Begins an empty plan. What is open is asked for first, if it has unsaved changes.</source>
        <translation>Beginnt einen leeren Plan. Hat der offene nicht gespeicherte Änderungen, wird vorher gefragt.</translation>
    </message>
    <message>
        <source>Begins a plan with a small deployment that is whole, with your domain and address in it.</source>
        <translation>Beginnt einen Plan mit einer kleinen vollständigen Installation, mit der eigenen Domain und Adresse darin.</translation>
    </message>
    <message>
        <source>Opens a further window, for another plan.</source>
        <translation>Öffnet ein weiteres Fenster, für einen anderen Plan.</translation>
    </message>
    <message>
        <source>Opens a plan from a .portolan.yaml file.</source>
        <translation>Öffnet einen Plan aus einer Datei .portolan.yaml.</translation>
    </message>
    <message>
        <source>Opens a plan in a window of its own.</source>
        <translation>Öffnet einen Plan in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Reads the compose and env files of a repository into a plan. Nothing in the folder is changed.</source>
        <translation>Liest die Compose- und Env-Dateien eines Repositorys in einen Plan ein. Im Ordner ändert sich nichts.</translation>
    </message>
    <message>
        <source>Opens the plan of atl.chat: IRC, XMPP and web chat on two nodes.</source>
        <translation>Öffnet den Plan von atl.chat: IRC, XMPP und Webchat auf zwei Knoten.</translation>
    </message>
    <message>
        <source>Writes the plan to its file, whole or not at all.</source>
        <translation>Schreibt den Plan in seine Datei, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Writes the plan to another file, which it belongs to from then on.</source>
        <translation>Schreibt den Plan in eine andere Datei, zu der er von da an gehört.</translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation>Vergleicht die Dateien, die aus dem Plan folgen, mit einem Ordner und schreibt die angehakten.</translation>
    </message>
    <message>
        <source>Closes this window. Unsaved changes are asked for.</source>
        <translation>Schließt dieses Fenster. Nach nicht gespeicherten Änderungen wird gefragt.</translation>
    </message>
    <message>
        <source>Closes all windows. Unsaved changes are asked for.</source>
        <translation>Schließt alle Fenster. Nach nicht gespeicherten Änderungen wird gefragt.</translation>
    </message>
    <message>
        <source>Takes the last edit back, also one that a fix or an import made.</source>
        <translation>Nimmt die letzte Änderung zurück, auch die einer Korrektur oder eines Imports.</translation>
    </message>
    <message>
        <source>Makes the edit again that was taken back.</source>
        <translation>Macht die zurückgenommene Änderung noch einmal.</translation>
    </message>
    <message>
        <source>Takes what is selected out of the plan and onto the clipboard, as text of a plan.</source>
        <translation>Nimmt das Ausgewählte aus dem Plan in die Zwischenablage, als Text eines Plans.</translation>
    </message>
    <message>
        <source>Puts what is selected onto the clipboard, as text of a plan. Other windows and editors take it.</source>
        <translation>Legt das Ausgewählte in die Zwischenablage, als Text eines Plans. Andere Fenster und Editoren nehmen ihn an.</translation>
    </message>
    <message>
        <source>Puts things from the clipboard into the plan, under names that are free.</source>
        <translation>Fügt Elemente aus der Zwischenablage in den Plan ein, unter freien Namen.</translation>
    </message>
    <message>
        <source>Puts a copy of what is selected beside it, under names that are free.</source>
        <translation>Legt eine Kopie des Ausgewählten daneben, unter freien Namen.</translation>
    </message>
    <message>
        <source>Finds things on the canvas by name, port, address or tag, and brings them forward.</source>
        <translation>Findet Elemente auf der Zeichenfläche nach Name, Port, Adresse oder Tag und hebt sie hervor.</translation>
    </message>
    <message>
        <source>Deletes what is selected. What depends on it is named before.</source>
        <translation>Löscht das Ausgewählte. Was davon abhängt, wird vorher genannt.</translation>
    </message>
    <message>
        <source>Selects every node, service and place on the canvas.</source>
        <translation>Wählt jeden Knoten, Dienst und Ort auf der Zeichenfläche aus.</translation>
    </message>
    <message>
        <source>Finds things of the plan and commands of the program by a few letters.</source>
        <translation>Findet Elemente des Plans und Befehle des Programms mit ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Filters the rows of the table of ports.</source>
        <translation>Filtert die Zeilen der Porttabelle.</translation>
    </message>
    <message>
        <source>Shows less of the canvas, larger.</source>
        <translation>Zeigt weniger von der Zeichenfläche, größer.</translation>
    </message>
    <message>
        <source>Shows more of the canvas, smaller.</source>
        <translation>Zeigt mehr von der Zeichenfläche, kleiner.</translation>
    </message>
    <message>
        <source>Shows the whole plan.</source>
        <translation>Zeigt den ganzen Plan.</translation>
    </message>
    <message>
        <source>Shows the canvas at 100 %.</source>
        <translation>Zeigt die Zeichenfläche in 100 %.</translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation>Zeigt zwei Umgebungen nebeneinander und markiert, was verschieden ist.</translation>
    </message>
    <message>
        <source>Shows or hides the routes and the gates that they pass.</source>
        <translation>Zeigt oder verbirgt die Routen und die Tore, durch die sie gehen.</translation>
    </message>
    <message>
        <source>Shows or hides the networks and what is attached to them.</source>
        <translation>Zeigt oder verbirgt die Netzwerke und was daran hängt.</translation>
    </message>
    <message>
        <source>Shows or hides who uses whom.</source>
        <translation>Zeigt oder verbirgt, wer wen verwendet.</translation>
    </message>
    <message>
        <source>Shows or hides which service waits for which.</source>
        <translation>Zeigt oder verbirgt, welcher Dienst auf welchen wartet.</translation>
    </message>
    <message>
        <source>Shows or hides the badges of findings.</source>
        <translation>Zeigt oder verbirgt die Zeichen der Befunde.</translation>
    </message>
    <message>
        <source>Shows or hides notes and groups.</source>
        <translation>Zeigt oder verbirgt Notizen und Gruppen.</translation>
    </message>
    <message>
        <source>Shows or hides the outline: everything in the plan by its node.</source>
        <translation>Zeigt oder verbirgt die Gliederung: alles im Plan nach seinem Knoten.</translation>
    </message>
    <message>
        <source>Shows or hides the catalogue: services with their ports, to be dragged onto a node.</source>
        <translation>Zeigt oder verbirgt den Katalog: Dienste mit ihren Ports, die sich auf einen Knoten ziehen lassen.</translation>
    </message>
    <message>
        <source>Shows or hides the inspector: all fields of what is selected.</source>
        <translation>Zeigt oder verbirgt den Inspektor: alle Felder des Ausgewählten.</translation>
    </message>
    <message>
        <source>Shows or hides the findings: what conflicts in the plan, with fixes.</source>
        <translation>Zeigt oder verbirgt die Befunde: was im Plan in Konflikt steht, mit Korrekturen.</translation>
    </message>
    <message>
        <source>Shows or hides the table of ports, with their values in the environment shown.</source>
        <translation>Zeigt oder verbirgt die Porttabelle, mit den Werten in der gezeigten Umgebung.</translation>
    </message>
    <message>
        <source>Shows or hides the table of endpoints, and of who uses them.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Endpunkte und wer sie verwendet.</translation>
    </message>
    <message>
        <source>Shows or hides the table of routes: the public ways in.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Routen: die öffentlichen Wege hinein.</translation>
    </message>
    <message>
        <source>Shows or hides the table of DNS records, those that follow from routes and those written by hand.</source>
        <translation>Zeigt oder verbirgt die Tabelle der DNS-Einträge, die aus Routen folgen oder von Hand geschrieben sind.</translation>
    </message>
    <message>
        <source>Shows or hides the table of firewall rules, node by node.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Firewall-Regeln, Knoten für Knoten.</translation>
    </message>
    <message>
        <source>Shows or hides the table of entries in the policy of a tailnet.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Einträge in der Richtlinie eines Tailnets.</translation>
    </message>
    <message>
        <source>Shows or hides the table of variables, with a column for each environment.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Variablen, mit einer Spalte für jede Umgebung.</translation>
    </message>
    <message>
        <source>Shows or hides the table of nodes and their interfaces.</source>
        <translation>Zeigt oder verbirgt die Tabelle der Knoten und ihrer Schnittstellen.</translation>
    </message>
    <message>
        <source>Puts in a node: a machine.</source>
        <translation>Setzt einen Knoten ein: einen Rechner.</translation>
    </message>
    <message>
        <source>Publishes a further port of the selected service, and begins to edit it.</source>
        <translation>Veröffentlicht einen weiteren Port des ausgewählten Dienstes und beginnt, ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>Selects things by click or rubber band, and moves them.</source>
        <translation>Wählt Elemente mit Klick oder Auswahlrahmen aus und verschiebt sie.</translation>
    </message>
    <message>
        <source>Moves the canvas. With every other tool the middle button and the space bar do so.</source>
        <translation>Verschiebt die Zeichenfläche. Mit jedem anderen Werkzeug tun das die mittlere Maustaste und die Leertaste.</translation>
    </message>
    <message>
        <source>Draws routes and links: drag from port to port, or from the Internet to a port.</source>
        <translation>Zeichnet Routen und Verbindungen: von Port zu Port ziehen oder vom Internet zu einem Port.</translation>
    </message>
    <message>
        <source>Puts in a node where you click.</source>
        <translation>Setzt dort, wo geklickt wird, einen Knoten ein.</translation>
    </message>
    <message>
        <source>Puts a service into the node that you click on.</source>
        <translation>Setzt einen Dienst in den Knoten, der angeklickt wird.</translation>
    </message>
    <message>
        <source>Puts a Compose network into the node that you click on; beside nodes, a LAN.</source>
        <translation>Setzt ein Compose-Netzwerk in den Knoten, der angeklickt wird; neben Knoten ein LAN.</translation>
    </message>
    <message>
        <source>Puts in a note where you click.</source>
        <translation>Setzt dort, wo geklickt wird, eine Notiz ein.</translation>
    </message>
    <message>
        <source>Ties the selected note to a thing, with which it then moves.</source>
        <translation>Bindet die ausgewählte Notiz an ein Element, mit dem sie dann wandert.</translation>
    </message>
    <message>
        <source>Frees the selected note from the thing that it is tied to.</source>
        <translation>Löst die ausgewählte Notiz von dem Element, an das sie gebunden ist.</translation>
    </message>
    <message>
        <source>Draws a frame round what is selected, with a name. It changes no file that is exported.</source>
        <translation>Zieht einen Rahmen mit einem Namen um das Ausgewählte. Keine exportierte Datei ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Takes the frame of the selected group away; what is in it stays.</source>
        <translation>Entfernt den Rahmen der ausgewählten Gruppe; ihr Inhalt bleibt.</translation>
    </message>
    <message>
        <source>Gives every thing the place that our own layout finds for it.</source>
        <translation>Gibt jedem Element den Platz, den die eigene Anordnung dafür findet.</translation>
    </message>
    <message>
        <source>Gives what is selected the places that our own layout finds for it.</source>
        <translation>Gibt dem Ausgewählten die Plätze, die die eigene Anordnung dafür findet.</translation>
    </message>
    <message>
        <source>Moves what is selected until the left edges are in line.</source>
        <translation>Verschiebt das Ausgewählte, bis die linken Kanten auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the centres stand above each other.</source>
        <translation>Verschiebt das Ausgewählte, bis die Mitten übereinander liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the right edges are in line.</source>
        <translation>Verschiebt das Ausgewählte, bis die rechten Kanten auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the top edges are in line.</source>
        <translation>Verschiebt das Ausgewählte, bis die oberen Kanten auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the middles are in line.</source>
        <translation>Verschiebt das Ausgewählte, bis die Mitten auf einer Höhe liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the bottom edges are in line.</source>
        <translation>Verschiebt das Ausgewählte, bis die unteren Kanten auf einer Linie liegen.</translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from left to right are equal.</source>
        <translation>Verschiebt das Ausgewählte, bis die Abstände von links nach rechts gleich sind.</translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from top to bottom are equal.</source>
        <translation>Verschiebt das Ausgewählte, bis die Abstände von oben nach unten gleich sind.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes, by the engine that suits the size of the plan.</source>
        <translation>Lässt Graphviz die Knoten anordnen, mit dem Verfahren, das zur Größe des Plans passt.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes in ranks, from the Internet on.</source>
        <translation>Lässt Graphviz die Knoten in Rängen anordnen, vom Internet aus.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes as if springs held them together.</source>
        <translation>Lässt Graphviz die Knoten anordnen, als hielten Federn sie zusammen.</translation>
    </message>
    <message>
        <source>Lets Graphviz pack the nodes closely.</source>
        <translation>Lässt Graphviz die Knoten dicht packen.</translation>
    </message>
    <message>
        <source>Goes to the next finding, and selects what it is about.</source>
        <translation>Geht zum nächsten Befund und wählt aus, worum es geht.</translation>
    </message>
    <message>
        <source>Goes to the finding before, and selects what it is about.</source>
        <translation>Geht zum vorigen Befund und wählt aus, worum es geht.</translation>
    </message>
    <message>
        <source>Shows what can be done about the selected finding. Each fix is shown before it is made.</source>
        <translation>Zeigt, was sich gegen den ausgewählten Befund tun lässt. Jede Korrektur wird gezeigt, bevor sie geschieht.</translation>
    </message>
    <message>
        <source>Opens the handbook at the page about what has the focus.</source>
        <translation>Öffnet das Handbuch auf der Seite über das, was den Fokus hat.</translation>
    </message>
    <message>
        <source>Shows the ways to begin. What is open stays open.</source>
        <translation>Zeigt die Wege zu beginnen. Was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Follows a connection of the open plan from the Internet to its container, step by step.</source>
        <translation>Folgt einer Verbindung des offenen Plans vom Internet bis zu ihrem Container, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Follows the selected route from the Internet to its container, step by step.</source>
        <translation>Folgt der ausgewählten Route vom Internet bis zu ihrem Container, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>Says what each part of the window is for.</source>
        <translation>Sagt, wofür jeder Teil des Fensters da ist.</translation>
    </message>
    <message>
        <source>Says what a thing is: click on it afterwards.</source>
        <translation>Sagt, was ein Element ist: danach darauf klicken.</translation>
    </message>
    <message>
        <source>Says which release of Portolan this is.</source>
        <translation>Sagt, welche Version von Portolan das ist.</translation>
    </message>
    <message>
        <source>Writes the chart into a picture: SVG, PNG or PDF.</source>
        <translation>Schreibt die Karte in ein Bild: SVG, PNG oder PDF.</translation>
    </message>
    <message>
        <source>Prints the chart, after a look at the pages.</source>
        <translation>Druckt die Karte, nach einem Blick auf die Seiten.</translation>
    </message>
    <message>
        <source>Puts a picture of the chart onto the clipboard.</source>
        <translation>Legt ein Bild der Karte in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Opens the settings of the program: looks, language, keys.</source>
        <translation>Öffnet die Einstellungen des Programms: Aussehen, Sprache, Tasten.</translation>
    </message>
    <message>
        <source>Shows every key, and lets you choose others.</source>
        <translation>Zeigt jede Taste und lässt andere wählen.</translation>
    </message>
    <message>
        <source>Shows the chart as it is, whoever asks.</source>
        <translation>Zeigt die Karte, wie sie ist, gleich wer fragt.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from the Internet, and by which way.</source>
        <translation>Hebt hervor, was aus dem Internet zu erreichen ist, und auf welchem Weg.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from a place that you choose.</source>
        <translation>Hebt hervor, was von einem gewählten Ort aus zu erreichen ist.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from the selected thing.</source>
        <translation>Hebt hervor, was vom ausgewählten Element aus zu erreichen ist.</translation>
    </message>
    <message>
        <source>Speaks the language of the desktop, from the next start on.</source>
        <translation>Spricht die Sprache des Systems, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Speaks this language, from the next start on.</source>
        <translation>Spricht diese Sprache, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Shows the plan in this environment: every number on screen is that of it.</source>
        <translation>Zeigt den Plan in dieser Umgebung: Jede Zahl auf dem Bildschirm gilt für sie.</translation>
    </message>
    <message>
        <source>Writes a note about what is selected. It changes no file that is exported.</source>
        <translation>Schreibt eine Notiz zum Ausgewählten. Keine exportierte Datei ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Draws a route from the Internet to the selected service or port. A plan without the Internet gets it, and the node an interface there.</source>
        <translation>Zeichnet eine Route vom Internet zum ausgewählten Dienst oder Port. Ein Plan ohne Internet bekommt es, und der Knoten dort eine Schnittstelle.</translation>
    </message>
</context>
<context>
    <name>CanvasNotes</name>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
</context>
<context>
    <name>CanvasScene</name>
    <message numerus="yes">
        <source>Move %n things</source>
        <translation>
            <numerusform>%n Element verschieben</numerusform>
            <numerusform>%n Elemente verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Does not start in this environment</source>
        <translation>Startet in dieser Umgebung nicht</translation>
    </message>
    <message>
        <source>%1: %2:%3/%4</source>
        <translation>%1: %2:%3/%4</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 verwendet %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>The policy of %1 decides here</source>
        <translation>Hier entscheidet die Richtlinie von %1</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <translation>%1 im Container</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <source>%1 to %2 inside</source>
        <translation>%1 zu %2 innen</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) without a route</source>
        <translation>
            <numerusform>%n Port ohne Route</numerusform>
            <numerusform>%n Ports ohne Route</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 without a route</source>
        <comment>port, protocol</comment>
        <translation>%1/%2 ohne Route</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>%1, note about %2</source>
        <translation>%1, Notiz zu %2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, Notiz</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n thing(s)</source>
        <translation>
            <numerusform>%1, Gruppe aus %n Element</numerusform>
            <numerusform>%1, Gruppe aus %n Elementen</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw a line from here to a port: it becomes a route, and the plan gets the Internet.</source>
        <translation>Von hier eine Linie zu einem Port ziehen: Sie wird eine Route, und der Plan bekommt das Internet.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Env files</source>
        <translation>Env-Dateien</translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation>Compose-Dateien</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>All services on</source>
        <translation>Alle Dienste auf</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Containername</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>Eintritt bei</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Weitergereicht an</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Otherwise, incoming</source>
        <translation>Sonst, eingehend</translation>
    </message>
    <message>
        <source>Otherwise, outgoing</source>
        <translation>Sonst, ausgehend</translation>
    </message>
    <message>
        <source>Otherwise, routed</source>
        <translation>Sonst, weitergeleitet</translation>
    </message>
    <message>
        <source>%1 by name and directly</source>
        <comment>who</comment>
        <translation>%1 beim Namen und direkt</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <comment>who</comment>
        <translation>%1 beim Namen</translation>
    </message>
    <message>
        <source>nobody outside its node</source>
        <translation>niemand außerhalb des Knotens</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>irgendein freier Port</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt ins Leere</translation>
    </message>
    <message>
        <source>does not start</source>
        <translation>startet nicht</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>war da</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>ist neu</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Edited in the plan</source>
        <translation>Im Plan bearbeitet</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Wie sie gestartet wird</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Port bindings</source>
        <translation>Portbindungen</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Wer was erreicht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Compose settings</source>
        <translation>Compose-Einstellungen</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>DNS-Einträge</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation>Tailnet-Richtlinie</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>its public neighbours</source>
        <translation>öffentliche Nachbarn</translation>
    </message>
    <message>
        <source>containers beside it</source>
        <translation>Container daneben</translation>
    </message>
    <message>
        <source>other containers</source>
        <translation>andere Container</translation>
    </message>
    <message>
        <source>users of the tailnet</source>
        <translation>Nutzer des Tailnets</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Route %1 by way of %2 on %3</source>
        <translation>Route %1 über %2 auf %3</translation>
    </message>
    <message>
        <source>Route %1 straight to %2</source>
        <translation>Route %1 direkt zu %2</translation>
    </message>
    <message>
        <source>publishes %1 there</source>
        <translation>veröffentlicht dort %1</translation>
    </message>
    <message>
        <source>%1 uses %2:%3</source>
        <translation>%1 verwendet %2:%3</translation>
    </message>
    <message>
        <source>%1 joins %2</source>
        <translation>%1 kommt in %2</translation>
    </message>
    <message>
        <source>%1 gets an interface on %2</source>
        <translation>%1 bekommt eine Schnittstelle in %2</translation>
    </message>
    <message>
        <source>A line from here to there means nothing</source>
        <translation>Eine Linie von hier nach dort bedeutet nichts</translation>
    </message>
    <message>
        <source>%1 needs no line to itself</source>
        <translation>%1 braucht keine Linie zu sich selbst</translation>
    </message>
    <message>
        <source>Choose a port of %1</source>
        <translation>Einen Port von %1 wählen</translation>
    </message>
    <message>
        <source>No node is on the Internet; give one an interface there</source>
        <translation>Kein Knoten ist im Internet; einem dort eine Schnittstelle geben</translation>
    </message>
    <message>
        <source>%1 is not on the Internet; put a proxy on a node that is</source>
        <translation>%1 ist nicht im Internet; einen Proxy auf einen Knoten setzen, der es ist</translation>
    </message>
    <message>
        <source>The proxy shares no network with %1</source>
        <translation>Der Proxy hat kein Netzwerk mit %1 gemeinsam</translation>
    </message>
    <message>
        <source>%1 and %2 share no network</source>
        <translation>%1 und %2 haben kein gemeinsames Netzwerk</translation>
    </message>
    <message>
        <source>%1 is on another network than %2, which does not publish this port to it</source>
        <translation>%1 ist in einem anderen Netzwerk als %2, wo dieser Port dafür nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>%1 passes HTTP only</source>
        <translation>%1 reicht nur HTTP durch</translation>
    </message>
    <message>
        <source>%1 leads to %2 already</source>
        <translation>%1 führt schon zu %2</translation>
    </message>
    <message>
        <source>Draw a route to %1</source>
        <translation>Eine Route zu %1 zeichnen</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>%1 an %2 anschließen</translation>
    </message>
    <message>
        <source>puts %1 on the Internet; enter its address afterwards</source>
        <translation>bringt %1 ins Internet; danach die Adresse eintragen</translation>
    </message>
    <message>
        <source>%1 gets an interface on the Internet</source>
        <translation>%1 bekommt eine Schnittstelle im Internet</translation>
    </message>
    <message>
        <source>Put %1 on the Internet</source>
        <translation>%1 ins Internet bringen</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>+ %1</source>
        <comment>an entity that was added</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <comment>an entity that was removed</comment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>~ %1: %2</source>
        <comment>an entity that was changed, and its fields</comment>
        <translation>~ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Node only</source>
        <translation>Nur Knoten</translation>
    </message>
    <message>
        <source>Container only</source>
        <translation>Nur Container</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>no environment starts it</source>
        <translation>keine Umgebung startet es</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>alle Umgebungen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Topology designer for self-hosted Docker Compose deployments</source>
        <translation>Topologie-Planer für selbst betriebene Docker-Compose-Installationen</translation>
    </message>
    <message>
        <source>A plan to open, or a folder of compose files to import.</source>
        <translation>Ein Plan zum Öffnen oder ein Ordner mit Compose-Dateien zum Importieren.</translation>
    </message>
    <message>
        <source>Show this environment.</source>
        <translation>Diese Umgebung zeigen.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Select this thing: service/NAME, node/NAME ...</source>
        <translation>Das auswählen: service/NAME, node/NAME ...</translation>
    </message>
    <message>
        <source>ENTITY</source>
        <translation>ELEMENT</translation>
    </message>
    <message>
        <source>Bring this panel to the front: ports, routes, records ...</source>
        <translation>Diesen Bereich nach vorn holen: ports, routes, records ...</translation>
    </message>
    <message>
        <source>light, dark or high-contrast; otherwise as last chosen.</source>
        <translation>light, dark oder high-contrast; sonst wie zuletzt gewählt.</translation>
    </message>
    <message>
        <source>en, de or es; otherwise as last chosen, or the system&apos;s.</source>
        <translation>en, de oder es; sonst wie zuletzt gewählt oder die des Systems.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>KÜRZEL</translation>
    </message>
    <message>
        <source>Show what an export into this folder would write.</source>
        <translation>Zeigen, was ein Export in diesen Ordner schreiben würde.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Render the window into this file once the plan is open and checked, and quit.</source>
        <translation>Das Fenster in diese Datei zeichnen, sobald der Plan offen und geprüft ist, und beenden.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1440x900.</source>
        <translation>Die Größe des Fensters, zum Beispiel 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Show what is reached from there: internet, node/NAME, tag:NAME ...</source>
        <translation>Zeigen, was von dort erreicht wird: internet, node/NAME, tag:NAME ...</translation>
    </message>
    <message>
        <source>VANTAGE</source>
        <translation>STANDPUNKT</translation>
    </message>
    <message>
        <source>Show two environments side by side.</source>
        <translation>Zwei Umgebungen nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>NAME:NAME</source>
        <comment>environments</comment>
        <translation>NAME:NAME</translation>
    </message>
    <message>
        <source>Show this step of the tour through the plan.</source>
        <translation>Diesen Schritt des Rundgangs durch den Plan zeigen.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Begin a plan with this template: web-app, chat, mail ...</source>
        <translation>Einen Plan mit dieser Vorlage beginnen: web-app, chat, mail ...</translation>
    </message>
    <message>
        <source>In the picture, offer the fixes of this rule&apos;s first finding of a port.</source>
        <translation>Im Bild die Korrekturen für den ersten Port-Befund dieser Regel anbieten.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>no file: a native daemon</source>
        <translation>keine Datei: ein nativer Daemon</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>built, not pulled</source>
        <translation>gebaut, nicht gezogen</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>named by Compose</source>
        <translation>von Compose benannt</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>always started</source>
        <translation>startet immer</translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation>Netzwerkmodus</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Netzwerk von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation>Host-IP</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>von der Engine gewählt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Docker guard</source>
        <translation>Docker-Schutz</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Advertises</source>
        <translation>Kündigt an</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Docker rules</source>
        <translation>Docker-Regeln</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subnetze</translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation>MagicDNS</translation>
    </message>
    <message>
        <source>Engine name</source>
        <translation>Name in Docker</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>außerhalb des Plans</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>By the name</source>
        <translation>Beim Namen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>Eintritt bei</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>none: on one node</source>
        <translation>keines: auf einem Knoten</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation>Leitet HTTP um</translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation>TLS zum Ziel</translation>
    </message>
    <message>
        <source>By server name</source>
        <translation>Nach Servername</translation>
    </message>
    <message>
        <source>TTL, seconds</source>
        <translation>TTL, Sekunden</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Compose network</source>
        <translation>Compose-Netzwerk</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation>Tailnet-Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netzwerk</numerusform>
            <numerusform>%n Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n Zone</numerusform>
            <numerusform>%n Zonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Service on %1</source>
        <translation>Dienst auf %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>These things have no field in common.</source>
        <translation>Diese Elemente haben kein gemeinsames Feld.</translation>
    </message>
    <message>
        <source>Endpoint of %1</source>
        <translation>Endpunkt von %1</translation>
    </message>
    <message>
        <source>Interface of %1</source>
        <translation>Schnittstelle von %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>It is on no network yet. Draw a line to one.</source>
        <translation>Noch in keinem Netzwerk. Eine Linie zu einem ziehen.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Angeschlossen</translation>
    </message>
    <message>
        <source>Nothing is attached to it. Draw a line to it.</source>
        <translation>Nichts ist angeschlossen. Eine Linie hierher ziehen.</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Its target does not start in this environment.</source>
        <translation>Das Ziel startet in dieser Umgebung nicht.</translation>
    </message>
    <message>
        <source>Records by hand</source>
        <translation>Einträge von Hand</translation>
    </message>
    <message>
        <source>Every record follows from a route.</source>
        <translation>Jeder Eintrag folgt aus einer Route.</translation>
    </message>
    <message>
        <source>No route enters here.</source>
        <translation>Keine Route tritt hier ein.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Nothing runs here. Drag a service from the catalogue.</source>
        <translation>Hier läuft nichts. Einen Dienst aus dem Katalog hierher ziehen.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) by hand</source>
        <translation>
            <numerusform>%n Regel von Hand</numerusform>
            <numerusform>%n Regeln von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet.</source>
        <translation>Noch keine Routen. Von einem Port zum Internet ziehen.</translation>
    </message>
    <message>
        <source>No route crosses it.</source>
        <translation>Keine Route führt hindurch.</translation>
    </message>
    <message>
        <source>No route passes it. Draw one from it to a port.</source>
        <translation>Keine Route führt hindurch. Von hier eine zu einem Port ziehen.</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>No route has a name in it.</source>
        <translation>Keine Route hat einen Namen darin.</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 ist nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is a secret, named in %2</source>
        <translation>%1 ist ein Geheimnis, genannt in %2</translation>
    </message>
    <message>
        <source>%1 = %2, from %3</source>
        <translation>%1 = %2, aus %3</translation>
    </message>
    <message>
        <source>A file of this environment says %1</source>
        <translation>Eine Datei dieser Umgebung sagt %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>via %1, %2</source>
        <translation>über %1, %2</translation>
    </message>
    <message>
        <source>stream on %1</source>
        <translation>Stream auf %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege hinein</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definiert in</translation>
    </message>
    <message>
        <source>Native daemon</source>
        <translation>Nativer Daemon</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n veröffentlicht</numerusform>
            <numerusform>%n veröffentlicht</numerusform>
        </translation>
    </message>
    <message>
        <source>It publishes no port.</source>
        <translation>Veröffentlicht keinen Port.</translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation>Port ergänzen</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n Endpunkt</numerusform>
            <numerusform>%n Endpunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>its network namespace is shared</source>
        <translation>der Netzwerk-Namensraum wird mitbenutzt</translation>
    </message>
    <message>
        <source>It runs in the network of its node.</source>
        <translation>Läuft im Netzwerk des Knotens.</translation>
    </message>
    <message>
        <source>It has no network.</source>
        <translation>Hat kein Netzwerk.</translation>
    </message>
    <message>
        <source>It is on the default network of its project.</source>
        <translation>Im Standardnetzwerk des Projekts.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>set by the environment itself</source>
        <translation>von der Umgebung selbst gesetzt</translation>
    </message>
    <message>
        <source>Rest of its compose file</source>
        <translation>Rest der Compose-Datei</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>In each environment</source>
        <translation>In jeder Umgebung</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Keine Route führt hierher.</translation>
    </message>
    <message>
        <source>Draw a route</source>
        <translation>Route zeichnen</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Reicht weiter</translation>
    </message>
    <message>
        <source>Port binding</source>
        <translation>Portbindung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a note is about</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>This line belongs to several routes; tidy up or move what it leads to</source>
        <translation>Diese Linie gehört zu mehreren Routen; aufräumen oder verschieben, wohin sie führt</translation>
    </message>
    <message>
        <source>The services cannot move to %1: they run there already, or the environment decides where they run</source>
        <translation>Die Dienste lassen sich nicht auf %1 verschieben: Sie laufen schon dort, oder die Umgebung entscheidet, wo sie laufen</translation>
    </message>
</context>
<context>
    <name>KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netzwerk</numerusform>
            <numerusform>%n Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n Variable</numerusform>
            <numerusform>%n Variablen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The picture could not be drawn</source>
        <translation>Das Bild konnte nicht gezeichnet werden</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The printer took no pages</source>
        <translation>Der Drucker hat keine Seiten angenommen</translation>
    </message>
    <message>
        <source>Page %1 of %2 · row %3, column %4</source>
        <translation>Seite %1 von %2 · Zeile %3, Spalte %4</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netzwerk</numerusform>
            <numerusform>%n Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further thing(s)</source>
        <translation>
            <numerusform>%n weiteres Element</numerusform>
            <numerusform>%n weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>%1 und %2 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RouteHops</name>
    <message>
        <source>Internet: %1</source>
        <translation>Internet: %1</translation>
    </message>
    <message>
        <source>%1 takes it in front</source>
        <translation>%1 nimmt es davor an</translation>
    </message>
    <message>
        <source>%1 passes the host on</source>
        <translation>%1 reicht den Host weiter</translation>
    </message>
    <message>
        <source>%1 passes the stream on</source>
        <translation>%1 reicht den Stream weiter</translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation>über %1 zu %2</translation>
    </message>
    <message>
        <source>stops: %1</source>
        <translation>endet: %1</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 lauscht auf %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>The connection ends here. %1</source>
        <translation>Die Verbindung endet hier. %1</translation>
    </message>
    <message>
        <source>The connection does not get here. If it did: %1</source>
        <translation>Bis hierher kommt die Verbindung nicht. Käme sie an: %1</translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2.</source>
        <translation>Ein Client fragt DNS nach %1. Die Antwort führt zu %2.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2, which stands in front.</source>
        <translation>Ein Client fragt DNS nach %1. Die Antwort führt zu %2, das davorsteht.</translation>
    </message>
    <message>
        <source>It would end here if the zone had no address for that name.</source>
        <translation>Hier wäre Schluss, wenn die Zone für diesen Namen keine Adresse hätte.</translation>
    </message>
    <message>
        <source>Show in DNS</source>
        <translation>Im DNS zeigen</translation>
    </message>
    <message>
        <source>%1 answers in place of %2 and asks it in its turn, so that the address of %2 stays out of sight.</source>
        <translation>%1 antwortet an Stelle von %2 und fragt selbst dort nach; die Adresse von %2 bleibt so verborgen.</translation>
    </message>
    <message>
        <source>It would end here if this were no HTTP: a CDN passes nothing else on.</source>
        <translation>Hier wäre Schluss, wenn das kein HTTP wäre: Anderes reicht ein CDN nicht weiter.</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>Die Route zeigen</translation>
    </message>
    <message>
        <source>%1 has the packet for %2.</source>
        <translation>%1 hat das Paket für %2.</translation>
    </message>
    <message>
        <source>The packet for %1 arrives at %2, on %3.</source>
        <translation>Das Paket für %1 kommt bei %2 an, auf %3.</translation>
    </message>
    <message>
        <source>It has no firewall in the plan, so that nothing is asked.</source>
        <translation>Im Plan gibt es dort keine Firewall, also wird nichts gefragt.</translation>
    </message>
    <message>
        <source>It would end here if no rule let %1 in: what no rule accepts is refused.</source>
        <translation>Hier wäre Schluss, wenn keine Regel %1 einließe: Was keine Regel annimmt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>It would end here if %1 did not have that address.</source>
        <translation>Hier wäre Schluss, wenn %1 diese Adresse nicht hätte.</translation>
    </message>
    <message>
        <source>Show in Firewall</source>
        <translation>In der Firewall zeigen</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>Den Knoten zeigen</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, because the route asks for it.</source>
        <translation>Die Firewall lässt %1 ein, weil die Route es verlangt.</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, by a rule that was written by hand.</source>
        <translation>Die Firewall lässt %1 ein, durch eine von Hand geschriebene Regel.</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in.</source>
        <translation>Die Firewall lässt %1 ein.</translation>
    </message>
    <message>
        <source>From here the way is the tailnet: %1 sends to %2, an address of %3.</source>
        <translation>Von hier an geht es durch das Tailnet: %1 sendet an %2, eine Adresse von %3.</translation>
    </message>
    <message>
        <source>The policy admits %1 to %2.</source>
        <translation>Die Richtlinie lässt %1 zu %2.</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>It would end here if no rule of the policy admitted %1, by its tags, to %2.</source>
        <translation>Hier wäre Schluss, wenn keine Regel der Richtlinie %1 nach den Tags zu %2 ließe.</translation>
    </message>
    <message>
        <source>Show in Policy</source>
        <translation>In der Richtlinie zeigen</translation>
    </message>
    <message>
        <source>%1 ends the TLS connection, reads the name %2 in the request and asks %3 for it.</source>
        <translation>%1 beendet die TLS-Verbindung, liest in der Anfrage den Namen %2 und fragt %3 danach.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 nimmt sie an.</translation>
    </message>
    <message>
        <source>It would end here if no host of %1 had that name.</source>
        <translation>Hier wäre Schluss, wenn kein Host von %1 diesen Namen hätte.</translation>
    </message>
    <message>
        <source>It would end here if %1 had no stream for that port.</source>
        <translation>Hier wäre Schluss, wenn %1 für diesen Port keinen Stream hätte.</translation>
    </message>
    <message>
        <source>Show in Routes</source>
        <translation>In den Routen zeigen</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Show in Ports</source>
        <translation>In den Ports zeigen</translation>
    </message>
    <message>
        <source>Docker on %1 passes %2 on to port %3 of %4.</source>
        <translation>Docker auf %1 reicht %2 an Port %3 von %4 weiter.</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>It would end here if the binding had another host IP, or if %1 did not start.</source>
        <translation>Hier wäre Schluss, wenn die Bindung eine andere Host-IP hätte oder %1 nicht startete.</translation>
    </message>
    <message>
        <source>The binding has no host IP, so that every address of %1 answers.</source>
        <translation>Die Bindung hat keine Host-IP, also antwortet jede Adresse von %1.</translation>
    </message>
    <message>
        <source>The binding has the host IP %1: no other address answers.</source>
        <translation>Die Bindung hat die Host-IP %1: Keine andere Adresse antwortet.</translation>
    </message>
    <message>
        <source>Its host IP is %1 in %2: no other address answers.</source>
        <translation>Die Host-IP ist %1 in %2: Keine andere Adresse antwortet.</translation>
    </message>
    <message>
        <source>Compose network</source>
        <translation>Compose-Netzwerk</translation>
    </message>
    <message>
        <source>Both are on this network, where %1 is reached by its name. No firewall stands between them.</source>
        <translation>Beide sind in diesem Netzwerk, wo %1 beim Namen erreicht wird. Keine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>It would end here if the two shared no network.</source>
        <translation>Hier wäre Schluss, wenn die beiden kein gemeinsames Netzwerk hätten.</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>This is where it was to go.</source>
        <translation>Hierher sollte sie.</translation>
    </message>
    <message>
        <source>It would end here if nothing listened on %1.</source>
        <translation>Hier wäre Schluss, wenn nichts auf %1 lauschte.</translation>
    </message>
    <message>
        <source>A client that knows only %1 finds this name and its port by the SRV record %2.</source>
        <translation>Ein Client, der nur %1 kennt, findet diesen Namen und seinen Port über den SRV-Eintrag %2.</translation>
    </message>
    <message>
        <source>%1 reads the name %2 where TLS begins, and passes the connection on to %3 as it is.</source>
        <translation>%1 liest zu Beginn von TLS den Namen %2 und reicht die Verbindung an %3 weiter, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 listens on %2 and passes the connection on to %3 as it is, without reading it.</source>
        <translation>%1 lauscht auf %2 und reicht die Verbindung ungelesen an %3 weiter, wie sie ist.</translation>
    </message>
    <message>
        <source>%1, which is %2, listens on %3 and answers.</source>
        <translation>%1, also %2, lauscht auf %3 und antwortet.</translation>
    </message>
    <message>
        <source>%1 listens on %2 and answers.</source>
        <translation>%1 lauscht auf %2 und antwortet.</translation>
    </message>
    <message>
        <source>The connection has arrived.</source>
        <translation>Die Verbindung ist angekommen.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Web app behind a gateway</source>
        <translation>Web-App hinter einem Gateway</translation>
    </message>
    <message>
        <source>XMPP and IRC chat</source>
        <translation>Chat mit XMPP und IRC</translation>
    </message>
    <message>
        <source>Prosody, Ergo and The Lounge on a services node behind a gateway</source>
        <translation>Prosody, Ergo und The Lounge auf einem Dienste-Knoten hinter einem Gateway</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail for one domain on one public node, with webmail</source>
        <translation>Mail für eine Domain auf einem öffentlichen Knoten, mit Webmail</translation>
    </message>
    <message>
        <source>Media and home services</source>
        <translation>Medien und Dienste für zu Hause</translation>
    </message>
    <message>
        <source>Films, music and home automation on one machine in the LAN</source>
        <translation>Filme, Musik und Hausautomation auf einem Rechner im LAN</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Prometheus and Grafana watch another node over the tailnet</source>
        <translation>Prometheus und Grafana beobachten einen anderen Knoten über das Tailnet</translation>
    </message>
    <message>
        <source>A site and its database, reached over Tailscale through a public gateway</source>
        <translation>Eine Website und ihre Datenbank, über Tailscale durch ein öffentliches Gateway erreicht</translation>
    </message>
</context>
<context>
    <name>VantageText</name>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>tag of the tailnet</source>
        <translation>Tag des Tailnets</translation>
    </message>
    <message>
        <source>anybody on the tailnet</source>
        <translation>alle im Tailnet</translation>
    </message>
    <message>
        <source>device without a tag</source>
        <translation>Gerät ohne Tag</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>a neighbour of %1</source>
        <translation>ein Nachbar von %1</translation>
    </message>
    <message>
        <source>on its public link</source>
        <translation>an seinem öffentlichen Anschluss</translation>
    </message>
    <message>
        <source>of each port</source>
        <comment>the node, a container ... of each port</comment>
        <translation>von jedem Port</translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation>der Knoten selbst</translation>
    </message>
    <message>
        <source>a container on its network</source>
        <translation>ein Container in seinem Netzwerk</translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation>ein Container in einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation>Aus dem Internet</translation>
    </message>
    <message>
        <source>From neighbours on the public link</source>
        <translation>Von Nachbarn am öffentlichen Anschluss</translation>
    </message>
    <message>
        <source>From a neighbour of %1</source>
        <translation>Von einem Nachbarn von %1</translation>
    </message>
    <message>
        <source>From a device with %1</source>
        <comment>a tag</comment>
        <translation>Von einem Gerät mit %1</translation>
    </message>
    <message>
        <source>From anybody on the tailnet</source>
        <translation>Von allen im Tailnet</translation>
    </message>
    <message>
        <source>From a device of %1</source>
        <comment>a user</comment>
        <translation>Von einem Gerät von %1</translation>
    </message>
    <message>
        <source>From the node itself</source>
        <translation>Vom Knoten selbst</translation>
    </message>
    <message>
        <source>From a container on its network</source>
        <translation>Von einem Container in seinem Netzwerk</translation>
    </message>
    <message>
        <source>From a container on another network</source>
        <translation>Von einem Container in einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a node, service or network</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>From the Internet</comment>
        <translation>%1: nicht erreicht</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>%1: reached over %2, without a route</source>
        <comment>From ..., IPv4</comment>
        <translation>%1: erreicht über %2, ohne Route</translation>
    </message>
    <message>
        <source>%1: reached over %2</source>
        <comment>From the Internet, IPv4</comment>
        <translation>%1: erreicht über %2</translation>
    </message>
</context>
<context>
    <name>WindowWork</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Wird mit dem Ordner verglichen…</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Dateien werden bearbeitet…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Wird aufgeräumt…</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>{} has no image that its authors publish: name one, or how to build it</source>
        <translation>für {} gibt es kein Image, das die Autoren selbst veröffentlichen: eines nennen oder angeben, wie es gebaut wird</translation>
    </message>
    <message>
        <source>the plan has a service {} already: this one is {}</source>
        <translation>der Plan hat schon einen Dienst {}: dieser heißt {}</translation>
    </message>
    <message>
        <source>{} had no compose file: {} is new</source>
        <translation>{} hatte keine Compose-Datei: {} ist neu</translation>
    </message>
    <message>
        <source>{} ({}) is too large a range to publish port by port: narrow it in {}, or use the node&apos;s network</source>
        <translation>{} ({}) ist ein zu großer Bereich, um Port für Port veröffentlicht zu werden: in {} einengen oder das Netzwerk des Knotens verwenden</translation>
    </message>
    <message>
        <source>{} listens on {} ({}), too: let the firewall of {} pass it</source>
        <translation>{} lauscht auch auf {} ({}): die Firewall von {} durchlassen</translation>
    </message>
    <message>
        <source>{} is taken on {}: {} is published at {}</source>
        <translation>{} ist auf {} belegt: {} wird auf {} veröffentlicht</translation>
    </message>
    <message>
        <source>the plan has no proxy that serves hosts: nothing leads to {} from outside</source>
        <translation>der Plan hat keinen Proxy für Hosts: von außen führt nichts zu {}</translation>
    </message>
    <message>
        <source>the plan has no zone to name {} in: nothing leads to {} from outside</source>
        <translation>der Plan hat keine Zone für einen Namen von {}: von außen führt nichts zu {}</translation>
    </message>
    <message>
        <source>{} is taken on {}: the public port of {} is {}</source>
        <translation>{} ist auf {} belegt: der öffentliche Port von {} ist {}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Accept {}</source>
        <translation>{} akzeptieren</translation>
    </message>
    <message>
        <source>{file} is included {count} times, so {resource} is imported again each time; some versions of Compose refuse that. Include it once, or pin the version.</source>
        <translation>{file} wird {count}-mal eingebunden und {resource} jedes Mal neu importiert; manche Versionen von Compose lehnen das ab. Einmal einbinden oder die Version festlegen.</translation>
    </message>
    <message>
        <source>{resource} is defined in {file} and in {other}, which include brings together; some versions of Compose refuse that. Define it once, or pin the version.</source>
        <translation>{resource} ist in {file} und in {other} definiert, die include zusammenführt; manche Versionen von Compose lehnen das ab. Einmal definieren oder die Version festlegen.</translation>
    </message>
    <message>
        <source>Include it from {} only</source>
        <translation>Nur von {} aus einbinden</translation>
    </message>
    <message>
        <source>YAML 1.1 reads {port} without quotes as a number to the base of 60. Quote it.</source>
        <translation>YAML 1.1 liest {port} ohne Anführungszeichen als Zahl zur Basis 60. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>{port} stands without quotes, which goes wrong for targets below 60. Quote it.</source>
        <translation>{port} steht ohne Anführungszeichen, was bei Zielports unter 60 schiefgeht. In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Write &quot;{}&quot;</source>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>{file} says version {version}, which Compose ignores. Delete it.</source>
        <translation>{file} nennt version {version}, was Compose nicht beachtet. Löschen.</translation>
    </message>
    <message>
        <source>Delete version from {}</source>
        <translation>version aus {} löschen</translation>
    </message>
    <message>
        <source>{service} is attached to network {name}, which no compose file defines. Create it.</source>
        <translation>{service} hängt am Netzwerk {name}, das keine Compose-Datei definiert. Anlegen.</translation>
    </message>
    <message>
        <source>{service} mounts volume {name}, which no compose file defines. Create it.</source>
        <translation>{service} bindet das Volume {name} ein, das keine Compose-Datei definiert. Anlegen.</translation>
    </message>
    <message>
        <source>{service} uses secret {name}, which no compose file defines. Define it.</source>
        <translation>{service} verwendet das Secret {name}, das keine Compose-Datei definiert. Definieren.</translation>
    </message>
    <message>
        <source>{service} uses config {name}, which no compose file defines. Define it.</source>
        <translation>{service} verwendet die Config {name}, die keine Compose-Datei definiert. Definieren.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which no compose file defines. Define it, or drop the dependency.</source>
        <translation>{service} hängt von {name} ab, das keine Compose-Datei definiert. Definieren oder die Abhängigkeit streichen.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: its profile is not chosen.</source>
        <translation>{service} hängt von {name} ab, das nicht mit startet: Sein Profil ist nicht gewählt.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: no compose file of the environment has it.</source>
        <translation>{service} hängt von {name} ab, das nicht mit startet: Keine Compose-Datei der Umgebung hat es.</translation>
    </message>
    <message>
        <source>Create volume {}</source>
        <translation>Volume {} anlegen</translation>
    </message>
    <message>
        <source>Create network {}</source>
        <translation>Netzwerk {} anlegen</translation>
    </message>
    <message>
        <source>Choose profile {}</source>
        <translation>Profil {} wählen</translation>
    </message>
    <message>
        <source>The container name {name} on {node} is taken by {service}.</source>
        <translation>Der Containername {name} auf {node} ist durch {service} belegt.</translation>
    </message>
    <message>
        <source>Name it {}</source>
        <translation>{} nennen</translation>
    </message>
    <message>
        <source>Let Compose name it</source>
        <translation>Den Namen Compose überlassen</translation>
    </message>
    <message>
        <source>{service} uses the network of {name}, which no compose file defines. Define it.</source>
        <translation>{service} verwendet das Netzwerk von {name}, das keine Compose-Datei definiert. Definieren.</translation>
    </message>
    <message>
        <source>Drop the dependency on {}</source>
        <translation>Die Abhängigkeit von {} streichen</translation>
    </message>
    <message>
        <source>Let {} start without it</source>
        <translation>{} auch ohne diesen Dienst starten lassen</translation>
    </message>
    <message>
        <source>{subnet} of {network} overlaps {other} of {owner} on {node}.</source>
        <translation>{subnet} von {network} überschneidet sich mit {other} von {owner} auf {node}.</translation>
    </message>
    <message>
        <source>Use {}, which is free</source>
        <translation>{} verwenden, das frei ist</translation>
    </message>
    <message>
        <source>All services on {node} share {network}, so each reaches every port of the others.</source>
        <translation>Alle Dienste auf {node} teilen sich {network}, jeder erreicht also jeden Port der anderen.</translation>
    </message>
    <message>
        <source>the default network</source>
        <translation>das Standardnetzwerk</translation>
    </message>
    <message>
        <source>Split it into {} networks, along what is linked</source>
        <translation>Entlang der Verbindungen in {} Netzwerke aufteilen</translation>
    </message>
    <message>
        <source>Keep it outside, as ${{{}}}</source>
        <translation>Außerhalb aufbewahren, als ${{{}}}</translation>
    </message>
    <message>
        <source>{service} runs {image} without a tag: every pull may bring another version. Pin one.</source>
        <translation>{service} läuft mit {image} ohne Tag: Jeder Pull kann eine andere Version bringen. Eine festlegen.</translation>
    </message>
    <message>
        <source>{service} runs {image}: every pull may bring another version. Pin one.</source>
        <translation>{service} läuft mit {image}: Jeder Pull kann eine andere Version bringen. Eine festlegen.</translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node; read-only does not change that. Put a socket proxy between.</source>
        <translation>{service} hat den Socket der Engine und damit den ganzen Knoten; schreibgeschützt ändert daran nichts. Einen Socket-Proxy dazwischensetzen.</translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node. Put a socket proxy between.</source>
        <translation>{service} hat den Socket der Engine und damit den ganzen Knoten. Einen Socket-Proxy dazwischensetzen.</translation>
    </message>
    <message>
        <source>Read through a socket proxy</source>
        <translation>Über einen Socket-Proxy lesen</translation>
    </message>
    <message>
        <source>{service} is privileged: it may do to the node whatever root may. Add the capabilities it needs instead.</source>
        <translation>{service} ist privilegiert: Es darf auf dem Knoten alles, was root darf. Stattdessen die nötigen Capabilities geben.</translation>
    </message>
    <message>
        <source>{service} has every capability, which is as good as privileged. Name those it needs.</source>
        <translation>{service} hat alle Capabilities, was so viel ist wie privilegiert. Die nötigen nennen.</translation>
    </message>
    <message>
        <source>Allow NET_ADMIN and /dev/net/tun only</source>
        <translation>Nur NET_ADMIN und /dev/net/tun erlauben</translation>
    </message>
    <message>
        <source>{variable} of {service} holds a credential in plain text. Keep it outside the files.</source>
        <translation>{variable} von {service} enthält Zugangsdaten im Klartext. Außerhalb der Dateien aufbewahren.</translation>
    </message>
    <message>
        <source>{variable} of {where} holds a credential, which the plan would export. Keep its value outside.</source>
        <translation>{variable} von {where} enthält Zugangsdaten, die der Plan exportieren würde. Den Wert außerhalb aufbewahren.</translation>
    </message>
    <message>
        <source>Keep the value of {} outside</source>
        <translation>Den Wert von {} außerhalb aufbewahren</translation>
    </message>
    <message>
        <source>Delete {} {}</source>
        <translation>{} {} löschen</translation>
    </message>
    <message>
        <source>Use the addresses of {}</source>
        <translation>Die Adressen von {} verwenden</translation>
    </message>
    <message>
        <source>Make it an ALIAS record, where the provider has it</source>
        <translation>In einen ALIAS-Eintrag ändern, wo der Anbieter das kennt</translation>
    </message>
    <message>
        <source>Rename it to {}</source>
        <translation>In {} umbenennen</translation>
    </message>
    <message>
        <source>Use {}, the port of the service</source>
        <translation>{} verwenden, den Port des Dienstes</translation>
    </message>
    <message>
        <source>Point it at {}</source>
        <translation>Auf {} zeigen lassen</translation>
    </message>
    <message>
        <source>Give {} the addresses of {}</source>
        <translation>{} die Adressen von {} geben</translation>
    </message>
    <message>
        <source>Name the host {}</source>
        <translation>Den Host {} nennen</translation>
    </message>
    <message>
        <source>Write 0 0 0 .</source>
        <translation>0 0 0 . schreiben</translation>
    </message>
    <message>
        <source>Announce it as {}</source>
        <translation>Als {} ankündigen</translation>
    </message>
    <message>
        <source>Use {}, the address of {}</source>
        <translation>{} verwenden, die Adresse von {}</translation>
    </message>
    <message>
        <source>Add the final dot</source>
        <translation>Den Punkt am Ende ergänzen</translation>
    </message>
    <message>
        <source>Use {} seconds, as the others</source>
        <translation>{} Sekunden verwenden, wie die anderen</translation>
    </message>
    <message>
        <source>Draw a route to {} of {}</source>
        <translation>Eine Route zu {} von {} zeichnen</translation>
    </message>
    <message>
        <source>Announce it as {} of {}</source>
        <translation>Als {} von {} ankündigen</translation>
    </message>
    <message>
        <source>Take {} past the CDN</source>
        <translation>{} am CDN vorbeiführen</translation>
    </message>
    <message>
        <source>Publish {}</source>
        <translation>{} veröffentlichen</translation>
    </message>
    <message>
        <source>Let {} issue too</source>
        <translation>Auch {} ausstellen lassen</translation>
    </message>
    <message>
        <source>The {type} records of {name} have different TTLs. A set has one: all get {ttl} seconds.</source>
        <translation>Die {type}-Einträge von {name} haben verschiedene TTLs. Ein Satz hat eine: Alle bekommen {ttl} Sekunden.</translation>
    </message>
    <message>
        <source>{name} has {number} where a number from 0 to 65535 must stand. Correct it.</source>
        <translation>{name} hat {number}, wo eine Zahl von 0 bis 65535 stehen muss. Berichtigen.</translation>
    </message>
    <message>
        <source>{name} leads to {target}:{port}/{protocol}, and no route takes connections there. Draw the route, or remove the record.</source>
        <translation>{name} führt zu {target}:{port}/{protocol}, und keine Route nimmt dort Verbindungen an. Die Route zeichnen oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>{host}:{port} speaks TLS from the first byte, and no {service} record of {domain} says so: clients use STARTTLS only. Announce it.</source>
        <translation>{host}:{port} spricht vom ersten Byte an TLS, und kein {service}-Eintrag von {domain} sagt es: Clients nehmen nur STARTTLS. Ankündigen.</translation>
    </message>
    <message>
        <source>{host} passes {cdn}, which takes HTTP only, and is the host of port {port} too. Let the name lead to the gateway itself, or give HTTP a name of its own.</source>
        <translation>{host} geht durch {cdn}, das nur HTTP annimmt, und ist auch der Host von Port {port}. Den Namen zum Gateway selbst führen lassen oder HTTP einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>a CDN</source>
        <translation>ein CDN</translation>
    </message>
    <message>
        <source>{domain} federates, and other servers cannot find {name}: it has neither address nor SRV record. Publish it.</source>
        <translation>{domain} föderiert, und andere Server finden {name} nicht: Der Name hat weder Adresse noch SRV-Eintrag. Veröffentlichen.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, and {service} takes {port} at IPv4 addresses only: clients that prefer IPv6 wait in vain. Let it listen there too.</source>
        <translation>{name} hat die IPv6-Adresse {address}, und {service} nimmt {port} nur an IPv4-Adressen an: Clients, die IPv6 vorziehen, warten vergeblich. Auch dort lauschen lassen.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where the rule {rule} of {node} keeps {port} shut: clients that prefer IPv6 wait in vain. Open it for IPv6 too.</source>
        <translation>{name} hat die IPv6-Adresse {address}, wo die Regel {rule} von {node} {port} geschlossen hält: Clients, die IPv6 vorziehen, warten vergeblich. Auch für IPv6 öffnen.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where no route of it is taken in: clients that prefer IPv6 wait in vain. Give the gateway that address, or remove it.</source>
        <translation>{name} hat die IPv6-Adresse {address}, an der keine seiner Routen eintritt: Clients, die IPv6 vorziehen, warten vergeblich. Dem Gateway diese Adresse geben oder sie entfernen.</translation>
    </message>
    <message>
        <source>Listen on all addresses, of IPv6 too</source>
        <translation>An allen Adressen lauschen, auch denen von IPv6</translation>
    </message>
    <message>
        <source>Listen on {} too</source>
        <translation>Auch an {} lauschen</translation>
    </message>
    <message>
        <source>Let {} in by IPv6 before that rule</source>
        <translation>{} über IPv6 vor dieser Regel einlassen</translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which is assumed, as the plan names no other issuer. Add an {property} record.</source>
        <translation>{host} braucht ein Zertifikat, und die CAA-Einträge lassen {issuer} keines ausstellen; diese Stelle wird angenommen, weil der Plan keine andere nennt. Einen {property}-Eintrag ergänzen.</translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which its proxy asks. Add an {property} record.</source>
        <translation>{host} braucht ein Zertifikat, und die CAA-Einträge lassen {issuer} keines ausstellen, wo der Proxy darum bittet. Einen {property}-Eintrag ergänzen.</translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: it is reached at {way}, as {reason}.</source>
        <translation>„{sentence}“ trifft nicht zu: Erreicht wird es über {way}, denn {reason}.</translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: {reason}.</source>
        <translation>„{sentence}“ trifft nicht zu: {reason}.</translation>
    </message>
    <message>
        <source>An expectation says nothing: {reason}.</source>
        <translation>Eine Erwartung sagt nichts: {reason}.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>Load portolan.nft, a table of its own</source>
        <translation>portolan.nft laden, eine eigene Tabelle</translation>
    </message>
    <message>
        <source>Close them by docker-user.sh</source>
        <translation>Mit docker-user.sh schließen</translation>
    </message>
    <message>
        <source>Bind them to an address that is not on the Internet</source>
        <translation>An eine Adresse binden, die nicht im Internet ist</translation>
    </message>
    <message>
        <source>Docker opens {ports} to {interface} of {node}, past ufw, which denies them. Bind them to another address, or close them in DOCKER-USER.</source>
        <translation>Docker öffnet {ports} zu {interface} von {node}, an ufw vorbei, das sie sperrt. An eine andere Adresse binden oder in DOCKER-USER schließen.</translation>
    </message>
    <message>
        <source>ufw-docker on {node} lets private addresses through and not those of the tailnet, 100.64.0.0/10: {ports} cannot be reached there. Allow them.</source>
        <translation>ufw-docker auf {node} lässt private Adressen durch und die des Tailnets, 100.64.0.0/10, nicht: {ports} sind dort nicht zu erreichen. Erlauben.</translation>
    </message>
    <message>
        <source>Allow what is passed on from 100.64.0.0/10</source>
        <translation>Erlauben, was von 100.64.0.0/10 weitergeleitet wird</translation>
    </message>
    <message>
        <source>{node} closes {ports} to the tailnet in DOCKER-USER, but Tailscale may let its packets through before that. Leave it to the tailnet&apos;s policy, or use a table of its own.</source>
        <translation>{node} schließt {ports} zum Tailnet hin in DOCKER-USER, doch Tailscale lässt seine Pakete womöglich vorher durch. Der Richtlinie des Tailnets überlassen oder eine eigene Tabelle verwenden.</translation>
    </message>
    <message>
        <source>Allow {}: the tailnet&apos;s policy decides there</source>
        <translation>{} erlauben: Dort entscheidet die Richtlinie des Tailnets</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never sees {port}: Docker has made {target} of it by then. Name the container&apos;s port.</source>
        <translation>Die Regel {rule} von {node} sieht {port} nie: Docker hat bis dahin {target} daraus gemacht. Den Port des Containers nennen.</translation>
    </message>
    <message>
        <source>Name {}, the container&apos;s port</source>
        <translation>{} nennen, den Port des Containers</translation>
    </message>
    <message>
        <source>Docker on {node} writes its rules with nftables, which have no chain DOCKER-USER, so that nothing guards its published ports. Use a table of its own, which is asked first.</source>
        <translation>Docker schreibt seine Regeln auf {node} mit nftables, das keine Chain DOCKER-USER hat; die veröffentlichten Ports schützt also nichts. Eine eigene Tabelle verwenden, die zuerst gefragt wird.</translation>
    </message>
    <message>
        <source>ufw makes the chain DOCKER-USER on {node} before Docker {version} starts, which then leads nothing there: published ports stay open. See that FORWARD jumps to it.</source>
        <translation>ufw legt die Chain DOCKER-USER auf {node} an, bevor Docker {version} startet, und dann führt nichts dorthin: Veröffentlichte Ports bleiben offen. Dafür sorgen, dass FORWARD dorthin springt.</translation>
    </message>
    <message>
        <source>Use docker-user.sh, which sees to the jump</source>
        <translation>docker-user.sh verwenden, das für den Sprung sorgt</translation>
    </message>
    <message>
        <source>Loading the firewall of {node} takes the rules of Docker away too: its containers are cut off until Docker starts again. Replace only a table of its own.</source>
        <translation>Das Laden der Firewall von {node} entfernt auch die Regeln von Docker: Seine Container sind abgeschnitten, bis Docker neu startet. Nur eine eigene Tabelle ersetzen.</translation>
    </message>
    <message>
        <source>tcp and udp</source>
        <translation>tcp und udp</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does otherwise. Move it up, or remove it.</source>
        <translation>Die Regel {rule} von {node} entscheidet nie: {others} kommt zuerst und tut etwas anderes. Nach oben schieben oder entfernen.</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does the same. Remove it.</source>
        <translation>Die Regel {rule} von {node} entscheidet nie: {others} kommt zuerst und tut dasselbe. Entfernen.</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} closes {port}, which a route needs. Remove it.</source>
        <translation>Die Regel {rule} von {node} schließt {port}, den eine Route braucht. Entfernen.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move it up, before the rules that hide it</source>
        <translation>Nach oben schieben, vor die Regeln, die sie verdecken</translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where nothing listens. Remove it.</source>
        <translation>Die Regel {rule} öffnet {ports} von {node}, wo nichts lauscht. Entfernen.</translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where only {listening} is listened on. Switch its protocol.</source>
        <translation>Die Regel {rule} öffnet {ports} von {node}, wo nur auf {listening} gelauscht wird. Das Protokoll wechseln.</translation>
    </message>
    <message>
        <source>Switch it to {}</source>
        <translation>Auf {} wechseln</translation>
    </message>
    <message>
        <source>The firewall of {node} drops before it accepts established connections: answers to the node&apos;s own connections are lost. Accept them first.</source>
        <translation>Die Firewall von {node} verwirft, bevor sie bestehende Verbindungen annimmt: Antworten auf eigene Verbindungen des Knotens gehen verloren. Diese zuerst annehmen.</translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept them first</source>
        <translation>Die Dateien des Plans laden, die sie zuerst annehmen</translation>
    </message>
    <message>
        <source>The firewall of {node} drops IPv6 without letting neighbours be found: IPv6 stops working altogether. Accept neighbour discovery.</source>
        <translation>Die Firewall von {node} verwirft IPv6, ohne Nachbarn finden zu lassen: IPv6 fällt ganz aus. Neighbour Discovery annehmen.</translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept it</source>
        <translation>Die Dateien des Plans laden, die es annehmen</translation>
    </message>
    <message>
        <source>The firewall of {node} denies what comes in, and no rule is the administrator&apos;s way in. Mark one as management, and load the files with --confirm.</source>
        <translation>Die Firewall von {node} sperrt, was hereinkommt, und keine Regel ist der Zugang des Administrators. Eine als Verwaltung kennzeichnen und die Dateien mit --confirm laden.</translation>
    </message>
    <message>
        <source>Mark {} as management</source>
        <translation>{} als Verwaltung kennzeichnen</translation>
    </message>
    <message>
        <source>Allow SSH on {}</source>
        <translation>SSH auf {} erlauben</translation>
    </message>
    <message>
        <source>Allow SSH</source>
        <translation>SSH erlauben</translation>
    </message>
    <message>
        <source>The rule {rule} opens SSH of {node} to the Internet, though no route enters there. Allow it on {interface} only.</source>
        <translation>Die Regel {rule} öffnet SSH von {node} zum Internet, obwohl dort keine Route eintritt. Nur auf {interface} erlauben.</translation>
    </message>
    <message>
        <source>Allow it on {} only</source>
        <translation>Nur auf {} erlauben</translation>
    </message>
    <message>
        <source>{service} on {node} relays media on UDP ports of its own, and the firewall opens none of them. Open {ports}, or the range that the server is told.</source>
        <translation>{service} auf {node} vermittelt Medien über eigene UDP-Ports, und die Firewall öffnet keinen davon. {ports} öffnen oder den Bereich, der dem Server genannt ist.</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>Bind to {}, as other ports do</source>
        <translation>An {} binden, wie andere Ports</translation>
    </message>
    <message>
        <source>Bind to {} on {}</source>
        <translation>An {} auf {} binden</translation>
    </message>
    <message>
        <source>Bind to 127.0.0.1, for this node only</source>
        <translation>An 127.0.0.1 binden, nur für diesen Knoten</translation>
    </message>
    <message>
        <source>{port} of {service} listens on all addresses, while {count} other ports are bound by {variable}.</source>
        <translation>{port} von {service} lauscht an allen Adressen, während {count} andere Ports durch {variable} gebunden sind.</translation>
    </message>
    <message>
        <source>{port} of {service} is bound to {address}, while {count} other ports are bound by {variable}.</source>
        <translation>{port} von {service} ist an {address} gebunden, während {count} andere Ports durch {variable} gebunden sind.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and the plan names none. Bind it to one address.</source>
        <translation>{port} ist an allen Adressen von {node} veröffentlicht, und der Plan nennt keine. An eine Adresse binden.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and no route uses it. Bind it to one address.</source>
        <translation>{port} ist an allen Adressen von {node} veröffentlicht, und keine Route verwendet ihn. An eine Adresse binden.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, the public ones too. Bind it to one address.</source>
        <translation>{port} ist an allen Adressen von {node} veröffentlicht, auch an den öffentlichen. An eine Adresse binden.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, {address} too. Bind it to one address.</source>
        <translation>{port} ist an allen Adressen von {node} veröffentlicht, auch an {address}. An eine Adresse binden.</translation>
    </message>
    <message>
        <source>{port} is bound to {address}, which is no address of {node}. Choose one of its interfaces.</source>
        <translation>{port} ist an {address} gebunden, was keine Adresse von {node} ist. Eine seiner Schnittstellen wählen.</translation>
    </message>
    <message>
        <source>Use {} of {}</source>
        <translation>{} von {} verwenden</translation>
    </message>
    <message>
        <source>{port} is published on IPv6 too, and the firewall of {node} knows the port on IPv4 only. Bind it to an IPv4 address.</source>
        <translation>{port} ist auch über IPv6 veröffentlicht, und die Firewall von {node} kennt den Port nur für IPv4. An eine IPv4-Adresse binden.</translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0, IPv4 only</source>
        <translation>An 0.0.0.0 binden, nur IPv4</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{}, {} and {} more</source>
        <translation>{}, {} und {} weitere</translation>
    </message>
    <message>
        <source>Publish {} and {} only</source>
        <translation>Nur {} und {} veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {} only</source>
        <translation>Nur {} veröffentlichen</translation>
    </message>
    <message>
        <source>Publish {}, as many as the target has</source>
        <translation>{} veröffentlichen, so viele wie das Ziel hat</translation>
    </message>
    <message>
        <source>{port} on {node} is published twice by {service}.</source>
        <translation>{port} auf {node} wird von {service} zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {service}.</source>
        <translation>{port} auf {node} ist durch {service} belegt.</translation>
    </message>
    <message>
        <source>{port} on {node} is wanted by {service} and {other}, which clash as soon as both run.</source>
        <translation>{port} auf {node} wollen {service} und {other}, die sich in die Quere kommen, sobald beide laufen.</translation>
    </message>
    <message>
        <source>{port} on {node} overlaps {other} of {service}.</source>
        <translation>{port} auf {node} überschneidet sich mit {other} von {service}.</translation>
    </message>
    <message>
        <source>A port of {service} cannot be published: {reason}.</source>
        <translation>Ein Port von {service} kann nicht veröffentlicht werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Use {}, the next free port</source>
        <comment>Use {}, the next free ports</comment>
        <translation>
            <numerusform>{} verwenden, den nächsten freien Port</numerusform>
            <numerusform>{} verwenden, die nächsten freien Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} port</source>
        <comment>{} ports</comment>
        <translation>
            <numerusform>{} Port</numerusform>
            <numerusform>{} Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} may not exist yet when Docker starts on {node} and publishes {ports} there, and Docker does not try again. Start Docker after the tailnet.</source>
        <translation>{address} gibt es womöglich noch nicht, wenn Docker auf {node} startet und dort {ports} veröffentlicht, und Docker versucht es nicht noch einmal. Docker nach dem Tailnet starten.</translation>
    </message>
    <message>
        <source>Record that docker.service starts after tailscaled.service</source>
        <translation>Festhalten, dass docker.service nach tailscaled.service startet</translation>
    </message>
    <message>
        <source>Record that the node binds to addresses it does not have yet</source>
        <translation>Festhalten, dass der Knoten an Adressen bindet, die er noch nicht hat</translation>
    </message>
    <message>
        <source>Neighbours on {interface} of {node} can send to {address} too, where Docker publishes {ports}. Drop what arrives there for it.</source>
        <translation>Nachbarn an {interface} von {node} können auch an {address} senden, wo Docker {ports} veröffentlicht. Verwerfen, was dort dafür ankommt.</translation>
    </message>
    <message>
        <source>Drop it in the firewall of {}</source>
        <translation>In der Firewall von {} verwerfen</translation>
    </message>
    <message>
        <source>Neighbours of {node} can reach its loopback address through Docker {version}, which publishes {ports} there. Upgrade to 28.</source>
        <translation>Nachbarn von {node} erreichen seine Loopback-Adresse durch Docker {version}, das dort {ports} veröffentlicht. Auf Version 28 aktualisieren.</translation>
    </message>
    <message>
        <source>Plan Docker 28.0 for {}</source>
        <translation>Docker 28.0 für {} planen</translation>
    </message>
    <message>
        <source>{variable} has no value, so {port} of {service} is published on all addresses. Give it one.</source>
        <translation>{variable} hat keinen Wert, also wird {port} von {service} an allen Adressen veröffentlicht. Einen Wert geben.</translation>
    </message>
    <message>
        <source>{variable} has no value, so the engine chooses where to publish {port} of {service}. Give it one.</source>
        <translation>{variable} hat keinen Wert, also wählt die Engine, wo {port} von {service} veröffentlicht wird. Einen Wert geben.</translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} leads nowhere. Give it one.</source>
        <translation>{variable} hat keinen Wert, also führt ein Port von {service} ins Leere. Einen Wert geben.</translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} is not the one that is meant. Give it one.</source>
        <translation>{variable} hat keinen Wert, also ist ein Port von {service} nicht der gemeinte. Einen Wert geben.</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>dem Internet</translation>
    </message>
    <message>
        <source>the tailnet</source>
        <translation>dem Tailnet</translation>
    </message>
    <message>
        <source>its own node</source>
        <translation>dem eigenen Knoten</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Containern</translation>
    </message>
    <message>
        <source>{port} of {service} is documented as internal, yet published. Drop the mapping.</source>
        <translation>{port} von {service} ist als intern dokumentiert und doch veröffentlicht. Die Zuordnung streichen.</translation>
    </message>
    <message>
        <source>Drop the mapping of {}</source>
        <translation>Die Zuordnung von {} streichen</translation>
    </message>
    <message>
        <source>Set {}={} in {}</source>
        <translation>{}={} in {} setzen</translation>
    </message>
    <message>
        <source>Write ${{{}:?}}, so that Compose refuses to start without it</source>
        <translation>${{{}:?}} schreiben, damit Compose ohne Wert nicht startet</translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; publish its ports there.</source>
        <translation>{service} verwendet das Netzwerk von {owner}; die Ports dort veröffentlichen.</translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; attach that to networks instead.</source>
        <translation>{service} verwendet das Netzwerk von {owner}; stattdessen dieses an Netzwerke hängen.</translation>
    </message>
    <message>
        <source>Move its {} to {}</source>
        <translation>{} nach {} verschieben</translation>
    </message>
    <message>
        <source>{service} uses the network of its node: all that it listens on is open there.</source>
        <translation>{service} verwendet das Netzwerk des Knotens: Alles, worauf es lauscht, ist dort offen.</translation>
    </message>
    <message>
        <source>{service} uses the network of its node: its ports are ignored, and all that it listens on is open there.</source>
        <translation>{service} verwendet das Netzwerk des Knotens: Seine Ports werden nicht beachtet, und alles, worauf es lauscht, ist dort offen.</translation>
    </message>
    <message>
        <source>Use a bridge, and publish what it listens on</source>
        <translation>Eine Bridge verwenden und veröffentlichen, worauf es lauscht</translation>
    </message>
    <message>
        <source>{service} can be reached from {wide} in {where}, and from {narrow} only in {elsewhere}.</source>
        <translation>{service} ist in {where} von {wide} aus zu erreichen, in {elsewhere} nur von {narrow} aus.</translation>
    </message>
    <message>
        <source>{target} takes every client of route {route} for {proxy}: bans and limits by address hit all of them.</source>
        <translation>{target} hält jeden Client der Route {route} für {proxy}: Sperren und Grenzen nach Adresse treffen alle.</translation>
    </message>
    <message>
        <source>Send the client&apos;s address ahead, and let {} expect it ({})</source>
        <translation>Die Adresse des Clients voranschicken und {} sie erwarten lassen ({})</translation>
    </message>
    <message>
        <source>Record that {} does without clients&apos; addresses</source>
        <translation>Festhalten, dass {} ohne Adressen der Clients auskommt</translation>
    </message>
    <message>
        <source>{target} waits for the PROXY protocol at {port}, which route {route} does not send.</source>
        <translation>{target} wartet an {port} auf das PROXY-Protokoll, das die Route {route} nicht sendet.</translation>
    </message>
    <message>
        <source>Route {route} sends the PROXY protocol, which {target} does not expect at {port}.</source>
        <translation>Die Route {route} sendet das PROXY-Protokoll, das {target} an {port} nicht erwartet.</translation>
    </message>
    <message>
        <source>Do not send the PROXY protocol</source>
        <translation>Das PROXY-Protokoll nicht senden</translation>
    </message>
    <message>
        <source>Send the PROXY protocol</source>
        <translation>Das PROXY-Protokoll senden</translation>
    </message>
    <message>
        <source>Record that {} expects it</source>
        <translation>Festhalten, dass {} es erwartet</translation>
    </message>
    <message>
        <source>Record that {} does not expect it</source>
        <translation>Festhalten, dass {} es nicht erwartet</translation>
    </message>
    <message>
        <source>{service} does not publish {port}, at which route {route} enters. Add the port.</source>
        <translation>{service} veröffentlicht {port} nicht, wo die Route {route} eintritt. Den Port ergänzen.</translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {other}. Choose another port for this stream.</source>
        <translation>{port} auf {node} ist durch {other} belegt. Für diesen Stream einen anderen Port wählen.</translation>
    </message>
    <message>
        <source>route {}</source>
        <translation>die Route {}</translation>
    </message>
    <message>
        <source>{} itself</source>
        <translation>{} selbst</translation>
    </message>
    <message>
        <source>Use {}, the next free port</source>
        <translation>{} verwenden, den nächsten freien Port</translation>
    </message>
    <message>
        <source>{service} publishes {port}, and its form for streams takes one port at a time. Pass the range on by a snippet.</source>
        <translation>{service} veröffentlicht {port}, und sein Formular für Streams nimmt nur einzelne Ports. Den Bereich mit einem Snippet weiterleiten.</translation>
    </message>
    <message>
        <source>Record that a snippet passes the range on</source>
        <translation>Festhalten, dass ein Snippet den Bereich weiterleitet</translation>
    </message>
    <message>
        <source>Everyone can reach the administration of {service} at {port} on {node}. Bind it to the tailnet.</source>
        <translation>Alle erreichen die Verwaltung von {service} an {port} auf {node}. An das Tailnet binden.</translation>
    </message>
    <message>
        <source>Bind to {}</source>
        <translation>An {} binden</translation>
    </message>
    <message>
        <source>{proxy} does not start while {target} is down: it looks the name up first. Give {target} a fixed address.</source>
        <translation>{proxy} startet nicht, solange {target} nicht läuft: Es schlägt den Namen zuerst nach. {target} eine feste Adresse geben.</translation>
    </message>
    <message>
        <source>Give {} the address {} on {}</source>
        <translation>{} die Adresse {} in {} geben</translation>
    </message>
    <message>
        <source>Nothing answers {proxy} behind route {route}: {problem}. Bind the port where the proxy reaches it.</source>
        <translation>Hinter der Route {route} antwortet {proxy} nichts: {problem}. Den Port dort binden, wo der Proxy ihn erreicht.</translation>
    </message>
    <message>
        <source>The document leaves out {port}, which {service} publishes.</source>
        <translation>Das Dokument lässt {port} aus, den {service} veröffentlicht.</translation>
    </message>
    <message>
        <source>The plan publishes no {port}, which the document lists.</source>
        <translation>Der Plan veröffentlicht {port} nicht, den das Dokument aufführt.</translation>
    </message>
    <message>
        <source>The document gives {port} the {what} {documented}; in the plan it is {planned}.</source>
        <translation>Für {port} nennt das Dokument als {what} {documented}; im Plan ist es {planned}.</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>Container-Port</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>compose file</source>
        <translation>Compose-Datei</translation>
    </message>
    <message>
        <source>bind address</source>
        <translation>Bindeadresse</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <source>The document lists {port} as internal here, and as published on line {line}.</source>
        <translation>Das Dokument führt {port} hier als intern auf und in Zeile {line} als veröffentlicht.</translation>
    </message>
    <message>
        <source>No service of the plan listens on {port}, which the document lists as internal.</source>
        <translation>Kein Dienst des Plans lauscht auf {port}, den das Dokument als intern aufführt.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: it exposes that port.</source>
        <translation>{service} lauscht anscheinend auf {port}: Der Port steht unter expose.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its healthcheck asks {address}.</source>
        <translation>{service} lauscht anscheinend auf {port}: Sein Healthcheck fragt {address}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {variable} names {address}.</source>
        <translation>{service} lauscht anscheinend auf {port}: {variable} nennt {address}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation>{service} lauscht anscheinend auf {port}: {hostVariable} ist {address}, und {variable} ist {port}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its command names {address}.</source>
        <translation>{service} lauscht anscheinend auf {port}: Sein Befehl nennt {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its healthcheck asks {address}.</source>
        <translation>{service} verwendet anscheinend {port} von {of}: Sein Healthcheck fragt {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {variable} names {address}.</source>
        <translation>{service} verwendet anscheinend {port} von {of}: {variable} nennt {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation>{service} verwendet anscheinend {port} von {of}: {hostVariable} ist {address}, und {variable} ist {port}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its command names {address}.</source>
        <translation>{service} verwendet anscheinend {port} von {of}: Sein Befehl nennt {address}.</translation>
    </message>
    <message>
        <source>Add endpoint {}</source>
        <translation>Endpunkt {} ergänzen</translation>
    </message>
    <message>
        <source>Add a link to {} of {}, a new endpoint</source>
        <translation>Eine Verbindung zu {} von {} ergänzen, einem neuen Endpunkt</translation>
    </message>
    <message>
        <source>Add a link to {} of {}</source>
        <translation>Eine Verbindung zu {} von {} ergänzen</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} zu {}</translation>
    </message>
    <message>
        <source>The policy of {tailnet} does not let {from} reach {to} at {address}, port {port}.</source>
        <translation>Nach der Richtlinie von {tailnet} erreicht {from} den Knoten {to} an {address}, Port {port}, nicht.</translation>
    </message>
    <message>
        <source>Let {} advertise the tags of the plan</source>
        <translation>{} die Tags des Plans ankündigen lassen</translation>
    </message>
    <message>
        <source>Let {} reach {}</source>
        <translation>{} Zugang zu {} geben</translation>
    </message>
    <message>
        <source>Nothing that is drawn needs {ports} of {destination}.</source>
        <translation>Nichts Gezeichnetes braucht {ports} von {destination}.</translation>
    </message>
    <message>
        <source>Leave {} out</source>
        <translation>{} auslassen</translation>
    </message>
    <message>
        <source>Open {} only</source>
        <translation>Nur {} öffnen</translation>
    </message>
    <message>
        <source>{sources} may reach every port of every node.</source>
        <translation>{sources} dürfen jeden Port jedes Knotens erreichen.</translation>
    </message>
    <message>
        <source>Leave it out: nothing is drawn that needs it</source>
        <translation>Auslassen: Nichts Gezeichnetes braucht es</translation>
    </message>
    <message>
        <source>Narrow it to {}</source>
        <translation>Auf {} einengen</translation>
    </message>
    <message>
        <source>Nobody may reach port 22 of {nodes} over {tailnet}, and there is no other way in.</source>
        <translation>Niemand darf Port 22 von {nodes} über {tailnet} erreichen, und es gibt keinen anderen Zugang.</translation>
    </message>
    <message>
        <source>Let admins reach {}</source>
        <translation>Administratoren Zugang zu {} geben</translation>
    </message>
    <message>
        <source>Let admins reach {}, and {} advertise the tags of the plan</source>
        <translation>Administratoren Zugang zu {} geben und {} die Tags des Plans ankündigen lassen</translation>
    </message>
    <message>
        <source>{node} advertises {advertised}, so the rules for {tag} do not hold for it.</source>
        <translation>{node} kündigt {advertised} an, also gelten die Regeln für {tag} dort nicht.</translation>
    </message>
    <message>
        <source>No node of {tailnet} carries {tag}, so its rules mean nobody.</source>
        <translation>Kein Knoten von {tailnet} trägt {tag}, die Regeln dafür meinen also niemanden.</translation>
    </message>
    <message>
        <source>Let {} advertise {}</source>
        <translation>{1} von {0} ankündigen lassen</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>{} an {} vergeben</translation>
    </message>
    <message>
        <source>{tag} has no owner in {policy}, and is refused there.</source>
        <translation>{tag} hat in {policy} keinen Eigentümer und wird dort abgelehnt.</translation>
    </message>
    <message>
        <source>Let admins own {}</source>
        <translation>{} den Administratoren geben</translation>
    </message>
    <message>
        <source>{address} of {node} is in {block}, which Tailscale keeps to itself.</source>
        <translation>{address} von {node} liegt in {block}, was Tailscale für sich behält.</translation>
    </message>
    <message>
        <source>{policy} asserts nothing of its own: tests that follow from routes change with them.</source>
        <translation>{policy} sichert selbst nichts zu: Tests, die aus Routen folgen, ändern sich mit ihnen.</translation>
    </message>
    <message>
        <source>Write tests from the routes as they are now</source>
        <translation>Tests nach den jetzigen Routen schreiben</translation>
    </message>
    <message>
        <source>{source} cannot reach {destination}, which a test asserts.</source>
        <translation>{source} erreicht {destination} nicht, was ein Test zusichert.</translation>
    </message>
    <message>
        <source>{source} can reach {destination}, which a test denies.</source>
        <translation>{source} erreicht {destination}, was ein Test ausschließt.</translation>
    </message>
    <message>
        <source>Write the tests from the routes anew</source>
        <translation>Die Tests nach den Routen neu schreiben</translation>
    </message>
    <message>
        <source>Leave this assertion out</source>
        <translation>Diese Zusicherung auslassen</translation>
    </message>
    <message>
        <source>The ports {range} of {text} end before they begin.</source>
        <translation>Die Ports {range} von {text} enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>Tailscale refuses the policy, since {owner} has no &quot;{field}&quot;.</source>
        <translation>Tailscale lehnt die Richtlinie ab, weil es in {owner} kein „{field}“ gibt.</translation>
    </message>
    <message>
        <source>The test of {text} names a block of addresses; a test is of one host.</source>
        <translation>Der Test von {text} nennt einen Adressblock; ein Test gilt einem Host.</translation>
    </message>
    <message>
        <source>The test of {text} names several ports; a test is of one.</source>
        <translation>Der Test von {text} nennt mehrere Ports; ein Test gilt einem.</translation>
    </message>
    <message>
        <source>{destination} names no port, so Tailscale refuses the policy.</source>
        <translation>{destination} nennt keinen Port, also lehnt Tailscale die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Open all ports: {}:*</source>
        <translation>Alle Ports öffnen: {}:*</translation>
    </message>
    <message>
        <source>Open what services publish there: {}:{}</source>
        <translation>Öffnen, was Dienste dort veröffentlichen: {}:{}</translation>
    </message>
    <message>
        <source>Write {}</source>
        <translation>{} schreiben</translation>
    </message>
    <message>
        <source>Call it &quot;{}&quot;</source>
        <translation>In „{}“ umbenennen</translation>
    </message>
    <message>
        <source>Test {} ports one by one</source>
        <translation>{} Ports einzeln testen</translation>
    </message>
    <message>
        <source>{zone} is the zone&apos;s own name, which has SOA and NS records, so it cannot be a CNAME. Use A and AAAA records, or ALIAS where the provider has it.</source>
        <translation>{zone} ist der Name der Zone selbst und hat SOA- und NS-Einträge, kann also kein CNAME sein. A- und AAAA-Einträge verwenden, oder ALIAS, wo der Anbieter das kennt.</translation>
    </message>
    <message>
        <source>{name} is a CNAME and has {type} data too. An alias has no other data: move one of them to a name of its own.</source>
        <translation>{name} ist ein CNAME und hat auch {type}-Daten. Ein Alias hat keine anderen Daten: einem von beiden einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The aliases lead round in a circle: {chain}. Point one of them at a name with addresses.</source>
        <translation>Die Aliasse führen im Kreis: {chain}. Einen davon auf einen Namen mit Adressen zeigen lassen.</translation>
    </message>
    <message>
        <source>Mail for {name} goes to {target}, which is a CNAME. Mail servers refuse that: name the host itself.</source>
        <translation>Mail für {name} geht an {target}, einen CNAME. Mailserver lehnen das ab: den Host selbst nennen.</translation>
    </message>
    <message>
        <source>{name} is at {address}, which the Internet cannot reach. Use the public address of the gateway.</source>
        <translation>{name} liegt auf {address}, was aus dem Internet nicht zu erreichen ist. Die öffentliche Adresse des Gateways verwenden.</translation>
    </message>
    <message>
        <source>{target} has no final dot, so {name} leads to {full}. Write {target}. with a dot at its end.</source>
        <translation>{target} fehlt der Punkt am Ende, also führt {name} zu {full}. {target}. mit einem Punkt am Ende schreiben.</translation>
    </message>
    <message>
        <source>{name} repeats the name of its zone. Leave {zone} out, or end the name with a dot.</source>
        <translation>{name} wiederholt den Namen der Zone. {zone} weglassen oder den Namen mit einem Punkt beenden.</translation>
    </message>
    <message>
        <source>{name} has an underscore, which names of hosts may not have: some programs refuse it. Use a hyphen.</source>
        <translation>{name} hat einen Unterstrich, den Hostnamen nicht haben dürfen: Manche Programme lehnen ihn ab. Einen Bindestrich verwenden.</translation>
    </message>
    <message>
        <source>{name} has this {type} record twice. Delete one.</source>
        <translation>{name} hat diesen {type}-Eintrag zweimal. Einen löschen.</translation>
    </message>
    <message>
        <source>{name} is no name of a service: it begins with _SERVICE._PROTOCOL, and SERVICE has at most 15 letters, digits and hyphens.</source>
        <translation>{name} ist kein Name eines Dienstes: Er beginnt mit _SERVICE._PROTOCOL, und SERVICE hat höchstens 15 Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>{name} announces port 0 of {target}, where nothing can listen. Enter the port of the service.</source>
        <translation>{name} kündigt Port 0 von {target} an, wo nichts lauschen kann. Den Port des Dienstes eintragen.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, which is a CNAME. The target of SRV must have addresses of its own.</source>
        <translation>{name} führt zu {target}, einem CNAME. Das Ziel eines SRV-Eintrags muss eigene Adressen haben.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, which has no address. Add an A or AAAA record for it.</source>
        <translation>{name} führt zu {target}, das keine Adresse hat. Einen A- oder AAAA-Eintrag dafür ergänzen.</translation>
    </message>
    <message>
        <source>{name} leads to {target}: an address is read as a name there. Give the host a name.</source>
        <translation>{name} führt zu {target}: Eine Adresse wird dort als Name gelesen. Dem Host einen Namen geben.</translation>
    </message>
    <message>
        <source>{name} says by its target that there is no such service; then the other numbers are 0.</source>
        <translation>{name} sagt durch sein Ziel, dass es diesen Dienst nicht gibt; dann sind die anderen Zahlen 0.</translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which speaks TLS from the first byte. Announce it as {other}.</source>
        <translation>{name} führt zu Port {port}, der vom ersten Byte an TLS spricht. Als {other} ankündigen.</translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which does not begin with TLS. Announce it as {other}.</source>
        <translation>{name} führt zu Port {port}, der nicht mit TLS beginnt. Als {other} ankündigen.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>{} has a field of its own; change it there</source>
        <translation>{} hat ein eigenes Feld; dort ändern</translation>
    </message>
    <message>
        <source>A service has one document only</source>
        <translation>Ein Dienst hat nur ein Dokument</translation>
    </message>
    <message>
        <source>Keys and values are needed, such as &quot;restart: always&quot;</source>
        <translation>Nötig sind Schlüssel und Werte, etwa „restart: always“</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name ist nötig</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is taken</source>
        <translation>„{}“ ist vergeben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number from 1 to {}</source>
        <translation>„{}“ ist keine Zahl von 1 bis {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address or block of them</source>
        <translation>„{}“ ist keine IP-Adresse und kein Block davon</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation>„{}“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of the choices</source>
        <translation>„{}“ steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>Something must be chosen</source>
        <translation>Etwas muss gewählt werden</translation>
    </message>
    <message>
        <source>The plan has no &quot;{}&quot; that fits</source>
        <translation>Der Plan hat kein passendes „{}“</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port; ports are 1 to 65535, a range is 8000-8010</source>
        <translation>„{}“ ist kein Port; Ports sind 1 bis 65535, ein Bereich ist 8000-8010</translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation>Eine Bindung braucht einen Zielport</translation>
    </message>
    <message>
        <source>there is nothing to paste in this text</source>
        <translation>in diesem Text gibt es nichts einzufügen</translation>
    </message>
    <message>
        <source>{} is a secret: its value stays outside the plan</source>
        <translation>{} ist ein Geheimnis: sein Wert bleibt außerhalb des Plans</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no name: letters, digits and _ are, a digit not first</source>
        <translation>„{}“ ist kein Name: erlaubt sind Buchstaben, Ziffern und _, am Anfang keine Ziffer</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Take in what the folder changed</source>
        <translation>Änderungen des Ordners übernehmen</translation>
    </message>
    <message>
        <source>{} unchanged</source>
        <translation>{} unverändert</translation>
    </message>
    <message>
        <source>{} equivalent</source>
        <translation>{} gleichwertig</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} neu</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} geändert</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} zusammengeführt</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>{} im Ordner bearbeitet</translation>
    </message>
    <message>
        <source>{} conflict</source>
        <translation>{} im Konflikt</translation>
    </message>
    <message>
        <source>{} kept</source>
        <translation>{} behalten</translation>
    </message>
    <message>
        <source>{} removed</source>
        <translation>{} entfallen</translation>
    </message>
    <message numerus="yes">
        <source>{} file</source>
        <comment>{} files</comment>
        <translation>
            <numerusform>{} Datei</numerusform>
            <numerusform>{} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} port</source>
        <comment>{} ports</comment>
        <translation>
            <numerusform>{} Port</numerusform>
            <numerusform>{} Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} service</source>
        <comment>{} services</comment>
        <translation>
            <numerusform>{} Dienst</numerusform>
            <numerusform>{} Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} network</source>
        <comment>{} networks</comment>
        <translation>
            <numerusform>{} Netzwerk</numerusform>
            <numerusform>{} Netzwerke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} volume</source>
        <comment>{} volumes</comment>
        <translation>
            <numerusform>{} Volume</numerusform>
            <numerusform>{} Volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} config</source>
        <comment>{} configs</comment>
        <translation>
            <numerusform>{} Config</numerusform>
            <numerusform>{} Configs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} secret</source>
        <comment>{} secrets</comment>
        <translation>
            <numerusform>{} Secret</numerusform>
            <numerusform>{} Secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} include</source>
        <comment>{} includes</comment>
        <translation>
            <numerusform>{} Include</numerusform>
            <numerusform>{} Includes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} variable</source>
        <comment>{} variables</comment>
        <translation>
            <numerusform>{} Variable</numerusform>
            <numerusform>{} Variablen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} record</source>
        <comment>{} records</comment>
        <translation>
            <numerusform>{} Eintrag</numerusform>
            <numerusform>{} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} rule</source>
        <comment>{} rules</comment>
        <translation>
            <numerusform>{} Regel</numerusform>
            <numerusform>{} Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} server</source>
        <comment>{} servers</comment>
        <translation>
            <numerusform>{} Server</numerusform>
            <numerusform>{} Server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>not in this environment</source>
        <translation>nicht in dieser Umgebung</translation>
    </message>
    <message>
        <source>profile {}, not started</source>
        <translation>Profil {}, nicht gestartet</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>HTTP hosts</source>
        <translation>HTTP-Hosts</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>&quot;{}&quot; is no port or range of ports between 0 and 65535</source>
        <translation>„{}“ ist kein Port oder Portbereich von 0 bis 65535</translation>
    </message>
    <message>
        <source>the range of ports &quot;{}&quot; ends before it begins</source>
        <translation>der Portbereich „{}“ endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation>„{}“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no protocol; use tcp, udp or sctp</source>
        <translation>„{}“ ist kein Protokoll; möglich sind tcp, udp und sctp</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no port of the container</source>
        <translation>„{}“ nennt keinen Port des Containers</translation>
    </message>
    <message>
        <source>&quot;{}&quot;: port 0 is no port of a container</source>
        <translation>„{}“: Port 0 ist kein Port eines Containers</translation>
    </message>
    <message>
        <source>the published range {} and the target range {} differ in size</source>
        <translation>der veröffentlichte Bereich {} und der Zielbereich {} sind verschieden groß</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Find on the canvas…</source>
        <translation>Auf der &amp;Zeichenfläche suchen…</translation>
    </message>
    <message>
        <source>Tidy up the &amp;selection</source>
        <translation>Aus&amp;wahl aufräumen</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>&amp;Links ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Zentriert ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>&amp;Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align to&amp;p</source>
        <translation>&amp;Oben ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Auf &amp;mittlerer Höhe ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>&amp;Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Waagerecht &amp;verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Senkrecht ver&amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Routen</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netzwerke</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Abhängigkeiten</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Draw routes and links</source>
        <translation>Routen und Verbindungen zeichnen</translation>
    </message>
    <message>
        <source>Put in a node</source>
        <translation>Einen Knoten einsetzen</translation>
    </message>
    <message>
        <source>Put in a service</source>
        <translation>Einen Dienst einsetzen</translation>
    </message>
    <message>
        <source>Put in a network</source>
        <translation>Ein Netzwerk einsetzen</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Grupp&amp;ieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppierung auf&amp;heben</translation>
    </message>
    <message>
        <source>Attach the &amp;note</source>
        <translation>&amp;Notiz anheften</translation>
    </message>
    <message>
        <source>D&amp;etach the note</source>
        <translation>Notiz a&amp;blösen</translation>
    </message>
    <message>
        <source>N&amp;otes and groups</source>
        <translation>N&amp;otizen und Gruppen</translation>
    </message>
    <message>
        <source>Put in a note</source>
        <translation>Eine Notiz einsetzen</translation>
    </message>
    <message>
        <source>Note a&amp;bout the selection</source>
        <translation>Notiz zur Au&amp;swahl</translation>
    </message>
    <message>
        <source>R&amp;oute from the Internet</source>
        <translation>R&amp;oute aus dem Internet</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::EnvironmentSwitch</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FileDrop</name>
    <message>
        <source>Portolan opens plans (*.portolan.yaml) and folders of compose files</source>
        <translation>Portolan öffnet Pläne (*.portolan.yaml) und Ordner mit Compose-Dateien</translation>
    </message>
    <message numerus="yes">
        <source>Open %n thing(s), each in a window of its own</source>
        <comment>plans and folders</comment>
        <translation>
            <numerusform>%n Element öffnen, in einem eigenen Fenster</numerusform>
            <numerusform>%n Elemente öffnen, jedes in einem eigenen Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the folder %1</source>
        <translation>Den Ordner %1 importieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FirstSteps</name>
    <message>
        <source>This plan has no route to follow. Draw one from the Internet to a port.</source>
        <translation>Dieser Plan hat keine Route, der man folgen könnte. Eine vom Internet zu einem Port zeichnen.</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>Nodes are frames, services cards, ports chips. The more ink a chip has, the further it can be reached. Drag from port to port to draw routes and links; select a thing, and all but its ways fade.</source>
        <translation>Knoten sind Rahmen, Dienste Karten, Ports Plättchen. Je mehr Farbe ein Plättchen hat, desto weiter ist es zu erreichen. Von Port zu Port ziehen zeichnet Routen und Verbindungen; ist ein Element ausgewählt, verblasst alles außer seinen Wegen.</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>Die Gliederung</translation>
    </message>
    <message>
        <source>Everything in the plan by the node it is on. The catalogue in the tab beside it has services with their ports, to be dragged onto a node.</source>
        <translation>Alles im Plan nach dem Knoten, auf dem es ist. Der Katalog daneben hat Dienste mit ihren Ports, die sich auf einen Knoten ziehen lassen.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>Der Inspektor</translation>
    </message>
    <message>
        <source>All fields of what is selected, what is wrong with it, where its values come from, and which files follow from it.</source>
        <translation>Alle Felder des Ausgewählten, was daran falsch ist, woher seine Werte kommen und welche Dateien daraus folgen.</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>Die Tabellen</translation>
    </message>
    <message>
        <source>Ports, routes, DNS, firewall, policy and variables, edited in place like a spreadsheet. Names from this plan are offered as you type.</source>
        <translation>Ports, Routen, DNS, Firewall, Richtlinie und Variablen, bearbeitet wie in einer Tabellenkalkulation. Beim Tippen werden Namen aus diesem Plan angeboten.</translation>
    </message>
    <message>
        <source>The findings</source>
        <translation>Die Befunde</translation>
    </message>
    <message>
        <source>What conflicts in the plan, looked for after every edit. Most findings have a fix, which is shown before it is made.</source>
        <translation>Was im Plan in Konflikt steht, nach jeder Änderung gesucht. Die meisten Befunde haben eine Korrektur, die gezeigt wird, bevor sie geschieht.</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Finden oder ausführen</translation>
    </message>
    <message>
        <source>Ctrl+K finds a thing by name, port or address, and runs every command of the program.</source>
        <translation>Strg+K findet ein Element nach Name, Port oder Adresse und führt jeden Befehl des Programms aus.</translation>
    </message>
    <message>
        <source>The tools</source>
        <translation>Die Werkzeuge</translation>
    </message>
    <message>
        <source>Undo, the tools of the canvas, the environment that every number on screen belongs to, and the export, which shows each file before it is written.</source>
        <translation>Rückgängig, die Werkzeuge der Zeichenfläche, die Umgebung, zu der jede Zahl auf dem Bildschirm gehört, und der Export, der jede Datei zeigt, bevor sie geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::LanguageMenu</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of language: the one that the system is set to</extracomment>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::MainWindow</name>
    <message>
        <source>Everything in the plan, by the node it is on. What is clicked is selected everywhere; nodes and services can be dragged onto the canvas.</source>
        <translation>Alles im Plan, nach dem Knoten, auf dem es ist. Was angeklickt wird, ist überall ausgewählt; Knoten und Dienste lassen sich auf die Zeichenfläche ziehen.</translation>
    </message>
    <message>
        <source>The chart: nodes as frames, services as cards, ports as chips whose ink says how far they can be reached. Drag from port to port to draw routes and links.</source>
        <translation>Die Karte: Knoten als Rahmen, Dienste als Karten, Ports als Plättchen, deren Farbe sagt, von wo sie zu erreichen sind. Von Port zu Port ziehen zeichnet Routen und Verbindungen.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Edited in place: type into a cell. Alt+Enter shows what can be done about a finding in it; rows can be copied to and from a spreadsheet.</source>
        <translation>Wird an Ort und Stelle bearbeitet: in eine Zelle tippen. Alt+Eingabe zeigt, was sich gegen einen Befund darin tun lässt; Zeilen lassen sich mit einer Tabellenkalkulation austauschen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>Der Plan konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The plan was not tidied up</source>
        <translation>Der Plan wurde nicht aufgeräumt</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>In welchen Ordner exportieren?</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 was opened with remarks</source>
        <translation>%1 wurde mit Anmerkungen geöffnet</translation>
    </message>
    <message>
        <source>%1[*] - Portolan</source>
        <translation>%1[*] - Portolan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all on the canvas</source>
        <translation>Alles auf der Zeichenfläche aus&amp;wählen</translation>
    </message>
    <message>
        <source>Find or &amp;run…</source>
        <translation>Finden oder aus&amp;führen…</translation>
    </message>
    <message>
        <source>Fi&amp;lter ports</source>
        <translation>&amp;Ports filtern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Portolan speaks this language from its next start on.</source>
        <translation>Portolan spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;Port of the selected service</source>
        <translation>&amp;Port des ausgewählten Dienstes</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Aufräumen</translation>
    </message>
    <message>
        <source>&amp;Graphviz, as it suits the size</source>
        <translation>&amp;Graphviz, passend zur Größe</translation>
    </message>
    <message>
        <source>Graphviz, &amp;in ranks</source>
        <translation>Graphviz, als Rangor&amp;dnung</translation>
    </message>
    <message>
        <source>Graphviz, b&amp;y springs</source>
        <translation>Graphviz, mit &amp;Federn</translation>
    </message>
    <message>
        <source>Graphviz, pac&amp;ked</source>
        <translation>Graphviz, ge&amp;packt</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Show &amp;fixes</source>
        <translation>&amp;Korrekturen zeigen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>&amp;Über Portolan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Tidies the chart up, by our own layout or by Graphviz, and aligns what is selected.</source>
        <translation>Räumt die Karte auf, mit der eigenen Anordnung oder mit Graphviz, und richtet aus, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>Every number on screen is that of this environment. Ctrl+1 to Ctrl+9 choose one.</source>
        <translation>Jede Zahl auf dem Bildschirm gilt für diese Umgebung. Strg+1 bis Strg+9 wählen eine.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation>Vergleicht die Dateien, die aus dem Plan folgen, mit einem Ordner und schreibt die angehakten.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Add a port to %1</source>
        <translation>Einen Port für %1 ergänzen</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Es wurde noch kein Plan geöffnet</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Über Portolan</translation>
    </message>
    <message>
        <source>Portolan %1
Topology designer for self-hosted Docker Compose deployments</source>
        <translation>Portolan %1
Topologie-Planer für selbst betriebene Docker-Compose-Installationen</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>In neuem Fenster öffnen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Show ports</source>
        <translation>&amp;Ports zeigen</translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation>&amp;Umgebungen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Tour through the plan</source>
        <translation>&amp;Rundgang durch den Plan</translation>
    </message>
    <message>
        <source>&amp;Follow this connection</source>
        <translation>Dieser Verbindung &amp;folgen</translation>
    </message>
    <message>
        <source>First &amp;look at the window</source>
        <translation>Das Fenster im Über&amp;blick</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>Lights the ports that the Internet, a node or another place reaches, and dims the others. What the Internet reaches without a route is ringed.</source>
        <translation>Hebt die Ports hervor, die das Internet, ein Knoten oder ein anderer Ort erreicht, und dämpft die anderen. Was das Internet ohne Route erreicht, ist umringt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation>Zeigt zwei Umgebungen nebeneinander und markiert, was verschieden ist.</translation>
    </message>
    <message>
        <source>Show environment %1</source>
        <comment>its place in the switch</comment>
        <translation>Umgebung %1 zeigen</translation>
    </message>
    <message>
        <source>See environments side by side</source>
        <translation>Umgebungen nebeneinander sehen</translation>
    </message>
    <message>
        <source>See what an export would write</source>
        <translation>Sehen, was ein Export schreiben würde</translation>
    </message>
    <message>
        <source>Folders inside it have compose files: import one of those.</source>
        <translation>Ordner darin haben Compose-Dateien: einen davon importieren.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a folder</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>&amp;Import a repository…</source>
        <translation>Repository &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::OutsideChanges</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted, moved or renamed. The plan is still open, and its only copy.</source>
        <translation>Die Datei wurde gelöscht, verschoben oder umbenannt. Der Plan ist noch offen und ihre einzige Kopie.</translation>
    </message>
    <message>
        <source>%1 holds the same.</source>
        <translation>%1 enthält dasselbe.</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Mit %1 weitermachen</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Wieder dort speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and is no plan that can be read</source>
        <translation>%1 wurde auf der Festplatte geändert und ist kein lesbarer Plan</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here too</source>
        <translation>%1 wurde auf der Festplatte geändert, und hier auch</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation>Den von der Festplatte nehmen</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Meinen darüber speichern</translation>
    </message>
    <message>
        <source>The two versions of %1 do not fit together</source>
        <translation>Die beiden Fassungen von %1 passen nicht zusammen</translation>
    </message>
    <message>
        <source>Merge what changed on disk</source>
        <translation>Zusammenführen, was sich auf der Festplatte geändert hat</translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation>auf der Festplatte %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 wurde auf der Festplatte geändert und neu gelesen</translation>
    </message>
    <message>
        <source>Only positions, or the way it is written, differ. Undo brings back what was open.</source>
        <translation>Nur Positionen oder die Schreibweise sind verschieden. Rückgängig bringt zurück, was offen war.</translation>
    </message>
    <message>
        <source>Undo brings back what was open.</source>
        <translation>Rückgängig bringt zurück, was offen war.</translation>
    </message>
    <message>
        <source>This is what differs on disk:</source>
        <translation>Das ist auf der Festplatte anders:</translation>
    </message>
    <message>
        <source>What changed on disk is merged into %1</source>
        <translation>Was sich auf der Festplatte geändert hat, ist in %1 eingefügt</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Gespeichert ist es noch nicht.</translation>
    </message>
    <message>
        <source>It is not saved yet. Where both changed the same, yours was kept:</source>
        <translation>Gespeichert ist es noch nicht. Wo beide dasselbe geändert haben, gilt das Eigene:</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PictureCommands</name>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Als &amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet…</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Als Bild kopiert</translation>
    </message>
    <message>
        <source>There is nothing to copy: the canvas is empty.</source>
        <translation>Es gibt nichts zu kopieren: Die Zeichenfläche ist leer.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PlanSession</name>
    <message>
        <source>Plans (*%1);;All files (*)</source>
        <translation>Pläne (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Plan speichern unter</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>What was changed since the last saving is lost otherwise.</source>
        <translation>Was seit dem letzten Speichern geändert wurde, geht sonst verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation>Neu von der Festplatte lesen</translation>
    </message>
    <message>
        <source>is open in another window of Portolan: close it there, or choose another name</source>
        <translation>ist in einem anderen Fenster von Portolan offen: dort schließen oder einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Import a repository</source>
        <translation>Repository importieren</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Recovery</name>
    <message>
        <source>A plan without a file</source>
        <translation>Ein Plan ohne Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n more plan(s) follow.</source>
        <translation>
            <numerusform>%n weiterer Plan folgt.</numerusform>
            <numerusform>%n weitere Pläne folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has unsaved changes of %2</source>
        <comment>a plan and a time</comment>
        <translation>%1 hat nicht gespeicherte Änderungen von %2</translation>
    </message>
    <message>
        <source>The unsaved changes of %1 cannot be read</source>
        <translation>Die nicht gespeicherten Änderungen von %1 sind nicht lesbar</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::RepositoryChanges</name>
    <message numerus="yes">
        <source>%n file(s) changed in %1</source>
        <translation>
            <numerusform>%n Datei in %1 geändert</numerusform>
            <numerusform>%n Dateien in %1 geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SafeKeeping</name>
    <message>
        <source>Unsaved changes cannot be kept for the case of a crash. Save often.</source>
        <translation>Nicht gespeicherte Änderungen können für den Fall eines Absturzes nicht aufbewahrt werden. Oft speichern.</translation>
    </message>
    <message>
        <source>%1 is open in another Portolan (process %2)</source>
        <translation>%1 ist in einem anderen Portolan offen (Prozess %2)</translation>
    </message>
    <message>
        <source>Edits in both are not lost, but whoever saves last has to merge them.</source>
        <translation>Änderungen in beiden gehen nicht verloren, doch wer zuletzt speichert, muss sie zusammenführen.</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>Hier auch öffnen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsCommands</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>group of commands that are in no menu</comment>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Go from thing to thing</source>
        <translation>Von Element zu Element gehen</translation>
    </message>
    <message>
        <source>Into a thing, to its ports</source>
        <translation>In ein Element, zu seinen Ports</translation>
    </message>
    <message>
        <source>Out of a thing</source>
        <translation>Aus einem Element heraus</translation>
    </message>
    <message>
        <source>Select what has the focus; with the tool for lines, begin or end one</source>
        <translation>Auswählen, was den Fokus hat; mit dem Linienwerkzeug eine Linie beginnen oder beenden</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Das Ausgewählte verschieben</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation>Verschieben, solange gedrückt</translation>
    </message>
    <message>
        <source>Leave the gesture or the selection</source>
        <translation>Geste oder Auswahl beenden</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Edit the cell, or go to where it comes from</source>
        <translation>Zelle bearbeiten oder dorthin gehen, woher sie kommt</translation>
    </message>
    <message>
        <source>Fixes of the finding in the cell</source>
        <translation>Korrekturen für den Befund in der Zelle</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste rows or cells</source>
        <translation>Zeilen oder Zellen einfügen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile ergänzen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Use the folder&apos;s, for this file</source>
        <translation>Für diese Datei die des Ordners verwenden</translation>
    </message>
    <message>
        <source>Use the plan&apos;s, for this file</source>
        <translation>Für diese Datei die des Plans verwenden</translation>
    </message>
    <message>
        <source>Take the file into the plan</source>
        <translation>Die Datei in den Plan übernehmen</translation>
    </message>
    <message>
        <source>Back to the workbench</source>
        <translation>Zurück zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>Die Zelle oder die ausgewählten Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nichts gleitet oder blendet über</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Holds from the next start on, beside the desktop&apos;s own scale.</source>
        <translation>Gilt ab dem nächsten Start, zusätzlich zur Skalierung des Systems.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SeverityCount</name>
    <message>
        <source>Show the findings</source>
        <translation>Die Befunde zeigen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::StatusLine</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation>
            <numerusform>%n Element ausgewählt</numerusform>
            <numerusform>%n Elemente ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n neuer Befund</numerusform>
            <numerusform>%n neue Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in %1 ms</source>
        <translation>In %1 ms geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Dateien werden bearbeitet…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) reachable</source>
        <translation>
            <numerusform>%n Port erreichbar</numerusform>
            <numerusform>%n Ports erreichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a route</source>
        <comment>of the ports that are reachable</comment>
        <translation>
            <numerusform>%n ohne Route</numerusform>
            <numerusform>%n ohne Route</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::TemplatePage</name>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A small deployment that is whole: its files can be exported at once. What it names is only an example until you say your own.</source>
        <translation>Eine kleine vollständige Installation: Ihre Dateien lassen sich sofort exportieren. Was sie nennt, ist nur ein Beispiel, bis hier Eigenes steht.</translation>
    </message>
    <message>
        <source>Name of the &amp;plan</source>
        <translation>Name des &amp;Plans</translation>
    </message>
    <message>
        <source>Your &amp;domain</source>
        <translation>Eigene &amp;Domain</translation>
    </message>
    <message>
        <source>Public &amp;address of the entrance</source>
        <translation>Öffentliche &amp;Adresse des Eingangs</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Plan anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n Route</numerusform>
            <numerusform>%n Routen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence gets its full stop</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Tidying</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1 is not installed beside this program</source>
        <translation>%1 ist nicht neben diesem Programm installiert</translation>
    </message>
    <message>
        <source>Graphviz crashed while it arranged this plan; the places stay as they were</source>
        <translation>Graphviz ist beim Anordnen dieses Plans abgestürzt; alles bleibt, wo es war</translation>
    </message>
    <message>
        <source>The plan was edited meanwhile; tidy up again</source>
        <translation>Der Plan wurde inzwischen bearbeitet; noch einmal aufräumen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageList</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the places to look from</source>
        <translation>Die Standpunkte filtern</translation>
    </message>
    <message>
        <source>Places to look from</source>
        <translation>Standpunkte</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageModel</name>
    <message>
        <source>%1, %2</source>
        <comment>name, kind</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageSwitch</name>
    <message>
        <source>Show</source>
        <comment>from where ports are looked at</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show ports from</source>
        <translation>Ports zeigen von</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>From a node…</source>
        <translation>Knoten…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>From the &amp;Internet</source>
        <translation>Aus dem &amp;Internet</translation>
    </message>
    <message>
        <source>From a &amp;node or another place…</source>
        <translation>Von einem &amp;Knoten oder anderen Ort…</translation>
    </message>
    <message>
        <source>Show what the &amp;selected thing reaches</source>
        <translation>Zeigen, was das Au&amp;sgewählte erreicht</translation>
    </message>
    <message>
        <source>From…</source>
        <comment>choose a node or another place</comment>
        <translation>Von…</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>A chart of your ports: draw a deployment, see what conflicts in it, and write the files that run it.</source>
        <translation>Eine Seekarte der eigenen Ports: eine Installation zeichnen, Konflikte darin sehen und die Dateien schreiben, mit denen sie läuft.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>An empty chart to draw a deployment on</source>
        <translation>Eine leere Karte zum Zeichnen</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>A .portolan.yaml file</source>
        <translation>Eine Datei .portolan.yaml</translation>
    </message>
    <message>
        <source>Import a repository…</source>
        <translation>Repository importieren…</translation>
    </message>
    <message>
        <source>Read its compose and env files into a plan</source>
        <translation>Compose- und Env-Dateien einlesen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>atl.chat: IRC, XMPP and web chat on two nodes</source>
        <translation>atl.chat: IRC, XMPP und Webchat auf zwei Knoten</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt geöffnete Pläne</translation>
    </message>
    <message>
        <source>No plan was opened yet. What you open or save will be listed here.</source>
        <translation>Noch kein Plan geöffnet. Was geöffnet oder gespeichert wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>In %1 nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is not there any more; press to leave it out of this list</source>
        <translation>%1 ist nicht mehr da; drücken, um den Eintrag aus dieser Liste zu nehmen</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>A small whole deployment to make your own</source>
        <translation>Klein, vollständig, zum Anpassen</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Follow a connection from its name to a container</source>
        <translation>Einer Verbindung zum Container folgen</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Workbench</name>
    <message>
        <source>Panels at the left</source>
        <translation>Bereiche links</translation>
    </message>
    <message>
        <source>Panels below</source>
        <translation>Bereiche unten</translation>
    </message>
    <message>
        <source>Panels below, at the right</source>
        <translation>Bereiche unten rechts</translation>
    </message>
    <message>
        <source>Show among the others</source>
        <translation>Bei den anderen zeigen</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>Neben den anderen zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>portolan::views::AfterWritingPanel</name>
    <message>
        <source>After writing</source>
        <translation>Nach dem Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) gone</source>
        <translation>
            <numerusform>%n Befund weg</numerusform>
            <numerusform>%n Befunde weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n neuer Befund</numerusform>
            <numerusform>%n neue Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 routes answer</source>
        <translation>%1 von %2 Routen antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) closed to the Internet</source>
        <translation>
            <numerusform>%n Port zum Internet geschlossen</numerusform>
            <numerusform>%n Ports zum Internet geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) opened to the Internet</source>
        <translation>
            <numerusform>%n Port zum Internet geöffnet</numerusform>
            <numerusform>%n Ports zum Internet geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new container(s)</source>
        <translation>
            <numerusform>%n neuer Container</numerusform>
            <numerusform>%n neue Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) to restart at the next &quot;up&quot;</source>
        <translation>
            <numerusform>%n Container startet beim nächsten „up“ neu</numerusform>
            <numerusform>%n Container starten beim nächsten „up“ neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) removed</source>
        <translation>
            <numerusform>%n Container entfernt</numerusform>
            <numerusform>%n Container entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is secret and missing from %2: add it there.</source>
        <translation>%1 ist geheim und fehlt in %2: dort ergänzen.</translation>
    </message>
    <message>
        <source>%1 is secret and no longer in the plan; %2 has its only copy: remove it there.</source>
        <translation>%1 ist geheim und nicht mehr im Plan; %2 hat die einzige Kopie: dort entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more secret(s)</source>
        <translation>
            <numerusform>und %n weiteres Geheimnis</numerusform>
            <numerusform>und %n weitere Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 routes answer, as before</source>
        <translation>%1 von %2 Routen antworten, wie bisher</translation>
    </message>
</context>
<context>
    <name>portolan::views::BodyEditor</name>
    <message>
        <source>Rest of the service&apos;s compose file, YAML</source>
        <translation>Rest der Compose-Datei des Dienstes, YAML</translation>
    </message>
    <message>
        <source>What the compose file says of the service beyond the fields above. Ctrl+Enter takes it.</source>
        <translation>Was die Compose-Datei über die Felder oben hinaus vom Dienst sagt. Strg+Eingabe übernimmt es.</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasEditor</name>
    <message>
        <source>The clipboard holds no part of a plan</source>
        <translation>Die Zwischenablage enthält keinen Teil eines Plans</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete a port of %1</source>
        <translation>Einen Port von %1 löschen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten ergänzen</translation>
    </message>
    <message>
        <source>A service stands on a node; put it inside a frame</source>
        <translation>Ein Dienst steht auf einem Knoten; in einen Rahmen setzen</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dienst ergänzen</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netzwerk ergänzen</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Größe von %1 ändern</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>%1 biegen</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation>Auswahl aufräumen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>%n Dienst nach %1 verschieben</numerusform>
            <numerusform>%n Dienste nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz ergänzen</translation>
    </message>
    <message>
        <source>Attach a note to %1</source>
        <translation>Notiz an %1 heften</translation>
    </message>
    <message>
        <source>Detach a note</source>
        <translation>Notiz ablösen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>%n Dienst nach %1 verschieben</numerusform>
            <numerusform>%n Dienste nach %1 verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a hop, hop</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n further route(s)</source>
        <translation>
            <numerusform>und %n weitere Route</numerusform>
            <numerusform>und %n weitere Routen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CataloguePanel</name>
    <message>
        <source>Services that people run, with their ports. Drag one onto a node, or press Enter to add it to the node that is selected.</source>
        <translation>Dienste, die häufig betrieben werden, mit ihren Ports. Einen auf einen Knoten ziehen, oder Eingabe ergänzt ihn auf dem ausgewählten Knoten.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the catalogue by name, purpose or port</source>
        <translation>Den Katalog nach Name, Zweck oder Port filtern</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Drag a service onto a node.</source>
        <translation>Einen Dienst auf einen Knoten ziehen.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Auf %1 ergänzen</translation>
    </message>
    <message>
        <source>Add to a node</source>
        <translation>Auf einem Knoten ergänzen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Select the node that is to run it.</source>
        <translation>Den Knoten auswählen, auf dem er laufen soll.</translation>
    </message>
    <message>
        <source>A service runs on a node; add one first</source>
        <translation>Ein Dienst läuft auf einem Knoten; zuerst einen ergänzen</translation>
    </message>
    <message>
        <source>Select the node that is to run %1</source>
        <translation>Den Knoten auswählen, auf dem %1 laufen soll</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 auf %2 ergänzen</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>%1 auf %2 ergänzt</translation>
    </message>
</context>
<context>
    <name>portolan::views::Cell</name>
    <message>
        <source>Something must be named here</source>
        <translation>Hier muss etwas genannt werden</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here</source>
        <translation>„%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port nor a range such as 8000-8010</source>
        <translation>„%1“ ist weder ein Port noch ein Bereich wie 8000-8010</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds</source>
        <translation>„%1“ ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol; tcp, udp and sctp are</source>
        <translation>„%1“ ist kein Protokoll; möglich sind tcp, udp und sctp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a block such as 10.0.0.0/8</source>
        <translation>„%1“ ist weder eine Adresse noch ein Block wie 10.0.0.0/8</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>portolan::views::CommitBar</name>
    <message>
        <source>Commit</source>
        <translation>Committen</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Nachricht des Commits</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Was sich ändert, und warum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>By your identity in git. Hooks are not run, and the commit is not signed.</source>
        <translation>Mit der eigenen Identität aus git. Hooks laufen nicht, und der Commit wird nicht signiert.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) and commit</source>
        <translation>
            <numerusform>%n Datei schreiben und committen</numerusform>
            <numerusform>%n Dateien schreiben und committen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareDetails</name>
    <message>
        <source>%1 is none of its compose files</source>
        <translation>%1 gehört nicht zu den Compose-Dateien</translation>
    </message>
    <message>
        <source>it starts with the profile %1 only</source>
        <translation>startet nur mit dem Profil %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value of a variable, name of a file</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Show on canvas</source>
        <translation>Auf der Zeichenfläche zeigen</translation>
    </message>
    <message>
        <source>About the current row</source>
        <translation>Über die aktuelle Zeile</translation>
    </message>
    <message>
        <source>Choose a row to see both sides in full, and why they differ.</source>
        <translation>Eine Zeile wählen, um beide Seiten ganz zu sehen und warum sie verschieden sind.</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Gesetzt in</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>Label of a reason: from whom a port is looked at, and on which side</extracomment>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>this environment puts all services on one node</source>
        <translation>diese Umgebung setzt alle Dienste auf einen Knoten</translation>
    </message>
    <message>
        <source>Select it and go there (Enter)</source>
        <translation>Auswählen und dorthin gehen (Eingabe)</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Why, %1</source>
        <extracomment>Label of a reason: on which side it holds</extracomment>
        <translation>Warum, %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareModel</name>
    <message>
        <source>%1 of %2 differ</source>
        <extracomment>Of the rows of a group, how many differ</extracomment>
        <translation>%1 von %2 verschieden</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>head of a column: the thing that is compared</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: what is compared of a thing</comment>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareSides</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Swap the sides (%1)</source>
        <translation>Seiten tauschen (%1)</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, as opened</source>
        <translation>%1, wie geöffnet</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Two environments side by side, or the plan before and after what was edited. What differs is marked; Enter shows the thing on the canvas.</source>
        <translation>Zwei Umgebungen nebeneinander, oder der Plan vor und nach der Bearbeitung. Was verschieden ist, ist markiert; Eingabe zeigt das Element auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Verglichen werden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>Als &amp;Text für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>Die gezeigten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Den Vergleich filtern</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Show what is the &amp;same (%1)</source>
        <translation>&amp;Gleiches zeigen (%1)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts ist verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Neu vergleichen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Stopped. What is shown is from before.</source>
        <translation>Angehalten. Was hier steht, ist von vorher.</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The plan has no environments yet. With two there is something to compare; with none, edits are shown beside the plan as opened.</source>
        <translation>Der Plan hat noch keine Umgebungen. Mit zweien gibt es etwas zu vergleichen; ohne stehen Änderungen neben dem Plan, wie er geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 is the only environment. Add another to compare the two; edits are shown beside the plan as opened.</source>
        <translation>%1 ist die einzige Umgebung. Eine weitere ergänzen, um beide zu vergleichen; Änderungen stehen neben dem Plan, wie er geöffnet wurde.</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Umgebung ergänzen</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>Add the environment %1</source>
        <translation>Die Umgebung %1 ergänzen</translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsModel</name>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>wie der Plan sagt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>as it is there</source>
        <translation>wie es dort steht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1
Before both changed it: %2</source>
        <translation>%1
Bevor beide es geändert haben: %2</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beide geändert</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsTable</name>
    <message>
        <source>What folder and plan say differently</source>
        <translation>Was Ordner und Plan verschieden sagen</translation>
    </message>
    <message>
        <source>Left and right arrow choose the folder&apos;s or the plan&apos;s version</source>
        <translation>Pfeil nach links und rechts wählen die Fassung des Ordners oder des Plans</translation>
    </message>
</context>
<context>
    <name>portolan::views::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Differences of the file</source>
        <translation>Unterschiede der Datei</translation>
    </message>
</context>
<context>
    <name>portolan::views::EmptyCanvas</name>
    <message>
        <source>No nodes yet. Add the machine that takes the first packet.</source>
        <translation>Noch keine Knoten. Den Rechner ergänzen, der das erste Paket bekommt.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten ergänzen</translation>
    </message>
</context>
<context>
    <name>portolan::views::EndpointsTable</name>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Filter endpoints</source>
        <translation>Endpunkte filtern</translation>
    </message>
    <message>
        <source>No service says what it listens on. Select a service and press Insert, or draw a line from one service to another.</source>
        <translation>Kein Dienst sagt, worauf er lauscht. Einen Dienst auswählen und Einfg drücken, oder eine Linie von einem Dienst zum anderen ziehen.</translation>
    </message>
    <message>
        <source>Add an endpoint or link</source>
        <translation>Endpunkt oder Verbindung ergänzen</translation>
    </message>
    <message>
        <source>Remove endpoints and links</source>
        <translation>Endpunkte und Verbindungen entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>An endpoint is a port that a service listens on; a link is somebody who uses one.</source>
        <translation>Ein Endpunkt ist ein Port, auf dem ein Dienst lauscht; eine Verbindung ist jemand, der einen verwendet.</translation>
    </message>
    <message>
        <source>The service that listens.</source>
        <translation>Der Dienst, der lauscht.</translation>
    </message>
    <message>
        <source>The port as the service itself knows it, not the one on its node.</source>
        <translation>Der Port, wie der Dienst selbst ihn kennt, nicht der auf dem Knoten.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP oder SCTP.</translation>
    </message>
    <message>
        <source>The service that connects, or a name for somebody outside the plan.</source>
        <translation>Der Dienst, der verbindet, oder ein Name für jemanden außerhalb des Plans.</translation>
    </message>
    <message>
        <source>The name or address that the user connects to. Empty: however the two reach each other.</source>
        <translation>Der Name oder die Adresse, mit der verbunden wird. Leer: wie auch immer sich die beiden erreichen.</translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation>Was auf dem Port gesprochen wird.</translation>
    </message>
    <message>
        <source>Whether the port is documented as not to be reached from outside its network.</source>
        <translation>Ob der Port als von außerhalb seines Netzwerks nicht erreichbar dokumentiert ist.</translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation>Ein kurzer Name des Ports.</translation>
    </message>
    <message>
        <source>Whether the service expects the PROXY protocol, which tells the address of the client.</source>
        <translation>Ob der Dienst das PROXY-Protokoll erwartet, das die Adresse des Clients nennt.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Eine Notiz für Menschen; sie ändert nichts.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesDelegate</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>überholt</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesModel</name>
    <message>
        <source>The folder already holds exactly this file.</source>
        <translation>Der Ordner enthält genau diese Datei schon.</translation>
    </message>
    <message>
        <source>In other words to the same effect; it is left alone.</source>
        <translation>In anderen Worten mit derselben Wirkung; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The folder has no such file yet; it is written.</source>
        <translation>Der Ordner hat noch keine solche Datei; sie wird geschrieben.</translation>
    </message>
    <message>
        <source>The plan now says something else; it is written.</source>
        <translation>Der Plan sagt jetzt etwas anderes; wird geschrieben.</translation>
    </message>
    <message>
        <source>Folder and plan changed different things; what is written has both.</source>
        <translation>Ordner und Plan haben Verschiedenes geändert; geschrieben wird beides.</translation>
    </message>
    <message>
        <source>Only the folder has changed; it is left alone.</source>
        <translation>Nur der Ordner hat sich geändert; bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Folder and plan changed the same thing: choose.</source>
        <translation>Ordner und Plan haben dasselbe geändert: wählen.</translation>
    </message>
    <message>
        <source>Written by hand and not the same; it is left alone until you choose.</source>
        <translation>Von Hand geschrieben und nicht gleich; bleibt, wie es ist, bis gewählt wird.</translation>
    </message>
    <message>
        <source>No longer part of the plan; it is left alone, to be deleted by hand.</source>
        <translation>Nicht mehr Teil des Plans; bleibt liegen und ist von Hand zu löschen.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportView</name>
    <message>
        <source>Take into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Use the folder&apos;s</source>
        <translation>Die des Ordners verwenden</translation>
    </message>
    <message>
        <source>Use the plan&apos;s</source>
        <translation>Die des Plans verwenden</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Take what the folder changed into the plan. Nothing is written there.</source>
        <translation>In den Plan übernehmen, was der Ordner geändert hat. Dort wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Wird mit dem Ordner verglichen…</translation>
    </message>
    <message>
        <source>The folder holds what the plan says.</source>
        <translation>Der Ordner enthält, was der Plan sagt.</translation>
    </message>
    <message>
        <source>No file of the folder differs from the plan.</source>
        <translation>Keine Datei des Ordners unterscheidet sich vom Plan.</translation>
    </message>
    <message>
        <source>Nothing is known of what folder and plan said last: %1.</source>
        <translation>Was Ordner und Plan zuletzt gesagt haben, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Right: as it would be written</source>
        <translation>Rechts: wie es geschrieben würde</translation>
    </message>
    <message>
        <source>Right: as the plan says</source>
        <translation>Rechts: wie der Plan sagt</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) into the plan</source>
        <translation>
            <numerusform>%n Datei in den Plan übernehmen</numerusform>
            <numerusform>%n Dateien in den Plan übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Is so much meant to go?</source>
        <translation>Soll so viel wegfallen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s).</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the folder changed…</source>
        <translation>Gelesen wird, was der Ordner geändert hat…</translation>
    </message>
    <message>
        <source>The plan says all of it already.</source>
        <translation>Der Plan sagt alles davon schon.</translation>
    </message>
    <message>
        <source>Took into the plan: %1.</source>
        <translation>In den Plan übernommen: %1.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 would lose %2 of its %3.</source>
        <comment>3 of its 12 records</comment>
        <translation>%1 würde verlieren: %2 von %3.</translation>
    </message>
    <message>
        <source>Write and commit…</source>
        <translation>Schreiben und committen…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>file</comment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n Datei exportieren</numerusform>
            <numerusform>%n Dateien exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more change(s)</source>
        <comment>the first of several</comment>
        <translation>
            <numerusform>%1 und %n weitere Änderung</numerusform>
            <numerusform>%1 und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>kein Branch</translation>
    </message>
    <message>
        <source>%1, nothing uncommitted</source>
        <comment>branch</comment>
        <translation>%1, alles committet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n uncommitted</source>
        <comment>branch, changed files</comment>
        <translation>
            <numerusform>%1, %n nicht committet</numerusform>
            <numerusform>%1, %n nicht committet</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and plan say different things in %1. Choose a side, then commit.</source>
        <translation>Ordner und Plan sagen in %1 Verschiedenes. Eine Seite wählen, dann committen.</translation>
    </message>
    <message>
        <source>Nothing to commit: %1 has these files already.</source>
        <comment>branch</comment>
        <translation>Nichts zu committen: %1 hat diese Dateien schon.</translation>
    </message>
    <message>
        <source>Commit %1 on %2.</source>
        <comment>short id, branch</comment>
        <translation>Commit %1 auf %2.</translation>
    </message>
    <message>
        <source>%1 is no part of the commit: it %2.</source>
        <comment>file, why in English: is ignored by git</comment>
        <translation>%1 gehört nicht zum Commit: %2.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExposureKey</name>
    <message>
        <source>Key: how far ports can be reached</source>
        <translation>Legende: wie weit Ports zu erreichen sind</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>From the Internet</comment>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of a key, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a route</source>
        <comment>ports that are reached</comment>
        <translation>Ohne Route</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>ports</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>ports</comment>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>With a route</source>
        <comment>ports that are reached</comment>
        <translation>Mit Route</translation>
    </message>
</context>
<context>
    <name>portolan::views::FieldRow</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Ist %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindBar</name>
    <message>
        <source>Name, port, address or tag</source>
        <translation>Name, Port, Adresse oder Tag</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>Auf der Zeichenfläche suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and what matched</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has this name, port, address or tag</source>
        <translation>Nichts hat diesen Namen, diesen Port, diese Adresse oder diesen Tag</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingCard</name>
    <message>
        <source>Show fixes…</source>
        <translation>Korrekturen zeigen…</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Eingabe</translation>
    </message>
    <message>
        <source>What a rule finds wrong with the selected thing. Alt+Enter shows what can be done about it.</source>
        <translation>Was eine Regel am ausgewählten Element auszusetzen hat. Alt+Eingabe zeigt, was sich dagegen tun lässt.</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Mit Begründung unterdrücken…</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>Über den Befund</translation>
    </message>
    <message>
        <source>Why is this accepted?</source>
        <translation>Warum wird das akzeptiert?</translation>
    </message>
    <message>
        <source>Reason for accepting the finding</source>
        <translation>Grund, den Befund zu akzeptieren</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Unterdrücken</translation>
    </message>
    <message>
        <source>The rule&apos;s page of the handbook</source>
        <translation>Die Seite der Regel im Handbuch</translation>
    </message>
    <message>
        <source>What to do here only a person can tell.</source>
        <translation>Was hier zu tun ist, kann nur ein Mensch sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what would end %n finding(s)…</source>
        <translation>
            <numerusform>Gesucht wird, was %n Befund beenden würde…</numerusform>
            <numerusform>Gesucht wird, was %n Befunde beenden würde…</numerusform>
        </translation>
    </message>
    <message>
        <source>No fix is known for these; what to do only a person can tell.</source>
        <translation>Dafür ist keine Korrektur bekannt; was zu tun ist, kann nur ein Mensch sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all, %n change(s)</source>
        <translation>
            <numerusform>Alle korrigieren, %n Änderung</numerusform>
            <numerusform>Alle korrigieren, %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay: only a person can tell what to do</source>
        <translation>
            <numerusform>%n Befund bleibt: Was zu tun ist, kann nur ein Mensch sagen</numerusform>
            <numerusform>%n Befunde bleiben: Was zu tun ist, kann nur ein Mensch sagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding, or a group of them, to see what would end it.</source>
        <translation>Einen Befund oder eine Gruppe davon wählen, um zu sehen, was sie beenden würde.</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsPanel</name>
    <message>
        <source>What the rules find wrong with this plan, as you type. Alt+Enter shows what can be done about the current finding.</source>
        <translation>Was die Regeln an diesem Plan auszusetzen haben, schon beim Tippen. Alt+Eingabe zeigt, was sich gegen den aktuellen Befund tun lässt.</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Korrekturen zeigen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Nach Regel gruppiert</translation>
    </message>
    <message>
        <source>Grouped by thing</source>
        <translation>Nach Element gruppiert</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>Wie Befunde gruppiert sind</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Every finding is of a severity that is hidden above.</source>
        <translation>Jeder Befund hat einen Schweregrad, der oben ausgeblendet ist.</translation>
    </message>
    <message>
        <source>No rule finds anything wrong with this plan.</source>
        <translation>Keine Regel hat an diesem Plan etwas auszusetzen.</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Alle korrigieren: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Show what would fix all of these</source>
        <translation>Zeigen, was all diese korrigieren würde</translation>
    </message>
    <message>
        <source>Show all severities</source>
        <translation>Alle Schweregrade zeigen</translation>
    </message>
</context>
<context>
    <name>portolan::views::FirewallTable</name>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>No node of this plan has a firewall. Select a node and press Insert to give it one.</source>
        <translation>Kein Knoten dieses Plans hat eine Firewall. Einen Knoten auswählen und Einfg drücken, um ihm eine zu geben.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel ergänzen</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Regeln entfernen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Hinaus über</translation>
    </message>
    <message>
        <source>From ports</source>
        <translation>Von Ports</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>jede Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>The node whose firewall has the rule.</source>
        <translation>Der Knoten, dessen Firewall die Regel hat.</translation>
    </message>
    <message>
        <source>Allow, deny (drop in silence), reject (answer that it is refused) or limit (allow a few a minute).</source>
        <translation>Allow (erlauben), deny (still verwerfen), reject (ablehnen und es sagen) oder limit (ein paarmal pro Minute erlauben).</translation>
    </message>
    <message>
        <source>In: to the node. Out: from it. Routed: through it.</source>
        <translation>In: zum Knoten. Out: vom Knoten weg. Routed: durch ihn hindurch.</translation>
    </message>
    <message>
        <source>The interface at which the packet arrives; going out, the one it leaves by.</source>
        <translation>Die Schnittstelle, an der das Paket ankommt; bei ausgehenden die, über die es geht.</translation>
    </message>
    <message>
        <source>The interface by which a routed packet leaves.</source>
        <translation>Die Schnittstelle, über die ein weitergeleitetes Paket hinausgeht.</translation>
    </message>
    <message>
        <source>The address or block that the packet comes from.</source>
        <translation>Die Adresse oder der Block, woher das Paket kommt.</translation>
    </message>
    <message>
        <source>The port that the sender uses.</source>
        <translation>Der Port, den der Absender verwendet.</translation>
    </message>
    <message>
        <source>The address or block that the packet is for.</source>
        <translation>Die Adresse oder der Block, wohin das Paket soll.</translation>
    </message>
    <message>
        <source>The port or range that the packet is for, as the sender wrote it: before Docker translates it.</source>
        <translation>Der Port oder Bereich, wohin das Paket soll, wie der Absender ihn geschrieben hat: bevor Docker ihn übersetzt.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP oder SCTP.</translation>
    </message>
    <message>
        <source>Whether it is the way in for the administrator: such a rule stands before everything is closed.</source>
        <translation>Ob sie der Zugang des Administrators ist: Eine solche Regel steht da, bevor alles geschlossen wird.</translation>
    </message>
    <message>
        <source>The routes that the rule follows from, or that it was written by hand.</source>
        <translation>Die Routen, aus denen die Regel folgt, oder dass sie von Hand geschrieben ist.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the script.</source>
        <translation>Eine Notiz für Menschen; sie steht als Kommentar im Skript.</translation>
    </message>
</context>
<context>
    <name>portolan::views::FixPopup</name>
    <message>
        <source>Why is this accepted?</source>
        <translation>Warum wird das akzeptiert?</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Mit Begründung unterdrücken…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Eingabe</translation>
    </message>
</context>
<context>
    <name>portolan::views::FoldSection</name>
    <message>
        <source>Folds this part of the inspector away, and back. The inspector remembers it.</source>
        <translation>Klappt diesen Teil des Inspektors zu und wieder auf. Der Inspektor merkt es sich.</translation>
    </message>
</context>
<context>
    <name>portolan::views::GroupedFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Das sagt keine Seite.</translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>All that the plan says of what is selected. Change a field and press Enter; Ctrl+Z takes it back.</source>
        <translation>Alles, was der Plan über das Ausgewählte sagt. Ein Feld ändern und Eingabe drücken; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Korrekturen zeigen</translation>
    </message>
    <message>
        <source>Back to the whole thing</source>
        <translation>Zurück zum Ganzen</translation>
    </message>
    <message>
        <source>Nothing is selected. Click a thing on the canvas, in the outline or in a table to see and change it here.</source>
        <translation>Nichts ist ausgewählt. Auf der Zeichenfläche, in der Gliederung oder in einer Tabelle etwas anklicken, um es hier zu sehen und zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>und %n weiterer Befund</numerusform>
            <numerusform>und %n weitere Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the compose file of %1</source>
        <translation>Die Compose-Datei von %1 bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a field, %2 what it belongs to</extracomment>
        <translation>„%1“ von %2 ändern</translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorSection</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>No file says anything of it.</source>
        <translation>Keine Datei sagt etwas darüber.</translation>
    </message>
</context>
<context>
    <name>portolan::views::InterfacesTable</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Knoten filtern</translation>
    </message>
    <message>
        <source>No nodes yet. Press Insert to add the first.</source>
        <translation>Noch keine Knoten. Einfg ergänzt den ersten.</translation>
    </message>
    <message>
        <source>Add a node or interface</source>
        <translation>Knoten oder Schnittstelle ergänzen</translation>
    </message>
    <message>
        <source>Remove nodes and interfaces</source>
        <translation>Knoten und Schnittstellen entfernen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Advertised tags</source>
        <translation>Angekündigte Tags</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>What the plan calls the machine.</source>
        <translation>Wie der Plan den Rechner nennt.</translation>
    </message>
    <message>
        <source>The name by which the machine is known to others.</source>
        <translation>Der Name, unter dem andere den Rechner kennen.</translation>
    </message>
    <message>
        <source>The interface as the machine calls it: eth0, tailscale0.</source>
        <translation>Die Schnittstelle, wie der Rechner sie nennt: eth0, tailscale0.</translation>
    </message>
    <message>
        <source>The network of the plan that the interface is on.</source>
        <translation>Das Netzwerk des Plans, in dem die Schnittstelle ist.</translation>
    </message>
    <message>
        <source>The addresses of the interface, separated by commas.</source>
        <translation>Die Adressen der Schnittstelle, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>How far something that listens there can be reached.</source>
        <translation>Wie weit zu erreichen ist, was dort lauscht.</translation>
    </message>
    <message>
        <source>What the policy of the tailnet calls the machine.</source>
        <translation>Wie die Richtlinie des Tailnets den Rechner nennt.</translation>
    </message>
    <message>
        <source>What the machine tells the tailnet of itself. It should be the same as its tags: rules ask for these.</source>
        <translation>Was der Rechner dem Tailnet von sich sagt. Es sollte seinen Tags gleichen: Nach diesen fragen Regeln.</translation>
    </message>
    <message>
        <source>What the machine is for.</source>
        <translation>Wofür der Rechner da ist.</translation>
    </message>
    <message>
        <source>The release of Docker on it: what packets are let through depends on that.</source>
        <translation>Die Docker-Version darauf: Davon hängt ab, welche Pakete durchkommen.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Eine Notiz für Menschen; sie ändert nichts.</translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysModel</name>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation>Diese Taste gehört zu ihrem Teil des Fensters.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column of the list of keys</comment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the list of keys</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysPage</name>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter the list of keys</source>
        <translation>Die Liste der Tasten filtern</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>All keys as text, to be printed or kept beside the keyboard</source>
        <translation>Alle Tasten als Text, zum Drucken oder als Zettel neben der Tastatur</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Einen Befehl wählen, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Tasten von %1</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 ist durch %2 belegt.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation>Diese Taste gehört zu ihrem Teil des Fensters.</translation>
    </message>
    <message>
        <source>Press the keys in the field.</source>
        <translation>Die Tasten im Feld drücken.</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Save the list of keys as</source>
        <translation>Liste der Tasten speichern unter</translation>
    </message>
    <message>
        <source>portolan-keys.txt</source>
        <translation>portolan-tasten.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>portolan::views::LineReasonBar</name>
    <message>
        <source>%1 in %2, as before</source>
        <comment>how far a port is open, environment</comment>
        <translation>%1 in %2, wie bisher</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>how far a port is open before and after, environment</comment>
        <translation>%1 zu %2 in %3</translation>
    </message>
    <message>
        <source>Why the line is as it is</source>
        <translation>Warum die Zeile so ist</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number of a line, name of a service or variable</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <translation>Zur Bindung gehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
</context>
<context>
    <name>portolan::views::Locator</name>
    <message>
        <source>Find or run</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Type a few letters of a thing or an action, choose with the arrow keys and press Enter. What begins with &gt; finds actions only.</source>
        <translation>Ein paar Buchstaben eines Elements oder einer Aktion tippen, mit den Pfeiltasten wählen und Eingabe drücken. Was mit &gt; beginnt, findet nur Aktionen.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing in this plan and no action is called &quot;%1&quot;.</source>
        <translation>Nichts in diesem Plan und keine Aktion heißt „%1“.</translation>
    </message>
    <message>
        <source>Find a thing by name, port, address or tag, or run an action</source>
        <translation>Ein Element nach Name, Port, Adresse oder Tag finden oder eine Aktion ausführen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>portolan::views::LocatorModel</name>
    <message>
        <source>Service on %1</source>
        <translation>Dienst auf %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Route · %1</source>
        <translation>Route · %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>portolan::views::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Press to go there</source>
        <translation>Drücken, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>portolan::views::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>No nodes yet. What is in the plan is listed here.</source>
        <translation>Noch keine Knoten. Hier steht dann, was im Plan ist.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten ergänzen</translation>
    </message>
    <message>
        <source>Nothing in the plan fits the filter.</source>
        <translation>Nichts im Plan passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Die Gliederung filtern</translation>
    </message>
</context>
<context>
    <name>portolan::views::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>portolan::views::PictureWindow</name>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Für Papier</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Plan, environment and date below</source>
        <translation>Plan, Umgebung und Datum darunter</translation>
    </message>
    <message>
        <source>Print and pictures</source>
        <translation>Drucken und Bilder</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Poster scale</source>
        <translation>Maßstab des Posters</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Schriftfeld</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>So groß wie die Zeichnung</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Wie es passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 × the size on screen</source>
        <translation>%1 × die Größe auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Umgebung %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Noch ist nichts gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>At this scale it takes %n page(s). Choose a smaller scale or a larger paper.</source>
        <translation>
            <numerusform>In diesem Maßstab wird es %n Seite. Einen kleineren Maßstab oder größeres Papier wählen.</numerusform>
            <numerusform>In diesem Maßstab werden es %n Seiten. Einen kleineren Maßstab oder größeres Papier wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1 across and %2 down</source>
        <translation>
            <numerusform>%n Seite, %1 nebeneinander und %2 untereinander</numerusform>
            <numerusform>%n Seiten, %1 nebeneinander und %2 untereinander</numerusform>
        </translation>
    </message>
    <message>
        <source>One page at %1 % of the size on screen</source>
        <translation>Eine Seite mit %1 % der Größe auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Lines and text that stay sharp at every size</source>
        <translation>Linien und Text, die in jeder Größe scharf bleiben</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1, the most that a PNG can hold: %2 % of the size on screen</source>
        <translation>%1, das meiste, was ein PNG fasst: %2 % der Größe auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Put in a node or a service first.</source>
        <translation>Noch ist nichts gezeichnet. Zuerst einen Knoten oder Dienst einsetzen.</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Vorschau wird gezeichnet…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Bild speichern unter</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation>%1 wird gezeichnet…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PolicyTable</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>No entries yet. They follow from routes over a tailnet that has a policy; press Insert to write one by hand.</source>
        <translation>Noch keine Einträge. Sie folgen aus Routen über ein Tailnet, das eine Richtlinie hat; Einfg schreibt einen von Hand.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Eintrag ergänzen</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Einträge entfernen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>The tailnet whose policy has the entry.</source>
        <translation>Das Tailnet, dessen Richtlinie den Eintrag hat.</translation>
    </message>
    <message>
        <source>What the entry does: a policy only accepts, and what no entry accepts is denied.</source>
        <translation>Was der Eintrag tut: Eine Richtlinie erlaubt nur, und was kein Eintrag erlaubt, ist verboten.</translation>
    </message>
    <message>
        <source>Who may connect: tags, users, groups or addresses.</source>
        <translation>Wer verbinden darf: Tags, Nutzer, Gruppen oder Adressen.</translation>
    </message>
    <message>
        <source>Where to: a tag, user or address with its ports, as in tag:server:22.</source>
        <translation>Wohin: ein Tag, Nutzer oder eine Adresse mit Ports, wie in tag:server:22.</translation>
    </message>
    <message>
        <source>TCP, UDP or another protocol. Empty: all.</source>
        <translation>TCP, UDP oder ein anderes Protokoll. Leer: alle.</translation>
    </message>
    <message>
        <source>The routes that the entry follows from, or that it was written by hand.</source>
        <translation>Die Routen, aus denen der Eintrag folgt, oder dass er von Hand geschrieben ist.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the policy file.</source>
        <translation>Eine Notiz für Menschen; sie steht als Kommentar in der Richtliniendatei.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsTable</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Filter ports</source>
        <translation>Ports filtern</translation>
    </message>
    <message>
        <source>No service of this plan publishes a port. Select a service and press Insert.</source>
        <translation>Kein Dienst dieses Plans veröffentlicht einen Port. Einen Dienst auswählen und Einfg drücken.</translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation>Port ergänzen</translation>
    </message>
    <message>
        <source>Remove ports</source>
        <translation>Ports entfernen</translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation>Host-IP</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>alle Adressen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>von der Engine gewählt</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Runs on the node itself; no compose file defines it</source>
        <translation>Läuft auf dem Knoten selbst; keine Compose-Datei definiert ihn</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation>Eine Bindung braucht einen Zielport</translation>
    </message>
    <message>
        <source>The node that the service runs on in the environment shown.</source>
        <translation>Der Knoten, auf dem der Dienst in der gezeigten Umgebung läuft.</translation>
    </message>
    <message>
        <source>The service that publishes the port.</source>
        <translation>Der Dienst, der den Port veröffentlicht.</translation>
    </message>
    <message>
        <source>The address of the node that the port is bound to. Empty: every address it has.</source>
        <translation>Die Adresse des Knotens, an die der Port gebunden ist. Leer: jede, die er hat.</translation>
    </message>
    <message>
        <source>The port on the node. The value in the environment shown stands beside an expression.</source>
        <translation>Der Port auf dem Knoten. Neben einem Ausdruck steht der Wert in der gezeigten Umgebung.</translation>
    </message>
    <message>
        <source>The port in the container.</source>
        <translation>Der Port im Container.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP oder SCTP.</translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation>Was auf dem Port gesprochen wird.</translation>
    </message>
    <message>
        <source>How far the port can be reached: the Internet, the tailnet, its node, or containers alone.</source>
        <translation>Von wo der Port zu erreichen ist: Internet, Tailnet, der eigene Knoten oder nur Container.</translation>
    </message>
    <message>
        <source>The compose file that the port stands in, or that it is a listener of the node itself.</source>
        <translation>Die Compose-Datei, in der der Port steht, oder dass auf dem Knoten selbst gelauscht wird.</translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation>Ein kurzer Name des Ports.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsView</name>
    <message>
        <source>Use the next free port</source>
        <translation>Den nächsten freien Port verwenden</translation>
    </message>
    <message>
        <source>No port is free for this binding, or its published port cannot be changed</source>
        <translation>Für diese Bindung ist kein Port frei, oder ihr veröffentlichter Port lässt sich nicht ändern</translation>
    </message>
</context>
<context>
    <name>portolan::views::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>work that is under way</comment>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::RecordsTable</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Filter records</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>No records yet. They follow from routes whose host name is in a zone of the plan; press Insert to write one by hand.</source>
        <translation>Noch keine Einträge. Sie folgen aus Routen, deren Hostname in einer Zone des Plans liegt; Einfg schreibt einen von Hand.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Eintrag ergänzen</translation>
    </message>
    <message>
        <source>Remove records</source>
        <translation>Einträge entfernen</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>component of the zone</source>
        <translation>Komponente der Zone</translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation>MagicDNS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the zone %2</source>
        <translation>„%1“ liegt nicht in der Zone %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of record</source>
        <translation>„%1“ ist kein Eintragstyp</translation>
    </message>
    <message>
        <source>The zone that has the record.</source>
        <translation>Die Zone, die den Eintrag hat.</translation>
    </message>
    <message>
        <source>The name that is asked for, in full.</source>
        <translation>Der Name, nach dem gefragt wird, ausgeschrieben.</translation>
    </message>
    <message>
        <source>The type of the record: A, AAAA, CNAME, MX, SRV, TXT ...</source>
        <translation>Der Typ des Eintrags: A, AAAA, CNAME, MX, SRV, TXT ...</translation>
    </message>
    <message>
        <source>How long others keep the answer, in seconds. Empty: as the zone says.</source>
        <translation>Wie lange andere die Antwort behalten, in Sekunden. Leer: wie die Zone sagt.</translation>
    </message>
    <message>
        <source>What is answered, as in a zone file.</source>
        <translation>Was geantwortet wird, wie in einer Zonendatei.</translation>
    </message>
    <message>
        <source>The routes that the record follows from, or that it was written by hand.</source>
        <translation>Die Routen, aus denen der Eintrag folgt, oder dass er von Hand geschrieben ist.</translation>
    </message>
    <message>
        <source>A mark for the tool of a provider, as of a CDN that answers in place of the record.</source>
        <translation>Ein Kennzeichen für das Werkzeug eines Anbieters, etwa für ein CDN, das an Stelle des Eintrags antwortet.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the zone file.</source>
        <translation>Eine Notiz für Menschen; sie steht als Kommentar in der Zonendatei.</translation>
    </message>
</context>
<context>
    <name>portolan::views::RouteTour</name>
    <message>
        <source>The tour has ended: its route is not in the plan any more.</source>
        <translation>Der Rundgang ist zu Ende: Seine Route gibt es im Plan nicht mehr.</translation>
    </message>
</context>
<context>
    <name>portolan::views::RoutesTable</name>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>Routen filtern</translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet, or select a service and press Insert.</source>
        <translation>Noch keine Routen. Von einem Port zum Internet ziehen, oder einen Dienst auswählen und Einfg drücken.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route ergänzen</translation>
    </message>
    <message>
        <source>Remove routes</source>
        <translation>Routen entfernen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Zielport</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation>Leitet HTTP um</translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation>TLS zum Ziel</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>PROXY-Protokoll</translation>
    </message>
    <message>
        <source>What the plan calls the route.</source>
        <translation>Wie der Plan die Route nennt.</translation>
    </message>
    <message>
        <source>HTTP: a proxy tells hosts apart. Stream: a proxy passes the connection on as it is. Direct: the service answers itself.</source>
        <translation>HTTP: Ein Proxy unterscheidet Hosts. Stream: Ein Proxy reicht die Verbindung weiter, wie sie ist. Direct: Der Dienst antwortet selbst.</translation>
    </message>
    <message>
        <source>The public name that clients connect to.</source>
        <translation>Der öffentliche Name, mit dem Clients verbinden.</translation>
    </message>
    <message>
        <source>The part of an HTTP host that the route is for. Empty: all of it.</source>
        <translation>Der Teil eines HTTP-Hosts, für den die Route gilt. Leer: alles.</translation>
    </message>
    <message>
        <source>The public port.</source>
        <translation>Der öffentliche Port.</translation>
    </message>
    <message>
        <source>TCP or UDP.</source>
        <translation>TCP oder UDP.</translation>
    </message>
    <message>
        <source>The content delivery network that answers in front of the node.</source>
        <translation>Das Content Delivery Network, das vor dem Knoten antwortet.</translation>
    </message>
    <message>
        <source>The node that takes the connection.</source>
        <translation>Der Knoten, der die Verbindung annimmt.</translation>
    </message>
    <message>
        <source>The service that passes it on.</source>
        <translation>Der Dienst, der sie weiterreicht.</translation>
    </message>
    <message>
        <source>The network between the two nodes.</source>
        <translation>Das Netzwerk zwischen den beiden Knoten.</translation>
    </message>
    <message>
        <source>The service that it leads to.</source>
        <translation>Der Dienst, zu dem sie führt.</translation>
    </message>
    <message>
        <source>The port as that service itself knows it.</source>
        <translation>Der Port, wie dieser Dienst selbst ihn kennt.</translation>
    </message>
    <message>
        <source>Where the listener reaches the target, worked out from its port bindings; or why it does not.</source>
        <translation>Wo der Eintrittsknoten das Ziel erreicht, aus dessen Portbindungen ermittelt; oder warum nicht.</translation>
    </message>
    <message>
        <source>What is spoken on the route.</source>
        <translation>Was auf der Route gesprochen wird.</translation>
    </message>
    <message>
        <source>Whether the proxy lets a request become a WebSocket.</source>
        <translation>Ob der Proxy aus einer Anfrage einen WebSocket werden lässt.</translation>
    </message>
    <message>
        <source>Whether port 80 sends browsers on to HTTPS.</source>
        <translation>Ob Port 80 Browser zu HTTPS weiterschickt.</translation>
    </message>
    <message>
        <source>Whether the target itself speaks TLS to the proxy.</source>
        <translation>Ob das Ziel selbst mit dem Proxy TLS spricht.</translation>
    </message>
    <message>
        <source>Whether the proxy tells the target the address of the client.</source>
        <translation>Ob der Proxy dem Ziel die Adresse des Clients nennt.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Eine Notiz für Menschen; sie ändert nichts.</translation>
    </message>
</context>
<context>
    <name>portolan::views::SeverityFilter</name>
    <message numerus="yes">
        <source>%n error(s); press to show or hide them</source>
        <translation>
            <numerusform>%n Fehler; drücken, um sie zu zeigen oder auszublenden</numerusform>
            <numerusform>%n Fehler; drücken, um sie zu zeigen oder auszublenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); press to show or hide them</source>
        <translation>
            <numerusform>%n Warnung; drücken, um sie zu zeigen oder auszublenden</numerusform>
            <numerusform>%n Warnungen; drücken, um sie zu zeigen oder auszublenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s); press to show or hide them</source>
        <translation>
            <numerusform>%n Hinweis; drücken, um sie zu zeigen oder auszublenden</numerusform>
            <numerusform>%n Hinweise; drücken, um sie zu zeigen oder auszublenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableFilter</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableModel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>This cell cannot be edited</source>
        <translation>Diese Zelle kann nicht bearbeitet werden</translation>
    </message>
    <message numerus="yes">
        <source>Change &quot;%1&quot; of %n row(s)</source>
        <extracomment>%1 is a column of a table</extracomment>
        <translation>
            <numerusform>„%1“ in %n Zeile ändern</numerusform>
            <numerusform>„%1“ in %n Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a column of a table, %2 a thing of the plan</extracomment>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>How serious the worst finding of the row is. Alt+Enter shows what can be done.</source>
        <translation>Wie ernst der schlimmste Befund der Zeile ist. Alt+Eingabe zeigt, was sich tun lässt.</translation>
    </message>
</context>
<context>
    <name>portolan::views::TableSet</name>
    <message>
        <source>Set only in the environment shown</source>
        <translation>Nur in der gezeigten Umgebung setzen</translation>
    </message>
    <message>
        <source>Set %1 only in %2</source>
        <translation>%1 nur in %2 setzen</translation>
    </message>
</context>
<context>
    <name>portolan::views::TableView</name>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Korrekturen zeigen</translation>
    </message>
    <message>
        <source>Edit, or go to where it comes from</source>
        <translation>Bearbeiten oder dorthin gehen, woher es kommt</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Columns, groups and sorting…</source>
        <translation>Spalten, Gruppen und Sortierung…</translation>
    </message>
    <message>
        <source>Select where it belongs first, on the canvas or in the outline</source>
        <translation>Zuerst auf der Zeichenfläche oder in der Gliederung auswählen, wohin es gehört</translation>
    </message>
    <message>
        <source>These rows follow from routes; change the route instead</source>
        <translation>Diese Zeilen folgen aus Routen; stattdessen die Route ändern</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Tabelle speichern unter</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Group by &quot;%1&quot;</source>
        <translation>Nach „%1“ gruppieren</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Sort as in the plan</source>
        <translation>Wie im Plan sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This follows from the plan and cannot be edited here</source>
        <translation>Das folgt aus dem Plan und lässt sich hier nicht bearbeiten</translation>
    </message>
    <message>
        <source>This follows from %1; change it there</source>
        <translation>Das folgt aus %1; dort lässt es sich ändern</translation>
    </message>
    <message>
        <source>This is where it comes from; press Enter to change it</source>
        <translation>Von hier kommt es; die Eingabetaste ändert es</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n value(s). %1 takes them back.</source>
        <extracomment>%1 is the key that undoes</extracomment>
        <translation>
            <numerusform>%n Wert eingefügt. %1 nimmt ihn zurück.</numerusform>
            <numerusform>%n Werte eingefügt. %1 nimmt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>%n Wert einfügen</numerusform>
            <numerusform>%n Werte einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TextOverlay</name>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>portolan::views::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which connection to follow</source>
        <translation>Welcher Verbindung folgen</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress of a tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a tour: a button</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Tour, step %1: %2</source>
        <translation>Rundgang, Schritt %1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>portolan::views::VariablesTable</name>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Variablen filtern</translation>
    </message>
    <message>
        <source>No variables yet. Press Insert to add one to the env file of the environment shown.</source>
        <translation>Noch keine Variablen. Einfg ergänzt eine in der Env-Datei der gezeigten Umgebung.</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Variable ergänzen</translation>
    </message>
    <message>
        <source>Remove variables</source>
        <translation>Variablen entfernen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>kept outside the plan</source>
        <translation>außerhalb des Plans aufbewahrt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Set by the environment itself</source>
        <translation>Von der Umgebung selbst gesetzt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The value in %1, and what it comes to where it mentions other variables. A secret is kept outside the plan.</source>
        <translation>Der Wert in %1 und was daraus wird, wo er andere Variablen nennt. Ein Geheimnis bleibt außerhalb des Plans.</translation>
    </message>
    <message>
        <source>The name of the variable, as compose files mention it.</source>
        <translation>Der Name der Variable, wie Compose-Dateien ihn nennen.</translation>
    </message>
    <message>
        <source>Marks variables whose values are not the same in all environments.</source>
        <translation>Markiert Variablen, deren Werte nicht in allen Umgebungen gleich sind.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the env file.</source>
        <translation>Eine Notiz für Menschen; sie steht als Kommentar in der Env-Datei.</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>{} accepts {} on {}{}: {}</source>
        <translation>{} nimmt {} auf {} an{}: {}</translation>
    </message>
    <message>
        <source>{} drops {} on {}{}: {}</source>
        <translation>{} verwirft {} auf {}{}: {}</translation>
    </message>
    <message>
        <source>{} rejects {} on {}{}: {}</source>
        <translation>{} weist {} auf {} ab{}: {}</translation>
    </message>
    <message>
        <source>{} accepts, if seldom enough, {} on {}{}: {}</source>
        <translation>{} nimmt {} auf {} an, wenn es selten genug ist{}: {}</translation>
    </message>
    <message>
        <source>{} drops packets for {} that come from outside</source>
        <translation>{} verwirft Pakete für {}, die von außen kommen</translation>
    </message>
    <message>
        <source>the plan gives {} no interface: it counts as on the Internet</source>
        <translation>der Plan gibt {} keine Schnittstelle: es gilt als im Internet</translation>
    </message>
    <message>
        <source>{} has {} on {}</source>
        <translation>{} hat {} auf {}</translation>
    </message>
    <message>
        <source>{} comes by {} and is an address of {} on {}, which takes it all the same</source>
        <translation>{} kommt über {} und ist eine Adresse von {} auf {}, wo sie trotzdem angenommen wird</translation>
    </message>
    <message>
        <source>Tailscale would refuse the policy, so nobody knows what it lets pass</source>
        <translation>Tailscale würde die Richtlinie ablehnen, also weiß niemand, was sie durchlässt</translation>
    </message>
    <message>
        <source>the plan has no policy for this tailnet: everything passes</source>
        <translation>der Plan hat keine Richtlinie für dieses Tailnet: alles kommt durch</translation>
    </message>
    <message>
        <source>{}, which calls itself {},</source>
        <translation>{}, das sich {} nennt,</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the policy admits {} to {} (line {} of its file)</source>
        <translation>die Richtlinie lässt {} zu {} (Zeile {} ihrer Datei)</translation>
    </message>
    <message>
        <source>no rule of the policy admits {} to {}</source>
        <translation>keine Regel der Richtlinie lässt {} zu {}</translation>
    </message>
    <message>
        <source>which has no host IP and so is for all addresses</source>
        <translation>der keine Host-IP hat und deshalb für alle Adressen gilt</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>für {}</translation>
    </message>
    <message>
        <source>docker-proxy, a process of {}, passes it on to {} of {} by ports[{}], {}</source>
        <translation>docker-proxy, ein Prozess von {}, reicht es an {} von {} weiter durch ports[{}], {}</translation>
    </message>
    <message>
        <source>Docker passes it on to {} of {} by ports[{}], {}</source>
        <translation>Docker reicht es an {} von {} weiter durch ports[{}], {}</translation>
    </message>
    <message>
        <source>, before Docker</source>
        <translation>, noch vor Docker</translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw and DOCKER-USER are asked</source>
        <translation>tailscaled nimmt an, was über {} kommt, bevor ufw und DOCKER-USER gefragt werden</translation>
    </message>
    <message>
        <source>Docker accepts what it has translated: {} is never asked</source>
        <translation>Docker nimmt an, was es übersetzt hat: {} wird nie gefragt</translation>
    </message>
    <message>
        <source>Docker writes nftables rules, which have no chain DOCKER-USER: its rules are not asked</source>
        <translation>Docker schreibt nftables-Regeln, die keine Chain DOCKER-USER haben: ihre Regeln werden nicht gefragt</translation>
    </message>
    <message>
        <source>ufw-docker asks ufw&apos;s routed rules: {}</source>
        <translation>ufw-docker fragt die Weiterleitungsregeln von ufw: {}</translation>
    </message>
    <message>
        <source>ufw-docker lets private networks and high UDP ports pass</source>
        <translation>ufw-docker lässt private Netze und hohe UDP-Ports durch</translation>
    </message>
    <message>
        <source>ufw-docker drops it: no `ufw route allow` for {} of the container</source>
        <translation>ufw-docker verwirft es: kein `ufw route allow` für {} des Containers</translation>
    </message>
    <message>
        <source>docker-user.sh, in DOCKER-USER,</source>
        <translation>docker-user.sh, in DOCKER-USER,</translation>
    </message>
    <message>
        <source>rule &quot;{}&quot;</source>
        <translation>Regel „{}“</translation>
    </message>
    <message>
        <source>no rule, so its default</source>
        <translation>keine Regel, also die Vorgabe</translation>
    </message>
    <message>
        <source>Docker {} drops what is sent to a container&apos;s own address from outside</source>
        <translation>Docker {} verwirft, was von außen an die eigene Adresse eines Containers geht</translation>
    </message>
    <message>
        <source>Docker drops what is for a port that the container does not publish</source>
        <translation>Docker verwirft, was für einen Port ist, den der Container nicht veröffentlicht</translation>
    </message>
    <message>
        <source>what is passed on to containers past their published ports is dropped</source>
        <translation>was an Container an ihren veröffentlichten Ports vorbei weitergeleitet wird, wird verworfen</translation>
    </message>
    <message>
        <source>Docker {} accepts what is for a published port of a container, even one that is published on the loopback address</source>
        <translation>Docker {} nimmt an, was für einen veröffentlichten Port eines Containers ist, auch wenn er an der Loopback-Adresse veröffentlicht ist</translation>
    </message>
    <message>
        <source>before 28</source>
        <translation>vor 28</translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw is asked</source>
        <translation>tailscaled nimmt an, was über {} kommt, bevor ufw gefragt wird</translation>
    </message>
    <message>
        <source>a container&apos;s bridge</source>
        <translation>der Bridge eines Containers</translation>
    </message>
    <message>
        <source>, though it comes from a container</source>
        <translation>, obwohl es von einem Container kommt</translation>
    </message>
    <message>
        <source>{} listens on {}</source>
        <translation>{} lauscht auf {}</translation>
    </message>
    <message>
        <source>nothing answers {} at {}: it is bound to {}</source>
        <translation>nichts antwortet {} an {}: es ist an {} gebunden</translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} of {}</source>
        <translation>der Plan kennt nichts, was auf {} von {} lauscht</translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} in {}</source>
        <translation>der Plan kennt nichts, was auf {} in {} lauscht</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ihm</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no expectation: write FROM can reach TO, or FROM cannot reach TO</source>
        <translation>„{}“ ist keine Erwartung: FROM can reach TO oder FROM cannot reach TO schreiben</translation>
    </message>
    <message>
        <source>the plan has no environment &quot;{}&quot;</source>
        <translation>der Plan hat keine Umgebung „{}“</translation>
    </message>
    <message>
        <source>the plan does not say where {} is</source>
        <translation>der Plan sagt nicht, wo {} ist</translation>
    </message>
    <message>
        <source>{} does not start in this environment</source>
        <translation>{} startet in dieser Umgebung nicht</translation>
    </message>
    <message>
        <source>{} is in no zone of the plan, and taken to lead to {}</source>
        <translation>{} ist in keiner Zone des Plans; angenommen wird, dass der Name zu {} führt</translation>
    </message>
    <message>
        <source>{} has {} {}, for which a CDN answers</source>
        <translation>{} hat {} {}, wofür ein CDN antwortet</translation>
    </message>
    <message>
        <source>{} has {} {}</source>
        <translation>{} hat {} {}</translation>
    </message>
    <message>
        <source>{} has no {} record</source>
        <translation>{} hat keinen {}-Eintrag</translation>
    </message>
    <message>
        <source>no zone of the plan has {}</source>
        <translation>keine Zone des Plans hat {}</translation>
    </message>
    <message>
        <source>the aliases of {} lead back to themselves</source>
        <translation>die Aliasse von {} führen zu sich selbst zurück</translation>
    </message>
    <message>
        <source>{} is in no zone of the plan</source>
        <translation>{} ist in keiner Zone des Plans</translation>
    </message>
    <message>
        <source>{} answers for {} and asks its origin</source>
        <translation>{} antwortet für {} und fragt seinen Ursprung</translation>
    </message>
    <message>
        <source>{} passes HTTP only, not {}</source>
        <translation>{} reicht nur HTTP durch, nicht {}</translation>
    </message>
    <message>
        <source>its listener has no public address of that family</source>
        <translation>der Eintrittsknoten hat keine öffentliche Adresse dieser Familie</translation>
    </message>
    <message>
        <source>route &quot;{}&quot; leads back to itself</source>
        <translation>die Route „{}“ führt zu sich selbst zurück</translation>
    </message>
    <message>
        <source>{} takes the connection in place of {}</source>
        <translation>{} nimmt die Verbindung an Stelle von {} an</translation>
    </message>
    <message>
        <source>it has no upstream</source>
        <translation>sie hat keinen Upstream</translation>
    </message>
    <message>
        <source>{} passes it on to {}:{} by route &quot;{}&quot;</source>
        <translation>{} reicht es an {}:{} weiter durch die Route „{}“</translation>
    </message>
    <message>
        <source>there is no such place to start from: {}</source>
        <translation>einen solchen Ausgangsort gibt es nicht: {}</translation>
    </message>
    <message>
        <source>no way leads to {} of {} from there: nothing publishes it on an address of {} in IPv{}, and no network is shared</source>
        <translation>von dort führt kein Weg zu {} von {}: nichts veröffentlicht den Port an einer Adresse von {} in IPv{}, und kein Netzwerk ist gemeinsam</translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address</source>
        <translation>der Plan gibt {} keine IPv{}-Adresse</translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address on {}</source>
        <translation>der Plan gibt {} keine IPv{}-Adresse auf {}</translation>
    </message>
    <message>
        <source>the plan has no node &quot;{}&quot;</source>
        <translation>der Plan hat keinen Knoten „{}“</translation>
    </message>
    <message>
        <source>node {} has no interface &quot;{}&quot;</source>
        <translation>der Knoten {} hat keine Schnittstelle „{}“</translation>
    </message>
    <message>
        <source>the plan has no service &quot;{}&quot;</source>
        <translation>der Plan hat keinen Dienst „{}“</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no port: write NAME:PORT or NAME:PORT/udp</source>
        <translation>„{}“ hat keinen Port: NAME:PORT oder NAME:PORT/udp schreiben</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no transport: it is tcp, udp or sctp</source>
        <translation>„{}“ ist kein Transport: möglich sind tcp, udp und sctp</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port: it is a number from 1 to 65535</source>
        <translation>„{}“ ist kein Port: das ist eine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no vantage: it is internet, neighbour/NODE, node/NODE, service/SERVICE, network/NETWORK, tag:NAME, user:NAME, host, container or other-container</source>
        <translation>„{}“ ist kein Standpunkt: möglich sind internet, neighbour/NODE, node/NODE, service/SERVICE, network/NETWORK, tag:NAME, user:NAME, host, container und other-container</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>das Internet</translation>
    </message>
    <message>
        <source>a neighbour on the public link of {}</source>
        <translation>ein Nachbar am öffentlichen Anschluss von {}</translation>
    </message>
    <message>
        <source>a neighbour on the public link</source>
        <translation>ein Nachbar am öffentlichen Anschluss</translation>
    </message>
    <message>
        <source>node {}</source>
        <translation>der Knoten {}</translation>
    </message>
    <message>
        <source>a container on {}</source>
        <translation>ein Container in {}</translation>
    </message>
    <message>
        <source>a machine on {}</source>
        <translation>ein Rechner in {}</translation>
    </message>
    <message>
        <source>a device with {}</source>
        <translation>ein Gerät mit {}</translation>
    </message>
    <message>
        <source>a device of {}</source>
        <translation>ein Gerät von {}</translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation>der Knoten selbst</translation>
    </message>
    <message>
        <source>a container on the same network</source>
        <translation>ein Container im selben Netzwerk</translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation>ein Container in einem anderen Netzwerk</translation>
    </message>
    <message>
        <source>no node of the plan has {}: it is somewhere else on the Internet</source>
        <translation>kein Knoten des Plans hat {}: die Adresse ist woanders im Internet</translation>
    </message>
    <message>
        <source>{} is not routed on the Internet</source>
        <translation>{} wird im Internet nicht geroutet</translation>
    </message>
    <message>
        <source>the container has no network</source>
        <translation>der Container hat kein Netzwerk</translation>
    </message>
    <message>
        <source>its networks are internal and lead nowhere else</source>
        <translation>seine Netzwerke sind intern und führen nirgends sonst hin</translation>
    </message>
    <message>
        <source>what is passed on is stopped: {}</source>
        <translation>was weitergeleitet wird, wird aufgehalten: {}</translation>
    </message>
    <message>
        <source>Docker lets it leave with the address of {}</source>
        <translation>Docker lässt es mit der Adresse von {} hinaus</translation>
    </message>
    <message>
        <source>it is handed to {}, on which the plan knows nobody with {}</source>
        <translation>es wird an {} übergeben, wo der Plan niemanden mit {} kennt</translation>
    </message>
    <message>
        <source>{} has no way to {}</source>
        <translation>{} hat keinen Weg zu {}</translation>
    </message>
    <message>
        <source>, what leaves</source>
        <translation>, was hinausgeht</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>der Container</translation>
    </message>
    <message>
        <source>a node reaches its containers by their own addresses, {} too</source>
        <translation>ein Knoten erreicht seine Container unter ihren eigenen Adressen, auch {}</translation>
    </message>
    <message>
        <source>it shares no network with {}, whose name means nothing there</source>
        <translation>es teilt kein Netzwerk mit {}, dessen Name dort nichts bedeutet</translation>
    </message>
    <message>
        <source>both are on {}: {} is reached there by its name, and no firewall stands between</source>
        <translation>beide sind in {}: {} wird dort beim Namen erreicht, und keine Firewall steht dazwischen</translation>
    </message>
    <message>
        <source>the project&apos;s default network</source>
        <translation>dem Standardnetzwerk des Projekts</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Two listeners want the same port</source>
        <translation>Zwei wollen auf demselben Port lauschen</translation>
    </message>
    <message>
        <source>Ports clash as soon as a stopped service starts</source>
        <translation>Ports stoßen zusammen, sobald ein gestoppter Dienst startet</translation>
    </message>
    <message>
        <source>Ranges overlap, or differ in length</source>
        <translation>Bereiche überschneiden sich oder sind verschieden lang</translation>
    </message>
    <message>
        <source>Port is published on all addresses of a public node</source>
        <translation>Port ist an allen Adressen eines öffentlichen Knotens veröffentlicht</translation>
    </message>
    <message>
        <source>Port does not use the bind variable of its siblings</source>
        <translation>Port verwendet nicht die Bindevariable seiner Geschwister</translation>
    </message>
    <message>
        <source>Port is documented as internal, yet published</source>
        <translation>Port ist als intern dokumentiert und doch veröffentlicht</translation>
    </message>
    <message>
        <source>Service publishes ports in a network namespace that it only shares</source>
        <translation>Dienst veröffentlicht Ports in einem Netzwerk-Namensraum, den er nur mitbenutzt</translation>
    </message>
    <message>
        <source>Port is bound to a tailnet address that may not exist at boot</source>
        <translation>Port ist an eine Tailnet-Adresse gebunden, die es beim Systemstart womöglich noch nicht gibt</translation>
    </message>
    <message>
        <source>Port is bound to an address that its node does not have</source>
        <translation>Port ist an eine Adresse gebunden, die sein Knoten nicht hat</translation>
    </message>
    <message>
        <source>Bound address can be reached over another interface</source>
        <translation>Gebundene Adresse ist über eine andere Schnittstelle zu erreichen</translation>
    </message>
    <message>
        <source>Loopback port can be reached by neighbours before Docker 28</source>
        <translation>Loopback-Port ist vor Docker 28 für Nachbarn erreichbar</translation>
    </message>
    <message>
        <source>Port is open on IPv6, which the firewall rules leave out</source>
        <translation>Port ist über IPv6 offen, das die Firewall-Regeln auslassen</translation>
    </message>
    <message>
        <source>Variable of a port binding has no value</source>
        <translation>Variable einer Portbindung hat keinen Wert</translation>
    </message>
    <message>
        <source>Port reaches further in one environment than in another</source>
        <translation>Port reicht in einer Umgebung weiter als in einer anderen</translation>
    </message>
    <message>
        <source>Service uses the network of its node</source>
        <translation>Dienst verwendet das Netzwerk seines Knotens</translation>
    </message>
    <message>
        <source>Two containers have the same name</source>
        <translation>Zwei Container haben denselben Namen</translation>
    </message>
    <message>
        <source>Network, volume or dependency does not exist</source>
        <translation>Netzwerk, Volume oder Abhängigkeit gibt es nicht</translation>
    </message>
    <message>
        <source>Included files define the same thing twice</source>
        <translation>Eingebundene Dateien definieren dasselbe zweimal</translation>
    </message>
    <message>
        <source>Image has no fixed version</source>
        <translation>Image hat keine feste Version</translation>
    </message>
    <message>
        <source>Container holds the engine&apos;s socket</source>
        <translation>Container hat den Socket der Engine</translation>
    </message>
    <message>
        <source>Credential stands in plain text</source>
        <translation>Zugangsdaten stehen im Klartext</translation>
    </message>
    <message>
        <source>Container has every right on its node</source>
        <translation>Container hat auf seinem Knoten jedes Recht</translation>
    </message>
    <message>
        <source>Port without quotes may be read as a number</source>
        <translation>Port ohne Anführungszeichen wird womöglich als Zahl gelesen</translation>
    </message>
    <message>
        <source>Networks of one node share addresses</source>
        <translation>Netzwerke eines Knotens haben gemeinsame Adressen</translation>
    </message>
    <message>
        <source>All services share one network</source>
        <translation>Alle Dienste teilen sich ein Netzwerk</translation>
    </message>
    <message>
        <source>Compose file has the obsolete version key</source>
        <translation>Compose-Datei hat den veralteten Schlüssel version</translation>
    </message>
    <message>
        <source>Zone&apos;s own name is an alias</source>
        <translation>Name der Zone selbst ist ein Alias</translation>
    </message>
    <message>
        <source>Alias has other data beside it</source>
        <translation>Alias hat noch andere Daten</translation>
    </message>
    <message>
        <source>Aliases lead round in a circle</source>
        <translation>Aliasse führen im Kreis</translation>
    </message>
    <message>
        <source>Name of an SRV record is not _service._protocol</source>
        <translation>Name eines SRV-Eintrags ist nicht _service._protocol</translation>
    </message>
    <message>
        <source>Number of an SRV record is out of range</source>
        <translation>Zahl eines SRV-Eintrags liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>SRV record leads to an alias</source>
        <translation>SRV-Eintrag führt zu einem Alias</translation>
    </message>
    <message>
        <source>SRV record leads to a name without addresses</source>
        <translation>SRV-Eintrag führt zu einem Namen ohne Adressen</translation>
    </message>
    <message>
        <source>SRV record leads to an address</source>
        <translation>SRV-Eintrag führt zu einer Adresse</translation>
    </message>
    <message>
        <source>SRV record for no service has numbers</source>
        <translation>SRV-Eintrag für keinen Dienst hat Zahlen</translation>
    </message>
    <message>
        <source>Nothing is behind the port of an SRV record</source>
        <translation>Hinter dem Port eines SRV-Eintrags ist nichts</translation>
    </message>
    <message>
        <source>SRV record names the wrong kind of TLS</source>
        <translation>SRV-Eintrag nennt die falsche Art von TLS</translation>
    </message>
    <message>
        <source>Port with direct TLS is not announced</source>
        <translation>Port mit direktem TLS ist nicht angekündigt</translation>
    </message>
    <message>
        <source>Host behind a CDN also carries other protocols</source>
        <translation>Host hinter einem CDN bedient auch andere Protokolle</translation>
    </message>
    <message>
        <source>Component of a federated domain has no address</source>
        <translation>Komponente einer föderierten Domain hat keine Adresse</translation>
    </message>
    <message>
        <source>Public name has a private address</source>
        <translation>Öffentlicher Name hat eine private Adresse</translation>
    </message>
    <message>
        <source>Name lacks its final dot</source>
        <translation>Dem Namen fehlt der Punkt am Ende</translation>
    </message>
    <message>
        <source>Name of a record repeats the name of its zone</source>
        <translation>Name eines Eintrags wiederholt den Namen der Zone</translation>
    </message>
    <message>
        <source>Name of a host has an underscore</source>
        <translation>Name eines Hosts hat einen Unterstrich</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation>Einträge eines Satzes haben verschiedene TTLs</translation>
    </message>
    <message>
        <source>Record stands twice</source>
        <translation>Eintrag steht zweimal da</translation>
    </message>
    <message>
        <source>Mail goes to an alias</source>
        <translation>Mail geht an einen Alias</translation>
    </message>
    <message>
        <source>IPv6 address leads nowhere</source>
        <translation>IPv6-Adresse führt ins Leere</translation>
    </message>
    <message>
        <source>CAA records keep the certificate from being issued</source>
        <translation>CAA-Einträge verhindern das Zertifikat</translation>
    </message>
    <message>
        <source>Docker opens what ufw denies</source>
        <translation>Docker öffnet, was ufw sperrt</translation>
    </message>
    <message>
        <source>ufw-docker closes containers to the tailnet</source>
        <translation>ufw-docker verschließt Container vor dem Tailnet</translation>
    </message>
    <message>
        <source>Tailscale may pass before DOCKER-USER</source>
        <translation>Tailscale kommt womöglich vor DOCKER-USER durch</translation>
    </message>
    <message>
        <source>Rule names a port that Docker has already translated</source>
        <translation>Regel nennt einen Port, den Docker schon übersetzt hat</translation>
    </message>
    <message>
        <source>Docker&apos;s nftables backend has no DOCKER-USER</source>
        <translation>Dockers nftables-Backend hat kein DOCKER-USER</translation>
    </message>
    <message>
        <source>DOCKER-USER may be there without a way to it</source>
        <translation>DOCKER-USER kann da sein, ohne dass etwas dorthin führt</translation>
    </message>
    <message>
        <source>Loading the firewall removes Docker&apos;s rules</source>
        <translation>Das Laden der Firewall entfernt Dockers Regeln</translation>
    </message>
    <message>
        <source>Answers are dropped</source>
        <translation>Antworten werden verworfen</translation>
    </message>
    <message>
        <source>Rule never decides</source>
        <translation>Regel entscheidet nie</translation>
    </message>
    <message>
        <source>Open port with nothing behind it</source>
        <translation>Offener Port, hinter dem nichts ist</translation>
    </message>
    <message>
        <source>Rule opens the other protocol</source>
        <translation>Regel öffnet das andere Protokoll</translation>
    </message>
    <message>
        <source>No way in for the administrator</source>
        <translation>Kein Zugang für den Administrator</translation>
    </message>
    <message>
        <source>SSH of a private node is open to the Internet</source>
        <translation>SSH eines privaten Knotens ist zum Internet offen</translation>
    </message>
    <message>
        <source>IPv6 without neighbour discovery</source>
        <translation>IPv6 ohne Neighbour Discovery</translation>
    </message>
    <message>
        <source>Relay ports are closed</source>
        <translation>Relay-Ports sind geschlossen</translation>
    </message>
    <message>
        <source>No machine carries a tag that the policy&apos;s rules speak of</source>
        <translation>Kein Rechner trägt einen Tag, von dem die Regeln sprechen</translation>
    </message>
    <message>
        <source>Tag has no owner in the policy</source>
        <translation>Tag hat in der Richtlinie keinen Eigentümer</translation>
    </message>
    <message>
        <source>Destination of a rule names no port</source>
        <translation>Ziel einer Regel nennt keinen Port</translation>
    </message>
    <message>
        <source>Range of ports ends before it begins</source>
        <translation>Portbereich endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>The tailnet policy does not let pass what is drawn</source>
        <translation>Die Tailnet-Richtlinie lässt Gezeichnetes nicht durch</translation>
    </message>
    <message>
        <source>Rule opens what nothing needs</source>
        <translation>Regel öffnet, was nichts braucht</translation>
    </message>
    <message>
        <source>Rule opens every port of every node</source>
        <translation>Regel öffnet jeden Port jedes Knotens</translation>
    </message>
    <message>
        <source>Policy has no tests of its own</source>
        <translation>Richtlinie hat keine eigenen Tests</translation>
    </message>
    <message>
        <source>Test is not of one host and one port</source>
        <translation>Test gilt nicht einem Host und einem Port</translation>
    </message>
    <message>
        <source>The policy&apos;s own tests do not hold</source>
        <translation>Die eigenen Tests der Richtlinie treffen nicht zu</translation>
    </message>
    <message>
        <source>Nobody can log in to a node once the policy holds</source>
        <translation>Niemand kommt mehr auf einen Knoten, wenn die Richtlinie gilt</translation>
    </message>
    <message>
        <source>Policy has a field that Tailscale does not know</source>
        <translation>Richtlinie hat ein Feld, das Tailscale nicht kennt</translation>
    </message>
    <message>
        <source>Node has an address that Tailscale keeps to itself</source>
        <translation>Knoten hat eine Adresse, die Tailscale für sich behält</translation>
    </message>
    <message>
        <source>Proxy does not publish the port of a route</source>
        <translation>Proxy veröffentlicht den Port einer Route nicht</translation>
    </message>
    <message>
        <source>Stream wants a port that its proxy already takes</source>
        <translation>Stream will einen Port, den sein Proxy schon belegt</translation>
    </message>
    <message>
        <source>Range of ports that the proxy&apos;s forms cannot pass on</source>
        <translation>Portbereich, den die Formulare des Proxys nicht weiterleiten können</translation>
    </message>
    <message>
        <source>Proxy does not start without the name of its target</source>
        <translation>Proxy startet nicht ohne den Namen seines Ziels</translation>
    </message>
    <message>
        <source>Nothing listens where the proxy passes connections on</source>
        <translation>Nichts lauscht, wohin der Proxy Verbindungen weiterreicht</translation>
    </message>
    <message>
        <source>Stream hides the client&apos;s address</source>
        <translation>Stream verbirgt die Adresse des Clients</translation>
    </message>
    <message>
        <source>Only one side speaks the PROXY protocol</source>
        <translation>Nur eine Seite spricht das PROXY-Protokoll</translation>
    </message>
    <message>
        <source>Administration of the proxy is open to the Internet</source>
        <translation>Verwaltung des Proxys ist zum Internet offen</translation>
    </message>
    <message>
        <source>File was changed in the folder, not in the plan</source>
        <translation>Datei wurde im Ordner geändert, nicht im Plan</translation>
    </message>
    <message>
        <source>File does not say what the plan says</source>
        <translation>Datei sagt nicht, was der Plan sagt</translation>
    </message>
    <message>
        <source>Export would take more than 30 % out of a file</source>
        <translation>Export würde mehr als 30 % einer Datei entfernen</translation>
    </message>
    <message>
        <source>Document leaves out a port that the plan publishes</source>
        <translation>Dokument lässt einen Port aus, den der Plan veröffentlicht</translation>
    </message>
    <message>
        <source>Document names a port that the plan does not have</source>
        <translation>Dokument nennt einen Port, den der Plan nicht hat</translation>
    </message>
    <message>
        <source>Document says something else of a port than the plan</source>
        <translation>Dokument sagt über einen Port etwas anderes als der Plan</translation>
    </message>
    <message>
        <source>Document lists a port as internal and as published</source>
        <translation>Dokument führt einen Port als intern und als veröffentlicht auf</translation>
    </message>
    <message>
        <source>What the plan expects does not hold</source>
        <translation>Was der Plan erwartet, trifft nicht zu</translation>
    </message>
    <message>
        <source>Service seems to listen on a port that the plan does not know</source>
        <translation>Dienst lauscht anscheinend auf einem Port, den der Plan nicht kennt</translation>
    </message>
    <message>
        <source>Service seems to use a port without a link</source>
        <translation>Dienst verwendet anscheinend einen Port ohne Verbindung</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A domain has at least two labels, as example.net has</source>
        <translation>Eine Domain hat mindestens zwei Teile, wie example.net</translation>
    </message>
    <message>
        <source>An address is no domain</source>
        <translation>Eine Adresse ist keine Domain</translation>
    </message>
    <message>
        <source>A domain is made of letters, digits and hyphens between dots</source>
        <translation>Eine Domain besteht aus Buchstaben, Ziffern und Bindestrichen zwischen Punkten</translation>
    </message>
    <message>
        <source>An address looks like 198.51.100.7 or 2001:db8::7</source>
        <translation>Eine Adresse sieht aus wie 198.51.100.7 oder 2001:db8::7</translation>
    </message>
    <message>
        <source>{} stands for the machine itself; name the address that others reach</source>
        <translation>{} steht für den Rechner selbst; die Adresse nennen, die andere erreichen</translation>
    </message>
    <message>
        <source>{} is not reached from the Internet; name the public address</source>
        <translation>{} ist aus dem Internet nicht zu erreichen; die öffentliche Adresse nennen</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&quot;{}&quot; is no valid expression: {} (at character {}); write $$ for a dollar sign</source>
        <translation>„{}“ ist kein gültiger Ausdruck: {} (an Zeichen {}); $$ schreiben für ein Dollarzeichen</translation>
    </message>
    <message>
        <source>a ${{ is not followed by a name</source>
        <translation>auf ein ${{ folgt kein Name</translation>
    </message>
    <message>
        <source>a ${{ is not closed</source>
        <translation>ein ${{ ist nicht geschlossen</translation>
    </message>
    <message>
        <source>after a name come }}, :-, -, :?, ?, :+ or +</source>
        <translation>nach einem Namen kommt }}, :-, -, :?, ?, :+ oder +</translation>
    </message>
    <message>
        <source>a ${{ is not closed on its line</source>
        <translation>ein ${{ ist nicht auf seiner Zeile geschlossen</translation>
    </message>
    <message>
        <source>defaults are nested deeper than {}</source>
        <translation>Vorgabewerte sind tiefer als {} verschachtelt</translation>
    </message>
    <message>
        <source>its value is larger than {} bytes</source>
        <translation>sein Wert ist größer als {} Bytes</translation>
    </message>
    <message>
        <source>required variable {} is missing a value</source>
        <translation>der nötigen Variable {} fehlt ein Wert</translation>
    </message>
    <message>
        <source>required variable {} is missing a value: {}</source>
        <translation>der nötigen Variable {} fehlt ein Wert: {}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
</TS>
