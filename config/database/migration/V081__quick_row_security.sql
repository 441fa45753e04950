-- The unit at which the person works; set only where that is not the acting unit, which is when somebody enters for another.
create function ubkt_home() returns bigint
    language sql stable parallel safe
as $$ select nullif(current_setting('ubkt.home', true), '')::bigint $$;

create function own_hands() returns boolean
    language sql stable parallel safe
as $$ select ubkt_home() is null or ubkt_home() = ubkt_unit() $$;

-- Of the given units, those where somebody can sign in and act; told only of the acting unit and of units directly below it.
create function units_with_account(subjects bigint[]) returns table (unit_id bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select distinct p.acting_unit_id
      from post p join account a on a.id = p.account_id and a.state = 'ACTIVE'
     where p.acting_unit_id = any (subjects) and p.valid_from <= ubkt_today() and (p.valid_to is null or p.valid_to > ubkt_today())
       and exists (select 1 from unit_reach r
                    where r.ancestor_id = ubkt_unit() and r.descendant_id = p.acting_unit_id and r.depth <= 1
                      and r.valid_from <= ubkt_today() and r.valid_to > ubkt_today())
$$;

-- A superior enters for a unit directly below it while a grant holds; the mark of a unit without an account ends with its first account.
create function entered_by_right() returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select own_hands() or exists (
        select 1 from entry_grant g
          join unit_reach r on r.ancestor_id = g.superior_id and r.descendant_id = g.about_unit_id and r.depth = 1
                           and r.valid_from <= ubkt_today() and r.valid_to > ubkt_today()
         where g.about_unit_id = ubkt_unit() and g.superior_id = ubkt_home()
           and g.valid_from <= ubkt_today() and (g.valid_to is null or g.valid_to > ubkt_today())
           and (g.kind = 'AUTHORISATION' or not exists (select 1 from units_with_account(array[ubkt_unit()]))))
$$;

create function directly_below(subject bigint, superior bigint) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select ubkt_unit() in (subject, superior) and exists (
        select 1 from unit_reach r where r.ancestor_id = superior and r.descendant_id = subject and r.depth = 1
                                     and r.valid_from <= ubkt_today() and r.valid_to > ubkt_today())
$$;

grant execute on function ubkt_home(), own_hands(), units_with_account(bigint[]), entered_by_right(), directly_below(bigint, bigint) to ubkt_app;

-- Nothing is widened: these only narrow what the policies of drafts and sendings allow.
create policy by_right on draft_form as restrictive to ubkt_app
    using ((select entered_by_right())) with check ((select entered_by_right()));
create policy by_right on submission_revision as restrictive for insert to ubkt_app
    with check ((select entered_by_right()) and on_behalf = not own_hands() and (own_hands() or entered_at_unit = ubkt_home()));
create policy by_right on revision_form as restrictive for insert to ubkt_app with check ((select entered_by_right()));
create policy by_right on recall as restrictive for insert to ubkt_app with check ((select entered_by_right()));
create policy own_hands on verdict as restrictive for insert to ubkt_app with check (own_hands());

alter table branch enable row level security;
alter table branch force row level security;
create policy owner_all on branch to ubkt_owner using (true) with check (true);
create policy own on branch to ubkt_app using (unit_id = ubkt_unit() and own_hands()) with check (unit_id = ubkt_unit() and own_hands());

alter table branch_row enable row level security;
alter table branch_row force row level security;
create policy owner_all on branch_row to ubkt_owner using (true) with check (true);
create policy own on branch_row to ubkt_app using (unit_id = ubkt_unit() and own_hands()) with check (unit_id = ubkt_unit() and own_hands());

alter table fed_cells enable row level security;
alter table fed_cells force row level security;
create policy owner_all on fed_cells to ubkt_owner using (true) with check (true);
create policy own on fed_cells for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on fed_cells for insert to ubkt_app with check (unit_id = ubkt_unit() and own_hands());
create policy own_update on fed_cells for update to ubkt_app
    using (unit_id = ubkt_unit() and own_hands()) with check (unit_id = ubkt_unit() and own_hands());
create policy own_delete on fed_cells for delete to ubkt_app using (unit_id = ubkt_unit() and own_hands());

-- ADDRESSED: the two units a grant is between; written by the one whose act it is, ended by the same.
alter table entry_grant enable row level security;
alter table entry_grant force row level security;
create policy owner_all on entry_grant to ubkt_owner using (true) with check (true);
create policy addressed on entry_grant for select to ubkt_app using (ubkt_unit() in (about_unit_id, superior_id));
create policy own_insert on entry_grant for insert to ubkt_app
    with check (unit_id = ubkt_unit() and own_hands() and directly_below(about_unit_id, superior_id)
                and (kind = 'AUTHORISATION' or not exists (select 1 from units_with_account(array[about_unit_id]))));
create policy own_update on entry_grant for update to ubkt_app
    using (unit_id = ubkt_unit() and own_hands()) with check (unit_id = ubkt_unit() and own_hands());

-- ADDRESSED: who says it, and the superior that entered; only by the unit's own hands, only of what was entered for it.
alter table behalf_reply enable row level security;
alter table behalf_reply force row level security;
create policy owner_all on behalf_reply to ubkt_owner using (true) with check (true);
create policy addressed on behalf_reply for select to ubkt_app using (ubkt_unit() in (unit_id, about_unit_id));
create policy own_insert on behalf_reply for insert to ubkt_app
    with check (unit_id = ubkt_unit() and own_hands()
                and exists (select 1 from submission_revision s
                             where s.id = revision_id and s.unit_id = behalf_reply.unit_id and s.on_behalf and s.entered_at_unit = about_unit_id));

grant select, insert on branch, branch_row, entry_grant, behalf_reply to ubkt_app;
grant select, insert, update, delete on fed_cells to ubkt_app;
grant update (position, name, valid_to, version) on branch to ubkt_app;
grant update (figures, version, changed_by, changed_name, changed_at) on branch_row to ubkt_app;
grant update (valid_to, ended_name) on entry_grant to ubkt_app;
-- the key of a new row is read back
grant usage on sequence branch_id_seq to ubkt_app;

-- The units directly below the acting one for which it may enter now.
create function units_entered_for() returns table (unit_id bigint, grant_id bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select g.about_unit_id, min(g.id)
      from entry_grant g
     where g.superior_id = ubkt_unit() and directly_below(g.about_unit_id, g.superior_id)
       and g.valid_from <= ubkt_today() and (g.valid_to is null or g.valid_to > ubkt_today())
       and (g.kind = 'AUTHORISATION' or not exists (select 1 from units_with_account(array[g.about_unit_id])))
     group by g.about_unit_id
$$;

-- The drafts of units for which the acting unit may enter now, so that one sheet shows many of them; nobody else's.
create function drafts_entered_for(period bigint, forms text[])
    returns table (unit_id bigint, form_code text, own text, nil boolean, version bigint, changed_name text, changed_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select d.unit_id, d.form_code, cast(d.own as text), d.nil, d.version, d.changed_name, d.changed_at
      from draft_form d
     where d.period_id = period and d.form_code = any (forms) and own_hands() and d.unit_id in (select e.unit_id from units_entered_for() e)
$$;

grant execute on function drafts_entered_for(bigint, text[]), units_entered_for() to ubkt_app;
