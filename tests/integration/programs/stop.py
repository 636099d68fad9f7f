"""How a program under test says what it made, and how it comes to a stop."""
import json
import os
import sys


def say(**facts):
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def stop():
    """Waits for an order: to crash here, or to go on."""
    if sys.stdin.readline().strip() == "crash":
        os.abort()
