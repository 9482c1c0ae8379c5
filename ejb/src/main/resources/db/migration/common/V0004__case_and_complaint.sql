-- A case has no state only within the act that opens it: its complaint needs the row before the step is taken.
create sequence case_file_seq start with 1 increment by 50;
create table case_file (
  id bigint primary key,
  reference varchar(30) not null unique,
  title varchar(300) not null,
  origin varchar(20) not null,
  tip_source varchar(20),
  opening_note varchar(4000),
  state varchar(30),
  state_since timestamp(6) with time zone,
  case_procedure varchar(20) not null,
  outcome varchar(30),
  organisation_id bigint not null references organisation (id),
  scheme_id bigint references scheme (id),
  opened_on date not null,
  closed_on date,
  complaint_count integer not null,
  fictitious boolean not null,
  version bigint not null
);
create index case_by_state on case_file (state, reference);
create index case_by_scheme on case_file (scheme_id);
create index case_by_organisation on case_file (organisation_id);

create sequence case_task_seq start with 1 increment by 50;
create table case_task (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  words varchar(2000) not null,
  owner varchar(100),
  done_on date,
  version bigint not null,
  unique (case_ref, number)
);

create sequence complaint_seq start with 1 increment by 50;
create table complaint (
  id bigint primary key,
  reference varchar(30) not null unique,
  received_on date not null,
  channel varchar(20) not null,
  from_authority varchar(200),
  language varchar(20) not null,
  narrative varchar(1000000) not null,
  organisation_id bigint not null references organisation (id),
  scheme_id bigint references scheme (id),
  case_ref varchar(30) not null references case_file (reference),
  pseudonym varchar(10) not null,
  status varchar(20) not null,
  rights_exercised varchar(200),
  prior_request_proof varchar(1000),
  out_of_scope_ground varchar(1000),
  identity_name boolean not null,
  identity_contact boolean not null,
  minor boolean not null,
  anonymous_towards_respondent boolean not null,
  registered_at timestamp(6) with time zone not null,
  registered_by varchar(100) not null,
  version bigint not null,
  unique (case_ref, pseudonym)
);
create index complaint_by_organisation on complaint (organisation_id);

-- The identity is sealed: apart from the complaint, encrypted, the key named in the row (GDPR 54(2), 32).
create table complainant (
  complaint_ref varchar(30) primary key references complaint (reference),
  key_id varchar(60) not null,
  nonce bytea not null,
  sealed bytea not null
);

-- An allegation put together by the authority, not yet decided; a draft has been told to nobody.
create sequence allegation_seq start with 1 increment by 50;
create table allegation (
  id bigint primary key,
  case_ref varchar(30) not null references case_file (reference),
  number integer not null,
  words varchar(2000) not null,
  provisions varchar(500) not null,
  status varchar(20) not null,
  version bigint not null,
  unique (case_ref, number)
);

grant select, insert, update on case_file, case_task, complaint, allegation to ${app};
grant select, insert, delete on complainant to ${app};
