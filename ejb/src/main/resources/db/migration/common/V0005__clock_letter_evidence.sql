-- A clock belongs to a complaint or to a case and keeps the computation it was started with.
create sequence running_clock_seq start with 1 increment by 50;
create table running_clock (
  id bigint primary key,
  rule varchar(10) not null,
  owner_ref varchar(30) not null,
  case_ref varchar(30) not null references case_file (reference),
  event_on date not null,
  length integer not null,
  unit varchar(20) not null,
  calendar varchar(20) not null,
  raw_end timestamp not null,
  due timestamp not null,
  trace varchar(8000) not null,
  status varchar(20) not null,
  ended_on date,
  ended_by varchar(60),
  version bigint not null
);
create index clock_by_case on running_clock (case_ref);
create index clock_by_due on running_clock (status, due);

-- A letter is data first, and paper only when somebody needs the paper.
create sequence letter_seq start with 1 increment by 50;
create table letter (
  id bigint primary key,
  template varchar(30) not null,
  complaint_ref varchar(30) references complaint (reference),
  case_ref varchar(30) not null references case_file (reference),
  language varchar(20) not null,
  facts varchar(8000) not null,
  reasons varchar(20000),
  status varchar(20) not null,
  author varchar(100) not null,
  signer varchar(100),
  drafted_at timestamp(6) with time zone not null,
  signed_at timestamp(6) with time zone,
  version bigint not null
);
create index letter_by_case on letter (case_ref);

create sequence exhibit_seq start with 1 increment by 50;
create table exhibit (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  title varchar(300) not null,
  kind varchar(30) not null,
  source varchar(300),
  item_on date,
  item_precision varchar(20) not null,
  item_text varchar(500),
  obtained_at timestamp(6) with time zone not null,
  obtained_by varchar(100) not null,
  language varchar(20),
  media_type varchar(100) not null,
  file_name varchar(300) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  hearsay boolean not null,
  unique (case_ref, number)
);

create sequence custody_event_seq start with 1 increment by 50;
create table custody_event (
  id bigint primary key,
  exhibit_id bigint not null references exhibit (id),
  kind varchar(20) not null,
  at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  note varchar(1000)
);
create index custody_by_exhibit on custody_event (exhibit_id);

grant select, insert, update on running_clock, letter to ${app};
grant select, insert on exhibit, custody_event to ${app};
