-- Figures of years before the portal ("số liệu chuyển sổ"): base periods marked as carried, and what each recording rests on.

alter table period
    add column carried boolean not null default false,
    add check (not carried or kind = 'BASE');
comment on column period.carried is 'figures of the time before the portal, loaded from documents: nothing is due, nothing is late; settled when the period is opened';

create table carried_source (
    revision_id  bigint primary key,
    unit_id      bigint not null references unit,
    period_id    bigint not null references period,
    period_end   date   not null,
    kind         text   not null check (kind in ('PAPER', 'FILE')),
    reference    text   not null check (length(reference) between 1 and 200),
    dated_on     date   not null,
    signer_name  text   not null check (length(signer_name) between 1 and 120),
    signer_title text   not null check (length(signer_title) between 1 and 200),
    foreign key (revision_id, unit_id) references submission_revision (id, unit_id)
);
comment on table carried_source is 'CLASS REACH: the document that carried figures of a revision were taken from, and who signed it';
create index carried_source_period on carried_source (period_id, unit_id, revision_id desc);

create trigger carried_source_kept before update or delete on carried_source for each row execute function refuse_change();

-- Asked when the transaction ends, for the revision is written before its source.
create function carried_names_source() returns trigger
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
begin
    if exists (select 1 from period p where p.id = new.period_id and p.carried)
       and not exists (select 1 from carried_source c where c.revision_id = new.id) then
        raise exception 'revision % of a carried period names no source', new.id;
    end if;
    return null;
end $$;
create constraint trigger submission_revision_carried after insert on submission_revision
    deferrable initially deferred for each row execute function carried_names_source();

create function carried_is_never_due() returns trigger language plpgsql as $$
begin
    if exists (select 1 from period p where p.id = new.period_id and p.carried) then
        raise exception 'period % is carried: nothing is due', new.period_id;
    end if;
    return new;
end $$;
create trigger period_due_carried before insert on period_due for each row execute function carried_is_never_due();

create function carried_stays() returns trigger language plpgsql as $$
begin
    raise exception 'whether period % is carried stays as it was opened', old.id;
end $$;
create trigger period_carried_stays before update on period for each row when (old.carried <> new.carried) execute function carried_stays();
