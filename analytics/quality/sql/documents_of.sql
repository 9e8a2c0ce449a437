-- One row per fact of a finding among the ids asked for, and per source: the document and the entry that it came with.
select e.evidence_id as key, e.document, null::integer as entry_number, e.source
from evidence e
where list_contains($keys::varchar[], e.evidence_id)
union all
select 'figure/' || f.figure_id, f.document, f.batch_id, f.source
from published_figure f
where list_contains($keys::varchar[], 'figure/' || f.figure_id)
union all
select 'export/' || x.export_id, x.document, x.batch_id, x.source
from district_export x
where list_contains($keys::varchar[], 'export/' || x.export_id)
union all
select o.source_id, o.title, n.sequence, o.origin
from source o
left join entry n on 'entry-' || n.sequence = o.source_id
where list_contains($keys::varchar[], o.source_id)
