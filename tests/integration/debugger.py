"""GDB, in one go or held on a terminal."""
import os
import pty
import re
import select
import signal
import subprocess
import time
from dataclasses import dataclass
from functools import cached_property

from harness import PATIENCE, clean_environment
from tree import Tree

PROMPT = "<<ready for a command>> "
MARK = "<<end of an answer>>"


def as_seen(text):
    """What is left on a terminal: without the progress lines that were written over."""
    return re.sub(r"[^\n]*\r\x1b\[K", "", text.replace("\r\n", "\n"))

# What GDB's output must never hold: its own crash, or a fault of ours that surfaces as a traceback.
SIGNS_OF_A_FAULT = ("internal-error", "Traceback (most recent call last)", "Fatal signal")


# What GDB 17 and later put before errors and warnings on a terminal that shows them.
GDBS_OWN_SIGNS = "^(\N{CROSS MARK}|\N{WARNING SIGN})\N{VARIATION SELECTOR-16}? "


@dataclass(frozen=True)
class Run:
    """How one GDB run ended."""

    stdout: str
    stderr: str
    status: int


class Answer:
    """What one command wrote, errors included."""

    def __init__(self, text):
        self.text = re.sub(GDBS_OWN_SIGNS, "", text, flags=re.MULTILINE)

    @cached_property
    def tree(self):
        return Tree(self.text)

    @property
    def sentence(self):
        """The one sentence that is all of the answer."""
        lines = [line for line in self.text.splitlines() if line.strip()]
        assert len(lines) == 1, f"one sentence wanted:\n{self.text}"
        return lines[0]

    def __repr__(self):
        return self.text


class Gdb:
    """A GDB program and the plugin that it loads."""

    def __init__(self, program, plugin):
        self.program = program
        self.plugin = plugin
        self.load = f"jit-reader-load {plugin}"

    def run(self, target, commands, plugin=True, merge=False):
        """Runs COMMANDS in order on TARGET; a command that fails does not stop those after it."""
        commands = ([self.load] if plugin else []) + list(commands)
        arguments = [self.program, *self.quiet, "-batch"]
        for command in commands:
            arguments += ["-ex", command]
        done = subprocess.run(
            arguments + target.arguments, env=clean_environment(), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT if merge else subprocess.PIPE,
            timeout=PATIENCE * 3, encoding="utf-8", errors="backslashreplace",
        )
        for sign in SIGNS_OF_A_FAULT:
            assert sign not in done.stdout + (done.stderr or ""), done
        assert done.returncode >= 0, f"GDB died of {signal.Signals(-done.returncode).name}:\n{done}"
        return Run(done.stdout, done.stderr, done.returncode)

    def ask(self, target, questions, plugin=True):
        """The Answer to each question, asked one after the other in one GDB."""
        marked = [f"echo {MARK}\\n"]
        for question in questions:
            marked += [question, f"echo {MARK}\\n"]
        output = self.run(target, marked, plugin, merge=True).stdout
        _, *texts, end = output.split(MARK + "\n")
        assert len(texts) == len(questions), f"GDB did not survive {questions[len(texts)]!r}:\n{end}"
        return [Answer(text) for text in texts]

    def conversation(self, target):
        return Conversation([self.program, *self.quiet, *target.arguments], [self.load])

    def session(self, target, plugin=True):
        return Session([self.program, *self.quiet, *target.arguments], [self.load] if plugin else [])

    quiet = ("-nx", "-nh", "-q")


class Conversation:
    """A GDB that is asked one question after the other through pipes, as a front end would."""

    _settings = ("set prompt ", "set confirm off", "set width 0", "set height 0")

    def __init__(self, arguments, commands):
        self._process = subprocess.Popen(
            arguments, env=clean_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="backslashreplace",
        )
        for command in (*self._settings, *commands):
            self.ask(command)

    @property
    def pid(self):
        return self._process.pid

    def ask(self, question):
        self._process.stdin.write(f"{question}\necho {MARK}\\n\n")
        self._process.stdin.flush()
        lines = []
        for line in self._process.stdout:
            if line.endswith(MARK + "\n"):
                return Answer("".join(lines) + line.removesuffix(MARK + "\n"))
            lines.append(line)
        raise AssertionError(f"GDB did not survive {question!r}:\n{''.join(lines)}")

    def close(self):
        self._process.communicate("quit\n", PATIENCE)


class Session:
    """A GDB on a terminal of its own, for what needs one: Ctrl-C, and a process that runs on."""

    _settings = ("set pagination off", "set confirm off", "set width 0", "set style enabled off")
    _kind = "dumb"

    def __init__(self, arguments, commands):
        pid, self._terminal = pty.fork()
        if pid == 0:
            os.environ["TERM"] = self._kind
            os.environ.pop("DEBUGINFOD_URLS", None)
            first = ["-iex", "set height 0", "-ex", f"set prompt {PROMPT}"]
            os.execvp(arguments[0], [*arguments[:1], *first, *arguments[1:]])
        self._pid = pid
        self.greeting = self.wait()
        for command in (*self._settings, *commands):
            self.command(command)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        if exception[0] is None:
            self.send("quit")
        else:
            os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._terminal)

    def send(self, command):
        os.write(self._terminal, (command + "\n").encode())

    def control_c(self):
        os.write(self._terminal, b"\x03")

    def command(self, command):
        """Sends COMMAND; returns all that GDB writes up to its next prompt."""
        self.send(command)
        return self.wait()

    def answer(self, command):
        return Answer(self.command(command))

    def wait(self, seconds=PATIENCE):
        """The output up to the next prompt."""
        pieces, prompt = [b""], PROMPT.strip().encode()
        deadline = time.monotonic() + seconds
        while prompt not in pieces[-1]:
            piece = self._read(deadline)
            assert piece, f"no prompt in {seconds} seconds; the last that came:\n{pieces[-1]!r}"
            # A prompt that comes in two pieces is found in the second with the end of the first.
            tail = pieces[-1][-len(prompt):]
            pieces[-1] = pieces[-1][:-len(prompt)]
            pieces.append(tail + piece)
        text = b"".join(pieces).partition(prompt)[0]
        return as_seen(text.decode(errors="backslashreplace"))

    def output(self, seconds):
        """What comes within SECONDS; the first piece is enough."""
        return self._read(time.monotonic() + seconds).decode(errors="backslashreplace")

    def _read(self, deadline):
        ready, _, _ = select.select([self._terminal], [], [], max(0, deadline - time.monotonic()))
        return os.read(self._terminal, 1 << 16) if ready else b""


class ColourfulSession(Session):
    """One on a terminal that knows colours, where GDB styles what it writes."""

    _settings = ("set confirm off", "set width 0", "set style enabled on")
    _kind = "xterm"

    def __init__(self, gdb, target):
        arguments = [gdb.program, *gdb.quiet, "-iex", "set pagination off", *target.arguments]
        super().__init__(arguments, [gdb.load])
