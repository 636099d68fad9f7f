"""GDB, in one go or held on a terminal."""
import os
import pty
import select
import signal
import subprocess
import time
from dataclasses import dataclass
from functools import cached_property

from harness import PATIENCE, clean_environment
from tree import Tree

PROMPT = "<<ready for a command>> "

# What GDB's output must never hold: its own crash, or a fault of ours that surfaces as a traceback.
SIGNS_OF_A_FAULT = ("internal-error", "Traceback (most recent call last)", "Fatal signal")


@dataclass(frozen=True)
class Run:
    """How one GDB run ended."""

    stdout: str
    stderr: str
    status: int


class Answer:
    """What one command wrote, errors included."""

    def __init__(self, text):
        self.text = text

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
        self.load = f"jit-reader-load {plugin}"

    def run(self, target, commands, plugin=True, merge=False):
        """Runs COMMANDS in order on TARGET; a command that fails does not stop those after it."""
        commands = ([self.load] if plugin else []) + list(commands)
        arguments = [self.program, *self._quiet, "-batch"]
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
        marked = []
        for number, question in enumerate(questions):
            marked += [f"echo \\n{self._mark(number)}\\n", question]
        marked.append(f"echo \\n{self._mark(len(questions))}\\n")
        output = self.run(target, marked, plugin, merge=True).stdout
        answers = []
        for number in range(len(questions)):
            _, _, output = output.partition(self._mark(number) + "\n")
            text, mark, _ = output.partition(self._mark(number + 1))
            assert mark, f"GDB did not survive {questions[number]!r}:\n{text}"
            answers.append(Answer(text))
        return answers

    def session(self, target, plugin=True):
        return Session([self.program, *self._quiet, *target.arguments], [self.load] if plugin else [])

    _quiet = ("-nx", "-nh", "-q", "-iex", "set debuginfod enabled off")

    @staticmethod
    def _mark(number):
        return f"<<question {number}>>"


class Session:
    """A GDB on a terminal of its own, for what needs one: Ctrl-C, and a process that runs on."""

    _settings = ("set pagination off", "set confirm off", "set width 0", "set style enabled off")

    def __init__(self, arguments, commands):
        pid, self._terminal = pty.fork()
        if pid == 0:
            os.environ["TERM"] = "dumb"
            os.execvp(arguments[0], [*arguments[:1], "-ex", f"set prompt {PROMPT}", *arguments[1:]])
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
        text = b""
        prompt = PROMPT.strip().encode()
        deadline = time.monotonic() + seconds
        while prompt not in text:
            text += self._read(deadline)
            assert time.monotonic() < deadline, f"no prompt; so far:\n{text[-2000:].decode(errors='replace')}"
        return text.partition(prompt)[0].replace(b"\r\n", b"\n").decode(errors="backslashreplace")

    def output(self, seconds):
        """What comes within SECONDS; the first piece is enough."""
        return self._read(time.monotonic() + seconds).decode(errors="backslashreplace")

    def _read(self, deadline):
        ready, _, _ = select.select([self._terminal], [], [], max(0, deadline - time.monotonic()))
        return os.read(self._terminal, 1 << 16) if ready else b""
