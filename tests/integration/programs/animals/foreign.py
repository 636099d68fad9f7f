"""ctypes, and modules that open onto the outside: files, sockets, threads, asyncio, ssl."""
import asyncio
import codecs
import ctypes
import io
import mmap
import multiprocessing
import os
import queue
import select
import socket
import threading

from animals.builtins import Holder, await_it, pause
from animals.keepers import keeper, possible, started, suspended


class Pair(ctypes.Structure):
    _fields_ = [("first", ctypes.c_int), ("text", ctypes.c_char_p), ("thing", ctypes.py_object)]


class Derived(Pair):
    _fields_ = [("more", ctypes.POINTER(Pair)), ("bits", ctypes.c_int, 3)]


class Either(ctypes.Union):
    _anonymous_ = ("pair",)
    _fields_ = [("pair", Pair), ("number", ctypes.c_double)]


class Swapped(ctypes.BigEndianStructure):
    _fields_ = [("number", ctypes.c_uint32)]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.c_int)


@CALLBACK
def callback(thing, number):
    return number


@keeper()
def foreign_data(number):
    pair, derived, either = Pair(1, b"text", Holder()), Derived(), Either()
    derived.more = ctypes.pointer(pair)
    derived.text = b"kept alive"
    either.pair = pair
    numbers = (ctypes.c_int * 5)(*range(5))
    pairs = (Pair * 3)(pair, pair)
    texts = (ctypes.c_char_p * 2)(b"one", b"two")
    pointers = (ctypes.POINTER(ctypes.c_int) * 2)(ctypes.pointer(ctypes.c_int(7)))
    simple = [getattr(ctypes, name)() for name in dir(ctypes) if name.startswith("c_") and name != "c_buffer"]
    things = (ctypes.py_object * 3)(Holder(), Holder())
    nested = ((ctypes.c_int * 2) * 3)()
    cast = ctypes.cast(pairs, ctypes.POINTER(Pair))
    return [
        pair, derived, either, either.pair, numbers, pairs, pairs[1], texts, pointers, pointers[0], simple, things, nested,
        nested[1], cast, cast[1], ctypes.pointer(pair).contents, ctypes.py_object(Holder()), Swapped(3), Pair.first,
        Derived.bits, ctypes.byref(pair), ctypes.byref(numbers, 4), ctypes.create_string_buffer(b"text"),
        ctypes.create_unicode_buffer("text"), Pair.from_buffer(bytearray(200)), ctypes.c_char_p(b"text"),
        ctypes.c_wchar_p("text"), (ctypes.c_int * 2).from_buffer(bytearray(20)), ctypes.c_int.from_param(3),
        ctypes.c_char_p.from_param(b"text"), ctypes.POINTER(Pair)(), memoryview(numbers), ctypes.c_void_p.from_param("t"),
    ]


@keeper()
def foreign_functions(number):
    library = ctypes.CDLL(None)
    held = Holder()
    library.strlen.argtypes, library.strlen.restype = [ctypes.c_char_p], ctypes.c_size_t
    library.abs.errcheck, library.abs.restype = Holder(), Holder()
    library.getenv.restype = ctypes.c_char_p
    flagged = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(("labs", library), ((1, "number", 3),))
    closure = CALLBACK(lambda thing, number: held and number)
    prototype = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.POINTER(Pair))
    converted = ctypes.CFUNCTYPE(ctypes.c_int, Pair, ctypes.c_double)(Holder())
    return [library, library.strlen, library.abs, library.getenv, flagged, closure, callback, prototype, prototype(held),
            converted, ctypes.pythonapi, ctypes.CFUNCTYPE(None)(held)]


class Raw(io.RawIOBase):
    def __init__(self):
        self.held = Holder()

    def readable(self):
        return True

    writable = seekable = readable

    def seek(self, offset, whence=0):
        return 0

    def tell(self):
        return 0

    def readinto(self, buffer):
        return 0

    def write(self, bytes_):
        return len(bytes_)


class File(io.FileIO):
    pass


@keeper()
def files(number):
    with open("file", "w+", encoding="utf-8") as file:
        file.write("text\n" * 100)
    reading = open("file", encoding="utf-8")
    reading.readline()
    reading.held = Holder()
    decoding = io.TextIOWrapper(io.BytesIO(b"\xff\xfea\0\n\0b\0"), encoding="utf-16", errors="replace", newline=None)
    decoding.read(1)
    decoding.tell()
    iterating = open("file", encoding="utf-8")
    next(iterating)
    pending = io.TextIOWrapper(io.BufferedWriter(Raw()), encoding="latin-1", write_through=False)
    pending.write("pending")
    pending.write("\xe9" * 7)
    closed = open("file", "rb")
    closed.close()
    detached = io.TextIOWrapper(io.BytesIO())
    detached.detach()
    file_io = File("file")
    file_io.held = Holder()
    bytes_io = io.BytesIO(b"text")
    bytes_io.held = Holder()
    accumulating = io.StringIO()
    accumulating.write("one")
    accumulating.write("two")
    text_io = io.StringIO("text", newline=None)
    text_io.held = Holder()
    directory = os.scandir(".")
    return [
        reading, decoding, iterating, pending, closed, detached, file_io, bytes_io, bytes_io.getbuffer(), text_io,
        accumulating, io.BufferedReader(Raw()), io.BufferedWriter(Raw()), io.BufferedRandom(Raw()),
        io.BufferedRWPair(Raw(), Raw()), io.IncrementalNewlineDecoder(codecs.getincrementaldecoder("utf-8")(), True),
        io.IOBase(), io.RawIOBase(), io.BufferedIOBase(), io.TextIOBase(), directory, next(directory), os.scandir("."),
        mmap.mmap(-1, 4096), memoryview(mmap.mmap(-1, 4096)), io.open_code("file"),
    ]


