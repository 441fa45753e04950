#!/usr/bin/env bash
# Sets the passwords of the portal's roles from the environment; run after roles.sql by a superuser (the database container runs it once).
set -euo pipefail

: "${UBKT_DB_PASSWORD:?}" "${UBKT_DB_OWNER_PASSWORD:?}" "${UBKT_DB_BACKUP_PASSWORD:?}"

# psql reads the passwords from its environment, so that they stand neither in an argument list nor in a file
psql -v ON_ERROR_STOP=1 --quiet --username "${POSTGRES_USER:-postgres}" --dbname "${POSTGRES_DB:-ubkt}" <<'SQL'
\getenv app UBKT_DB_PASSWORD
\getenv owner UBKT_DB_OWNER_PASSWORD
\getenv backup UBKT_DB_BACKUP_PASSWORD
alter role ubkt_app password :'app';
alter role ubkt_owner password :'owner';
alter role ubkt_backup password :'backup';
SQL
