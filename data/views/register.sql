-- One row per district that was current on the day, as far as days are known: creations and abolitions take the
-- register of 13.05.2026 back in time. A district created in the day's own year, of which only the year is known, is in
-- the register and said to be in doubt; one without any date is in every day's.
create macro register_as_on(as_on) as table
    select *
    from district
    where coalesce(first_day_of(valid_from, valid_from_basis, census2011_code) <= as_on, true)
        and (status = 'current' or (status = 'abolished' and as_on < valid_to));

-- One row per Aspirational District of the list held.
create macro aspirational_as_on(as_on, known_on) as table
    select * from aspirational where as_on_date <= as_on and recorded_at <= known_on;

-- One row: whether a list of Aspirational Districts is held on the day. Where none is, no district is known to be one
-- or not.
create macro aspirational_list_held(as_on, known_on) as table
    select count(*) > 0 as is_held from aspirational_as_on(as_on, known_on);

-- One row per current district inside the filters.
create macro districts_in_view(states, aspirational_only, as_on, known_on) as table
    select
        d.district_code,
        d.district_name,
        d.state_code,
        s.state_name,
        s.short_code,
        d.area_id,
        d.label_latitude,
        d.label_longitude,
        if(l.is_held, a.district_code is not null, null) as is_aspirational
    from register_as_on(as_on) d
    join state s using (state_code)
    cross join aspirational_list_held(as_on, known_on) l
    left join aspirational_as_on(as_on, known_on) a on a.district_code = d.district_code
    where (len(states) = 0 or list_contains(states, d.state_code))
        and (not aspirational_only or a.district_code is not null);
