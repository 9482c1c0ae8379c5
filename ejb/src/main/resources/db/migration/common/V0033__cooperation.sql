-- The other authorities of a cross-border case: who leads, who is concerned and for which of the three reasons (GDPR 4(22), 56).
create sequence concerned_authority_seq start with 1 increment by 50;
create table concerned_authority (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  name varchar(200) not null,
  country varchar(2) not null,
  capacity varchar(20) not null,
  concern_reasons varchar(60),
  added_by varchar(100) not null,
  added_at timestamp(6) with time zone not null,
  unique (case_ref, number),
  unique (case_ref, name)
);

-- What went between the authorities, each with its number in the Internal Market Information system (GDPR 56, 60-62, 65, 66).
create sequence imi_exchange_seq start with 1 increment by 50;
create table imi_exchange (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  kind varchar(30) not null,
  imi_number varchar(60),
  imi_procedure varchar(20) not null,
  authority varchar(200),
  sent_on date,
  received_on date,
  language varchar(20),
  exhibit_number integer,
  words varchar(4000),
  recorded_by varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  unique (case_ref, number)
);

-- What a concerned authority says to a draft decision: a relevant and reasoned objection (GDPR 4(24), 60(4)) or a comment.
create sequence objection_seq start with 1 increment by 50;
create table objection (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  draft_number integer not null,
  authority varchar(200) not null,
  received_on date not null,
  kind varchar(20) not null,
  part varchar(300) not null,
  ground varchar(4000) not null,
  risk varchar(4000),
  proposed_change varchar(4000),
  status varchar(40) not null,
  answer varchar(4000),
  answered_on date,
  new_elements boolean not null,
  recorded_by varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  version bigint not null,
  unique (case_ref, number)
);

-- The day a dispute was registered with the Board decides whether Chapters V and VI of Regulation (EU) 2025/2518 apply.
alter table case_file add column referred_on date;

grant select, insert on concerned_authority, imi_exchange to ${app};
grant select, insert, update on objection to ${app};
