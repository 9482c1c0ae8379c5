-- The trail is append-only: the application may read and add, never change or remove (GDPR 5(2), 32; house rule).
-- What an entry is about stands in a row of its own, so that a lawful erasure leaves the chain whole.
create sequence audit_entry_seq start with 1 increment by 50;

create table audit_chain (
  name varchar(60) primary key,
  length bigint not null,
  head varchar(64) not null
);

create table audit_entry (
  id bigint primary key,
  chain varchar(60) not null references audit_chain (name),
  seq bigint not null,
  at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  roles varchar(200) not null,
  action varchar(60) not null,
  rule varchar(10),
  reference varchar(60) not null,
  from_state varchar(30),
  to_state varchar(30),
  subject_version bigint,
  payload_digest varchar(64) not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  unique (chain, seq)
);

create table audit_payload (
  entry_id bigint primary key references audit_entry (id),
  salt varchar(64) not null,
  content varchar(1000000) not null
);

-- A number is given once, in order, and goes back when its act is rolled back: so a locked row, not a sequence.
create table number_series (
  name varchar(30) primary key,
  next_number bigint not null
);

grant select, insert on audit_entry to ${app};
grant select, insert, delete on audit_payload to ${app};
grant select, insert, update on audit_chain to ${app};
grant select, insert, update on number_series to ${app};
