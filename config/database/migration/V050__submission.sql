-- What a unit is typing. Cells of a form travel as one vector; null = not yet given, 0 = nothing happened.

create table draft_form (
    id              bigint      generated always as identity primary key,
    unit_id         bigint      not null references unit,
    period_id       bigint      not null references period,
    form_code       text        not null,
    form_version_id bigint      not null references form_version,
    own             bigint[]    not null,
    nil             boolean     not null default false,
    version         bigint      not null default 0,
    changed_by      bigint,
    changed_name    text        not null,
    changed_at      timestamptz not null,
    unique (unit_id, period_id, form_code)
);
comment on table draft_form is 'CLASS OWN: a form a unit is filling; seen by nobody else';

-- What a unit sent: never changed. below = sum of what it had accepted, inputs = the revisions it accepted.

create table submission_revision (
    id              bigint      generated always as identity primary key,
    public_id       uuid        not null unique default gen_random_uuid(),
    unit_id         bigint      not null references unit,
    period_id       bigint      not null references period,
    period_end      date        not null,
    number          integer     not null check (number > 0),
    whole_set       boolean     not null,
    author_id       bigint      not null,
    author_name     text        not null,
    on_behalf       boolean     not null default false,
    source_paper    text        check (length(source_paper) <= 200),
    idempotency_key uuid        not null,
    submitted_at    timestamptz not null,
    unique (unit_id, period_id, number),
    unique (unit_id, idempotency_key),
    unique (id, unit_id)
);
comment on table submission_revision is 'CLASS REACH: one sending of forms by a unit for a period';
create index submission_revision_period on submission_revision (period_id, unit_id);

create table revision_form (
    id              bigint   generated always as identity primary key,
    revision_id     bigint   not null,
    unit_id         bigint   not null,
    period_id       bigint   not null references period,
    period_end      date     not null,
    form_code       text     not null,
    form_version_id bigint   not null references form_version,
    nil             boolean  not null,
    own             bigint[] not null,
    below           bigint[] not null,
    total           bigint[] not null,
    inputs          bigint[] not null,
    unique (revision_id, form_code),
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table revision_form is 'CLASS REACH: figures of one form of a revision: own part, accepted part below, total, revisions it was made of';
create index revision_form_latest on revision_form (period_id, unit_id, form_code, revision_id desc);

create table recall (
    revision_id bigint      primary key,
    unit_id     bigint      not null,
    author_id   bigint      not null,
    author_name text        not null,
    recalled_at timestamptz not null,
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table recall is 'CLASS OWN: a revision taken back by its unit before the parent opened it';

create table verdict (
    id            bigint      generated always as identity primary key,
    unit_id       bigint      not null references unit,
    about_unit_id bigint      not null,
    period_id     bigint      not null references period,
    period_end    date        not null,
    revision_id   bigint      not null,
    kind          text        not null check (kind in ('OPENED', 'RETURNED', 'ACCEPTED', 'REOPENED')),
    reason        text        check (length(reason) between 1 and 2000),
    author_id     bigint      not null,
    author_name   text        not null,
    decided_at    timestamptz not null,
    check (kind not in ('RETURNED', 'REOPENED') or reason is not null),
    foreign key (revision_id, about_unit_id) references submission_revision (id, unit_id)
);
comment on table verdict is 'CLASS ADDRESSED: what the direct superior said of a revision';
create index verdict_revision on verdict (revision_id, id desc);
create index verdict_about on verdict (about_unit_id, period_id);

create trigger submission_revision_kept before update or delete on submission_revision for each row execute function refuse_change();
create trigger revision_form_kept before update or delete on revision_form for each row execute function refuse_change();
create trigger recall_kept before update or delete on recall for each row execute function refuse_change();
create trigger verdict_kept before update or delete on verdict for each row execute function refuse_change();

-- The order of things, whatever the code above forgets: one lock per revision, then what may follow what.
create function verdict_follows() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    last text;
begin
    perform pg_advisory_xact_lock(50, new.revision_id::int);
    if exists (select 1 from recall where revision_id = new.revision_id) then
        raise exception 'revision % was recalled', new.revision_id using errcode = 'check_violation';
    end if;
    if not exists (select 1 from submission_revision s where s.id = new.revision_id
                      and s.period_id = new.period_id and s.period_end = new.period_end) then
        raise exception 'the verdict names another period than revision %', new.revision_id using errcode = 'check_violation';
    end if;
    select kind into last from verdict where revision_id = new.revision_id order by id desc limit 1;
    if not (coalesce(last, '-') || '>' || new.kind = any (array['->OPENED', '->RETURNED', '->ACCEPTED',
            'OPENED>RETURNED', 'OPENED>ACCEPTED', 'ACCEPTED>REOPENED'])) then
        raise exception 'revision % cannot go from % to %', new.revision_id, coalesce(last, 'SENT'), new.kind using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger verdict_follows before insert on verdict for each row execute function verdict_follows();

create function recall_follows() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(50, new.revision_id::int);
    if exists (select 1 from verdict where revision_id = new.revision_id) then
        raise exception 'revision % was opened by the superior', new.revision_id using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger recall_follows before insert on recall for each row execute function recall_follows();
