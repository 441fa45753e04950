-- REACH: who sees the revision sees what it rests on.
alter table carried_source enable row level security;
alter table carried_source force row level security;
create policy owner_all on carried_source to ubkt_owner using (true) with check (true);
create policy reach on carried_source for select to ubkt_app using (
    unit_id = ubkt_unit()
    or exists (select 1 from unit_reach r
                where r.ancestor_id = ubkt_unit() and r.descendant_id = unit_id and r.valid_from <= period_end and r.valid_to > period_end
                  and (r.depth = 1 and not revision_recalled(revision_id) or r.depth > 1 and revision_accepted(revision_id))));
create policy own_insert on carried_source for insert to ubkt_app with check (unit_id = ubkt_unit());

grant select, insert on carried_source to ubkt_app;
