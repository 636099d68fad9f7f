"""A small web service, as in a bug report: it leaks requests, and then it crashes.

A request should die once it is answered, but three other parts of the service still know it:

* the event bus keeps a bound method of it, to be called when the invoice is paid;
* the page cache keeps a function that renders the page again, and that closed over it;
* the loop that serves keeps the latest requests for its status page.

The watchdog notices that requests are still alive and logs the address of the oldest.  Then a
defect in a native library ends the process.
"""

import collections
import ctypes
import gc
import logging

log = logging.getLogger("service")


class Request:
    """What one customer asked for."""

    def __init__(self, customer):
        self.customer = customer
        self.body = bytes(100_000)

    def __repr__(self):
        return f"<Request of {self.customer} at {id(self):#x}>"

    def on_paid(self, amount):
        log.info("%s paid %s", self.customer, amount)


class EventBus:
    """Calls whoever subscribed to an event."""

    def __init__(self):
        self.subscribers = {}

    def subscribe(self, event, callback):
        self.subscribers.setdefault(event, []).append(callback)


class Page:
    """An answer, with the means to render it again."""

    cache = {}

    def __init__(self, url, render):
        self.render = render
        Page.cache[url] = self


bus = EventBus()


def handle(request):
    """Answers one request."""

    def render():
        return f"Thank you, {request.customer}, for {len(request.body)} bytes"

    bus.subscribe("invoice-paid", request.on_paid)
    return Page(f"/invoice/{request.customer}", render).render()


def watchdog():
    """Reports requests that were answered and are still alive."""
    living = [thing for thing in gc.get_objects() if isinstance(thing, Request)]
    log.warning("%d answered requests are still alive, the oldest: %r", len(living), living[0])


def resize(picture):
    """The native library with the defect."""
    ctypes.string_at(picture)


def serve():
    latest = collections.deque(maxlen=50)
    for customer in ("alice", "bob", "carol"):
        request = Request(customer)
        log.info(handle(request))
        latest.append(request)
    watchdog()
    resize(picture=8)


if __name__ == "__main__":
    logging.basicConfig(format="%(asctime)s %(levelname)-7s %(message)s", level=logging.INFO)
    serve()
