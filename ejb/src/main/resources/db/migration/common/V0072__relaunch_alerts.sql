-- A new document or clause that is like a clause of an offer that was suspended or withdrawn: told until a person has seen it.
create sequence relaunch_alert_seq start with 1 increment by 50;
create table relaunch_alert (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  document_id bigint references terms_document (id),
  clause_id bigint references clause (id),
  former_id bigint not null references clause (id),
  likeness integer not null,
  words varchar(100000) not null,
  raised_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone,
  seen_by varchar(100),
  seen_note varchar(2000),
  version bigint not null
);
create index alert_by_scheme on relaunch_alert (scheme_id);
create index alert_by_seen on relaunch_alert (seen_at);

grant select, insert, update on relaunch_alert to ${app};
