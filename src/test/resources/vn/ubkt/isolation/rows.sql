-- One sample row per table, in an order in which foreign keys hold. {unit} writes it, {parent} stands above, {mark} tells it apart.

-- table account
insert into account (unit_id, user_name, full_name, state, created_at) values ({unit}, 'u-{mark}', 'x', 'NEW', now())

-- table post
insert into post (unit_id, account_id, acting_unit_id, title, valid_from) select {unit}, id, {unit}, 'x', date '2020-01-01' from
account where user_name = 'u-{mark}'

-- table role_grant
insert into role_grant (unit_id, post_id, role_code, state, requested_by, requested_name, requested_at) select {unit}, p.id,
'COMPILER', 'PENDING', a.id, 'x', now() from account a join post p on p.account_id = a.id where a.user_name = 'u-{mark}'

-- table credential_reset
insert into credential_reset (unit_id, account_id, state, first_half, requested_by, requested_name, requested_at, expires_at)
select {unit}, id, 'PENDING', 'x', id, 'x', now(), now() from account where user_name = 'u-{mark}'

-- table login_session
insert into login_session (token_hash, account_id, expires_at, agent) select convert_to('{mark}', 'UTF8'), id, now(), 'x' from
account where user_name = 'u-{mark}'

-- table login_failure
insert into login_failure (key_hash) values ('x')

-- table audit_head
insert into audit_head values (tenant_of({unit}, current_date), 0, 'x') on conflict do nothing

-- table audit_entry
insert into audit_entry (tenant_id, sequence, at, acting_unit_id, action, object_kind, object_id, details, previous_hash, hash)
select tenant_of({unit}, current_date), coalesce(max(sequence), 0) + 1, now(), {unit}, 'SAMPLE', 'SAMPLE', 'x', '{}', 'x', 'x'
from audit_entry where tenant_id = tenant_of({unit}, current_date)

-- table period
insert into period (unit_id, name, type, kind, starts_on, ends_on, cut_off, state, changed_name, changed_at) values ({unit},
'{mark}', 'RANGE', 'COMPOSITE', date '2022-01-01', date '2022-12-31', date '2022-12-31', 'OPEN', 'x', now())

-- table period_component
insert into period_component (period_id, unit_id, component_id, position) select id, {unit}, {period}, 1 from period where unit_id
= {unit} and name = '{mark}'

-- table period_due
insert into period_due (period_id, unit_id, level, due_on) select id, {unit}, 'DISTRICT', date '2022-12-31' from period where
unit_id = {unit} and name = '{mark}'

-- table due_settlement
insert into due_settlement (unit_id, period_type, number, valid_from, author_name, settled_at) values ({unit}, 'YEAR', {number}, '2023-01-01',
'{mark}', now())

-- table due_form
insert into due_form (unit_id, form_code, period_type, level, due, settlement_id) select {unit}, '{form}', 'YEAR', 'DISTRICT', false, max(id)
from due_settlement where unit_id = {unit} and author_name = '{mark}'

-- table draft_form
insert into draft_form (unit_id, period_id, form_code, form_version_id, own, changed_name, changed_at) select {unit}, {period},
'{form}', min(id), '{1}', 'x', now() from form_version

-- table warning_note
insert into warning_note (unit_id, period_id, finding_key, text, changed_by, changed_name, changed_at) values ({unit}, {period},
'{mark}', 'x', 1, 'x', now())

-- table bulletin
insert into bulletin (unit_id, title, place, state, author_id, author_name, changed_name, changed_at) values ({unit}, '{mark}',
'x', 'DRAFT', 1, 'x', 'x', now())

-- table bulletin_editor
insert into bulletin_editor (bulletin_id, unit_id, account_id) select id, {unit}, 1 from bulletin where unit_id = {unit} and title
= '{mark}'

-- table bulletin_block
insert into bulletin_block (bulletin_id, unit_id, position, heading, period_id, lines) select id, {unit}, 1, 'x', {period},
'{T.01}' from bulletin where unit_id = {unit} and title = '{mark}'

