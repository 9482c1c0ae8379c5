-- That a clock runs out, told once to each person for each date and threshold: a second node that tells it again is refused.
create table reminder (
  clock_id bigint not null references running_clock (id),
  due_on date not null,
  threshold integer not null,
  login varchar(100) not null,
  case_ref varchar(30) not null references case_file (reference),
  told_at timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone,
  primary key (clock_id, due_on, threshold, login)
);
create index reminder_by_login on reminder (login, seen_at);

-- What runs by itself: whoever holds the row does the work, on whichever node.
create table timed_work (
  name varchar(50) primary key,
  last_run timestamp(6) with time zone
);
insert into timed_work (name) values ('REMINDERS');

-- The address under which somebody reads his clocks in a calendar: only its digest is kept.
create sequence calendar_feed_seq start with 1 increment by 50;
create table calendar_feed (
  id bigint primary key,
  login varchar(100) not null,
  token_digest varchar(64) not null unique,
  language varchar(20) not null,
  made_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone
);
create index calendar_feed_by_login on calendar_feed (login);

grant select, insert, update on reminder, calendar_feed to ${app};
grant select, update on timed_work to ${app};
