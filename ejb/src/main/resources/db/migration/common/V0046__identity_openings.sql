-- Each opening of a sealed identity, for the data protection officer of the authority: who, when, which complaint, why. The
-- identity itself is not among it; that he took note is said once (GDPR 39(1)(b), 54(2)).
create sequence identity_opening_seq start with 1 increment by 50;
create table identity_opening (
  id bigint primary key,
  complaint_ref varchar(30) not null references complaint (reference),
  case_ref varchar(30) not null references case_file (reference),
  pseudonym varchar(10) not null,
  login varchar(100) not null,
  reason varchar(2000) not null,
  opened_at timestamp(6) with time zone not null,
  acknowledged_by varchar(100),
  acknowledged_at timestamp(6) with time zone,
  version bigint not null
);
create index opening_not_acknowledged on identity_opening (acknowledged_at, opened_at);
create index opening_by_case on identity_opening (case_ref);

grant select, insert, update on identity_opening to ${app};
