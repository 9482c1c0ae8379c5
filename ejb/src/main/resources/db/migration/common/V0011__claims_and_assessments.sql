-- What can be checked in what a company said, and how each of it stands to what is on file.
-- A statement may name the exhibit that its words were taken from.
alter table company_statement add column exhibit varchar(40);

-- One checkable proposition. It may be put better later; who did it stands here, what it said before in the trail.
create sequence claim_seq start with 1 increment by 50;
create table claim (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  statement_id bigint not null references company_statement (id),
  number integer not null,
  label varchar(20) not null,
  words varchar(2000) not null,
  claim_type varchar(20) not null,
  also_type varchar(20),
  tense varchar(10) not null,
  exhaustive boolean not null,
  direction varchar(10) not null,
  mode varchar(20) not null,
  categories varchar(1000) not null,
  admission varchar(2000),
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  amended_at timestamp(6) with time zone,
  amended_by varchar(100),
  version bigint not null,
  unique (statement_id, number),
  unique (scheme_id, label)
);

-- A cell of the matrix: a claim, or a whole statement where claim_id is empty, held against one thing.
create sequence assessment_seq start with 1 increment by 50;
create table assessment (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  statement_id bigint not null references company_statement (id),
  claim_id bigint references claim (id),
  target_kind varchar(20) not null,
  target_ref varchar(60),
  passage varchar(2000),
  unique (scheme_id, number)
);
create index assessment_by_claim on assessment (claim_id);

-- What was thought of a cell, one row for each time; never changed, so that the older one stays readable.
create sequence assessment_view_seq start with 1 increment by 50;
create table assessment_view (
  id bigint primary key,
  assessment_id bigint not null references assessment (id),
  number integer not null,
  suggested varchar(20),
  confirmed varchar(20),
  reason varchar(4000) not null,
  author varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  unique (assessment_id, number)
);

grant select, insert, update on claim to ${app};
grant select, insert on assessment, assessment_view to ${app};
