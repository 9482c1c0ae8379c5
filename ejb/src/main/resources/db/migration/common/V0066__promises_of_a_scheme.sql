-- What the company promised to do with its offer, looked at on a day by a named person: kept, broken, or still open.
create sequence scheme_promise_seq start with 1 increment by 50;
create table scheme_promise (
  id bigint primary key,
  scheme_id bigint not null references scheme (id),
  number integer not null,
  kind varchar(20) not null,
  words varchar(2000) not null,
  origin varchar(100),
  owner varchar(100) not null,
  due_on date not null,
  outcome varchar(10) not null,
  logged_at timestamp(6) with time zone not null,
  logged_by varchar(100) not null,
  version bigint not null,
  unique (scheme_id, number)
);
create index promise_by_owner on scheme_promise (owner, outcome, due_on);

create sequence promise_check_seq start with 1 increment by 50;
create table promise_check (
  id bigint primary key,
  promise_id bigint not null references scheme_promise (id),
  outcome varchar(10) not null,
  reason varchar(2000) not null,
  exhibit varchar(40),
  next_due date,
  checked_at timestamp(6) with time zone not null,
  checked_by varchar(100) not null
);
create index check_by_promise on promise_check (promise_id);

grant select, insert, update on scheme_promise to ${app};
grant select, insert on promise_check to ${app};
