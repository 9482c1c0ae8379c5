-- A version of a document may have come as a file. The file lies in the evidence store as it was received, under its own digest;
-- the text is what was read from it. Where it came in on a case it is an exhibit there, named by its label.
alter table terms_document add column file_name varchar(300);
alter table terms_document add column file_type varchar(100);
alter table terms_document add column file_size bigint;
alter table terms_document add column file_sha256 varchar(64);
alter table terms_document add column file_exhibit varchar(40);
