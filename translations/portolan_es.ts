<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionHelp</name>
    <message>
        <source>Begins an empty plan. What is open is asked for first, if it has unsaved changes.</source>
        <translation>Empieza un plan vacío. Si lo abierto tiene cambios sin guardar, se pregunta antes.</translation>
    </message>
    <message>
        <source>Begins a plan with a small deployment that is whole, with your domain and address in it.</source>
        <translation>Empieza un plan con un despliegue pequeño y completo, con el dominio y la dirección que se indiquen.</translation>
    </message>
    <message>
        <source>Opens a further window, for another plan.</source>
        <translation>Abre otra ventana para otro plan.</translation>
    </message>
    <message>
        <source>Opens a plan from a .portolan.yaml file.</source>
        <translation>Abre un plan desde un archivo .portolan.yaml.</translation>
    </message>
    <message>
        <source>Opens a plan in a window of its own.</source>
        <translation>Abre un plan en una ventana propia.</translation>
    </message>
    <message>
        <source>Reads the compose and env files of a repository into a plan. Nothing in the folder is changed.</source>
        <translation>Lee los archivos de Compose y env de un repositorio y forma un plan. No cambia nada en la carpeta.</translation>
    </message>
    <message>
        <source>Opens the plan of atl.chat: IRC, XMPP and web chat on two nodes.</source>
        <translation>Abre el plan de atl.chat: IRC, XMPP y chat web en dos nodos.</translation>
    </message>
    <message>
        <source>Writes the plan to its file, whole or not at all.</source>
        <translation>Escribe el plan en su archivo, entero o nada.</translation>
    </message>
    <message>
        <source>Writes the plan to another file, which it belongs to from then on.</source>
        <translation>Escribe el plan en otro archivo, al que pertenece desde entonces.</translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation>Compara los archivos que se derivan del plan con una carpeta y escribe los marcados.</translation>
    </message>
    <message>
        <source>Closes this window. Unsaved changes are asked for.</source>
        <translation>Cierra esta ventana. Se pregunta por los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Closes all windows. Unsaved changes are asked for.</source>
        <translation>Cierra todas las ventanas. Se pregunta por los cambios sin guardar.</translation>
    </message>
    <message>
        <source>Takes the last edit back, also one that a fix or an import made.</source>
        <translation>Anula la última edición, también la de una corrección o una importación.</translation>
    </message>
    <message>
        <source>Makes the edit again that was taken back.</source>
        <translation>Vuelve a hacer la edición anulada.</translation>
    </message>
    <message>
        <source>Takes what is selected out of the plan and onto the clipboard, as text of a plan.</source>
        <translation>Quita lo seleccionado del plan y lo lleva al portapapeles, como texto de un plan.</translation>
    </message>
    <message>
        <source>Puts what is selected onto the clipboard, as text of a plan. Other windows and editors take it.</source>
        <translation>Copia lo seleccionado en el portapapeles, como texto de un plan. Lo admiten otras ventanas y editores.</translation>
    </message>
    <message>
        <source>Puts things from the clipboard into the plan, under names that are free.</source>
        <translation>Pone en el plan lo que hay en el portapapeles, con nombres libres.</translation>
    </message>
    <message>
        <source>Puts a copy of what is selected beside it, under names that are free.</source>
        <translation>Pone una copia de lo seleccionado a su lado, con nombres libres.</translation>
    </message>
    <message>
        <source>Finds things on the canvas by name, port, address or tag, and brings them forward.</source>
        <translation>Busca en el lienzo por nombre, puerto, dirección o etiqueta y lo destaca.</translation>
    </message>
    <message>
        <source>Deletes what is selected. What depends on it is named before.</source>
        <translation>Elimina lo seleccionado. Antes se nombra lo que depende de ello.</translation>
    </message>
    <message>
        <source>Selects every node, service and place on the canvas.</source>
        <translation>Selecciona todos los nodos, servicios y lugares del lienzo.</translation>
    </message>
    <message>
        <source>Finds things of the plan and commands of the program by a few letters.</source>
        <translation>Encuentra cosas del plan y órdenes del programa con unas pocas letras.</translation>
    </message>
    <message>
        <source>Filters the rows of the table of ports.</source>
        <translation>Filtra las filas de la tabla de puertos.</translation>
    </message>
    <message>
        <source>Shows less of the canvas, larger.</source>
        <translation>Muestra menos lienzo, más grande.</translation>
    </message>
    <message>
        <source>Shows more of the canvas, smaller.</source>
        <translation>Muestra más lienzo, más pequeño.</translation>
    </message>
    <message>
        <source>Shows the whole plan.</source>
        <translation>Muestra todo el plan.</translation>
    </message>
    <message>
        <source>Shows the canvas at 100 %.</source>
        <translation>Muestra el lienzo al 100 %.</translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation>Muestra dos entornos uno junto al otro y marca las diferencias.</translation>
    </message>
    <message>
        <source>Shows or hides the routes and the gates that they pass.</source>
        <translation>Muestra u oculta las rutas y los pasos que atraviesan.</translation>
    </message>
    <message>
        <source>Shows or hides the networks and what is attached to them.</source>
        <translation>Muestra u oculta las redes y lo que está conectado a ellas.</translation>
    </message>
    <message>
        <source>Shows or hides who uses whom.</source>
        <translation>Muestra u oculta quién usa a quién.</translation>
    </message>
    <message>
        <source>Shows or hides which service waits for which.</source>
        <translation>Muestra u oculta qué servicio espera a cuál.</translation>
    </message>
    <message>
        <source>Shows or hides the badges of findings.</source>
        <translation>Muestra u oculta los distintivos de los hallazgos.</translation>
    </message>
    <message>
        <source>Shows or hides notes and groups.</source>
        <translation>Muestra u oculta las notas y los grupos.</translation>
    </message>
    <message>
        <source>Shows or hides the outline: everything in the plan by its node.</source>
        <translation>Muestra u oculta el esquema: todo lo que hay en el plan, por nodos.</translation>
    </message>
    <message>
        <source>Shows or hides the catalogue: services with their ports, to be dragged onto a node.</source>
        <translation>Muestra u oculta el catálogo: servicios con sus puertos, para arrastrarlos a un nodo.</translation>
    </message>
    <message>
        <source>Shows or hides the inspector: all fields of what is selected.</source>
        <translation>Muestra u oculta el inspector: todos los campos de lo seleccionado.</translation>
    </message>
    <message>
        <source>Shows or hides the findings: what conflicts in the plan, with fixes.</source>
        <translation>Muestra u oculta los hallazgos: los conflictos del plan, con correcciones.</translation>
    </message>
    <message>
        <source>Shows or hides the table of ports, with their values in the environment shown.</source>
        <translation>Muestra u oculta la tabla de puertos, con sus valores en el entorno mostrado.</translation>
    </message>
    <message>
        <source>Shows or hides the table of endpoints, and of who uses them.</source>
        <translation>Muestra u oculta la tabla de puntos de conexión y de quién los usa.</translation>
    </message>
    <message>
        <source>Shows or hides the table of routes: the public ways in.</source>
        <translation>Muestra u oculta la tabla de rutas: las entradas públicas.</translation>
    </message>
    <message>
        <source>Shows or hides the table of DNS records, those that follow from routes and those written by hand.</source>
        <translation>Muestra u oculta la tabla de registros DNS, los que se derivan de rutas y los escritos a mano.</translation>
    </message>
    <message>
        <source>Shows or hides the table of firewall rules, node by node.</source>
        <translation>Muestra u oculta la tabla de reglas del cortafuegos, nodo por nodo.</translation>
    </message>
    <message>
        <source>Shows or hides the table of entries in the policy of a tailnet.</source>
        <translation>Muestra u oculta la tabla de entradas de la política de una tailnet.</translation>
    </message>
    <message>
        <source>Shows or hides the table of variables, with a column for each environment.</source>
        <translation>Muestra u oculta la tabla de variables, con una columna por entorno.</translation>
    </message>
    <message>
        <source>Shows or hides the table of nodes and their interfaces.</source>
        <translation>Muestra u oculta la tabla de nodos y sus interfaces.</translation>
    </message>
    <message>
        <source>Puts in a node: a machine.</source>
        <translation>Añade un nodo: una máquina.</translation>
    </message>
    <message>
        <source>Publishes a further port of the selected service, and begins to edit it.</source>
        <translation>Publica otro puerto del servicio seleccionado y empieza a editarlo.</translation>
    </message>
    <message>
        <source>Selects things by click or rubber band, and moves them.</source>
        <translation>Selecciona con un clic o un recuadro, y mueve.</translation>
    </message>
    <message>
        <source>Moves the canvas. With every other tool the middle button and the space bar do so.</source>
        <translation>Mueve el lienzo. Con las demás herramientas lo hacen el botón central y la barra espaciadora.</translation>
    </message>
    <message>
        <source>Draws routes and links: drag from port to port, or from the Internet to a port.</source>
        <translation>Traza rutas y vínculos: arrastrar de puerto a puerto, o de Internet a un puerto.</translation>
    </message>
    <message>
        <source>Puts in a node where you click.</source>
        <translation>Añade un nodo donde se hace clic.</translation>
    </message>
    <message>
        <source>Puts a service into the node that you click on.</source>
        <translation>Añade un servicio al nodo en el que se hace clic.</translation>
    </message>
    <message>
        <source>Puts a Compose network into the node that you click on; beside nodes, a LAN.</source>
        <translation>Añade una red de Compose al nodo en el que se hace clic; junto a los nodos, una LAN.</translation>
    </message>
    <message>
        <source>Puts in a note where you click.</source>
        <translation>Añade una nota donde se hace clic.</translation>
    </message>
    <message>
        <source>Ties the selected note to a thing, with which it then moves.</source>
        <translation>Ata la nota seleccionada a una cosa, con la que se mueve desde entonces.</translation>
    </message>
    <message>
        <source>Frees the selected note from the thing that it is tied to.</source>
        <translation>Suelta la nota seleccionada de la cosa a la que está atada.</translation>
    </message>
    <message>
        <source>Draws a frame round what is selected, with a name. It changes no file that is exported.</source>
        <translation>Dibuja un marco con nombre alrededor de lo seleccionado. No cambia ningún archivo exportado.</translation>
    </message>
    <message>
        <source>Takes the frame of the selected group away; what is in it stays.</source>
        <translation>Quita el marco del grupo seleccionado; su contenido se queda.</translation>
    </message>
    <message>
        <source>Gives every thing the place that our own layout finds for it.</source>
        <translation>Da a cada cosa el sitio que encuentra nuestra propia disposición.</translation>
    </message>
    <message>
        <source>Gives what is selected the places that our own layout finds for it.</source>
        <translation>Da a lo seleccionado los sitios que encuentra nuestra propia disposición.</translation>
    </message>
    <message>
        <source>Moves what is selected until the left edges are in line.</source>
        <translation>Mueve lo seleccionado hasta que los bordes izquierdos coinciden.</translation>
    </message>
    <message>
        <source>Moves what is selected until the centres stand above each other.</source>
        <translation>Mueve lo seleccionado hasta que los centros quedan uno sobre otro.</translation>
    </message>
    <message>
        <source>Moves what is selected until the right edges are in line.</source>
        <translation>Mueve lo seleccionado hasta que los bordes derechos coinciden.</translation>
    </message>
    <message>
        <source>Moves what is selected until the top edges are in line.</source>
        <translation>Mueve lo seleccionado hasta que los bordes superiores coinciden.</translation>
    </message>
    <message>
        <source>Moves what is selected until the middles are in line.</source>
        <translation>Mueve lo seleccionado hasta que los centros quedan a la misma altura.</translation>
    </message>
    <message>
        <source>Moves what is selected until the bottom edges are in line.</source>
        <translation>Mueve lo seleccionado hasta que los bordes inferiores coinciden.</translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from left to right are equal.</source>
        <translation>Mueve lo seleccionado hasta que los huecos de izquierda a derecha son iguales.</translation>
    </message>
    <message>
        <source>Moves what is selected until the gaps from top to bottom are equal.</source>
        <translation>Mueve lo seleccionado hasta que los huecos de arriba abajo son iguales.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes, by the engine that suits the size of the plan.</source>
        <translation>Deja que Graphviz coloque los nodos, con el motor adecuado al tamaño del plan.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes in ranks, from the Internet on.</source>
        <translation>Deja que Graphviz coloque los nodos en niveles, a partir de Internet.</translation>
    </message>
    <message>
        <source>Lets Graphviz arrange the nodes as if springs held them together.</source>
        <translation>Deja que Graphviz coloque los nodos como si los unieran muelles.</translation>
    </message>
    <message>
        <source>Lets Graphviz pack the nodes closely.</source>
        <translation>Deja que Graphviz agrupe los nodos muy juntos.</translation>
    </message>
    <message>
        <source>Goes to the next finding, and selects what it is about.</source>
        <translation>Va al hallazgo siguiente y selecciona aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Goes to the finding before, and selects what it is about.</source>
        <translation>Va al hallazgo anterior y selecciona aquello de lo que trata.</translation>
    </message>
    <message>
        <source>Shows what can be done about the selected finding. Each fix is shown before it is made.</source>
        <translation>Muestra qué se puede hacer con el hallazgo seleccionado. Cada corrección se muestra antes de hacerla.</translation>
    </message>
    <message>
        <source>Opens the handbook at the page about what has the focus.</source>
        <translation>Abre el manual en la página sobre lo que tiene el foco.</translation>
    </message>
    <message>
        <source>Shows the ways to begin. What is open stays open.</source>
        <translation>Muestra las maneras de empezar. Lo abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Follows a connection of the open plan from the Internet to its container, step by step.</source>
        <translation>Sigue una conexión del plan abierto desde Internet hasta su contenedor, paso a paso.</translation>
    </message>
    <message>
        <source>Follows the selected route from the Internet to its container, step by step.</source>
        <translation>Sigue la ruta seleccionada desde Internet hasta su contenedor, paso a paso.</translation>
    </message>
    <message>
        <source>Says what each part of the window is for.</source>
        <translation>Dice para qué sirve cada parte de la ventana.</translation>
    </message>
    <message>
        <source>Says what a thing is: click on it afterwards.</source>
        <translation>Dice qué es una cosa: hacer clic en ella después.</translation>
    </message>
    <message>
        <source>Says which release of Portolan this is.</source>
        <translation>Dice qué versión de Portolan es esta.</translation>
    </message>
    <message>
        <source>Writes the chart into a picture: SVG, PNG or PDF.</source>
        <translation>Escribe la carta en una imagen: SVG, PNG o PDF.</translation>
    </message>
    <message>
        <source>Prints the chart, after a look at the pages.</source>
        <translation>Imprime la carta, tras un vistazo a las páginas.</translation>
    </message>
    <message>
        <source>Puts a picture of the chart onto the clipboard.</source>
        <translation>Pone una imagen de la carta en el portapapeles.</translation>
    </message>
    <message>
        <source>Opens the settings of the program: looks, language, keys.</source>
        <translation>Abre los ajustes del programa: aspecto, idioma, teclas.</translation>
    </message>
    <message>
        <source>Shows every key, and lets you choose others.</source>
        <translation>Muestra todas las teclas y permite elegir otras.</translation>
    </message>
    <message>
        <source>Shows the chart as it is, whoever asks.</source>
        <translation>Muestra la carta tal como es, sea quien sea quien pregunta.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from the Internet, and by which way.</source>
        <translation>Destaca lo que se alcanza desde Internet, y por qué camino.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from a place that you choose.</source>
        <translation>Destaca lo que se alcanza desde un lugar a elegir.</translation>
    </message>
    <message>
        <source>Brings forward what can be reached from the selected thing.</source>
        <translation>Destaca lo que se alcanza desde lo seleccionado.</translation>
    </message>
    <message>
        <source>Speaks the language of the desktop, from the next start on.</source>
        <translation>Habla el idioma del escritorio, a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>Speaks this language, from the next start on.</source>
        <translation>Habla este idioma, a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>Shows the plan in this environment: every number on screen is that of it.</source>
        <translation>Muestra el plan en este entorno: cada número en pantalla es de él.</translation>
    </message>
    <message>
        <source>Writes a note about what is selected. It changes no file that is exported.</source>
        <translation>Escribe una nota sobre lo seleccionado. No cambia ningún archivo exportado.</translation>
    </message>
    <message>
        <source>Draws a route from the Internet to the selected service or port. A plan without the Internet gets it, and the node an interface there.</source>
        <translation>Traza una ruta de Internet al servicio o puerto seleccionado. Un plan sin Internet la recibe, y el nodo una interfaz allí.</translation>
    </message>
</context>
<context>
    <name>CanvasNotes</name>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
</context>
<context>
    <name>CanvasScene</name>
    <message numerus="yes">
        <source>Move %n things</source>
        <translation>
            <numerusform>Mover %n cosa</numerusform>
            <numerusform>Mover %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Does not start in this environment</source>
        <translation>No arranca en este entorno</translation>
    </message>
    <message>
        <source>%1: %2:%3/%4</source>
        <translation>%1: %2:%3/%4</translation>
    </message>
    <message>
        <source>%1 uses %2</source>
        <translation>%1 usa %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>The policy of %1 decides here</source>
        <translation>Aquí decide la política de %1</translation>
    </message>
    <message>
        <source>%1 inside the container</source>
        <translation>%1 dentro del contenedor</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>%1 to %2 inside</source>
        <translation>%1 a %2 dentro</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
    </message>
    <message>
        <source>%1, note about %2</source>
        <translation>%1, nota sobre %2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1, nota</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a group</comment>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group of %n thing(s)</source>
        <translation>
            <numerusform>%1, grupo de %n cosa</numerusform>
            <numerusform>%1, grupo de %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) without a route</source>
        <translation>
            <numerusform>%n puerto sin ruta</numerusform>
            <numerusform>%n puertos sin ruta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2 without a route</source>
        <comment>port, protocol</comment>
        <translation>%1/%2 sin ruta</translation>
    </message>
    <message>
        <source>Draw a line from here to a port: it becomes a route, and the plan gets the Internet.</source>
        <translation>Trazar una línea de aquí a un puerto: se convierte en una ruta, y el plan recibe Internet.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Env files</source>
        <translation>Archivos env</translation>
    </message>
    <message>
        <source>Compose files</source>
        <translation>Archivos de Compose</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>All services on</source>
        <translation>Todos los servicios en</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Se ejecuta en</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Nombre del contenedor</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>Entra por</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Otherwise, incoming</source>
        <translation>Por lo demás, entrante</translation>
    </message>
    <message>
        <source>Otherwise, outgoing</source>
        <translation>Por lo demás, saliente</translation>
    </message>
    <message>
        <source>Otherwise, routed</source>
        <translation>Por lo demás, reenviado</translation>
    </message>
    <message>
        <source>%1 by name and directly</source>
        <comment>who</comment>
        <translation>%1 por nombre y directamente</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <comment>who</comment>
        <translation>%1 por nombre</translation>
    </message>
    <message>
        <source>nobody outside its node</source>
        <translation>nadie fuera de su nodo</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>any free port</source>
        <translation>cualquier puerto libre</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>does not start</source>
        <translation>no arranca</translation>
    </message>
    <message>
        <source>was there</source>
        <translation>existía</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>es nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Edited in the plan</source>
        <translation>Editado en el plan</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Cómo se arranca</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Port bindings</source>
        <translation>Enlaces de puertos</translation>
    </message>
    <message>
        <source>Who reaches what</source>
        <translation>Quién alcanza qué</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Compose settings</source>
        <translation>Ajustes de Compose</translation>
    </message>
    <message>
        <source>DNS records</source>
        <translation>Registros DNS</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation>Política de la tailnet</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>its public neighbours</source>
        <translation>sus vecinos públicos</translation>
    </message>
    <message>
        <source>containers beside it</source>
        <translation>los contenedores junto a él</translation>
    </message>
    <message>
        <source>other containers</source>
        <translation>otros contenedores</translation>
    </message>
    <message>
        <source>users of the tailnet</source>
        <translation>los usuarios de la tailnet</translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message>
        <source>Route %1 by way of %2 on %3</source>
        <translation>Ruta %1 por %2 en %3</translation>
    </message>
    <message>
        <source>Route %1 straight to %2</source>
        <translation>Ruta %1 directa a %2</translation>
    </message>
    <message>
        <source>publishes %1 there</source>
        <translation>publica %1 allí</translation>
    </message>
    <message>
        <source>%1 uses %2:%3</source>
        <translation>%1 usa %2:%3</translation>
    </message>
    <message>
        <source>%1 joins %2</source>
        <translation>%1 se une a %2</translation>
    </message>
    <message>
        <source>%1 gets an interface on %2</source>
        <translation>%1 recibe una interfaz en %2</translation>
    </message>
    <message>
        <source>A line from here to there means nothing</source>
        <translation>Una línea de aquí a allí no significa nada</translation>
    </message>
    <message>
        <source>%1 needs no line to itself</source>
        <translation>%1 no necesita una línea hacia sí mismo</translation>
    </message>
    <message>
        <source>Choose a port of %1</source>
        <translation>Elegir un puerto de %1</translation>
    </message>
    <message>
        <source>No node is on the Internet; give one an interface there</source>
        <translation>Ningún nodo está en Internet; darle a uno una interfaz allí</translation>
    </message>
    <message>
        <source>%1 is not on the Internet; put a proxy on a node that is</source>
        <translation>%1 no está en Internet; poner un proxy en un nodo que lo esté</translation>
    </message>
    <message>
        <source>The proxy shares no network with %1</source>
        <translation>El proxy no comparte red con %1</translation>
    </message>
    <message>
        <source>%1 and %2 share no network</source>
        <translation>%1 y %2 no comparten red</translation>
    </message>
    <message>
        <source>%1 is on another network than %2, which does not publish this port to it</source>
        <translation>%1 está en otra red que %2, que no le publica este puerto</translation>
    </message>
    <message>
        <source>%1 passes HTTP only</source>
        <translation>%1 solo deja pasar HTTP</translation>
    </message>
    <message>
        <source>%1 leads to %2 already</source>
        <translation>%1 ya lleva a %2</translation>
    </message>
    <message>
        <source>Draw a route to %1</source>
        <translation>Trazar una ruta a %1</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Vincular %1 con %2</translation>
    </message>
    <message>
        <source>Join %1 to %2</source>
        <translation>Unir %1 a %2</translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>Conectar %1 a %2</translation>
    </message>
    <message>
        <source>puts %1 on the Internet; enter its address afterwards</source>
        <translation>pone %1 en Internet; su dirección se indica después</translation>
    </message>
    <message>
        <source>%1 gets an interface on the Internet</source>
        <translation>%1 recibe una interfaz en Internet</translation>
    </message>
    <message>
        <source>Put %1 on the Internet</source>
        <translation>Poner %1 en Internet</translation>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Solo el nodo</translation>
    </message>
    <message>
        <source>Container only</source>
        <translation>Solo el contenedor</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>no environment starts it</source>
        <translation>ningún entorno lo arranca</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>todos los entornos</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Topology designer for self-hosted Docker Compose deployments</source>
        <translation>Diseñador de topologías para despliegues propios con Docker Compose</translation>
    </message>
    <message>
        <source>A plan to open, or a folder of compose files to import.</source>
        <translation>Un plan que abrir, o una carpeta de archivos de Compose que importar.</translation>
    </message>
    <message>
        <source>Show this environment.</source>
        <translation>Muestra este entorno.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>Select this thing: service/NAME, node/NAME ...</source>
        <translation>Selecciona esta cosa: service/NOMBRE, node/NOMBRE ...</translation>
    </message>
    <message>
        <source>ENTITY</source>
        <translation>ENTIDAD</translation>
    </message>
    <message>
        <source>Bring this panel to the front: ports, routes, records ...</source>
        <translation>Trae este panel al frente: ports, routes, records ...</translation>
    </message>
    <message>
        <source>light, dark or high-contrast; otherwise as last chosen.</source>
        <translation>light, dark o high-contrast; si no, el último elegido.</translation>
    </message>
    <message>
        <source>en, de or es; otherwise as last chosen, or the system&apos;s.</source>
        <translation>en, de o es; si no, el último elegido o el del sistema.</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>Show what an export into this folder would write.</source>
        <translation>Muestra qué escribiría una exportación a esta carpeta.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Render the window into this file once the plan is open and checked, and quit.</source>
        <translation>Dibuja la ventana en este archivo cuando el plan está abierto y comprobado, y termina.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The window&apos;s size, for example 1440x900.</source>
        <translation>El tamaño de la ventana, por ejemplo 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>ANxAL</translation>
    </message>
    <message>
        <source>Show what is reached from there: internet, node/NAME, tag:NAME ...</source>
        <translation>Muestra lo que se alcanza desde allí: internet, node/NOMBRE, tag:NOMBRE ...</translation>
    </message>
    <message>
        <source>VANTAGE</source>
        <translation>PUNTO</translation>
    </message>
    <message>
        <source>Show two environments side by side.</source>
        <translation>Muestra dos entornos uno junto al otro.</translation>
    </message>
    <message>
        <source>NAME:NAME</source>
        <comment>environments</comment>
        <translation>NOMBRE:NOMBRE</translation>
    </message>
    <message>
        <source>Show this step of the tour through the plan.</source>
        <translation>Muestra este paso del recorrido por el plan.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Begin a plan with this template: web-app, chat, mail ...</source>
        <translation>Empieza un plan con esta plantilla: web-app, chat, mail ...</translation>
    </message>
    <message>
        <source>In the picture, offer the fixes of this rule&apos;s first finding of a port.</source>
        <translation>En la imagen, ofrece las correcciones del primer hallazgo de esta regla sobre un puerto.</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>no file: a native daemon</source>
        <translation>sin archivo: un demonio nativo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>built, not pulled</source>
        <translation>construida, no descargada</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>named by Compose</source>
        <translation>el nombre lo pone Compose</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reinicio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>always started</source>
        <translation>arranca siempre</translation>
    </message>
    <message>
        <source>Network mode</source>
        <translation>Modo de red</translation>
    </message>
    <message>
        <source>Network of</source>
        <translation>Red de</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation>IP del host</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>lo elige el motor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>Protocolo PROXY</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Docker guard</source>
        <translation>Guarda de Docker</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Advertises</source>
        <translation>Anuncia</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Docker rules</source>
        <translation>Reglas de Docker</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation>MagicDNS</translation>
    </message>
    <message>
        <source>Engine name</source>
        <translation>Nombre en el motor</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>outside the plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By the name</source>
        <translation>Por el nombre</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta de URL</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Enters at</source>
        <translation>Entra por</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>none: on one node</source>
        <translation>ninguna: en un solo nodo</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation>Redirige HTTP</translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation>TLS hasta el destino</translation>
    </message>
    <message>
        <source>By server name</source>
        <translation>Por nombre de servidor</translation>
    </message>
    <message>
        <source>TTL, seconds</source>
        <translation>TTL, segundos</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
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
        <translation>Red de Compose</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Tailnet policy</source>
        <translation>Política de la tailnet</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Service on %1</source>
        <translation>Servicio en %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin arrancar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>These things have no field in common.</source>
        <translation>Estas cosas no tienen campos en común.</translation>
    </message>
    <message>
        <source>Endpoint of %1</source>
        <translation>Punto de conexión de %1</translation>
    </message>
    <message>
        <source>Interface of %1</source>
        <translation>Interfaz de %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>It is on no network yet. Draw a line to one.</source>
        <translation>Aún no está en ninguna red. Trazar una línea hasta una.</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Nothing is attached to it. Draw a line to it.</source>
        <translation>No hay nada conectado. Trazar una línea hasta aquí.</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Su recorrido</translation>
    </message>
    <message>
        <source>Its target does not start in this environment.</source>
        <translation>Su destino no arranca en este entorno.</translation>
    </message>
    <message>
        <source>Records by hand</source>
        <translation>Registros a mano</translation>
    </message>
    <message>
        <source>Every record follows from a route.</source>
        <translation>Todos los registros se derivan de rutas.</translation>
    </message>
    <message>
        <source>No route enters here.</source>
        <translation>Aquí no entra ninguna ruta.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Nothing runs here. Drag a service from the catalogue.</source>
        <translation>Aquí no se ejecuta nada. Arrastrar un servicio desde el catálogo.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) by hand</source>
        <translation>
            <numerusform>%n regla a mano</numerusform>
            <numerusform>%n reglas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet.</source>
        <translation>Aún no hay rutas. Arrastrar de un puerto a Internet.</translation>
    </message>
    <message>
        <source>No route crosses it.</source>
        <translation>Ninguna ruta la cruza.</translation>
    </message>
    <message>
        <source>No route passes it. Draw one from it to a port.</source>
        <translation>Ninguna ruta pasa por aquí. Trazar una hasta un puerto.</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>No route has a name in it.</source>
        <translation>Ninguna ruta tiene un nombre en ella.</translation>
    </message>
    <message>
        <source>%1 is not set</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>%1 is a secret, named in %2</source>
        <translation>%1 es un secreto, nombrado en %2</translation>
    </message>
    <message>
        <source>%1 = %2, from %3</source>
        <translation>%1 = %2, de %3</translation>
    </message>
    <message>
        <source>A file of this environment says %1</source>
        <translation>Un archivo de este entorno dice %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>via %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>stream on %1</source>
        <translation>stream en %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>Qué se deriva de ello</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definido en</translation>
    </message>
    <message>
        <source>Native daemon</source>
        <translation>Demonio nativo</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>%n publicado</numerusform>
            <numerusform>%n publicados</numerusform>
        </translation>
    </message>
    <message>
        <source>It publishes no port.</source>
        <translation>No publica ningún puerto.</translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation>Añadir un puerto</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interno</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n punto de conexión</numerusform>
            <numerusform>%n puntos de conexión</numerusform>
        </translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>its network namespace is shared</source>
        <translation>comparte su espacio de nombres de red</translation>
    </message>
    <message>
        <source>It runs in the network of its node.</source>
        <translation>Se ejecuta en la red de su nodo.</translation>
    </message>
    <message>
        <source>It has no network.</source>
        <translation>No tiene red.</translation>
    </message>
    <message>
        <source>It is on the default network of its project.</source>
        <translation>Está en la red predeterminada de su proyecto.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>set by the environment itself</source>
        <translation>lo fija el propio entorno</translation>
    </message>
    <message>
        <source>Rest of its compose file</source>
        <translation>Resto de su archivo de Compose</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>In each environment</source>
        <translation>En cada entorno</translation>
    </message>
    <message>
        <source>No route leads here.</source>
        <translation>Ninguna ruta lleva aquí.</translation>
    </message>
    <message>
        <source>Draw a route</source>
        <translation>Trazar una ruta</translation>
    </message>
    <message>
        <source>Passes on</source>
        <translation>Deja pasar</translation>
    </message>
    <message>
        <source>Port binding</source>
        <translation>Enlace de puerto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <comment>what a note is about</comment>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>teal</source>
        <translation>turquesa</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>ámbar</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violeta</translation>
    </message>
