-- TREE: a unit reads itself, what was ever below it (as it was while it was below) and its line of superiors.
-- Nobody writes these tables directly: the functions below check the acting unit and write for it.

create function in_tree(subject bigint, from_day date, to_day date) returns boolean
    language sql stable
as $$
    select exists (select 1 from unit_reach r
                    where r.ancestor_id = ubkt_unit() and r.descendant_id = subject
                      and r.valid_from < coalesce(to_day, 'infinity') and r.valid_to > from_day)
        or exists (select 1 from unit_reach r
                    where r.descendant_id = ubkt_unit() and r.ancestor_id = subject
                      and r.valid_from < coalesce(to_day, 'infinity') and r.valid_to > from_day)
$$;

alter table unit enable row level security;
alter table unit force row level security;
create policy owner_all on unit to ubkt_owner using (true) with check (true);
create policy tree_reads on unit for select to ubkt_app using (
    id in (select descendant_id from unit_reach where ancestor_id = ubkt_unit()
           union all select ancestor_id from unit_reach where descendant_id = ubkt_unit()));

alter table unit_name enable row level security;
alter table unit_name force row level security;
create policy owner_all on unit_name to ubkt_owner using (true) with check (true);
create policy tree_reads on unit_name for select to ubkt_app using (in_tree(unit_id, valid_from, valid_to));

alter table unit_level enable row level security;
alter table unit_level force row level security;
create policy owner_all on unit_level to ubkt_owner using (true) with check (true);
create policy tree_reads on unit_level for select to ubkt_app using (in_tree(unit_id, valid_from, valid_to));

alter table unit_link enable row level security;
alter table unit_link force row level security;
create policy owner_all on unit_link to ubkt_owner using (true) with check (true);
create policy tree_reads on unit_link for select to ubkt_app using (
    in_tree(unit_id, valid_from, valid_to) and in_tree(parent_id, valid_from, valid_to));

alter table unit_reach enable row level security;
alter table unit_reach force row level security;
create policy owner_all on unit_reach to ubkt_owner using (true) with check (true);
create policy tree_reads on unit_reach for select to ubkt_app using (ancestor_id = ubkt_unit() or descendant_id = ubkt_unit());

alter table reorganisation_unit enable row level security;
alter table reorganisation_unit force row level security;
create policy owner_all on reorganisation_unit to ubkt_owner using (true) with check (true);
create policy tree_reads on reorganisation_unit for select to ubkt_app using (in_tree(unit_id, '-infinity', 'infinity'));

alter table reorganisation enable row level security;
alter table reorganisation force row level security;
create policy owner_all on reorganisation to ubkt_owner using (true) with check (true);
create policy tree_reads on reorganisation for select to ubkt_app using (
    exists (select 1 from reorganisation_unit u where u.reorganisation_id = id));

grant select on unit, unit_name, unit_level, unit_link, unit_reach, reorganisation, reorganisation_unit to ubkt_app;

-- The tenant of a unit: the nearest committee above it, or itself, that is the root of a tenant.
create function tenant_of(subject bigint, on_day date) returns bigint
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select r.ancestor_id from unit_reach r join unit u on u.id = r.ancestor_id
     where r.descendant_id = subject and u.tenant and r.valid_from <= on_day and r.valid_to > on_day
     order by r.depth limit 1
$$;

create function ubkt_tenant() returns bigint
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select tenant_of(ubkt_unit(), ubkt_today()) $$;

-- Who may change the tree: the root of a tenant, for itself, for units of its tenant, and for tenants directly below it.
create function unit_changeable(subject bigint, on_day date) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select coalesce(
        ubkt_unit() = tenant_of(ubkt_unit(), ubkt_today())
        and (tenant_of(subject, on_day) = ubkt_unit()
             or exists (select 1 from unit_reach r join unit u on u.id = r.descendant_id
                         where r.ancestor_id = ubkt_unit() and r.descendant_id = subject and r.depth = 1 and u.tenant
                           and r.valid_from <= on_day and r.valid_to > on_day)), false)
$$;

create function unit_check_changeable(subject bigint, on_day date) returns void
    language plpgsql stable
    set search_path = public, pg_temp
as $$
begin
    if not unit_changeable(subject, on_day) then
        raise exception 'unit % cannot be changed by the acting unit', subject using errcode = 'insufficient_privilege';
    end if;
end
$$;

