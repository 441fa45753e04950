-- What reaches the portal by way of others: branches that report in the sheet of their grassroots unit, and units for which
-- their superior enters.

create table branch (
    id         bigint   generated always as identity primary key,
    public_id  uuid     not null unique default gen_random_uuid(),
    unit_id    bigint   not null references unit,
    kind       text     not null check (kind in ('CELL', 'DIVISION')),
    position   integer  not null check (position > 0),
    name       text     collate vietnamese_names not null check (length(name) between 1 and 120),
    valid_from date     not null,
    valid_to   date     check (valid_to > valid_from),
    version    bigint   not null default 0,
    unique (id, unit_id)
);
comment on table branch is 'CLASS OWN: a cell or division of a grassroots unit, which reports in that unit''s sheet; without forms or accounts of its own';
create unique index branch_name on branch (unit_id, name) where valid_to is null;

create table branch_row (
    id           bigint      generated always as identity primary key,
    unit_id      bigint      not null references unit,
    period_id    bigint      not null references period,
    branch_id    bigint      not null,
    figures      jsonb       not null,
    version      bigint      not null default 1,
    changed_by   bigint      not null,
    changed_name text        not null,
    changed_at   timestamptz not null,
    unique (period_id, branch_id),
    foreign key (branch_id, unit_id) references branch (id, unit_id)
);
comment on table branch_row is 'CLASS OWN: what a branch reported for a period, by code of the indicator; an indicator not named was not given';
create index branch_row_sheet on branch_row (unit_id, period_id);

create table fed_cells (
    unit_id    bigint      not null references unit,
    period_id  bigint      not null references period,
    form_code  text        not null,
    slots      integer[]   not null check (cardinality(slots) > 0),
    fed_since  timestamptz not null,
    primary key (unit_id, period_id, form_code)
);
comment on table fed_cells is 'CLASS OWN: cells of a draft that follow from the sheet of branches and are therefore not typed';

-- Who may enter for a unit: its superior, where it marked the unit as one without an account, or where the unit authorised it.
create table entry_grant (
    id            bigint      generated always as identity primary key,
    public_id     uuid        not null unique default gen_random_uuid(),
    unit_id       bigint      not null references unit,
    kind          text        not null check (kind in ('NO_ACCOUNT', 'AUTHORISATION')),
    about_unit_id bigint      not null references unit,
    superior_id   bigint      not null references unit check (superior_id <> about_unit_id),
    document      text        not null check (length(document) between 1 and 200),
    valid_from    date        not null,
    valid_to      date        check (valid_to >= valid_from),
    author_id     bigint      not null,
    author_name   text        not null,
    granted_at    timestamptz not null,
    ended_name    text,
    check (unit_id = case kind when 'NO_ACCOUNT' then superior_id else about_unit_id end),
    exclude using gist (about_unit_id with =, superior_id with =, kind with =, daterange(valid_from, valid_to) with &&)
);
comment on table entry_grant is 'CLASS ADDRESSED: that a superior may enter for a unit directly below it, from a day to a day';
create index entry_grant_superior on entry_grant (superior_id);

alter table submission_revision
    add column source_kind     text check (source_kind in ('PAPER', 'TELEPHONE', 'FILE')),
    add column source_date     date,
    add column entered_at_unit bigint references unit,
    add check (on_behalf = (source_kind is not null and source_date is not null and source_paper is not null and entered_at_unit is not null));
comment on column submission_revision.source_paper is 'number or name of the paper, note of the call or file from which a superior entered it';

create table behalf_reply (
    id            bigint      generated always as identity primary key,
    unit_id       bigint      not null references unit,
    about_unit_id bigint      not null references unit,
    revision_id   bigint      not null,
    kind          text        not null check (kind in ('CONFIRMED', 'CONTESTED')),
    reason        text        check (length(reason) between 1 and 2000),
    author_id     bigint      not null,
    author_name   text        not null,
    replied_at    timestamptz not null,
    check (kind = 'CONFIRMED' or reason is not null),
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table behalf_reply is 'CLASS ADDRESSED: what a unit says of figures that its superior entered for it';
create index behalf_reply_revision on behalf_reply (revision_id, id desc);
create trigger behalf_reply_kept before update or delete on behalf_reply for each row execute function refuse_change();

insert into role_permission (role_code, permission, level) values
    ('COMPILER', 'FORM_ENTER_FOR', 'PROVINCE'), ('COMPILER', 'FORM_ENTER_FOR', 'DISTRICT'),
    ('COMPILER', 'BRANCH_EDIT', 'GRASSROOTS'),
    ('CHAIRMAN', 'ENTRY_AUTHORISE', null), ('VICE_CHAIRMAN', 'ENTRY_AUTHORISE', null);
