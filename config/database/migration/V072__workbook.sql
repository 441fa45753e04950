-- A workbook that was read and not yet entered, and how to take an entering back. Rows live for a limited time.

create table workbook_import (
    id          bigint      generated always as identity primary key,
    public_id   uuid        not null unique default gen_random_uuid(),
    unit_id     bigint      not null references unit,
    period_id   bigint      not null references period,
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    file_name   text        not null check (length(file_name) <= 200),
    content     jsonb       not null,
    choices     jsonb       not null default '{}',
    state       text        not null check (state in ('READ', 'APPLIED', 'UNDONE')),
    undo        jsonb,
    author_id   bigint      not null,
    author_name text        not null,
    changed_at  timestamptz not null,
    expires_at  timestamptz not null,
    version     bigint      not null default 0,
    check (state <> 'APPLIED' or undo is not null)
);
comment on table workbook_import is 'CLASS OWN: a workbook a unit has sent in for trial; seen by nobody else';
comment on column workbook_import.content is 'the cells that hold something, as read; emptied once they are entered';
comment on column workbook_import.choices is 'sheet number to form code, where a person corrected what was recognised; empty code = leave out';
comment on column workbook_import.undo is 'form to the cells that entering changed, before and after';
create index workbook_import_unit on workbook_import (unit_id, period_id, id desc);
