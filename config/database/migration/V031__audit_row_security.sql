alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy owner_all on audit_entry to ubkt_owner using (true) with check (true);
-- The root of the tenant reads the whole trail; any other unit its own acts and those of units that were below it on that day.
create policy tenant_reads on audit_entry for select to ubkt_app using (
    tenant_id = (select ubkt_tenant())
    and (tenant_id = (select ubkt_unit())
         or acting_unit_id = (select ubkt_unit())
         or exists (select 1 from unit_reach r
                     where r.ancestor_id = (select ubkt_unit()) and r.descendant_id = acting_unit_id
                       and r.valid_from <= (at at time zone 'Asia/Ho_Chi_Minh')::date
                       and r.valid_to > (at at time zone 'Asia/Ho_Chi_Minh')::date)));

alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy owner_all on audit_head to ubkt_owner using (true) with check (true);

grant select on audit_entry to ubkt_app;

create function audit_hash(previous bytea, tenant bigint, number bigint, moment timestamptz, account bigint, acting bigint,
                           action text, object_kind text, object_id text, details text) returns bytea
    language sql immutable
    set search_path = public, pg_temp
as $$
    select sha256(previous || convert_to(
        concat_ws(E'\x1f', tenant, number, extract(epoch from moment)::numeric(20, 6), coalesce(account::text, '-'), acting,
                  action, object_kind, object_id, details), 'UTF8'))
$$;

-- Appends to the chain of the acting tenant and gives the number of the new entry.
create function audit_append(account bigint, action text, object_kind text, object_id text, details text) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    tenant bigint := ubkt_tenant();
    head   audit_head;
    number bigint;
    moment timestamptz;
    next   bytea;
begin
    if tenant is null then
        raise exception 'nothing is recorded without an acting unit' using errcode = 'insufficient_privilege';
    end if;
    insert into audit_head values (tenant, 0, sha256(convert_to('chain of tenant ' || tenant, 'UTF8'))) on conflict do nothing;
    select * into head from audit_head h where h.tenant_id = tenant for update;
    -- A forged entry must not stop the work: it is stepped over, and the break it leaves stays to be seen.
    number := greatest(head.sequence, (select max(e.sequence) from audit_entry e where e.tenant_id = tenant)) + 1;
    moment := clock_timestamp();
    next := audit_hash(head.hash, tenant, number, moment, account, ubkt_unit(), action, object_kind, object_id, details);
    insert into audit_entry (tenant_id, sequence, at, account_id, acting_unit_id, action, object_kind, object_id, details, previous_hash, hash)
    values (tenant, number, moment, account, ubkt_unit(), action, object_kind, object_id, details, head.hash, next);
    update audit_head h set sequence = number, hash = next where h.tenant_id = tenant;
    return number;
end
$$;

-- The first broken link of the acting tenant's chain, or no row. A tail cut or grown shows against the head;
-- a head that was changed with it shows against the exported heads.
create function audit_first_break() returns table (sequence bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    with chain as (
        select e.*, lag(e.hash) over (order by e.sequence) as before, row_number() over (order by e.sequence) as expected
          from audit_entry e where e.tenant_id = ubkt_tenant()),
    ends as (
        select coalesce((select max(c.sequence) from chain c), 0) as present,
               coalesce((select h.sequence from audit_head h where h.tenant_id = ubkt_tenant()), 0) as expected)
    select min(b.sequence) from (
        select c.expected as sequence from chain c
         where c.sequence <> c.expected
            or c.previous_hash <> coalesce(c.before, sha256(convert_to('chain of tenant ' || c.tenant_id, 'UTF8')))
            or c.hash <> audit_hash(c.previous_hash, c.tenant_id, c.sequence, c.at, c.account_id, c.acting_unit_id,
                                    c.action, c.object_kind, c.object_id, c.details)
        union all
        select least(n.present, n.expected) + 1 from ends n where n.present <> n.expected
        union all
        select h.sequence from audit_head h join chain c on c.sequence = h.sequence
         where h.tenant_id = ubkt_tenant() and h.hash <> c.hash) b
    having min(b.sequence) is not null
$$;

-- Hash of one entry of the acting tenant, to be compared with an exported head.
create function audit_hash_at(number bigint) returns text
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select encode(e.hash, 'hex') from audit_entry e where e.tenant_id = ubkt_tenant() and e.sequence = number $$;

-- Heads of all chains, for the daily file outside the database.
create function audit_heads() returns table (tenant_id bigint, sequence bigint, hash text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select h.tenant_id, h.sequence, encode(h.hash, 'hex') from audit_head h order by h.tenant_id $$;

grant execute on function audit_append(bigint, text, text, text, text), audit_first_break(), audit_hash_at(bigint), audit_heads() to ubkt_app;
