-- A fact rests on exhibits; how each speaks for or against the respondent stands beside it.
create sequence case_fact_seq start with 1 increment by 50;
create table case_fact (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  words varchar(4000) not null,
  status varchar(20) not null,
  author varchar(100) not null,
  amended_at timestamp(6) with time zone not null,
  version bigint not null,
  unique (case_ref, number)
);
create table fact_support (
  fact_id bigint not null references case_fact (id),
  exhibit_number integer not null,
  weight varchar(20) not null,
  primary key (fact_id, exhibit_number)
);

-- What may change of an exhibit lies apart: the exhibit itself can be inserted and read, never changed.
create table exhibit_standing (
  exhibit_id bigint primary key references exhibit (id),
  visibility varchar(20) not null,
  weight varchar(20) not null,
  pages integer,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_by varchar(100),
  withdrawn_because varchar(1000),
  version bigint not null
);
insert into exhibit_standing (exhibit_id, visibility, weight, version) select id, 'INTERNAL', 'NEUTRAL', 0 from exhibit;

-- A question is answered with words, by somebody, and may be due.
alter table case_task add column due_on date;
alter table case_task add column answer varchar(4000);
alter table case_task add column done_by varchar(100);
create index task_by_owner on case_task (owner, done_on);

-- What colleagues say to each other about a case; never shown to a party.
create sequence case_note_seq start with 1 increment by 50;
create table case_note (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  words varchar(4000) not null,
  author varchar(100) not null,
  written_at timestamp(6) with time zone not null,
  for_login varchar(100),
  seen_at timestamp(6) with time zone,
  version bigint not null,
  unique (case_ref, number)
);
create index note_by_addressee on case_note (for_login, seen_at);

grant select, insert, update on case_fact, exhibit_standing, case_note to ${app};
grant select, insert, delete on fact_support to ${app};
