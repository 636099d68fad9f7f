"""Uses an extension with two defects: see ../manual.md."""

import os

import shipping


class Parcel:
    def __init__(self, town):
        self.town = town


shelf = [Parcel("Oslo"), Parcel("Lima"), Parcel("Pune")]
by_town = {parcel.town: parcel for parcel in shelf}


def ship():
    shipping.track(Parcel("Rome"))
    for text in map(shipping.label, shelf):
        print(text)
    os.abort()  # a core, before it gets worse


ship()
