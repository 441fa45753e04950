alter table draft_form enable row level security;
alter table draft_form force row level security;
create policy owner_all on draft_form to ubkt_owner using (true) with check (true);
create policy own on draft_form to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

-- REACH: the unit; its direct parent at the period's end, unless recalled; higher ancestors what was ever accepted.
create function revision_recalled(revision bigint) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select exists (select 1 from recall where revision_id = revision) $$;

create function revision_accepted(revision bigint) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select exists (select 1 from verdict where revision_id = revision and kind = 'ACCEPTED') $$;

alter table submission_revision enable row level security;
alter table submission_revision force row level security;
create policy owner_all on submission_revision to ubkt_owner using (true) with check (true);
create policy reach on submission_revision for select to ubkt_app using (
    unit_id = ubkt_unit()
    or exists (select 1 from unit_reach r
                where r.ancestor_id = ubkt_unit() and r.descendant_id = unit_id and r.valid_from <= period_end and r.valid_to > period_end
                  and (r.depth = 1 and not revision_recalled(id) or r.depth > 1 and revision_accepted(id))));
create policy own_insert on submission_revision for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table revision_form enable row level security;
alter table revision_form force row level security;
create policy owner_all on revision_form to ubkt_owner using (true) with check (true);
create policy reach on revision_form for select to ubkt_app using (
    unit_id = ubkt_unit()
    or exists (select 1 from unit_reach r
                where r.ancestor_id = ubkt_unit() and r.descendant_id = unit_id and r.valid_from <= period_end and r.valid_to > period_end
                  and (r.depth = 1 and not revision_recalled(revision_id) or r.depth > 1 and revision_accepted(revision_id))));
create policy own_insert on revision_form for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table recall enable row level security;
alter table recall force row level security;
create policy owner_all on recall to ubkt_owner using (true) with check (true);
create policy own on recall for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on recall for insert to ubkt_app with check (unit_id = ubkt_unit());

-- ADDRESSED: who wrote it and whom it is about; written only by the direct parent as the tree stood at the period's end.
alter table verdict enable row level security;
alter table verdict force row level security;
create policy owner_all on verdict to ubkt_owner using (true) with check (true);
create policy addressed on verdict for select to ubkt_app using (unit_id = ubkt_unit() or about_unit_id = ubkt_unit());
create policy parent_inserts on verdict for insert to ubkt_app with check (
    unit_id = ubkt_unit()
    and exists (select 1 from unit_reach r
                 where r.ancestor_id = ubkt_unit() and r.descendant_id = about_unit_id and r.depth = 1
                   and r.valid_from <= period_end and r.valid_to > period_end));

grant select, insert, update, delete on draft_form to ubkt_app;
grant select, insert on submission_revision, revision_form, recall, verdict to ubkt_app;
grant execute on function revision_recalled(bigint), revision_accepted(bigint) to ubkt_app;
