-- The scope of a transaction: which unit acts, and on which day of the portal's calendar.
-- Both are set once per transaction with set_config(..., true); an unset scope reads as null and sees no row.

create extension if not exists btree_gist;
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- From here on a function is callable only by whom it is granted to.
alter default privileges revoke execute on functions from public;

create function ubkt_unit() returns bigint
    language sql stable parallel safe
as $$ select nullif(current_setting('ubkt.unit', true), '')::bigint $$;

create function ubkt_today() returns date
    language sql stable parallel safe
as $$ select coalesce(nullif(current_setting('ubkt.today', true), '')::date, current_date) $$;

-- Search without diacritics: composed and decomposed letters, đ and d, upper and lower case are one.
create function fold(value text) returns text
    language sql immutable parallel safe
    set search_path = public, pg_temp
as $$ select lower(unaccent('unaccent'::regdictionary, normalize(value, NFC))) $$;

create function refuse_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'restrict_violation';
end
$$;

-- What this installation is. Demo data may only enter an installation that says it is one.
create table installation (
    id              smallint    primary key default 1 check (id = 1),
    mode            text        not null check (mode in ('DEMO', 'TEST', 'PRODUCTION')),
    founded_at      timestamptz not null default now(),
    demo_loaded_at  timestamptz,
    setup_done_at   timestamptz
);
comment on table installation is 'CLASS SHARED: mode of the installation, first start and first administrator';

alter table installation enable row level security;
alter table installation force row level security;
create policy owner_all on installation to ubkt_owner using (true) with check (true);
create policy everyone_reads on installation for select to ubkt_app using (true);

grant usage on schema public to ubkt_app;
grant select (id, mode, founded_at, demo_loaded_at, setup_done_at) on installation to ubkt_app;
grant execute on function ubkt_unit(), ubkt_today(), fold(text) to ubkt_app;
