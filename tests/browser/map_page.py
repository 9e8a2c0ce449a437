"""A page with nothing but the coverage map, so that the browser tests of the map need no store and no filters."""

import csv

import streamlit as st

from data.paths import REFERENCE
from pages.parts.map import (
    MAP_ORDER,
    NOT_ON_MAP,
    OUTSIDE,
    STATE_ORDER,
    UP_TO_INDIA,
    Layer,
    LegendRow,
    Level,
    classes_text,
    coverage_map,
)

COLOURS = {
    "deep": ("#0b5457", "#5fc2bd"),
    "mid": ("#4f9c99", "#2f8783"),
    "light": ("#bcdcd6", "#1f4f4e"),
    "ochre": ("#dba43a", "#c9933a"),
    "brick": ("#a8452f", "#d0705a"),
    "grey": ("#d9d7d2", "#4a5150"),
    "white": ("#ffffff", "#161d1c"),
}
MEASURES = (
    ("Products", "product", "Product identified"),
    ("Products", "number", "Number of products"),
    ("Committees", "depc", "District committee"),
)


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def legend(kinds: list[tuple[str, str, str, str]], counts: list[int]) -> tuple[LegendRow, ...]:
    base = sum(counts)
    return tuple(
        LegendRow(
            key=label.lower(),
            label=label,
            count=count,
            share_pct=round(100 * count / base, 1),
            color_light=COLOURS[colour][0],
            color_dark=COLOURS[colour][1],
            pattern=pattern,  # type: ignore[arg-type]
            kind=kind,  # type: ignore[arg-type]
        )
        for (label, colour, pattern, kind), count in zip(kinds, counts, strict=True)
    )


KINDS = {
    "product": [
        ("Product identified", "deep", "", "class"),
        ("No product on the list", "brick", "", "class"),
    ],
    "number": [
        ("0 products", "brick", "", "class"),
        ("1 product", "light", "", "class"),
        ("2 products", "mid", "", "class"),
        ("3 and more products", "deep", "", "class"),
    ],
    "depc": [
        ("Met", "deep", "", "class"),
        ("Reported by State, particulars awaited", "ochre", "hatch", "class"),
        ("Not known", "grey", "", "not_known"),
        ("Not applicable", "white", "diagonal", "not_applicable"),
    ],
}


def district_layer(measure: str, focus: int | None) -> Layer:
    register = {row["district_code"]: row for row in rows("districts.csv") if row["status"] == "current"}
    required = {code for code, row in register.items() if focus is None or int(row["state_code"]) == focus}
    products: dict[str, int] = {}
    for row in rows("odop_products.csv"):
        products[row["district_code"]] = products.get(row["district_code"], 0) + 1
    class_of: dict[str, int | None] = {}
    for code in required:
        number = products.get(code, 0)
        state = int(register[code]["state_code"])
        wording = 1 if state in (1, 6, 9, 21) else 3 if int(code) % 97 == 0 else 0 if int(code) % 7 == 0 else 2
        class_of[code] = {"product": 0 if number else 1, "number": min(number, 3), "depc": wording}[measure]
    counts = [sum(1 for row in class_of.values() if row == at) for at in range(len(KINDS[measure]))]
    aspirational = {row["district_code"] for row in rows("aspirational_districts.csv")}
    return Layer(
        layer_id=f"{measure}-{focus or 'india'}",
        title=next(label for _, one, label in MEASURES if one == measure),
        sentence=f"ODOP, all 36 States/UTs, as on 21.11.2026, base: {len(required)} districts of the LGD register",
        base_label="districts of the LGD register",
        base_count=len(required),
        as_on="16.11.2025",
        note=f"{sum(code in required for code in NOT_ON_MAP)} districts are counted, but have no outline on the map.",
        legend=legend(KINDS[measure], counts),
        classes=classes_text(class_of),
        rings="".join("1" if code in aspirational & required else "0" for code in MAP_ORDER),
        figures=tuple(str(products.get(code, "")) for code in MAP_ORDER) if measure != "depc" else (),
        figure_words=("product", "products"),
    )


def state_layer() -> Layer:
    kinds = KINDS["depc"][:3]
    class_of: dict[str, int | None] = {str(code): code % 3 for code in STATE_ORDER}
    counts = [sum(1 for row in class_of.values() if row == at) for at in range(3)]
    return Layer(
        layer_id="states",
        title="State committee",
        sentence="DEH, all 36 States/UTs, as on 21.11.2026, base: 36 States/UTs",
        base_label="States/UTs",
        base_count=36,
        as_on="",
        note="",
        legend=legend(kinds, counts),
        classes=classes_text(class_of, [str(code) for code in STATE_ORDER]),
    )


st.set_page_config(layout="wide", page_title="Map")
st.title("Coverage")
state = st.session_state
state.runs = state.get("runs", 0) + 1
state.workspace = st.query_params.get("workspace", "Record")
state.setdefault("focus", int(st.query_params["focus"]) if "focus" in st.query_params else None)
state.setdefault("measure", st.query_params.get("measure", "product"))
level: Level = "state" if st.query_params.get("level") == "state" else "district"
assert len(OUTSIDE) == 6
if level == "state":
    events = coverage_map(state_layer(), level="state", scope="states", key="map", height=640)
else:
    events = coverage_map(
        district_layer(state.measure, state.focus),
        level="district",
        focus_state=state.focus,
        selected=st.query_params.get("selected"),
        measures=MEASURES,
        measure_id=state.measure,
        scope=str(state.focus),
        also={"number": district_layer("number", state.focus)} if state.measure == "product" else {},
        key="map",
        height=640,
    )
st.text(f"runs={state.runs} picked={events.picked} measure={events.measure or ''}")
if events.measure:
    state.measure = events.measure
    st.rerun()
if events.picked == UP_TO_INDIA:
    state.focus = None
    st.rerun()
if events.picked.startswith("D") and state.focus is None and "drill" in st.query_params:
    register = {row["district_code"]: int(row["state_code"]) for row in rows("districts.csv")}
    state.focus = register[events.picked[1:]]
    st.rerun()
