-- The rights of the account under which the servers run: it adds to the ledger and can change nothing of it.
-- Run by the owner of the database, after `python -m data prepare` has made the tables under the owner's account:
--   psql -v writer=export_hub -f deploy/postgresql.sql postgresql://OWNER@HOST/export_hub
-- The account itself: create role export_hub login password '...';

\set ON_ERROR_STOP on

revoke create on schema public from public;
grant usage on schema public, export_hub_record, export_hub_sample to :"writer";
grant select, insert on all tables in schema export_hub_record, export_hub_sample to :"writer";
grant usage, select on all sequences in schema export_hub_record, export_hub_sample to :"writer";
-- Sessions end, so this one table is changed; it holds hashes of cookies and no fact.
grant select, insert, update, delete on all tables in schema public to :"writer";
-- Who appends holds the one row of this table, which PostgreSQL gives only to those who might change it; a trigger
-- refuses every change.
grant update (only_row) on export_hub_record.ledger_about, export_hub_sample.ledger_about to :"writer";
