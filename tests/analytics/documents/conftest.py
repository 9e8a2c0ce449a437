"""A paper made by hand: a reply with its annexures, whose every row, total and mark a person can check."""

from dataclasses import replace
from datetime import date

import pytest

from analytics.documents.chart_images import chart_png
from analytics.documents.paper import (
    Break,
    Chart,
    Origin,
    Paper,
    Paragraph,
    Picture,
    Role,
    Table,
    day,
    number,
    requested,
    statement,
)

STATES = (
    "Andaman and Nicobar Islands",
    "Andhra Pradesh",
    "Arunachal Pradesh",
    "Assam",
    "Bihar",
    "Chandigarh",
    "Chhattisgarh",
    "Dadra and Nagar Haveli and Daman and Diu",
    "Delhi",
    "Goa",
    "Gujarat",
    "Haryana",
    "Himachal Pradesh",
    "Jammu and Kashmir",
    "Jharkhand",
    "Karnataka",
    "Kerala",
    "Ladakh",
    "Lakshadweep",
    "Madhya Pradesh",
    "Maharashtra",
    "Manipur",
    "Meghalaya",
    "Mizoram",
    "Nagaland",
    "Odisha",
    "Puducherry",
    "Punjab",
    "Rajasthan",
    "Sikkim",
    "Tamil Nadu",
    "Telangana",
    "Tripura",
    "Uttar Pradesh",
    "Uttarakhand",
    "West Bengal",
)
RELEASE_DAY = date(2022, 6, 9)
PLANS = Origin(
    kind="figure",
    label="Action plans",
    scheme="DEH",
    value=784,
    base="784 districts of the register",
    as_on=RELEASE_DAY,
)


def paragraph(role: Role, words: str) -> Paragraph:
    return Paragraph((requested(words, "Question"),), role)


def state_wise() -> Table:
    """S. No., State, plans, crores: every ninth State's is not known; the totals are 666 and 1,31,483 x 32 = 42,07,456."""
    rows = tuple((at, name, at, None if at % 9 == 0 else 131_483) for at, name in enumerate(STATES, start=1))
    return Table(
        "State-wise number of action plans",
        ("S. No.", "States/UTs", "Action plans", "Rs. crore"),
        (*rows, (None, "Total", 666, 4_207_456)),
        PLANS,
        as_on=RELEASE_DAY,
        has_total=True,
        notes=("Source: letters of the States.",),
        marking="ANNEXURE-I",
    )


def district_wise() -> Table:
    """Nine columns, so that it lies across the page; forty rows, so that no slide holds them all."""
    return Table(
        "District-wise list",
        ("S. No.", "State", "District", "Product", "Plan", "Aspirational", "Reported", "Members", "Share"),
        tuple(
            (at, "Uttar Pradesh", f"प्रयागराज {at}", "=1+1", "Notified", "Yes", "09.06.2022", at, at / 2)
            for at in range(1, 41)
        ),
        PLANS,
        marking="ANNEXURE-II",
    )


def bars() -> Chart:
    return Chart(
        "Plans by State",
        ("Assam", "=1+1", "श्री क्षेत्र"),
        (("Drafted", (12, 131_483, 0)), ("Adopted", (7, 4, 0))),
        ("#58a098", "#2a857f"),
        PLANS,
        "Bars of three places",
        "A plan adopted is a plan drafted too.",
    )


@pytest.fixture(scope="session")
def reply() -> Paper:
    """A reply in the order of the official form, with two annexures, a chart and a picture."""
    wording = statement("(a) to (c): Plans stand in {n} districts, as on {day}.", n=number(PLANS), day=day(RELEASE_DAY))
    picture = Picture("Map", chart_png(bars()), "Map of the plans", PLANS)
    return Paper(
        "Reply to Unstarred Question No. 2281",
        (
            paragraph("head", "GOVERNMENT OF INDIA"),
            paragraph("head", "UNSTARRED QUESTION NO. 2281."),
            paragraph("subject", "PROMOTION OF LOCAL INDUSTRIES"),
            paragraph("asked", "Will the Minister (वाणिज्य एवं उद्योग मंत्री) be pleased to state:"),
            paragraph("part", "(a) the measures taken; and"),
            paragraph("part", "(b) the details thereof?"),
            paragraph("answer", "ANSWER"),
            Paragraph(wording, "body"),
            paragraph("heading", "Measures"),
            paragraph("bullet", "GeM ODOP Bazaar"),
            paragraph("bullet", "=SUM(A1:A9) <b>Ekta</b> & Malls"),
            paragraph("note", "As received from the States."),
            paragraph("stars", "*****"),
            Break(),
            state_wise(),
            district_wise(),
            paragraph("heading", "Chart and map"),
            bars(),
            picture,
        ),
        (
            ("Scheme", "DEH"),
            ("View", "All States"),
            ("Base", "784 districts"),
            ("Sources", "letter of a State; " * 20),
        ),
        "EHM-7F3A",
    )


@pytest.fixture(scope="session")
def made_up(reply: Paper) -> Paper:
    """The same reply in the sample workspace."""
    return replace(reply, is_illustrative=True)
