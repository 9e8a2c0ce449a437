-- One row per value of a district's exports whose period had ended by the day, as each document and each return states
-- it.
create macro exports_stated_as_on(as_on, known_on) as table
    select *
    from district_export
    where as_on_date <= as_on and coalesce(returned_on, as_on_date) <= as_on and is_known(recorded_at, undone_at, known_on);

-- One row per State, period, unit and level (as a whole, or by code of goods) of which a source in force gives exports: of a
-- State's returns the newest takes the place of the earlier ones. Other documents stand beside it.
create macro export_lists_as_on(as_on, known_on) as table
    select *
    from export_list
    where as_on_date <= as_on and coalesce(returned_on, as_on_date) <= as_on and is_known(recorded_at, undone_at, known_on)
    qualify batch_id is null or (returned_on, batch_id) = max((returned_on, batch_id)) over (
        partition by state_code, starts_on, as_on_date, unit, is_whole, batch_id is null
    );

-- One row per value of those that is in force.
create macro exports_as_on(as_on, known_on) as table
    select x.*
    from district_export x
    semi join export_lists_as_on(as_on, known_on) l
        on l.source_id = x.source_id and l.state_code = x.state_code and l.unit = x.unit
        and l.starts_on = x.starts_on and l.as_on_date = x.as_on_date and l.is_whole = (x.hs_code is null);

-- One row per part of those in force: a district's value as a whole as stated, or the sum of its codes of goods in one document.
create macro export_parts_as_on(as_on, known_on) as table
    select x.*
    from export_part x
    semi join export_lists_as_on(as_on, known_on) l
        on l.source_id = x.source_id and l.state_code = x.state_code and l.unit = x.unit
        and l.starts_on = x.starts_on and l.as_on_date = x.as_on_date and l.is_whole = x.is_whole;

-- One row per district's value in force as a whole: stated so, or the sum of the codes of goods that the same document
-- gives where it states no whole.
create macro export_wholes_as_on(as_on, known_on) as table
    with part as (select * from export_parts_as_on(as_on, known_on))
    select * from part where is_whole
    union all
    select x.*
    from part x
    anti join (select * from part where is_whole) w
        on w.district_code = x.district_code and w.source_id = x.source_id and w.unit = x.unit
        and w.starts_on = x.starts_on and w.as_on_date = x.as_on_date
    where not x.is_whole;

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
