-- What happened to the cells of a draft, and what was noted on them. Neither changes a figure.

create table draft_change (
    id          bigint      generated always as identity primary key,
    unit_id     bigint      not null references unit,
    period_id   bigint      not null references period,
    form_code   text        not null,
    source      text        not null check (source in ('TYPED', 'ZEROS_FILLED', 'DECLARED_NIL', 'NIL_WITHDRAWN', 'SET_ENTERED', 'FED',
                            'IMPORTED', 'IMPORT_UNDONE')),
    whole       boolean     not null,
    slots       integer[]   not null,
    old_values  bigint[]    not null,
    new_values  bigint[]    not null,
    author_id   bigint      not null,
    author_name text        not null,
    changed_at  timestamptz not null,
    check (cardinality(slots) = cardinality(old_values) and cardinality(slots) = cardinality(new_values)),
    check (whole or cardinality(slots) > 0)
);
comment on table draft_change is 'CLASS OWN: cells of a draft changed by one saving; seen by nobody else, like the draft';
comment on column draft_change.whole is 'first saving of the form: every cell was empty before, and what it was then is the old value of its next change, or what stands now';
comment on column draft_change.slots is 'cells changed, with their values before and after in the same order';
create index draft_change_form on draft_change (unit_id, period_id, form_code, id);

create table draft_note (
    id          bigint      generated always as identity primary key,
    unit_id     bigint      not null references unit,
    period_id   bigint      not null references period,
    form_code   text        not null,
    slot        integer     not null check (slot >= 0),
    text        text        not null check (length(text) between 1 and 500),
    author_id   bigint      not null,
    author_name text        not null,
    written_at  timestamptz not null,
    unique (unit_id, period_id, form_code, slot)
);
comment on table draft_note is 'CLASS OWN: why a cell of a draft holds what it holds; sent along with the form';

create table revision_note (
    id          bigint      generated always as identity primary key,
    revision_id bigint      not null,
    unit_id     bigint      not null,
    period_id   bigint      not null references period,
    period_end  date        not null,
    form_code   text        not null,
    slot        integer     not null,
    text        text        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    unique (revision_id, form_code, slot),
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table revision_note is 'CLASS REACH: notes on cells as they were sent with a revision';

create trigger draft_change_kept before update or delete on draft_change for each row execute function refuse_change();
create trigger revision_note_kept before update or delete on revision_note for each row execute function refuse_change();
