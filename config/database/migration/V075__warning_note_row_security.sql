alter table warning_note enable row level security;
alter table warning_note force row level security;
create policy owner_all on warning_note to ubkt_owner using (true) with check (true);
create policy own on warning_note to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

-- REACH: who sees the revision sees its notes.
alter table revision_warning_note enable row level security;
alter table revision_warning_note force row level security;
create policy owner_all on revision_warning_note to ubkt_owner using (true) with check (true);
create policy reach on revision_warning_note for select to ubkt_app using (
    unit_id = ubkt_unit()
    or exists (select 1 from unit_reach r
                where r.ancestor_id = ubkt_unit() and r.descendant_id = unit_id and r.valid_from <= period_end and r.valid_to > period_end
                  and (r.depth = 1 and not revision_recalled(revision_id) or r.depth > 1 and revision_accepted(revision_id))));
create policy own_insert on revision_warning_note for insert to ubkt_app with check (unit_id = ubkt_unit());

grant select, insert, update, delete on warning_note to ubkt_app;
grant select, insert on revision_warning_note to ubkt_app;
