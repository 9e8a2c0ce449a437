-- The questions' common ground: what is true as on a date, as known on another, inside the filters. Written into each
-- store when it is built, so that every question starts from the same rows and a change of the rule is made once.
-- `of_products` holds the filters on products by their names in `Filters`: a further one is one condition here.
-- `as_on` is the day the facts are true of; `known_on` the day by whose end our records had them and had not undone them.

-- Whether the books held a row by the end of a day and had not undone it; `undone_at` is null for what cannot be
-- undone.
create macro is_known(recorded_at, undone_at, known_on) as
    recorded_at <= known_on and (undone_at is null or undone_at > known_on);

-- The last day of a written date, of which a source may give no more than the month or the year; null for none.
create macro last_day_of(written) as
    case length(written)
        when 10 then written::date
        when 7 then last_day((written || '-01')::date)
        when 4 then (written || '-12-31')::date
    end;

-- The last day of the latest year that a text names, "2020-21" being 2021; null where it names none.
create macro end_of_year_named(written) as
    make_date(
        list_max(list_transform(
            regexp_extract_all(written, '\b20[0-9]{2}(?:-[0-9]{2})?\b'),
            lambda one: if(length(one) = 7, left(one, 2) || right(one, 2), one)::integer
        )), 12, 31);

-- The first day that anything proves a fact to hold: its own day; for one without a day the end of the year that its
-- text names, and at the latest the day on which it came into the books. It counts from then on; before, it is listed
-- apart.
create macro counts_from(day, written, recorded_at) as
    coalesce(day, least(coalesce(end_of_year_named(written), recorded_at), recorded_at));

-- Whether a day is recent on another one; for how long, data/stages.py says.
create macro is_recent(day, as_on) as date_diff('day', day, as_on::date) <= (select recent_days from period);

-- The first day on which a district can have existed: that of its creation, or the first of the year where only a year
-- is known; null where no date is. A code that the Census of 2011 knew is older than what became of its district since.
create macro first_day_of(valid_from, basis, census2011_code) as
    coalesce(
        valid_from,
        if(census2011_code is null, try_cast(regexp_extract(basis, '^year only: (\d{4})$', 1) || '-01-01' as date), null)
    );
