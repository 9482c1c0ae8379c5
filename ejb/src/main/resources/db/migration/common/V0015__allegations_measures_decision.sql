-- An allegation says what it rests on, and how the authority reasons: rule, facts, argument, reasoning, conclusion.
alter table allegation add column rule_words varchar(4000);
alter table allegation add column facts_words varchar(4000);
alter table allegation add column argument varchar(4000);
alter table allegation add column reasoning varchar(8000);
alter table allegation add column conclusion varchar(4000);
alter table allegation add column drafted_by varchar(100) default 'system' not null;
alter table allegation add column author varchar(100) default 'system' not null;
alter table allegation add column amended_at timestamp(6) with time zone default current_timestamp not null;
alter table allegation add column notified_on date;
alter table allegation add column dropped_because varchar(4000);
create table allegation_fact (
  allegation_id bigint not null references allegation (id),
  fact_number integer not null,
  primary key (allegation_id, fact_number)
);
create table allegation_exhibit (
  allegation_id bigint not null references allegation (id),
  exhibit_number integer not null,
  primary key (allegation_id, exhibit_number)
);

-- A measure that is envisaged, then perhaps ordered (GDPR 58(2), 83; LIL 20, 22). Amounts in minor units.
create sequence measure_seq start with 1 increment by 50;
create table measure (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  kind varchar(40) not null,
  words varchar(4000) not null,
  due_on date,
  lasts varchar(10),
  amount_minor bigint,
  currency varchar(3),
  rate_minor bigint,
  rate_currency varchar(3),
  tier varchar(20),
  secures integer,
  status varchar(20) not null,
  author varchar(100) not null,
  amended_at timestamp(6) with time zone not null,
  ordered_on date,
  proof_exhibit integer,
  executed_on date,
  days_late integer,
  liquidated_minor bigint,
  liquidated_currency varchar(3),
  withdrawn_because varchar(4000),
  version bigint not null,
  unique (case_ref, number)
);
-- What weighs in a fine, factor by factor (GDPR 83(2)).
create table measure_factor (
  measure_id bigint not null references measure (id),
  factor varchar(10) not null,
  direction varchar(20) not null,
  reason varchar(2000),
  primary key (measure_id, factor)
);
-- The turnover that a maximum is computed from (GDPR 83(4)-(6)); no amount means that it is unknown.
create table case_turnover (
  case_ref varchar(30) primary key references case_file (reference),
  undertaking boolean not null,
  amount_minor bigint,
  currency varchar(3),
  financial_year integer,
  source varchar(1000) not null,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  version bigint not null
);

-- A hearing begins when the preliminary findings are notified; the exhibits that the respondent may see are frozen then.
create sequence hearing_seq start with 1 increment by 50;
create table hearing (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  notified_on date not null,
  notified_by varchar(100) not null,
  session_on date,
  ended_on date,
  version bigint not null,
  unique (case_ref, number)
);
create table hearing_exhibit (
  hearing_id bigint not null references hearing (id),
  exhibit_number integer not null,
  primary key (hearing_id, exhibit_number)
);
create sequence observation_seq start with 1 increment by 50;
create table observation (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  hearing_number integer not null,
  party varchar(20) not null,
  complaint_ref varchar(30),
  exhibit_number integer,
  summary varchar(4000) not null,
  received_on date not null,
  recorded_by varchar(100) not null,
  answer varchar(20),
  answer_reason varchar(4000),
  answered_by varchar(100),
  answered_at timestamp(6) with time zone,
  version bigint not null,
  unique (case_ref, number)
);

-- What the reviewer said to a point of the case; the last word on a point counts, the words before stay.
create sequence review_word_seq start with 1 increment by 50;
create table review_word (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  subject varchar(40) not null,
  verdict varchar(20) not null,
  reason varchar(4000),
  login varchar(100) not null,
  said_at timestamp(6) with time zone not null
);
create index review_word_by_case on review_word (case_ref);

-- A decision: drafted by one, adopted by others, sealed from then on.
create sequence decision_seq start with 1 increment by 50;
create table decision (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  reference varchar(30) unique,
  kind varchar(20) not null,
  track varchar(20) not null,
  operative varchar(20000) not null,
  reasons varchar(20000) not null,
  published boolean not null,
  author varchar(100) not null,
  amended_at timestamp(6) with time zone not null,
  adopted_on date,
  adopted_by varchar(100),
  notified_on date,
  seal varchar(64),
  version bigint not null,
  unique (case_ref, number)
);
create table finding (
  decision_id bigint not null references decision (id),
  allegation_number integer not null,
  verdict varchar(20) not null,
  reasoning varchar(8000) not null,
  primary key (decision_id, allegation_number)
);
create table decision_measure (
  decision_id bigint not null references decision (id),
  measure_number integer not null,
  primary key (decision_id, measure_number)
);
create table attendance (
  decision_id bigint not null references decision (id),
  place integer not null,
  name varchar(200) not null,
  login varchar(100),
  presence varchar(20) not null,
  primary key (decision_id, place)
);

-- An appeal to a court (GDPR 78). It does not suspend the decision by itself.
create sequence appeal_seq start with 1 increment by 50;
create table appeal (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  decision_ref varchar(30) not null,
  lodged_on date not null,
  court varchar(300) not null,
  exhibit_number integer,
  status varchar(20) not null,
  stayed_on date,
  stay_ended_on date,
  version bigint not null,
  unique (case_ref, number)
);

grant select, insert, update on measure, case_turnover, hearing, observation, decision, appeal to ${app};
grant select, insert on hearing_exhibit, review_word to ${app};
grant select, insert, delete on allegation_fact, allegation_exhibit, measure_factor, decision_measure to ${app};
grant select, insert, update, delete on finding, attendance to ${app};