</context>
<context>
    <name>KeyEdits</name>
    <message>
        <source>This line belongs to several routes; tidy up or move what it leads to</source>
        <translation>Esta línea es de varias rutas; ordenar o mover aquello a lo que lleva</translation>
    </message>
    <message>
        <source>The services cannot move to %1: they run there already, or the environment decides where they run</source>
        <translation>Los servicios no pueden moverse a %1: ya se ejecutan allí, o el entorno decide dónde se ejecutan</translation>
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
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s)</source>
        <translation>
            <numerusform>%n variable</numerusform>
            <numerusform>%n variables</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1.</source>
        <translation>Importado: %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The picture could not be drawn</source>
        <translation>No se pudo dibujar la imagen</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>The printer took no pages</source>
        <translation>La impresora no aceptó páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2 · row %3, column %4</source>
        <translation>Página %1 de %2 · fila %3, columna %4</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further thing(s)</source>
        <translation>
            <numerusform>%n cosa más</numerusform>
            <numerusform>%n cosas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>Se eliminaron %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
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
        <translation>%1 lo recibe delante</translation>
    </message>
    <message>
        <source>%1 passes the host on</source>
        <translation>%1 pasa el host</translation>
    </message>
    <message>
        <source>%1 passes the stream on</source>
        <translation>%1 pasa el stream</translation>
    </message>
    <message>
        <source>over %1 to %2</source>
        <translation>por %1 a %2</translation>
    </message>
    <message>
        <source>stops: %1</source>
        <translation>se detiene: %1</translation>
    </message>
    <message>
        <source>%1 listens on %2</source>
        <translation>%1 escucha en %2</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
</context>
<context>
    <name>StopWords</name>
    <message>
        <source>The connection ends here. %1</source>
        <translation>La conexión termina aquí. %1</translation>
    </message>
    <message>
        <source>The connection does not get here. If it did: %1</source>
        <translation>La conexión no llega aquí. Si llegara: %1</translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2.</source>
        <translation>Un cliente pregunta al DNS por %1. La respuesta lleva a %2.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>A client asks DNS for %1. The answer leads to %2, which stands in front.</source>
        <translation>Un cliente pregunta al DNS por %1. La respuesta lleva a %2, que está delante.</translation>
    </message>
    <message>
        <source>It would end here if the zone had no address for that name.</source>
        <translation>Terminaría aquí si la zona no tuviera dirección para ese nombre.</translation>
    </message>
    <message>
        <source>Show in DNS</source>
        <translation>Mostrar en DNS</translation>
    </message>
    <message>
        <source>%1 answers in place of %2 and asks it in its turn, so that the address of %2 stays out of sight.</source>
        <translation>%1 responde en lugar de %2 y le pregunta a su vez, de modo que la dirección de %2 no se ve.</translation>
    </message>
    <message>
        <source>It would end here if this were no HTTP: a CDN passes nothing else on.</source>
        <translation>Terminaría aquí si no fuera HTTP: una CDN no deja pasar otra cosa.</translation>
    </message>
    <message>
        <source>Show the route</source>
        <translation>Mostrar la ruta</translation>
    </message>
    <message>
        <source>%1 has the packet for %2.</source>
        <translation>%1 tiene el paquete para %2.</translation>
    </message>
    <message>
        <source>The packet for %1 arrives at %2, on %3.</source>
        <translation>El paquete para %1 llega a %2, en %3.</translation>
    </message>
    <message>
        <source>It has no firewall in the plan, so that nothing is asked.</source>
        <translation>No tiene cortafuegos en el plan, así que no se pregunta nada.</translation>
    </message>
    <message>
        <source>It would end here if no rule let %1 in: what no rule accepts is refused.</source>
        <translation>Terminaría aquí si ninguna regla admitiera %1: lo que ninguna regla acepta se rechaza.</translation>
    </message>
    <message>
        <source>It would end here if %1 did not have that address.</source>
        <translation>Terminaría aquí si %1 no tuviera esa dirección.</translation>
    </message>
    <message>
        <source>Show in Firewall</source>
        <translation>Mostrar en Cortafuegos</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>Mostrar el nodo</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, because the route asks for it.</source>
        <translation>Su cortafuegos admite %1, porque la ruta lo pide.</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in, by a rule that was written by hand.</source>
        <translation>Su cortafuegos admite %1, por una regla escrita a mano.</translation>
    </message>
    <message>
        <source>Its firewall lets %1 in.</source>
        <translation>Su cortafuegos admite %1.</translation>
    </message>
    <message>
        <source>From here the way is the tailnet: %1 sends to %2, an address of %3.</source>
        <translation>Desde aquí el camino es la tailnet: %1 envía a %2, una dirección de %3.</translation>
    </message>
    <message>
        <source>The policy admits %1 to %2.</source>
        <translation>La política admite a %1 en %2.</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>It would end here if no rule of the policy admitted %1, by its tags, to %2.</source>
        <translation>Terminaría aquí si ninguna regla de la política admitiera a %1, por sus etiquetas, en %2.</translation>
    </message>
    <message>
        <source>Show in Policy</source>
        <translation>Mostrar en Política</translation>
    </message>
    <message>
        <source>%1 ends the TLS connection, reads the name %2 in the request and asks %3 for it.</source>
        <translation>%1 termina la conexión TLS, lee el nombre %2 en la petición y la pide a %3.</translation>
    </message>
    <message>
        <source>%1 takes it.</source>
        <translation>%1 la recibe.</translation>
    </message>
    <message>
        <source>It would end here if no host of %1 had that name.</source>
        <translation>Terminaría aquí si ningún host de %1 tuviera ese nombre.</translation>
    </message>
    <message>
        <source>It would end here if %1 had no stream for that port.</source>
        <translation>Terminaría aquí si %1 no tuviera un stream para ese puerto.</translation>
    </message>
    <message>
        <source>Show in Routes</source>
        <translation>Mostrar en Rutas</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Show in Ports</source>
        <translation>Mostrar en Puertos</translation>
    </message>
    <message>
        <source>Docker on %1 passes %2 on to port %3 of %4.</source>
        <translation>Docker en %1 pasa %2 al puerto %3 de %4.</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Puerto %1</translation>
    </message>
    <message>
        <source>It would end here if the binding had another host IP, or if %1 did not start.</source>
        <translation>Terminaría aquí si el enlace tuviera otra IP del host, o si %1 no arrancara.</translation>
    </message>
    <message>
        <source>The binding has no host IP, so that every address of %1 answers.</source>
        <translation>El enlace no tiene IP del host, así que responden todas las direcciones de %1.</translation>
    </message>
    <message>
        <source>The binding has the host IP %1: no other address answers.</source>
        <translation>El enlace tiene la IP del host %1: ninguna otra dirección responde.</translation>
    </message>
    <message>
        <source>Its host IP is %1 in %2: no other address answers.</source>
        <translation>Su IP del host es %1 en %2: ninguna otra dirección responde.</translation>
    </message>
    <message>
        <source>Compose network</source>
        <translation>Red de Compose</translation>
    </message>
    <message>
        <source>Both are on this network, where %1 is reached by its name. No firewall stands between them.</source>
        <translation>Los dos están en esta red, donde %1 se alcanza por su nombre. No hay cortafuegos entre ellos.</translation>
    </message>
    <message>
        <source>It would end here if the two shared no network.</source>
        <translation>Terminaría aquí si los dos no compartieran red.</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Mostrar en el inspector</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>This is where it was to go.</source>
        <translation>Aquí es adonde iba.</translation>
    </message>
    <message>
        <source>It would end here if nothing listened on %1.</source>
        <translation>Terminaría aquí si nada escuchara en %1.</translation>
    </message>
    <message>
        <source>A client that knows only %1 finds this name and its port by the SRV record %2.</source>
        <translation>Un cliente que solo conoce %1 encuentra este nombre y su puerto por el registro SRV %2.</translation>
    </message>
    <message>
        <source>%1 reads the name %2 where TLS begins, and passes the connection on to %3 as it is.</source>
        <translation>%1 lee el nombre %2 donde empieza TLS, y pasa la conexión a %3 tal como es.</translation>
    </message>
    <message>
        <source>%1 listens on %2 and passes the connection on to %3 as it is, without reading it.</source>
        <translation>%1 escucha en %2 y pasa la conexión a %3 tal como es, sin leerla.</translation>
    </message>
    <message>
        <source>%1, which is %2, listens on %3 and answers.</source>
        <translation>%1, que es %2, escucha en %3 y responde.</translation>
    </message>
    <message>
        <source>%1 listens on %2 and answers.</source>
        <translation>%1 escucha en %2 y responde.</translation>
    </message>
    <message>
        <source>The connection has arrived.</source>
        <translation>La conexión ha llegado.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Web app behind a gateway</source>
        <translation>Aplicación web tras una puerta de enlace</translation>
    </message>
    <message>
        <source>XMPP and IRC chat</source>
        <translation>Chat XMPP e IRC</translation>
    </message>
    <message>
        <source>Prosody, Ergo and The Lounge on a services node behind a gateway</source>
        <translation>Prosody, Ergo y The Lounge en un nodo de servicios tras una puerta de enlace</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Mail for one domain on one public node, with webmail</source>
        <translation>Correo para un dominio en un nodo público, con webmail</translation>
    </message>
    <message>
        <source>Media and home services</source>
        <translation>Medios y servicios de casa</translation>
    </message>
    <message>
        <source>Films, music and home automation on one machine in the LAN</source>
        <translation>Películas, música y domótica en una máquina de la LAN</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitorización</translation>
    </message>
    <message>
        <source>Prometheus and Grafana watch another node over the tailnet</source>
        <translation>Prometheus y Grafana vigilan otro nodo por la tailnet</translation>
    </message>
    <message>
        <source>A site and its database, reached over Tailscale through a public gateway</source>
        <translation>Un sitio y su base de datos, a los que se llega por Tailscale tras una puerta de enlace pública</translation>
    </message>
</context>
<context>
    <name>VantageText</name>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>tag of the tailnet</source>
        <translation>etiqueta de la tailnet</translation>
    </message>
    <message>
        <source>anybody on the tailnet</source>
        <translation>cualquiera en la tailnet</translation>
    </message>
    <message>
        <source>device without a tag</source>
        <translation>dispositivo sin etiqueta</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
    <message>
        <source>a neighbour of %1</source>
        <translation>un vecino de %1</translation>
    </message>
    <message>
        <source>on its public link</source>
        <translation>en su enlace público</translation>
    </message>
    <message>
        <source>of each port</source>
        <comment>the node, a container ... of each port</comment>
        <translation>de cada puerto</translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation>el propio nodo</translation>
    </message>
    <message>
        <source>a container on its network</source>
        <translation>un contenedor de su red</translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation>un contenedor de otra red</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation>Desde Internet</translation>
    </message>
    <message>
        <source>From neighbours on the public link</source>
        <translation>Desde vecinos en el enlace público</translation>
    </message>
    <message>
        <source>From a neighbour of %1</source>
        <translation>Desde un vecino de %1</translation>
    </message>
    <message>
        <source>From a device with %1</source>
        <comment>a tag</comment>
        <translation>Desde un dispositivo con %1</translation>
    </message>
    <message>
        <source>From anybody on the tailnet</source>
        <translation>Desde cualquiera en la tailnet</translation>
    </message>
    <message>
        <source>From a device of %1</source>
        <comment>a user</comment>
        <translation>Desde un dispositivo de %1</translation>
    </message>
    <message>
        <source>From the node itself</source>
        <translation>Desde el propio nodo</translation>
    </message>
    <message>
        <source>From a container on its network</source>
        <translation>Desde un contenedor de su red</translation>
    </message>
    <message>
        <source>From a container on another network</source>
        <translation>Desde un contenedor de otra red</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a node, service or network</comment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <comment>From the Internet</comment>
        <translation>%1: no se alcanza</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>%1: reached over %2, without a route</source>
        <comment>From ..., IPv4</comment>
        <translation>%1: se alcanza por %2, sin ruta</translation>
    </message>
    <message>
        <source>%1: reached over %2</source>
        <comment>From the Internet, IPv4</comment>
        <translation>%1: se alcanza por %2</translation>
    </message>
