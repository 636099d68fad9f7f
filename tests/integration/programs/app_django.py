"""Django's ORM on SQLite: models with relations, queries, forms, templates, signals."""
import sys

import django
from django.apps import AppConfig
from django.conf import settings


class Library(AppConfig):
    name, label = "__main__", "library"



settings.configure(
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "__main__.Library"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "OPTIONS": {"loaders": []}}],
    SECRET_KEY="not secret", USE_TZ=True, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
)
django.setup()

from django import forms  # noqa: E402
from django.core import signing  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.contrib.auth.models import Group, User  # noqa: E402
from django.db import connection, models, transaction  # noqa: E402
from django.db.models.signals import post_save  # noqa: E402
from django.template import Context, engines  # noqa: E402

from heap_record import record_and_stop  # noqa: E402


class Author(models.Model):
    name = models.CharField(max_length=80)

    class Meta:
        app_label = "library"


class Book(models.Model):
    title = models.CharField(max_length=80)
    author = models.ForeignKey(Author, models.CASCADE, related_name="books")
    tags = models.ManyToManyField(Group)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    published = models.DateTimeField(auto_now_add=True)
    details = models.JSONField(default=dict)

    class Meta:
        app_label = "library"


class BookForm(forms.ModelForm):
    class Meta:
        model = Book
        fields = ["title", "author", "price"]


def noted(sender, instance, **arguments):
    NOTES.append(instance.pk)


NOTES = []


def work():
    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Author)
        editor.create_model(Book)
    post_save.connect(noted, sender=Book)
    groups = [Group.objects.create(name=f"group {number}") for number in range(5)]
    with transaction.atomic():
        for number in range(40):
            author = Author.objects.create(name=f"author {number}")
            for title in range(5):
                book = Book.objects.create(title=f"{title}", author=author, price="9.50", details={"n": [number]})
                book.tags.set(groups[:title % 3])
    user = User.objects.create_user("user", "user@example.invalid", "password")
    user.groups.add(*groups)
    books = list(Book.objects.select_related("author").prefetch_related("tags").filter(author__name__contains="1"))
    totals = list(Author.objects.annotate(count=models.Count("books"), total=models.Sum("books__price")))
    lazy = Book.objects.exclude(title="1").order_by("-author__name")[:10]
    iterating = iter(Book.objects.iterator(chunk_size=7))
    first = next(iterating)
    form = BookForm({"title": "new", "author": books[0].author_id, "price": "1"})
    assert form.is_valid(), form.errors
    template = engines["django"].from_string("{% for book in books %}{{ book.title|upper }} {{ book.author.name }}{% endfor %}")
    page = template.template.render(Context({"books": books}))
    return groups, user, books, totals, lazy, iterating, first, form, template, page, signing.dumps({"key": 1})


kept = work()
record_and_stop(sys.argv[1], version=django.__version__)
