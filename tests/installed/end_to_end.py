"""One user's afternoon: imports a repository, drags in a service from the catalogue, draws its routes, which puts the node on the
Internet, mends the finding that follows, exports and commits. What git holds then is compared with what should be there.

    end_to_end.py PORTOLAN PORTOLANCTL FOLDER
"""

import os
import subprocess
import sys
from textwrap import dedent

from desktop_driver import Desktop, NotFound

# From the frame of a node to the middle of the Internet beside it, in pixels: the gap and half its width.
INTERNET_DISTANCE = 80

COMPOSE = dedent("""\
    # The front page of the club.
    include:
      - services/chat.yaml
    networks:
      club: {}
    services:
      web:
        image: nginx:1.27
        ports:
          - "${CLUB_IP:-127.0.0.1}:${WEB_PORT:-8080}:80"
        networks: [club]
    """)
CHAT = dedent("""\
    services:
      # Members only, for now.
      irc:
        image: ghcr.io/ergochat/ergo:v2.14.0
        ports:
          - "6697:6697"   # TLS
          - "${CLUB_IP:-127.0.0.1}:8097:8097"
    """)
ENV = dedent("""\
    # Where the club's services listen.
    CLUB_IP=127.0.0.1
    WEB_PORT=8080
    """)

CHAT_AFTER = dedent("""\
    services:
      # Members only, for now.
      irc:
        image: ghcr.io/ergochat/ergo:v2.14.0
        ports:
          - "${CLUB_IP:-127.0.0.1}:6697:6697"   # TLS
          - "${CLUB_IP:-127.0.0.1}:8097:8097"

      mumble:
        image: mumblevoip/mumble-server:v1.5.735
        ports:
          - "64738:64738"
          - "64738:64738/udp"
    """)


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def git(folder, *words):
    done = subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


def make_repository(folder):
    write(folder, "compose.yaml", COMPOSE)
    write(folder, "services/chat.yaml", CHAT)
    write(folder, ".env", ENV)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "config", "user.name", "Member")
    git(folder, "config", "user.email", "member@club.invalid")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "The club's services")


