"""A user at the screen: finds things by what assistive technology is told of them (AT-SPI), and moves the pointer and presses
keys of the X server with xdotool. Waits for states, never for a time."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("PORTOLAN_PATIENCE", "60"))


class NotFound(Exception):
    """What was waited for did not come."""


def wait_until(what, condition):
    """The first answer of the condition that is true, while it is asked again and again."""
    end = time.monotonic() + PATIENCE
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise NotFound(f"waited {PATIENCE:.0f} s for {what}")
        time.sleep(0.05)


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


class Thing:
    """Something on screen, as the accessibility tree has it."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def role(self):
        return self.node.get_role_name()

    @property
    def text(self):
        return Atspi.Text.get_text(self.node, 0, -1)

    def has(self, state):
        return self.node.get_state_set().contains(getattr(Atspi.StateType, state))

    @property
    def is_shown(self):
        return self.has("SHOWING") and self.has("VISIBLE")

    @property
    def box(self):
        extents = self.node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    @property
    def middle(self):
        left, top, width, height = self.box
        return left + width // 2, top + height // 2

    def children(self):
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield Thing(child)

    def everything(self):
        """This and all below it that is there while it is asked: the tree lives."""
        yield self
        try:
            for child in self.children():
                yield from child.everything()
        except GLib.Error:
            return

    def find_now(self, role, name=None, shown=True):
        """The first thing of that role, or None. The name is a text, or a function that judges one."""
        fits = name if callable(name) else lambda text: name is None or text.replace("&", "") == name
        for thing in self.everything():
            try:
                if thing.role == role and fits(thing.name) and (thing.is_shown or not shown):
                    return thing
            except GLib.Error:
                continue
        return None

    def find(self, role, name=None, shown=True):
        said = name if isinstance(name, str) or name is None else "one that fits"
        return wait_until(f"the {role} {said!r}", lambda: self.find_now(role, name, shown))

    def outline(self, depth=0):
        """The tree as text, for whoever reads why a test failed."""
        lines = [f"{'  ' * depth}{self.role} {self.name!r} {self.box if self.node.get_component_iface() else ''}"]
        try:
            for child in self.children():
                lines += child.outline(depth + 1)
        except GLib.Error:
            pass
        return lines


class Desktop:
    """One running program, and the hands of its user."""

    def __init__(self, command, log):
        self.log = open(log, "w", encoding="utf-8")
        self.process = subprocess.Popen(command, stdout=self.log, stderr=subprocess.STDOUT)
        self.application = wait_until("the program in the accessibility tree", self._application)

    def _application(self):
        if self.process.poll() is not None:
            raise NotFound(f"the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            try:
                if node is not None and node.get_process_id() == self.process.pid:
                    return Thing(node)
            except GLib.Error:
                continue
        return None

    def find(self, role, name=None, shown=True):
        return self.application.find(role, name, shown)

    def wait_until(self, what, condition):
        def asked():
            if self.process.poll() is not None:
                raise NotFound(f"the program ended with {self.process.returncode}, waiting for {what}")
            try:
                return condition()
            except GLib.Error:
                return None

        return wait_until(what, asked)

    def click(self, thing, times=1):
        self.click_at(self.standing(thing), times)

    @staticmethod
    def click_at(spot, times=1):
        xdotool("mousemove", *spot, "click", "--repeat", times, 1)

    def standing(self, thing):
        """The middle of a thing once it has stopped moving."""
        before = None

        def stands():
            nonlocal before
            now = thing.middle
            same = now == before
            before = now
            return same and now

        return self.wait_until(f"{thing.name!r} to stand still", stands)

    @staticmethod
    def drag(start, end):
        """Presses at one spot and lets go at another, with steps between as a hand makes them."""
        xdotool("mousemove", *start, "mousedown", 1)
        for step in range(1, 11):
            spot = [round(a + (b - a) * step / 10) for a, b in zip(start, end)]
            xdotool("mousemove", "--sync", *spot)
        xdotool("mousemove", end[0] + 1, end[1], "mousemove", *end, "mouseup", 1)

    @staticmethod
    def press(*keys):
        xdotool("key", "--clearmodifiers", *keys)

    @staticmethod
    def type(text):
        xdotool("type", "--clearmodifiers", "--delay", 5, text)

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)
        self.log.close()
