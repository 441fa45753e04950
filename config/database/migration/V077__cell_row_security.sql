alter table draft_change enable row level security;
alter table draft_change force row level security;
create policy owner_all on draft_change to ubkt_owner using (true) with check (true);
create policy own on draft_change for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on draft_change for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table draft_note enable row level security;
alter table draft_note force row level security;
create policy owner_all on draft_note to ubkt_owner using (true) with check (true);
create policy own on draft_note to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

-- REACH, as the figures they belong to.
alter table revision_note enable row level security;
alter table revision_note force row level security;
create policy owner_all on revision_note to ubkt_owner using (true) with check (true);
create policy reach on revision_note for select to ubkt_app using (
    unit_id = ubkt_unit()
    or exists (select 1 from unit_reach r
                where r.ancestor_id = ubkt_unit() and r.descendant_id = unit_id and r.valid_from <= period_end and r.valid_to > period_end
                  and (r.depth = 1 and not revision_recalled(revision_id) or r.depth > 1 and revision_accepted(revision_id))));
create policy own_insert on revision_note for insert to ubkt_app with check (unit_id = ubkt_unit());

grant select, insert on draft_change, revision_note to ubkt_app;
grant select, insert, update, delete on draft_note to ubkt_app;
