alter table figure_export enable row level security;
alter table figure_export force row level security;
create policy owner_all on figure_export to ubkt_owner using (true) with check (true);
create policy own on figure_export for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on figure_export for insert to ubkt_app with check (unit_id = ubkt_unit());

grant select, insert on figure_export to ubkt_app;
