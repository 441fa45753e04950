#!/usr/bin/env bash
# One backup of the portal's database into a folder, as ubkt_backup: it reads past row-level security and writes nothing.
#   PGHOST=… PGPORT=… PGPASSWORD=… config/deploy/backup.sh FOLDER [DAYS]
# DAYS: delete backups of this folder that are older; without it all are kept. Prints the file it wrote.
set -euo pipefail

folder=${1:?usage: backup.sh FOLDER [DAYS]}
days=${2:-}
file="$folder/ubkt-$(date +%Y%m%d-%H%M%S).dump"

umask 077
mkdir -p "$folder"
pg_dump --username "${PGUSER:-ubkt_backup}" --dbname "${PGDATABASE:-ubkt}" --format custom --file "$file.part"
# a backup that cannot be listed is none
pg_restore --list "$file.part" >/dev/null
mv "$file.part" "$file"

if [[ -n $days ]]; then
  find "$folder" -maxdepth 1 -name 'ubkt-*.dump' -mtime "+$days" -delete
fi
echo "$file"
