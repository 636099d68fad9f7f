"""Works until it is stopped, and forgets nothing: see ../manual.md."""

import time


class Session:
    def __init__(self, user):
        self.user = user


class Batch(list):
    pass


sessions = {}


def work(user):
    sessions[user] = Session(user)
    return len(Batch([user, user.upper()]))


def main():
    done = 0
    while True:
        done += work(f"user-{done}")
        if done == 20:
            print("at work", flush=True)
        time.sleep(0.01)


main()