</context>
<context>
    <name>WindowWork</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Comparando con la carpeta…</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Trabajando con archivos…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>Ordenando…</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>{} has no image that its authors publish: name one, or how to build it</source>
        <translation>{} no tiene una imagen que publiquen sus autores: nombrar una, o cómo construirla</translation>
    </message>
    <message>
        <source>the plan has a service {} already: this one is {}</source>
        <translation>el plan ya tiene un servicio {}: este es {}</translation>
    </message>
    <message>
        <source>{} had no compose file: {} is new</source>
        <translation>{} no tenía archivo de Compose: {} es nuevo</translation>
    </message>
    <message>
        <source>{} ({}) is too large a range to publish port by port: narrow it in {}, or use the node&apos;s network</source>
        <translation>{} ({}) es un rango demasiado grande para publicarlo puerto a puerto: reducirlo en {}, o usar la red del nodo</translation>
    </message>
    <message>
        <source>{} listens on {} ({}), too: let the firewall of {} pass it</source>
        <translation>{} también escucha en {} ({}): dejarlo pasar en el cortafuegos de {}</translation>
    </message>
    <message>
        <source>{} is taken on {}: {} is published at {}</source>
        <translation>{} está ocupado en {}: {} se publica en {}</translation>
    </message>
    <message>
        <source>the plan has no proxy that serves hosts: nothing leads to {} from outside</source>
        <translation>el plan no tiene un proxy que sirva hosts: nada lleva a {} desde fuera</translation>
    </message>
    <message>
        <source>the plan has no zone to name {} in: nothing leads to {} from outside</source>
        <translation>el plan no tiene una zona donde nombrar {}: nada lleva a {} desde fuera</translation>
    </message>
    <message>
        <source>{} is taken on {}: the public port of {} is {}</source>
        <translation>{} está ocupado en {}: el puerto público de {} es {}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Accept {}</source>
        <translation>Aceptar {}</translation>
    </message>
    <message>
        <source>{file} is included {count} times, so {resource} is imported again each time; some versions of Compose refuse that. Include it once, or pin the version.</source>
        <translation>{file} se incluye {count} veces, así que {resource} se importa de nuevo cada vez; algunas versiones de Compose lo rechazan. Incluirlo una vez, o fijar la versión.</translation>
    </message>
    <message>
        <source>{resource} is defined in {file} and in {other}, which include brings together; some versions of Compose refuse that. Define it once, or pin the version.</source>
        <translation>{resource} está definido en {file} y en {other}, que include reúne; algunas versiones de Compose lo rechazan. Definirlo una vez, o fijar la versión.</translation>
    </message>
    <message>
        <source>Include it from {} only</source>
        <translation>Incluirlo solo desde {}</translation>
    </message>
    <message>
        <source>YAML 1.1 reads {port} without quotes as a number to the base of 60. Quote it.</source>
        <translation>YAML 1.1 lee {port} sin comillas como un número en base 60. Ponerle comillas.</translation>
    </message>
    <message>
        <source>{port} stands without quotes, which goes wrong for targets below 60. Quote it.</source>
        <translation>{port} está sin comillas, lo que falla con destinos menores que 60. Ponerle comillas.</translation>
    </message>
    <message>
        <source>Write &quot;{}&quot;</source>
        <translation>Escribir &quot;{}&quot;</translation>
    </message>
    <message>
        <source>{file} says version {version}, which Compose ignores. Delete it.</source>
        <translation>{file} dice versión {version}, que Compose ignora. Borrarla.</translation>
    </message>
    <message>
        <source>Delete version from {}</source>
        <translation>Borrar la versión de {}</translation>
    </message>
    <message>
        <source>{service} is attached to network {name}, which no compose file defines. Create it.</source>
        <translation>{service} está conectado a la red {name}, que ningún archivo de Compose define. Crearla.</translation>
    </message>
    <message>
        <source>{service} mounts volume {name}, which no compose file defines. Create it.</source>
        <translation>{service} monta el volumen {name}, que ningún archivo de Compose define. Crearlo.</translation>
    </message>
    <message>
        <source>{service} uses secret {name}, which no compose file defines. Define it.</source>
        <translation>{service} usa el secreto {name}, que ningún archivo de Compose define. Definirlo.</translation>
    </message>
    <message>
        <source>{service} uses config {name}, which no compose file defines. Define it.</source>
        <translation>{service} usa la configuración {name}, que ningún archivo de Compose define. Definirla.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which no compose file defines. Define it, or drop the dependency.</source>
        <translation>{service} depende de {name}, que ningún archivo de Compose define. Definirlo, o quitar la dependencia.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: its profile is not chosen.</source>
        <translation>{service} depende de {name}, que no arranca con él: su perfil no está elegido.</translation>
    </message>
    <message>
        <source>{service} depends on {name}, which does not start with it: no compose file of the environment has it.</source>
        <translation>{service} depende de {name}, que no arranca con él: ningún archivo de Compose del entorno lo tiene.</translation>
    </message>
    <message>
        <source>Create volume {}</source>
        <translation>Crear el volumen {}</translation>
    </message>
    <message>
        <source>Create network {}</source>
        <translation>Crear la red {}</translation>
    </message>
    <message>
        <source>Choose profile {}</source>
        <translation>Elegir el perfil {}</translation>
    </message>
    <message>
        <source>The container name {name} on {node} is taken by {service}.</source>
        <translation>El nombre de contenedor {name} en {node} ya es de {service}.</translation>
    </message>
    <message>
        <source>Name it {}</source>
        <translation>Llamarlo {}</translation>
    </message>
    <message>
        <source>Let Compose name it</source>
        <translation>Dejar el nombre a Compose</translation>
    </message>
    <message>
        <source>{service} uses the network of {name}, which no compose file defines. Define it.</source>
        <translation>{service} usa la red de {name}, que ningún archivo de Compose define. Definirlo.</translation>
    </message>
    <message>
        <source>Drop the dependency on {}</source>
        <translation>Quitar la dependencia de {}</translation>
    </message>
    <message>
        <source>Let {} start without it</source>
        <translation>Dejar que {} arranque sin él</translation>
    </message>
    <message>
        <source>{subnet} of {network} overlaps {other} of {owner} on {node}.</source>
        <translation>{subnet} de {network} se solapa con {other} de {owner} en {node}.</translation>
    </message>
    <message>
        <source>Use {}, which is free</source>
        <translation>Usar {}, que está libre</translation>
    </message>
    <message>
        <source>All services on {node} share {network}, so each reaches every port of the others.</source>
        <translation>Todos los servicios de {node} comparten {network}, así que cada uno alcanza todos los puertos de los demás.</translation>
    </message>
    <message>
        <source>the default network</source>
        <translation>la red predeterminada</translation>
    </message>
    <message>
        <source>Split it into {} networks, along what is linked</source>
        <translation>Dividirla en {} redes, según los vínculos</translation>
    </message>
    <message>
        <source>Keep it outside, as ${{{}}}</source>
        <translation>Guardarlo fuera, como ${{{}}}</translation>
    </message>
    <message>
        <source>{service} runs {image} without a tag: every pull may bring another version. Pin one.</source>
        <translation>{service} ejecuta {image} sin etiqueta: cada descarga puede traer otra versión. Fijar una.</translation>
    </message>
    <message>
        <source>{service} runs {image}: every pull may bring another version. Pin one.</source>
        <translation>{service} ejecuta {image}: cada descarga puede traer otra versión. Fijar una.</translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node; read-only does not change that. Put a socket proxy between.</source>
        <translation>{service} tiene el socket del motor, que le da todo el nodo; que sea de solo lectura no lo cambia. Poner un proxy de socket en medio.</translation>
    </message>
    <message>
        <source>{service} holds the engine&apos;s socket, which gives it the whole node. Put a socket proxy between.</source>
        <translation>{service} tiene el socket del motor, que le da todo el nodo. Poner un proxy de socket en medio.</translation>
    </message>
    <message>
        <source>Read through a socket proxy</source>
        <translation>Leer a través de un proxy de socket</translation>
    </message>
    <message>
        <source>{service} is privileged: it may do to the node whatever root may. Add the capabilities it needs instead.</source>
        <translation>{service} es privilegiado: puede hacer con el nodo lo mismo que root. Añadir en su lugar las capacidades que necesita.</translation>
    </message>
    <message>
        <source>{service} has every capability, which is as good as privileged. Name those it needs.</source>
        <translation>{service} tiene todas las capacidades, que es tanto como ser privilegiado. Nombrar las que necesita.</translation>
    </message>
    <message>
        <source>Allow NET_ADMIN and /dev/net/tun only</source>
        <translation>Permitir solo NET_ADMIN y /dev/net/tun</translation>
    </message>
    <message>
        <source>{variable} of {service} holds a credential in plain text. Keep it outside the files.</source>
        <translation>{variable} de {service} contiene una credencial en texto claro. Guardarla fuera de los archivos.</translation>
    </message>
    <message>
        <source>{variable} of {where} holds a credential, which the plan would export. Keep its value outside.</source>
        <translation>{variable} de {where} contiene una credencial, que el plan exportaría. Guardar su valor fuera.</translation>
    </message>
    <message>
        <source>Keep the value of {} outside</source>
        <translation>Guardar fuera el valor de {}</translation>
    </message>
    <message>
        <source>Delete {} {}</source>
        <translation>Borrar {} {}</translation>
    </message>
    <message>
        <source>Use the addresses of {}</source>
        <translation>Usar las direcciones de {}</translation>
    </message>
    <message>
        <source>Make it an ALIAS record, where the provider has it</source>
        <translation>Hacer un registro ALIAS, si el proveedor lo tiene</translation>
    </message>
    <message>
        <source>Rename it to {}</source>
        <translation>Cambiar su nombre a {}</translation>
    </message>
    <message>
        <source>Use {}, the port of the service</source>
        <translation>Usar {}, el puerto del servicio</translation>
    </message>
    <message>
        <source>Point it at {}</source>
        <translation>Dirigirlo a {}</translation>
    </message>
    <message>
        <source>Give {} the addresses of {}</source>
        <translation>Dar a {} las direcciones de {}</translation>
    </message>
    <message>
        <source>Name the host {}</source>
        <translation>Llamar al host {}</translation>
    </message>
    <message>
        <source>Write 0 0 0 .</source>
        <translation>Escribir 0 0 0 .</translation>
    </message>
    <message>
        <source>Announce it as {}</source>
        <translation>Anunciarlo como {}</translation>
    </message>
    <message>
        <source>Use {}, the address of {}</source>
        <translation>Usar {}, la dirección de {}</translation>
    </message>
    <message>
        <source>Add the final dot</source>
        <translation>Añadir el punto final</translation>
    </message>
    <message>
        <source>Use {} seconds, as the others</source>
        <translation>Usar {} segundos, como los demás</translation>
    </message>
    <message>
        <source>Draw a route to {} of {}</source>
        <translation>Trazar una ruta a {} de {}</translation>
    </message>
    <message>
        <source>Announce it as {} of {}</source>
        <translation>Anunciarlo como {} de {}</translation>
    </message>
    <message>
        <source>Take {} past the CDN</source>
        <translation>Llevar {} sin pasar por la CDN</translation>
    </message>
    <message>
        <source>Publish {}</source>
        <translation>Publicar {}</translation>
    </message>
    <message>
        <source>Let {} issue too</source>
        <translation>Permitir también a {} que emita</translation>
    </message>
    <message>
        <source>The {type} records of {name} have different TTLs. A set has one: all get {ttl} seconds.</source>
        <translation>Los registros {type} de {name} tienen TTL distintos. Un conjunto tiene uno solo: todos reciben {ttl} segundos.</translation>
    </message>
    <message>
        <source>{name} has {number} where a number from 0 to 65535 must stand. Correct it.</source>
        <translation>{name} tiene {number} donde debe haber un número de 0 a 65535. Corregirlo.</translation>
    </message>
    <message>
        <source>{name} leads to {target}:{port}/{protocol}, and no route takes connections there. Draw the route, or remove the record.</source>
        <translation>{name} lleva a {target}:{port}/{protocol}, y ninguna ruta recibe conexiones allí. Trazar la ruta, o quitar el registro.</translation>
    </message>
    <message>
        <source>{host}:{port} speaks TLS from the first byte, and no {service} record of {domain} says so: clients use STARTTLS only. Announce it.</source>
        <translation>{host}:{port} habla TLS desde el primer byte, y ningún registro {service} de {domain} lo dice: los clientes solo usan STARTTLS. Anunciarlo.</translation>
    </message>
    <message>
        <source>{host} passes {cdn}, which takes HTTP only, and is the host of port {port} too. Let the name lead to the gateway itself, or give HTTP a name of its own.</source>
        <translation>{host} pasa por {cdn}, que solo acepta HTTP, y es también el host del puerto {port}. Llevar el nombre a la propia puerta de enlace, o dar a HTTP un nombre propio.</translation>
    </message>
    <message>
        <source>a CDN</source>
        <translation>una CDN</translation>
    </message>
    <message>
        <source>{domain} federates, and other servers cannot find {name}: it has neither address nor SRV record. Publish it.</source>
        <translation>{domain} se federa, y otros servidores no encuentran {name}: no tiene dirección ni registro SRV. Publicarlo.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, and {service} takes {port} at IPv4 addresses only: clients that prefer IPv6 wait in vain. Let it listen there too.</source>
        <translation>{name} tiene la dirección IPv6 {address}, y {service} recibe {port} solo en direcciones IPv4: los clientes que prefieren IPv6 esperan en vano. Hacer que escuche también allí.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where the rule {rule} of {node} keeps {port} shut: clients that prefer IPv6 wait in vain. Open it for IPv6 too.</source>
        <translation>{name} tiene la dirección IPv6 {address}, donde la regla {rule} de {node} mantiene {port} cerrado: los clientes que prefieren IPv6 esperan en vano. Abrirlo también para IPv6.</translation>
    </message>
    <message>
        <source>{name} has the IPv6 address {address}, where no route of it is taken in: clients that prefer IPv6 wait in vain. Give the gateway that address, or remove it.</source>
        <translation>{name} tiene la dirección IPv6 {address}, donde no se recibe ninguna ruta suya: los clientes que prefieren IPv6 esperan en vano. Dar esa dirección a la puerta de enlace, o quitarla.</translation>
    </message>
    <message>
        <source>Listen on all addresses, of IPv6 too</source>
        <translation>Escuchar en todas las direcciones, también de IPv6</translation>
    </message>
    <message>
        <source>Listen on {} too</source>
        <translation>Escuchar también en {}</translation>
    </message>
    <message>
        <source>Let {} in by IPv6 before that rule</source>
        <translation>Admitir {} por IPv6 antes de esa regla</translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which is assumed, as the plan names no other issuer. Add an {property} record.</source>
        <translation>{host} necesita un certificado, y sus registros CAA no dejan que lo emita {issuer}, que se supone, ya que el plan no nombra otro emisor. Añadir un registro {property}.</translation>
    </message>
    <message>
        <source>{host} needs a certificate, and its CAA records do not let {issuer} issue one, which its proxy asks. Add an {property} record.</source>
        <translation>{host} necesita un certificado, y sus registros CAA no dejan que lo emita {issuer}, a quien lo pide su proxy. Añadir un registro {property}.</translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: it is reached at {way}, as {reason}.</source>
        <translation>&quot;{sentence}&quot; no se cumple: se alcanza en {way}, porque {reason}.</translation>
    </message>
    <message>
        <source>&quot;{sentence}&quot; does not hold: {reason}.</source>
        <translation>&quot;{sentence}&quot; no se cumple: {reason}.</translation>
    </message>
    <message>
        <source>An expectation says nothing: {reason}.</source>
        <translation>Una expectativa no dice nada: {reason}.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>Load portolan.nft, a table of its own</source>
        <translation>Cargar portolan.nft, una tabla propia</translation>
    </message>
    <message>
        <source>Close them by docker-user.sh</source>
        <translation>Cerrarlos con docker-user.sh</translation>
    </message>
    <message>
        <source>Bind them to an address that is not on the Internet</source>
        <translation>Enlazarlos a una dirección que no esté en Internet</translation>
    </message>
    <message>
        <source>Docker opens {ports} to {interface} of {node}, past ufw, which denies them. Bind them to another address, or close them in DOCKER-USER.</source>
        <translation>Docker abre {ports} a {interface} de {node}, por delante de ufw, que los deniega. Enlazarlos a otra dirección, o cerrarlos en DOCKER-USER.</translation>
    </message>
    <message>
        <source>ufw-docker on {node} lets private addresses through and not those of the tailnet, 100.64.0.0/10: {ports} cannot be reached there. Allow them.</source>
        <translation>ufw-docker en {node} deja pasar direcciones privadas y no las de la tailnet, 100.64.0.0/10: {ports} no se alcanza allí. Permitirlas.</translation>
    </message>
    <message>
        <source>Allow what is passed on from 100.64.0.0/10</source>
        <translation>Permitir lo reenviado desde 100.64.0.0/10</translation>
    </message>
    <message>
        <source>{node} closes {ports} to the tailnet in DOCKER-USER, but Tailscale may let its packets through before that. Leave it to the tailnet&apos;s policy, or use a table of its own.</source>
        <translation>{node} cierra {ports} a la tailnet en DOCKER-USER, pero Tailscale puede dejar pasar sus paquetes antes. Dejarlo a la política de la tailnet, o usar una tabla propia.</translation>
    </message>
    <message>
        <source>Allow {}: the tailnet&apos;s policy decides there</source>
        <translation>Permitir {}: allí decide la política de la tailnet</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never sees {port}: Docker has made {target} of it by then. Name the container&apos;s port.</source>
        <translation>La regla {rule} de {node} nunca ve {port}: para entonces Docker lo ha convertido en {target}. Nombrar el puerto del contenedor.</translation>
    </message>
    <message>
        <source>Name {}, the container&apos;s port</source>
        <translation>Nombrar {}, el puerto del contenedor</translation>
    </message>
    <message>
        <source>Docker on {node} writes its rules with nftables, which have no chain DOCKER-USER, so that nothing guards its published ports. Use a table of its own, which is asked first.</source>
        <translation>Docker en {node} escribe sus reglas con nftables, que no tienen cadena DOCKER-USER, así que nada protege sus puertos publicados. Usar una tabla propia, que se consulta primero.</translation>
    </message>
    <message>
        <source>ufw makes the chain DOCKER-USER on {node} before Docker {version} starts, which then leads nothing there: published ports stay open. See that FORWARD jumps to it.</source>
        <translation>ufw crea la cadena DOCKER-USER en {node} antes de que arranque Docker {version}, que entonces no lleva nada allí: los puertos publicados quedan abiertos. Asegurar que FORWARD salte a ella.</translation>
    </message>
    <message>
        <source>Use docker-user.sh, which sees to the jump</source>
        <translation>Usar docker-user.sh, que se ocupa del salto</translation>
    </message>
    <message>
        <source>Loading the firewall of {node} takes the rules of Docker away too: its containers are cut off until Docker starts again. Replace only a table of its own.</source>
        <translation>Cargar el cortafuegos de {node} quita también las reglas de Docker: sus contenedores quedan aislados hasta que Docker arranque de nuevo. Sustituir solo una tabla propia.</translation>
    </message>
    <message>
        <source>tcp and udp</source>
        <translation>tcp y udp</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does otherwise. Move it up, or remove it.</source>
        <translation>La regla {rule} de {node} nunca decide: {others} va antes y hace otra cosa. Subirla, o quitarla.</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} never decides: {others} comes first and does the same. Remove it.</source>
        <translation>La regla {rule} de {node} nunca decide: {others} va antes y hace lo mismo. Quitarla.</translation>
    </message>
    <message>
        <source>The rule {rule} of {node} closes {port}, which a route needs. Remove it.</source>
        <translation>La regla {rule} de {node} cierra {port}, que una ruta necesita. Quitarla.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Move it up, before the rules that hide it</source>
        <translation>Subirla, antes de las reglas que la ocultan</translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where nothing listens. Remove it.</source>
        <translation>La regla {rule} abre {ports} de {node}, donde nada escucha. Quitarla.</translation>
    </message>
    <message>
        <source>The rule {rule} opens {ports} of {node}, where only {listening} is listened on. Switch its protocol.</source>
        <translation>La regla {rule} abre {ports} de {node}, donde solo se escucha en {listening}. Cambiar su protocolo.</translation>
    </message>
    <message>
        <source>Switch it to {}</source>
        <translation>Cambiarla a {}</translation>
    </message>
    <message>
        <source>The firewall of {node} drops before it accepts established connections: answers to the node&apos;s own connections are lost. Accept them first.</source>
        <translation>El cortafuegos de {node} descarta antes de aceptar conexiones establecidas: se pierden las respuestas a las conexiones del propio nodo. Aceptarlas primero.</translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept them first</source>
        <translation>Cargar los archivos del plan, que las aceptan primero</translation>
    </message>
    <message>
        <source>The firewall of {node} drops IPv6 without letting neighbours be found: IPv6 stops working altogether. Accept neighbour discovery.</source>
        <translation>El cortafuegos de {node} descarta IPv6 sin dejar encontrar a los vecinos: IPv6 deja de funcionar del todo. Aceptar el descubrimiento de vecinos.</translation>
    </message>
    <message>
        <source>Load the files of the plan, which accept it</source>
        <translation>Cargar los archivos del plan, que lo aceptan</translation>
    </message>
    <message>
        <source>The firewall of {node} denies what comes in, and no rule is the administrator&apos;s way in. Mark one as management, and load the files with --confirm.</source>
        <translation>El cortafuegos de {node} deniega lo que entra, y ninguna regla es la entrada del administrador. Marcar una como gestión y cargar los archivos con --confirm.</translation>
    </message>
    <message>
        <source>Mark {} as management</source>
        <translation>Marcar {} como gestión</translation>
    </message>
    <message>
        <source>Allow SSH on {}</source>
        <translation>Permitir SSH en {}</translation>
    </message>
    <message>
        <source>Allow SSH</source>
        <translation>Permitir SSH</translation>
    </message>
    <message>
        <source>The rule {rule} opens SSH of {node} to the Internet, though no route enters there. Allow it on {interface} only.</source>
        <translation>La regla {rule} abre SSH de {node} a Internet, aunque allí no entra ninguna ruta. Permitirlo solo en {interface}.</translation>
    </message>
    <message>
        <source>Allow it on {} only</source>
        <translation>Permitirlo solo en {}</translation>
    </message>
    <message>
        <source>{service} on {node} relays media on UDP ports of its own, and the firewall opens none of them. Open {ports}, or the range that the server is told.</source>
        <translation>{service} en {node} retransmite medios en puertos UDP propios, y el cortafuegos no abre ninguno. Abrir {ports}, o el rango que se indique al servidor.</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>Bind to {}, as other ports do</source>
        <translation>Enlazar a {}, como otros puertos</translation>
    </message>
    <message>
        <source>Bind to {} on {}</source>
        <translation>Enlazar a {} en {}</translation>
    </message>
    <message>
        <source>Bind to 127.0.0.1, for this node only</source>
        <translation>Enlazar a 127.0.0.1, solo para este nodo</translation>
    </message>
    <message>
        <source>{port} of {service} listens on all addresses, while {count} other ports are bound by {variable}.</source>
        <translation>{port} de {service} escucha en todas las direcciones, mientras otros {count} puertos están enlazados por {variable}.</translation>
    </message>
    <message>
        <source>{port} of {service} is bound to {address}, while {count} other ports are bound by {variable}.</source>
        <translation>{port} de {service} está enlazado a {address}, mientras otros {count} puertos están enlazados por {variable}.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and the plan names none. Bind it to one address.</source>
        <translation>{port} se publica en todas las direcciones de {node}, y el plan no nombra ninguna. Enlazarlo a una dirección.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, and no route uses it. Bind it to one address.</source>
        <translation>{port} se publica en todas las direcciones de {node}, y ninguna ruta lo usa. Enlazarlo a una dirección.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, the public ones too. Bind it to one address.</source>
        <translation>{port} se publica en todas las direcciones de {node}, también en las públicas. Enlazarlo a una dirección.</translation>
    </message>
    <message>
        <source>{port} is published on all addresses of {node}, {address} too. Bind it to one address.</source>
        <translation>{port} se publica en todas las direcciones de {node}, también en {address}. Enlazarlo a una dirección.</translation>
    </message>
    <message>
        <source>{port} is bound to {address}, which is no address of {node}. Choose one of its interfaces.</source>
        <translation>{port} está enlazado a {address}, que no es una dirección de {node}. Elegir una de sus interfaces.</translation>
    </message>
    <message>
        <source>Use {} of {}</source>
        <translation>Usar {} de {}</translation>
    </message>
    <message>
        <source>{port} is published on IPv6 too, and the firewall of {node} knows the port on IPv4 only. Bind it to an IPv4 address.</source>
        <translation>{port} se publica también en IPv6, y el cortafuegos de {node} conoce el puerto solo en IPv4. Enlazarlo a una dirección IPv4.</translation>
    </message>
    <message>
        <source>Bind to 0.0.0.0, IPv4 only</source>
        <translation>Enlazar a 0.0.0.0, solo IPv4</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{}, {} and {} more</source>
        <translation>{}, {} y {} más</translation>
    </message>
    <message>
        <source>Publish {} and {} only</source>
        <translation>Publicar solo {} y {}</translation>
    </message>
    <message>
        <source>Publish {} only</source>
        <translation>Publicar solo {}</translation>
    </message>
    <message>
        <source>Publish {}, as many as the target has</source>
        <translation>Publicar {}, tantos como tiene el destino</translation>
    </message>
    <message>
        <source>{port} on {node} is published twice by {service}.</source>
        <translation>{port} en {node} lo publica dos veces {service}.</translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {service}.</source>
        <translation>{port} en {node} está ocupado por {service}.</translation>
    </message>
    <message>
        <source>{port} on {node} is wanted by {service} and {other}, which clash as soon as both run.</source>
        <translation>{port} en {node} lo quieren {service} y {other}, que chocan en cuanto se ejecutan ambos.</translation>
    </message>
    <message>
        <source>{port} on {node} overlaps {other} of {service}.</source>
        <translation>{port} en {node} se solapa con {other} de {service}.</translation>
    </message>
    <message>
        <source>A port of {service} cannot be published: {reason}.</source>
        <translation>Un puerto de {service} no se puede publicar: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Use {}, the next free port</source>
        <comment>Use {}, the next free ports</comment>
        <translation>
            <numerusform>Usar {}, el siguiente puerto libre</numerusform>
            <numerusform>Usar {}, los siguientes puertos libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} port</source>
        <comment>{} ports</comment>
        <translation>
            <numerusform>{} puerto</numerusform>
            <numerusform>{} puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>{address} may not exist yet when Docker starts on {node} and publishes {ports} there, and Docker does not try again. Start Docker after the tailnet.</source>
        <translation>Puede que {address} aún no exista cuando Docker arranca en {node} y publica allí {ports}, y Docker no lo reintenta. Arrancar Docker después de la tailnet.</translation>
    </message>
    <message>
        <source>Record that docker.service starts after tailscaled.service</source>
        <translation>Anotar que docker.service arranca después de tailscaled.service</translation>
    </message>
    <message>
        <source>Record that the node binds to addresses it does not have yet</source>
        <translation>Anotar que el nodo enlaza a direcciones que aún no tiene</translation>
    </message>
    <message>
        <source>Neighbours on {interface} of {node} can send to {address} too, where Docker publishes {ports}. Drop what arrives there for it.</source>
        <translation>Los vecinos en {interface} de {node} pueden enviar también a {address}, donde Docker publica {ports}. Descartar lo que llegue allí para ella.</translation>
    </message>
    <message>
        <source>Drop it in the firewall of {}</source>
        <translation>Descartarlo en el cortafuegos de {}</translation>
    </message>
    <message>
        <source>Neighbours of {node} can reach its loopback address through Docker {version}, which publishes {ports} there. Upgrade to 28.</source>
        <translation>Los vecinos de {node} pueden alcanzar su dirección de bucle a través de Docker {version}, que publica allí {ports}. Actualizar a 28.</translation>
    </message>
    <message>
        <source>Plan Docker 28.0 for {}</source>
        <translation>Prever Docker 28.0 para {}</translation>
    </message>
    <message>
        <source>{variable} has no value, so {port} of {service} is published on all addresses. Give it one.</source>
        <translation>{variable} no tiene valor, así que {port} de {service} se publica en todas las direcciones. Darle uno.</translation>
    </message>
    <message>
        <source>{variable} has no value, so the engine chooses where to publish {port} of {service}. Give it one.</source>
        <translation>{variable} no tiene valor, así que el motor elige dónde publicar {port} de {service}. Darle uno.</translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} leads nowhere. Give it one.</source>
        <translation>{variable} no tiene valor, así que un puerto de {service} no lleva a ninguna parte. Darle uno.</translation>
    </message>
    <message>
        <source>{variable} has no value, so a port of {service} is not the one that is meant. Give it one.</source>
        <translation>{variable} no tiene valor, así que un puerto de {service} no es el que se quería. Darle uno.</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>the tailnet</source>
        <translation>la tailnet</translation>
    </message>
    <message>
        <source>its own node</source>
        <translation>su propio nodo</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>los contenedores</translation>
    </message>
    <message>
        <source>{port} of {service} is documented as internal, yet published. Drop the mapping.</source>
        <translation>{port} de {service} está documentado como interno, pero se publica. Quitar la asignación.</translation>
    </message>
    <message>
        <source>Drop the mapping of {}</source>
        <translation>Quitar la asignación de {}</translation>
    </message>
    <message>
        <source>Set {}={} in {}</source>
        <translation>Fijar {}={} en {}</translation>
    </message>
    <message>
        <source>Write ${{{}:?}}, so that Compose refuses to start without it</source>
        <translation>Escribir ${{{}:?}}, para que Compose se niegue a arrancar sin ella</translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; publish its ports there.</source>
        <translation>{service} usa la red de {owner}; publicar allí sus puertos.</translation>
    </message>
    <message>
        <source>{service} uses the network of {owner}; attach that to networks instead.</source>
        <translation>{service} usa la red de {owner}; conectar ese servicio a las redes en su lugar.</translation>
    </message>
    <message>
        <source>Move its {} to {}</source>
        <translation>Mover sus {} a {}</translation>
    </message>
    <message>
        <source>{service} uses the network of its node: all that it listens on is open there.</source>
        <translation>{service} usa la red de su nodo: todo aquello en lo que escucha está abierto allí.</translation>
    </message>
    <message>
        <source>{service} uses the network of its node: its ports are ignored, and all that it listens on is open there.</source>
        <translation>{service} usa la red de su nodo: sus puertos se ignoran, y todo aquello en lo que escucha está abierto allí.</translation>
    </message>
    <message>
        <source>Use a bridge, and publish what it listens on</source>
        <translation>Usar un bridge, y publicar aquello en lo que escucha</translation>
    </message>
    <message>
        <source>{service} can be reached from {wide} in {where}, and from {narrow} only in {elsewhere}.</source>
        <translation>A {service} se llega desde {wide} en {where}, y solo desde {narrow} en {elsewhere}.</translation>
    </message>
    <message>
        <source>{target} takes every client of route {route} for {proxy}: bans and limits by address hit all of them.</source>
        <translation>{target} toma a cada cliente de la ruta {route} por {proxy}: los bloqueos y límites por dirección afectan a todos.</translation>
    </message>
    <message>
        <source>Send the client&apos;s address ahead, and let {} expect it ({})</source>
        <translation>Enviar delante la dirección del cliente, y hacer que {} la espere ({})</translation>
    </message>
    <message>
        <source>Record that {} does without clients&apos; addresses</source>
        <translation>Anotar que {} prescinde de las direcciones de los clientes</translation>
    </message>
    <message>
        <source>{target} waits for the PROXY protocol at {port}, which route {route} does not send.</source>
        <translation>{target} espera el protocolo PROXY en {port}, que la ruta {route} no envía.</translation>
    </message>
    <message>
        <source>Route {route} sends the PROXY protocol, which {target} does not expect at {port}.</source>
        <translation>La ruta {route} envía el protocolo PROXY, que {target} no espera en {port}.</translation>
    </message>
    <message>
        <source>Do not send the PROXY protocol</source>
        <translation>No enviar el protocolo PROXY</translation>
    </message>
    <message>
        <source>Send the PROXY protocol</source>
        <translation>Enviar el protocolo PROXY</translation>
    </message>
    <message>
        <source>Record that {} expects it</source>
        <translation>Anotar que {} lo espera</translation>
    </message>
    <message>
        <source>Record that {} does not expect it</source>
        <translation>Anotar que {} no lo espera</translation>
    </message>
    <message>
        <source>{service} does not publish {port}, at which route {route} enters. Add the port.</source>
        <translation>{service} no publica {port}, por donde entra la ruta {route}. Añadir el puerto.</translation>
    </message>
    <message>
        <source>{port} on {node} is taken by {other}. Choose another port for this stream.</source>
        <translation>{port} en {node} está ocupado por {other}. Elegir otro puerto para este stream.</translation>
    </message>
    <message>
        <source>route {}</source>
        <translation>la ruta {}</translation>
    </message>
    <message>
        <source>{} itself</source>
        <translation>el propio {}</translation>
    </message>
    <message>
        <source>Use {}, the next free port</source>
        <translation>Usar {}, el siguiente puerto libre</translation>
    </message>
    <message>
        <source>{service} publishes {port}, and its form for streams takes one port at a time. Pass the range on by a snippet.</source>
        <translation>{service} publica {port}, y su formulario de streams admite un puerto cada vez. Pasar el rango con un fragmento de configuración.</translation>
    </message>
    <message>
        <source>Record that a snippet passes the range on</source>
        <translation>Anotar que un fragmento de configuración pasa el rango</translation>
    </message>
    <message>
        <source>Everyone can reach the administration of {service} at {port} on {node}. Bind it to the tailnet.</source>
        <translation>Cualquiera puede alcanzar la administración de {service} en {port} de {node}. Enlazarla a la tailnet.</translation>
    </message>
    <message>
        <source>Bind to {}</source>
        <translation>Enlazar a {}</translation>
    </message>
    <message>
        <source>{proxy} does not start while {target} is down: it looks the name up first. Give {target} a fixed address.</source>
        <translation>{proxy} no arranca mientras {target} no esté en marcha: primero busca el nombre. Dar a {target} una dirección fija.</translation>
    </message>
    <message>
        <source>Give {} the address {} on {}</source>
        <translation>Dar a {} la dirección {} en {}</translation>
    </message>
    <message>
        <source>Nothing answers {proxy} behind route {route}: {problem}. Bind the port where the proxy reaches it.</source>
        <translation>Nada responde a {proxy} tras la ruta {route}: {problem}. Enlazar el puerto donde el proxy lo alcance.</translation>
    </message>
    <message>
        <source>The document leaves out {port}, which {service} publishes.</source>
        <translation>El documento omite {port}, que {service} publica.</translation>
    </message>
    <message>
        <source>The plan publishes no {port}, which the document lists.</source>
        <translation>El plan no publica {port}, que el documento enumera.</translation>
    </message>
    <message>
        <source>The document gives {port} the {what} {documented}; in the plan it is {planned}.</source>
        <translation>El documento da a {port} como {what} {documented}; en el plan es {planned}.</translation>
    </message>
    <message>
        <source>container port</source>
        <translation>puerto de contenedor</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>compose file</source>
        <translation>archivo de Compose</translation>
    </message>
    <message>
        <source>bind address</source>
        <translation>dirección de enlace</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>The document lists {port} as internal here, and as published on line {line}.</source>
        <translation>El documento enumera aquí {port} como interno, y como publicado en la línea {line}.</translation>
    </message>
    <message>
        <source>No service of the plan listens on {port}, which the document lists as internal.</source>
        <translation>Ningún servicio del plan escucha en {port}, que el documento enumera como interno.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: it exposes that port.</source>
        <translation>{service} parece escuchar en {port}: expone ese puerto.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its healthcheck asks {address}.</source>
        <translation>{service} parece escuchar en {port}: su healthcheck pregunta a {address}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {variable} names {address}.</source>
        <translation>{service} parece escuchar en {port}: {variable} nombra {address}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation>{service} parece escuchar en {port}: {hostVariable} es {address}, y {variable} es {port}.</translation>
    </message>
    <message>
        <source>{service} seems to listen on {port}: its command names {address}.</source>
        <translation>{service} parece escuchar en {port}: su orden nombra {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its healthcheck asks {address}.</source>
        <translation>{service} parece usar {port} de {of}: su healthcheck pregunta a {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {variable} names {address}.</source>
        <translation>{service} parece usar {port} de {of}: {variable} nombra {address}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: {hostVariable} is {address}, and {variable} is {port}.</source>
        <translation>{service} parece usar {port} de {of}: {hostVariable} es {address}, y {variable} es {port}.</translation>
    </message>
    <message>
        <source>{service} seems to use {port} of {of}: its command names {address}.</source>
        <translation>{service} parece usar {port} de {of}: su orden nombra {address}.</translation>
    </message>
    <message>
        <source>Add endpoint {}</source>
        <translation>Añadir el punto de conexión {}</translation>
    </message>
    <message>
        <source>Add a link to {} of {}, a new endpoint</source>
        <translation>Añadir un vínculo a {} de {}, un punto de conexión nuevo</translation>
    </message>
    <message>
        <source>Add a link to {} of {}</source>
        <translation>Añadir un vínculo a {} de {}</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
    </message>
    <message>
        <source>The policy of {tailnet} does not let {from} reach {to} at {address}, port {port}.</source>
        <translation>La política de {tailnet} no deja que {from} alcance {to} en {address}, puerto {port}.</translation>
    </message>
    <message>
        <source>Let {} advertise the tags of the plan</source>
        <translation>Hacer que {} anuncie las etiquetas del plan</translation>
    </message>
    <message>
        <source>Let {} reach {}</source>
        <translation>Dejar que {} alcance {}</translation>
    </message>
    <message>
        <source>Nothing that is drawn needs {ports} of {destination}.</source>
        <translation>Nada de lo trazado necesita {ports} de {destination}.</translation>
    </message>
    <message>
        <source>Leave {} out</source>
        <translation>Omitir {}</translation>
    </message>
    <message>
        <source>Open {} only</source>
        <translation>Abrir solo {}</translation>
    </message>
    <message>
        <source>{sources} may reach every port of every node.</source>
        <translation>{sources} puede alcanzar todos los puertos de todos los nodos.</translation>
    </message>
    <message>
        <source>Leave it out: nothing is drawn that needs it</source>
        <translation>Omitirla: nada de lo trazado la necesita</translation>
    </message>
    <message>
        <source>Narrow it to {}</source>
        <translation>Reducirla a {}</translation>
    </message>
    <message>
        <source>Nobody may reach port 22 of {nodes} over {tailnet}, and there is no other way in.</source>
        <translation>Nadie puede alcanzar el puerto 22 de {nodes} por {tailnet}, y no hay otra entrada.</translation>
    </message>
    <message>
        <source>Let admins reach {}</source>
        <translation>Dejar que los administradores alcancen {}</translation>
    </message>
    <message>
        <source>Let admins reach {}, and {} advertise the tags of the plan</source>
        <translation>Dejar que los administradores alcancen {}, y que {} anuncie las etiquetas del plan</translation>
    </message>
    <message>
        <source>{node} advertises {advertised}, so the rules for {tag} do not hold for it.</source>
        <translation>{node} anuncia {advertised}, así que las reglas de {tag} no valen para él.</translation>
    </message>
    <message>
        <source>No node of {tailnet} carries {tag}, so its rules mean nobody.</source>
        <translation>Ningún nodo de {tailnet} lleva {tag}, así que sus reglas no valen para nadie.</translation>
    </message>
    <message>
        <source>Let {} advertise {}</source>
        <translation>Hacer que {} anuncie {}</translation>
    </message>
    <message>
        <source>Give {} to {}</source>
        <translation>Dar {} a {}</translation>
    </message>
    <message>
        <source>{tag} has no owner in {policy}, and is refused there.</source>
        <translation>{tag} no tiene dueño en {policy}, y allí se rechaza.</translation>
    </message>
    <message>
        <source>Let admins own {}</source>
        <translation>Hacer a los administradores dueños de {}</translation>
    </message>
    <message>
        <source>{address} of {node} is in {block}, which Tailscale keeps to itself.</source>
        <translation>{address} de {node} está en {block}, que Tailscale se reserva.</translation>
    </message>
    <message>
        <source>{policy} asserts nothing of its own: tests that follow from routes change with them.</source>
        <translation>{policy} no afirma nada propio: las pruebas que se derivan de las rutas cambian con ellas.</translation>
    </message>
    <message>
        <source>Write tests from the routes as they are now</source>
        <translation>Escribir pruebas a partir de las rutas tal como están ahora</translation>
    </message>
    <message>
        <source>{source} cannot reach {destination}, which a test asserts.</source>
        <translation>{source} no alcanza {destination}, como afirma una prueba.</translation>
    </message>
    <message>
        <source>{source} can reach {destination}, which a test denies.</source>
        <translation>{source} alcanza {destination}, lo que una prueba niega.</translation>
    </message>
    <message>
        <source>Write the tests from the routes anew</source>
        <translation>Escribir de nuevo las pruebas a partir de las rutas</translation>
    </message>
    <message>
        <source>Leave this assertion out</source>
        <translation>Omitir esta afirmación</translation>
    </message>
    <message>
        <source>The ports {range} of {text} end before they begin.</source>
        <translation>Los puertos {range} de {text} terminan antes de empezar.</translation>
    </message>
    <message>
        <source>Tailscale refuses the policy, since {owner} has no &quot;{field}&quot;.</source>
        <translation>Tailscale rechaza la política, ya que {owner} no tiene &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>The test of {text} names a block of addresses; a test is of one host.</source>
        <translation>La prueba de {text} nombra un bloque de direcciones; una prueba es de un solo host.</translation>
    </message>
    <message>
        <source>The test of {text} names several ports; a test is of one.</source>
        <translation>La prueba de {text} nombra varios puertos; una prueba es de uno solo.</translation>
    </message>
    <message>
        <source>{destination} names no port, so Tailscale refuses the policy.</source>
        <translation>{destination} no nombra un puerto, así que Tailscale rechaza la política.</translation>
    </message>
    <message>
        <source>Open all ports: {}:*</source>
        <translation>Abrir todos los puertos: {}:*</translation>
    </message>
    <message>
        <source>Open what services publish there: {}:{}</source>
        <translation>Abrir lo que los servicios publican allí: {}:{}</translation>
    </message>
    <message>
        <source>Write {}</source>
        <translation>Escribir {}</translation>
    </message>
    <message>
        <source>Call it &quot;{}&quot;</source>
        <translation>Llamarlo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>Test {} ports one by one</source>
        <translation>Probar {} puertos uno a uno</translation>
    </message>
    <message>
        <source>{zone} is the zone&apos;s own name, which has SOA and NS records, so it cannot be a CNAME. Use A and AAAA records, or ALIAS where the provider has it.</source>
        <translation>{zone} es el nombre de la propia zona, que tiene registros SOA y NS, así que no puede ser un CNAME. Usar registros A y AAAA, o ALIAS si el proveedor lo tiene.</translation>
    </message>
    <message>
        <source>{name} is a CNAME and has {type} data too. An alias has no other data: move one of them to a name of its own.</source>
        <translation>{name} es un CNAME y tiene además datos {type}. Un alias no tiene otros datos: mover uno de ellos a un nombre propio.</translation>
    </message>
    <message>
        <source>The aliases lead round in a circle: {chain}. Point one of them at a name with addresses.</source>
        <translation>Los alias forman un círculo: {chain}. Dirigir uno de ellos a un nombre con direcciones.</translation>
    </message>
    <message>
        <source>Mail for {name} goes to {target}, which is a CNAME. Mail servers refuse that: name the host itself.</source>
        <translation>El correo de {name} va a {target}, que es un CNAME. Los servidores de correo lo rechazan: nombrar el propio host.</translation>
    </message>
    <message>
        <source>{name} is at {address}, which the Internet cannot reach. Use the public address of the gateway.</source>
        <translation>{name} está en {address}, que Internet no alcanza. Usar la dirección pública de la puerta de enlace.</translation>
    </message>
    <message>
        <source>{target} has no final dot, so {name} leads to {full}. Write {target}. with a dot at its end.</source>
        <translation>{target} no tiene punto final, así que {name} lleva a {full}. Escribir {target}. con un punto al final.</translation>
    </message>
    <message>
        <source>{name} repeats the name of its zone. Leave {zone} out, or end the name with a dot.</source>
        <translation>{name} repite el nombre de su zona. Omitir {zone}, o terminar el nombre con un punto.</translation>
    </message>
    <message>
        <source>{name} has an underscore, which names of hosts may not have: some programs refuse it. Use a hyphen.</source>
        <translation>{name} tiene un guion bajo, que los nombres de host no pueden tener: algunos programas lo rechazan. Usar un guion.</translation>
    </message>
    <message>
        <source>{name} has this {type} record twice. Delete one.</source>
        <translation>{name} tiene este registro {type} dos veces. Borrar uno.</translation>
    </message>
    <message>
        <source>{name} is no name of a service: it begins with _SERVICE._PROTOCOL, and SERVICE has at most 15 letters, digits and hyphens.</source>
        <translation>{name} no es nombre de un servicio: empieza por _SERVICIO._PROTOCOLO, y SERVICIO tiene como mucho 15 letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>{name} announces port 0 of {target}, where nothing can listen. Enter the port of the service.</source>
        <translation>{name} anuncia el puerto 0 de {target}, donde nada puede escuchar. Poner el puerto del servicio.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, which is a CNAME. The target of SRV must have addresses of its own.</source>
        <translation>{name} lleva a {target}, que es un CNAME. El destino de un SRV debe tener direcciones propias.</translation>
    </message>
    <message>
        <source>{name} leads to {target}, which has no address. Add an A or AAAA record for it.</source>
        <translation>{name} lleva a {target}, que no tiene dirección. Añadirle un registro A o AAAA.</translation>
    </message>
    <message>
        <source>{name} leads to {target}: an address is read as a name there. Give the host a name.</source>
        <translation>{name} lleva a {target}: allí una dirección se lee como un nombre. Dar un nombre al host.</translation>
    </message>
    <message>
        <source>{name} says by its target that there is no such service; then the other numbers are 0.</source>
        <translation>{name} dice con su destino que no existe tal servicio; entonces los demás números son 0.</translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which speaks TLS from the first byte. Announce it as {other}.</source>
        <translation>{name} lleva al puerto {port}, que habla TLS desde el primer byte. Anunciarlo como {other}.</translation>
    </message>
    <message>
        <source>{name} leads to port {port}, which does not begin with TLS. Announce it as {other}.</source>
        <translation>{name} lleva al puerto {port}, que no empieza con TLS. Anunciarlo como {other}.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>{} has a field of its own; change it there</source>
        <translation>{} tiene un campo propio; cambiarlo allí</translation>
    </message>
    <message>
        <source>A service has one document only</source>
        <translation>Un servicio tiene un solo documento</translation>
    </message>
    <message>
        <source>Keys and values are needed, such as &quot;restart: always&quot;</source>
        <translation>Se necesitan claves y valores, como &quot;restart: always&quot;</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Se necesita un nombre</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is taken</source>
        <translation>&quot;{}&quot; ya está en uso</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no number from 1 to {}</source>
        <translation>&quot;{}&quot; no es un número de 1 a {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address or block of them</source>
        <translation>&quot;{}&quot; no es una dirección IP ni un bloque de ellas</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation>&quot;{}&quot; no es una dirección IP</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is none of the choices</source>
        <translation>&quot;{}&quot; no es ninguna de las opciones</translation>
    </message>
    <message>
        <source>Something must be chosen</source>
        <translation>Hay que elegir algo</translation>
    </message>
    <message>
        <source>The plan has no &quot;{}&quot; that fits</source>
        <translation>El plan no tiene un &quot;{}&quot; que encaje</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port; ports are 1 to 65535, a range is 8000-8010</source>
        <translation>&quot;{}&quot; no es un puerto; los puertos van de 1 a 65535, un rango es 8000-8010</translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation>Un enlace necesita un puerto de destino</translation>
    </message>
    <message>
        <source>there is nothing to paste in this text</source>
        <translation>no hay nada que pegar en este texto</translation>
    </message>
    <message>
        <source>{} is a secret: its value stays outside the plan</source>
        <translation>{} es un secreto: su valor se queda fuera del plan</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no name: letters, digits and _ are, a digit not first</source>
        <translation>&quot;{}&quot; no es un nombre: valen letras, cifras y _, sin cifra al principio</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Take in what the folder changed</source>
        <translation>Tomar lo que cambió la carpeta</translation>
    </message>
    <message>
        <source>{} unchanged</source>
        <translation>{} sin cambios</translation>
    </message>
    <message>
        <source>{} equivalent</source>
        <translation>{} equivalentes</translation>
    </message>
    <message>
        <source>{} added</source>
        <translation>{} nuevos</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} cambiados</translation>
    </message>
    <message>
        <source>{} merged</source>
        <translation>{} combinados</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>{} editados</translation>
    </message>
    <message>
        <source>{} conflict</source>
        <translation>{} en conflicto</translation>
    </message>
    <message>
        <source>{} kept</source>
        <translation>{} conservados</translation>
    </message>
    <message>
        <source>{} removed</source>
        <translation>{} quitados</translation>
    </message>
    <message numerus="yes">
        <source>{} file</source>
        <comment>{} files</comment>
        <translation>
            <numerusform>{} archivo</numerusform>
            <numerusform>{} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} port</source>
        <comment>{} ports</comment>
        <translation>
            <numerusform>{} puerto</numerusform>
            <numerusform>{} puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} service</source>
        <comment>{} services</comment>
        <translation>
            <numerusform>{} servicio</numerusform>
            <numerusform>{} servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} network</source>
        <comment>{} networks</comment>
        <translation>
            <numerusform>{} red</numerusform>
            <numerusform>{} redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} volume</source>
        <comment>{} volumes</comment>
        <translation>
            <numerusform>{} volumen</numerusform>
            <numerusform>{} volúmenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} config</source>
        <comment>{} configs</comment>
        <translation>
            <numerusform>{} configuración</numerusform>
            <numerusform>{} configuraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} secret</source>
        <comment>{} secrets</comment>
        <translation>
            <numerusform>{} secreto</numerusform>
            <numerusform>{} secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} include</source>
        <comment>{} includes</comment>
        <translation>
            <numerusform>{} include</numerusform>
            <numerusform>{} includes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} variable</source>
        <comment>{} variables</comment>
        <translation>
            <numerusform>{} variable</numerusform>
            <numerusform>{} variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} record</source>
        <comment>{} records</comment>
        <translation>
            <numerusform>{} registro</numerusform>
            <numerusform>{} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} rule</source>
        <comment>{} rules</comment>
        <translation>
            <numerusform>{} regla</numerusform>
            <numerusform>{} reglas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{} server</source>
        <comment>{} servers</comment>
        <translation>
            <numerusform>{} servidor</numerusform>
            <numerusform>{} servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>not in this environment</source>
        <translation>no en este entorno</translation>
    </message>
    <message>
        <source>profile {}, not started</source>
        <translation>perfil {}, sin arrancar</translation>
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
        <translation>Hosts HTTP</translation>
    </message>
    <message>
        <source>redirect</source>
        <translation>redirección</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>stream</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>&quot;{}&quot; is no port or range of ports between 0 and 65535</source>
        <translation>&quot;{}&quot; no es un puerto ni un rango de puertos entre 0 y 65535</translation>
    </message>
    <message>
        <source>the range of ports &quot;{}&quot; ends before it begins</source>
        <translation>el rango de puertos &quot;{}&quot; termina antes de empezar</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no IP address</source>
        <translation>&quot;{}&quot; no es una dirección IP</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no protocol; use tcp, udp or sctp</source>
        <translation>&quot;{}&quot; no es un protocolo; usar tcp, udp o sctp</translation>
    </message>
    <message>
        <source>&quot;{}&quot; names no port of the container</source>
        <translation>&quot;{}&quot; no nombra ningún puerto del contenedor</translation>
    </message>
    <message>
        <source>&quot;{}&quot;: port 0 is no port of a container</source>
        <translation>&quot;{}&quot;: el puerto 0 no es un puerto de contenedor</translation>
    </message>
    <message>
        <source>the published range {} and the target range {} differ in size</source>
        <translation>el rango publicado {} y el rango de destino {} son de distinto tamaño</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::CanvasActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Find on the canvas…</source>
        <translation>&amp;Buscar en el lienzo…</translation>
    </message>
    <message>
        <source>Tidy up the &amp;selection</source>
        <translation>Ordenar la &amp;selección</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>Alinear a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>Alinear los &amp;centros</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>Alinear a la &amp;derecha</translation>
    </message>
    <message>
        <source>Align to&amp;p</source>
        <translation>Alinear arri&amp;ba</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>Alinear por el &amp;medio</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>Alinear aba&amp;jo</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>Distribuir a lo anc&amp;ho</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>Distribuir a lo a&amp;lto</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Capas</translation>
    </message>
    <message>
        <source>&amp;Routes</source>
        <translation>&amp;Rutas</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>R&amp;edes</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Vínculos</translation>
    </message>
    <message>
        <source>&amp;Dependencies</source>
        <translation>&amp;Dependencias</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Mover el lienzo</translation>
    </message>
    <message>
        <source>Draw routes and links</source>
        <translation>Trazar rutas y vínculos</translation>
    </message>
    <message>
        <source>Put in a node</source>
        <translation>Poner un nodo</translation>
    </message>
    <message>
        <source>Put in a service</source>
        <translation>Poner un servicio</translation>
    </message>
    <message>
        <source>Put in a network</source>
        <translation>Poner una red</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>Agrup&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Desagr&amp;upar</translation>
    </message>
    <message>
        <source>Attach the &amp;note</source>
        <translation>Atar la &amp;nota</translation>
    </message>
    <message>
        <source>D&amp;etach the note</source>
        <translation>Sol&amp;tar la nota</translation>
    </message>
    <message>
        <source>N&amp;otes and groups</source>
        <translation>N&amp;otas y grupos</translation>
    </message>
    <message>
        <source>Put in a note</source>
        <translation>Poner una nota</translation>
    </message>
    <message>
        <source>Note a&amp;bout the selection</source>
        <translation>Nota so&amp;bre la selección</translation>
    </message>
    <message>
        <source>R&amp;oute from the Internet</source>
        <translation>R&amp;uta desde Internet</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::EnvironmentSwitch</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FileDrop</name>
    <message>
        <source>Portolan opens plans (*.portolan.yaml) and folders of compose files</source>
        <translation>Portolan abre planes (*.portolan.yaml) y carpetas de archivos de Compose</translation>
    </message>
    <message numerus="yes">
        <source>Open %n thing(s), each in a window of its own</source>
        <comment>plans and folders</comment>
        <translation>
            <numerusform>Abrir %n cosa en una ventana propia</numerusform>
            <numerusform>Abrir %n cosas, cada una en una ventana propia</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the folder %1</source>
        <translation>Importar la carpeta %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::FirstSteps</name>
    <message>
        <source>This plan has no route to follow. Draw one from the Internet to a port.</source>
        <translation>Este plan no tiene ninguna ruta que seguir. Trazar una de Internet a un puerto.</translation>
    </message>
    <message>
        <source>The chart</source>
        <translation>La carta</translation>
    </message>
    <message>
        <source>Nodes are frames, services cards, ports chips. The more ink a chip has, the further it can be reached. Drag from port to port to draw routes and links; select a thing, and all but its ways fade.</source>
        <translation>Los nodos son marcos; los servicios, tarjetas; los puertos, fichas. Cuanta más tinta tiene una ficha, desde más lejos se alcanza. Arrastrar de puerto a puerto traza rutas y vínculos; al seleccionar una cosa, todo salvo sus caminos se atenúa.</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>El esquema</translation>
    </message>
    <message>
        <source>Everything in the plan by the node it is on. The catalogue in the tab beside it has services with their ports, to be dragged onto a node.</source>
        <translation>Todo lo que hay en el plan, por el nodo en que está. El catálogo, en la pestaña de al lado, tiene servicios con sus puertos, para arrastrarlos a un nodo.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>El inspector</translation>
    </message>
    <message>
        <source>All fields of what is selected, what is wrong with it, where its values come from, and which files follow from it.</source>
        <translation>Todos los campos de lo seleccionado, qué hay mal en ello, de dónde vienen sus valores y qué archivos se derivan.</translation>
    </message>
    <message>
        <source>The tables</source>
        <translation>Las tablas</translation>
    </message>
    <message>
        <source>Ports, routes, DNS, firewall, policy and variables, edited in place like a spreadsheet. Names from this plan are offered as you type.</source>
        <translation>Puertos, rutas, DNS, cortafuegos, política y variables, editados en su sitio como en una hoja de cálculo. Al escribir se ofrecen los nombres de este plan.</translation>
    </message>
    <message>
        <source>The findings</source>
        <translation>Los hallazgos</translation>
    </message>
    <message>
        <source>What conflicts in the plan, looked for after every edit. Most findings have a fix, which is shown before it is made.</source>
        <translation>Los conflictos del plan, buscados tras cada edición. La mayoría tiene una corrección, que se muestra antes de hacerla.</translation>
    </message>
    <message>
        <source>Find or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Ctrl+K finds a thing by name, port or address, and runs every command of the program.</source>
        <translation>Ctrl+K encuentra una cosa por nombre, puerto o dirección, y ejecuta cualquier orden del programa.</translation>
    </message>
    <message>
        <source>The tools</source>
        <translation>Las herramientas</translation>
    </message>
    <message>
        <source>Undo, the tools of the canvas, the environment that every number on screen belongs to, and the export, which shows each file before it is written.</source>
        <translation>Deshacer, las herramientas del lienzo, el entorno al que pertenece cada número en pantalla, y la exportación, que muestra cada archivo antes de escribirlo.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::LanguageMenu</name>
    <message>
        <source>As the system</source>
        <extracomment>A choice of language: the one that the system is set to</extracomment>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::MainWindow</name>
    <message>
        <source>Everything in the plan, by the node it is on. What is clicked is selected everywhere; nodes and services can be dragged onto the canvas.</source>
        <translation>Todo lo que hay en el plan, por el nodo en que está. Lo que se pulsa queda seleccionado en todas partes; los nodos y servicios se pueden arrastrar al lienzo.</translation>
    </message>
    <message>
        <source>The chart: nodes as frames, services as cards, ports as chips whose ink says how far they can be reached. Drag from port to port to draw routes and links.</source>
        <translation>La carta: los nodos como marcos, los servicios como tarjetas, los puertos como fichas cuya tinta dice desde dónde se alcanzan. Arrastrar de puerto a puerto traza rutas y vínculos.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Edited in place: type into a cell. Alt+Enter shows what can be done about a finding in it; rows can be copied to and from a spreadsheet.</source>
        <translation>Se edita en su sitio: escribir en una celda. Alt+Intro muestra qué se puede hacer con un hallazgo en ella; las filas se pueden copiar a una hoja de cálculo y desde ella.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>No se pudo guardar el plan</translation>
    </message>
    <message>
        <source>The plan was not tidied up</source>
        <translation>No se ordenó el plan</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>¿A qué carpeta exportar?</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>%1 was opened with remarks</source>
        <translation>%1 se abrió con observaciones</translation>
    </message>
    <message>
        <source>%1[*] - Portolan</source>
        <translation>%1[*] - Portolan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the e&amp;xample</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Select &amp;all on the canvas</source>
        <translation>Seleccionar to&amp;do en el lienzo</translation>
    </message>
    <message>
        <source>Find or &amp;run…</source>
        <translation>Buscar o e&amp;jecutar…</translation>
    </message>
    <message>
        <source>Fi&amp;lter ports</source>
        <translation>&amp;Filtrar puertos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Tamaño real (&amp;1:1)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Portolan speaks this language from its next start on.</source>
        <translation>Portolan habla este idioma a partir del próximo arranque.</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>Ins&amp;pector</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nodo</translation>
    </message>
    <message>
        <source>&amp;Port of the selected service</source>
        <translation>&amp;Puerto del servicio seleccionado</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Organizar</translation>
    </message>
    <message>
        <source>&amp;Tidy up</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>&amp;Graphviz, as it suits the size</source>
        <translation>&amp;Graphviz, según el tamaño</translation>
    </message>
    <message>
        <source>Graphviz, &amp;in ranks</source>
        <translation>Graphviz, en ni&amp;veles</translation>
    </message>
    <message>
        <source>Graphviz, b&amp;y springs</source>
        <translation>Graphviz, con mu&amp;elles</translation>
    </message>
    <message>
        <source>Graphviz, pac&amp;ked</source>
        <translation>Graphviz, agru&amp;pado</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;fixes</source>
        <translation>&amp;Mostrar correcciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página de &amp;bienvenida</translation>
    </message>
    <message>
        <source>&amp;About Portolan</source>
        <translation>&amp;Acerca de Portolan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Tidies the chart up, by our own layout or by Graphviz, and aligns what is selected.</source>
        <translation>Ordena la carta, con nuestra propia disposición o con Graphviz, y alinea lo seleccionado.</translation>
    </message>
    <message>
        <source>Every number on screen is that of this environment. Ctrl+1 to Ctrl+9 choose one.</source>
        <translation>Cada número en pantalla es de este entorno. De Ctrl+1 a Ctrl+9 se elige uno.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Compares the files that follow from the plan with a folder, and writes those you tick.</source>
        <translation>Compara los archivos que se derivan del plan con una carpeta y escribe los marcados.</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Add a port to %1</source>
        <translation>Añadir un puerto a %1</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Aún no se ha abierto ningún plan</translation>
    </message>
    <message>
        <source>About Portolan</source>
        <translation>Acerca de Portolan</translation>
    </message>
    <message>
        <source>Portolan %1
