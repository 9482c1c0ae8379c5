-- PostgreSQL asks for a right on sequences too; H2 knows no such right.
grant usage on all sequences in schema public to ${app};
