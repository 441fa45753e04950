-- Texts written by people of one unit for people of another, in one shape for the auditor; read with the rights of who asks.
create view travelled_text with (security_invoker = true) as
select 'VERDICT' as kind, v.unit_id as from_unit_id, v.about_unit_id as to_unit_id, v.author_name, v.decided_at as written_at, v.reason as text
  from verdict v where v.reason is not null
union all
select 'BEHALF_REPLY', b.unit_id, b.about_unit_id, b.author_name, b.replied_at, b.reason
  from behalf_reply b where b.reason is not null
union all
-- Notes go up with a sending; to whom, the tree of the period's end says. What went between two units below is not the acting unit's.
select 'CELL_NOTE', n.unit_id, r.ancestor_id, n.author_name, n.written_at, n.text
  from revision_note n
  join unit_reach r on r.descendant_id = n.unit_id and r.depth = 1 and r.valid_from <= n.period_end and r.valid_to > n.period_end
 where ubkt_unit() in (n.unit_id, r.ancestor_id)
union all
select 'WARNING_NOTE', n.unit_id, r.ancestor_id, n.author_name, n.noted_at, n.text
  from revision_warning_note n
  join unit_reach r on r.descendant_id = n.unit_id and r.depth = 1 and r.valid_from <= n.period_end and r.valid_to > n.period_end
 where ubkt_unit() in (n.unit_id, r.ancestor_id);
grant select on travelled_text to ubkt_app;
