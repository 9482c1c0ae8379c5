-- A step that moves nothing is a step all the same: it counts, so that whoever looked at the case before it is told.
alter table case_file add column steps integer default 0 not null;