-- table bulletin_release
insert into bulletin_release (unit_id, bulletin_id, issue_number, issue_year, committee, title, place, intro, closing,
composed_by, composed_name, released_by, released_name, released_title, released_at, content_hash) select {unit}, id, {number},
2022, 'x', '{mark}', 'x', '', '', 1, 'x', 2, 'x', 'x', now(), 'x' from bulletin where unit_id = {unit} and title = '{mark}'

-- table bulletin_print
insert into bulletin_print (unit_id, release_id, number, requested_by, requested_name, printed_at) select {unit}, id, {number}, 1,
'x', now() from bulletin_release where unit_id = {unit} and title = '{mark}'

-- table bulletin_figure
insert into bulletin_figure (release_id, unit_id, block, heading, period_id, period_name, units_missing, position, line_code, label, actor,
unit_of_count, value, sources) select id, {unit}, 1, 'x', {period}, 'x', 0, 1, 'T.01', 'x', 'x', 'x', 1, '{}' from bulletin_release
where unit_id = {unit} and title = '{mark}'

-- table bulletin_change
insert into bulletin_change (figure_id, unit_id, new_value, noted_at) select f.id, {unit}, 2, now() from bulletin_figure f join
bulletin_release r on r.id = f.release_id where r.title = '{mark}'

-- table reorganisation
insert into reorganisation (kind, effective_on, document) values ('RENAME', date '2020-01-01', '{mark}')

-- table reorganisation_unit
insert into reorganisation_unit (reorganisation_id, unit_id, side) select id, {unit}, 'AFTER' from reorganisation where document =
'{mark}'

-- table draft_change
insert into draft_change (unit_id, period_id, form_code, source, whole, slots, old_values, new_values, author_id, author_name,
changed_at) values ({unit}, {period}, '{form}', 'TYPED', false, '{1}', '{2}', '{3}', 1, 'x', now())

-- table draft_note
insert into draft_note (unit_id, period_id, form_code, slot, text, author_id, author_name, written_at) values ({unit}, {period},
'{form}', 1, '{mark}', 1, 'x', now())

-- table workbook_import
insert into workbook_import (unit_id, period_id, digest, file_name, content, state, author_id, author_name, changed_at, expires_at)
select {unit}, {period}, repeat('0', 64), '{mark}', '{"sheets": []}', 'READ', 1, 'x', now(), now()

-- table branch
insert into branch (unit_id, kind, position, name, valid_from) values ({unit}, 'CELL', {number}, '{mark}', date '2020-01-01')

-- table branch_row
insert into branch_row (unit_id, period_id, branch_id, figures, changed_by, changed_name, changed_at) select {unit}, {period}, id,
'{}', 1, 'x', now() from branch where unit_id = {unit} and name = '{mark}'

-- table fed_cells
insert into fed_cells (unit_id, period_id, form_code, slots, fed_since) values ({unit}, {period}, '{form}', '{1}', now())

-- table entry_grant
insert into entry_grant (unit_id, kind, about_unit_id, superior_id, document, valid_from, author_id, author_name, granted_at) select {unit},
'AUTHORISATION', {unit}, s.id, 'x', date '2020-01-01', 1, 'x', now() from (select cast('{parent}' as text) as parent) p join unit s on
s.id::text = p.parent on conflict do nothing

-- table behalf_reply
insert into behalf_reply (unit_id, about_unit_id, revision_id, kind, author_id, author_name, replied_at) select s.unit_id, s.unit_id, s.id,
'CONFIRMED', 1, 'x', now() from submission_revision s where s.unit_id = {unit}

-- table figure_export
insert into figure_export (unit_id, year, number, content, format, subject, account_id, account_name, exported_at)
values ({unit}, 2023, {number}, 'SHEET', 'CSV', '{mark}', 1, 'x', now())

-- table workbook_template
insert into workbook_template (unit_id, form_set, name, file_name, digest, content, binding, author_id, author_name, changed_at)
select {unit}, min(code), '{mark}', '{mark}', repeat('0', 64), '\x00', '[]', 1, 'x', now() from form_set
