"""Quality: named rules and the rows that offend them; completeness by State and field, and the districts that lack one."""

from pages.frame.filter_bar import chosen
from pages.parts.cards import foot, head
from pages.returns.quality import sections as parts
from pages.returns.quality.view import quality_view

shown = quality_view(chosen())

head("Quality of the records", shown.view.sentence, shown.view.base)
parts.figures(shown)
parts.rules(shown)
parts.rows_of_rule(shown)
parts.complete(shown)
parts.gaps(shown)
foot(shown.view)
