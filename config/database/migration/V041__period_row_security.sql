alter table form_version enable row level security;
alter table form_version force row level security;
create policy owner_all on form_version to ubkt_owner using (true) with check (true);
create policy everyone_reads on form_version for select to ubkt_app using (true);

alter table form_set enable row level security;
alter table form_set force row level security;
create policy owner_all on form_set to ubkt_owner using (true) with check (true);
create policy everyone_reads on form_set for select to ubkt_app using (true);

alter table form_set_form enable row level security;
alter table form_set_form force row level security;
create policy owner_all on form_set_form to ubkt_owner using (true) with check (true);
create policy everyone_reads on form_set_form for select to ubkt_app using (true);

-- DOWNWARD: written by the unit, read by it and by every unit that is or was below it.
create function from_above(writer bigint) returns boolean
    language sql stable
as $$ select exists (select 1 from unit_reach r where r.ancestor_id = writer and r.descendant_id = ubkt_unit()) $$;

alter table period enable row level security;
alter table period force row level security;
create policy owner_all on period to ubkt_owner using (true) with check (true);
create policy downward on period for select to ubkt_app using (from_above(unit_id));
create policy own_insert on period for insert to ubkt_app with check (unit_id = ubkt_unit());
create policy own_update on period for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table period_component enable row level security;
alter table period_component force row level security;
create policy owner_all on period_component to ubkt_owner using (true) with check (true);
create policy downward on period_component for select to ubkt_app using (from_above(unit_id));
create policy own_insert on period_component for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table period_due enable row level security;
alter table period_due force row level security;
create policy owner_all on period_due to ubkt_owner using (true) with check (true);
create policy downward on period_due for select to ubkt_app using (from_above(unit_id));
create policy own_insert on period_due for insert to ubkt_app with check (unit_id = ubkt_unit());
create policy own_update on period_due for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());
create policy own_delete on period_due for delete to ubkt_app using (unit_id = ubkt_unit());

alter table due_form enable row level security;
alter table due_form force row level security;
create policy owner_all on due_form to ubkt_owner using (true) with check (true);
create policy downward on due_form for select to ubkt_app using (from_above(unit_id));
create policy own_insert on due_form for insert to ubkt_app with check (unit_id = ubkt_unit());
create policy own_update on due_form for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());
create policy own_delete on due_form for delete to ubkt_app using (unit_id = ubkt_unit());

grant select on form_version, form_set, form_set_form to ubkt_app;
grant select, insert, update on period to ubkt_app;
grant select, insert, update, delete on period_due to ubkt_app;
grant select, insert on period_component to ubkt_app;
grant select, insert, update, delete on due_form to ubkt_app;
-- the key of a new row is read back
grant usage on sequence period_id_seq, due_form_id_seq to ubkt_app;
grant execute on function from_above(bigint) to ubkt_app;
