-- Once, by whoever administers PostgreSQL, before the first start:
--   psql --username=postgres --file=database-users-postgresql.sql
-- The owner migrates the schema; the application works in it and may only read and append to the trail. The passwords are
-- those of the demonstration: choose others, and tell them to the server with CONTREPARTIE_OWNER_PASSWORD and
-- CONTREPARTIE_APP_PASSWORD.
create role contrepartie_owner login password 'contrepartie';
create role contrepartie_app login password 'contrepartie';
create database contrepartie owner contrepartie_owner encoding 'UTF8' template template0;
revoke all on database contrepartie from public;
grant connect on database contrepartie to contrepartie_app;

-- The rest is said in the new database.
\connect contrepartie
revoke all on schema public from public;
grant usage, create on schema public to contrepartie_owner;
grant usage on schema public to contrepartie_app;
