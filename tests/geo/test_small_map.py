"""The small map of the Brief: every outline in its place, in the colours given."""

import io

from PIL import Image

from data.paths import REFERENCE
from geo.outlines import outlines, read_topology
from geo.small_map import HIGH, small_map

GROUND, LINE, LAND = "#ffffff", "#808080", "#0000ff"


def drawn(areas: dict[str, str], blank: str = GROUND) -> Image.Image:
    picture = small_map(tuple(areas.items()), (), blank, LINE, GROUND)
    return Image.open(io.BytesIO(picture)).convert("RGB")


def part(image: Image.Image, colour: tuple[int, int, int]) -> float:
    """The share of the picture that is nearly of a colour."""
    written = image.tobytes()
    pixels = [written[at : at + 3] for at in range(0, len(written), 3)]
    return sum(all(abs(a - b) < 40 for a, b in zip(one, colour, strict=True)) for one in pixels) / len(pixels)


def test_every_outline_is_drawn_in_its_colour_and_nothing_beside() -> None:
    ids = [one.outline_id for one in outlines(read_topology(REFERENCE), "districts")]
    whole = drawn(dict.fromkeys(ids, LAND))
    assert abs(whole.height - HIGH) < 20
    assert 0.2 < part(whole, (0, 0, 255)) < 0.4
    assert part(drawn({}), (0, 0, 255)) == 0
    thar = next(one.outline_id for one in outlines(read_topology(REFERENCE), "districts") if one.name == "Jaisalmer")
    assert 0.002 < part(drawn({thar: LAND}), (0, 0, 255)) < 0.012


def test_the_same_colours_give_the_same_bytes() -> None:
    assert small_map((), (("1", LAND),), GROUND, LINE, GROUND) == small_map((), (("1", LAND),), GROUND, LINE, GROUND)
