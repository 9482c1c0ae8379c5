-- The procedure of a case is set with its reasons (GDPR 55, 56); a suspension keeps the state it came from, a reopening how
-- the case had ended before.
alter table case_file add column procedure_reason varchar(4000);
alter table case_file add column proposed_procedure varchar(20);
alter table case_file add column suspended_from varchar(30);
alter table case_file add column suspension_ground varchar(40);
alter table case_file add column review_on date;
alter table case_file add column furthest varchar(30);
alter table case_file add column cycle_number integer default 1 not null;
alter table case_file add column former_outcome varchar(30);

-- Who was officer or rapporteur once does not decide later (LIL 22): a member who leaves stays on record, and may come back.
-- The old table forbade that by a constraint without a name, so the rows move.
create table case_team (
  id bigint primary key,
  case_ref varchar(30) not null,
  login varchar(100) not null,
  capacity varchar(20) not null,
  since_day date not null,
  until_day date
);
insert into case_team (id, case_ref, login, capacity, since_day)
  select id, case_ref, login, capacity, since_day from case_member;
drop table case_member;
create index team_by_case on case_team (case_ref);
create index team_by_login on case_team (login);

-- A clock that stands still keeps the day on which it stopped.
alter table running_clock add column paused_on date;

grant select, insert, update on case_team to ${app};
