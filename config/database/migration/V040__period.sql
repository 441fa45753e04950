-- Form sets and the versions of their forms, written by the owner role when the definition files change.

create table form_version (
    id         bigint      generated always as identity primary key,
    form_code  text        not null check (form_code ~ '^[FS][0-9]{2}$'),
    checksum   text        not null,
    layout     jsonb       not null,
    loaded_at  timestamptz not null default now(),
    unique (form_code, checksum)
);
comment on table form_version is 'CLASS SHARED: a form as it was defined; the figures of a revision name the version they were entered on';
comment on column form_version.layout is 'row codes and column letters: a vector of figures holds the rows one after another in this order';

create table form_set (
    code       text primary key check (code ~ '^[A-Z0-9-]{1,20}$'),
    decision   text not null,
    valid_from date not null,
    valid_to   date check (valid_to > valid_from)
);
comment on table form_set is 'CLASS SHARED: the forms of one decision of the centre, with the days it holds';

create table form_set_form (
    form_set        text     not null references form_set,
    form_code       text     not null,
    position        smallint not null,
    form_version_id bigint   not null references form_version,
    primary key (form_set, form_code)
);
comment on table form_set_form is 'CLASS SHARED: forms of a set in their order, with the version in use';

-- Periods: BASE ones are entered and never overlap; COMPOSITE ones list base periods and are computed.

create table period (
    id         bigint      generated always as identity primary key,
    public_id  uuid        not null unique default gen_random_uuid(),
    unit_id    bigint      not null references unit,
    name       text        collate "vi-x-icu" not null check (length(name) between 1 and 120),
    type       text        not null check (type in ('MONTH', 'FIRST_QUARTER', 'SIX_MONTHS', 'NINE_MONTHS', 'YEAR', 'TERM', 'RANGE')),
    kind       text        not null check (kind in ('BASE', 'COMPOSITE')),
    starts_on  date        not null,
    ends_on    date        not null check (ends_on >= starts_on),
    cut_off    date        not null,
    form_set   text        references form_set,
    state      text        not null check (state in ('OPEN', 'CLOSED')),
    version    bigint      not null default 0,
    changed_name text      not null,
    changed_at timestamptz not null,
    check ((kind = 'BASE') = (form_set is not null)),
    unique (id, unit_id),
    unique (unit_id, name),
    exclude using gist (unit_id with =, daterange(starts_on, ends_on, '[]') with &&) where (kind = 'BASE')
);
comment on table period is 'CLASS DOWNWARD: a reporting period, opened by a committee for itself and all units below it';
comment on column period.ends_on is 'last day of the period, included';

create table period_component (
    period_id    bigint   not null,
    unit_id      bigint   not null,
    component_id bigint   not null references period,
    position     smallint not null,
    primary key (period_id, component_id),
    foreign key (period_id, unit_id) references period (id, unit_id)
);
comment on table period_component is 'CLASS DOWNWARD: base periods of a composite period, in order of time';

create table period_due (
    period_id bigint not null,
    unit_id   bigint not null,
    level     text   not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS')),
    due_on    date   not null,
    primary key (period_id, level),
    foreign key (period_id, unit_id) references period (id, unit_id)
);
comment on table period_due is 'CLASS DOWNWARD: day by which units of a level send; set by the committee that opens the period';

create table due_form (
    id          bigint  generated always as identity primary key,
    unit_id     bigint  not null references unit,
    form_code   text    not null,
    period_type text    not null,
    level       text    not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS')),
    due         boolean not null,
    unique (unit_id, form_code, period_type, level)
);
comment on table due_form is 'CLASS DOWNWARD: exceptions to the rule that a form offered to a level is due from it in every period';
