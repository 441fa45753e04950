-- The roles of the portal. Run by a superuser inside the portal's own database; may be run again at any time.
-- Passwords are not here: whoever runs this sets them afterwards (launcher, config/deploy/database-passwords.sh).
--   ubkt_owner   owns the database and every table, runs the migrations; never used by the running portal
--   ubkt_app     the running portal: no DDL, bound by row-level security
--   ubkt_backup  reads everything for pg_dump, past row-level security; cannot write
do $$
declare
  role_name text;
begin
  foreach role_name in array array['ubkt_owner', 'ubkt_app', 'ubkt_backup'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      execute format('create role %I', role_name);
    end if;
    execute format('alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit', role_name);
  end loop;

  execute format('alter database %I owner to ubkt_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to ubkt_app, ubkt_backup', current_database());
end
$$;

alter schema public owner to ubkt_owner;
revoke all on schema public from public;
grant usage on schema public to ubkt_app;

alter role ubkt_backup bypassrls;
grant pg_read_all_data to ubkt_backup;
alter role ubkt_backup set default_transaction_read_only = on;

-- a page that waits longer than this is lost anyway; nothing may hold a lock for ever
alter role ubkt_app set statement_timeout = '30s';
alter role ubkt_app set lock_timeout = '10s';
alter role ubkt_app set idle_in_transaction_session_timeout = '60s';
alter role ubkt_owner set lock_timeout = '30s';