@keeper()
def codecs_of_many_bytes(number):
    codec = codecs.lookup("shift_jis")
    encoder, decoder = codec.incrementalencoder("own handler"), codec.incrementaldecoder("replace")
    encoder.encode("\u3042", False)
    decoder.decode(b"\x82", False)
    return [
        codec, encoder, decoder, codec.streamreader(io.BytesIO()), codec.streamwriter(io.BytesIO()),
        __import__("_codecs_jp").getcodec("shift_jis"), codecs.lookup("utf-8"),
    ]


@keeper()
def sockets_and_polls(number):
    first, second = socket.socketpair()
    epoll, poll = select.epoll(), select.poll()
    epoll.register(first)
    poll.register(second)
    return [first, second, epoll, poll, first.makefile("rw"), socket.socket()]


@keeper()
def secure_sockets(number):
    import ssl
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context._msg_callback = lambda *arguments: None
    context.set_alpn_protocols(["h2"])
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.sni_callback = Holder().__call__
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    incoming.write(b"text")
    object_ = context.wrap_bio(incoming, outgoing, server_hostname="example.invalid")
    try:
        object_.do_handshake()
    except ssl.SSLError:
        pass
    first, second = socket.socketpair()
    first.setblocking(False)
    wrapped = context.wrap_socket(first, do_handshake_on_connect=False)
    default = ssl.create_default_context()
    return [context, server, incoming, outgoing, object_, object_._sslobj, object_.context, wrapped, second, default,
            handshaken(ssl)]


def handshaken(ssl):
    """Two ends that agreed on an anonymous cipher, and the session between them."""
    ends = []
    for protocol in (ssl.PROTOCOL_TLS_SERVER, ssl.PROTOCOL_TLS_CLIENT):
        context = ssl.SSLContext(protocol)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        try:
            context.set_ciphers("aNULL:@SECLEVEL=0")
        except ssl.SSLError:
            return None
        ends.append(context)
    forth, back = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = ends[0].wrap_bio(forth, back, server_side=True)
    client = ends[1].wrap_bio(back, forth, server_side=False)
    for _ in range(5):
        for end in (client, server):
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                pass
            except ssl.SSLError:
                return None
    return server, client, client.session, server.session


@keeper()
def threads(number):
    local = threading.local()
    local.held = Holder()
    held = threading.RLock()
    held.acquire()
    simple = queue.SimpleQueue()
    for _ in range(5):
        simple.put(Holder())
    simple.get()
    waiting = threading.Event()
    other = threading.Thread(target=use_local, args=(OwnLocal(), local, waiting), daemon=True)
    other.start()
    context = multiprocessing.get_context("spawn")
    return [local, held, threading.Lock(), simple, queue.SimpleQueue(), other, waiting, context.Semaphore()._semlock,
            threading.Condition(), threading.Semaphore(), threading.Barrier(2)]


class OwnLocal(threading.local):
    def __init__(self):
        self.of_every_thread = Holder()


def use_local(own, local, waiting):
    local.of_other_thread = Holder()
    own.more = Holder()
    waiting.wait()


class OwnFuture(asyncio.Future):
    pass


class OwnTask(asyncio.Task):
    pass


@keeper()
def tasks(number):
    """Futures and tasks before, amid and after their work."""
    loop = asyncio.new_event_loop()
    made = [loop, loop.create_future(), asyncio.Future(loop=loop), OwnFuture(loop=loop)]
    done, failed, cancelled, watched = [loop.create_future() for _ in range(4)]
    done.set_result(Holder())
    failed.set_exception(ValueError(Holder()))
    cancelled.cancel()
    saying_why = loop.create_future()
    possible(lambda: saying_why.cancel(Holder()))
    for _ in range(3):
        watched.add_done_callback(Holder())
    made += [done, failed, cancelled, saying_why, watched, started(iter(watched)), iter(done), watched.__await__()]

    async def wait(future):
        return await future

    async def work():
        inner = loop.create_future()
        awaiting = [loop.create_task(wait(inner)), loop.create_task(wait(asyncio.sleep(1000, Holder())))]
        together = asyncio.gather(*awaiting, return_exceptions=True)
        shielded = asyncio.shield(inner)
        own = OwnTask(wait(inner), loop=loop, name="own")
        own.held = Holder()
        ended, broken = loop.create_task(wait(done)), loop.create_task(wait(failed))
        stopped = loop.create_task(wait(loop.create_future()))
        asked = loop.create_task(stubborn(inner))
        await asyncio.sleep(0)
        stopped.cancel()
        asked.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return [inner, *awaiting, together, shielded, own, ended, broken, stopped, asked,
                loop.create_task(wait(inner)), asyncio.current_task()]

    async def stubborn(future):
        try:
            await future
        except asyncio.CancelledError:
            await loop.create_future()

    made.append(loop.run_until_complete(work()))
    made += [asyncio.Lock(), asyncio.Queue(), asyncio.Event(), asyncio.Semaphore(), loop.call_later(1000, Holder()),
             suspended(await_it(pause(Holder()), Holder()))]
    return made
