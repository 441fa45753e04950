-- From this secret of the installation the portal derives, for each account at each unit, the key under which a browser keeps
-- what was typed and not saved. It never leaves the server.
alter table installation
    add column browser_secret bytea not null default sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
