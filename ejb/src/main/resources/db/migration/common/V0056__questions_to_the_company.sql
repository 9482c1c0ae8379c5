-- A question to the company that arises from a cell of the matrix: which claim was held against what, the letter that asks it,
-- and what came back. The cell is named and not held, so that a mere suggestion may be asked about, too.
create sequence company_question_seq start with 1 increment by 50;
create table company_question (
  id bigint primary key,
  case_ref varchar(30) not null,
  number integer not null,
  claim_label varchar(20) not null,
  target_kind varchar(20) not null,
  target_ref varchar(60),
  passage varchar(2000),
  relation varchar(20) not null,
  words varchar(2000) not null,
  letter integer not null,
  asked_at timestamp(6) with time zone not null,
  asked_by varchar(100) not null,
  answer varchar(4000),
  exhibit integer,
  answered_on date,
  answered_by varchar(100),
  version bigint not null,
  unique (case_ref, number)
);

grant select, insert, update on company_question to ${app};
