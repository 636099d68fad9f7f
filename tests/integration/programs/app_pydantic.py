"""pydantic, whose core is Rust: models, validators, serializers, generic and recursive types."""
import datetime
import decimal
import sys
import typing

import pydantic

from heap_record import record_and_stop

Value = typing.TypeVar("Value")


class Item(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow")
    name: str
    price: decimal.Decimal = pydantic.Field(gt=0)
    tags: set[str] = set()
    made: datetime.datetime | None = None
    children: list["Item"] = []
    _private: dict = pydantic.PrivateAttr(default_factory=dict)

    @pydantic.field_validator("name")
    @classmethod
    def not_empty(cls, value):
        if not value:
            raise ValueError("empty")
        return value

    @pydantic.computed_field
    @property
    def total(self) -> decimal.Decimal:
        return self.price + sum(child.total for child in self.children)

    @pydantic.model_serializer(mode="wrap")
    def with_kind(self, handler):
        return {"kind": "item", **handler(self)}


class Page(pydantic.BaseModel, typing.Generic[Value]):
    items: list[Value]
    by_name: dict[str, Value]


@pydantic.validate_call
def called(number: int, *, item: Item):
    return number, item


def work():
    items = [Item(name=f"item {number}", price="1.50", tags={"a", "b"}, made="2020-01-01T00:00:00Z", more=[number],
                  children=[{"name": "child", "price": 2}]) for number in range(2000)]
    page = Page[Item](items=items[:50], by_name={item.name: item for item in items[:50]})
    adapter = pydantic.TypeAdapter(list[Item | int])
    adapted = adapter.validate_python([{"name": "n", "price": 3}, 5])
    text = page.model_dump_json()
    read = Page[Item].model_validate_json(text)
    errors = []
    for wrong in ({"name": "", "price": -1}, {"price": "text"}, None):
        try:
            Item.model_validate(wrong)
        except pydantic.ValidationError as error:
            errors.append((error, error.errors()))
    return items, page, adapter, adapted, read, errors, called(5, item=items[0]), Item.model_json_schema(), text


kept = work()
record_and_stop(sys.argv[1], version=pydantic.__version__)
