"""Nine questions of the kind that both Houses put, after public ones of 2021 to 2025: title, words as put, and fields of the head."""

from __future__ import annotations

from typing import Any, Final

from analytics.desk.reply.ministries import MINISTRY_OF

NINE: Final[dict[str, tuple[str, str, dict[str, Any]]]] = {
    "209": (
        "Economic value under ODOP",
        (
            "(a) whether One District One Product (ODOP) has created economic value, raised exports, given jobs and helped new enterprises in "
            "Madhya Pradesh; (b) if yes, the details; and (c) if not, why?"
        ),
        {"is_starred": True},
    ),
    "2738": (
        "Industrially backward districts",
        (
            "(a) the details of industrially backward districts of Haryana and the North Eastern States including Assam; (b) the district-wise "
            "details of the schemes of DPIIT for industries in those States; and (c) whether the Government proposes to start One District One "
            "Product in each district and if so, the details?"
        ),
        {},
    ),
    "759": (
        "Products under PM FME",
        (
            "(a) whether unique products have been approved under ODOP of the PM FME scheme from all States/UTs on their recommendations; (b) if "
            "so, the details, with districts and products chosen in Jharkhand; (c) whether products can be added, and how; and (d) the help "
            "provided to growers and makers?"
        ),
        {
            "ministry": "Ministry of Food Processing Industries",
            "designation": MINISTRY_OF["Ministry of Food Processing Industries"].designations[0],
        },
    ),
    "382": (
        "Agricultural exports",
        (
            "(a) the targets for exports of agricultural and processed food this year and next; (b) whether such exports rose, with details; "
            "(c) whether the target for 2021-22 was met; (d) the effect on the income of farmers; (e) whether States were consulted on the "
            "Agriculture Export Policy; and (f) what APEDA did in the last three years?"
        ),
        {"is_starred": True},
    ),
    "2370": (
        "One District One Product",
        (
            "(a) the districts covered and products identified under ODOP, State/UT-wise; (b) the challenges met, and steps to overcome them; "
            "(c) the funds allotted, released and used in three years, State-wise; and (d) the measures to make exports of these products easy?"
        ),
        {},
    ),
    "1372": (
        "PM Ekta Malls",
        (
            "(a) the state of the PM Ekta (Unity) Malls, State-wise; (b) the funds sanctioned and released, State-wise; (c) whether space is kept "
            "for ODOP and GI products of other States; and (d) by when will they open?"
        ),
        {},
    ),
    "1874": (
        "Exports by MSMEs",
        (
            "(a) whether money is given to MSMEs to export from districts, and the details; (b) the steps under Districts as Export Hubs in "
            "Gujarat; (c) the products identified in Kachchh, Surat and Mahesana; and (d) whether District Export Promotion Committees are set up "
            "in every district of Gujarat, and how many meetings did each hold?"
        ),
        {"house": "Rajya Sabha"},
    ),
    "4104": (
        "E-Commerce Export Hubs",
        (
            "(a) whether E-Commerce Export Hubs have been set up or proposed, with details and places; (b) what they will offer to MSMEs and "
            "artisans, exporters of ODOP products too; (c) whether Dak Ghar Niryat Kendras have been set up, their number State-wise; and (d) how "
            "many Aspirational Districts are covered by Districts as Export Hubs?"
        ),
        {},
    ),
    "2116": (
        "एक जिला एक उत्पाद",
        (
            "(क) एक जिला एक उत्पाद (ओडीओपी) की स्थिति क्या है, इसमें शामिल जिलों और उत्पादों की संख्या कितनी है; (ख) 2018 से अब तक इसके लिए कितना बजट "
            "आवंटित और खर्च हुआ, वर्ष-वार ब्यौरा क्या है; और (ग) इन उत्पादों के विपणन और निर्यात को बढ़ावा देने के लिए सरकार ने क्या कदम उठाए हैं?"
        ),
        {"house": "Rajya Sabha", "is_in_hindi": True},
    ),
}
"""By number."""