Topology designer for self-hosted Docker Compose deployments</source>
        <translation>Portolan %1
Diseñador de topologías para despliegues propios con Docker Compose</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nuevo desde &amp;plantilla…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Abrir en una ventana nueva…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Show ports</source>
        <translation>Mo&amp;strar puertos</translation>
    </message>
    <message>
        <source>Compare en&amp;vironments</source>
        <translation>Comparar e&amp;ntornos</translation>
    </message>
    <message>
        <source>&amp;Tour through the plan</source>
        <translation>&amp;Recorrido por el plan</translation>
    </message>
    <message>
        <source>&amp;Follow this connection</source>
        <translation>&amp;Seguir esta conexión</translation>
    </message>
    <message>
        <source>First &amp;look at the window</source>
        <translation>Primer &amp;vistazo a la ventana</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ven&amp;tana</translation>
    </message>
    <message>
        <source>Lights the ports that the Internet, a node or another place reaches, and dims the others. What the Internet reaches without a route is ringed.</source>
        <translation>Destaca los puertos que alcanza Internet, un nodo u otro lugar, y atenúa los demás. Lo que Internet alcanza sin ruta lleva un anillo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Shows two environments side by side, and marks what differs.</source>
        <translation>Muestra dos entornos uno junto al otro y marca las diferencias.</translation>
    </message>
    <message>
        <source>Show environment %1</source>
        <comment>its place in the switch</comment>
        <translation>Mostrar el entorno %1</translation>
    </message>
    <message>
        <source>See environments side by side</source>
        <translation>Ver los entornos uno junto al otro</translation>
    </message>
    <message>
        <source>See what an export would write</source>
        <translation>Ver qué escribiría una exportación</translation>
    </message>
    <message>
        <source>Folders inside it have compose files: import one of those.</source>
        <translation>Dentro hay carpetas con archivos de Compose: importar una de ellas.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>a folder</comment>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>&amp;Import a repository…</source>
        <translation>&amp;Importar un repositorio…</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::OutsideChanges</name>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>It was deleted, moved or renamed. The plan is still open, and its only copy.</source>
        <translation>Se borró, se movió o se le cambió el nombre. El plan sigue abierto y es su única copia.</translation>
    </message>
    <message>
        <source>%1 holds the same.</source>
        <translation>%1 contiene lo mismo.</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Seguir con %1</translation>
    </message>
    <message>
        <source>Save it there again</source>
        <translation>Volver a guardarlo allí</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and is no plan that can be read</source>
        <translation>%1 cambió en el disco, y no es un plan que se pueda leer</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>%1 was changed on disk, and here too</source>
        <translation>%1 cambió en el disco, y también aquí</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Take the one on disk</source>
        <translation>Tomar el del disco</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Guardar encima el mío</translation>
    </message>
    <message>
        <source>The two versions of %1 do not fit together</source>
        <translation>Las dos versiones de %1 no encajan</translation>
    </message>
    <message>
        <source>Merge what changed on disk</source>
        <translation>Combinar lo que cambió en el disco</translation>
    </message>
    <message>
        <source>on disk %1</source>
        <translation>en el disco %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was changed on disk and read again</source>
        <translation>%1 cambió en el disco y se leyó de nuevo</translation>
    </message>
    <message>
        <source>Only positions, or the way it is written, differ. Undo brings back what was open.</source>
        <translation>Solo difieren posiciones, o la forma de escribirlo. Deshacer recupera lo que estaba abierto.</translation>
    </message>
    <message>
        <source>Undo brings back what was open.</source>
        <translation>Deshacer recupera lo que estaba abierto.</translation>
    </message>
    <message>
        <source>This is what differs on disk:</source>
        <translation>Esto es lo que difiere en el disco:</translation>
    </message>
    <message>
        <source>What changed on disk is merged into %1</source>
        <translation>Lo que cambió en el disco se combinó en %1</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>It is not saved yet. Where both changed the same, yours was kept:</source>
        <translation>Aún no está guardado. Donde ambos cambiaron lo mismo, se conservó lo de aquí:</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PictureCommands</name>
    <message>
        <source>Export pict&amp;ure…</source>
        <translation>Exportar &amp;una imagen…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>Copiar como ima&amp;gen</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Dibujando la imagen…</translation>
    </message>
    <message>
        <source>Copied as a picture</source>
        <translation>Copiado como imagen</translation>
    </message>
    <message>
        <source>There is nothing to copy: the canvas is empty.</source>
        <translation>No hay nada que copiar: el lienzo está vacío.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::PlanSession</name>
    <message>
        <source>Plans (*%1);;All files (*)</source>
        <translation>Planes (*%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Save the plan as</source>
        <translation>Guardar el plan como</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>What was changed since the last saving is lost otherwise.</source>
        <translation>Si no, se pierde lo cambiado desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recover unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation>Leer de nuevo del disco</translation>
    </message>
    <message>
        <source>is open in another window of Portolan: close it there, or choose another name</source>
        <translation>está abierto en otra ventana de Portolan: cerrarlo allí, o elegir otro nombre</translation>
    </message>
    <message>
        <source>Import a repository</source>
        <translation>Importar un repositorio</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Recovery</name>
    <message>
        <source>A plan without a file</source>
        <translation>Un plan sin archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n more plan(s) follow.</source>
        <translation>
            <numerusform>Sigue %n plan más.</numerusform>
            <numerusform>Siguen %n planes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has unsaved changes of %2</source>
        <comment>a plan and a time</comment>
        <translation>%1 tiene cambios sin guardar de %2</translation>
    </message>
    <message>
        <source>The unsaved changes of %1 cannot be read</source>
        <translation>Los cambios sin guardar de %1 no se pueden leer</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::RepositoryChanges</name>
    <message numerus="yes">
        <source>%n file(s) changed in %1</source>
        <translation>
            <numerusform>%n archivo cambió en %1</numerusform>
            <numerusform>%n archivos cambiaron en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Take into the plan</source>
        <translation>Traer al plan</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SafeKeeping</name>
    <message>
        <source>Unsaved changes cannot be kept for the case of a crash. Save often.</source>
        <translation>Los cambios sin guardar no se pueden conservar para el caso de un fallo. Guardar a menudo.</translation>
    </message>
    <message>
        <source>%1 is open in another Portolan (process %2)</source>
        <translation>%1 está abierto en otro Portolan (proceso %2)</translation>
    </message>
    <message>
        <source>Edits in both are not lost, but whoever saves last has to merge them.</source>
        <translation>Lo editado en ambos no se pierde, pero quien guarde el último tiene que combinarlo.</translation>
    </message>
    <message>
        <source>Open it here too</source>
        <translation>Abrirlo también aquí</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsCommands</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>Ajuste&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de tecl&amp;ado…</translation>
    </message>
    <message>
        <source>Tools</source>
        <comment>group of commands that are in no menu</comment>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>Go from thing to thing</source>
        <translation>Ir de cosa en cosa</translation>
    </message>
    <message>
        <source>Into a thing, to its ports</source>
        <translation>Entrar en una cosa, a sus puertos</translation>
    </message>
    <message>
        <source>Out of a thing</source>
        <translation>Salir de una cosa</translation>
    </message>
    <message>
        <source>Select what has the focus; with the tool for lines, begin or end one</source>
        <translation>Seleccionar lo que tiene el foco; con la herramienta de líneas, empezar o terminar una</translation>
    </message>
    <message>
        <source>Move what is selected</source>
        <translation>Mover lo seleccionado</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Pan while it is held</source>
        <translation>Mover el lienzo mientras se mantiene</translation>
    </message>
    <message>
        <source>Leave the gesture or the selection</source>
        <translation>Dejar el gesto o la selección</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Edit the cell, or go to where it comes from</source>
        <translation>Editar la celda, o ir a su origen</translation>
    </message>
    <message>
        <source>Fixes of the finding in the cell</source>
        <translation>Correcciones del hallazgo de la celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Paste rows or cells</source>
        <translation>Pegar filas o celdas</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Eliminar filas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Use the folder&apos;s, for this file</source>
        <translation>Usar lo de la carpeta, para este archivo</translation>
    </message>
    <message>
        <source>Use the plan&apos;s, for this file</source>
        <translation>Usar lo del plan, para este archivo</translation>
    </message>
    <message>
        <source>Take the file into the plan</source>
        <translation>Traer el archivo al plan</translation>
    </message>
    <message>
        <source>Back to the workbench</source>
        <translation>Volver a la mesa de trabajo</translation>
    </message>
    <message>
        <source>Copy the cell, or the selected rows</source>
        <translation>Copiar la celda o las filas seleccionadas</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nada se desliza ni se desvanece</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a scale</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Holds from the next start on, beside the desktop&apos;s own scale.</source>
        <translation>Vale a partir del próximo arranque, además de la escala del escritorio.</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Vale a partir del próximo arranque.</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::SeverityCount</name>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
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
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n info</source>
        <translation>
            <numerusform>%n información</numerusform>
            <numerusform>%n informaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n things selected</source>
        <translation>
            <numerusform>%n cosa seleccionada</numerusform>
            <numerusform>%n cosas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n hallazgo nuevo</numerusform>
            <numerusform>%n hallazgos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked in %1 ms</source>
        <translation>Comprobado en %1 ms</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Trabajando con archivos…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) reachable</source>
        <translation>
            <numerusform>%n puerto alcanzable</numerusform>
            <numerusform>%n puertos alcanzables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a route</source>
        <comment>of the ports that are reachable</comment>
        <translation>
            <numerusform>%n sin ruta</numerusform>
            <numerusform>%n sin ruta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::desktop::TemplatePage</name>
    <message>
        <source>New from template</source>
        <translation>Nuevo desde plantilla</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Volver (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>A small deployment that is whole: its files can be exported at once. What it names is only an example until you say your own.</source>
        <translation>Un despliegue pequeño y completo: sus archivos se pueden exportar enseguida. Lo que nombra es solo un ejemplo hasta que se indique lo propio.</translation>
    </message>
    <message>
        <source>Name of the &amp;plan</source>
        <translation>Nombre del &amp;plan</translation>
    </message>
    <message>
        <source>Your &amp;domain</source>
        <translation>&amp;Dominio propio</translation>
    </message>
    <message>
        <source>Public &amp;address of the entrance</source>
        <translation>Di&amp;rección pública de la entrada</translation>
    </message>
    <message>
        <source>Create the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n ruta</numerusform>
            <numerusform>%n rutas</numerusform>
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
        <translation>No se pudo arrancar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not installed beside this program</source>
        <translation>%1 no está instalado junto a este programa</translation>
    </message>
    <message>
        <source>Graphviz crashed while it arranged this plan; the places stay as they were</source>
        <translation>Graphviz falló al colocar este plan; los sitios quedan como estaban</translation>
    </message>
    <message>
        <source>The plan was edited meanwhile; tidy up again</source>
        <translation>El plan se editó entretanto; ordenar otra vez</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Ordenar</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::VantageList</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the places to look from</source>
        <translation>Filtrar los lugares desde donde mirar</translation>
    </message>
    <message>
        <source>Places to look from</source>
        <translation>Lugares desde donde mirar</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show ports from</source>
        <translation>Mostrar puertos desde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From the Internet</source>
        <translation>Desde Internet</translation>
    </message>
    <message>
        <source>From a node…</source>
        <translation>Desde un nodo…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>From the &amp;Internet</source>
        <translation>Desde &amp;Internet</translation>
    </message>
    <message>
        <source>From a &amp;node or another place…</source>
        <translation>Desde un &amp;nodo u otro lugar…</translation>
    </message>
    <message>
        <source>Show what the &amp;selected thing reaches</source>
        <translation>Mostrar lo que alcanza lo &amp;seleccionado</translation>
    </message>
    <message>
        <source>From…</source>
        <comment>choose a node or another place</comment>
        <translation>Desde…</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>A chart of your ports: draw a deployment, see what conflicts in it, and write the files that run it.</source>
        <translation>Una carta de los puertos: trazar un despliegue, ver sus conflictos y escribir los archivos que lo ejecutan.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
    <message>
        <source>An empty chart to draw a deployment on</source>
        <translation>Una carta vacía para trazar un despliegue</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Abrir un plan…</translation>
    </message>
    <message>
        <source>A .portolan.yaml file</source>
        <translation>Un archivo .portolan.yaml</translation>
    </message>
    <message>
        <source>Import a repository…</source>
        <translation>Importar un repositorio…</translation>
    </message>
    <message>
        <source>Read its compose and env files into a plan</source>
        <translation>Formar un plan con sus archivos de Compose</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>atl.chat: IRC, XMPP and web chat on two nodes</source>
        <translation>atl.chat: IRC, XMPP y chat web en dos nodos</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>No plan was opened yet. What you open or save will be listed here.</source>
        <translation>Aún no se ha abierto ningún plan. Lo que se abra o guarde aparecerá aquí.</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>No se encuentra en %1</translation>
    </message>
    <message>
        <source>%1 is not there any more; press to leave it out of this list</source>
        <translation>%1 ya no está; pulsar para quitarlo de esta lista</translation>
    </message>
    <message>
        <source>New from template…</source>
        <translation>Nuevo desde plantilla…</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>A small whole deployment to make your own</source>
        <translation>Un despliegue pequeño y completo que hacer propio</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Follow a connection from its name to a container</source>
        <translation>Seguir una conexión de su nombre a un contenedor</translation>
    </message>
</context>
<context>
    <name>portolan::desktop::Workbench</name>
    <message>
        <source>Panels at the left</source>
        <translation>Paneles a la izquierda</translation>
    </message>
    <message>
        <source>Panels below</source>
        <translation>Paneles abajo</translation>
    </message>
    <message>
        <source>Panels below, at the right</source>
        <translation>Paneles abajo, a la derecha</translation>
    </message>
    <message>
        <source>Show among the others</source>
        <translation>Mostrar entre los demás</translation>
    </message>
    <message>
        <source>Show beside the others</source>
        <translation>Mostrar junto a los demás</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::AfterWritingPanel</name>
    <message>
        <source>After writing</source>
        <translation>Después de escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) gone</source>
        <translation>
            <numerusform>%n hallazgo desaparece</numerusform>
            <numerusform>%n hallazgos desaparecen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new finding(s)</source>
        <translation>
            <numerusform>%n hallazgo nuevo</numerusform>
            <numerusform>%n hallazgos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 routes answer</source>
        <translation>%1 de %2 rutas responden</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) closed to the Internet</source>
        <translation>
            <numerusform>%n puerto se cierra a Internet</numerusform>
            <numerusform>%n puertos se cierran a Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) opened to the Internet</source>
        <translation>
            <numerusform>%n puerto se abre a Internet</numerusform>
            <numerusform>%n puertos se abren a Internet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new container(s)</source>
        <translation>
            <numerusform>%n contenedor nuevo</numerusform>
            <numerusform>%n contenedores nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) to restart at the next &quot;up&quot;</source>
        <translation>
            <numerusform>%n contenedor se reinicia con el próximo &quot;up&quot;</numerusform>
            <numerusform>%n contenedores se reinician con el próximo &quot;up&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) removed</source>
        <translation>
            <numerusform>%n contenedor eliminado</numerusform>
            <numerusform>%n contenedores eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is secret and missing from %2: add it there.</source>
        <translation>%1 es secreto y falta en %2: añadirlo allí.</translation>
    </message>
    <message>
        <source>%1 is secret and no longer in the plan; %2 has its only copy: remove it there.</source>
        <translation>%1 es secreto y ya no está en el plan; %2 tiene su única copia: quitarlo allí.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more secret(s)</source>
        <translation>
            <numerusform>y %n secreto más</numerusform>
            <numerusform>y %n secretos más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 routes answer, as before</source>
        <translation>%1 de %2 rutas responden, como antes</translation>
    </message>
