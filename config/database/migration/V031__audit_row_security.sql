alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy owner_all on audit_entry to ubkt_owner using (true) with check (true);
create policy tenant_reads on audit_entry for select to ubkt_app using (tenant_id = ubkt_tenant());

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

create function audit_append(account bigint, action text, object_kind text, object_id text, details text) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    tenant bigint := ubkt_tenant();
    head   audit_head;
    moment timestamptz := clock_timestamp();
    next   bytea;
begin
    if tenant is null then
        raise exception 'nothing is recorded without an acting unit' using errcode = 'insufficient_privilege';
    end if;
    insert into audit_head values (tenant, 0, sha256(convert_to('chain of tenant ' || tenant, 'UTF8'))) on conflict do nothing;
    select * into head from audit_head h where h.tenant_id = tenant for update;
    next := audit_hash(head.hash, tenant, head.sequence + 1, moment, account, ubkt_unit(), action, object_kind, object_id, details);
    insert into audit_entry (tenant_id, sequence, at, account_id, acting_unit_id, action, object_kind, object_id, details, previous_hash, hash)
    values (tenant, head.sequence + 1, moment, account, ubkt_unit(), action, object_kind, object_id, details, head.hash, next);
    update audit_head h set sequence = head.sequence + 1, hash = next where h.tenant_id = tenant;
end
$$;

-- The first broken link of the acting tenant's chain, or no row; a cut tail shows against the head and the exported heads.
create function audit_first_break() returns table (sequence bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    with chain as (
        select e.*, lag(e.hash) over (order by e.sequence) as before, row_number() over (order by e.sequence) as expected
          from audit_entry e where e.tenant_id = ubkt_tenant())
    select b.sequence from (
        select c.sequence from chain c
         where c.sequence <> c.expected
            or c.previous_hash <> coalesce(c.before, sha256(convert_to('chain of tenant ' || c.tenant_id, 'UTF8')))
            or c.hash <> audit_hash(c.previous_hash, c.tenant_id, c.sequence, c.at, c.account_id, c.acting_unit_id,
                                    c.action, c.object_kind, c.object_id, c.details)
        union all
        select h.sequence from audit_head h
         where h.tenant_id = ubkt_tenant()
           and h.hash is distinct from (select c.hash from chain c where c.sequence = h.sequence)) b
     order by 1 limit 1
$$;

-- Heads of all chains, for the daily file outside the database.
create function audit_heads() returns table (tenant_id bigint, sequence bigint, hash text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select h.tenant_id, h.sequence, encode(h.hash, 'hex') from audit_head h order by h.tenant_id $$;

grant execute on function audit_append(bigint, text, text, text, text), audit_first_break(), audit_heads() to ubkt_app;
