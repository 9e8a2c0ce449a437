-- One row per product that a scheme's list holds on the day, as a return would write it.
select
    scheme, district_code, product_name, sector, nullif(tier, 'Not stated') as tier, is_gi_tagged, quality_note as remarks
from products_as_on($scheme, $as_on, date '9999-12-31')
order by all