</context>
<context>
    <name>portolan::views::BodyEditor</name>
    <message>
        <source>Rest of the service&apos;s compose file, YAML</source>
        <translation>Resto del archivo de Compose del servicio, YAML</translation>
    </message>
    <message>
        <source>What the compose file says of the service beyond the fields above. Ctrl+Enter takes it.</source>
        <translation>Lo que el archivo de Compose dice del servicio aparte de los campos de arriba. Ctrl+Intro lo acepta.</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasEditor</name>
    <message>
        <source>The clipboard holds no part of a plan</source>
        <translation>El portapapeles no contiene parte de un plan</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete a port of %1</source>
        <translation>Eliminar un puerto de %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s)</source>
        <translation>
            <numerusform>Eliminar %n cosa</numerusform>
            <numerusform>Eliminar %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>A service stands on a node; put it inside a frame</source>
        <translation>Un servicio está en un nodo; ponerlo dentro de un marco</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>Resize %1</source>
        <translation>Cambiar el tamaño de %1</translation>
    </message>
    <message>
        <source>Bend %1</source>
        <translation>Doblar %1</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Distribuir</translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation>Ordenar la selección</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>Mover %n servicio a %1</numerusform>
            <numerusform>Mover %n servicios a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Attach a note to %1</source>
        <translation>Atar una nota a %1</translation>
    </message>
    <message>
        <source>Detach a note</source>
        <translation>Soltar una nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasNotice</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasScene</name>
    <message numerus="yes">
        <source>Move %n service(s) to %1</source>
        <translation>
            <numerusform>Mover %n servicio a %1</numerusform>
            <numerusform>Mover %n servicios a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
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
            <numerusform>y %n ruta más</numerusform>
            <numerusform>y %n rutas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CataloguePanel</name>
    <message>
        <source>Services that people run, with their ports. Drag one onto a node, or press Enter to add it to the node that is selected.</source>
        <translation>Servicios de uso común, con sus puertos. Arrastrar uno a un nodo, o pulsar Intro para añadirlo al nodo seleccionado.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the catalogue by name, purpose or port</source>
        <translation>Filtrar el catálogo por nombre, fin o puerto</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Drag a service onto a node.</source>
        <translation>Arrastrar un servicio a un nodo.</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Add to a node</source>
        <translation>Añadir a un nodo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Select the node that is to run it.</source>
        <translation>Seleccionar el nodo que lo ejecutará.</translation>
    </message>
    <message>
        <source>A service runs on a node; add one first</source>
        <translation>Un servicio se ejecuta en un nodo; añadir uno primero</translation>
    </message>
    <message>
        <source>Select the node that is to run %1</source>
        <translation>Seleccionar el nodo que ejecutará %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Se añadió %1 a %2</translation>
    </message>
