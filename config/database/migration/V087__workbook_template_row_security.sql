-- A template is used by the committee and all units below it; it is written by the committee alone. One in force is ended, not deleted.

alter table workbook_template enable row level security;
alter table workbook_template force row level security;
create policy owner_all on workbook_template to ubkt_owner using (true) with check (true);
create policy downward on workbook_template for select to ubkt_app using (from_above(unit_id));
create policy own_insert on workbook_template for insert to ubkt_app with check (unit_id = ubkt_unit());
create policy own_update on workbook_template for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());
create policy own_delete on workbook_template for delete to ubkt_app using (unit_id = ubkt_unit() and valid_from is null);

grant select, insert, update, delete on workbook_template to ubkt_app;
