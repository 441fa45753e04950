alter table bulletin enable row level security;
alter table bulletin force row level security;
create policy owner_all on bulletin to ubkt_owner using (true) with check (true);
create policy own on bulletin to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table bulletin_block enable row level security;
alter table bulletin_block force row level security;
create policy owner_all on bulletin_block to ubkt_owner using (true) with check (true);
create policy own on bulletin_block to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table bulletin_editor enable row level security;
alter table bulletin_editor force row level security;
create policy owner_all on bulletin_editor to ubkt_owner using (true) with check (true);
create policy own on bulletin_editor to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table bulletin_release enable row level security;
alter table bulletin_release force row level security;
create policy owner_all on bulletin_release to ubkt_owner using (true) with check (true);
create policy downward on bulletin_release for select to ubkt_app using (from_above(unit_id));
create policy own_insert on bulletin_release for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table bulletin_figure enable row level security;
alter table bulletin_figure force row level security;
create policy owner_all on bulletin_figure to ubkt_owner using (true) with check (true);
create policy downward on bulletin_figure for select to ubkt_app using (from_above(unit_id));
create policy own_insert on bulletin_figure for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table bulletin_change enable row level security;
alter table bulletin_change force row level security;
create policy owner_all on bulletin_change to ubkt_owner using (true) with check (true);
create policy downward on bulletin_change for select to ubkt_app using (from_above(unit_id));
create policy own_insert on bulletin_change for insert to ubkt_app with check (unit_id = ubkt_unit());

alter table bulletin_print enable row level security;
alter table bulletin_print force row level security;
create policy owner_all on bulletin_print to ubkt_owner using (true) with check (true);
create policy own on bulletin_print for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on bulletin_print for insert to ubkt_app with check (
    unit_id = ubkt_unit() and exists (select 1 from bulletin_release r where r.id = release_id));

grant select, insert, update on bulletin to ubkt_app;
grant select, insert, update, delete on bulletin_block to ubkt_app;
grant select, insert on bulletin_editor, bulletin_release, bulletin_figure, bulletin_change, bulletin_print to ubkt_app;
-- the key of a new row is read back
grant usage on sequence bulletin_id_seq to ubkt_app;
