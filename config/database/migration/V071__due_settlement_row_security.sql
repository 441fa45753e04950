-- A settlement is seen by the committee and all units below it; it is added by the committee alone, and never changed.

alter table due_settlement enable row level security;
alter table due_settlement force row level security;
create policy owner_all on due_settlement to ubkt_owner using (true) with check (true);
create policy downward on due_settlement for select to ubkt_app using (from_above(unit_id));
create policy own_insert on due_settlement for insert to ubkt_app with check (unit_id = ubkt_unit());

drop policy own_update on due_form;
drop policy own_delete on due_form;
revoke update, delete on due_form from ubkt_app;

grant select, insert on due_settlement to ubkt_app;
-- the key of a new row is read back
grant usage on sequence due_settlement_id_seq to ubkt_app;
