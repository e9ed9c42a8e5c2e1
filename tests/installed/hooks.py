"""The hooks for pre-commit and the step for GitHub Actions do in a repository what they say: each command is run as pre-commit
and the runner run it, in a repository that is what its plan says and in one that is not.

    hooks.py SOURCES PORTOLANCTL
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile

try:
    import yaml
except ImportError:
    print("skipped: python3-yaml is missing")
    sys.exit(77)

PLAN = "site.portolan.yaml"


def expect(what, found, wanted):
    if found != wanted:
        raise AssertionError(f"{what}: {found!r}, not {wanted!r}")


def run(folder, *command, **environment):
    done = subprocess.run(command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def make_repository(folder):
    """A deployment that begins as a plan, and is exported."""
    with open(os.path.join(folder, "compose.yaml"), "w", encoding="utf-8") as file:
        file.write('services:\n  web:\n    image: nginx:1.27\n    ports: ["127.0.0.1:8080:80"]\n')
    for command in (["import", ".", "-o", PLAN], ["export", PLAN, "--to", "."]):
        status, output = run(folder, "portolanctl", *command)
        expect(output, status, 0)


def hook_status(hook, folder, arguments=()):
    command = shlex.split(hook["entry"]) + list(arguments)
    if hook.get("pass_filenames", True):
        command += [name for name in sorted(os.listdir(folder)) if re.search(hook["files"], name)]
    return run(folder, *command)[0]


def step_result(step, inputs, folder):
    """Runs a step as the runner does, with its expressions already replaced."""
    def value(match):
        return inputs[match[1]]
    environment = {name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", value, text) for name, text in step["env"].items()}
    return run(folder, "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"], **environment)


def break_plan(folder):
    """Two services want one port; and so the compose file is no longer what the plan says."""
    path = os.path.join(folder, PLAN)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    twin = ("  twin:\n    node: host\n    file: compose.yaml\n    image: nginx:1.27\n    ports:\n"
            "      - port: 127.0.0.1:8080:80\n")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("services:\n", "services:\n" + twin, 1))


def test_hooks(sources, folder):
    with open(os.path.join(sources, ".pre-commit-hooks.yaml"), encoding="utf-8") as file:
        hooks = {hook["id"]: hook for hook in yaml.safe_load(file)}
    expect("hooks", sorted(hooks), ["portolan-check", "portolan-export", "portolan-fmt"])
    for hook in hooks.values():
        expect(f"language of {hook['id']}", hook["language"], "system")
    export = [PLAN, "--to", "."]

    make_repository(folder)
    expect("fmt of what was written", hook_status(hooks["portolan-fmt"], folder), 0)
    expect("check of what was written", hook_status(hooks["portolan-check"], folder), 0)
    expect("export of what was written", hook_status(hooks["portolan-export"], folder, export), 0)
    break_plan(folder)
    expect("check of two services on one port", hook_status(hooks["portolan-check"], folder), 1)
    expect("export of another plan", hook_status(hooks["portolan-export"], folder, export), 1)
    with open(os.path.join(folder, "unreadable.portolan.yaml"), "w", encoding="utf-8") as file:
        file.write("portolan: [\n")
    expect("fmt of an unreadable plan", hook_status(hooks["portolan-fmt"], folder), 3)


def test_action(sources, folder):
    with open(os.path.join(sources, "action.yml"), encoding="utf-8") as file:
        action = yaml.safe_load(file)
    expect("kind of action", action["runs"]["using"], "composite")
    steps = {step["name"]: step for step in action["runs"]["steps"]}
    for step in steps.values():
        expect(f"shell of {step['name']}", step["shell"], "bash")
        # An input is data: it reaches the script as a variable, and never as a part of it.
        expect(f"expressions in the script of {step['name']}", re.findall(r"\$\{\{", step["run"]), [])
        for name in re.findall(r"inputs\.([a-z-]+)", str(step.get("if", "")) + str(step["env"])):
            expect(f"input {name} is declared", name in action["inputs"], True)
    inputs = {name: given.get("default", "") for name, given in action["inputs"].items()}
    inputs.update({"plan": PLAN, "export-to": "."})
    check, compare = steps["Check the plan"], steps["Compare the repository with the plan"]

    make_repository(folder)
    expect("check of what was written", step_result(check, inputs, folder)[0], 0)
    expect("comparison of what was written", step_result(compare, inputs, folder)[0], 0)
    break_plan(folder)
    status, output = step_result(check, inputs, folder)
    expect("check of two services on one port", status, 1)
    expect(f"an annotation in {output!r}", "::error file=" in output, True)
    expect("comparison with another plan", step_result(compare, inputs, folder)[0], 1)
    expect("a check that never fails", step_result(check, {**inputs, "fail-on": "never"}, folder)[0], 0)
    inputs["environment"] = "no-such"
    expect("check of an unknown environment", step_result(check, inputs, folder)[0] != 0, True)


def main(sources, portolanctl):
    os.environ["PATH"] = os.path.dirname(os.path.abspath(portolanctl)) + os.pathsep + os.environ["PATH"]
    for test in (test_hooks, test_action):
        with tempfile.TemporaryDirectory() as folder:
            test(sources, folder)
            print(f"{test.__name__}: well")


if __name__ == "__main__":
    main(*sys.argv[1:])
