-- A document is captured again and again: each capture keeps its own number within the scheme, and knows its place among the
-- versions of its document. A document is named by the number of its first version.
alter table terms_document add column document integer;
alter table terms_document add column edition integer;
update terms_document set document = number, edition = 1;
alter table terms_document alter column document set not null;
alter table terms_document alter column edition set not null;
alter table terms_document add constraint document_edition unique (scheme_id, document, edition);