</context>
<context>
    <name>portolan::views::Cell</name>
    <message>
        <source>Something must be named here</source>
        <translation>Aquí hay que nombrar algo</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here</source>
        <translation>Aquí no hay ningún &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a port nor a range such as 8000-8010</source>
        <translation>&quot;%1&quot; no es un puerto ni un rango como 8000-8010</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds</source>
        <translation>&quot;%1&quot; no es un número de segundos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol; tcp, udp and sctp are</source>
        <translation>&quot;%1&quot; no es un protocolo; lo son tcp, udp y sctp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a block such as 10.0.0.0/8</source>
        <translation>&quot;%1&quot; no es una dirección ni un bloque como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>portolan::views::CommitBar</name>
    <message>
        <source>Commit</source>
        <translation>Hacer commit</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Mensaje del commit</translation>
    </message>
    <message>
        <source>What changes, and why</source>
        <translation>Qué cambia, y por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>By your identity in git. Hooks are not run, and the commit is not signed.</source>
        <translation>Con la identidad propia en git. No se ejecutan hooks, y el commit no se firma.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) and commit</source>
        <translation>
            <numerusform>Escribir %n archivo y hacer commit</numerusform>
            <numerusform>Escribir %n archivos y hacer commit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareDetails</name>
    <message>
        <source>%1 is none of its compose files</source>
        <translation>%1 no es ninguno de sus archivos de Compose</translation>
    </message>
    <message>
        <source>it starts with the profile %1 only</source>
        <translation>solo arranca con el perfil %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value of a variable, name of a file</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Show on canvas</source>
        <translation>Mostrar en el lienzo</translation>
    </message>
    <message>
        <source>About the current row</source>
        <translation>Sobre la fila actual</translation>
    </message>
    <message>
        <source>Choose a row to see both sides in full, and why they differ.</source>
        <translation>Elegir una fila para ver los dos lados enteros, y por qué difieren.</translation>
    </message>
    <message>
        <source>Set in</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <extracomment>Label of a reason: from whom a port is looked at, and on which side</extracomment>
        <translation>Desde %1, %2</translation>
    </message>
    <message>
        <source>this environment puts all services on one node</source>
        <translation>este entorno pone todos los servicios en un nodo</translation>
    </message>
    <message>
        <source>Select it and go there (Enter)</source>
        <translation>Seleccionarlo e ir allí (Intro)</translation>
    </message>
    <message>
        <source>Show in the inspector</source>
        <translation>Mostrar en el inspector</translation>
    </message>
    <message>
        <source>Why, %1</source>
        <extracomment>Label of a reason: on which side it holds</extracomment>
        <translation>Por qué, %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareModel</name>
    <message>
        <source>%1 of %2 differ</source>
        <extracomment>Of the rows of a group, how many differ</extracomment>
        <translation>%1 de %2 difieren</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>head of a column: the thing that is compared</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <comment>head of a column: what is compared of a thing</comment>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareSides</name>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Swap the sides (%1)</source>
        <translation>Cambiar los lados (%1)</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Cambiar los lados</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1, as opened</source>
        <translation>%1, como se abrió</translation>
    </message>
</context>
<context>
    <name>portolan::views::CompareView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Two environments side by side, or the plan before and after what was edited. What differs is marked; Enter shows the thing on the canvas.</source>
        <translation>Dos entornos uno junto al otro, o el plan antes y después de lo editado. Las diferencias están marcadas; Intro muestra la cosa en el lienzo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación de</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;text for a spreadsheet</source>
        <translation>Como &amp;texto para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy the rows that are shown</source>
        <translation>Copiar las filas mostradas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the comparison</source>
        <translation>Filtrar la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Show what is the &amp;same (%1)</source>
        <translation>Mostrar lo que es &amp;igual (%1)</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stopped. What is shown is from before.</source>
        <translation>Detenido. Se muestra lo de antes.</translation>
    </message>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Nada de aquí coincide con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The plan has no environments yet. With two there is something to compare; with none, edits are shown beside the plan as opened.</source>
        <translation>El plan aún no tiene entornos. Con dos hay algo que comparar; sin ninguno, lo editado se muestra junto al plan como se abrió.</translation>
    </message>
    <message>
        <source>%1 is the only environment. Add another to compare the two; edits are shown beside the plan as opened.</source>
        <translation>%1 es el único entorno. Añadir otro para comparar los dos; lo editado se muestra junto al plan como se abrió.</translation>
    </message>
    <message>
        <source>Add an environment</source>
        <translation>Añadir un entorno</translation>
    </message>
    <message>
        <source>%1 and %2 are the same.</source>
        <translation>%1 y %2 son iguales.</translation>
    </message>
    <message>
        <source>Add the environment %1</source>
        <translation>Añadir el entorno %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsModel</name>
    <message>
        <source>The whole file</source>
        <translation>El archivo entero</translation>
    </message>
    <message>
        <source>as the plan says</source>
        <translation>como dice el plan</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>as it is there</source>
        <translation>como está allí</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1
Before both changed it: %2</source>
        <translation>%1
Antes de que ambos lo cambiaran: %2</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Cambiado en ambos</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
</context>
<context>
    <name>portolan::views::ConflictsTable</name>
    <message>
        <source>What folder and plan say differently</source>
        <translation>Lo que carpeta y plan dicen de modo distinto</translation>
    </message>
    <message>
        <source>Left and right arrow choose the folder&apos;s or the plan&apos;s version</source>
        <translation>Las flechas izquierda y derecha eligen la versión de la carpeta o la del plan</translation>
    </message>
</context>
<context>
    <name>portolan::views::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Differences of the file</source>
        <translation>Diferencias del archivo</translation>
    </message>
</context>
<context>
    <name>portolan::views::EmptyCanvas</name>
    <message>
        <source>No nodes yet. Add the machine that takes the first packet.</source>
        <translation>Aún no hay nodos. Añadir la máquina que recibe el primer paquete.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
</context>
<context>
    <name>portolan::views::EndpointsTable</name>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de conexión</translation>
    </message>
    <message>
        <source>Filter endpoints</source>
        <translation>Filtrar puntos de conexión</translation>
    </message>
    <message>
        <source>No service says what it listens on. Select a service and press Insert, or draw a line from one service to another.</source>
        <translation>Ningún servicio dice en qué escucha. Seleccionar un servicio y pulsar Insert, o trazar una línea de un servicio a otro.</translation>
    </message>
    <message>
        <source>Add an endpoint or link</source>
        <translation>Añadir un punto de conexión o vínculo</translation>
    </message>
    <message>
        <source>Remove endpoints and links</source>
        <translation>Quitar puntos de conexión y vínculos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>Protocolo PROXY</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>An endpoint is a port that a service listens on; a link is somebody who uses one.</source>
        <translation>Un punto de conexión es un puerto en el que escucha un servicio; un vínculo es alguien que usa uno.</translation>
    </message>
    <message>
        <source>The service that listens.</source>
        <translation>El servicio que escucha.</translation>
    </message>
    <message>
        <source>The port as the service itself knows it, not the one on its node.</source>
        <translation>El puerto como lo conoce el propio servicio, no el de su nodo.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP o SCTP.</translation>
    </message>
    <message>
        <source>The service that connects, or a name for somebody outside the plan.</source>
        <translation>El servicio que se conecta, o un nombre para alguien fuera del plan.</translation>
    </message>
    <message>
        <source>The name or address that the user connects to. Empty: however the two reach each other.</source>
        <translation>El nombre o la dirección a la que se conecta quien lo usa. Vacío: como sea que se alcancen los dos.</translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation>Lo que se habla en el puerto.</translation>
    </message>
    <message>
        <source>Whether the port is documented as not to be reached from outside its network.</source>
        <translation>Si el puerto está documentado como no alcanzable desde fuera de su red.</translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation>Un nombre corto del puerto.</translation>
    </message>
    <message>
        <source>Whether the service expects the PROXY protocol, which tells the address of the client.</source>
        <translation>Si el servicio espera el protocolo PROXY, que dice la dirección del cliente.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Una nota para personas; no cambia nada.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesDelegate</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsoleto</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportFilesModel</name>
    <message>
        <source>The folder already holds exactly this file.</source>
        <translation>La carpeta ya contiene exactamente este archivo.</translation>
    </message>
    <message>
        <source>In other words to the same effect; it is left alone.</source>
        <translation>Con otras palabras y el mismo efecto; no se toca.</translation>
    </message>
    <message>
        <source>The folder has no such file yet; it is written.</source>
        <translation>La carpeta aún no tiene este archivo; se escribe.</translation>
    </message>
    <message>
        <source>The plan now says something else; it is written.</source>
        <translation>El plan dice ahora otra cosa; se escribe.</translation>
    </message>
    <message>
        <source>Folder and plan changed different things; what is written has both.</source>
        <translation>Carpeta y plan cambiaron cosas distintas; lo que se escribe tiene ambas.</translation>
    </message>
    <message>
        <source>Only the folder has changed; it is left alone.</source>
        <translation>Solo cambió la carpeta; no se toca.</translation>
    </message>
    <message>
        <source>Folder and plan changed the same thing: choose.</source>
        <translation>Carpeta y plan cambiaron lo mismo: elegir.</translation>
    </message>
    <message>
        <source>Written by hand and not the same; it is left alone until you choose.</source>
        <translation>Escrito a mano y distinto; no se toca hasta que se elija.</translation>
    </message>
    <message>
        <source>No longer part of the plan; it is left alone, to be deleted by hand.</source>
        <translation>Ya no forma parte del plan; no se toca, hay que borrarlo a mano.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExportView</name>
    <message>
        <source>Take into the plan</source>
        <translation>Traer al plan</translation>
    </message>
    <message>
        <source>Use the folder&apos;s</source>
        <translation>Usar lo de la carpeta</translation>
    </message>
    <message>
        <source>Use the plan&apos;s</source>
        <translation>Usar lo del plan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take what the folder changed into the plan. Nothing is written there.</source>
        <translation>Traer al plan lo que cambió la carpeta. No se escribe nada en ella.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Comparing with the folder…</source>
        <translation>Comparando con la carpeta…</translation>
    </message>
    <message>
        <source>The folder holds what the plan says.</source>
        <translation>La carpeta contiene lo que dice el plan.</translation>
    </message>
    <message>
        <source>No file of the folder differs from the plan.</source>
        <translation>Ningún archivo de la carpeta difiere del plan.</translation>
    </message>
    <message>
        <source>Nothing is known of what folder and plan said last: %1.</source>
        <translation>No se sabe qué dijeron por última vez carpeta y plan: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>Right: as it would be written</source>
        <translation>Derecha: como se escribiría</translation>
    </message>
    <message>
        <source>Right: as the plan says</source>
        <translation>Derecha: como dice el plan</translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Escribir archivos</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s) into the plan</source>
        <translation>
            <numerusform>Traer %n archivo al plan</numerusform>
            <numerusform>Traer %n archivos al plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Portolan</source>
        <translation>Portolan</translation>
    </message>
    <message>
        <source>Is so much meant to go?</source>
        <translation>¿Debe desaparecer tanto?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s).</source>
        <translation>
            <numerusform>Se escribió %n archivo.</numerusform>
            <numerusform>Se escribieron %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what the folder changed…</source>
        <translation>Leyendo lo que cambió la carpeta…</translation>
    </message>
    <message>
        <source>The plan says all of it already.</source>
        <translation>El plan ya dice todo eso.</translation>
    </message>
    <message>
        <source>Took into the plan: %1.</source>
        <translation>Se trajo al plan: %1.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Se canceló la comparación.</translation>
    </message>
    <message>
        <source>%1 would lose %2 of its %3.</source>
        <comment>3 of its 12 records</comment>
        <translation>%1 perdería %2 de sus %3.</translation>
    </message>
    <message>
        <source>Write and commit…</source>
        <translation>Escribir y hacer commit…</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>file</comment>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Exportar %n archivo</numerusform>
            <numerusform>Exportar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more change(s)</source>
        <comment>the first of several</comment>
        <translation>
            <numerusform>%1 y %n cambio más</numerusform>
            <numerusform>%1 y %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>sin rama</translation>
    </message>
    <message>
        <source>%1, nothing uncommitted</source>
        <comment>branch</comment>
        <translation>%1, nada sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n uncommitted</source>
        <comment>branch, changed files</comment>
        <translation>
            <numerusform>%1, %n sin confirmar</numerusform>
            <numerusform>%1, %n sin confirmar</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder and plan say different things in %1. Choose a side, then commit.</source>
        <translation>Carpeta y plan dicen cosas distintas en %1. Elegir un lado, y luego hacer commit.</translation>
    </message>
    <message>
        <source>Nothing to commit: %1 has these files already.</source>
        <comment>branch</comment>
        <translation>Nada que confirmar: %1 ya tiene estos archivos.</translation>
    </message>
    <message>
        <source>Commit %1 on %2.</source>
        <comment>short id, branch</comment>
        <translation>Commit %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is no part of the commit: it %2.</source>
        <comment>file, why in English: is ignored by git</comment>
        <translation>%1 no forma parte del commit: %2.</translation>
    </message>
</context>
<context>
    <name>portolan::views::ExposureKey</name>
    <message>
        <source>Key: how far ports can be reached</source>
        <translation>Leyenda: desde dónde se alcanzan los puertos</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <comment>From the Internet</comment>
        <translation>Leyenda: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>of a key, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without a route</source>
        <comment>ports that are reached</comment>
        <translation>Sin ruta</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>ports</comment>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <comment>ports</comment>
        <translation>No alcanzado</translation>
    </message>
    <message>
        <source>With a route</source>
        <comment>ports that are reached</comment>
        <translation>Con una ruta</translation>
    </message>
</context>
<context>
    <name>portolan::views::FieldRow</name>
    <message>
        <source>several values</source>
        <translation>varios valores</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Es %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindBar</name>
    <message>
        <source>Name, port, address or tag</source>
        <translation>Nombre, puerto, dirección o etiqueta</translation>
    </message>
    <message>
        <source>Find on the canvas</source>
        <translation>Buscar en el lienzo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name and what matched</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing has this name, port, address or tag</source>
        <translation>Nada tiene este nombre, puerto, dirección o etiqueta</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingCard</name>
    <message>
        <source>Show fixes…</source>
        <translation>Mostrar correcciones…</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Intro</translation>
    </message>
    <message>
        <source>What a rule finds wrong with the selected thing. Alt+Enter shows what can be done about it.</source>
        <translation>Lo que una regla ve mal en lo seleccionado. Alt+Intro muestra qué se puede hacer.</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Aceptar con un motivo…</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingDetails</name>
    <message>
        <source>About the finding</source>
        <translation>Sobre el hallazgo</translation>
    </message>
    <message>
        <source>Why is this accepted?</source>
        <translation>¿Por qué se acepta esto?</translation>
    </message>
    <message>
        <source>Reason for accepting the finding</source>
        <translation>Motivo para aceptar el hallazgo</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>The rule&apos;s page of the handbook</source>
        <translation>La página de la regla en el manual</translation>
    </message>
    <message>
        <source>What to do here only a person can tell.</source>
        <translation>Qué hacer aquí solo lo puede decir una persona.</translation>
    </message>
    <message numerus="yes">
        <source>Looking for what would end %n finding(s)…</source>
        <translation>
            <numerusform>Buscando qué acabaría con %n hallazgo…</numerusform>
            <numerusform>Buscando qué acabaría con %n hallazgos…</numerusform>
        </translation>
    </message>
    <message>
        <source>No fix is known for these; what to do only a person can tell.</source>
        <translation>No se conoce corrección para estos; qué hacer solo lo puede decir una persona.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all, %n change(s)</source>
        <translation>
            <numerusform>Corregir todo, %n cambio</numerusform>
            <numerusform>Corregir todo, %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) stay: only a person can tell what to do</source>
        <translation>
            <numerusform>%n hallazgo queda: qué hacer solo lo puede decir una persona</numerusform>
            <numerusform>%n hallazgos quedan: qué hacer solo lo puede decir una persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding, or a group of them, to see what would end it.</source>
        <translation>Elegir un hallazgo, o un grupo de ellos, para ver qué acabaría con él.</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsDelegate</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>portolan::views::FindingsPanel</name>
    <message>
        <source>What the rules find wrong with this plan, as you type. Alt+Enter shows what can be done about the current finding.</source>
        <translation>Lo que las reglas ven mal en este plan, mientras se escribe. Alt+Intro muestra qué se puede hacer con el hallazgo actual.</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Mostrar correcciones</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Agrupar por regla</translation>
    </message>
    <message>
        <source>Grouped by thing</source>
        <translation>Agrupar por cosa</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>How findings are grouped</source>
        <translation>Cómo se agrupan los hallazgos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Every finding is of a severity that is hidden above.</source>
        <translation>Todos los hallazgos son de una gravedad oculta arriba.</translation>
    </message>
    <message>
        <source>No rule finds anything wrong with this plan.</source>
        <translation>Ninguna regla ve nada mal en este plan.</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corregir todo: %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Show what would fix all of these</source>
        <translation>Mostrar qué corregiría todos estos</translation>
    </message>
    <message>
        <source>Show all severities</source>
        <translation>Mostrar todas las gravedades</translation>
    </message>
</context>
<context>
    <name>portolan::views::FirewallTable</name>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>No node of this plan has a firewall. Select a node and press Insert to give it one.</source>
        <translation>Ningún nodo de este plan tiene cortafuegos. Seleccionar un nodo y pulsar Insert para darle uno.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>Remove rules</source>
        <translation>Quitar reglas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>Sale por</translation>
    </message>
    <message>
        <source>From ports</source>
        <translation>Puertos de origen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>cualquier lugar</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>any address</source>
        <translation>cualquier dirección</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Gestión</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>The node whose firewall has the rule.</source>
        <translation>El nodo cuyo cortafuegos tiene la regla.</translation>
    </message>
    <message>
        <source>Allow, deny (drop in silence), reject (answer that it is refused) or limit (allow a few a minute).</source>
        <translation>Permitir, denegar (descartar en silencio), rechazar (responder que se rechaza) o limitar (permitir unos pocos por minuto).</translation>
    </message>
    <message>
        <source>In: to the node. Out: from it. Routed: through it.</source>
        <translation>Entrante: hacia el nodo. Saliente: desde él. Reenviado: a través de él.</translation>
    </message>
    <message>
        <source>The interface at which the packet arrives; going out, the one it leaves by.</source>
        <translation>La interfaz por la que llega el paquete; al salir, aquella por la que se va.</translation>
    </message>
    <message>
        <source>The interface by which a routed packet leaves.</source>
        <translation>La interfaz por la que sale un paquete reenviado.</translation>
    </message>
    <message>
        <source>The address or block that the packet comes from.</source>
        <translation>La dirección o el bloque del que viene el paquete.</translation>
    </message>
    <message>
        <source>The port that the sender uses.</source>
        <translation>El puerto que usa el remitente.</translation>
    </message>
    <message>
        <source>The address or block that the packet is for.</source>
        <translation>La dirección o el bloque al que va el paquete.</translation>
    </message>
    <message>
        <source>The port or range that the packet is for, as the sender wrote it: before Docker translates it.</source>
        <translation>El puerto o rango al que va el paquete, como lo escribió el remitente: antes de que Docker lo traduzca.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP o SCTP.</translation>
    </message>
    <message>
        <source>Whether it is the way in for the administrator: such a rule stands before everything is closed.</source>
        <translation>Si es la entrada del administrador: esa regla va antes de que se cierre todo.</translation>
    </message>
    <message>
        <source>The routes that the rule follows from, or that it was written by hand.</source>
        <translation>Las rutas de las que se deriva la regla, o que se escribió a mano.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the script.</source>
        <translation>Una nota para personas; aparece como comentario en el script.</translation>
    </message>
</context>
<context>
    <name>portolan::views::FixPopup</name>
    <message>
        <source>Why is this accepted?</source>
        <translation>¿Por qué se acepta esto?</translation>
    </message>
    <message>
        <source>Suppress with a reason…</source>
        <translation>Aceptar con un motivo…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Intro</translation>
    </message>
</context>
<context>
    <name>portolan::views::FoldSection</name>
    <message>
        <source>Folds this part of the inspector away, and back. The inspector remembers it.</source>
        <translation>Pliega esta parte del inspector, y la despliega. El inspector lo recuerda.</translation>
    </message>
</context>
<context>
    <name>portolan::views::GroupedFindings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::HandbookWindow</name>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>No page says that.</source>
        <translation>Ninguna página dice eso.</translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>All that the plan says of what is selected. Change a field and press Enter; Ctrl+Z takes it back.</source>
        <translation>Todo lo que el plan dice de lo seleccionado. Cambiar un campo y pulsar Intro; Ctrl+Z lo anula.</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Mostrar correcciones</translation>
    </message>
    <message>
        <source>Back to the whole thing</source>
        <translation>Volver a la cosa entera</translation>
    </message>
    <message>
        <source>Nothing is selected. Click a thing on the canvas, in the outline or in a table to see and change it here.</source>
        <translation>No hay nada seleccionado. Hacer clic en una cosa en el lienzo, el esquema o una tabla para verla y cambiarla aquí.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more finding(s)</source>
        <translation>
            <numerusform>y %n hallazgo más</numerusform>
            <numerusform>y %n hallazgos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the compose file of %1</source>
        <translation>Editar el archivo de Compose de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a field, %2 what it belongs to</extracomment>
        <translation>Cambiar &quot;%1&quot; de %2</translation>
    </message>
</context>
<context>
    <name>portolan::views::InspectorSection</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mirando…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No file says anything of it.</source>
        <translation>Ningún archivo dice nada de ello.</translation>
    </message>
</context>
<context>
    <name>portolan::views::InterfacesTable</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Filter nodes</source>
        <translation>Filtrar nodos</translation>
    </message>
    <message>
        <source>No nodes yet. Press Insert to add the first.</source>
        <translation>Aún no hay nodos. Pulsar Insert para añadir el primero.</translation>
    </message>
    <message>
        <source>Add a node or interface</source>
        <translation>Añadir un nodo o una interfaz</translation>
    </message>
    <message>
        <source>Remove nodes and interfaces</source>
        <translation>Quitar nodos e interfaces</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Advertised tags</source>
        <translation>Etiquetas anunciadas</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What the plan calls the machine.</source>
        <translation>Cómo llama el plan a la máquina.</translation>
    </message>
    <message>
        <source>The name by which the machine is known to others.</source>
        <translation>El nombre por el que otros conocen la máquina.</translation>
    </message>
    <message>
        <source>The interface as the machine calls it: eth0, tailscale0.</source>
        <translation>La interfaz como la llama la máquina: eth0, tailscale0.</translation>
    </message>
    <message>
        <source>The network of the plan that the interface is on.</source>
        <translation>La red del plan en la que está la interfaz.</translation>
    </message>
    <message>
        <source>The addresses of the interface, separated by commas.</source>
        <translation>Las direcciones de la interfaz, separadas por comas.</translation>
    </message>
    <message>
        <source>How far something that listens there can be reached.</source>
        <translation>Desde dónde se alcanza algo que escucha allí.</translation>
    </message>
    <message>
        <source>What the policy of the tailnet calls the machine.</source>
        <translation>Cómo llama la política de la tailnet a la máquina.</translation>
    </message>
    <message>
        <source>What the machine tells the tailnet of itself. It should be the same as its tags: rules ask for these.</source>
        <translation>Lo que la máquina dice de sí misma a la tailnet. Debería coincidir con sus etiquetas: las reglas preguntan por estas.</translation>
    </message>
    <message>
        <source>What the machine is for.</source>
        <translation>Para qué es la máquina.</translation>
    </message>
    <message>
        <source>The release of Docker on it: what packets are let through depends on that.</source>
        <translation>La versión de Docker en ella: de eso depende qué paquetes pasan.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Una nota para personas; no cambia nada.</translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysModel</name>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation>Esta tecla pertenece a su parte de la ventana.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>column of the list of keys</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column of the list of keys</comment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>By default</source>
        <translation>Predeterminadas</translation>
    </message>
