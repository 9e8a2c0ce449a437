-- One row per name of a product of either list, or of a crop for which a document names an export cluster.
select distinct product_name as name from product
union
select distinct product from export_cluster where product is not null and kind like 'agri_export_cluster%'
order by name
