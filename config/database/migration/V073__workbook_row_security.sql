alter table workbook_import enable row level security;
alter table workbook_import force row level security;
create policy owner_all on workbook_import to ubkt_owner using (true) with check (true);
create policy own on workbook_import to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

grant select, insert, update, delete on workbook_import to ubkt_app;
