-- By which track a case goes (A05).
alter table case_file add column track varchar(30) default 'ORDINARY' not null;

-- Somebody claims that a paper is confidential (2025/2518 25); he substantiates it with a redacted version.
create sequence confidentiality_claim_seq start with 1 increment by 50;
create table confidentiality_claim (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  exhibit_number integer not null,
  grounds varchar(4000) not null,
  claimed_on date not null,
  redacted_exhibit integer,
  recorded_by varchar(100) not null,
  version bigint not null,
  unique (case_ref, exhibit_number)
);

-- An urgent provisional measure of this authority on its own territory (GDPR 66(1)).
create sequence provisional_measure_seq start with 1 increment by 50;
create table provisional_measure (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  words varchar(4000) not null,
  urgency varchar(4000) not null,
  adopted_on date not null,
  valid_until date not null,
  status varchar(20) not null,
  settled_on date,
  settled_because varchar(4000),
  adopted_by varchar(100) not null,
  version bigint not null,
  unique (case_ref, number)
);
grant select, insert, update on confidentiality_claim, provisional_measure to ${app};