-- How many units stand below each of the given ones; told only of the acting unit and of units below it.
create function unit_sizes(subjects bigint[], on_day date) returns table (unit_id bigint, children bigint, descendants bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select s.descendant_id, count(*) filter (where r.depth = 1), count(*) filter (where r.depth > 0)
      from unit_reach s
      join unit_reach r on r.ancestor_id = s.descendant_id and r.valid_from <= on_day and r.valid_to > on_day
      join unit u on u.id = r.descendant_id and u.founded_on <= on_day and (u.ended_on is null or u.ended_on > on_day)
     where s.ancestor_id = ubkt_unit() and s.descendant_id = any (subjects) and s.valid_from <= on_day and s.valid_to > on_day
     group by s.descendant_id
$$;

-- Every change but a creation leaves a line in the history, with the document it rests on.
create function unit_history(subject bigint, what text, on_day date, document text) returns void
    language sql
    set search_path = public, pg_temp
as $$
    with noted as (insert into reorganisation (kind, effective_on, document) values (what, on_day, document) returning id)
    insert into reorganisation_unit (reorganisation_id, unit_id, side)
    select noted.id, subject, side from noted, (values ('BEFORE'), ('AFTER')) as s(side) where what <> 'ABOLISH' or side = 'BEFORE'
$$;

create function unit_insert(new_code text, new_type text, new_level text, new_tenant boolean,
                            new_name text, new_short_name text, new_parent bigint, from_day date) returns bigint
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    created bigint;
begin
    insert into unit (code, type, tenant, founded_on) values (new_code, new_type, new_tenant, from_day) returning id into created;
    insert into unit_name (unit_id, valid_from, name, short_name) values (created, from_day, new_name, new_short_name);
    insert into unit_level (unit_id, valid_from, level) values (created, from_day, new_level);
    if new_parent is not null then
        insert into unit_link (unit_id, parent_id, valid_from) values (created, new_parent, from_day);
    end if;
    return created;
end
$$;

-- The first unit of an installation; refused as soon as there is one.
create function unit_found(new_code text, new_type text, new_level text, new_name text, new_short_name text, from_day date) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtext('unit_found'));
    if exists (select 1 from unit) then
        raise exception 'the installation already has its first unit'
            using errcode = 'insufficient_privilege', constraint = 'unit_found_once';
    end if;
    return unit_insert(new_code, new_type, new_level, true, new_name, new_short_name, null, from_day);
end
$$;

create function unit_create(new_code text, new_type text, new_level text, new_tenant boolean,
                            new_name text, new_short_name text, new_parent bigint, from_day date) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform unit_check_changeable(new_parent, from_day);
    if tenant_of(new_parent, from_day) <> ubkt_unit() then
        raise exception 'unit % belongs to another tenant', new_parent using errcode = 'insufficient_privilege';
    end if;
    return unit_insert(new_code, new_type, new_level, new_tenant, new_name, new_short_name, new_parent, from_day);
end
$$;

create function unit_rename(subject bigint, new_name text, new_short_name text, from_day date, document text default null) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform unit_check_changeable(subject, from_day);
    if exists (select 1 from unit_name where unit_id = subject and valid_from > from_day) then
        raise exception 'unit % already has a later name', subject
            using errcode = 'check_violation', constraint = 'unit_name_later';
    end if;
    update unit_name set name = new_name, short_name = new_short_name where unit_id = subject and valid_from = from_day;
    if not found then
        update unit_name set valid_to = from_day where unit_id = subject and valid_to is null;
        insert into unit_name (unit_id, valid_from, name, short_name) values (subject, from_day, new_name, new_short_name);
    end if;
    perform unit_history(subject, 'RENAME', from_day, document);
end
$$;

create function unit_move(subject bigint, new_parent bigint, from_day date, document text default null) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform unit_check_changeable(subject, from_day);
    perform unit_check_changeable(new_parent, from_day);
    if exists (select 1 from unit_link where unit_id = subject and valid_from >= from_day) then
        raise exception 'unit % already has a later parent', subject
            using errcode = 'check_violation', constraint = 'unit_link_later';
    end if;
    update unit_link set valid_to = from_day where unit_id = subject and valid_to is null;
    insert into unit_link (unit_id, parent_id, valid_from) values (subject, new_parent, from_day);
    perform unit_history(subject, 'MOVE', from_day, document);
end
$$;

create function unit_close(subject bigint, last_day_after date, document text default null) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform unit_check_changeable(subject, last_day_after);
    if subject = ubkt_unit() then
        raise exception 'a tenant does not close itself' using errcode = 'insufficient_privilege';
    end if;
    if exists (select 1 from unit_link where parent_id = subject and (valid_to is null or valid_to > last_day_after)) then
        raise exception 'unit % still has units below it', subject
            using errcode = 'check_violation', constraint = 'unit_close_below';
    end if;
    update unit set ended_on = last_day_after where id = subject;
    update unit_link set valid_to = last_day_after where unit_id = subject and valid_to is null;
    update unit_name set valid_to = last_day_after where unit_id = subject and valid_to is null;
    update unit_level set valid_to = last_day_after where unit_id = subject and valid_to is null;
    perform unit_history(subject, 'ABOLISH', last_day_after, document);
end
$$;

grant execute on function ubkt_tenant(), in_tree(bigint, date, date),
    unit_found(text, text, text, text, text, date),
    unit_create(text, text, text, boolean, text, text, bigint, date), unit_rename(bigint, text, text, date, text),
    unit_move(bigint, bigint, date, text), unit_close(bigint, date, text),
    unit_changeable(bigint, date), unit_sizes(bigint[], date) to ubkt_app;
