-- What was said of one thing before is read from the trail by what the acts were done to.
create index audit_entry_by_reference on audit_entry (reference, id);