</context>
<context>
    <name>portolan::views::KeysPage</name>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Ninguna tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Filter by command or key</source>
        <translation>Filtrar por orden o tecla</translation>
    </message>
    <message>
        <source>Filter the list of keys</source>
        <translation>Filtrar la lista de teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>All keys as text, to be printed or kept beside the keyboard</source>
        <translation>Todas las teclas como texto, para imprimir o tener junto al teclado</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Guardar la lista…</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elegir una orden para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Teclas de %1</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 ya es de %2.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 está libre.</translation>
    </message>
    <message>
        <source>This key belongs to its part of the window.</source>
        <translation>Esta tecla pertenece a su parte de la ventana.</translation>
    </message>
    <message>
        <source>Press the keys in the field.</source>
        <translation>Pulsar las teclas en el campo.</translation>
    </message>
    <message>
        <source>Use here instead</source>
        <translation>Usar aquí en su lugar</translation>
    </message>
    <message>
        <source>Save the list of keys as</source>
        <translation>Guardar la lista de teclas como</translation>
    </message>
    <message>
        <source>portolan-keys.txt</source>
        <translation>portolan-teclas.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>portolan::views::LineReasonBar</name>
    <message>
        <source>%1 in %2, as before</source>
        <comment>how far a port is open, environment</comment>
        <translation>%1 en %2, como antes</translation>
    </message>
    <message>
        <source>%1 to %2 in %3</source>
        <comment>how far a port is open before and after, environment</comment>
        <translation>De %1 a %2 en %3</translation>
    </message>
    <message>
        <source>Why the line is as it is</source>
        <translation>Por qué la línea es así</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number of a line, name of a service or variable</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Go to the binding</source>
        <translation>Ir al enlace</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>En el plan</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Abierto a</translation>
    </message>
</context>
<context>
    <name>portolan::views::Locator</name>
    <message>
        <source>Find or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Type a few letters of a thing or an action, choose with the arrow keys and press Enter. What begins with &gt; finds actions only.</source>
        <translation>Escribir unas letras de una cosa o acción, elegir con las flechas y pulsar Intro. Lo que empieza por &gt; solo busca acciones.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing in this plan and no action is called &quot;%1&quot;.</source>
        <translation>Nada en este plan y ninguna acción se llama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Find a thing by name, port, address or tag, or run an action</source>
        <translation>Buscar una cosa por nombre, puerto, dirección o etiqueta, o ejecutar una acción</translation>
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
        <translation>Servicio en %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Route · %1</source>
        <translation>Ruta · %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>CDN</source>
        <translation>CDN</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>portolan::views::Minimap</name>
    <message>
        <source>Overview map</source>
        <translation>Mapa general</translation>
    </message>
    <message>
        <source>Press to go there</source>
        <translation>Pulsar para ir allí</translation>
    </message>
</context>
<context>
    <name>portolan::views::OutlinePanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>No nodes yet. What is in the plan is listed here.</source>
        <translation>Aún no hay nodos. Aquí se enumera lo que hay en el plan.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>Nothing in the plan fits the filter.</source>
        <translation>Nada en el plan coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
</context>
<context>
    <name>portolan::views::PicturePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>portolan::views::PictureWindow</name>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>For paper</source>
        <translation>Para papel</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Póster</translation>
    </message>
    <message>
        <source>Plan, environment and date below</source>
        <translation>Plan, entorno y fecha al pie</translation>
    </message>
    <message>
        <source>Print and pictures</source>
        <translation>Imprimir e imágenes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Poster scale</source>
        <translation>Escala del póster</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Cajetín</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As large as the drawing</source>
        <translation>Tan grande como el dibujo</translation>
    </message>
    <message>
        <source>As it suits</source>
        <translation>Según convenga</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 × the size on screen</source>
        <translation>%1 × el tamaño en pantalla</translation>
    </message>
    <message>
        <source>Environment %1</source>
        <translation>Entorno %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>Aún no hay nada dibujado.</translation>
    </message>
    <message numerus="yes">
        <source>At this scale it takes %n page(s). Choose a smaller scale or a larger paper.</source>
        <translation>
            <numerusform>A esta escala ocupa %n página. Elegir una escala menor o un papel mayor.</numerusform>
            <numerusform>A esta escala ocupa %n páginas. Elegir una escala menor o un papel mayor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1 across and %2 down</source>
        <translation>
            <numerusform>%n página, %1 a lo ancho y %2 a lo alto</numerusform>
            <numerusform>%n páginas, %1 a lo ancho y %2 a lo alto</numerusform>
        </translation>
    </message>
    <message>
        <source>One page at %1 % of the size on screen</source>
        <translation>Una página al %1 % del tamaño en pantalla</translation>
    </message>
    <message>
        <source>Lines and text that stay sharp at every size</source>
        <translation>Líneas y texto nítidos a cualquier tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>%1, the most that a PNG can hold: %2 % of the size on screen</source>
        <translation>%1, lo máximo que cabe en un PNG: %2 % del tamaño en pantalla</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Put in a node or a service first.</source>
        <translation>Aún no hay nada dibujado. Poner antes un nodo o un servicio.</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Dibujando la vista previa…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the picture as</source>
        <translation>Guardar la imagen como</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
    <message>
        <source>Drawing %1…</source>
        <translation>Dibujando %1…</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PolicyTable</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>Filtrar entradas</translation>
    </message>
    <message>
        <source>No entries yet. They follow from routes over a tailnet that has a policy; press Insert to write one by hand.</source>
        <translation>Aún no hay entradas. Se derivan de rutas por una tailnet que tiene política; pulsar Insert para escribir una a mano.</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Añadir una entrada</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Quitar entradas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Tailnet</source>
        <translation>Tailnet</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>The tailnet whose policy has the entry.</source>
        <translation>La tailnet cuya política tiene la entrada.</translation>
    </message>
    <message>
        <source>What the entry does: a policy only accepts, and what no entry accepts is denied.</source>
        <translation>Qué hace la entrada: una política solo acepta, y lo que ninguna entrada acepta se deniega.</translation>
    </message>
    <message>
        <source>Who may connect: tags, users, groups or addresses.</source>
        <translation>Quién puede conectarse: etiquetas, usuarios, grupos o direcciones.</translation>
    </message>
    <message>
        <source>Where to: a tag, user or address with its ports, as in tag:server:22.</source>
        <translation>Adónde: una etiqueta, un usuario o una dirección con sus puertos, como en tag:server:22.</translation>
    </message>
    <message>
        <source>TCP, UDP or another protocol. Empty: all.</source>
        <translation>TCP, UDP u otro protocolo. Vacío: todos.</translation>
    </message>
    <message>
        <source>The routes that the entry follows from, or that it was written by hand.</source>
        <translation>Las rutas de las que se deriva la entrada, o que se escribió a mano.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the policy file.</source>
        <translation>Una nota para personas; aparece como comentario en el archivo de la política.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsTable</name>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Filter ports</source>
        <translation>Filtrar puertos</translation>
    </message>
    <message>
        <source>No service of this plan publishes a port. Select a service and press Insert.</source>
        <translation>Ningún servicio de este plan publica un puerto. Seleccionar un servicio y pulsar Insert.</translation>
    </message>
    <message>
        <source>Add a port</source>
        <translation>Añadir un puerto</translation>
    </message>
    <message>
        <source>Remove ports</source>
        <translation>Quitar puertos</translation>
    </message>
    <message>
        <source>Host IP</source>
        <translation>IP del host</translation>
    </message>
    <message>
        <source>all addresses</source>
        <translation>todas las direcciones</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>chosen by the engine</source>
        <translation>lo elige el motor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Runs on the node itself; no compose file defines it</source>
        <translation>Se ejecuta en el propio nodo; ningún archivo de Compose lo define</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A binding needs a target port</source>
        <translation>Un enlace necesita un puerto de destino</translation>
    </message>
    <message>
        <source>The node that the service runs on in the environment shown.</source>
        <translation>El nodo en el que se ejecuta el servicio en el entorno mostrado.</translation>
    </message>
    <message>
        <source>The service that publishes the port.</source>
        <translation>El servicio que publica el puerto.</translation>
    </message>
    <message>
        <source>The address of the node that the port is bound to. Empty: every address it has.</source>
        <translation>La dirección del nodo a la que está enlazado el puerto. Vacío: todas las que tiene.</translation>
    </message>
    <message>
        <source>The port on the node. The value in the environment shown stands beside an expression.</source>
        <translation>El puerto en el nodo. Junto a una expresión está su valor en el entorno mostrado.</translation>
    </message>
    <message>
        <source>The port in the container.</source>
        <translation>El puerto en el contenedor.</translation>
    </message>
    <message>
        <source>TCP, UDP or SCTP.</source>
        <translation>TCP, UDP o SCTP.</translation>
    </message>
    <message>
        <source>What is spoken on the port.</source>
        <translation>Lo que se habla en el puerto.</translation>
    </message>
    <message>
        <source>How far the port can be reached: the Internet, the tailnet, its node, or containers alone.</source>
        <translation>Desde dónde se alcanza el puerto: Internet, la tailnet, su nodo o solo contenedores.</translation>
    </message>
    <message>
        <source>The compose file that the port stands in, or that it is a listener of the node itself.</source>
        <translation>El archivo de Compose en el que está el puerto, o que es un proceso del propio nodo el que escucha.</translation>
    </message>
    <message>
        <source>A short name of the port.</source>
        <translation>Un nombre corto del puerto.</translation>
    </message>
</context>
<context>
    <name>portolan::views::PortsView</name>
    <message>
        <source>Use the next free port</source>
        <translation>Usar el siguiente puerto libre</translation>
    </message>
    <message>
        <source>No port is free for this binding, or its published port cannot be changed</source>
        <translation>No hay puerto libre para este enlace, o su puerto publicado no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>portolan::views::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <comment>work that is under way</comment>
        <translation>Cancelar: %1</translation>
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
        <translation>Filtrar registros</translation>
    </message>
    <message>
        <source>No records yet. They follow from routes whose host name is in a zone of the plan; press Insert to write one by hand.</source>
        <translation>Aún no hay registros. Se derivan de rutas cuyo nombre de host está en una zona del plan; pulsar Insert para escribir uno a mano.</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Añadir un registro</translation>
    </message>
    <message>
        <source>Remove records</source>
        <translation>Quitar registros</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>component of the zone</source>
        <translation>componente de la zona</translation>
    </message>
    <message>
        <source>MagicDNS</source>
        <translation>MagicDNS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the zone %2</source>
        <translation>&quot;%1&quot; no está en la zona %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of record</source>
        <translation>&quot;%1&quot; no es un tipo de registro</translation>
    </message>
    <message>
        <source>The zone that has the record.</source>
        <translation>La zona que tiene el registro.</translation>
    </message>
    <message>
        <source>The name that is asked for, in full.</source>
        <translation>El nombre por el que se pregunta, completo.</translation>
    </message>
    <message>
        <source>The type of the record: A, AAAA, CNAME, MX, SRV, TXT ...</source>
        <translation>El tipo del registro: A, AAAA, CNAME, MX, SRV, TXT ...</translation>
    </message>
    <message>
        <source>How long others keep the answer, in seconds. Empty: as the zone says.</source>
        <translation>Cuánto tiempo conservan otros la respuesta, en segundos. Vacío: como dice la zona.</translation>
    </message>
    <message>
        <source>What is answered, as in a zone file.</source>
        <translation>Lo que se responde, como en un archivo de zona.</translation>
    </message>
    <message>
        <source>The routes that the record follows from, or that it was written by hand.</source>
        <translation>Las rutas de las que se deriva el registro, o que se escribió a mano.</translation>
    </message>
    <message>
        <source>A mark for the tool of a provider, as of a CDN that answers in place of the record.</source>
        <translation>Una marca para la herramienta de un proveedor, como la de una CDN que responde en lugar del registro.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the zone file.</source>
        <translation>Una nota para personas; aparece como comentario en el archivo de zona.</translation>
    </message>
</context>
<context>
    <name>portolan::views::RouteTour</name>
    <message>
        <source>The tour has ended: its route is not in the plan any more.</source>
        <translation>El recorrido ha terminado: su ruta ya no está en el plan.</translation>
    </message>
</context>
<context>
    <name>portolan::views::RoutesTable</name>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>Filtrar rutas</translation>
    </message>
    <message>
        <source>No routes yet. Drag from a port to the Internet, or select a service and press Insert.</source>
        <translation>Aún no hay rutas. Arrastrar de un puerto a Internet, o seleccionar un servicio y pulsar Insert.</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Añadir una ruta</translation>
    </message>
    <message>
        <source>Remove routes</source>
        <translation>Quitar rutas</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta de URL</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>A través de</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Target port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Se alcanza en</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Redirects HTTP</source>
        <translation>Redirige HTTP</translation>
    </message>
    <message>
        <source>TLS to target</source>
        <translation>TLS hasta el destino</translation>
    </message>
    <message>
        <source>PROXY protocol</source>
        <translation>Protocolo PROXY</translation>
    </message>
    <message>
        <source>What the plan calls the route.</source>
        <translation>Cómo llama el plan a la ruta.</translation>
    </message>
    <message>
        <source>HTTP: a proxy tells hosts apart. Stream: a proxy passes the connection on as it is. Direct: the service answers itself.</source>
        <translation>HTTP: un proxy distingue los hosts. Stream: un proxy pasa la conexión tal como es. Directa: responde el propio servicio.</translation>
    </message>
    <message>
        <source>The public name that clients connect to.</source>
        <translation>El nombre público al que se conectan los clientes.</translation>
    </message>
    <message>
        <source>The part of an HTTP host that the route is for. Empty: all of it.</source>
        <translation>La parte de un host HTTP para la que es la ruta. Vacío: todo.</translation>
    </message>
    <message>
        <source>The public port.</source>
        <translation>El puerto público.</translation>
    </message>
    <message>
        <source>TCP or UDP.</source>
        <translation>TCP o UDP.</translation>
    </message>
    <message>
        <source>The content delivery network that answers in front of the node.</source>
        <translation>La red de distribución de contenidos que responde delante del nodo.</translation>
    </message>
    <message>
        <source>The node that takes the connection.</source>
        <translation>El nodo que recibe la conexión.</translation>
    </message>
    <message>
        <source>The service that passes it on.</source>
        <translation>El servicio que la pasa.</translation>
    </message>
    <message>
        <source>The network between the two nodes.</source>
        <translation>La red entre los dos nodos.</translation>
    </message>
    <message>
        <source>The service that it leads to.</source>
        <translation>El servicio al que lleva.</translation>
    </message>
    <message>
        <source>The port as that service itself knows it.</source>
        <translation>El puerto como lo conoce ese servicio.</translation>
    </message>
    <message>
        <source>Where the listener reaches the target, worked out from its port bindings; or why it does not.</source>
        <translation>Dónde alcanza la entrada al destino, según sus enlaces de puertos; o por qué no lo alcanza.</translation>
    </message>
    <message>
        <source>What is spoken on the route.</source>
        <translation>Lo que se habla en la ruta.</translation>
    </message>
    <message>
        <source>Whether the proxy lets a request become a WebSocket.</source>
        <translation>Si el proxy deja que una petición se convierta en WebSocket.</translation>
    </message>
    <message>
        <source>Whether port 80 sends browsers on to HTTPS.</source>
        <translation>Si el puerto 80 manda los navegadores a HTTPS.</translation>
    </message>
    <message>
        <source>Whether the target itself speaks TLS to the proxy.</source>
        <translation>Si el propio destino habla TLS con el proxy.</translation>
    </message>
    <message>
        <source>Whether the proxy tells the target the address of the client.</source>
        <translation>Si el proxy dice al destino la dirección del cliente.</translation>
    </message>
    <message>
        <source>A note for people; it changes nothing.</source>
        <translation>Una nota para personas; no cambia nada.</translation>
    </message>
</context>
<context>
    <name>portolan::views::SeverityFilter</name>
    <message numerus="yes">
        <source>%n error(s); press to show or hide them</source>
        <translation>
            <numerusform>%n error; pulsar para mostrarlo u ocultarlo</numerusform>
            <numerusform>%n errores; pulsar para mostrarlos u ocultarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); press to show or hide them</source>
        <translation>
            <numerusform>%n advertencia; pulsar para mostrarla u ocultarla</numerusform>
            <numerusform>%n advertencias; pulsar para mostrarlas u ocultarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s); press to show or hide them</source>
        <translation>
            <numerusform>%n información; pulsar para mostrarla u ocultarla</numerusform>
            <numerusform>%n informaciones; pulsar para mostrarlas u ocultarlas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableFilter</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n fila</numerusform>
            <numerusform>%1, %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TableModel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>This cell cannot be edited</source>
        <translation>Esta celda no se puede editar</translation>
    </message>
    <message numerus="yes">
        <source>Change &quot;%1&quot; of %n row(s)</source>
        <extracomment>%1 is a column of a table</extracomment>
        <translation>
            <numerusform>Cambiar &quot;%1&quot; de %n fila</numerusform>
            <numerusform>Cambiar &quot;%1&quot; de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change &quot;%1&quot; of %2</source>
        <extracomment>%1 is a column of a table, %2 a thing of the plan</extracomment>
        <translation>Cambiar &quot;%1&quot; de %2</translation>
    </message>
    <message>
        <source>How serious the worst finding of the row is. Alt+Enter shows what can be done.</source>
        <translation>La gravedad del peor hallazgo de la fila. Alt+Intro muestra qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>portolan::views::TableSet</name>
    <message>
        <source>Set only in the environment shown</source>
        <translation>Fijar solo en el entorno mostrado</translation>
    </message>
    <message>
        <source>Set %1 only in %2</source>
        <translation>Fijar %1 solo en %2</translation>
    </message>
</context>
<context>
    <name>portolan::views::TableView</name>
    <message>
        <source>Nothing here matches &quot;%1&quot;.</source>
        <translation>Nada de aquí coincide con &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show fixes</source>
        <translation>Mostrar correcciones</translation>
    </message>
    <message>
        <source>Edit, or go to where it comes from</source>
        <translation>Editar, o ir a su origen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Columns, groups and sorting…</source>
        <translation>Columnas, grupos y orden…</translation>
    </message>
    <message>
        <source>Select where it belongs first, on the canvas or in the outline</source>
        <translation>Seleccionar antes su sitio, en el lienzo o en el esquema</translation>
    </message>
    <message>
        <source>These rows follow from routes; change the route instead</source>
        <translation>Estas filas se derivan de rutas; cambiar la ruta en su lugar</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save the table as</source>
        <translation>Guardar la tabla como</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Group by &quot;%1&quot;</source>
        <translation>Agrupar por &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Sort by &quot;%1&quot;</source>
        <translation>Ordenar por &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>No agrupar</translation>
    </message>
    <message>
        <source>Sort as in the plan</source>
        <translation>Ordenar como en el plan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This follows from the plan and cannot be edited here</source>
        <translation>Esto se deduce del plan y no se puede editar aquí</translation>
    </message>
    <message>
        <source>This follows from %1; change it there</source>
        <translation>Esto se deduce de %1; se cambia allí</translation>
    </message>
    <message>
        <source>This is where it comes from; press Enter to change it</source>
        <translation>De aquí procede; Intro lo cambia</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n value(s). %1 takes them back.</source>
        <extracomment>%1 is the key that undoes</extracomment>
        <translation>
            <numerusform>%n valor pegado. %1 lo deshace.</numerusform>
            <numerusform>%n valores pegados. %1 los deshace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n value(s)</source>
        <translation>
            <numerusform>Pegar %n valor</numerusform>
            <numerusform>Pegar %n valores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>portolan::views::TextOverlay</name>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
</context>
<context>
    <name>portolan::views::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Which connection to follow</source>
        <translation>Qué conexión seguir</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Terminar el recorrido (Esc)</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>progress of a tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a tour: a button</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Tour, step %1: %2</source>
        <translation>Recorrido, paso %1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>portolan::views::VariablesTable</name>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Filter variables</source>
        <translation>Filtrar variables</translation>
    </message>
    <message>
        <source>No variables yet. Press Insert to add one to the env file of the environment shown.</source>
        <translation>Aún no hay variables. Pulsar Insert para añadir una al archivo env del entorno mostrado.</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Añadir una variable</translation>
    </message>
    <message>
        <source>Remove variables</source>
        <translation>Quitar variables</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>kept outside the plan</source>
        <translation>se guarda fuera del plan</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Set by the environment itself</source>
        <translation>Lo fija el propio entorno</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The value in %1, and what it comes to where it mentions other variables. A secret is kept outside the plan.</source>
        <translation>El valor en %1, y en qué resulta si menciona otras variables. Un secreto se guarda fuera del plan.</translation>
    </message>
    <message>
        <source>The name of the variable, as compose files mention it.</source>
        <translation>El nombre de la variable, como la mencionan los archivos de Compose.</translation>
    </message>
    <message>
        <source>Marks variables whose values are not the same in all environments.</source>
        <translation>Marca las variables cuyos valores no son iguales en todos los entornos.</translation>
    </message>
    <message>
        <source>A note for people; it stands as a comment in the env file.</source>
        <translation>Una nota para personas; aparece como comentario en el archivo env.</translation>
    </message>
