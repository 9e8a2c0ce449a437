-- One row per scheme: how many States/UTs the list held reaches, and whether it marks any row GI either way.
select
    (select count(*) from states_in_list($scheme, $as_on, $as_known_on)) as state_count,
    coalesce((select marks_gi from list_held($scheme, [], $as_on, $as_known_on)), false) as marks_gi
