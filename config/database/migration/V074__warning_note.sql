-- Why a warning of the check stands: written while the forms are filled in, kept with the revision once they are sent.

create table warning_note (
    id           bigint      generated always as identity primary key,
    unit_id      bigint      not null references unit,
    period_id    bigint      not null references period,
    finding_key  text        not null check (length(finding_key) <= 100),
    text         text        not null check (length(text) between 1 and 1000),
    changed_by   bigint      not null,
    changed_name text        not null,
    changed_at   timestamptz not null,
    unique (unit_id, period_id, finding_key)
);
comment on table warning_note is 'CLASS OWN: why a warning stands on forms a unit is filling; seen by nobody else';

create table revision_warning_note (
    id          bigint      generated always as identity primary key,
    revision_id bigint      not null,
    unit_id     bigint      not null references unit,
    period_end  date        not null,
    finding_key text        not null check (length(finding_key) <= 100),
    text        text        not null check (length(text) between 1 and 1000),
    author_name text        not null,
    noted_at    timestamptz not null,
    unique (revision_id, finding_key),
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table revision_warning_note is 'CLASS REACH: why a warning stood when the unit sent the revision';

create trigger revision_warning_note_kept before update or delete on revision_warning_note for each row execute function refuse_change();