class Afternoon:
    def __init__(self, desktop, repository):
        self.desktop = desktop
        self.repository = repository

    @property
    def canvas(self):
        return self.desktop.find("canvas", "Canvas")

    def show(self, panel):
        """Brings the panel with that title to the front; what counts its rows has a tab and a number behind."""
        self.desktop.click(self.desktop.find("page tab", lambda name: name.split("\t")[0] == panel))

    def import_repository(self):
        self.desktop.click(self.desktop.find("push button", "Import a repository…"))
        self.choose_file(self.repository)
        self.canvas.find("list item", "irc, service")

    def choose_file(self, path):
        dialog = self.desktop.find("dialog")
        field = dialog.find("text", lambda name: name in ("Directory:", "File name:"))
        self.desktop.wait_until("the field to have the focus", lambda: field.has("FOCUSED"))
        self.desktop.press("ctrl+a")
        self.desktop.type(path)
        self.desktop.wait_until("the path in the field", lambda: field.text == path)
        self.desktop.press("Return")
        self.desktop.wait_until("the dialog to close", lambda: self.desktop.application.find_now("dialog") is None)

    def give_the_node_its_address(self):
        """Its interface on the Internet came with the first route; what address it has there nobody said yet."""
        self.show("Nodes")
        table = self.desktop.find("table", "Nodes")
        column = table.find("table column header", "Addresses")
        row = table.find("table cell", "eth0")
        self.desktop.click_at((self.desktop.standing(column)[0], row.middle[1]), times=2)
        # The editor of a cell is no part of a Qt table's tree; keys arrive after the clicks that open it.
        self.desktop.type("203.0.113.10")
        self.desktop.press("Return")
        table.find("table cell", "203.0.113.10")

    def drag_in_a_service(self):
        self.show("Catalogue")
        field = self.desktop.find("text", "Filter the catalogue by name, purpose or port")
        self.desktop.click(field)
        self.desktop.type("mumble")
        entry = self.desktop.find("tree", "Catalogue").find("table cell", "Mumble")
        start = self.desktop.standing(entry)
        left, top, width, height = self.canvas.find("panel", "host, node").box
        self.desktop.drag(start, (left + width // 2, top + height - 15))
        self.canvas.find("list item", "mumble, service")

    def draw_route(self, transport):
        """From a port of the new service to the Internet."""
        service = self.canvas.find("list item", "mumble, service")
        port = service.find("push button", lambda name: f"64738/{transport}" in name)
        routes = self.routes()
        start = self.desktop.standing(port)
        beside, _, _, _ = self.canvas.find("panel", "host, node").box
        self.desktop.drag(start, (beside - INTERNET_DISTANCE, start[1]))
        self.desktop.wait_until(f"the route over {transport}", lambda: self.routes() == routes + 1)

    def routes(self):
        return sum(thing.name.endswith(", route") for thing in self.canvas.children())

    def mend_the_finding(self):
        """One fix ends both findings about the port: to the next finding, its fixes, the first of them."""
        self.show("Findings")
        self.desktop.find("check box", lambda name: name.startswith("2 warnings"))
        self.desktop.press("F8")
        self.desktop.find("push button", "Bind to CLUB_IP, as other ports do")
        finding = self.desktop.find("tree", "Findings").find("table cell", lambda text: text.startswith("6697/tcp"))
        self.desktop.click(finding)
        self.desktop.press("alt+Return")
        self.desktop.find("frame", "Bind to CLUB_IP, as other ports do")
        self.desktop.press("Return")
        self.desktop.find("label", "No rule finds anything wrong with this plan.")

    def save(self, path):
        self.desktop.press("ctrl+s")
        self.choose_file(path)
        self.desktop.wait_until("the plan on disk", lambda: os.path.exists(path))

    def export(self):
        self.desktop.press("ctrl+e")
        self.desktop.find("list", "Files").find("list item", "chat.yaml")
        self.desktop.click(self.desktop.find("push button", "Write and commit…"))
        field = self.desktop.find("text", "Message of the commit")
        self.desktop.wait_until("the field to have the focus", lambda: field.has("FOCUSED"))
        self.desktop.press("ctrl+a")
        self.desktop.type("A place to talk")
        self.desktop.wait_until("the message in the field", lambda: field.text == "A place to talk")
        self.desktop.press("Return")
        self.desktop.find("label", lambda text: text.endswith("The folder holds what the plan says."))


def expect(what, found, wanted):
    if found != wanted:
        raise AssertionError(f"{what}:\n--- found\n{found}\n--- wanted\n{wanted}")


def read(folder, name):
    return git(folder, "show", f"HEAD:{name}")


def main(portolan, portolanctl, folder):
    repository = os.path.join(folder, "club")
    make_repository(repository)
    desktop = Desktop([portolan], os.path.join(folder, "portolan.log"))
    try:
        afternoon = Afternoon(desktop, repository)
        afternoon.import_repository()
        afternoon.drag_in_a_service()
        afternoon.draw_route("tcp")
        afternoon.draw_route("udp")
        afternoon.give_the_node_its_address()
        afternoon.mend_the_finding()
        afternoon.save(os.path.join(repository, "club.portolan.yaml"))
        afternoon.export()
    except (NotFound, AssertionError):
        print("\n".join(desktop.application.outline()), file=sys.stderr)
        raise
    finally:
        desktop.end()

    expect("the message of the commit", git(repository, "log", "-1", "--format=%s %an").strip(), "A place to talk Member")
    changed = git(repository, "show", "--format=", "--name-status", "HEAD").replace("\t", " ").split("\n")
    expect("what the commit holds", sorted(filter(None, changed)),
           ["A docs/onboarding.md", "A docs/ports.md", "A docs/topology.dot",
            "A docs/topology.svg", "M services/chat.yaml"])
    expect("compose.yaml", read(repository, "compose.yaml"), COMPOSE)
    expect("services/chat.yaml", read(repository, "services/chat.yaml"), CHAT_AFTER)
    expect(".env", read(repository, ".env"), ENV)
    plan = os.path.join(repository, "club.portolan.yaml")
    subprocess.run([portolanctl, "export", plan, "--to", repository, "--check"], check=True)
    subprocess.run([portolanctl, "fmt", plan, "--check"], check=True)
    trace = [portolanctl, "trace", plan, "--from", "internet", "--to", "203.0.113.10:64738"]
    subprocess.run(trace, check=True, stdout=subprocess.DEVNULL)
    print("What git holds is what was drawn.")


if __name__ == "__main__":
    main(*sys.argv[1:])
