-- What a committee settles about the forms due holds from a day on; nothing that was settled before is changed or lost.

create table due_settlement (
    id          bigint      generated always as identity primary key,
    unit_id     bigint      not null references unit,
    period_type text        not null check (period_type in ('MONTH', 'FIRST_QUARTER', 'SIX_MONTHS', 'NINE_MONTHS', 'YEAR', 'TERM', 'RANGE')),
    number      integer     not null check (number > 0),
    valid_from  date        not null,
    author_id   bigint,
    author_name text        not null,
    settled_at  timestamptz not null,
    unique (unit_id, period_type, number),
    unique (id, unit_id)
);
comment on table due_settlement is 'CLASS DOWNWARD: one saving of the table of forms due, of a committee and a type of period';
comment on column due_settlement.valid_from is 'holds for periods that end on this day or later';

insert into due_settlement (unit_id, period_type, number, valid_from, author_name, settled_at)
select distinct unit_id, period_type, 1, date '1900-01-01', '–', now() from due_form;

alter table due_form add column settlement_id bigint;
update due_form d set settlement_id = s.id from due_settlement s where s.unit_id = d.unit_id and s.period_type = d.period_type;
alter table due_form
    alter column settlement_id set not null,
    alter column due drop not null,
    drop constraint due_form_unit_id_form_code_period_type_level_key,
    add foreign key (settlement_id, unit_id) references due_settlement (id, unit_id),
    add unique (settlement_id, form_code, level);
comment on column due_form.due is 'null = from then on by the rule again';
comment on table due_form is 'CLASS DOWNWARD: from a settlement on, exceptions to the rule that a form offered to a level is due from it in every period';
