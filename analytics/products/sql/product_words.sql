-- One row per word of four letters or more in the name of a product of either list or of a registered Geographical Indication.
with name as (
    select product_name as words from product
    union all
    select gi_name from gi where origin = 'India'
)
select distinct lower(unnest(regexp_extract_all(words, '[A-Za-z]{4,}'))) as word
from name
order by word
