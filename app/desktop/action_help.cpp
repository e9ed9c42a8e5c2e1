#include "app/desktop/action_help.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace portolan::desktop {

namespace {

/// An action by its name, and what it does. A name with a dash at its end stands for all that begin so, but
/// for those that are named before.
struct Help {
    const char *action;
    const char *words;
};

constexpr std::array helps = {
    Help{"new", QT_TRANSLATE_NOOP(
                    "ActionHelp",
                    "Begins an empty plan. What is open is asked for first, if it has unsaved changes.")},
    Help{"new-from-template",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Begins a plan with a small deployment that is whole, with your domain and address in it.")},
    Help{"new-window", QT_TRANSLATE_NOOP("ActionHelp", "Opens a further window, for another plan.")},
    Help{"open", QT_TRANSLATE_NOOP("ActionHelp", "Opens a plan from a .portolan.yaml file.")},
    Help{"open-in-new-window", QT_TRANSLATE_NOOP("ActionHelp", "Opens a plan in a window of its own.")},
    Help{"import", QT_TRANSLATE_NOOP("ActionHelp", "Reads the compose and env files of a repository into a "
                                                   "plan. Nothing in the folder is changed.")},
    Help{"example",
         QT_TRANSLATE_NOOP("ActionHelp", "Opens the plan of atl.chat: IRC, XMPP and web chat on two nodes.")},
    Help{"save", QT_TRANSLATE_NOOP("ActionHelp", "Writes the plan to its file, whole or not at all.")},
    Help{"save-as", QT_TRANSLATE_NOOP("ActionHelp",
                                      "Writes the plan to another file, which it belongs to from then on.")},
    Help{"export",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Compares the files that follow from the plan with a folder, and writes those you tick.")},
    Help{"close-window",
         QT_TRANSLATE_NOOP("ActionHelp", "Closes this window. Unsaved changes are asked for.")},
    Help{"quit", QT_TRANSLATE_NOOP("ActionHelp", "Closes all windows. Unsaved changes are asked for.")},
    Help{"undo",
         QT_TRANSLATE_NOOP("ActionHelp", "Takes the last edit back, also one that a fix or an import made.")},
    Help{"redo", QT_TRANSLATE_NOOP("ActionHelp", "Makes the edit again that was taken back.")},
    Help{"cut", QT_TRANSLATE_NOOP(
                    "ActionHelp",
                    "Takes what is selected out of the plan and onto the clipboard, as text of a plan.")},
    Help{"copy", QT_TRANSLATE_NOOP("ActionHelp", "Puts what is selected onto the clipboard, as text of a "
                                                 "plan. Other windows and editors take it.")},
    Help{"paste",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Puts things from the clipboard into the plan, under names that are free.")},
    Help{"duplicate",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Puts a copy of what is selected beside it, under names that are free.")},
    Help{"find", QT_TRANSLATE_NOOP(
                     "ActionHelp",
                     "Finds things on the canvas by name, port, address or tag, and brings them forward.")},
    Help{"delete",
         QT_TRANSLATE_NOOP("ActionHelp", "Deletes what is selected. What depends on it is named before.")},
    Help{"select-all",
         QT_TRANSLATE_NOOP("ActionHelp", "Selects every node, service and place on the canvas.")},
    Help{"find-or-run",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Finds things of the plan and commands of the program by a few letters.")},
    Help{"filter-ports", QT_TRANSLATE_NOOP("ActionHelp", "Filters the rows of the table of ports.")},
    Help{"zoom-in", QT_TRANSLATE_NOOP("ActionHelp", "Shows less of the canvas, larger.")},
    Help{"zoom-out", QT_TRANSLATE_NOOP("ActionHelp", "Shows more of the canvas, smaller.")},
    Help{"fit", QT_TRANSLATE_NOOP("ActionHelp", "Shows the whole plan.")},
    Help{"actual-size", QT_TRANSLATE_NOOP("ActionHelp", "Shows the canvas at 100 %.")},
    Help{"compare",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows two environments side by side, and marks what differs.")},
    Help{"layer-flows",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the routes and the gates that they pass.")},
    Help{"layer-networks",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the networks and what is attached to them.")},
    Help{"layer-links", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides who uses whom.")},
    Help{"layer-dependencies",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides which service waits for which.")},
    Help{"layer-findings", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the badges of findings.")},
    Help{"layer-notes", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides notes and groups.")},
    Help{"outline",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the outline: everything in the plan by its node.")},
    Help{"catalogue",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Shows or hides the catalogue: services with their ports, to be dragged onto a node.")},
    Help{"inspector",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the inspector: all fields of what is selected.")},
    Help{"findings",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Shows or hides the findings: what conflicts in the plan, with fixes.")},
    Help{"ports",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Shows or hides the table of ports, with their values in the environment shown.")},
    Help{"endpoints",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of endpoints, and of who uses them.")},
    Help{"routes",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of routes: the public ways in.")},
    Help{"firewall",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of firewall rules, node by node.")},
    Help{"policy",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of entries in the policy of a tailnet.")},
    Help{"variables",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Shows or hides the table of variables, with a column for each environment.")},
    Help{"nodes", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of nodes and their interfaces.")},
    Help{"records", QT_TRANSLATE_NOOP("ActionHelp", "Shows or hides the table of DNS records, those that "
                                                    "follow from routes and those written by hand.")},
    Help{"export-picture",
         QT_TRANSLATE_NOOP("ActionHelp", "Writes the chart into a picture: SVG, PNG or PDF.")},
    Help{"print", QT_TRANSLATE_NOOP("ActionHelp", "Prints the chart, after a look at the pages.")},
    Help{"copy-picture", QT_TRANSLATE_NOOP("ActionHelp", "Puts a picture of the chart onto the clipboard.")},
    Help{"settings",
         QT_TRANSLATE_NOOP("ActionHelp", "Opens the settings of the program: looks, language, keys.")},
    Help{"keyboard-shortcuts",
         QT_TRANSLATE_NOOP("ActionHelp", "Shows every key, and lets you choose others.")},
    Help{"show-everything", QT_TRANSLATE_NOOP("ActionHelp", "Shows the chart as it is, whoever asks.")},
    Help{"show-from-internet",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Brings forward what can be reached from the Internet, and by which way.")},
    Help{"show-from",
         QT_TRANSLATE_NOOP("ActionHelp", "Brings forward what can be reached from a place that you choose.")},
    Help{"show-from-selection",
         QT_TRANSLATE_NOOP("ActionHelp", "Brings forward what can be reached from the selected thing.")},
    Help{"language-system",
         QT_TRANSLATE_NOOP("ActionHelp", "Speaks the language of the desktop, from the next start on.")},
    Help{"language-", QT_TRANSLATE_NOOP("ActionHelp", "Speaks this language, from the next start on.")},
    Help{"environment-",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Shows the plan in this environment: every number on screen is that of it.")},
    Help{"add-node", QT_TRANSLATE_NOOP("ActionHelp", "Puts in a node: a machine.")},
    Help{"add-note",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Writes a note about what is selected. It changes no file that is exported.")},
    Help{"add-port",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Publishes a further port of the selected service, and begins to edit it.")},
    Help{"select-tool",
         QT_TRANSLATE_NOOP("ActionHelp", "Selects things by click or rubber band, and moves them.")},
    Help{"pan-tool",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Moves the canvas. With every other tool the middle button and the space bar do so.")},
    Help{
        "connect-tool",
        QT_TRANSLATE_NOOP("ActionHelp",
                          "Draws routes and links: drag from port to port, or from the Internet to a port.")},
    Help{"public-route",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Draws a route from the Internet to the selected service or port. A plan without "
                           "the Internet gets it, and the node an interface there.")},
    Help{"node-tool", QT_TRANSLATE_NOOP("ActionHelp", "Puts in a node where you click.")},
    Help{"service-tool", QT_TRANSLATE_NOOP("ActionHelp", "Puts a service into the node that you click on.")},
    Help{"network-tool",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Puts a Compose network into the node that you click on; beside nodes, a LAN.")},
    Help{"note-tool", QT_TRANSLATE_NOOP("ActionHelp", "Puts in a note where you click.")},
    Help{"tie-note",
         QT_TRANSLATE_NOOP("ActionHelp", "Ties the selected note to a thing, with which it then moves.")},
    Help{"free-note",
         QT_TRANSLATE_NOOP("ActionHelp", "Frees the selected note from the thing that it is tied to.")},
    Help{"group",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Draws a frame round what is selected, with a name. It changes no file that is exported.")},
    Help{"ungroup",
         QT_TRANSLATE_NOOP("ActionHelp", "Takes the frame of the selected group away; what is in it stays.")},
    Help{"tidy",
         QT_TRANSLATE_NOOP("ActionHelp", "Gives every thing the place that our own layout finds for it.")},
    Help{"tidy-selection",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Gives what is selected the places that our own layout finds for it.")},
    Help{"align-left",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the left edges are in line.")},
    Help{"align-center",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the centres stand above each other.")},
    Help{"align-right",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the right edges are in line.")},
    Help{"align-top",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the top edges are in line.")},
    Help{"align-middle",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the middles are in line.")},
    Help{"align-bottom",
         QT_TRANSLATE_NOOP("ActionHelp", "Moves what is selected until the bottom edges are in line.")},
    Help{"distribute-across",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Moves what is selected until the gaps from left to right are equal.")},
    Help{"distribute-down",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Moves what is selected until the gaps from top to bottom are equal.")},
    Help{"graphviz", QT_TRANSLATE_NOOP(
                         "ActionHelp",
                         "Lets Graphviz arrange the nodes, by the engine that suits the size of the plan.")},
    Help{"graphviz-ranks",
         QT_TRANSLATE_NOOP("ActionHelp", "Lets Graphviz arrange the nodes in ranks, from the Internet on.")},
    Help{
        "graphviz-springs",
        QT_TRANSLATE_NOOP("ActionHelp", "Lets Graphviz arrange the nodes as if springs held them together.")},
    Help{"graphviz-packed", QT_TRANSLATE_NOOP("ActionHelp", "Lets Graphviz pack the nodes closely.")},
    Help{"next-finding",
         QT_TRANSLATE_NOOP("ActionHelp", "Goes to the next finding, and selects what it is about.")},
    Help{"previous-finding",
         QT_TRANSLATE_NOOP("ActionHelp", "Goes to the finding before, and selects what it is about.")},
    Help{"fixes",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Shows what can be done about the selected finding. Each fix is shown before it is made.")},
    Help{"handbook",
         QT_TRANSLATE_NOOP("ActionHelp", "Opens the handbook at the page about what has the focus.")},
    Help{"welcome", QT_TRANSLATE_NOOP("ActionHelp", "Shows the ways to begin. What is open stays open.")},
    Help{"tour",
         QT_TRANSLATE_NOOP(
             "ActionHelp",
             "Follows a connection of the open plan from the Internet to its container, step by step.")},
    Help{"follow-route",
         QT_TRANSLATE_NOOP("ActionHelp",
                           "Follows the selected route from the Internet to its container, step by step.")},
    Help{"window-tour", QT_TRANSLATE_NOOP("ActionHelp", "Says what each part of the window is for.")},
    Help{"whats-this", QT_TRANSLATE_NOOP("ActionHelp", "Says what a thing is: click on it afterwards.")},
    Help{"about", QT_TRANSLATE_NOOP("ActionHelp", "Says which release of Portolan this is.")},
};

bool isAbout(const Help &help, const QString &action)
{
    const QLatin1String name(help.action);
    return action == name || (name.endsWith(QLatin1Char('-')) && action.startsWith(name));
}

} // namespace

void explainActions(const QObject &window)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        const auto *help = std::find_if(helps.begin(), helps.end(), [action](const Help &one) {
            return isAbout(one, action->objectName());
        });
        if (help != helps.end() && action->whatsThis().isEmpty())
            action->setWhatsThis(QCoreApplication::translate("ActionHelp", help->words));
    }
}

} // namespace portolan::desktop
