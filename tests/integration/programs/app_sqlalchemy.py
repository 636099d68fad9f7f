"""SQLAlchemy: mapped classes, sessions, relations, half-read results, pooled connections."""
import sys

import sqlalchemy
from sqlalchemy import ForeignKey, create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload

from heap_record import record_and_stop


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author")


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    price: Mapped[float]
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author] = relationship(back_populates="books")


def work():
    engine = create_engine("sqlite://")
    statements = []
    event.listen(engine, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    Base.metadata.create_all(engine)
    session = Session(engine)
    for number in range(200):
        author = Author(name=f"author {number}")
        author.books = [Book(title=f"{number}.{title}", price=title / 2) for title in range(5)]
        session.add(author)
    session.commit()
    loaded = session.scalars(select(Author).options(selectinload(Author.books)).limit(100)).all()
    joined = session.scalars(select(Book).options(joinedload(Book.author)).where(Book.price > 1)).all()
    totals = session.execute(select(Author.name, func.sum(Book.price)).join(Book).group_by(Author.id)).all()
    reading = session.execute(select(Book.title, Book.price).execution_options(yield_per=10))
    some = [next(reading) for _ in range(15)]
    other = Session(engine)
    dirty = other.get(Author, 7)
    dirty.name = "changed"
    other.add(Author(name="pending"))
    return engine, session, statements, loaded, joined, totals, reading, some, other, dirty


kept = work()
record_and_stop(sys.argv[1], version=sqlalchemy.__version__)
