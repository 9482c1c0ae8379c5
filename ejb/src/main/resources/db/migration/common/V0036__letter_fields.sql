-- What the template of a letter asks for beside its text: the progress letter says what was done, what comes next, when, why it
-- takes long and what the remedy is, each in a field of its own (GDPR 77(2), 78(2)). JSON by the names of the fields.
alter table letter add column more_words varchar(40000);
