-- One row per scheme: how many States/UTs the list held reaches, and whether it marks any row GI either way.
select
    (select count(*) from states_in_list($scheme, $as_on)) as state_count,
    (select count(is_gi_tagged) > 0 from product where scheme = $scheme) as marks_gi