</context>
<context>
    <name>reach</name>
    <message>
        <source>{} accepts {} on {}{}: {}</source>
        <translation>{} acepta {} en {}{}: {}</translation>
    </message>
    <message>
        <source>{} drops {} on {}{}: {}</source>
        <translation>{} descarta {} en {}{}: {}</translation>
    </message>
    <message>
        <source>{} rejects {} on {}{}: {}</source>
        <translation>{} rechaza {} en {}{}: {}</translation>
    </message>
    <message>
        <source>{} accepts, if seldom enough, {} on {}{}: {}</source>
        <translation>{} acepta, si es lo bastante infrecuente, {} en {}{}: {}</translation>
    </message>
    <message>
        <source>{} drops packets for {} that come from outside</source>
        <translation>{} descarta paquetes para {} que vienen de fuera</translation>
    </message>
    <message>
        <source>the plan gives {} no interface: it counts as on the Internet</source>
        <translation>el plan no da ninguna interfaz a {}: cuenta como si estuviera en Internet</translation>
    </message>
    <message>
        <source>{} has {} on {}</source>
        <translation>{} tiene {} en {}</translation>
    </message>
    <message>
        <source>{} comes by {} and is an address of {} on {}, which takes it all the same</source>
        <translation>{} llega por {} y es una dirección de {} en {}, que lo recibe de todos modos</translation>
    </message>
    <message>
        <source>Tailscale would refuse the policy, so nobody knows what it lets pass</source>
        <translation>Tailscale rechazaría la política, así que nadie sabe qué deja pasar</translation>
    </message>
    <message>
        <source>the plan has no policy for this tailnet: everything passes</source>
        <translation>el plan no tiene política para esta tailnet: todo pasa</translation>
    </message>
    <message>
        <source>{}, which calls itself {},</source>
        <translation>{}, que se llama a sí mismo {},</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>the policy admits {} to {} (line {} of its file)</source>
        <translation>la política admite a {} en {} (línea {} de su archivo)</translation>
    </message>
    <message>
        <source>no rule of the policy admits {} to {}</source>
        <translation>ninguna regla de la política admite a {} en {}</translation>
    </message>
    <message>
        <source>which has no host IP and so is for all addresses</source>
        <translation>que no tiene IP del host y por eso vale para todas las direcciones</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>para {}</translation>
    </message>
    <message>
        <source>docker-proxy, a process of {}, passes it on to {} of {} by ports[{}], {}</source>
        <translation>docker-proxy, un proceso de {}, lo pasa a {} de {} por ports[{}], {}</translation>
    </message>
    <message>
        <source>Docker passes it on to {} of {} by ports[{}], {}</source>
        <translation>Docker lo pasa a {} de {} por ports[{}], {}</translation>
    </message>
    <message>
        <source>, before Docker</source>
        <translation>, antes que Docker</translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw and DOCKER-USER are asked</source>
        <translation>tailscaled acepta lo que llega por {}, antes de que se consulte a ufw y DOCKER-USER</translation>
    </message>
    <message>
        <source>Docker accepts what it has translated: {} is never asked</source>
        <translation>Docker acepta lo que ha traducido: a {} no se le consulta</translation>
    </message>
    <message>
        <source>Docker writes nftables rules, which have no chain DOCKER-USER: its rules are not asked</source>
        <translation>Docker escribe reglas de nftables, que no tienen cadena DOCKER-USER: sus reglas no se consultan</translation>
    </message>
    <message>
        <source>ufw-docker asks ufw&apos;s routed rules: {}</source>
        <translation>ufw-docker consulta las reglas de reenvío de ufw: {}</translation>
    </message>
    <message>
        <source>ufw-docker lets private networks and high UDP ports pass</source>
        <translation>ufw-docker deja pasar redes privadas y puertos UDP altos</translation>
    </message>
    <message>
        <source>ufw-docker drops it: no `ufw route allow` for {} of the container</source>
        <translation>ufw-docker lo descarta: no hay `ufw route allow` para {} del contenedor</translation>
    </message>
    <message>
        <source>docker-user.sh, in DOCKER-USER,</source>
        <translation>docker-user.sh, en DOCKER-USER,</translation>
    </message>
    <message>
        <source>rule &quot;{}&quot;</source>
        <translation>regla &quot;{}&quot;</translation>
    </message>
    <message>
        <source>no rule, so its default</source>
        <translation>ninguna regla, así que vale lo predeterminado</translation>
    </message>
    <message>
        <source>Docker {} drops what is sent to a container&apos;s own address from outside</source>
        <translation>Docker {} descarta lo que se envía desde fuera a la propia dirección de un contenedor</translation>
    </message>
    <message>
        <source>Docker drops what is for a port that the container does not publish</source>
        <translation>Docker descarta lo que va a un puerto que el contenedor no publica</translation>
    </message>
    <message>
        <source>what is passed on to containers past their published ports is dropped</source>
        <translation>se descarta lo que se pasa a contenedores fuera de sus puertos publicados</translation>
    </message>
    <message>
        <source>Docker {} accepts what is for a published port of a container, even one that is published on the loopback address</source>
        <translation>Docker {} acepta lo que va a un puerto publicado de un contenedor, incluso a uno publicado en la dirección de bucle</translation>
    </message>
    <message>
        <source>before 28</source>
        <translation>anterior a 28</translation>
    </message>
    <message>
        <source>tailscaled accepts what comes over {}, before ufw is asked</source>
        <translation>tailscaled acepta lo que llega por {}, antes de que se consulte a ufw</translation>
    </message>
    <message>
        <source>a container&apos;s bridge</source>
        <translation>el bridge de un contenedor</translation>
    </message>
    <message>
        <source>, though it comes from a container</source>
        <translation>, aunque viene de un contenedor</translation>
    </message>
    <message>
        <source>{} listens on {}</source>
        <translation>{} escucha en {}</translation>
    </message>
    <message>
        <source>nothing answers {} at {}: it is bound to {}</source>
        <translation>nada responde a {} en {}: está enlazado a {}</translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} of {}</source>
        <translation>el plan no conoce nada que escuche en {} de {}</translation>
    </message>
    <message>
        <source>the plan knows nothing that listens on {} in {}</source>
        <translation>el plan no conoce nada que escuche en {} dentro de {}</translation>
    </message>
    <message>
        <source>it</source>
        <translation>ello</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no expectation: write FROM can reach TO, or FROM cannot reach TO</source>
        <translation>&quot;{}&quot; no es una expectativa: escribir FROM can reach TO, o FROM cannot reach TO</translation>
    </message>
    <message>
        <source>the plan has no environment &quot;{}&quot;</source>
        <translation>el plan no tiene ningún entorno &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the plan does not say where {} is</source>
        <translation>el plan no dice dónde está {}</translation>
    </message>
    <message>
        <source>{} does not start in this environment</source>
        <translation>{} no arranca en este entorno</translation>
    </message>
    <message>
        <source>{} is in no zone of the plan, and taken to lead to {}</source>
        <translation>{} no está en ninguna zona del plan, y se supone que lleva a {}</translation>
    </message>
    <message>
        <source>{} has {} {}, for which a CDN answers</source>
        <translation>{} tiene {} {}, por lo que responde una CDN</translation>
    </message>
    <message>
        <source>{} has {} {}</source>
        <translation>{} tiene {} {}</translation>
    </message>
    <message>
        <source>{} has no {} record</source>
        <translation>{} no tiene registro {}</translation>
    </message>
    <message>
        <source>no zone of the plan has {}</source>
        <translation>ninguna zona del plan tiene {}</translation>
    </message>
    <message>
        <source>the aliases of {} lead back to themselves</source>
        <translation>los alias de {} vuelven sobre sí mismos</translation>
    </message>
    <message>
        <source>{} is in no zone of the plan</source>
        <translation>{} no está en ninguna zona del plan</translation>
    </message>
    <message>
        <source>{} answers for {} and asks its origin</source>
        <translation>{} responde por {} y pregunta a su origen</translation>
    </message>
    <message>
        <source>{} passes HTTP only, not {}</source>
        <translation>{} solo deja pasar HTTP, no {}</translation>
    </message>
    <message>
        <source>its listener has no public address of that family</source>
        <translation>su entrada no tiene dirección pública de esa familia</translation>
    </message>
    <message>
        <source>route &quot;{}&quot; leads back to itself</source>
        <translation>la ruta &quot;{}&quot; vuelve sobre sí misma</translation>
    </message>
    <message>
        <source>{} takes the connection in place of {}</source>
        <translation>{} recibe la conexión en lugar de {}</translation>
    </message>
    <message>
        <source>it has no upstream</source>
        <translation>no tiene upstream</translation>
    </message>
    <message>
        <source>{} passes it on to {}:{} by route &quot;{}&quot;</source>
        <translation>{} lo pasa a {}:{} por la ruta &quot;{}&quot;</translation>
    </message>
    <message>
        <source>there is no such place to start from: {}</source>
        <translation>no existe ese lugar desde donde empezar: {}</translation>
    </message>
    <message>
        <source>no way leads to {} of {} from there: nothing publishes it on an address of {} in IPv{}, and no network is shared</source>
        <translation>ningún camino lleva desde allí a {} de {}: nada lo publica en una dirección de {} en IPv{}, y no se comparte red</translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address</source>
        <translation>el plan no da a {} una dirección IPv{}</translation>
    </message>
    <message>
        <source>the plan gives {} no IPv{} address on {}</source>
        <translation>el plan no da a {} una dirección IPv{} en {}</translation>
    </message>
    <message>
        <source>the plan has no node &quot;{}&quot;</source>
        <translation>el plan no tiene ningún nodo &quot;{}&quot;</translation>
    </message>
    <message>
        <source>node {} has no interface &quot;{}&quot;</source>
        <translation>el nodo {} no tiene ninguna interfaz &quot;{}&quot;</translation>
    </message>
    <message>
        <source>the plan has no service &quot;{}&quot;</source>
        <translation>el plan no tiene ningún servicio &quot;{}&quot;</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no port: write NAME:PORT or NAME:PORT/udp</source>
        <translation>&quot;{}&quot; no tiene puerto: escribir NOMBRE:PUERTO o NOMBRE:PUERTO/udp</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no transport: it is tcp, udp or sctp</source>
        <translation>&quot;{}&quot; no es un transporte: es tcp, udp o sctp</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no port: it is a number from 1 to 65535</source>
        <translation>&quot;{}&quot; no es un puerto: es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no vantage: it is internet, neighbour/NODE, node/NODE, service/SERVICE, network/NETWORK, tag:NAME, user:NAME, host, container or other-container</source>
        <translation>&quot;{}&quot; no es un punto de vista: es internet, neighbour/NODO, node/NODO, service/SERVICIO, network/RED, tag:NOMBRE, user:NOMBRE, host, container u other-container</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>a neighbour on the public link of {}</source>
        <translation>un vecino en el enlace público de {}</translation>
    </message>
    <message>
        <source>a neighbour on the public link</source>
        <translation>un vecino en el enlace público</translation>
    </message>
    <message>
        <source>node {}</source>
        <translation>el nodo {}</translation>
    </message>
    <message>
        <source>a container on {}</source>
        <translation>un contenedor en {}</translation>
    </message>
    <message>
        <source>a machine on {}</source>
        <translation>una máquina en {}</translation>
    </message>
    <message>
        <source>a device with {}</source>
        <translation>un dispositivo con {}</translation>
    </message>
    <message>
        <source>a device of {}</source>
        <translation>un dispositivo de {}</translation>
    </message>
    <message>
        <source>the node itself</source>
        <translation>el propio nodo</translation>
    </message>
    <message>
        <source>a container on the same network</source>
        <translation>un contenedor de la misma red</translation>
    </message>
    <message>
        <source>a container on another network</source>
        <translation>un contenedor de otra red</translation>
    </message>
    <message>
        <source>no node of the plan has {}: it is somewhere else on the Internet</source>
        <translation>ningún nodo del plan tiene {}: está en otro lugar de Internet</translation>
    </message>
    <message>
        <source>{} is not routed on the Internet</source>
        <translation>{} no se encamina en Internet</translation>
    </message>
    <message>
        <source>the container has no network</source>
        <translation>el contenedor no tiene red</translation>
    </message>
    <message>
        <source>its networks are internal and lead nowhere else</source>
        <translation>sus redes son internas y no llevan a otra parte</translation>
    </message>
    <message>
        <source>what is passed on is stopped: {}</source>
        <translation>se detiene lo que se reenvía: {}</translation>
    </message>
    <message>
        <source>Docker lets it leave with the address of {}</source>
        <translation>Docker lo deja salir con la dirección de {}</translation>
    </message>
    <message>
        <source>it is handed to {}, on which the plan knows nobody with {}</source>
        <translation>se entrega a {}, donde el plan no conoce a nadie con {}</translation>
    </message>
    <message>
        <source>{} has no way to {}</source>
        <translation>{} no tiene camino a {}</translation>
    </message>
    <message>
        <source>, what leaves</source>
        <translation>, lo que sale</translation>
    </message>
    <message>
        <source>the container</source>
        <translation>el contenedor</translation>
    </message>
    <message>
        <source>a node reaches its containers by their own addresses, {} too</source>
        <translation>un nodo alcanza sus contenedores por las direcciones de ellos, {} también</translation>
    </message>
    <message>
        <source>it shares no network with {}, whose name means nothing there</source>
        <translation>no comparte red con {}, cuyo nombre no significa nada allí</translation>
    </message>
    <message>
        <source>both are on {}: {} is reached there by its name, and no firewall stands between</source>
        <translation>ambos están en {}: allí {} se alcanza por su nombre, y no hay cortafuegos en medio</translation>
    </message>
    <message>
        <source>the project&apos;s default network</source>
        <translation>la red predeterminada del proyecto</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>Two listeners want the same port</source>
        <translation>Dos procesos quieren el mismo puerto</translation>
    </message>
    <message>
        <source>Ports clash as soon as a stopped service starts</source>
        <translation>Los puertos chocan en cuanto arranca un servicio detenido</translation>
    </message>
    <message>
        <source>Ranges overlap, or differ in length</source>
        <translation>Los rangos se solapan, o difieren en longitud</translation>
    </message>
    <message>
        <source>Port is published on all addresses of a public node</source>
        <translation>El puerto se publica en todas las direcciones de un nodo público</translation>
    </message>
    <message>
        <source>Port does not use the bind variable of its siblings</source>
        <translation>El puerto no usa la variable de enlace de sus hermanos</translation>
    </message>
    <message>
        <source>Port is documented as internal, yet published</source>
        <translation>El puerto está documentado como interno, pero se publica</translation>
    </message>
    <message>
        <source>Service publishes ports in a network namespace that it only shares</source>
        <translation>El servicio publica puertos en un espacio de nombres de red que solo comparte</translation>
    </message>
    <message>
        <source>Port is bound to a tailnet address that may not exist at boot</source>
        <translation>El puerto está enlazado a una dirección de la tailnet que puede no existir al arrancar</translation>
    </message>
    <message>
        <source>Port is bound to an address that its node does not have</source>
        <translation>El puerto está enlazado a una dirección que su nodo no tiene</translation>
    </message>
    <message>
        <source>Bound address can be reached over another interface</source>
        <translation>La dirección enlazada se alcanza por otra interfaz</translation>
    </message>
    <message>
        <source>Loopback port can be reached by neighbours before Docker 28</source>
        <translation>Los vecinos alcanzan un puerto de bucle antes de Docker 28</translation>
    </message>
    <message>
        <source>Port is open on IPv6, which the firewall rules leave out</source>
        <translation>El puerto está abierto en IPv6, que las reglas del cortafuegos omiten</translation>
    </message>
    <message>
        <source>Variable of a port binding has no value</source>
        <translation>La variable de un enlace de puerto no tiene valor</translation>
    </message>
    <message>
        <source>Port reaches further in one environment than in another</source>
        <translation>El puerto se alcanza desde más lejos en un entorno que en otro</translation>
    </message>
    <message>
        <source>Service uses the network of its node</source>
        <translation>El servicio usa la red de su nodo</translation>
    </message>
    <message>
        <source>Two containers have the same name</source>
        <translation>Dos contenedores tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Network, volume or dependency does not exist</source>
        <translation>No existe una red, un volumen o una dependencia</translation>
    </message>
    <message>
        <source>Included files define the same thing twice</source>
        <translation>Archivos incluidos definen lo mismo dos veces</translation>
    </message>
    <message>
        <source>Image has no fixed version</source>
        <translation>La imagen no tiene versión fija</translation>
    </message>
    <message>
        <source>Container holds the engine&apos;s socket</source>
        <translation>El contenedor tiene el socket del motor</translation>
    </message>
    <message>
        <source>Credential stands in plain text</source>
        <translation>Hay una credencial en texto claro</translation>
    </message>
    <message>
        <source>Container has every right on its node</source>
        <translation>El contenedor tiene todos los derechos en su nodo</translation>
    </message>
    <message>
        <source>Port without quotes may be read as a number</source>
        <translation>Un puerto sin comillas puede leerse como número</translation>
    </message>
    <message>
        <source>Networks of one node share addresses</source>
        <translation>Redes de un nodo comparten direcciones</translation>
    </message>
    <message>
        <source>All services share one network</source>
        <translation>Todos los servicios comparten una red</translation>
    </message>
    <message>
        <source>Compose file has the obsolete version key</source>
        <translation>El archivo de Compose tiene la clave obsoleta version</translation>
    </message>
    <message>
        <source>Zone&apos;s own name is an alias</source>
        <translation>El nombre de la propia zona es un alias</translation>
    </message>
    <message>
        <source>Alias has other data beside it</source>
        <translation>Un alias tiene otros datos al lado</translation>
    </message>
    <message>
        <source>Aliases lead round in a circle</source>
        <translation>Los alias forman un círculo</translation>
    </message>
    <message>
        <source>Name of an SRV record is not _service._protocol</source>
        <translation>El nombre de un registro SRV no es _servicio._protocolo</translation>
    </message>
    <message>
        <source>Number of an SRV record is out of range</source>
        <translation>Un número de un registro SRV está fuera de rango</translation>
    </message>
    <message>
        <source>SRV record leads to an alias</source>
        <translation>Un registro SRV lleva a un alias</translation>
    </message>
    <message>
        <source>SRV record leads to a name without addresses</source>
        <translation>Un registro SRV lleva a un nombre sin direcciones</translation>
    </message>
    <message>
        <source>SRV record leads to an address</source>
        <translation>Un registro SRV lleva a una dirección</translation>
    </message>
    <message>
        <source>SRV record for no service has numbers</source>
        <translation>Un registro SRV de ningún servicio tiene números</translation>
    </message>
    <message>
        <source>Nothing is behind the port of an SRV record</source>
        <translation>No hay nada tras el puerto de un registro SRV</translation>
    </message>
    <message>
        <source>SRV record names the wrong kind of TLS</source>
        <translation>Un registro SRV nombra la clase equivocada de TLS</translation>
    </message>
    <message>
        <source>Port with direct TLS is not announced</source>
        <translation>No se anuncia un puerto con TLS directo</translation>
    </message>
    <message>
        <source>Host behind a CDN also carries other protocols</source>
        <translation>Un host tras una CDN lleva también otros protocolos</translation>
    </message>
    <message>
        <source>Component of a federated domain has no address</source>
        <translation>Un componente de un dominio federado no tiene dirección</translation>
    </message>
    <message>
        <source>Public name has a private address</source>
        <translation>Un nombre público tiene una dirección privada</translation>
    </message>
    <message>
        <source>Name lacks its final dot</source>
        <translation>A un nombre le falta el punto final</translation>
    </message>
    <message>
        <source>Name of a record repeats the name of its zone</source>
        <translation>El nombre de un registro repite el de su zona</translation>
    </message>
    <message>
        <source>Name of a host has an underscore</source>
        <translation>El nombre de un host tiene un guion bajo</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation>Registros de un conjunto tienen TTL distintos</translation>
    </message>
    <message>
        <source>Record stands twice</source>
        <translation>Un registro está dos veces</translation>
    </message>
    <message>
        <source>Mail goes to an alias</source>
        <translation>El correo va a un alias</translation>
    </message>
    <message>
        <source>IPv6 address leads nowhere</source>
        <translation>Una dirección IPv6 no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>CAA records keep the certificate from being issued</source>
        <translation>Los registros CAA impiden que se emita el certificado</translation>
    </message>
    <message>
        <source>Docker opens what ufw denies</source>
        <translation>Docker abre lo que ufw deniega</translation>
    </message>
    <message>
        <source>ufw-docker closes containers to the tailnet</source>
        <translation>ufw-docker cierra contenedores a la tailnet</translation>
    </message>
    <message>
        <source>Tailscale may pass before DOCKER-USER</source>
        <translation>Tailscale puede pasar antes que DOCKER-USER</translation>
    </message>
    <message>
        <source>Rule names a port that Docker has already translated</source>
        <translation>Una regla nombra un puerto que Docker ya ha traducido</translation>
    </message>
    <message>
        <source>Docker&apos;s nftables backend has no DOCKER-USER</source>
        <translation>El modo nftables de Docker no tiene DOCKER-USER</translation>
    </message>
    <message>
        <source>DOCKER-USER may be there without a way to it</source>
        <translation>DOCKER-USER puede existir sin que nada lleve a ella</translation>
    </message>
    <message>
        <source>Loading the firewall removes Docker&apos;s rules</source>
        <translation>Cargar el cortafuegos quita las reglas de Docker</translation>
    </message>
    <message>
        <source>Answers are dropped</source>
        <translation>Se descartan las respuestas</translation>
    </message>
    <message>
        <source>Rule never decides</source>
        <translation>Una regla nunca decide</translation>
    </message>
    <message>
        <source>Open port with nothing behind it</source>
        <translation>Un puerto abierto no tiene nada detrás</translation>
    </message>
    <message>
        <source>Rule opens the other protocol</source>
        <translation>Una regla abre el otro protocolo</translation>
    </message>
    <message>
        <source>No way in for the administrator</source>
        <translation>No hay entrada para el administrador</translation>
    </message>
    <message>
        <source>SSH of a private node is open to the Internet</source>
        <translation>SSH de un nodo privado está abierto a Internet</translation>
    </message>
    <message>
        <source>IPv6 without neighbour discovery</source>
        <translation>IPv6 sin descubrimiento de vecinos</translation>
    </message>
    <message>
        <source>Relay ports are closed</source>
        <translation>Los puertos de retransmisión están cerrados</translation>
    </message>
    <message>
        <source>No machine carries a tag that the policy&apos;s rules speak of</source>
        <translation>Ninguna máquina lleva una etiqueta de la que hablan las reglas</translation>
    </message>
    <message>
        <source>Tag has no owner in the policy</source>
        <translation>Una etiqueta no tiene dueño en la política</translation>
    </message>
    <message>
        <source>Destination of a rule names no port</source>
        <translation>El destino de una regla no nombra un puerto</translation>
    </message>
    <message>
        <source>Range of ports ends before it begins</source>
        <translation>Un rango de puertos termina antes de empezar</translation>
    </message>
    <message>
        <source>The tailnet policy does not let pass what is drawn</source>
        <translation>La política de la tailnet no deja pasar lo trazado</translation>
    </message>
    <message>
        <source>Rule opens what nothing needs</source>
        <translation>Una regla abre lo que nada necesita</translation>
    </message>
    <message>
        <source>Rule opens every port of every node</source>
        <translation>Una regla abre todos los puertos de todos los nodos</translation>
    </message>
    <message>
        <source>Policy has no tests of its own</source>
        <translation>La política no tiene pruebas propias</translation>
    </message>
    <message>
        <source>Test is not of one host and one port</source>
        <translation>Una prueba no es de un solo host y puerto</translation>
    </message>
    <message>
        <source>The policy&apos;s own tests do not hold</source>
        <translation>Las propias pruebas de la política no se cumplen</translation>
    </message>
    <message>
        <source>Nobody can log in to a node once the policy holds</source>
        <translation>Nadie puede entrar en un nodo cuando la política rige</translation>
    </message>
    <message>
        <source>Policy has a field that Tailscale does not know</source>
        <translation>La política tiene un campo que Tailscale no conoce</translation>
    </message>
    <message>
        <source>Node has an address that Tailscale keeps to itself</source>
        <translation>Un nodo tiene una dirección que Tailscale se reserva</translation>
    </message>
    <message>
        <source>Proxy does not publish the port of a route</source>
        <translation>El proxy no publica el puerto de una ruta</translation>
    </message>
    <message>
        <source>Stream wants a port that its proxy already takes</source>
        <translation>Un stream quiere un puerto que su proxy ya ocupa</translation>
    </message>
    <message>
        <source>Range of ports that the proxy&apos;s forms cannot pass on</source>
        <translation>Rango de puertos que los formularios del proxy no pueden pasar</translation>
    </message>
    <message>
        <source>Proxy does not start without the name of its target</source>
        <translation>El proxy no arranca sin el nombre de su destino</translation>
    </message>
    <message>
        <source>Nothing listens where the proxy passes connections on</source>
        <translation>Nada escucha donde el proxy pasa las conexiones</translation>
    </message>
    <message>
        <source>Stream hides the client&apos;s address</source>
        <translation>El stream oculta la dirección del cliente</translation>
    </message>
    <message>
        <source>Only one side speaks the PROXY protocol</source>
        <translation>Solo un lado habla el protocolo PROXY</translation>
    </message>
    <message>
        <source>Administration of the proxy is open to the Internet</source>
        <translation>La administración del proxy está abierta a Internet</translation>
    </message>
    <message>
        <source>File was changed in the folder, not in the plan</source>
        <translation>El archivo cambió en la carpeta, no en el plan</translation>
    </message>
    <message>
        <source>File does not say what the plan says</source>
        <translation>El archivo no dice lo que dice el plan</translation>
    </message>
    <message>
        <source>Export would take more than 30 % out of a file</source>
        <translation>La exportación quitaría más del 30 % de un archivo</translation>
    </message>
    <message>
        <source>Document leaves out a port that the plan publishes</source>
        <translation>El documento omite un puerto que el plan publica</translation>
    </message>
    <message>
        <source>Document names a port that the plan does not have</source>
        <translation>El documento nombra un puerto que el plan no tiene</translation>
    </message>
    <message>
        <source>Document says something else of a port than the plan</source>
        <translation>El documento dice de un puerto otra cosa que el plan</translation>
    </message>
    <message>
        <source>Document lists a port as internal and as published</source>
        <translation>El documento enumera un puerto como interno y como publicado</translation>
    </message>
    <message>
        <source>What the plan expects does not hold</source>
        <translation>No se cumple lo que el plan espera</translation>
    </message>
    <message>
        <source>Service seems to listen on a port that the plan does not know</source>
        <translation>Un servicio parece escuchar en un puerto que el plan no conoce</translation>
    </message>
    <message>
        <source>Service seems to use a port without a link</source>
        <translation>Un servicio parece usar un puerto sin vínculo</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A domain has at least two labels, as example.net has</source>
        <translation>Un dominio tiene al menos dos partes, como example.net</translation>
    </message>
    <message>
        <source>An address is no domain</source>
        <translation>Una dirección no es un dominio</translation>
    </message>
    <message>
        <source>A domain is made of letters, digits and hyphens between dots</source>
        <translation>Un dominio se compone de letras, cifras y guiones entre puntos</translation>
    </message>
    <message>
        <source>An address looks like 198.51.100.7 or 2001:db8::7</source>
        <translation>Una dirección es como 198.51.100.7 o 2001:db8::7</translation>
    </message>
    <message>
        <source>{} stands for the machine itself; name the address that others reach</source>
        <translation>{} es la propia máquina; nombrar la dirección que otros alcanzan</translation>
    </message>
    <message>
        <source>{} is not reached from the Internet; name the public address</source>
        <translation>{} no se alcanza desde Internet; nombrar la dirección pública</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>&quot;{}&quot; is no valid expression: {} (at character {}); write $$ for a dollar sign</source>
        <translation>&quot;{}&quot; no es una expresión válida: {} (en el carácter {}); escribir $$ para un signo de dólar</translation>
    </message>
    <message>
        <source>a ${{ is not followed by a name</source>
        <translation>tras ${{ no sigue un nombre</translation>
    </message>
    <message>
        <source>a ${{ is not closed</source>
        <translation>un ${{ no se cierra</translation>
    </message>
    <message>
        <source>after a name come }}, :-, -, :?, ?, :+ or +</source>
        <translation>tras un nombre van }}, :-, -, :?, ?, :+ o +</translation>
    </message>
    <message>
        <source>a ${{ is not closed on its line</source>
        <translation>un ${{ no se cierra en su línea</translation>
    </message>
    <message>
        <source>defaults are nested deeper than {}</source>
        <translation>los valores predeterminados están anidados más de {} veces</translation>
    </message>
    <message>
        <source>its value is larger than {} bytes</source>
        <translation>su valor ocupa más de {} bytes</translation>
    </message>
    <message>
        <source>required variable {} is missing a value</source>
        <translation>falta el valor de la variable obligatoria {}</translation>
    </message>
    <message>
        <source>required variable {} is missing a value: {}</source>
        <translation>falta el valor de la variable obligatoria {}: {}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
</context>
</TS>
