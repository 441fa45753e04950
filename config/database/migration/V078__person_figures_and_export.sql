-- Small counts that can point to a person are for those whose work the form is: they enter, check, sign or answer for it.
-- Members, inspectors and leaders see the totals.
insert into role_permission (role_code, permission, level) values
    ('CHAIRMAN', 'PERSON_FIGURES_READ', null),
    ('VICE_CHAIRMAN', 'PERSON_FIGURES_READ', null),
    ('COMPILER', 'PERSON_FIGURES_READ', null);

-- Figures taken out of the portal as a file: each taking has a number of its own within the unit and year.
create table figure_export (
    id           bigint      generated always as identity primary key,
    unit_id      bigint      not null references unit,
    year         smallint    not null,
    number       integer     not null check (number > 0),
    content      text        not null check (content in ('SHEET', 'DRILL', 'COMPARISON', 'TREND', 'RANKING')),
    format       text        not null check (format in ('CSV', 'XLSX')),
    subject      text        not null check (length(subject) between 1 and 200),
    account_id   bigint      not null,
    account_name text        not null,
    exported_at  timestamptz not null,
    unique (unit_id, year, number)
);
comment on table figure_export is 'CLASS OWN: a file of figures taken out by somebody of the unit; append-only';
comment on column figure_export.subject is 'form and cell by their codes, never a name';
