-- What was reckoned for a clock, and why it was reckoned anew: rows that nobody changes. A clock shows the last of them, and
-- the foreign key lets it show no other date: a clock cannot be edited in place.
create table clock_event (
  clock_id bigint not null,
  seq integer not null,
  kind varchar(20) not null,
  at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  reason varchar(4000),
  event_on date not null,
  event_at timestamp,
  length integer not null,
  unit varchar(20) not null,
  calendar varchar(20) not null,
  raw_end timestamp not null,
  due timestamp not null,
  trace varchar(8000) not null,
  stopped_on date,
  went_on_on date,
  primary key (clock_id, seq),
  unique (clock_id, seq, event_on, raw_end, due)
);
insert into clock_event
    (clock_id, seq, kind, at, actor, event_on, length, unit, calendar, raw_end, due, trace)
  select id, 1, 'STARTED', current_timestamp, 'system', event_on, length, unit, calendar, raw_end, due, trace
    from running_clock;

alter table running_clock add column event_seq integer default 1 not null;
alter table running_clock add column event_at timestamp;
alter table running_clock add column counting varchar(20) default 'FORWARD' not null;
alter table running_clock add column subject varchar(60);
alter table running_clock add column paused_for varchar(60);
update running_clock set counting = 'BACKWARD' where rule = 'D14';
update running_clock set counting = 'DAY_NAMED' where trace like '%DAY_NAMED%';
update running_clock set paused_for = 'CASE_WAITS' where status = 'PAUSED';
alter table running_clock add constraint clock_as_reckoned
  foreign key (id, event_seq, event_on, raw_end, due) references clock_event (clock_id, seq, event_on, raw_end, due);

-- A correction of a clock: one proposes, another agrees.
create sequence clock_correction_seq start with 1 increment by 50;
create table clock_correction (
  id bigint primary key,
  clock_id bigint not null references running_clock (id),
  case_ref varchar(30) not null references case_file (reference),
  event_on date not null,
  length integer not null,
  unit varchar(20) not null,
  calendar varchar(20) not null,
  reason varchar(4000) not null,
  source varchar(300),
  due timestamp not null,
  status varchar(20) not null,
  proposed_by varchar(100) not null,
  proposed_at timestamp(6) with time zone not null,
  decided_by varchar(100),
  decided_at timestamp(6) with time zone,
  decided_because varchar(4000),
  version bigint not null
);
create index clock_correction_by_clock on clock_correction (clock_id);

grant select, insert on clock_event to ${app};
grant select, insert, update on clock_correction to ${app};
