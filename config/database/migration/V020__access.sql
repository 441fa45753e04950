-- Roles are data: what a role may do, per statistical level of the unit where it is held (null = every level).

create table role (
    code          text     primary key,
    position      smallint not null unique,
    needs_second_person boolean not null
);
comment on table role is 'CLASS SHARED: roles of a commission; one that reads figures or grants access takes two persons';

create table role_permission (
    role_code  text not null references role,
    permission text not null,
    level      text check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS')),
    unique nulls not distinct (role_code, permission, level)
);
comment on table role_permission is 'CLASS SHARED: permissions of a role by statistical level';

create table account (
    id            bigint      generated always as identity primary key,
    public_id     uuid        not null unique default gen_random_uuid(),
    unit_id       bigint      not null references unit,
    user_name     text        not null check (user_name ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
    full_name     text        collate "vi-x-icu" not null check (length(full_name) between 1 and 100),
    password_hash text,
    state         text        not null default 'NEW' check (state in ('NEW', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
    created_at    timestamptz not null,
    version       bigint      not null default 0,
    unique (user_name)
);
comment on table account is 'CLASS OWN: a person who may sign in; unit_id is the tenant that administers the account';
create index account_unit on account (unit_id);

create table post (
    id             bigint generated always as identity primary key,
    public_id      uuid   not null unique default gen_random_uuid(),
    unit_id        bigint not null references unit,
    account_id     bigint not null references account,
    acting_unit_id bigint not null references unit,
    title          text   collate "vi-x-icu" not null check (length(title) between 1 and 120),
    valid_from     date   not null,
    valid_to       date   check (valid_to > valid_from),
    version        bigint not null default 0,
    exclude using gist (account_id with =, acting_unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table post is 'CLASS OWN: the unit for which a person acts, by date; unit_id is the administering tenant';
create index post_unit on post (unit_id);

create table role_grant (
    id             bigint      generated always as identity primary key,
    public_id      uuid        not null unique default gen_random_uuid(),
    unit_id        bigint      not null references unit,
    post_id        bigint      not null references post,
    role_code      text        not null references role,
    state          text        not null check (state in ('PENDING', 'ACTIVE', 'REFUSED', 'REVOKED')),
    requested_by   bigint      not null references account,
    requested_name text        not null,
    requested_at   timestamptz not null,
    decided_by     bigint      references account,
    decided_name   text,
    decided_at     timestamptz,
    version        bigint      not null default 0
);
comment on table role_grant is 'CLASS OWN: a role asked for and given at a post, with the two persons who did it';
create unique index role_grant_once on role_grant (post_id, role_code) where state in ('PENDING', 'ACTIVE');
create index role_grant_unit on role_grant (unit_id, state);

create function role_grant_takes_two() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if new.state = 'ACTIVE'
       and (select needs_second_person from role where code = new.role_code)
       and (new.decided_by is null or new.decided_by = new.requested_by
            or new.decided_by = (select account_id from post where id = new.post_id)) then
        raise exception 'role % takes effect when a second named person confirms', new.role_code using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger role_grant_takes_two before insert or update on role_grant for each row execute function role_grant_takes_two();

-- A credential is set with a code of two halves: one is shown to who asks, the other to who confirms.
create table credential_reset (
    id             bigint      generated always as identity primary key,
    public_id      uuid        not null unique default gen_random_uuid(),
    unit_id        bigint      not null references unit,
    account_id     bigint      not null references account,
    state          text        not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED', 'USED', 'EXPIRED')),
    first_half     bytea       not null,
    second_half    bytea,
    requested_by   bigint      not null references account,
    requested_name text        not null,
    requested_at   timestamptz not null,
    decided_by     bigint      references account check (decided_by <> requested_by and decided_by <> account_id),
    decided_name   text,
    decided_at     timestamptz,
    expires_at     timestamptz not null,
    version        bigint      not null default 0
);
comment on table credential_reset is 'CLASS OWN: a request to set a credential; only hashes of the halves are kept';
create unique index credential_reset_once on credential_reset (account_id) where state in ('PENDING', 'CONFIRMED');

create table login_session (
    token_hash   bytea       primary key,
    account_id   bigint      not null references account,
    post_id      bigint      references post,
    opened_at    timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at   timestamptz not null,
    agent        text        not null check (length(agent) <= 200)
);
comment on table login_session is 'CLASS SEALED: sessions by the hash of their secret; reached through functions only';
create index login_session_account on login_session (account_id);

create table login_failure (
    key_hash bytea       not null,
    at       timestamptz not null default now()
);
comment on table login_failure is 'CLASS SEALED: failed sign-ins by the hash of user name or address; reached through functions only';
create index login_failure_key on login_failure (key_hash, at);

insert into role (code, position, needs_second_person) values
    ('CHAIRMAN', 1, true), ('VICE_CHAIRMAN', 2, true), ('MEMBER', 3, true), ('INSPECTOR', 4, true), ('COMPILER', 5, true),
    ('OFFICE', 6, true), ('LEADER', 7, true), ('CELL_SECRETARY', 8, true), ('ADMIN', 9, true), ('AUDITOR', 10, true);

-- The matrix of functions by role; a line with a level holds only at a unit of that level.
insert into role_permission (role_code, permission, level)
select r.role_code, p.permission, null
  from (values
    ('CHAIRMAN',       '{UNIT_READ,PERIOD_READ,FORM_READ,FORM_SEND,BULLETIN_READ,GRANT_CONFIRM,AUDIT_READ}'::text[]),
    ('VICE_CHAIRMAN',  '{UNIT_READ,PERIOD_READ,FORM_READ,FORM_SEND,BULLETIN_READ,GRANT_CONFIRM}'),
    ('MEMBER',         '{UNIT_READ,PERIOD_READ,FORM_READ,BULLETIN_READ}'),
    ('INSPECTOR',      '{UNIT_READ,PERIOD_READ,FORM_READ,BULLETIN_READ}'),
    ('COMPILER',       '{UNIT_READ,PERIOD_READ,FORM_READ,FORM_EDIT,FORM_SEND,BULLETIN_READ}'),
    ('OFFICE',         '{UNIT_READ,PERIOD_READ,BULLETIN_READ}'),
    ('LEADER',         '{UNIT_READ,PERIOD_READ,BULLETIN_READ}'),
    ('CELL_SECRETARY', '{PERIOD_READ,BULLETIN_READ}'),
    ('ADMIN',          '{UNIT_READ,UNIT_EDIT,PERIOD_READ,ACCOUNT_MANAGE,GRANT_CONFIRM}'),
    ('AUDITOR',        '{UNIT_READ,PERIOD_READ,AUDIT_READ}')
  ) as r(role_code, permissions)
  cross join lateral unnest(r.permissions) as p(permission);

insert into role_permission (role_code, permission, level) values
    ('COMPILER', 'PERIOD_MANAGE', 'PROVINCE'), ('ADMIN', 'PERIOD_MANAGE', 'PROVINCE'),
    ('COMPILER', 'BULLETIN_COMPOSE', 'PROVINCE'), ('COMPILER', 'BULLETIN_COMPOSE', 'DISTRICT'),
    ('MEMBER', 'BULLETIN_COMPOSE', 'PROVINCE'), ('MEMBER', 'BULLETIN_COMPOSE', 'DISTRICT'),
    ('CHAIRMAN', 'BULLETIN_RELEASE', 'PROVINCE'), ('CHAIRMAN', 'BULLETIN_RELEASE', 'DISTRICT'),
    ('VICE_CHAIRMAN', 'BULLETIN_RELEASE', 'PROVINCE'), ('VICE_CHAIRMAN', 'BULLETIN_RELEASE', 'DISTRICT');

-- Receiving and consolidating are for commissions that have others below them.
insert into role_permission (role_code, permission, level)
select r.role_code, p.permission, l.level
  from (values
    ('CHAIRMAN',      '{SUBMISSION_REVIEW,SUBMISSION_REOPEN,CONSOLIDATION_READ}'::text[]),
    ('VICE_CHAIRMAN', '{SUBMISSION_REVIEW,CONSOLIDATION_READ}'),
    ('MEMBER',        '{CONSOLIDATION_READ}'),
    ('INSPECTOR',     '{CONSOLIDATION_READ}'),
    ('COMPILER',      '{SUBMISSION_REVIEW,CONSOLIDATION_READ}'),
    ('LEADER',        '{CONSOLIDATION_READ}')
  ) as r(role_code, permissions)
  cross join lateral unnest(r.permissions) as p(permission)
  cross join (values ('CENTRAL'), ('PROVINCE'), ('DISTRICT')) as l(level);
