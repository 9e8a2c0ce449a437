-- One row per figure, what it rests on: the list held, of whose rows in view those that it marks either way are the base.
-- A list that marks no row at all (PMFME-ODOP) has no answer, which is not zero.
select
    (select count(is_gi_tagged)
     from products_in_view($scheme, $states::integer[], $of_products,
         $aspirational_only, $as_on, $as_known_on)) as out_of,
    h.as_on_date,
    h.grade,
    o.title as document,
    o.origin as source
from list_held($scheme, $states::integer[], $as_on, $as_known_on) h
join source o using (source_id)
where h.marks_gi
