"""Works all the time in several threads, with sleeps, pipes and signals, and knows what must come out."""
import os
import signal
import sys
import threading
import time

from stop import say

TARGET = ["asked for"]
COUNTS = {"sums": 0, "wrong": 0, "bytes": 0, "alarms": 0, "errors": 0}
END = threading.Event()
STARTED = time.monotonic()


def adds():
    while not END.is_set():
        if sum(range(1000)) != 499500:
            COUNTS["wrong"] += 1
        COUNTS["sums"] += 1


def naps():
    while not END.is_set():
        try:
            before = time.monotonic()
            time.sleep(0.001)
            COUNTS["wrong"] += time.monotonic() - before < 0.001
        except OSError:
            COUNTS["errors"] += 1


def pipes(reader, writer):
    """Each byte in order, through a pipe that is often full or empty."""
    def write():
        number = 0
        while not END.is_set():
            os.write(writer, bytes([number % 251]) * 1)
            number += 1
        os.close(writer)

    threading.Thread(target=write).start()
    expected = 0
    try:
        while block := os.read(reader, 4096):
            for byte in block:
                COUNTS["wrong"] += byte != expected % 251
                expected += 1
    except OSError:
        COUNTS["errors"] += 1
    COUNTS["bytes"] = expected


def alarm(*_):
    COUNTS["alarms"] += 1


signal.signal(signal.SIGALRM, alarm)
signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
THREADS = [threading.Thread(target=adds), threading.Thread(target=naps), threading.Thread(target=pipes, args=os.pipe())]
for thread in THREADS:
    thread.start()
say(target=id(TARGET))
sys.stdin.readline()
END.set()
for thread in THREADS:
    thread.join()
signal.setitimer(signal.ITIMER_REAL, 0)
say(**COUNTS)
