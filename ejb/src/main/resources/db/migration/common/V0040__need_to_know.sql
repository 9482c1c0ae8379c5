-- What the need to know of a case depends on, kept where it is decided: rights do not read the case.
alter table known_case add column unit varchar(100);
alter table known_case add column before_body boolean default false not null;
alter table known_case add column cross_border boolean default false not null;
alter table known_case add column undetermined boolean default true not null;
alter table known_case add column restricted boolean default false not null;
alter table known_case add column restricted_by varchar(100);
alter table known_case add column restriction varchar(2000);
create index known_case_by_unit on known_case (unit);

update known_case set before_body = true where case_ref in (
  select reference from case_file where state in ('DRAFT_DECISION', 'DISPUTE', 'DECIDED', 'COMPLIANCE')
    or suspended_from in ('DRAFT_DECISION', 'COMPLIANCE') or (state = 'CLOSED'
      and outcome in ('DISMISSED', 'NO_INFRINGEMENT', 'REPRIMAND', 'INJUNCTION', 'FINE', 'FINE_AND_INJUNCTION', 'SIMPLIFIED_SANCTION')));
update known_case set undetermined = false where case_ref in (
  select reference from case_file where case_procedure <> 'UNDETERMINED');
update known_case set cross_border = true where case_ref in (
  select reference from case_file where case_procedure in ('OSS_LEAD', 'OSS_CONCERNED', 'LOCAL_56_2', 'NON_OSS'));
update known_case set unit = (
  select max(s.unit) from case_team t join staff s on s.login = t.login
   where t.case_ref = known_case.case_ref and t.capacity = 'OFFICER' and t.until_day is null);

-- Somebody opens, for a time and with a reason, a case that he may not know of.
create sequence broken_glass_seq start with 1 increment by 50;
create table broken_glass (
  id bigint primary key,
  case_ref varchar(30) not null,
  login varchar(100) not null,
  reason varchar(2000) not null,
  broken_at timestamp(6) with time zone not null,
  until_moment timestamp(6) with time zone not null,
  head_login varchar(100),
  head_at timestamp(6) with time zone,
  dpo_login varchar(100),
  dpo_at timestamp(6) with time zone,
  version bigint not null
);
create index glass_by_case on broken_glass (case_ref, login);
create index glass_by_moment on broken_glass (broken_at);

grant select, insert, update on broken_glass to ${app};
