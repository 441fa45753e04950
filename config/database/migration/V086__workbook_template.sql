-- A committee's own official workbook: the file itself and where in it the cells of our forms stand.

create table workbook_template (
    id          bigint      generated always as identity primary key,
    public_id   uuid        not null unique default gen_random_uuid(),
    unit_id     bigint      not null references unit,
    form_set    text        not null references form_set (code),
    name        text        not null check (length(name) between 1 and 200),
    file_name   text        not null check (length(file_name) <= 200),
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    content     bytea       not null check (octet_length(content) <= 3145728),
    binding     jsonb       not null,
    valid_from  date,
    valid_to    date,
    author_id   bigint      not null,
    author_name text        not null,
    changed_at  timestamptz not null,
    version     bigint      not null default 0,
    check (valid_to is null or valid_to >= valid_from),
    exclude using gist (unit_id with =, form_set with =, daterange(valid_from, valid_to) with &&) where (valid_from is not null)
);
comment on table workbook_template is 'CLASS DOWNWARD: the workbook a committee has its forms filled in, used by itself and all units below';
comment on column workbook_template.binding is 'by sheet: which form it is, and which of its rows and columns are which of ours';
comment on column workbook_template.valid_from is 'holds for periods that end on this day or later; null = still being prepared by its committee';
comment on column workbook_template.valid_to is 'first day it no longer holds; null = still holds';
