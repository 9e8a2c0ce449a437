"""How a district's name is written in a return: only so that the import's own rules settle it, or a person has settled it.

`SETTLED` is what the import would ask a person about; the loader settles each first, with its reason, as a person would.
"""

from dataclasses import dataclass

from data.returns.names.names import Register, settle
from data.samples.chance import draw, one_of


@dataclass(frozen=True)
class Settled:
    """A decision on a written name; without a district it is read as no district."""

    state_code: int
    written: str
    district_code: str | None
    reason: str


_ASKED = "Illustrative: the State was asked, and means"
SETTLED: tuple[Settled, ...] = (
    Settled(1, "Poonchh", "10", "Poonch, misspelt"),
    Settled(2, "Lahaul-Spiti", "21", "Lahaul and Spiti, shortened"),
    Settled(3, "Mohali", "608", "The town after which S.A.S. Nagar is commonly called"),
    Settled(5, "U.S. Nagar", "56", "Udham Singh Nagar, abbreviated"),
    Settled(9, "इलाहाबाद", "120", "Prayagraj by its former name, in Hindi"),
    Settled(10, "पूर्वी चंपारण", "213", "Purbi Champaran in another Hindi spelling"),
    Settled(17, "Jaintia Hills", "275", f"{_ASKED} West Jaintia Hills"),
    Settled(18, "N.C. Hills", "299", "North Cachar Hills, Dima Hasao's former name, abbreviated"),
    Settled(19, "Burdwan", "306", f"{_ASKED} Purba Bardhaman"),
    Settled(20, "पूर्वी सिंहभूम", "327", "East Singhbhum in Hindi"),
    Settled(21, "Keonjar", "361", "Keonjhar, misspelt"),
    Settled(22, "कवर्धा", "382", "Kabeerdham by its former name, in Hindi"),
    Settled(23, "Bhopal Division", None, "A division; its districts have rows of their own"),
    Settled(24, "Ahemdabad", "438", "Ahmedabad, misspelt"),
    Settled(27, "Ahemadnagar", "466", "Ahilyanagar by its former name, misspelt"),
    Settled(28, "Kadapa", "504", "Y.S.R. Kadapa, shortened"),
    Settled(29, "Bangalore", "525", f"{_ASKED} Bengaluru Urban"),
    Settled(32, "Kozhicode", "561", "Kozhikode, misspelt"),
    Settled(33, "Trichy", "591", "Tiruchirappalli, shortened"),
    Settled(36, "RR District", "518", "Ranga Reddy, abbreviated"),
)
_OF_DISTRICT = {one.district_code: one.written for one in SETTLED if one.district_code}


def name_written(code: str, register: Register, *, is_hindi: bool, is_careless: bool) -> str:
    """One district's name as its State writes it in its returns."""
    if is_careless and code in _OF_DISTRICT:
        return _OF_DISTRICT[code]
    state, title = register.state_of[code], register.title[code]
    names = [one for one in register.of_state[state] if one.district_code == code]
    if is_hindi:
        names = [one for one in names if not one.name.isascii()]
    elif is_careless and draw("former name", code) < 0.4:
        names = [one for one in names if one.name.isascii() and not one.is_current]
    else:
        names = []
    fit = [one.name for one in names if settle(one.name, state, register, {}).district_code == code]
    name = one_of(sorted(fit), "spelling", code) if fit else title
    return _typed(name, code) if is_careless else name


def _typed(name: str, code: str) -> str:
    """The name with what typing leaves in it: capitals, a double or a trailing space, one that is not broken."""
    slip = draw("typing", code)
    if slip < 0.12:
        return name.upper()
    if slip < 0.2:
        return f"{name} "
    if slip < 0.26:
        return name.replace(" ", "  ")
    return name.replace(" ", "\u00a0") if slip < 0.32 else name
