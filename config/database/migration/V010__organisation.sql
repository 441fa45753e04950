-- Units of the party. Names, levels and parents hold from a day (included) to a day (excluded; null = still).

-- Vietnamese order, in which number 2 comes before number 10.
create collation vietnamese_names (provider = icu, locale = 'vi-u-kn-true');

create table unit (
    id         bigint  generated always as identity primary key,
    public_id  uuid    not null unique default gen_random_uuid(),
    code       text    not null unique check (code ~ '^[A-Z0-9][A-Z0-9.-]{0,39}$'),
    type       text    not null check (type in ('PROVINCIAL_COMMITTEE', 'DISTRICT_COMMITTEE', 'CITY_COMMITTEE', 'TOWN_COMMITTEE',
                           'BLOC_COMMITTEE', 'ARMED_FORCES_COMMITTEE', 'DIRECT_COMMITTEE', 'COMMUNE_COMMITTEE',
                           'GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL', 'DIVISION', 'CELL')),
    tenant     boolean not null,
    founded_on date    not null,
    ended_on   date    check (ended_on > founded_on)
);
comment on table unit is 'CLASS TREE: a committee or party organisation with its inspection commission';
comment on column unit.tenant is 'the unit is the root of a tenant: a committee with its own accounts, settings and trail';

create table unit_name (
    unit_id    bigint not null references unit,
    valid_from date   not null,
    valid_to   date   check (valid_to > valid_from),
    name       text   collate vietnamese_names not null check (length(name) between 1 and 200),
    short_name text   collate vietnamese_names not null check (length(short_name) between 1 and 60),
    primary key (unit_id, valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_name is 'CLASS TREE: name of a unit by date';
create index unit_name_search on unit_name using gin (fold(name) gin_trgm_ops);

create table unit_level (
    unit_id    bigint not null references unit,
    valid_from date   not null,
    valid_to   date   check (valid_to > valid_from),
    level      text   not null check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'GRASSROOTS')),
    primary key (unit_id, valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_level is 'CLASS TREE: statistical level of a unit by date, apart from its type';

create table unit_link (
    unit_id    bigint not null references unit,
    parent_id  bigint not null references unit check (parent_id <> unit_id),
    valid_from date   not null,
    valid_to   date   check (valid_to > valid_from),
    primary key (unit_id, valid_from),
    exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
comment on table unit_link is 'CLASS TREE: direct parent of a unit by date';
create index unit_link_parent on unit_link (parent_id);

-- Derived from unit_link: who stood above whom, and when. Depth 0 is the unit itself, for all time.
create table unit_reach (
    ancestor_id   bigint   not null references unit,
    descendant_id bigint   not null references unit,
    depth         smallint not null,
    valid_from    date     not null,
    valid_to      date     not null,
    primary key (ancestor_id, descendant_id, valid_from)
);
comment on table unit_reach is 'CLASS TREE: reach of a unit by time, derived from unit_link';
create index unit_reach_upward on unit_reach (descendant_id, depth) include (ancestor_id, valid_from, valid_to);

create table reorganisation (
    id           bigint generated always as identity primary key,
    kind         text   not null check (kind in ('MERGE', 'SPLIT', 'ABOLISH', 'RENAME', 'MOVE')),
    effective_on date   not null,
    document     text   check (length(document) <= 200)
);
comment on table reorganisation is 'CLASS TREE: merge, split, abolition, renaming or move, with its document';

create table reorganisation_unit (
    reorganisation_id bigint not null references reorganisation,
    unit_id           bigint not null references unit,
    side              text   not null check (side in ('BEFORE', 'AFTER')),
    primary key (reorganisation_id, unit_id, side)
);
comment on table reorganisation_unit is 'CLASS TREE: units before and after a reorganisation';

create function unit_reach_refresh(changed bigint) returns void
    language sql
    set search_path = public, pg_temp
as $$
    with recursive below(id) as (
        select changed
        union
        select l.unit_id from unit_link l join below b on l.parent_id = b.id
    )
    delete from unit_reach where descendant_id in (select id from below);

    with recursive below(id) as (
        select changed
        union
        select l.unit_id from unit_link l join below b on l.parent_id = b.id
    ), upward(descendant_id, ancestor_id, depth, valid_from, valid_to) as (
        select id, id, 0, '-infinity'::date, 'infinity'::date from below
        union all
        select u.descendant_id, l.parent_id, u.depth + 1,
               greatest(u.valid_from, l.valid_from), least(u.valid_to, coalesce(l.valid_to, 'infinity'))
          from upward u
          join unit_link l on l.unit_id = u.ancestor_id
                          and l.valid_from < u.valid_to and coalesce(l.valid_to, 'infinity') > u.valid_from
         where u.depth < 20
    )
    insert into unit_reach (ancestor_id, descendant_id, depth, valid_from, valid_to)
    select ancestor_id, descendant_id, depth, valid_from, valid_to from upward;
$$;

create function unit_reach_follow() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    if tg_table_name = 'unit' then
        perform unit_reach_refresh(new.id);
    else
        if exists (select 1 from unit_reach r
                    where r.ancestor_id = new.unit_id and r.descendant_id = new.parent_id
                      and r.valid_from < coalesce(new.valid_to, 'infinity') and r.valid_to > new.valid_from) then
            raise exception 'unit % cannot stand below its own descendant', new.unit_id
                using errcode = 'check_violation', constraint = 'unit_link_below_itself';
        end if;
        perform unit_reach_refresh(new.unit_id);
    end if;
    return null;
end
$$;

create trigger unit_reach_on_unit after insert on unit for each row execute function unit_reach_follow();
create trigger unit_reach_on_link after insert or update on unit_link for each row execute function unit_reach_follow();
