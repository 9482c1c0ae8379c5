-- When a document was captured is one thing, since when the authority has it on file is another. Unknown for those before.
alter table terms_document add column logged_at timestamp(6) with time zone;
alter table terms_document add column logged_by varchar(100);
