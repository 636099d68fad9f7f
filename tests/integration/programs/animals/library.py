"""Types of the standard library's C modules that hold data: numbers, times, text, databases, parsers."""
import array
import bz2
import csv
import datetime
import decimal
import fractions
import hashlib
import hmac
import json
import lzma
import pickle
import random
import re
import sqlite3
import struct
import symtable
import unicodedata
import uuid
import xml.etree.ElementTree as etree
import xml.parsers.expat
import zlib

from animals.builtins import Holder
from animals.keepers import finished, keeper, possible, started


@keeper()
def numbers(number):
    context = decimal.Context(prec=5)
    with decimal.localcontext(context) as local:
        manager = decimal.localcontext(local)
    return [
        decimal.Decimal("1.5"), context, context.flags, context.traps, decimal.getcontext(), manager, fractions.Fraction(1, 3),
        random.Random(3), *[array.array(code, [1, 2]) for code in "bBhHiIlLqQfd"], array.array("u", "text"),
        iter(array.array("d", [1.0])), memoryview(array.array("d", [1.0])), struct.Struct("2h"),
        started(struct.iter_unpack("h", b"1234")), finished(struct.iter_unpack("h", b"1234")),
    ]


class Zone(datetime.tzinfo):
    def __init__(self):
        self.held = Holder()

    def utcoffset(self, time):
        return datetime.timedelta(0)

    dst = utcoffset

    def tzname(self, time):
        return "zone"


def zone_of_a_file():
    import zoneinfo
    return zoneinfo.ZoneInfo("Europe/Berlin") if zoneinfo.available_timezones() else None


@keeper()
def times(number):
    zone, fixed = Zone(), datetime.timezone(datetime.timedelta(hours=1), "fixed")
    from_file = possible(zone_of_a_file)
    moments = [datetime.datetime(2020, 1, 1, tzinfo=tz) for tz in (zone, fixed, *from_file, None)]
    _ = [moment.utcoffset() for moment in moments]
    return [
        moments, datetime.time(1, 2, tzinfo=zone), datetime.time(1, 2), datetime.date(2020, 1, 1), datetime.timedelta(1),
        datetime.timezone.utc, zone, fixed, from_file, datetime.date(2020, 1, 1).isocalendar(), datetime.tzinfo(),
        datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(seconds=77))),
    ]


@keeper()
def text_tools(number):
    pattern = re.compile(r"(?P<name>a+)(b)?")
    match = pattern.match("aaab")
    reader = csv.reader(["a,b", "c,d", '"open', 'end"'])
    next(reader)
    writer = csv.writer(open("csv", "w"), dialect="excel")
    scanner = json.decoder.JSONDecoder(object_hook=Holder, parse_float=Holder())
    encoder = json.encoder.c_make_encoder({}, Holder(), Holder(), None, ":", ",", False, False, True)
    return [
        pattern, match, match.regs, pattern.scanner("ab"), started(pattern.finditer("aa ab")), re.compile(b"bytes"),
        reader, writer, csv.Dialect, writer.dialect, reader.dialect, csv.DictReader(["a", "b"]), scanner, scanner.scan_once,
        encoder, unicodedata.ucd_3_2_0, symtable.symtable("def f(a): return lambda: a", "file", "exec"),
        symtable.symtable("class A: b = [c for c in d]", "file", "exec").get_children(),
    ]


@keeper()
def hashes(number):
    import _hashlib
    import _blake2
    import _md5
    import _sha1
    import _sha3
    named = [_hashlib.new(name) for name in ("sha256", "md5", "shake_128")]
    plain = [_md5.md5(), _sha1.sha1()]
    for module in ("_sha256", "_sha512", "_sha2"):  # the third instead of the others, 3.12 on
        for name in ("sha224", "sha256", "sha384", "sha512"):
            plain += possible(lambda: getattr(__import__(module), name)())
    wide = [kind() for kind in (_sha3.sha3_224, _sha3.sha3_256, _sha3.sha3_384, _sha3.sha3_512, _sha3.shake_128,
                                _sha3.shake_256, _blake2.blake2b, _blake2.blake2s)]
    return [*named, *plain, *wide, hmac.new(b"key", digestmod="sha256"), hashlib.sha256(), uuid.uuid4(),
            *possible(lambda: _hashlib.hmac_new(b"key", digestmod="sha256"))]


@keeper()
def compression(number):
    packed = bz2.compress(b"text") + b"more"
    unpacked = bz2.BZ2Decompressor()
    unpacked.decompress(packed)
    inflate = zlib.decompressobj(zdict=b"dictionary")
    deflate = zlib.compressobj(zdict=b"dictionary")
    after = zlib.decompressobj()
    after.decompress(zlib.compress(b"text") + b"unused data")
    lzma_after = lzma.LZMADecompressor()
    lzma_after.decompress(lzma.compress(b"text") + b"unused data")
    return [bz2.BZ2Compressor(), unpacked, inflate, deflate, after, lzma.LZMACompressor(), lzma_after]


class Element(etree.Element):
    pass


class Builder(etree.TreeBuilder):
    pass


