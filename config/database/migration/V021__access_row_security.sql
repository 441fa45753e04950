-- OWN: accounts, posts, grants and resets are read and written by the tenant that administers them.

alter table role enable row level security;
alter table role force row level security;
create policy owner_all on role to ubkt_owner using (true) with check (true);
create policy everyone_reads on role for select to ubkt_app using (true);

alter table role_permission enable row level security;
alter table role_permission force row level security;
create policy owner_all on role_permission to ubkt_owner using (true) with check (true);
create policy everyone_reads on role_permission for select to ubkt_app using (true);

alter table account enable row level security;
alter table account force row level security;
create policy owner_all on account to ubkt_owner using (true) with check (true);
create policy own on account to ubkt_app using (unit_id = ubkt_unit())
    with check (unit_id = ubkt_unit() and unit_id = ubkt_tenant());

-- A post is held at a unit of the acting tenant, or at a tenant directly below it, to give that its first administrators.
create function tenant_units() returns table (unit_id bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select u.id from unit_reach r join unit u on u.id = r.descendant_id and (u.ended_on is null or u.ended_on > ubkt_today())
     where r.ancestor_id = ubkt_unit() and r.valid_from <= ubkt_today() and r.valid_to > ubkt_today()
       and (tenant_of(u.id, ubkt_today()) = ubkt_unit() or u.tenant and r.depth = 1)
$$;

create function post_in_tenant(acting bigint) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select acting in (select unit_id from tenant_units()) $$;

-- An administrator is one of a whole tenant; every other role stays inside the tenant that gives it.
create function role_in_place(held_at bigint, role text) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select case when role = 'ADMIN' then p.acting_unit_id = t.id else t.id = ubkt_unit() end
      from post p cross join lateral (select tenant_of(p.acting_unit_id, ubkt_today()) as id) t
     where p.id = held_at and p.unit_id = ubkt_unit()
$$;
grant execute on function tenant_units(), post_in_tenant(bigint), role_in_place(bigint, text) to ubkt_app;

alter table post enable row level security;
alter table post force row level security;
create policy owner_all on post to ubkt_owner using (true) with check (true);
create policy own on post for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on post for insert to ubkt_app
    with check (unit_id = ubkt_unit()
                and exists (select 1 from account a where a.id = account_id and a.unit_id = ubkt_unit())
                and post_in_tenant(acting_unit_id));
create policy own_update on post for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy owner_all on role_grant to ubkt_owner using (true) with check (true);
create policy own on role_grant for select to ubkt_app using (unit_id = ubkt_unit());
create policy own_insert on role_grant for insert to ubkt_app with check (unit_id = ubkt_unit() and role_in_place(post_id, role_code));
create policy own_update on role_grant for update to ubkt_app using (unit_id = ubkt_unit()) with check (unit_id = ubkt_unit());

alter table credential_reset enable row level security;
alter table credential_reset force row level security;
create policy owner_all on credential_reset to ubkt_owner using (true) with check (true);
create policy own on credential_reset to ubkt_app using (unit_id = ubkt_unit())
    with check (unit_id = ubkt_unit() and exists (select 1 from account a where a.id = account_id and a.unit_id = ubkt_unit()));

alter table login_session enable row level security;
alter table login_session force row level security;
create policy owner_all on login_session to ubkt_owner using (true) with check (true);

alter table login_failure enable row level security;
alter table login_failure force row level security;
create policy owner_all on login_failure to ubkt_owner using (true) with check (true);

grant select on role, role_permission to ubkt_app;
grant select (id, public_id, unit_id, user_name, full_name, state, created_at, version) on account to ubkt_app;
grant insert (public_id, unit_id, user_name, full_name, state, created_at, version) on account to ubkt_app;
grant update (full_name, state, version) on account to ubkt_app;
grant select, insert on post, role_grant, credential_reset to ubkt_app;
grant update (title, valid_to, version) on post to ubkt_app;
grant update (state, decided_by, decided_name, decided_at, version) on role_grant to ubkt_app;
grant update (state, second_half, decided_by, decided_name, decided_at, expires_at, version) on credential_reset to ubkt_app;
-- the key of a new row is read back
grant usage on sequence account_id_seq, post_id_seq, role_grant_id_seq, credential_reset_id_seq to ubkt_app;

-- Sign-in happens before there is a scope: these functions are the whole of what it can reach.

create function auth_account(name text)
    returns table (account_id bigint, public_id uuid, tenant_id bigint, full_name text, password_hash text, active boolean)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select a.id, a.public_id, a.unit_id, a.full_name, a.password_hash, a.state = 'ACTIVE' from account a where a.user_name = lower(name)
$$;

-- Failures of each key within a while, and how many seconds ago the latest was.
create function auth_failures(keys bytea[], within interval) returns table (key_hash bytea, failures bigint, seconds_ago bigint)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select f.key_hash, count(*), floor(extract(epoch from now() - max(f.at)))::bigint
      from login_failure f where f.key_hash = any (keys) and f.at > now() - within group by f.key_hash
$$;

create function auth_failed(keys bytea[], within interval) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    delete from login_failure where at < now() - within;
    insert into login_failure (key_hash) select unnest(keys);
$$;

create function auth_session_open(token bytea, account bigint, lasts interval, user_agent text, forget_failures bytea) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    delete from login_session where expires_at < now();
    delete from login_failure where key_hash = forget_failures;
    insert into login_session (token_hash, account_id, expires_at, agent)
    select token, a.id, now() + lasts, left(user_agent, 200) from account a where a.id = account and a.state = 'ACTIVE';
$$;

-- One row while the session and its account are good; notes once a minute that the session lives.
create function auth_session_check(token bytea, idle interval)
    returns table (account_id bigint, public_id uuid, user_name text, full_name text, post_id bigint, checked_at timestamptz)
    language sql security definer
    set search_path = public, pg_temp
as $$
    update login_session set last_seen_at = now() where token_hash = token and last_seen_at < now() - interval '1 minute'
       and last_seen_at > now() - idle;
    select a.id, a.public_id, a.user_name, a.full_name, s.post_id, now()
      from login_session s join account a on a.id = s.account_id
     where s.token_hash = token and a.state = 'ACTIVE' and s.expires_at > now() and s.last_seen_at > now() - idle
$$;

-- The posts of the person behind a session, with the roles in force and what they permit at that unit's level.
create function auth_posts(token bytea, on_day date)
    returns table (post_id bigint, acting_unit_id bigint, acting_public_id uuid, unit_name text, unit_short_name text, level text,
                   tenant_id bigint, tenant_name text, title text, roles text, permissions text)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select p.id, p.acting_unit_id, u.public_id, n.name, n.short_name, l.level, t.id, tn.name, p.title,
           coalesce((select string_agg(g.role_code, ',' order by r.position) from role_grant g join role r on r.code = g.role_code
                      where g.post_id = p.id and g.state = 'ACTIVE'), ''),
           coalesce((select string_agg(distinct rp.permission, ',') from role_grant g join role_permission rp on rp.role_code = g.role_code
                      where g.post_id = p.id and g.state = 'ACTIVE' and (rp.level is null or rp.level = l.level)), '')
      from login_session s
      join post p on p.account_id = s.account_id and p.valid_from <= on_day and (p.valid_to is null or p.valid_to > on_day)
      join unit u on u.id = p.acting_unit_id
      join unit_name n on n.unit_id = u.id and n.valid_from <= on_day and (n.valid_to is null or n.valid_to > on_day)
      join unit_level l on l.unit_id = u.id and l.valid_from <= on_day and (l.valid_to is null or l.valid_to > on_day)
      join lateral (select tenant_of(p.acting_unit_id, on_day) as id) t on true
      join unit_name tn on tn.unit_id = t.id and tn.valid_from <= on_day and (tn.valid_to is null or tn.valid_to > on_day)
     where s.token_hash = token and s.expires_at > now()
     order by n.name, p.id
$$;

create function auth_choose_post(token bytea, chosen bigint, on_day date) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with changed as (
        update login_session s set post_id = p.id
          from post p
         where s.token_hash = token and p.id = chosen and p.account_id = s.account_id
           and p.valid_from <= on_day and (p.valid_to is null or p.valid_to > on_day)
        returning 1)
    select exists (select 1 from changed)
$$;

create function auth_session_end(token bytea, all_of_account boolean) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    delete from login_session
     where token_hash = token
        or (all_of_account and account_id = (select account_id from login_session where token_hash = token))
$$;

-- Sessions of the person behind a session; each is named by a digest that opens nothing.
create function auth_sessions(token bytea)
    returns table (name text, opened_at timestamptz, last_seen_at timestamptz, agent text, this_one boolean)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select encode(sha256(s.token_hash), 'hex'), s.opened_at, s.last_seen_at, s.agent, s.token_hash = token
      from login_session s
     where s.account_id = (select account_id from login_session where token_hash = token) and s.expires_at > now()
     order by s.last_seen_at desc
$$;

create function auth_session_end_named(token bytea, name text) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with ended as (
        delete from login_session s
         where encode(sha256(s.token_hash), 'hex') = name and s.token_hash <> token
           and s.account_id = (select account_id from login_session where token_hash = token)
        returning 1)
    select exists (select 1 from ended)
$$;

-- Ends the sessions of an account of the acting tenant: after suspension, after a reset, after a role was taken away.
create function auth_sessions_end_of(account bigint) returns void
    language sql security definer
    set search_path = public, pg_temp
as $$
    delete from login_session s using account a
     where s.account_id = a.id and a.id = account and a.unit_id = ubkt_unit()
$$;

-- A person changes the own credential; all other sessions end.
create function auth_change_password(token bytea, new_hash text) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with me as (select account_id from login_session where token_hash = token and expires_at > now()),
         ended as (delete from login_session where account_id = (select account_id from me) and token_hash <> token),
         changed as (update account set password_hash = new_hash, version = version + 1 where id = (select account_id from me) returning 1)
    select exists (select 1 from changed)
$$;

create function auth_reset_halves(name text, moment timestamptz)
    returns table (reset_id bigint, account_id bigint, public_id uuid, tenant_id bigint, full_name text, first_half bytea, second_half bytea)
    language sql stable security definer
    set search_path = public, pg_temp
as $$
    select r.id, a.id, a.public_id, a.unit_id, a.full_name, r.first_half, r.second_half
      from credential_reset r join account a on a.id = r.account_id
     where a.user_name = lower(name) and r.state = 'CONFIRMED' and r.expires_at > moment and a.state in ('NEW', 'ACTIVE')
$$;

create function auth_reset_use(reset bigint, new_hash text, moment timestamptz) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with used as (
        update credential_reset set state = 'USED', version = version + 1
         where id = reset and state = 'CONFIRMED' and expires_at > moment returning account_id),
         ended as (delete from login_session where account_id = (select account_id from used)),
         changed as (
        update account set password_hash = new_hash, state = 'ACTIVE', version = version + 1
         where id = (select account_id from used) and state in ('NEW', 'ACTIVE') returning 1)
    select exists (select 1 from changed)
$$;

-- A password that is published; refused by a database that was not founded for trying out.
create function auth_published_password(account bigint, new_hash text) returns boolean
    language sql security definer
    set search_path = public, pg_temp
as $$
    with changed as (
        update account a set password_hash = new_hash, state = 'ACTIVE', version = version + 1
         where a.id = account and a.unit_id = ubkt_unit() and a.state in ('NEW', 'ACTIVE')
           and exists (select 1 from installation i where i.mode in ('DEMO', 'TEST'))
        returning 1)
    select exists (select 1 from changed)
$$;

-- The first unit and its two administrators, each confirmed by the other; only while no account exists.
create function setup_needed() returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
as $$ select not exists (select 1 from account) $$;

create function setup_administrator(home bigint, name text, full_name text, hash text, title text, from_day date) returns bigint
    language sql
    set search_path = public, pg_temp
as $$
    with person as (
        insert into account (unit_id, user_name, full_name, password_hash, state, created_at)
        values (home, lower(name), full_name, hash, 'ACTIVE', now()) returning id),
         placed as (
        insert into post (unit_id, account_id, acting_unit_id, title, valid_from)
        select home, person.id, home, title, from_day from person)
    select id from person
$$;

create function setup_found(code text, type text, level text, name text, short_name text, founded_on date, from_day date,
                            names text[], full_names text[], hashes text[], titles text[]) returns bigint
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    home   bigint;
    first  bigint;
    second bigint;
begin
    perform pg_advisory_xact_lock(hashtext('setup_found'));
    if not setup_needed() then
        raise exception 'the installation has its administrators' using errcode = 'insufficient_privilege';
    end if;
    home := unit_found(code, type, level, name, short_name, founded_on);
    first := setup_administrator(home, names[1], full_names[1], hashes[1], titles[1], from_day);
    second := setup_administrator(home, names[2], full_names[2], hashes[2], titles[2], from_day);
    insert into role_grant (unit_id, post_id, role_code, state, requested_by, requested_name, requested_at, decided_by, decided_name, decided_at)
    select home, p.id, 'ADMIN', 'ACTIVE', a.id, a.full_name, now(), other.id, other.full_name, now()
      from account a join post p on p.account_id = a.id
      join account other on other.id = case a.id when first then second else first end
     where a.id in (first, second);
    update installation set setup_done_at = now();
    return home;
end
$$;

grant execute on function auth_account(text), auth_failures(bytea[], interval), auth_failed(bytea[], interval),
    auth_session_open(bytea, bigint, interval, text, bytea), auth_session_check(bytea, interval), auth_posts(bytea, date),
    auth_choose_post(bytea, bigint, date), auth_session_end(bytea, boolean), auth_sessions(bytea), auth_session_end_named(bytea, text),
    auth_sessions_end_of(bigint), auth_change_password(bytea, text), auth_reset_halves(text, timestamptz), auth_reset_use(bigint, text, timestamptz),
    auth_published_password(bigint, text), setup_needed(),
    setup_found(text, text, text, text, text, date, date, text[], text[], text[], text[]) to ubkt_app;
