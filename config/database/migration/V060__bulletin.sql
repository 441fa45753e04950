-- A bulletin while it is composed: blocks of lines, each block bound to a period. Figures are references, never typed.

create table bulletin (
    id           bigint      generated always as identity primary key,
    public_id    uuid        not null unique default gen_random_uuid(),
    unit_id      bigint      not null references unit,
    title        text        not null check (length(title) between 1 and 300),
    intro        text        not null default '' check (length(intro) <= 8000),
    closing      text        not null default '' check (length(closing) <= 8000),
    place        text        not null check (length(place) between 1 and 80),
    state        text        not null check (state in ('DRAFT', 'RELEASED', 'DISCARDED')),
    author_id    bigint      not null,
    author_name  text        not null,
    version      bigint      not null default 0,
    changed_name text        not null,
    changed_at   timestamptz not null,
    unique (id, unit_id)
);
comment on table bulletin is 'CLASS OWN: a bulletin being composed by a committee';
comment on column bulletin.place is 'where it is issued, as written before the date';

create table bulletin_editor (
    bulletin_id bigint not null,
    unit_id     bigint not null,
    account_id  bigint not null,
    primary key (bulletin_id, account_id),
    foreign key (bulletin_id, unit_id) references bulletin (id, unit_id)
);
comment on table bulletin_editor is 'CLASS OWN: everyone who had a hand in a bulletin; none of them releases it';

create table bulletin_block (
    id          bigint   generated always as identity primary key,
    bulletin_id bigint   not null,
    unit_id     bigint   not null,
    position    smallint not null,
    heading     text     not null check (length(heading) between 1 and 300),
    period_id   bigint   not null references period,
    lines       text[]   not null,
    unique (bulletin_id, position),
    foreign key (bulletin_id, unit_id) references bulletin (id, unit_id)
);
comment on table bulletin_block is 'CLASS OWN: a block of bulletin lines over one period';

-- A released bulletin: frozen text, frozen figures with the revisions they came from. Whatever is printed of it is made of these rows only.

create table bulletin_release (
    id            bigint      generated always as identity primary key,
    public_id     uuid        not null unique default gen_random_uuid(),
    unit_id       bigint      not null references unit,
    bulletin_id   bigint      not null unique,
    issue_number  integer     not null check (issue_number > 0),
    issue_year    integer     not null,
    committee     text        not null,
    place         text        not null,
    title         text        not null,
    intro         text        not null,
    closing       text        not null,
    composed_by   bigint      not null,
    composed_name text        not null,
    released_by   bigint      not null check (released_by <> composed_by),
    released_name text        not null,
    released_title text       not null,
    released_at   timestamptz not null,
    content_hash  text        not null,
    unique (unit_id, issue_year, issue_number),
    unique (id, unit_id),
    foreign key (bulletin_id, unit_id) references bulletin (id, unit_id)
);
comment on column bulletin_release.content_hash is 'SHA-256 of all that is frozen, compared whenever it is read';
comment on table bulletin_release is 'CLASS DOWNWARD: a released bulletin, read in the tenant and below';

create table bulletin_figure (
    id           bigint   generated always as identity primary key,
    release_id   bigint   not null,
    unit_id      bigint   not null,
    block        smallint not null,
    heading      text     not null,
    period_id    bigint   not null references period,
    period_name  text     not null,
    units_missing integer not null check (units_missing >= 0),
    position     smallint not null,
    line_code    text     not null,
    label        text     not null,
    actor        text     not null,
    unit_of_count text    not null,
    value        bigint,
    sources      bigint[] not null,
    unique (release_id, block, position),
    unique (id, unit_id),
    foreign key (release_id, unit_id) references bulletin_release (id, unit_id)
);
comment on column bulletin_figure.units_missing is 'units directly below without figures for the block when it was released';
comment on table bulletin_figure is 'CLASS DOWNWARD: a figure as released (null = missing, said so), with its source revisions';

create table bulletin_change (
    id         bigint      generated always as identity primary key,
    figure_id  bigint      not null,
    unit_id    bigint      not null,
    new_value  bigint,
    noted_at   timestamptz not null,
    foreign key (figure_id, unit_id) references bulletin_figure (id, unit_id)
);
comment on table bulletin_change is 'CLASS DOWNWARD: the source of a released figure changed afterwards';
create index bulletin_change_figure on bulletin_change (figure_id);

-- Each PDF of a released bulletin is numbered within the unit that asked for it.
create table bulletin_print (
    id             bigint      generated always as identity primary key,
    unit_id        bigint      not null references unit,
    release_id     bigint      not null references bulletin_release,
    number         integer     not null check (number > 0),
    requested_by   bigint      not null,
    requested_name text        not null,
    printed_at     timestamptz not null,
    unique (unit_id, number)
);
comment on table bulletin_print is 'CLASS OWN: a print of a released bulletin, by a unit that reads it';

create trigger bulletin_print_kept before update or delete on bulletin_print for each row execute function refuse_change();
create trigger bulletin_release_kept before update or delete on bulletin_release for each row execute function refuse_change();
create trigger bulletin_figure_kept before update or delete on bulletin_figure for each row execute function refuse_change();
create trigger bulletin_change_kept before update or delete on bulletin_change for each row execute function refuse_change();