@keeper()
def element_trees(number):
    read = etree.XML("<a x='1'><b>text</b><c y='2'/>tail<d><e/></d><!-- comment --></a>")
    root = etree.Element("root", {"key": "value"}, other="o")
    root.text, root.tail = "text", "tail"
    children = [etree.SubElement(root, f"child{i}", {"i": str(i)}) for i in range(12)]
    children[0].text = "some text"
    own = Element("own")
    own.held = Holder()
    own.append(children[3])
    loop = etree.Element("loop")
    loop.append(own)
    own.append(loop)
    builder = etree.TreeBuilder(element_factory=etree.Element, insert_comments=True)
    builder.start("a", {"b": "c"})
    builder.start("b", {})
    builder.data("text")
    builder.data("more")
    builder.comment("comment")
    pulled = etree.XMLPullParser(["start", "end", "comment", "pi", "start-ns", "end-ns"])
    pulled.feed("<root xmlns:p='uri'><p:one a='b'>text<two/>")
    parser = etree.XMLParser(target=Builder())
    parser.feed("<a><b c='d'>text")
    parser.entity["held"] = "entity"
    factories = etree.TreeBuilder(element_factory=Element, comment_factory=Holder(), pi_factory=Holder())
    factories.start("a", {})
    iterators = [started(root.iter()), root.iter(), started(root.iter("child3")), finished(root.iter()),
                 started(root.itertext()), started(loop.find("own").iterfind("*")), started(started(started(root.iter())))]
    return [read, root, own, loop, builder, pulled, parser, factories, iterators, etree.ElementTree(root), etree.QName("q")]


@keeper()
def expat_parsers(number):
    def external(context, base, system_id, public_id):
        children.append(parser.ExternalEntityParserCreate(context))
        return 1

    children = []
    parser = xml.parsers.expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text, parser.intern["held"] = True, "held"
    parser.StartElementHandler = Holder()
    parser.CharacterDataHandler = Holder().__call__
    parser.ExternalEntityRefHandler = external
    parser.Parse("<!DOCTYPE a [<!ENTITY e SYSTEM 'file'>]><a b='c'>text &e;", False)
    return [parser, children, external, xml.parsers.expat.ParserCreate()]


def pickled(protocol, *things):
    import io
    pickler = pickle.Pickler(io.BytesIO(), protocol, buffer_callback=Holder() if protocol == 5 else None)
    for thing in things:
        pickler.dump(thing)
    return pickler


class OwnPickler(pickle.Pickler):
    def persistent_id(self, thing):
        return None

    def reducer_override(self, thing):
        return NotImplemented


class OwnUnpickler(pickle.Unpickler):
    def persistent_load(self, identifier):
        return identifier

    def find_class(self, module, name):
        return super().find_class(module, name)


@keeper()
def pickling(number):
    import copyreg
    import io
    things = [Holder("a" * 20), {"key": [1, 2]}, [Holder(), (1, Holder())]]
    picklers = [pickled(protocol, *things) for protocol in range(6)]
    own = OwnPickler(io.BytesIO())
    own.dump(things)
    own.dispatch_table = copyreg.dispatch_table.copy()
    stream = pickle.dumps([Holder(), "text", {"a": (1, 2)}] * 2)
    unpicklers = [pickle.Unpickler(io.BytesIO(stream)), OwnUnpickler(io.BytesIO(stream), buffers=[])]
    loaded = [unpickler.load() for unpickler in unpicklers]
    broken = pickle.Unpickler(io.BytesIO(stream[:-20]))
    try:
        broken.load()
    except (EOFError, pickle.UnpicklingError):
        pass
    cleared = pickled(5, things)
    cleared.clear_memo()
    return [things, picklers, own, unpicklers, loaded, broken, cleared, own.memo, unpicklers[1].memo, pickle.Unpickler.load]


class Row(sqlite3.Row):
    pass


class Cursor(sqlite3.Cursor):
    pass


class Connection(sqlite3.Connection):
    pass


class Answer(Holder):
    def __call__(self, value):
        return 42


class Total:
    def __init__(self):
        self.seen = []

    def step(self, value):
        self.seen.append(value)

    def finalize(self):
        return len(self.seen)


@keeper()
def databases(number):
    connection = sqlite3.connect(":memory:", factory=Connection, check_same_thread=False)
    connection.row_factory, connection.text_factory = Row, Holder
    connection.held = Holder()
    connection.create_function("function", 1, Answer())
    connection.create_aggregate("total_", 1, Total)
    connection.create_collation("collation", Holder().__call__)
    connection.set_progress_handler(Holder().contents.__len__, 10000)
    connection.set_trace_callback(Holder().__init__)
    connection.set_authorizer(lambda *arguments: 0)
    connection.execute("create table t (a, b blob)")
    connection.executemany("insert into t values (?, ?)", [(n, b"0123456789") for n in range(9)])
    cursor = connection.cursor(Cursor)
    cursor.held = Holder()
    cursor.execute("select a, b, function(a) from t where a > ?", (3,))
    stepping = connection.execute("select total_(a), total_(b) from t group by a")
    plain = sqlite3.connect(":memory:")
    plain.execute("create table t (a)")
    plain.execute("insert into t values (zeroblob(9))")
    rows = plain.cursor()
    rows.row_factory = sqlite3.Row
    fetched = rows.execute("select 1 as one, 'two' as two").fetchone()
    statement = connection("select 5")
    return [
        connection, cursor, next(stepping), stepping, plain, rows, fetched, iter(fetched), statement,
        *possible(lambda: plain.blobopen("t", "a", 1)), connection.execute("select 1"), sqlite3.PrepareProtocol(), sqlite3.connect(":memory:"),
    ]
