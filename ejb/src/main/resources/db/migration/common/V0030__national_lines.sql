-- The national lines of the procedure: early resolution remembers where it began (2025/2518 5), a dismissal who proposed it, a
-- joined case where it went; a step without a letter is drafted by one and taken by another.
alter table case_file add column resolution_from varchar(30);
alter table case_file add column kept_of_own_motion boolean default false not null;
alter table case_file add column dismissal_by varchar(100);
alter table case_file add column joined_into varchar(30);
alter table case_file add column drafted_step varchar(40);
alter table case_file add column drafted_by varchar(100);
alter table case_file add column drafted_because varchar(4000);
alter table complaint add column resolution_agreed_on date;

-- An allegation that an order was not complied with names the decision and the measure (GDPR 83(6)).
alter table allegation add column prior_decision varchar(30);
alter table allegation add column prior_measure varchar(10);

-- A formal notice requires precise acts within a period (LIL 20-II); the reply is assessed act by act.
create sequence formal_notice_seq start with 1 increment by 50;
create table formal_notice (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  notified_on date not null,
  lasts varchar(10) not null,
  bureau_exhibit integer,
  status varchar(20) not null,
  ended_on date,
  version bigint not null,
  unique (case_ref, number)
);
create table required_act (
  notice_id bigint not null references formal_notice (id),
  place integer not null,
  words varchar(4000) not null,
  assessment varchar(20),
  exhibit_number integer,
  reason varchar(4000),
  assessed_by varchar(100),
  assessed_on date,
  primary key (notice_id, place)
);
grant select, insert, update on formal_notice to ${app};
grant select, insert, update, delete on required_act to ${app};
