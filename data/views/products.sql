-- One row per product of a scheme's list that holds on the day. A State's return of products takes the place of what
-- was held of that State before; a list without a date gives way to any that has one.
create macro products_as_on(scheme_name, as_on, known_on) as table
    select p.*, d.district_name, d.state_code, d.status
    from product p
    join district d using (district_code)
    where p.scheme = scheme_name
        and coalesce(p.as_on_date, p.recorded_at) <= as_on
        and is_known(p.recorded_at, p.undone_at, known_on)
    qualify rank() over (
        partition by d.state_code order by coalesce(p.as_on_date, date '1900-01-01') desc, coalesce(p.batch_id, 0) desc
    ) = 1;

-- One row where a list of the scheme is held on the day and reaches the States in view, else none: its newest source.
create macro list_held(scheme_name, states, as_on, known_on) as table
    select arg_max(source_id, (coalesce(as_on_date, date '1900-01-01'), source_id)) as source_id, min(grade) as grade,
        max(as_on_date) as as_on_date, count(is_gi_tagged) > 0 as marks_gi
    from products_as_on(scheme_name, as_on, known_on)
    where len(states) = 0 or list_contains(states, state_code)
    having count(*) > 0;

-- One row per product of the scheme's list inside the filters. Three districts of the ODOP list are no longer in the
-- register: their rows stay, because the list names them, and is_current_district tells them apart.
create macro products_in_view(scheme_name, states, of_products, aspirational_only, as_on, known_on) as table
    select
        p.* exclude (status),
        s.state_name,
        r.district_code is not null as is_current_district,
        if(l.is_held, a.district_code is not null, null) as is_aspirational
    from products_as_on(scheme_name, as_on, known_on) p
    join state s using (state_code)
    left join register_as_on(as_on) r on r.district_code = p.district_code
    cross join aspirational_list_held(as_on, known_on) l
    left join aspirational_as_on(as_on, known_on) a on a.district_code = p.district_code
    where (len(states) = 0 or list_contains(states, p.state_code))
        and (len((of_products).sectors::varchar[]) = 0 or list_contains((of_products).sectors::varchar[], p.sector))
        and (len((of_products).tiers::varchar[]) = 0 or list_contains((of_products).tiers::varchar[], p.tier))
        and (not (of_products).gi_only or coalesce(p.is_gi_tagged, false))
        and (not aspirational_only or a.district_code is not null);

-- One row per State that the scheme's list, as held on the day, reaches at all, with the day of the list there; null
-- for an undated one. Elsewhere nothing is known.
create macro states_in_list(scheme_name, as_on, known_on) as table
    select state_code, max(as_on_date) as list_day from products_as_on(scheme_name, as_on, known_on) group by state_code;

-- Whether a district was created after a list's day, which then could not name it; null where no source gives the day
-- of its creation, or a year no earlier than the list's. A district of which no creation is on record is taken to be
-- older.
create macro is_created_after(valid_from, basis, list_day) as
    case
        when valid_from is not null then coalesce(valid_from > list_day, false)
        when basis is null or list_day is null then false
        when coalesce(end_of_year_named(basis) < date_trunc('year', list_day), false) then false
    end;

-- One row per current district inside the filters, with what the scheme's list names there. `is_reached` tells a State
-- that the list names at all from one it does not reach; `has_products` whether it names any product of the district,
-- in view or not; a State's list reaches no district that is younger, or may be, and has no product: `is_younger` tells
-- those known to be created after the list's day; `is_unmarked` that it reaches the State and marks no row for GI;
-- `is_not_applicable` that it does so and only what it would mark is asked for. `chosen_sector` may be null.
create macro listed_by_district(
    scheme_name, states, of_products, aspirational_only, as_on, known_on, chosen_sector
) as table
    with listed as (
        select
            district_code,
            count(*) as product_count,
            count_if(is_gi_tagged) as gi_count,
            count(is_gi_tagged) as marked_count,
            count_if(sector = chosen_sector) as sector_count,
            max(as_on_date) as as_on_date,
            min(grade) as grade,
            list(product_id order by product_id) as row_ids,
            list(product_id order by product_id) filter (where is_gi_tagged) as gi_ids,
            list(product_id order by product_id) filter (where sector = chosen_sector) as sector_ids
        from products_in_view(scheme_name, states, of_products, aspirational_only, as_on, known_on)
        group by district_code
    ),
    marks as (
        select count(is_gi_tagged) = 0 as is_unmarked from products_as_on(scheme_name, as_on, known_on)
    ),
    reached as (
        select d.district_code, n.district_code is not null as has_products,
            is_created_after(d.valid_from, d.valid_from_basis, r.list_day) as is_younger
        from district d
        join states_in_list(scheme_name, as_on, known_on) r using (state_code)
        left join (select distinct district_code from products_as_on(scheme_name, as_on, known_on)) n using (district_code)
    )
    select
        d.*,
        coalesce(l.product_count, 0) as product_count,
        coalesce(l.gi_count, 0) as gi_count,
        coalesce(l.marked_count, 0) as marked_count,
        coalesce(l.sector_count, 0) as sector_count,
        coalesce(r.has_products or not r.is_younger, false) as is_reached,
        coalesce(r.has_products, false) as has_products,
        coalesce(r.is_younger and not r.has_products, false) as is_younger,
        r.district_code is not null and m.is_unmarked as is_unmarked,
        r.district_code is not null and m.is_unmarked and (of_products).gi_only as is_not_applicable,
        l.as_on_date,
        l.grade,
        coalesce(l.row_ids, []) as row_ids,
        coalesce(l.gi_ids, l.row_ids, []) as gi_ids,
        coalesce(l.sector_ids, l.row_ids, []) as sector_ids
    from districts_in_view(states, aspirational_only, as_on, known_on) d
    cross join marks m
    left join listed l using (district_code)
    left join reached r on r.district_code = d.district_code;
