-- One row per fact of the public evidence register that is proved to hold on the day.
create macro evidence_as_on(as_on, known_on) as table
    select *
    from evidence
    where counts_from(as_on_date, concat_ws(' ', document, statement), recorded_at) <= as_on and recorded_at <= known_on;

-- One row per export cluster that a document is proved to have named by the day.
create macro clusters_as_on(as_on, known_on) as table
    select *
    from export_cluster
    where counts_from(coalesce(as_on_date, last_day_of(as_on_date_text)), document, recorded_at) <= as_on
        and recorded_at <= known_on;

-- One row per published figure that was said by the day.
create macro figures_as_on(as_on, known_on) as table
    select *
    from published_figure
    where coalesce(as_on_date, published_on) <= as_on
        and is_known(recorded_at, undone_at, known_on);

-- One row per fact that a status can rest on, by the id that the `row_ids` of a status name: its document, and the day
-- on which it was undone in the books, if it ever was.
create macro documented_facts() as table
    select evidence_id as row_id, document, source, null::date as undone_at from evidence
    union all
    select p.source_id || '/' || p.district_code, o.title, o.origin, p.undone_at
    from plan p
    join source o using (source_id)
    union all
    select c.source_id || '/' || coalesce(c.district_code, 'S' || c.state_code), o.title, o.origin, c.undone_at
    from committee c
    join source o using (source_id);

-- What facts about committees and plans rest on, in words: so many returns, the public evidence register, or both.
create macro resting_on(return_count, document_count) as
    concat_ws(
        ' and ',
        case when return_count = 1 then '1 return received' when return_count > 1 then return_count || ' returns received' end,
        case when document_count > 0 or return_count = 0
            then (select title from source where file = 'public_evidence.csv') end
    );

-- Of the facts that a figure about committees or plans counts, with `basis` 'return' or 'document': their grades, the
-- documents and the source, in words. Where none is counted, the register of public evidence was looked into.
create macro grades_of(grade) as coalesce(string_agg(distinct grade, ', ' order by grade), 'D');

create macro documents_of(source_id, basis) as
    resting_on(count(distinct source_id) filter (where basis = 'return'), count_if(basis = 'document'));

create macro source_of(basis) as
    if(
        count_if(basis = 'return') = 0,
        (select origin from source where file = 'public_evidence.csv'),
        'entries of the ledger'
    );
