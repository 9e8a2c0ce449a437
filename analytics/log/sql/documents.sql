-- One row per document behind the books: reference files, returns published, and files received that no return rests on.
-- `standing` is in use, set aside (the sample leaves the public evidence out), undone or not published; `grades` are those
-- of its rows, blank where none is graded.
with graded as (
    select source_id, grade from product
    union
    select source_id, grade from aspirational
    union
    select source_id, grade from evidence
    union
    select source_id, grade from export_cluster
    union
    select source_id, grade from published_figure where batch_id is null
),
reference_file as (
    select
        'reference' as origin_kind, null::integer as sequence, null::varchar as kind, s.title as document, s.origin as sent_by,
        null::varchar as document_number, null::date as document_date, s.as_on_date,
        (select string_agg(distinct grade, ', ' order by grade) from graded g where g.source_id = s.source_id) as grades,
        s.row_count, s.recorded_at, s.file as file_name, s.sha256, null::integer[] as states, null::integer as undone_by,
        if(s.source_id = 'public_evidence' and not exists (select 1 from evidence), 'set aside', 'in use') as standing
    from source s
    where s.source_id not like 'entry-%'
),
published as (
    select
        'return', p.sequence, p.kind, p.document, p.sent_by, p.document_number, p.document_date, p.as_on_date, p.grade,
        p.row_count, p.recorded_on, p.file_name, p.file_sha256, p.states, u.sequence,
        if(u.sequence is null, 'in use', 'undone')
    from entry p
    left join entry u on u.sequence = p.undone_by and u.recorded_on <= $as_known_on
    where p.action = 'published'
),
unpublished as (
    select
        'file', r.sequence, null, null, r.actor, null, null, null, null, null, r.recorded_on, r.file_name,
        r.file_sha256, null, null, 'not published'
    from entry r
    where r.action = 'received'
        and not exists (
            select 1
            from entry p
            where p.action = 'published' and p.file_sha256 = r.file_sha256 and p.recorded_on <= $as_known_on
        )
)
select * from (
    select * from reference_file
    union all
    select * from published
    union all
    select * from unpublished
)
where recorded_at <= $as_known_on
order by origin_kind <> 'reference', sequence desc, document
