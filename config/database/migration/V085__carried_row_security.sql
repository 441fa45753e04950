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

-- The portal knows the tree from the day on which it was first entered. What a committee carries is of the time before: units that stood
-- below it on that first day count as having stood there since the given day. Later moves, foundings and closings stay as they are.
create function tree_reach_back(since date) returns integer
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    first date;
    moved integer;
begin
    select min(l.valid_from) into first
      from unit_link l join unit_reach r on r.descendant_id = l.parent_id where r.ancestor_id = ubkt_unit();
    if first is null or first <= since then
        return 0;
    end if;
    update unit_link l set valid_from = since
     where l.valid_from = first and exists (select 1 from unit_reach r where r.ancestor_id = ubkt_unit() and r.descendant_id = l.parent_id);
    get diagnostics moved = row_count;
    return moved;
end
$$;
grant execute on function tree_reach_back(date) to ubkt_app;
