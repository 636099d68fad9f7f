"""lxml: trees, proxies, XPath, XSLT, schemas, custom element classes, a parser half way."""
import io
import sys

from lxml import etree, html, objectify

from heap_record import record_and_stop

STYLE = """<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
<xsl:template match="/"><out><xsl:value-of select="count(//item)"/></out></xsl:template></xsl:stylesheet>"""


class Item(etree.ElementBase):
    def _init(self):
        self.set("seen", "yes")


class Target:
    def __init__(self):
        self.events = []

    def start(self, tag, attributes):
        self.events.append((tag, dict(attributes)))

    def end(self, tag):
        self.events.append(tag)

    def close(self):
        return self.events


def work():
    lookup = etree.ElementNamespaceClassLookup()
    lookup.get_namespace(None)["item"] = Item
    parser = etree.XMLParser()
    parser.set_element_class_lookup(lookup)
    text = "<root>" + "".join(f"<item id='{number}'><b>text</b>tail</item>" for number in range(2000)) + "</root>"
    root = etree.fromstring(text, parser)
    items = list(root)
    find = etree.XPath("//item[@id > $low]")
    found = find(root, low=1900)
    style = etree.XSLT(etree.fromstring(STYLE))
    page = html.fromstring("<p class=a>text <a href='x'>link</a><p>more")
    objects = objectify.fromstring("<a><b>1</b><b>2</b><c d='e'>text</c></a>")
    pulled = etree.iterparse(io.BytesIO(text.encode()), events=("start", "end"))
    events = [next(pulled) for _ in range(500)]
    target = etree.XMLParser(target=Target())
    target.feed("<a b='c'><d/>")
    walking = root.iter("b")
    next(walking)
    schema = etree.RelaxNG(etree.fromstring(
        "<element name='a' xmlns='http://relaxng.org/ns/structure/1.0'><zeroOrMore><element name='b'><text/></element>"
        "</zeroOrMore></element>"))
    return (root, items, found, find, style, style(root), page, page.iterlinks(), objects.b[1],
            pulled, events, target, walking, schema, items[5].attrib, root.getroottree(), etree.ErrorDomains)


kept = work()
record_and_stop(sys.argv[1], version=etree.__version__)
