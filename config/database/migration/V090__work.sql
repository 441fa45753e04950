-- What waits for somebody ("Việc cần xử lý"): each feature shows it in a view of one shape, read with the rights of who asks.

-- The account of the acting person; 0 for a job.
create function ubkt_account() returns bigint
    language sql stable parallel safe
as $$ select coalesce(nullif(current_setting('ubkt.account', true), '')::bigint, 0) $$;
grant execute on function ubkt_account() to ubkt_app;

-- The last moment of a day in Việt Nam.
create function end_of_day(day date) returns timestamptz
    language sql immutable parallel safe
as $$ select (day + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' - interval '1 second' $$;
grant execute on function end_of_day(date) to ubkt_app;

-- Sendings in open periods that were not taken back and in which a form was not sent again since.
create view standing_sending with (security_invoker = true) as
select s.id, s.public_id, s.unit_id, s.period_id, s.period_end, s.number, s.whole_set, s.submitted_at, s.on_behalf, v.kind as verdict, v.decided_at
  from submission_revision s
  join period p on p.id = s.period_id and p.state = 'OPEN' and p.kind = 'BASE' and not p.carried
  left join lateral (select v.kind, v.decided_at from verdict v where v.revision_id = s.id order by v.id desc limit 1) v on true
 where not exists (select 1 from recall c where c.revision_id = s.id)
   and exists (select 1 from revision_form f
                where f.revision_id = s.id
                  and not exists (select 1 from revision_form g
                                   where g.unit_id = f.unit_id and g.period_id = f.period_id and g.form_code = f.form_code and g.revision_id > f.revision_id
                                     and not exists (select 1 from recall c where c.revision_id = g.revision_id)));

create view submission_work with (security_invoker = true) as
select 'SENDING' as kind, s.public_id as subject, s.unit_id as about_unit_id, s.period_id, s.submitted_at as since,
       null::timestamptz as due_at, null::bigint as holder_id, s.number::text as detail
  from standing_sending s
 where s.unit_id <> ubkt_unit() and coalesce(s.verdict, 'OPENED') = 'OPENED'
   and exists (select 1 from unit_reach r where r.ancestor_id = ubkt_unit() and r.descendant_id = s.unit_id and r.depth = 1
                                            and r.valid_from <= s.period_end and r.valid_to > s.period_end)
union all
select 'GIVEN_BACK', p.public_id, s.unit_id, s.period_id, max(s.decided_at), min(end_of_day(d.due_on)), null, string_agg(s.number::text, ', ' order by s.number)
  from standing_sending s
  join period p on p.id = s.period_id
  left join unit_level l on l.unit_id = s.unit_id and l.valid_from <= ubkt_today() and (l.valid_to is null or l.valid_to > ubkt_today())
  left join period_due d on d.period_id = s.period_id and d.level = l.level
 where s.unit_id = ubkt_unit() and s.verdict in ('RETURNED', 'REOPENED')
 group by p.public_id, s.unit_id, s.period_id
union all
select 'SET_DUE', p.public_id, ubkt_unit(), p.id, p.changed_at, end_of_day(d.due_on), null, null
  from period p
  join unit_level l on l.unit_id = ubkt_unit() and l.valid_from <= ubkt_today() and (l.valid_to is null or l.valid_to > ubkt_today())
  join period_due d on d.period_id = p.id and d.level = l.level
 where p.state = 'OPEN' and p.kind = 'BASE' and not p.carried
   and not exists (select 1 from submission_revision s
                    where s.unit_id = ubkt_unit() and s.period_id = p.id and s.whole_set
                      and not exists (select 1 from recall c where c.revision_id = s.id))
union all
select 'ENTERED', p.public_id, s.unit_id, s.period_id, s.submitted_at, null, null, s.number::text
  from standing_sending s
  join period p on p.id = s.period_id
 where s.unit_id = ubkt_unit() and s.on_behalf and own_hands() and not exists (select 1 from behalf_reply b where b.revision_id = s.id);

create view bulletin_work with (security_invoker = true) as
select 'RELEASE' as kind, b.public_id as subject, b.unit_id as about_unit_id, null::bigint as period_id, b.changed_at as since,
       null::timestamptz as due_at, null::bigint as holder_id, b.title as detail
  from bulletin b
 where b.unit_id = ubkt_unit() and b.state = 'DRAFT'
   and not exists (select 1 from bulletin_editor e where e.bulletin_id = b.id and e.account_id = ubkt_account());

create view access_work with (security_invoker = true) as
select 'ROLE' as kind, g.public_id as subject, p.acting_unit_id as about_unit_id, null::bigint as period_id, g.requested_at as since,
       null::timestamptz as due_at, null::bigint as holder_id, a.full_name as detail
  from role_grant g join post p on p.id = g.post_id join account a on a.id = p.account_id
 where g.state = 'PENDING' and ubkt_account() not in (g.requested_by, p.account_id)
union all
select 'CODE', c.public_id, c.unit_id, null, c.requested_at, c.expires_at, null, a.full_name
  from credential_reset c join account a on a.id = c.account_id
 where c.state = 'PENDING' and ubkt_account() not in (c.requested_by, c.account_id);

grant select on standing_sending, submission_work, bulletin_work, access_work to ubkt_app;
