-- One row per value of a district's exports whose period had ended by the day, as each document and each return states
-- it.
create macro exports_stated_as_on(as_on, known_on) as table
    select *
    from district_export
    where as_on_date <= as_on and coalesce(returned_on, as_on_date) <= as_on and is_known(recorded_at, undone_at, known_on);

-- One row per value of those that is in force: of a State's returns for one period, unit and level (as a whole, or by
-- code of goods) the newest takes the place of the earlier ones as a whole. Other documents stand beside it.
create macro exports_as_on(as_on, known_on) as table
    select *
    from exports_stated_as_on(as_on, known_on)
    qualify batch_id is null or (returned_on, batch_id) = max((returned_on, batch_id)) over (
        partition by state_code, starts_on, as_on_date, unit, hs_code is null, batch_id is null
    );

-- One row per district's value in force as a whole: stated so, or the sum of the codes of goods that the same document
-- gives where it states no whole. A code within a shorter one that is given too is counted once.
create macro export_wholes_as_on(as_on, known_on) as table
    with stated as (select * from exports_as_on(as_on, known_on)),
    by_code as (
        select x.*
        from stated x
        anti join (select * from stated where hs_code is null) w
            on w.district_code = x.district_code and w.source_id = x.source_id and w.unit = x.unit
            and w.starts_on = x.starts_on and w.as_on_date = x.as_on_date
        where x.hs_code is not null
    ),
    widest as (
        select x.*
        from by_code x
        anti join by_code s
            on s.district_code = x.district_code and s.source_id = x.source_id and s.unit = x.unit
            and s.starts_on = x.starts_on and s.as_on_date = x.as_on_date
            and length(s.hs_code) < length(x.hs_code) and starts_with(x.hs_code, s.hs_code)
    )
    select *, 0 as code_count from stated where hs_code is null
    union all by name
    select
        min(export_id) as export_id, state_code, district_code, any_value(listed_district) as listed_district, financial_year, period,
        sum(value)::decimal(18, 6) as value, unit, min(grade) as grade, any_value(source_kind) as source_kind, document,
        published_on, source, 'sum of ' || count(*) || ' codes of goods in this document' as caveat, starts_on, as_on_date,
        returned_on, recorded_at, source_id, batch_id, count(*) as code_count
    from widest
    group by all;

-- One row per State, unit and period of a return that gives every district that the State had when the period ended:
-- the sum of its districts. A return's own total is compared with it before publication, and is not kept.
create macro full_returns_as_on(as_on, known_on) as table
    with summed as (
        select state_code, batch_id, unit, starts_on, as_on_date, sum(value) as value, list(district_code) as codes
        from export_wholes_as_on(as_on, known_on)
        where batch_id is not null
        group by all
    )
    select s.*
    from summed s
    anti join register_as_on(as_on) d
        on d.state_code = s.state_code and not is_created_after(d.valid_from, d.valid_from_basis, s.as_on_date)
        and not list_contains(s.codes, d.district_code);

-- One row per value of a State's exports, or of India's, whose period had ended by the day.
create macro state_exports_as_on(as_on, known_on) as table
    select * from state_export where as_on_date <= as_on and is_known(recorded_at, undone_at, known_on);
