#!/usr/bin/env bash
# Puts a backup in place of what is in the portal's database, as ubkt_owner, in one transaction: all of it or nothing. Stop the portal first.
#   PGHOST=… PGPORT=… PGPASSWORD=… config/deploy/restore.sh FILE --replace
# The roles are not in the backup: on a new server run config/database/roles.sql first.
set -euo pipefail

file=${1:?usage: restore.sh FILE --replace}
if [[ ${2:-} != --replace ]]; then
  echo "This replaces all data of the portal: say so by --replace." >&2
  exit 2
fi

export PGUSER=${PGUSER:-ubkt_owner} PGDATABASE=${PGDATABASE:-ubkt}
others=$(psql -Atq -c "select count(*) from pg_stat_activity where datname = current_database() and usename = 'ubkt_app'")
if [[ $others != 0 ]]; then
  echo "The portal still uses the database ($others connections): stop it first." >&2
  exit 3
fi
pg_restore --dbname "$PGDATABASE" --clean --if-exists --no-owner --single-transaction --exit-on-error "$file"
# shared catalogues belong to the superuser; what is skipped there is no news
PGOPTIONS='-c client_min_messages=error' psql -q -c 'analyze'
