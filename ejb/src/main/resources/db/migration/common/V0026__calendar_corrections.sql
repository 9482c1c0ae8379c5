-- The library's calendars, corrected day by day: one proposes, another agrees. A row that was agreed on stays; who sees it
-- otherwise later proposes another of the same day.
create sequence calendar_correction_seq start with 1 increment by 50;
create table calendar_correction (
  id bigint primary key,
  calendar varchar(20) not null,
  day_on date not null,
  kind varchar(20) not null,
  name varchar(200),
  reason varchar(4000) not null,
  source varchar(300) not null,
  status varchar(20) not null,
  proposed_by varchar(100) not null,
  proposed_at timestamp(6) with time zone not null,
  decided_by varchar(100),
  decided_at timestamp(6) with time zone,
  decided_because varchar(4000),
  version bigint not null
);
create index calendar_correction_by_day on calendar_correction (calendar, day_on);
create index clock_by_calendar on running_clock (calendar, due);

grant select, insert, update on calendar_correction to ${app};
