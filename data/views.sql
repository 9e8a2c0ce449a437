-- The questions' common ground: what is true as on a date, inside the filters. Written into each store when it is built,
-- so that every question starts from the same rows and a change of the rule is made once.

-- One row per current district inside the filters.
create macro districts_in_view(states, aspirational_only, as_on) as table
    select
        d.district_code,
        d.district_name,
        d.state_code,
        s.state_name,
        s.short_code,
        d.area_id,
        d.label_latitude,
        d.label_longitude,
        a.district_code is not null as is_aspirational
    from district d
    join state s using (state_code)
    left join aspirational a on a.district_code = d.district_code and a.as_on_date <= as_on
    where d.status = 'current'
        and (len(states) = 0 or list_contains(states, d.state_code))
        and (not aspirational_only or a.district_code is not null);

-- One row per product of the scheme's list inside the filters. Three districts of the ODOP list are no longer in the
-- register: their rows stay, because the list names them, and is_current_district tells them apart.
create macro products_in_view(scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on) as table
    select
        p.*,
        d.district_name,
        d.state_code,
        s.state_name,
        d.status = 'current' as is_current_district,
        a.district_code is not null as is_aspirational
    from product p
    join district d using (district_code)
    join state s using (state_code)
    left join aspirational a on a.district_code = p.district_code and a.as_on_date <= as_on
    where p.scheme = scheme_name
        and (p.as_on_date is null or p.as_on_date <= as_on)
        and (len(states) = 0 or list_contains(states, d.state_code))
        and (len(sectors) = 0 or list_contains(sectors, p.sector))
        and (len(tiers) = 0 or list_contains(tiers, p.tier))
        and (not gi_only or coalesce(p.is_gi_tagged, false))
        and (not aspirational_only or a.district_code is not null);

-- One row per State that the scheme's list, as held on the date, reaches at all. Elsewhere nothing is known.
create macro states_in_list(scheme_name, as_on) as table
    select distinct d.state_code
    from product p
    join district d using (district_code)
    where p.scheme = scheme_name and (p.as_on_date is null or p.as_on_date <= as_on);

-- One row per fact of the public evidence register that holds on the date. A fact without a date holds on any later day.
create macro evidence_as_on(as_on) as table
    select *
    from evidence
    where as_on_date is null or as_on_date <= as_on;

-- One row per current district inside the filters, with what the scheme's list names there. `is_reached` tells a State
-- that the list names at all from one it does not reach; `chosen_sector` may be null.
create macro listed_by_district(scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on, chosen_sector)
as table
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
        from products_in_view(scheme_name, states, sectors, tiers, gi_only, aspirational_only, as_on)
        group by district_code
    )
    select
        d.*,
        coalesce(l.product_count, 0) as product_count,
        coalesce(l.gi_count, 0) as gi_count,
        coalesce(l.marked_count, 0) as marked_count,
        coalesce(l.sector_count, 0) as sector_count,
        r.state_code is not null as is_reached,
        l.as_on_date,
        l.grade,
        coalesce(l.row_ids, []) as row_ids,
        coalesce(l.gi_ids, l.row_ids, []) as gi_ids,
        coalesce(l.sector_ids, l.row_ids, []) as sector_ids
    from districts_in_view(states, aspirational_only, as_on) d
    left join listed l using (district_code)
    left join states_in_list(scheme_name, as_on) r on r.state_code = d.state_code;
