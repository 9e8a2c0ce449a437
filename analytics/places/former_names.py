"""Names by which questions call districts that the register gives none of: earlier ones, short ones, and towns that are no district.

For reading alone: no paper prints them. A name with its district here is that district's; a town is offered to the officer, who decides.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, NamedTuple

_RENAMED: Final = "https://en.wikipedia.org/wiki/List_of_renamed_places_in_India"


class FormerName(NamedTuple):
    """One row per name that is or was a district's: the present name with its State's code, and where it is read."""

    name: str
    district: str
    state_code: int
    source: str


FORMER_NAMES: Final = (
    FormerName("Benares", "Varanasi", 9, _RENAMED),
    FormerName("Banaras", "Varanasi", 9, _RENAMED),
    FormerName("बनारस", "Varanasi", 9, _RENAMED),
    FormerName("Cawnpore", "Kanpur Nagar", 9, _RENAMED),
    FormerName("Simla", "Shimla", 2, _RENAMED),
    FormerName("Jubbulpore", "Jabalpur", 23, _RENAMED),
    FormerName("Saugor", "Sagar", 23, _RENAMED),
    FormerName("Bulsar", "Valsad", 24, _RENAMED),
    FormerName("Jullunder", "Jalandhar", 3, _RENAMED),
    FormerName("Cuddapah", "Y.S.R. Kadapa", 28, _RENAMED),
    FormerName("Trichy", "Tiruchirappalli", 33, _RENAMED),
    FormerName("Trichinopoly", "Tiruchirappalli", 33, _RENAMED),
    FormerName(
        "Vizag", "Visakhapatnam", 28, "http://suryambika.blogspot.com/2014/06/list-of-renamed-indian-cities.html"
    ),
    FormerName("Vizagapatam", "Visakhapatnam", 28, _RENAMED),
    FormerName("Ramnad", "Ramanathapuram", 33, "https://en.wikipedia.org/wiki/Ramanathapuram"),
    FormerName("Tirupur", "Tiruppur", 33, "https://wikimili.com/en/Tiruppur"),
)

TOWNS: Final = MappingProxyType(
    {
        "mangalore": ("Dakshina Kannada", 29),
        "mangaluru": ("Dakshina Kannada", 29),
        "cochin": ("Ernakulam", 32),
        "kochi": ("Ernakulam", 32),
        "vijayawada": ("Ntr", 28),
        "guwahati": ("Kamrup Metro", 18),
        "gauhati": ("Kamrup Metro", 18),
        "rameswaram": ("Ramanathapuram", 33),
        "mohali": ("S.A.S Nagar", 3),
        "hubli": ("Dharwad", 29),
        "bhubaneswar": ("Khordha", 21),
    }
)
"""Towns with the district in which each lies, and its State: what is asked of one is not known to be asked of the district."""
