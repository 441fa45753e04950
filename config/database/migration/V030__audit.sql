-- The trail: one hash chain per tenant, written in the transaction of what it records, never changed.

create table audit_entry (
    id             bigint      generated always as identity primary key,
    tenant_id      bigint      not null references unit,
    sequence       bigint      not null,
    at             timestamptz not null,
    account_id     bigint,
    acting_unit_id bigint      not null references unit,
    action         text        not null check (action ~ '^[A-Z][A-Z_]{2,59}$'),
    object_kind    text        not null check (object_kind ~ '^[A-Z][A-Z_]{1,59}$'),
    object_id      text        not null check (length(object_id) <= 80 and object_id !~ '[\x01-\x1f]'),
    details        text        not null check (length(details) <= 4000 and details !~ '[\x01-\x1f]'),
    previous_hash  bytea       not null,
    hash           bytea       not null,
    unique (tenant_id, sequence)
);
comment on table audit_entry is 'CLASS TENANT: what was done, by whom, for which unit; codes and numbers, no names and no texts';
comment on column audit_entry.at is 'the real moment, also where the calendar of the portal stands on another day';
create index audit_entry_newest on audit_entry (tenant_id, at desc);
create index audit_entry_object on audit_entry (tenant_id, object_kind, object_id);
create trigger audit_entry_kept before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function refuse_change();

create table audit_head (
    tenant_id bigint primary key references unit,
    sequence  bigint not null,
    hash      bytea  not null
);
comment on table audit_head is 'CLASS SEALED: last link of each chain; reached through functions only';
